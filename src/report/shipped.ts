import type { Commit, GitHubApi } from '../apis/github.ts';
import { servedRevision } from '../deployment/handle.ts';
import { asCode, asMarkdown, cut, plural } from '../lib/text.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { Base } from '../taskdef/revision.ts';
import { gitHubNotice } from './github-notice.ts';

/** From the commit that a service runs to the one that it shall run, by full SHAs. */
export type CommitRange = { services: string[]; from: string; to: string };

/** What a range means in commits. */
export type Shipped = CommitRange & {
  /** `back`: the new revision is an earlier commit, and these are taken out of service. */
  direction: 'forward' | 'back';
  /** Newest first; GitHub tells 250 at most. */
  commits: Commit[];
  total: number;
  /** Commits on the other side where neither comes from the other, as between branches. */
  lacking: number;
};

/** What there is to say: `notice` is why nothing could be found out, null for nothing to complain of. */
export type ShippedResult = { shipped: Shipped[]; notice: string | null };

/** Which run this is; null is not known. */
export type CommitOfRun = { repository: string | null; sha: string | null };

/** Several services rarely run different commits; more comparisons than this would be too long a list. */
const mostRanges = 5;
const mostShown = 30;
const longestMessage = 120;
/** Job outputs hold a megabyte, but a variable of a later step 128 kB (`MAX_ARG_STRLEN` of Linux). */
const mostInOutput = 100;

/**
 * From which commit to which each service goes: by the `github:sha` tags of the revisions, and for a revision that is
 * registered now by this run's own commit. Services of which that is not known, or that come from another repository,
 * have none.
 *
 * @param same also where both are the same commit
 */
export function commitRanges(
  plan: Plan,
  running: ReadonlyMap<string, Base>,
  run: CommitOfRun,
  most = mostRanges,
  { same = false }: { same?: boolean } = {},
): CommitRange[] {
  const ranges = new Map<string, CommitRange>();
  for (const revision of plan.revisions) {
    const to = commitOfRevision(revision, run);
    for (const { service, action } of revision.services) {
      const base = running.get(servedRevision(service) ?? '');
      const from = base === undefined ? null : commitTag(base.tags, run.repository);
      if (action === 'none' || to === null || from === null || (from === to && !same)) continue;
      const range = ranges.get(`${from} ${to}`) ?? { services: [], from, to };
      range.services.push(service.name);
      ranges.set(`${from} ${to}`, range);
    }
  }
  return [...ranges.values()].slice(0, most);
}

/** The commit that a planned revision is of; null where that is not known. */
export function commitOfRevision({ existing, target }: RevisionPlan, run: CommitOfRun): string | null {
  if (existing === null) return fullSha(run.sha);
  return commitTag(target.base.tags, run.repository);
}

/** A commit of another repository is nothing that this repository's GitHub could tell of. */
function commitTag(tags: Base['tags'], repository: string | null): string | null {
  const tagOf = (key: string) => tags.find((tag) => tag.key === key)?.value ?? null;
  const home = tagOf('github:repository');
  const isOurs = repository !== null && (home === null || home.toLowerCase() === repository.toLowerCase());
  return isOurs ? fullSha(tagOf('github:sha')) : null;
}

/** Tags are untrusted text, and this one becomes part of an address. */
export function fullSha(text: string | null): string | null {
  return text !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : null;
}

/** Asks GitHub about the ranges, side by side. Never rejects: commits are worth a notice, never a deploy. */
export async function readShipped(
  ranges: readonly CommitRange[],
  reader: Pick<GitHubApi, 'compare'>,
  isRollback: boolean,
  signal: AbortSignal,
): Promise<ShippedResult> {
  try {
    const found = await Promise.all(ranges.map((range) => readRange(range, reader, isRollback, signal)));
    const unknown = ranges.filter((_, index) => found[index] === 'unknown');
    return {
      shipped: found.flatMap((item) => (item === 'unknown' || item === null ? [] : [item])),
      notice: isRollback || unknown.length === 0 ? null : unknown.map(unknownText).join(' '),
    };
  } catch (error) {
    return { shipped: [], notice: gitHubNotice('Which commits ship could not be found out', 'contents: read', error) };
  }
}

