import type { GitHubApi } from '../apis/github.ts';
import { plural } from '../lib/text.ts';
import { gitHubNotice } from './github-notice.ts';

export type EnvironmentContext = {
  github: Pick<GitHubApi, 'listDeployments' | 'latestState' | 'addStatus'>;
  signal: AbortSignal;
};

export type RetireRequest = {
  /** The input `environment`; null where the cluster's name is taken. */
  environment: string | null;
  /** The cluster's name. */
  cluster: string;
  /** Names of the services that are gone. */
  services: readonly string[];
  /** The page of the workflow run. */
  logUrl: string | null;
};

export type Retired = {
  environment: string;
  /** Ids. */
  deployments: number[];
  notices: string[];
};

/** What GitHub shows of a deployment that is no more. */
const inactive = { state: 'inactive', description: 'The service was removed', environmentUrl: null } as const;

/**
 * The deployments of an environment that are about the removed services alone. Where the environment is named, those of
 * which nothing is known are among them: GitHub itself makes one for each job with `environment:`. The default, the
 * cluster's name, is shared by its services: there only what names them counts.
 *
 * @param description of a deployment that this action made: `web, api in prod`
 */
function isOfServices(description: string, { environment, cluster, services }: RetireRequest): boolean {
  const end = ` in ${cluster}`;
  if (!description.endsWith(end)) return environment !== null;
  const names = description.slice(0, -end.length).split(', ');
  return names.every((name) => services.includes(name));
}

/** The deployments that are to become inactive. Never rejects: what GitHub refuses is a notice. Reads only. */
export async function findDeployments(
  request: RetireRequest,
  { github, signal }: EnvironmentContext,
): Promise<Retired> {
  const environment = request.environment ?? request.cluster;
  const deployments: number[] = [];
  try {
    for (const { id, description } of await github.listDeployments(environment, signal)) {
      if (!isOfServices(description, request)) continue;
      if ((await github.latestState(id, signal)) !== 'inactive') deployments.push(id);
    }
    return { environment, deployments, notices: [] };
  } catch (error) {
    return { environment, deployments, notices: [noticeOf(environment, 'read', error)] };
  }
}

/** Sets the deployments of the removed services inactive. Never rejects. */
export async function retireDeployments(request: RetireRequest, ports: EnvironmentContext): Promise<Retired> {
  const found = await findDeployments(request, ports);
  const done: number[] = [];
  try {
    for (const id of found.deployments) {
      await ports.github.addStatus(id, { ...inactive, logUrl: request.logUrl }, ports.signal);
      done.push(id);
    }
    return { ...found, deployments: done };
  } catch (error) {
    const notices = [...found.notices, noticeOf(found.environment, 'set inactive', error)];
    return { ...found, deployments: done, notices };
  }
}

function noticeOf(environment: string, what: string, error: unknown): string {
  const sentence = `The GitHub Deployments of environment ${environment} could not be ${what}`;
  return gitHubNotice(sentence, 'deployments: write', error);
}

/** `2 GitHub Deployments of environment pr-12`. */
export function retiredText({ deployments, environment }: Retired): string {
  return `${plural(deployments.length, 'GitHub Deployment')} of environment ${environment}`;
}
