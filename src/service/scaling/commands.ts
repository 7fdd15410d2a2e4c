import type { ScalingPlan } from './plan.ts';
import { scalableDimension } from './resource-id.ts';

/** The complete commands with which a person makes the changes of a plan. */
export function scalingCommands({ resourceId, limits, policies }: ScalingPlan, region: string): string[] {
  const place = `--region ${region} --service-namespace ecs --scalable-dimension ${scalableDimension} --resource-id ${resourceId}`;
  const capacities = [
    limits?.min === undefined ? '' : ` --min-capacity ${limits.min}`,
    limits?.max === undefined ? '' : ` --max-capacity ${limits.max}`,
  ].join('');
  return [
    ...(limits === null ? [] : [`aws application-autoscaling register-scalable-target ${place}${capacities}`]),
    ...policies.map(
      ({ name, configuration }) =>
        `aws application-autoscaling put-scaling-policy ${place} --policy-name ${name} --policy-type TargetTrackingScaling --target-tracking-scaling-policy-configuration ${quoted(JSON.stringify(configuration))}`,
    ),
  ];
}

/** One word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
