import { servedRevision } from '../deployment/handle.ts';
import { revisionName } from '../lib/arn.ts';
import type { Json } from '../lib/json.ts';
import { asLogText, cut } from '../lib/text.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { MemberChange, ServicePlan } from '../service/service-plan.ts';
import type { Change } from '../taskdef/diff.ts';

export type PlanLine = { text: string; tone?: 'added' | 'removed' | 'changed' };

/** What will change, for people: from → to, images, members, and why. */
export function planLines(plan: Plan): PlanLine[] {
  return byChanges(plan.revisions).flatMap(({ revisions, lines }) => [
    { text: `Base: ${baseText(revisions)}` },
    ...revisions.flatMap((revision) => revision.services.flatMap((service) => serviceLines(service, revision))),
    ...lines,
  ]);
}

type Alike = { revisions: RevisionPlan[]; lines: PlanLine[] };

/** Revisions that change in the same way have their changes told once. */
function byChanges(revisions: readonly RevisionPlan[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const revision of revisions) {
    const lines: PlanLine[] = [
      ...revision.images.map(imageLine),
      ...revision.changes.filter((change) => !isImage(change, revision)).map(changeLine),
      ...revision.target.notes.map((note) => ({ text: `  note: ${asLogText(note)}` })),
    ];
    const key = JSON.stringify(lines);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { revisions: [revision], lines });
    else group.revisions.push(revision);
  }
  return [...groups.values()];
}

function baseText(revisions: readonly RevisionPlan[]): string {
  const [first, ...others] = new Set(revisions.map(({ target }) => target.base.origin));
  return others.length === 0 ? asLogText(first ?? '') : 'the revision that each service runs';
}

function serviceLines(service: ServicePlan, revision: RevisionPlan): PlanLine[] {
  const changes = [...service.changes, ...(service.scaling?.changes ?? [])];
  return [{ text: serviceLine(service, revision) }, ...changes.map(memberLine)];
}

function serviceLine(plan: ServicePlan, revision: RevisionPlan): string {
  const name = asLogText(plan.service.name);
  const why = asLogText(plan.reasons.join('; '));
  if (plan.action === 'none') return `${name}: ${plan.scaling === undefined ? 'nothing to do, ' : ''}${why}`;
  if (plan.action === 'end') return `${name}: ${why}`;
  const from = servedRevision(plan.service);
  const to = revision.existing === null ? 'a new revision' : revisionName(revision.existing);
  if (from !== null && from === revision.existing) return `${name}: ${to} stays (${why})`;
  return `${name}: ${from === null ? '' : `${revisionName(from)} → `}${to} (${why})`;
}

/** What the service shows no value of is added: it may have the default of ECS. */
function memberLine({ member, from, to }: MemberChange): PlanLine {
  const text = (value: Json) => (value === null ? 'not set' : asLogText(cut(JSON.stringify(value), 200)));
  const name = asLogText(cut(member, 200));
  if (from === null) return { text: `  + service.${name}: ${text(to)}`, tone: 'added' };
  return { text: `  ~ service.${name}: ${text(from)} → ${text(to)}`, tone: 'changed' };
}

function imageLine(image: RevisionPlan['images'][number]): PlanLine {
  const same = image.from === null || image.from === image.to;
  const text = `  image of ${asLogText(image.container)}: ${asLogText(same ? image.to : `${image.from} → ${image.to}`)}`;
  return same ? { text } : { text, tone: 'changed' };
}

/** Said by the line of its container's image already. */
function isImage(change: Change, revision: RevisionPlan): boolean {
  return revision.images.some(({ container }) => change.path === `${container}.image`);
}

/** One line a change of the revision: `~ web.image: app:1 → app:2`. Values of variables are never in a change. */
function changeLine(change: Change): PlanLine {
  const sign = { added: '+', removed: '-', changed: '~' }[change.kind];
  return { text: `  ${sign} ${asLogText(change.path)}${changeText(change)}`, tone: change.kind };
}

function changeText({ kind, from, to, hidden }: Change): string {
  if (hidden) return ' (value hidden)';
  const value = (text: string | null) => asLogText(cut(text ?? '', 200));
  if (kind === 'changed') return `: ${value(from)} → ${value(to)}`;
  return `: ${value(kind === 'added' ? to : from)}`;
}
