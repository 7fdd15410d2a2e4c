import { revisionName } from '../../lib/arn.ts';
import { type Check, check } from '../finding.ts';

/** A deployment that waits for approval. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html */

export const pausedChecks: readonly Check[] = [
  check('paused-deployment', 'No deployment of the service is paused', {
    finds: ({ service, pause }) => {
      if (service === null || pause === null) return [];
      const revision = service.taskDefinition === null ? 'another revision' : revisionName(service.taskDefinition);
      return [
        {
          subject: service.name,
          message: `The deployment of ${revision} to service ${service.name} is paused and waits for an answer: ${pause}. A new deployment would replace it.`,
          advice:
            'Let it go on with `mode: continue`, or end it with `mode: rollback`, and deploy then. To replace it all the same, set `preflight: warn`.',
        },
      ];
    },
  }),
];
