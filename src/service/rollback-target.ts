import type { EcsApi } from '../apis/ecs.ts';
import type { GitHubApi } from '../apis/github.ts';
import { parseRevision, revisionName } from '../lib/arn.ts';
import { AwsError, messageOf, type Problem } from '../lib/errors.ts';
import { type JsonObject, textOf } from '../lib/json.ts';
import { isRerun, type Provenance } from '../taskdef/provenance.ts';
import type { Base } from '../taskdef/revision.ts';
import { baseFromEcs } from '../taskdef/source.ts';
import type { Service } from './service.ts';
import { replacedRevision, taskSetsOf } from './task-sets.ts';

/** What `rollback-to` means. */
export type Target =
  | { kind: 'previous' }
  | { kind: 'number'; revision: number }
  | { kind: 'reference'; reference: string }
  /** The beginning of a commit's SHA, or the whole of it. */
  | { kind: 'commit'; sha: string }
  /** A branch or a tag. */
  | { kind: 'ref'; name: string };

/** What finding the revision takes of a run. */
export type TargetContext = {
  ecs: Pick<EcsApi, 'listDeployments' | 'taskDefinitionsOf' | 'activeRevisions' | 'describeTaskDefinition'>;
  github: Pick<GitHubApi, 'resolveCommit'>;
  provenance: Provenance;
  signal: AbortSignal;
};

/** How many revisions are searched for a commit, newest first, and how many of them at a time. */
const searched = 100;
const atATime = 10;

/** ECS counts revisions to a million (service quotas), so longer numbers are commits. */
function parseTarget(text: string): Target {
  if (text.toLowerCase() === 'previous') return { kind: 'previous' };
  if (/^\d{1,6}$/.test(text)) return { kind: 'number', revision: Number(text) };
  if (text.startsWith('arn:') || /^[\w-]+:\d+$/.test(text)) return { kind: 'reference', reference: text };
  if (/^[0-9a-f]{7,40}$/i.test(text)) return { kind: 'commit', sha: text.toLowerCase() };
  return { kind: 'ref', name: text };
}

/**
 * Finds the revision to roll a service back to.
 *
 * @returns the revision as ECS describes it, or the problem in words: nothing was changed
 * @throws AwsError
 */
export async function findTarget(
  text: string,
  service: Service,
  cluster: string,
  context: TargetContext,
): Promise<Base | Problem> {
  const target = parseTarget(text);
  const reference = await referenceOf(target, service, cluster, context);
  if (typeof reference !== 'string') return reference;
  const described = await describe(reference, context);
  if ('problem' in described) return described.problem;
  const base = baseFromEcs(described.answer);
  const status = textOf(base.definition.status);
  if (status !== null && status !== 'ACTIVE') {
    return problem(
      `${revisionName(reference)} is ${status}: it was deregistered, and ECS deploys active revisions only.`,
    );
  }
  return base;
}

/** ECS keeps no record of what CodeDeploy has deployed, so one more revision back could be one too many. */
function rerunProblem({ name, taskDefinition }: Service): Problem {
  return problem(
    `This is a re-run, and whether an earlier attempt has rolled back "${name}" already cannot be told, because CodeDeploy deploys it. It runs ${revisionName(taskDefinition ?? '')}. To roll it back from there, start another run, or name the revision in \`rollback-to\`.`,
  );
}

async function describe(
  reference: string,
  context: TargetContext,
): Promise<{ answer: JsonObject } | { problem: Problem }> {
  try {
    return { answer: await context.ecs.describeTaskDefinition(reference, context.signal) };
  } catch (error) {
    // "Unable to describe task definition.": there is none of that name.
    if (!(error instanceof AwsError) || error.details.kind !== 'refused') throw error;
    return { problem: problem(`There is no revision ${revisionName(reference)}. ${error.message}`) };
  }
}

function problem(message: string): Problem {
  return { input: 'rollback-to', message, example: 'rollback-to: previous' };
}

async function referenceOf(
  target: Target,
  service: Service,
  cluster: string,
  context: TargetContext,
): Promise<string | Problem> {
  const present = service.taskDefinition ?? '';
  const family = parseRevision(present)?.family ?? '';
  if (target.kind === 'reference') return target.reference;
  if (target.kind === 'number') return `${family}:${target.revision}`;
  if (target.kind === 'previous') return previousOf(service, cluster, context);
  return commitOf(target, family, context);
}

