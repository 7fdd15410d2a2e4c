import type { ContainerInstance } from '../apis/ecs.ts';
import { objectsIn, textOf } from '../lib/json.ts';
import { parseQuery } from './cluster-query.ts';
import type { Constraint, Facts } from './facts.ts';
import { placementOf } from './placement.ts';
import { missing, note, type Reading } from './reading.ts';

/** The placement constraints of the revision and of the service; one that is not understood is missing evidence. */
export function constraintsOf(
  { definition, members }: Pick<Facts, 'definition' | 'members'>,
  reading: Reading,
): Constraint[] {
  const sources = [
    { of: 'revision', list: objectsIn(definition.placementConstraints) },
    { of: 'service', list: objectsIn(members.placementConstraints) },
  ] as const;
  return sources.flatMap(({ of, list }) =>
    list.flatMap(({ type, expression: text }): Constraint[] => {
      if (type === 'distinctInstance') return [{ kind: 'distinctInstance' }];
      const expression = parseQuery(textOf(text) ?? '');
      if (expression !== null) return [{ kind: 'memberOf', text: textOf(text) ?? '', of, expression }];
      note(reading, missing(`the placement constraint "${String(text)}"`, 'it is not understood'));
      return [];
    }),
  );
}

/** Where only some of the instances were read, only that a task fits is known for certain. */
export function withInstances(
  facts: Facts,
  read: { instances: ContainerInstance[]; complete: boolean } | null,
  reading: Reading,
): Facts {
  if (read === null) return facts;
  const known = { ...facts, instances: read.instances };
  if (read.complete || placementOf(known).kind === 'fits') return known;
  const what = `whether one of the cluster's instances has room`;
  note(reading, missing(what, `only the first ${read.instances.length} were looked at, and none of these has`));
  return facts;
}
