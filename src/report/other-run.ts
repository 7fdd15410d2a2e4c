import type { EcsApi } from '../apis/ecs.ts';
import type { DeploymentWatch } from '../deployment/controller.ts';
import type { OtherRun } from '../deployment/finish.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import type { Provenance } from '../taskdef/provenance.ts';
import type { GitHubRun } from './on-github.ts';

export type OtherRunContext = {
  ecsForPolling: Pick<EcsApi, 'describeTaskDefinition'>;
  signal: AbortSignal;
  /** Where this run's repository is: the other one is on the same GitHub. */
  gitHubRun: Pick<GitHubRun, 'repositoryUrl'>;
  provenance: Pick<Provenance, 'runId'>;
};

/**
 * Which run made the revision of the deployment that replaced this one, by the revision's tags; null where they do not
 * say, or may not be read. One call, and only at this end.
 */
export async function readOtherRun(
  { verdict, handle, last }: DeploymentWatch,
  context: OtherRunContext,
): Promise<OtherRun | null> {
  if (verdict.kind !== 'superseded') return null;
  const other = last?.deployments.find(({ id }) => id === verdict.by)?.taskDefinition ?? last?.taskDefinition ?? null;
  if (other === null || other === handle.revision) return null;
  try {
    const described = await context.ecsForPolling.describeTaskDefinition(other, context.signal);
    return runIn(described, context);
  } catch {
    return null;
  }
}

/** Tags are untrusted text, and these become part of an address. */
function runIn(described: JsonObject, { gitHubRun, provenance }: OtherRunContext): OtherRun | null {
  const { repositoryUrl } = gitHubRun;
  const tags = isObject(described) ? objectsIn(described.tags) : [];
  const tagOf = (key: string) => textOf(tags.find((tag) => tag.key === key)?.value) ?? '';
  const id = tagOf('github:run-id');
  if (!/^\d{1,20}$/.test(id) || id === provenance.runId || !URL.canParse(repositoryUrl)) return null;
  const { origin, pathname } = new URL(repositoryUrl);
  const named = tagOf('github:repository');
  const repository = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(named) ? named : pathname.slice(1);
  return { name: `run ${id} of ${repository}`, url: `${origin}/${repository}/actions/runs/${id}` };
}
