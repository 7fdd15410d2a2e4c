import { revisionName } from '../lib/arn.ts';
import { asLogText, cut } from '../lib/text.ts';
import { servedRevision } from '../rollout/started.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import type { Change } from '../taskdef/diff.ts';

/** What will change, for people: from → to, images, members, and why. */
export function planLines(plan: Plan): string[] {
  return plan.revisions.flatMap((revision) => [
    `Base: ${asLogText(revision.desired.base.origin)}`,
    ...revision.services.map((service) => serviceLine(service, revision)),
    ...revision.images.map(imageLine),
    ...revision.changes.filter((change) => !isImage(change, revision)).map((change) => `  ${changeLine(change)}`),
    ...revision.desired.notes.map((note) => `  note: ${asLogText(note)}`),
  ]);
}

function serviceLine(plan: ServicePlan, revision: RevisionPlan): string {
  const name = asLogText(plan.service.name);
  const why = asLogText(plan.reasons.join('; '));
  if (plan.action === 'none') return `${name}: nothing to do, ${why}`;
  const from = servedRevision(plan.service);
  const to = revision.existing === null ? 'a new revision' : revisionName(revision.existing);
  return `${name}: ${from === null ? '' : `${revisionName(from)} → `}${to} (${why})`;
}

function imageLine(image: RevisionPlan['images'][number]): string {
  const from = image.from === null || image.from === image.to ? '' : `${image.from} → `;
  return `  image of ${asLogText(image.container)}: ${asLogText(`${from}${image.to}`)}`;
}

/** Said by the line of its container's image already. */
function isImage(change: Change, revision: RevisionPlan): boolean {
  return revision.images.some(({ container }) => change.path === `${container}.image`);
}

/** One line a change of the revision: `~ web.image: app:1 → app:2`. Values of variables are never in a change. */
export function changeLine(change: Change): string {
  const sign = { added: '+', removed: '-', changed: '~' }[change.kind];
  const path = asLogText(change.path);
  if (change.hidden) return `${sign} ${path} (value hidden)`;
  const value = (text: string | null) => asLogText(cut(text ?? '', 200));
  if (change.kind === 'added') return `${sign} ${path}: ${value(change.to)}`;
  if (change.kind === 'removed') return `${sign} ${path}: ${value(change.from)}`;
  return `${sign} ${path}: ${value(change.from)} → ${value(change.to)}`;
}
