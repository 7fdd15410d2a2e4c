import type { Comparison, GitHubApi } from '../apis/github.ts';
import { orAborted, until } from '../lib/abort.ts';
import type { Clock } from '../lib/clock.ts';
import { InputError } from '../lib/errors.ts';
import { plural } from '../lib/text.ts';
import type { Plan } from '../service/plan.ts';
import type { Base } from '../taskdef/revision.ts';
import { gitHubNotice } from './github-notice.ts';
import { commitRanges, unknownText } from './shipped.ts';
import { type OlderCommit, olderText } from './shipped-older.ts';

/** `on-older-commit: refuse`: what is asked of GitHub before the first write. Loaded only for that. */

/** How long the start of a run waits for GitHub, ms. */
const patienceMs = 10_000;

/** Services of different commits; more comparisons than this would use up the rate limit of the job's token. */
const mostRanges = 50;

const cure =
  'Deploy the newest commit instead. To deploy this one all the same, set `on-older-commit` to `warn` or `allow`; `mode: rollback` rolls back to an earlier revision on purpose.';

const goesOn =
  'The deployment goes on, because `on-older-commit` only refuses what is known to be older. To be sure, cancel this run and run it again when GitHub responds.';

export type OlderCommitContext = {
  github: Pick<GitHubApi, 'compare'>;
  gitHubRun: { repository: string | null; sha: string | null; hasToken: boolean };
  clock: Clock;
  signal: AbortSignal;
};

/**
 * Finds out whether the run would deploy an older commit than the one that runs. Returns what could not be found out,
 * and the answers of GitHub, so that nothing is asked twice.
 *
 * @throws InputError where a service runs a commit that contains the one of this run
 */
export async function refuseOlderCommit(
  plan: Plan,
  running: ReadonlyMap<string, Base>,
  context: OlderCommitContext,
): Promise<{ notices: string[]; compare: GitHubApi['compare'] }> {
  const { github, gitHubRun } = context;
  const compare = remembered(github);
  const ranges = commitRanges(plan, running, gitHubRun, Number.POSITIVE_INFINITY);
  const notices = unknownServices(plan, running, context);
  if (ranges.length > mostRanges)
    notices.push(
      `Only the first ${mostRanges} of ${ranges.length} commits that run were compared with the commit of this run.`,
    );
  if (!gitHubRun.hasToken) {
    if (ranges.length > 0)
      notices.push(`Whether an older commit is deployed is not known: there is no \`github-token\`. ${goesOn}`);
    return { notices, compare };
  }
  const older: OlderCommit[] = [];
  const untilMs = context.clock.now() + patienceMs;
  try {
    await until(untilMs, context, (signal) =>
      Promise.all(
        ranges.slice(0, mostRanges).map(async (range) => {
          const answer = await orAborted(compare(range.from, range.to, signal), signal);
          if (answer === null) notices.push(unknownText(range));
          else if (answer.ahead === 0 && answer.behind > 0) older.push({ ...range, commits: answer.behind });
        }),
      ),
    );
  } catch (error) {
    if (context.signal.aborted) throw error;
    notices.push(
      `${gitHubNotice('Whether an older commit is deployed could not be found out', 'contents: read', error)} ${goesOn}`,
    );
  }
  if (older.length === 0) return { notices, compare };
  throw new InputError(
    older.map((one) => ({ input: 'on-older-commit', message: `${olderText(one)} ${cure}`, example: null })),
  );
}

/** Services of which it is not known which commit they run. */
function unknownServices(plan: Plan, running: ReadonlyMap<string, Base>, { gitHubRun }: OlderCommitContext): string[] {
  const compared = new Set(
    commitRanges(plan, running, gitHubRun, Number.POSITIVE_INFINITY, { same: true }).flatMap(
      ({ services }) => services,
    ),
  );
  const changed = plan.revisions.flatMap(({ services }) => services.filter(({ action }) => action === 'update'));
  const unknown = changed.map(({ service }) => service.name).filter((name) => !compared.has(name));
  if (unknown.length === 0) return [];
  const names = unknown.length > 5 ? plural(unknown.length, 'service') : unknown.join(', ');
  return [
    `\`on-older-commit\` could not check ${names}: the commit that runs, or that is deployed, is not known. Revisions that this action registers have it in their tag \`github:sha\`.`,
  ];
}

/** The API with its answers kept; an error is asked about again. */
function remembered(github: Pick<GitHubApi, 'compare'>): GitHubApi['compare'] {
  const answers = new Map<string, Comparison | null>();
  return async (base, head, signal) => {
    const key = `${base} ${head}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = await github.compare(base, head, signal);
    answers.set(key, answer);
    return answer;
  };
}
