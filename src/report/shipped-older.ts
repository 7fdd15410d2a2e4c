import { plural } from '../lib/text.ts';
import type { CommitRange, Shipped } from './shipped.ts';

/** A late run: the commit that runs contains the one to deploy, and is not the same. */
export type OlderCommit = CommitRange & {
  /** How many commits would be taken out of service. */
  commits: number;
};

/** Names that a sentence lists; the others are counted. */
const mostNames = 5;

/** The ranges that a deploy takes back. */
export function olderCommits(shipped: readonly Shipped[]): OlderCommit[] {
  return shipped
    .filter(({ direction, lacking }) => direction === 'back' && lacking === 0)
    .map((item) => ({ ...item, commits: item.total }));
}

/** One sentence that says it. */
export function olderText({ services, from, to, commits }: OlderCommit): string {
  const more = services.length - mostNames;
  const names = `${services.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${plural(more, 'other service')}` : ''}`;
  const runs = services.length === 1 ? 'runs' : 'run';
  return `${names} ${runs} commit ${from.slice(0, 7)}, which contains ${to.slice(0, 7)}, the commit to deploy, and ${plural(commits, 'newer commit')}: a deploy takes ${commits === 1 ? 'it' : 'them'} out of service.`;
}

/** The warning of a run that deploys an older commit, or would. */
export function olderWarning(older: OlderCommit, { dryRun, refuses }: { dryRun: boolean; refuses: boolean }): string {
  if (dryRun && refuses) return `This would stop a deploy: ${olderText(older)}`;
  const cause = 'The run is late, or was run again after a newer one.';
  return `${olderText(older)} ${cause} \`on-older-commit: refuse\` stops such runs; \`on-older-commit: allow\` says nothing of them.`;
}
