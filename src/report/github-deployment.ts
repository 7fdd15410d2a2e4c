import type { DeploymentState, DeploymentStatus, GitHubApi, NewDeployment } from '../apis/github.ts';
import type { Outcome } from '../contract/outcomes.ts';
import { cut, oneLine } from '../lib/text.ts';
import { gitHubNotice } from './github-notice.ts';

type Writer = Pick<GitHubApi, 'createDeployment' | 'addStatus'>;

/** Links that every status carries. */
export type StatusLinks = Pick<DeploymentStatus, 'logUrl' | 'environmentUrl'>;

/** A deployment at GitHub that is being created; `id` is null where that failed, `notices` say why. */
export type Kept = { id: number | null; notices: string[] };

/** GitHub takes no longer description of a status (REST API, "Create a deployment status"). */
const longestDescription = 140;

/**
 * Creates the deployment and says that it is in progress. Never rejects: whatever GitHub refuses is a notice. Once a
 * status says `success`, GitHub itself sets the earlier deployments of the environment inactive.
 */
export async function beginDeployment(
  deployment: NewDeployment,
  links: StatusLinks,
  writer: Writer,
  signal: AbortSignal,
): Promise<Kept> {
  let id: number | null = null;
  try {
    id = await writer.createDeployment(deployment, signal);
    await writer.addStatus(id, { state: 'in_progress', description: 'Deploying to Amazon ECS', ...links }, signal);
    return { id, notices: [] };
  } catch (error) {
    return { id, notices: [noticeOf(error)] };
  }
}

/** Says how it ended. Never rejects. */
export async function endDeployment(
  kept: Kept,
  end: { outcome: Outcome; succeeded: boolean; reason: string },
  links: StatusLinks,
  writer: Writer,
  signal: AbortSignal,
): Promise<Kept> {
  if (kept.id === null) return kept;
  const description = cut(oneLine(`${end.outcome}${end.reason === '' ? '' : `: ${end.reason}`}`), longestDescription);
  try {
    await writer.addStatus(kept.id, { state: stateOf(end), description, ...links }, signal);
    return { id: kept.id, notices: [] };
  } catch (error) {
    return { id: kept.id, notices: [...new Set([...kept.notices, noticeOf(error)])] };
  }
}

/**
 * What an outcome is at GitHub. Only `success` replaces what the environment shows, so it stands for outcomes after
 * which the service runs what was asked for; `inactive` leaves the environment to the run that took over.
 */
export function stateOf({ outcome, succeeded }: { outcome: Outcome; succeeded: boolean }): DeploymentState {
  if (outcome === 'rolled-back') return succeeded ? 'success' : 'failure';
  return states[outcome];
}

const states: Record<Exclude<Outcome, 'rolled-back'>, DeploymentState> = {
  deployed: 'success',
  paused: 'in_progress',
  unchanged: 'success',
  failed: 'failure',
  'timed-out': 'failure',
  cancelled: 'failure',
  unknown: 'failure',
  superseded: 'inactive',
  removed: 'inactive',
  registered: 'inactive',
  reported: 'inactive',
  planned: 'inactive',
};

function noticeOf(error: unknown): string {
  return gitHubNotice('The GitHub Deployment could not be kept', 'deployments: write', error);
}
