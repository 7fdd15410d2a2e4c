import { asCode, asMarkdown, cut } from '../lib/text.ts';
import type { RevisionReport } from './report.ts';

/** The changes of the revisions as Markdown tables, values of variables hidden; empty when nothing changes. */
export function changesMarkdown(revisions: readonly RevisionReport[]): string {
  const changed = revisions.filter((revision) => revision.changes.length > 0);
  return changed
    .map((revision) => {
      const title = changed.length > 1 ? [`**${asMarkdown(revision.family)}**`, ''] : [];
      const rows = revision.changes.map(({ path, kind, from, to, hidden }) => {
        const cells = [asCode(path), shownValue(from, hidden), shownValue(to, hidden), kind];
        return `| ${cells.join(' | ')} |`;
      });
      return [...title, '| Member | From | To | |', '|---|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

function shownValue(value: string | null, hidden: boolean): string {
  if (hidden) return '<i>hidden</i>';
  return value === null ? '' : asCode(cut(value, 300));
}
