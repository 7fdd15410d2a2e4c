import {
  DeregisterTaskDefinitionCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import type { EcsApi } from '../apis/ecs.ts';
import { parseRevision, revisionName } from '../lib/arn.ts';
import { AwsError } from '../lib/errors.ts';
import { sendUntilAnswered } from '../lib/lost-response.ts';
import { type CallSettings, callsOf } from './call.ts';
import { createPaging } from './paging.ts';

/** What these calls list and take at most (ECS API reference). */
const pageSize = 100;

/** Pauses before a revision whose answer was lost is deregistered again. */
const againAfterMs = [0, 0];

/** The revisions of a family and who runs them. Every method rejects with an AwsError. */
export function createRevisions(
  client: ECSClient,
  settings: CallSettings,
): Pick<EcsApi, 'activeRevisionsOf' | 'revisionsOfTasks' | 'deregisterTaskDefinition'> {
  const { read, write } = callsOf('ecs', settings);

  return {
    /** All pages. */
    async activeRevisionsOf(family, signal) {
      const arns: string[] = [];
      const after = createPaging('ecs:ListTaskDefinitions', family);
      let nextToken: string | undefined;
      do {
        const query = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: pageSize } as const;
        const command = new ListTaskDefinitionsCommand({ ...query, ...(nextToken === undefined ? {} : { nextToken }) });
        const answer = await read('ListTaskDefinitions', family, signal, (options) => client.send(command, options));
        arns.push(...(answer.taskDefinitionArns ?? []));
        nextToken = after(answer.nextToken);
      } while (nextToken !== undefined);
      // ECS takes the family for a full name here, but says "prefix": better to be sure.
      return arns.filter((arn) => parseRevision(arn)?.family === family);
    },

    /**
     * The revisions of the family's tasks that shall run. Pending ones are among them: no task's desired status is ever
     * PENDING (ECS API reference, "ListTasks").
     */
    async revisionsOfTasks(cluster, family, signal) {
      const revisions = new Set<string>();
      const after = createPaging('ecs:ListTasks', cluster);
      let nextToken: string | undefined;
      do {
        const query = { cluster, family, desiredStatus: 'RUNNING', maxResults: pageSize } as const;
        const list = new ListTasksCommand({ ...query, ...(nextToken === undefined ? {} : { nextToken }) });
        const listed = await read('ListTasks', cluster, signal, (options) => client.send(list, options));
        const tasks = listed.taskArns ?? [];
        nextToken = after(listed.nextToken);
        if (tasks.length === 0) continue;
        const describe = new DescribeTasksCommand({ cluster, tasks });
        const answer = await read('DescribeTasks', cluster, signal, (options) => client.send(describe, options));
        for (const task of answer.tasks ?? []) if (task.taskDefinitionArn) revisions.add(task.taskDefinitionArn);
      } while (nextToken !== undefined);
      return [...revisions];
    },

    /** Deregistering twice changes nothing, so where the answer is lost it is simply asked for again. */
    async deregisterTaskDefinition(arn, signal) {
      const command = new DeregisterTaskDefinitionCommand({ taskDefinition: arn });
      const send = () =>
        write('DeregisterTaskDefinition', revisionName(arn), signal, (options) => client.send(command, options));
      try {
        await sendUntilAnswered(send, { delays: againAfterMs, clock: settings.clock, signal });
      } catch (error) {
        const isDone = error instanceof AwsError && error.details.kind === 'refused' && /inactive/i.test(error.message);
        if (!isDone) throw error;
      }
    },
  };
}
