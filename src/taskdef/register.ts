import type { EcsApi, Registration } from '../apis/ecs.ts';
import type { Clock } from '../lib/clock.ts';
import { AwsError } from '../lib/errors.ts';
import { isObject, type JsonObject } from '../lib/json.ts';
import { type SearchResult, sendOnce } from '../lib/lost-response.ts';
import { sameDefinition } from './normalize.ts';
import { addProvenance, isRerun, type Provenance, runIdIn } from './provenance.ts';
import { sameTags } from './reuse.ts';
import { type Revision, type Tag, tagsIn } from './revision.ts';

export type RegistrationRequest = Revision & {
  provenance: Provenance;
  /** Those of the tags that come from the base and not from an input of this run; none when left out. */
  carried?: readonly Tag[];
  /** ARN of the revision that this one was made from: older ones are not this run's. Null for a file. */
  base?: string | null;
};

export type Registered = Registration & {
  /** Whether the revision tells which run made it. */
  tagged: boolean;
  /** An earlier attempt of this run has registered it. */
  reused?: boolean;
  /** Warnings for the log. */
  notes: string[];
};

/** The two calls that a registration takes. */
export type Registry = Pick<EcsApi, 'registerTaskDefinition' | 'describeTaskDefinition'>;

type Timing = { clock: Clock; signal: AbortSignal };

/**
 * Registers a revision once: a re-run uses what an earlier attempt of the same run has registered. Where tagging is denied it is registered without the run's tags, with one warning; tags
 * that the base brought along are dropped too, tags from an input never.
 *
 * @throws AwsError
 */
export async function registerRevision(
  request: RegistrationRequest,
  writer: Registry,
  timing: Timing,
): Promise<Registered> {
  const { tags, notes } = addProvenance(request.tags, request.provenance);
  const run = { request, writer, timing };
  const earlier = isRerun(request.provenance) ? await findEarlier(run) : null;
  if (earlier !== null) return { ...earlier, reused: true, notes: [] };
  try {
    const made = await registerOnce(run, tags);
    return { ...made, tagged: tags.length > request.tags.length, notes };
  } catch (error) {
    if (!isTaggingDenied(error) || tags.length === 0) throw error;
    return registerWithLess(run, tags.length > request.tags.length, error);
  }
}

type Run = { request: RegistrationRequest; writer: Registry; timing: Timing };

/** @param hadProvenance whether there is anything to leave out but what the revision itself has */
async function registerWithLess(run: Run, hadProvenance: boolean, denial: AwsError): Promise<Registered> {
  const { tags, carried = [] } = run.request;
  const warning =
    'Tagging was denied, so the revision does not record which run made it. Allow ecs:TagResource for the role that this job uses.';
  try {
    if (!hadProvenance) throw denial;
    return { ...(await registerOnce(run, tags)), tagged: false, notes: [warning] };
  } catch (error) {
    const requestedTags = tags.filter(
      (tag) => !carried.some(({ key, value }) => key === tag.key && value === tag.value),
    );
    if (!isTaggingDenied(error) || tags.length === 0 || requestedTags.length > 0) throw error;
    const lost = `The tags ${tags.map(({ key }) => key).join(', ')} of the revision before were left out too.`;
    return { ...(await registerOnce(run, [])), tagged: false, notes: [`${warning} ${lost}`] };
  }
}

/**
 * The revision that an earlier attempt of this run has registered: active, of the same content and tags, among the
 * family's newest. It has this run's id, or none where tagging was denied. Null where there is none, or looking fails:
 * then it is registered as ever.
 */
async function findEarlier({ request, writer, timing }: Run): Promise<(Registration & { tagged: boolean }) | null> {
  let reference = String(request.definition.family);
  for (let reads = 0; reads < MOST_NEIGHBOURS; reads += 1) {
    const described = await writer.describeTaskDefinition(reference, timing.signal).catch(nullIfAws);
    const seen = registrationIn(described);
    if (described === null || seen === null || seen.arn === request.base) return null;
    const runId = runIdIn(tagsIn(described.tags));
    const isMine = runId === null || runId === request.provenance.runId;
    if (isMine && isSameActive(described, request)) {
      const { arn, family, revision } = seen;
      return { arn, family, revision, tagged: runId !== null };
    }
    if (seen.revision <= 1) return null;
    reference = `${seen.family}:${seen.revision - 1}`;
  }
  return null;
}

