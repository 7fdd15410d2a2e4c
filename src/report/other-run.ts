import type { DeploymentWatch } from '../deployment/controller.ts';
import type { OtherRun } from '../deployment/finish.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';

export type OtherRunPorts = {
  ecs: { describeTaskDefinition(reference: string, signal: AbortSignal): Promise<JsonObject> };
  signal: AbortSignal;
  /** Where this run's repository is: the other one is on the same GitHub. */
  repositoryUrl: string;
  /** This very run. */
  runId: string | null;
};

/**
 * Which run made the revision of the deployment that replaced ours, by the revision's tags; null where they do not
 * say, or may not be read. One call, and only at this end.
 */
export async function readOtherRun(
  { verdict, handle, last }: DeploymentWatch,
  ports: OtherRunPorts,
): Promise<OtherRun | null> {
  if (verdict.kind !== 'superseded') return null;
  const other = last?.deployments.find(({ id }) => id === verdict.by)?.taskDefinition ?? last?.taskDefinition ?? null;
  if (other === null || other === handle.revision) return null;
  try {
    const described = await ports.ecs.describeTaskDefinition(other, ports.signal);
    return runIn(described, ports);
  } catch {
    return null;
  }
}

/** Tags are untrusted text, and these become part of an address. */
function runIn(described: JsonObject, { repositoryUrl, runId }: OtherRunPorts): OtherRun | null {
  const tags = isObject(described) ? objectsIn(described.tags) : [];
  const tagOf = (key: string) => textOf(tags.find((tag) => tag.key === key)?.value) ?? '';
  const id = tagOf('github:run-id');
  if (!/^\d{1,20}$/.test(id) || id === runId || !URL.canParse(repositoryUrl)) return null;
  const { origin, pathname } = new URL(repositoryUrl);
  const named = tagOf('github:repository');
  const repository = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(named) ? named : pathname.slice(1);
  return { name: `run ${id} of ${repository}`, url: `${origin}/${repository}/actions/runs/${id}` };
}
