import type { Json } from '../lib/json.ts';
import { asCode, asMarkdown, cut } from '../lib/text.ts';
import type { RevisionReport } from './report.ts';

/**
 * The changes of the revisions and of their services as Markdown tables, values of variables hidden, equal tables once;
 * empty when nothing changes.
 */
export function changesMarkdown(revisions: readonly RevisionReport[]): string {
  const changed = revisions.filter((revision) => countChanges([revision]) > 0);
  const families = new Map<string, string[]>();
  for (const revision of changed) {
    const table = tableOf(revision);
    families.set(table, [...(families.get(table) ?? []), asMarkdown(revision.family)]);
  }
  return [...families]
    .map(([table, names]) => (changed.length > 1 ? `**${[...new Set(names)].join(', ')}**\n\n${table}` : table))
    .join('\n\n');
}

function tableOf(revision: RevisionReport): string {
  const rows = revision.changes.map(({ path, kind, from, to, hidden }) => {
    const before = kind === 'added' ? '' : shownValue(from, hidden);
    const after = kind === 'removed' ? '' : shownValue(to, hidden);
    return `| ${kind} | ${asCode(path)} | ${before} | ${after} |`;
  });
  const members = revision.members.map(({ service, member, from, to }) => {
    const value = (json: Json) => (json === null ? '' : asCode(cut(JSON.stringify(json), 300)));
    const kind = from === null ? 'added' : 'changed';
    return `| ${kind} | service ${asCode(cut(`${service}.${member}`, 300))} | ${value(from)} | ${value(to)} |`;
  });
  return ['| | Member | From | To |', '|---|---|---|---|', ...rows, ...members].join('\n');
}

/** How many changes the revisions and their services have: the one count that log, summary, comment and outputs show. */
export function countChanges(revisions: readonly Pick<RevisionReport, 'changes' | 'members'>[]): number {
  return revisions.reduce((sum, { changes, members }) => sum + changes.length + members.length, 0);
}

function shownValue(value: string | null, hidden: boolean): string {
  if (hidden) return '<i>hidden</i>';
  return value === null ? '' : asCode(cut(value, 300));
}
