import { parseRevision, revisionName } from '../lib/arn.ts';
import { messageOf } from '../lib/errors.ts';
import type { Served, Use } from './choose-revisions.ts';
import { type CleanUpContext, cleanUp } from './clean-up.ts';
import { type Move, type Moved, updateSchedules } from './update-schedules.ts';
import type { MoveContext } from './write.ts';

/** What the user asks for once the deploy has succeeded. */
export type FollowUpRequest = {
  /** `keep-revisions`; null to keep all. */
  keepRevisions: number | null;
  /** `schedules`. */
  schedules: readonly string[];
  cluster: string;
  /** The services that the user named, as the calls name them. */
  services: readonly string[];
  /** ARNs of the rollback points of services whose deployment did not succeed: they may still be rolled back to. */
  rollbackPoints: readonly string[];
};

export type FollowUpContext = MoveContext &
  CleanUpContext & { log: { startGroup(title: string): void; endGroup(): void; line(text: string): void } };

/** What was done afterwards. */
export type FollowUp = {
  moved: Move[];
  /** ARNs of revisions. */
  deregistered: string[];
  /** What did not work: a green deploy stays green, but these are to be seen. */
  warnings: string[];
};

/** At most so many revisions a run, and at most so long: a backlog of thousands goes over some runs. */
const mostRemoved = 50;
const mostMs = 90_000;

/**
 * What comes after a successful deploy: schedules are moved to the revisions that serve now, then old revisions are
 * deregistered. Never throws, and never makes a good deploy red.
 *
 * @param served the revisions that succeeded; nothing is done without any
 */
export async function followUp(
  request: FollowUpRequest,
  served: readonly Served[],
  context: FollowUpContext,
): Promise<FollowUp> {
  const done: FollowUp = { moved: [], deregistered: [], warnings: [] };
  if (served.length === 0 || (request.schedules.length === 0 && request.keepRevisions === null)) return done;
  context.log.startGroup('Afterwards');
  try {
    const moved = await moveAll(request, served, context);
    done.moved.push(...moved.moved);
    done.warnings.push(...moved.warnings);
    await removeAll(request, served, moved, done, context);
  } catch (error) {
    // The services run what they should: no mistake of ours here may say otherwise.
    done.warnings.push(`The work after the deployment was interrupted. ${messageOf(error)}`);
  }
  context.log.endGroup();
  return done;
}

async function moveAll(request: FollowUpRequest, served: readonly Served[], context: FollowUpContext): Promise<Moved> {
  const revisions = [...new Set(served.map(({ revision }) => revision))];
  const moved = await updateSchedules(request.schedules, revisions, context);
  for (const { target, from, to } of moved.moved) {
    context.log.line(`${target}: ${revisionName(from)} → ${revisionName(to)}`);
  }
  for (const note of moved.notes) context.log.line(note);
  return moved;
}

async function removeAll(
  request: FollowUpRequest,
  served: readonly Served[],
  { uses, unread }: Moved,
  done: FollowUp,
  context: FollowUpContext,
): Promise<void> {
  const { keepRevisions: keep, cluster, services, rollbackPoints } = request;
  if (keep === null) return;
  if (unread.length > 0) {
    const names = unread.join(', ');
    done.warnings.push(
      `No revision was deregistered (keep-revisions), because it is not known which revision ${names} runs.`,
    );
    return;
  }
  const untilMs = context.clock.now() + mostMs;
  const known = [
    ...uses,
    ...rollbackPoints.map((revision) => ({ revision, by: 'the rollback point of a service that failed' })),
  ];
  for (const [family, ofFamily] of byFamily(served)) {
    if (context.signal.aborted) return;
    const most = mostRemoved - done.deregistered.length;
    const one = { family, keep, cluster, services, served: ofFamily, uses: usesOf(family, known), most, untilMs };
    const cleaned = await cleanUp(one, context);
    for (const note of cleaned.notes) context.log.line(note);
    done.deregistered.push(...cleaned.deregistered);
    done.warnings.push(...cleaned.warnings);
  }
}

function byFamily(served: readonly Served[]): Map<string, Served[]> {
  const families = new Map<string, Served[]>();
  for (const one of served) {
    const family = parseRevision(one.revision)?.family;
    if (family !== undefined) families.set(family, [...(families.get(family) ?? []), one]);
  }
  return families;
}

function usesOf(family: string, uses: readonly Use[]): Use[] {
  return uses.filter((use) => parseRevision(use.revision)?.family === family);
}
