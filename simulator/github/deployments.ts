import type { JsonObject } from '../../src/lib/json.ts';
import type { Answered } from './routes.ts';
import { type Deployment, findCommit, type GitHub } from './state.ts';

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];

const invalid = (message: string): Answered => ({ status: 422, body: { message, status: '422' } });

export function createDeployment(gitHub: GitHub, body: JsonObject): Answered {
  const { ref, environment = 'production', description = '', auto_merge = true } = body;
  const { transient_environment = false, required_contexts = null } = body;
  if (typeof ref !== 'string') return invalid('Invalid request.\n\n"ref" wasn\'t supplied.');
  const commit = findCommit(gitHub, ref);
  if (commit === null) return invalid(`No ref found for: ${ref}`);
  const deployment: Deployment = {
    id: 31_000_001 + gitHub.deployments.length,
    ref,
    sha: commit.sha,
    environment: String(environment),
    description: String(description),
    transient_environment: transient_environment === true,
    // GitHub's default: the environment that is called so.
    production_environment: (body.production_environment ?? environment === 'production') === true,
    auto_merge: auto_merge === true,
    required_contexts,
    statuses: [],
  };
  gitHub.deployments.push(deployment);
  return { status: 201, body: showDeployment(deployment) };
}

/** Null when there is no such deployment. */
export function createStatus(gitHub: GitHub, id: number, body: JsonObject): Answered | null {
  const deployment = gitHub.deployments.find((each) => each.id === id);
  if (deployment === undefined) return null;
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  if (!STATES.includes(text('state'))) return invalid('Validation Failed');
  if (text('description').length > 140) return invalid('description is too long (maximum is 140 characters)');
  const status = {
    state: text('state'),
    description: text('description'),
    log_url: text('log_url'),
    environment_url: text('environment_url'),
  };
  deployment.statuses.push(status);
  if (status.state === 'success' && body.auto_inactive !== false) retireOthers(gitHub, deployment);
  return { status: 201, body: { id: 1, ...status } };
}

/** Earlier deployments of the environment that had succeeded become inactive, unless they are transient or production's. */
function retireOthers(gitHub: GitHub, { id, environment }: Deployment): void {
  for (const other of gitHub.deployments) {
    if (other.id >= id || other.environment !== environment) continue;
    if (other.transient_environment || other.production_environment) continue;
    if (other.statuses.at(-1)?.state !== 'success') continue;
    other.statuses.push({ state: 'inactive', description: '', log_url: '', environment_url: '' });
  }
}

export function showDeployment({ statuses: _statuses, ...members }: Deployment) {
  return { ...members, task: 'deploy', creator: { login: 'github-actions[bot]' } };
}
