import type { CheckParts } from '../check.ts';
import type { Item } from '../item.ts';

/** One kind of check: what its items look like, and what is made of one. */
export type Kind = {
  /** The member by which an item is known to be of this kind. */
  id: string;
  /** All its members, besides those of every item. */
  members: readonly string[];
  /** Reads an item; null where something is wrong with it, which is then among the item's problems. */
  parse(item: Item): Promise<CheckParts | null>;
  /** What to write, for messages. */
  example: string;
};
