import { plural } from '../../lib/text.ts';
import { scalableDimension } from '../../service/scaling/resource-id.ts';
import { type Check, check } from '../finding.ts';

/** A desired count that auto scaling would not leave as it is. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html */

export const autoScalingChecks: readonly Check[] = [
  check('desired-count-limits', 'The desired count is within the limits of auto scaling', {
    // The deployment itself works.
    severity: 'warning',
    finds: ({ service, members, scalableTarget, region }) => {
      const count = members.desiredCount;
      if (service === null || scalableTarget === null || typeof count !== 'number') return [];
      const { min, max, resourceId } = scalableTarget;
      if (count >= min && count <= max) return [];
      const [limit, option] = count < min ? [min, '--min-capacity'] : [max, '--max-capacity'];
      return [
        {
          subject: service.name,
          message: `The desired count of service ${service.name} is to be ${count}, but its auto scaling keeps it between ${min} and ${plural(max, 'task')}: Application Auto Scaling sets it to ${limit} with its next scaling activity.`,
          advice: `Set \`desired-count\` to a number from ${min} to ${max}, leave it out, or change the limit: \`aws application-autoscaling register-scalable-target --region ${region} --service-namespace ecs --scalable-dimension ${scalableDimension} --resource-id ${resourceId} ${option} ${count}\``,
        },
      ];
    },
  }),
];