/**
 * The last revision, other than the present one, that completed a deployment of this service: one that failed never
 * did, so bad → fix → bad does not roll back to bad. ECS keeps these records for 90 days. Where CodeDeploy deploys, it is
 * the one that the newest task set replaces. A re-run of what has been rolled back already stays with the present one.
 */
async function previousOf(service: Service, cluster: string, context: TargetContext): Promise<string | Problem> {
  const present = service.taskDefinition ?? '';
  const replaced = replacedRevision(service);
  if (replaced !== null) return replaced;
  if (isRerun(context.provenance)) {
    // CodeDeploy's rollback is a deployment of the earlier revision beside the newer one.
    if (taskSetsOf(service).length > 1) return present;
    if (service.usesTaskSets) return rerunProblem(service);
    const { isRolledBack } = await import('./rolled-back.ts');
    if (await isRolledBack(service, cluster, context)) return present;
  }
  const completed = await completedRevisions(service, cluster, context);
  const earlier = completed.find((revision) => revision !== present);
  if (earlier !== undefined) return earlier;
  const { family = '', revision = null } = parseRevision(present) ?? {};
  const active = await context.ecs.activeRevisions(family, context.signal);
  const lower = active.find((arn) => (parseRevision(arn)?.revision ?? Infinity) < (revision ?? 0));
  if (lower !== undefined) return lower;
  return problem(
    `There is nothing to roll back to: ECS records no completed deployment of "${service.name}" with another revision than ${revisionName(present)}, and the family "${family}" has no lower active revision.`,
  );
}

/** Revisions of completed deployments, newest first; none where ECS keeps no such records or does not let us read them. */
async function completedRevisions(service: Service, cluster: string, context: TargetContext): Promise<string[]> {
  try {
    const completed = await context.ecs.listDeployments(cluster, service.arn, 'SUCCESSFUL', context.signal);
    const serviceRevisions = completed.map(({ revision }) => revision);
    if (serviceRevisions.length === 0) return [];
    const taskDefinitions = await context.ecs.taskDefinitionsOf(serviceRevisions.slice(0, 20), context.signal);
    return serviceRevisions.flatMap((arn) => taskDefinitions.get(arn) ?? []);
  } catch (error) {
    // An ECS without this API (an isolated partition, an emulator) refuses it: the revisions themselves decide then.
    if (error instanceof AwsError && error.details.kind === 'refused') return [];
    throw error;
  }
}

async function commitOf(
  target: Extract<Target, { kind: 'commit' | 'ref' }>,
  family: string,
  context: TargetContext,
): Promise<string | Problem> {
  if (target.kind === 'commit') {
    const found = await findBySha(target.sha, family, context);
    if (typeof found === 'string') return found;
  }
  const name = target.kind === 'commit' ? target.sha : target.name;
  // A full SHA means itself; GitHub is asked for what may be a branch or a tag.
  const sha = /^[0-9a-f]{40}$/.test(name) ? name : await commitOnGitHub(name, context);
  if (typeof sha !== 'string') return sha;
  const found = await findBySha(sha, family, context);
  if (typeof found === 'string') return found;
  return problem(
    `No revision of "${family}" among the newest ${found.searched} carries the tag github:sha of commit ${sha}. Revisions registered by this action carry it, where tagging is allowed (ecs:TagResource).`,
  );
}

async function commitOnGitHub(name: string, context: TargetContext): Promise<string | Problem> {
  try {
    const sha = await context.github.resolveCommit(name, context.signal);
    return (
      sha ??
      problem(`"${name}" is not a revision, and GitHub knows no commit, branch or tag of that name in this repository.`)
    );
  } catch (error) {
    return problem(
      `"${name}" is not a revision, and GitHub could not be asked whether it is a commit, branch or tag: ${messageOf(error)}`,
    );
  }
}

/** The newest active revision whose `github:sha` tag begins with `sha`. */
async function findBySha(sha: string, family: string, context: TargetContext): Promise<string | { searched: number }> {
  const active = (await context.ecs.activeRevisions(family, context.signal)).slice(0, searched);
  for (let index = 0; index < active.length; index += atATime) {
    const batch = active.slice(index, index + atATime);
    const described = await Promise.all(batch.map((arn) => context.ecs.describeTaskDefinition(arn, context.signal)));
    const match = described.findIndex((answer) =>
      baseFromEcs(answer).tags.some((tag) => tag.key === 'github:sha' && tag.value.startsWith(sha)),
    );
    if (match >= 0) return batch[match] ?? '';
  }
  return { searched: active.length };
}