/** What GitHub does not know: a commit that a force-push removed, or a repository that the token may not read. */
export function unknownText({ services, from, to }: CommitRange): string {
  const names = services.length > 5 ? plural(services.length, 'service') : services.join(', ');
  return `Which commits ship to ${names}, and whether they are older than what runs, is not known: GitHub cannot compare ${from.slice(0, 7)}, which runs, with ${to.slice(0, 7)}, the commit to deploy. The job needs \`permissions: contents: read\`, and both commits must be in the repository.`;
}

async function readRange(
  range: CommitRange,
  reader: Pick<GitHubApi, 'compare'>,
  isRollback: boolean,
  signal: AbortSignal,
): Promise<Shipped | 'unknown' | null> {
  const compareAs = (direction: Shipped['direction']) =>
    direction === 'back' ? reader.compare(range.to, range.from, signal) : reader.compare(range.from, range.to, signal);
  const guess = isRollback ? 'back' : 'forward';
  const first = await compareAs(guess);
  if (first === null) return 'unknown';
  // A deploy of an older commit takes commits back, too, and a rollback may go to a newer one: then the other side counts.
  const turned = first.ahead === 0 && first.behind > 0;
  const other = guess === 'back' ? 'forward' : 'back';
  const answer = turned ? await compareAs(other) : first;
  if (answer === null || answer.ahead === 0) return null;
  const { commits, ahead, behind } = answer;
  return { ...range, direction: turned ? other : guess, commits, total: ahead, lacking: behind };
}

/** How far it came: what the commits are said to do. `undone`: they ran, or began to, and were rolled back. */
export type ShippedTense = 'done' | 'planned' | 'failed' | 'undone';

/**
 * The commits for the summary: at most thirty, newest first, then how many more.
 * @param tenseOf by the services
 * @param repositoryUrl `https://github.com/acme/shop`
 */
export function shippedMarkdown(
  shipped: readonly Shipped[],
  tenseOf: (services: readonly string[]) => ShippedTense,
  repositoryUrl: string,
): string {
  return shipped
    .map((item) => {
      const several = shipped.length > 1 ? `${item.services.map(asMarkdown).join(', ')}. ` : '';
      const title = `${several}${titles[tenseOf(item.services)][item.direction]}: ${plural(item.total, 'commit')}`;
      return `**${title}** (${linked('compare', compareUrl(item, repositoryUrl))})\n\n${listOf(item)}`;
    })
    .join('\n\n');
}

const titles: Record<ShippedTense, Record<Shipped['direction'], string>> = {
  done: { forward: 'Shipped', back: 'Rolled back' },
  planned: { forward: 'Would ship', back: 'Would be rolled back' },
  failed: { forward: 'Not shipped', back: 'Not rolled back' },
  undone: { forward: 'Rolled back', back: 'Restored' },
};

function listOf({ commits, total, lacking, direction }: Shipped): string {
  const shown = commits.slice(0, mostShown);
  const lines = shown.map(({ sha, message, author, url }) => {
    const by = author === '' ? '' : `, ${asMarkdown(cut(author, 60))}`;
    return `- ${linked(asCode(sha.slice(0, 7)), url)} ${asMarkdown(cut(message, longestMessage))}${by}`;
  });
  if (total > shown.length) lines.push(`- and ${total - shown.length} more`);
  const other = direction === 'back' ? 'come in that were not there' : 'of what ran before are not in it';
  if (lacking > 0) lines.push(`- on the other hand, ${plural(lacking, 'commit')} ${other}: the branches diverged`);
  return lines.join('\n');
}

/** The page on which GitHub shows the same. */
export function compareUrl({ from, to, direction }: Shipped, repositoryUrl: string): string {
  return direction === 'back' ? `${repositoryUrl}/compare/${to}...${from}` : `${repositoryUrl}/compare/${from}...${to}`;
}

function linked(text: string, url: string): string {
  const safe = url.replace(/["'<>\s]/g, (character) => encodeURIComponent(character));
  return `<a href="${safe}">${text}</a>`;
}

/** The output `commits`: those of the first service, newest first, as far as a step can pass them on. */
export function commitsOutput(shipped: readonly Shipped[]): string {
  const commits = shipped[0]?.commits.slice(0, mostInOutput) ?? [];
  return JSON.stringify(
    commits.map(({ sha, message, author, url }) => ({ sha, message: cut(message, 200), author, url })),
  );
}
