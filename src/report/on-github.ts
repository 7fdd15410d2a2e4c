import type { GitHubApi, NewDeployment } from '../apis/github.ts';
import type { Mode } from '../contract/inputs.ts';
import { clusterName } from '../lib/arn.ts';
import type { Clock } from '../lib/clock.ts';
import { cut } from '../lib/text.ts';
import type { Plan } from '../service/plan.ts';
import type { Base } from '../taskdef/revision.ts';
import type { Kept } from './github-deployment.ts';
import type { OnGitHub, Report } from './report.ts';
import { commitOfRevision, commitRanges, fullSha, readShipped } from './shipped.ts';

/** What of the inputs concerns GitHub. */
export type GitHubInputs = {
  mode: Mode;
  dryRun: boolean;
  cluster: string;
  githubDeployment: boolean;
  environment: string | null;
  environmentUrl: string | null;
};

/** The workflow run, as its environment tells; null is not known. */
export type GitHubRun = {
  repository: string | null;
  sha: string | null;
  /** The newest commit of the pull request that the run is about: `sha` is a merge of it, which no page shows. */
  pullRequestSha: string | null;
  /** The pull request that the run is about. */
  pullRequest: number | null;
  isPullRequest: boolean;
  /** `https://github.com/acme/shop`, or where GitHub Enterprise has it. */
  repositoryUrl: string;
  /** `https://github.com`, or where GitHub Enterprise is. */
  serverUrl: string;
  /** The page of this run. */
  runUrl: string | null;
  hasToken: boolean;
};

export type OnGitHubContext = {
  github: Pick<GitHubApi, 'compare' | 'createDeployment' | 'addStatus'>;
  gitHubRun: GitHubRun;
  /** Takes values out of a text that are not to be shown. */
  redact(text: string): string;
  clock: Clock;
  signal: AbortSignal;
};

export type Following = {
  /** Waits for GitHub, a few seconds at most, and tells it how the run ended. */
  end(report: Report): Promise<OnGitHub>;
  /** The run ends without a report: GitHub is asked nothing more. */
  abandon(): void;
};

type Decided = {
  plan: Plan;
  running: ReadonlyMap<string, Base>;
  /** Whether an earlier revision is asked for. */
  isRollback: boolean;
};

/** How long the end of a run waits for GitHub; after a cancel the runner leaves no more than seconds altogether. */
const patienceMs = 5_000;
const patienceAfterCancelMs = 1_000;

/** GitHub shows no more of it. */
const longestDescription = 140;

/**
 * Asks GitHub what ships and, where that is wanted, keeps a GitHub Deployment. Nothing here is awaited before the end:
 * the deploy goes on meanwhile. Nothing is ever thrown either.
 */
export function followOnGitHub(
  inputs: GitHubInputs,
  { plan, running, isRollback }: Decided,
  context: OnGitHubContext,
): Following {
  const { github, gitHubRun: run, clock } = context;
  const stop = new AbortController();
  const ranges = run.hasToken ? commitRanges(plan, running, run) : [];
  const shipped = readShipped(ranges, github, isRollback, stop.signal);
  const links = { logUrl: run.runUrl, environmentUrl: inputs.environmentUrl };
  // Loaded for those who want it.
  const load = () => import('./github-deployment.ts');
  const creation = begin(inputs, plan, run, async (deployment) =>
    (await load()).beginDeployment(deployment, links, github, stop.signal),
  );

  const endOf = async (report: Report): Promise<Kept | null> => {
    const kept = await creation;
    const reason = report.services.find(({ outcome }) => outcome === report.outcome)?.reason ?? report.refusal ?? '';
    const end = { outcome: report.outcome, succeeded: report.succeeded, reason: context.redact(reason) };
    const shown = { ...links, environmentUrl: links.environmentUrl ?? urlOf(report) };
    return kept === null ? null : (await load()).endDeployment(kept, end, shown, github, stop.signal);
  };

  return {
    async end(report) {
      const inTime = new AbortController();
      void runOut(clock, context.signal, inTime.signal).then(() =>
        stop.abort(new Error('the step does not wait for it any longer')),
      );
      const [found, kept] = await Promise.all([shipped, endOf(report)]);
      inTime.abort();
      const notices = [...(found.notice === null ? [] : [found.notice]), ...(kept?.notices ?? [])];
      const { repositoryUrl, runUrl } = run;
      const commit = fullSha(refOf(inputs, plan, run));
      return { shipped: found.shipped, repositoryUrl, deploymentId: kept?.id ?? null, commit, runUrl, notices };
    },
    abandon: () => stop.abort(new Error('the run ended')),
  };
}

/** Where the first service is reached whose address was read. */
function urlOf({ services }: Report): string | null {
  return services.find(({ url }) => url !== null)?.url ?? null;
}

/** Resolves when the end of a run must not wait any longer, which a cancel makes sooner, or when it need not. */
async function runOut(clock: Clock, cancelled: AbortSignal, inTime: AbortSignal): Promise<void> {
  const sleep = (ms: number, signal: AbortSignal) => clock.sleep(ms, signal).catch(() => undefined);
  if (!cancelled.aborted) await sleep(patienceMs, AbortSignal.any([cancelled, inTime]));
  if (cancelled.aborted && !inTime.aborted) await sleep(patienceAfterCancelMs, inTime);
}

/** Begins the deployment where one is wanted and can be named; null where none is. */
async function begin(
  inputs: GitHubInputs,
  plan: Plan,
  run: GitHubRun,
  create: (deployment: NewDeployment) => Promise<Kept>,
): Promise<Kept | null> {
  const services = plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service.name));
  // Registering alone deploys nothing.
  if (!inputs.githubDeployment || inputs.dryRun || services.length === 0) return null;
  const ref = refOf(inputs, plan, run);
  if (ref === null) {
    const why =
      inputs.mode === 'rollback'
        ? 'the revision carries no github:sha tag of this repository'
        : 'there is no GITHUB_SHA';
    return { id: null, notices: [`No GitHub Deployment was created: ${why}.`] };
  }
  const cluster = clusterName(inputs.cluster);
  const description = cut(`${services.slice(0, 5).join(', ')} in ${cluster}`, longestDescription);
  return create({ ref, environment: inputs.environment ?? cluster, transient: run.isPullRequest, description });
}

/**
 * The commit that the environment shall show. A revision that was there already is of its own commit, not of this
 * run's; a rollback without a known commit must not claim that the newest one is back.
 */
function refOf(inputs: GitHubInputs, plan: Plan, run: GitHubRun): string | null {
  const [first] = plan.revisions;
  const existing = first !== undefined && first.existing !== null ? commitOfRevision(first, run) : null;
  if (existing !== null || inputs.mode === 'rollback') return existing;
  return run.pullRequestSha ?? run.sha;
}
