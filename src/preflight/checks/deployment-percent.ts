import { plural } from '../../lib/text.ts';
import { type Check, check } from '../finding.ts';
import { rolloutOf, settingText } from '../rollout.ts';

/** The limits of the deployment configuration. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */

export const deploymentPercentChecks: readonly Check[] = [
  check('deployment-percent', 'The deployment configuration lets ECS start or stop a task', {
    finds: (all) => {
      const { service } = all;
      const rollout = rolloutOf(all);
      if (service === null || rollout === null || rollout.startable > 0 || rollout.stoppable > 0) return [];
      // Fewer tasks than wanted, or more: ECS is at work, and its numbers are about to change.
      if (service.running !== rollout.desired || service.pending > 0) return [];
      const message = `With ${plural(rollout.desired, 'task')}, minimumHealthyPercent ${rollout.minimumPercent} and maximumPercent ${rollout.maximumPercent} ECS may neither start a task nor stop one, so the deployment would never end.`;
      const advice = `Raise maximumPercent or lower minimumHealthyPercent: ${settingText({ ...rollout, maximumPercent: 200 })}`;
      return [{ subject: `service ${service.name}`, message, advice }];
    },
  }),
];
