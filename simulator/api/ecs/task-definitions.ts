import { clientError, invalidParameter, Refusal } from '../../core/refusal.ts';
import { arnOf, seconds } from '../../world/world.ts';
import type { Operation } from '../operation.ts';
import { pageOf, present, tagsIn, textIn, textsIn } from '../text.ts';
import { lookUpRevision } from './find.ts';
import { addRevision, echoRevision } from './task-definition-echo.ts';
import { refuseTaskDefinition } from './task-definition-rules.ts';

export const registerTaskDefinition: Operation = (world, input, context) => {
  refuseTaskDefinition(input);
  if (tagsIn(input.tags).length > 0) {
    context.require('ecs:TagResource', arnOf(world, 'ecs', `task-definition/${String(input.family)}:*`));
  }
  for (const role of [input.taskRoleArn, input.executionRoleArn]) {
    if (typeof role === 'string') context.require('iam:PassRole', role);
  }
  const revision = addRevision(world, input);
  return present({
    taskDefinition: echoRevision(world, revision),
    tags: revision.tags.length > 0 ? revision.tags : null,
  });
};

export const describeTaskDefinition: Operation = (world, input) => {
  const reference = textIn(input, 'taskDefinition');
  if (reference === null) throw clientError('TaskDefinition can not be blank.');
  const revision = lookUpRevision(world, reference);
  if (revision === null) throw clientError('Unable to describe task definition.');
  const withTags = textsIn(input.include).includes('TAGS');
  return { taskDefinition: echoRevision(world, revision), ...(withTags && { tags: revision.tags }) };
};

export const deregisterTaskDefinition: Operation = (world, input) => {
  const reference = textIn(input, 'taskDefinition') ?? '';
  if (!/:\d+$/.test(reference)) throw clientError('Revision is missing.');
  const revision = lookUpRevision(world, reference);
  if (revision === null) throw clientError('The specified task definition does not exist.');
  revision.status = 'INACTIVE';
  revision.body.status = 'INACTIVE';
  revision.body.deregisteredAt ??= seconds(world.now);
  return { taskDefinition: echoRevision(world, revision) };
};

export const listTaskDefinitions: Operation = (world, input) => {
  const prefix = textIn(input, 'familyPrefix');
  const status = textIn(input, 'status') ?? 'ACTIVE';
  const revisions = [...world.revisions.entries()]
    .filter(([family]) => prefix === null || family === prefix)
    .flatMap(([, all]) => all)
    .filter((revision) => revision.status === status);
  if (textIn(input, 'sort') === 'DESC') revisions.reverse();
  const { page, next } = pageOf(revisions, input, 100, 100);
  return present({ taskDefinitionArns: page.map((revision) => revision.arn), nextToken: next });
};

/** Tags of whatever has an ARN here. */
export const listTagsForResource: Operation = (world, input) => ({
  tags: taggedBy(world, textIn(input, 'resourceArn')).tags,
});

export const tagResource: Operation = (world, input) => {
  const resource = taggedBy(world, textIn(input, 'resourceArn'));
  for (const tag of tagsIn(input.tags)) {
    resource.tags = [...resource.tags.filter((each) => each.key !== tag.key), tag];
  }
  return {};
};

export const untagResource: Operation = (world, input) => {
  const resource = taggedBy(world, textIn(input, 'resourceArn'));
  const keys = textsIn(input.tagKeys);
  resource.tags = resource.tags.filter((tag) => !keys.includes(tag.key));
  return {};
};

function taggedBy(world: Parameters<Operation>[0], arn: string | null): { tags: { key: string; value: string }[] } {
  if (arn === null) throw invalidParameter('Resource ARN cannot be empty.');
  const [kind, clusterName = '', name = ''] = arn.split(':').slice(5).join(':').split('/');
  if (kind === 'task-definition') {
    const revision = lookUpRevision(world, arn);
    if (revision !== null) return revision;
  }
  if (kind === 'service' && name === '') {
    throw invalidParameter('Long arn format must be used for tagging operations');
  }
  const cluster = world.clusters.get(clusterName);
  const found = kind === 'service' ? cluster?.services.get(name) : cluster?.tasks.get(name);
  if (found === undefined)
    throw new Refusal(
      'InvalidParameterException',
      'The specified resource cannot be found. Check the ARN and try again.',
    );
  return found;
}
