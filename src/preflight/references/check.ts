import { parseArn } from '../../lib/arn.ts';
import type { JsonObject } from '../../lib/json.ts';
import { presentMembers, type Service } from '../../service/service.ts';
import { REFERENCE_CHECKS } from '../checks/references.ts';
import type { Finding } from '../finding.ts';
import type { ReferenceContext } from './context.ts';
import { readReferences, type Unread } from './read.ts';
import { keyOf, networkIn, newReferences, type Reference } from './reference.ts';
import type { Home } from './trust-policy.ts';

/** A service with the revision that it is to run. */
export type ReferenceSubject = {
  service: Service;
  definition: JsonObject;
  /** What its tasks run already, so that it is known to be there; empty where none has started yet. */
  running: JsonObject;
  onFargate: boolean;
  /** Members of the request that creates or changes the service. */
  members: JsonObject;
};

/**
 * Checks what services newly refer to: what their running tasks use has been proven by them. All services share the reads.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function checkReferences(
  subjects: readonly ReferenceSubject[],
  { region, level }: { region: string; level: 'error' | 'warn' },
  context: ReferenceContext,
  signal: AbortSignal,
): Promise<{ findings: Finding[]; unread: Unread[] }> {
  const added = subjects.map(addedBy);
  const home = { account: accountOf(subjects), region };
  const { factsOf, unread } = await readReferences(added.flat(), home, context, signal);
  const findings = added.flatMap((references) => {
    const facts = factsOf(references);
    return REFERENCE_CHECKS.flatMap(({ id, finds }) =>
      finds(facts).map((found): Finding => {
        const { severity = 'error' } = found;
        return { ...found, check: id, severity: level === 'warn' && severity === 'error' ? 'warning' : severity };
      }),
    );
  });
  return { findings, unread };
}

function addedBy(subject: ReferenceSubject): Reference[] {
  const { definition, running, onFargate } = subject;
  // On instances it is their own role, or the execution role, that creates log groups.
  const isChecked = (each: Reference) => each.kind !== 'log-group' || !each.isCreated || onFargate;
  return [...newReferences(definition, running).filter(isChecked), ...addedNetwork(subject)];
}

/** The network of the service, unless it has these subnets and security groups. */
function addedNetwork({ service, members }: ReferenceSubject): Reference[] {
  const present = service.isPlanned === undefined ? presentMembers(service).networkConfiguration : undefined;
  const known = networkIn(present, service.name).map(keyOf);
  return networkIn(members.networkConfiguration, service.name).filter((each) => !known.includes(keyOf(each)));
}

/** The account that the services are in: roles of a revision are of the same one. */
function accountOf(subjects: readonly ReferenceSubject[]): Home['account'] {
  const arns = subjects.flatMap(({ service, definition }) => [
    service.arn,
    service.clusterArn,
    definition.executionRoleArn,
    definition.taskRoleArn,
  ]);
  for (const arn of arns) {
    const account = typeof arn === 'string' ? parseArn(arn)?.account : null;
    if (account) return account;
  }
  return null;
}
