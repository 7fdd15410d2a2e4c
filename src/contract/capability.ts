/**
 * What the action may ask of AWS: which IAM actions, on what, and when. A call that is not in this table is a
 * mistake that a test finds; the policies of docs/permissions.md are made from it.
 */
export type Capability = {
  id: string;
  title: string;
  /** When it is needed, as the end of a sentence. */
  when: string;
  /** Without it a deploy cannot work; what is not required is left out when access is denied. */
  required: boolean;
  actions: readonly string[];
  /** With `{partition}`, `{region}`, `{account}`, `{cluster}`, `{service}`, `{family}` and the like to fill in. */
  resources: readonly string[];
  condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Calls that ask for these actions besides their own. */
  impliedBy?: readonly string[];
};