function nullIfAws(error: unknown): null {
  if (error instanceof AwsError) return null;
  throw error;
}

function isSameActive({ taskDefinition, tags }: JsonObject, request: RegistrationRequest): boolean {
  if (!isObject(taskDefinition) || (taskDefinition.status ?? 'ACTIVE') !== 'ACTIVE') return false;
  return sameTags(tagsIn(tags), request.tags) && sameDefinition(taskDefinition, request.definition);
}

function isTaggingDenied(error: unknown): error is AwsError {
  if (!(error instanceof AwsError) || error.details.kind !== 'denied') return false;
  return error.details.action === 'ecs:TagResource' || error.message.includes('ecs:TagResource');
}

/** DescribeTaskDefinition is eventually consistent: what was registered just now may show up seconds later. */
const FIND_AFTER_MS = [500, 1_500, 4_000];
/** How far the clocks of the runner and of ECS may be apart. */
const CLOCK_SKEW_MS = 120_000;
/** How many revisions of others may have come after ours while its answer was lost. */
const MOST_NEIGHBOURS = 4;

/** Registers once, even when the answer is lost: it is looked for before it is sent again. */
async function registerOnce(run: Run, tags: readonly Tag[]): Promise<Registration> {
  const { definition } = run.request;
  const body = tags.length === 0 ? definition : { ...definition, tags: tags.map(({ key, value }) => ({ key, value })) };
  const attempt = { tags, sinceMs: run.timing.clock.now() };
  return sendOnce({
    send: () => run.writer.registerTaskDefinition(body, run.timing.signal),
    find: (lost) => findOnce(run, attempt, lost),
    delays: FIND_AFTER_MS,
    ...run.timing,
  });
}

type Attempt = { tags: readonly Tag[]; sinceMs: number };

/** The family's newest revisions, back to the moment of the attempt: others may register in the same family. */
async function findOnce(run: Run, attempt: Attempt, lost: unknown): Promise<SearchResult<Registration>> {
  let reference = String(run.request.definition.family);
  for (let reads = 0; reads < MOST_NEIGHBOURS; reads += 1) {
    const described = await describe(run, reference, lost);
    const seen = registrationIn(described);
    if (described === null || seen === null || seen.atMs < attempt.sinceMs - CLOCK_SKEW_MS) return { kind: 'not-sent' };
    if (isOurs(described, run.request.definition, attempt.tags)) {
      const { arn, family, revision } = seen;
      return { kind: 'found', value: { arn, family, revision } };
    }
    if (seen.revision <= 1) return { kind: 'not-sent' };
    reference = `${seen.family}:${seen.revision - 1}`;
  }
  return { kind: 'not-sent' };
}

/** @throws the error of the lost answer where looking is impossible: sending again might register twice */
async function describe(run: Run, reference: string, lost: unknown): Promise<JsonObject | null> {
  try {
    return await run.writer.describeTaskDefinition(reference, run.timing.signal);
  } catch (error) {
    if (!(error instanceof AwsError) || !(lost instanceof AwsError)) throw error;
    // A family without any active revision is refused as "Unable to describe task definition."
    if (error.details.kind === 'refused') return null;
    const message = `${lost.message} Whether it was done could not be seen: ${error.message}`;
    throw new AwsError(message, lost.details, error);
  }
}

function registrationIn(described: JsonObject | null): (Registration & { atMs: number }) | null {
  const seen = described?.taskDefinition;
  if (!isObject(seen)) return null;
  const { taskDefinitionArn: arn, family, revision, registeredAt } = seen;
  if (typeof arn !== 'string' || typeof family !== 'string' || typeof revision !== 'number') return null;
  // Without a time the content decides alone.
  return {
    arn,
    family,
    revision,
    atMs: typeof registeredAt === 'number' ? registeredAt * 1000 : Number.POSITIVE_INFINITY,
  };
}

/** What was sent, and not what another run sent with the same content. */
function isOurs(described: JsonObject, definition: JsonObject, tags: readonly Tag[]): boolean {
  const theirs = runIdIn(tagsIn(described.tags));
  const ours = runIdIn(tags);
  if (ours !== null && theirs !== ours) return false;
  return isObject(described.taskDefinition) && sameDefinition(described.taskDefinition, definition);
}
