import type { Found } from '../finding.ts';
import type { ReferenceFacts } from '../references/facts.ts';
import type { ReferenceCheck } from '../references/reference-check.ts';

/** The log groups of the log driver awslogs. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html */

type LogGroupFacts = ReferenceFacts['missingLogGroups'][number];

export const logGroupChecks: readonly ReferenceCheck[] = [
  {
    id: 'log-group-exists',
    title: 'The log groups of the revision exist, or are created',
    finds: (references) => references.missingLogGroups.flatMap((each) => missing(each, references.home.region)),
  },
  {
    id: 'log-group-permission',
    title: 'The execution role may create the log groups that it is to create',
    finds: (references) => references.missingLogGroups.flatMap(notPermitted),
  },
];

function missing({ reference, near, deniedRole }: LogGroupFacts, home: string): Found[] {
  if (deniedRole !== null) return [];
  const { name, container } = reference;
  const region = reference.region ?? home;
  const message = `The log group ${name} of container ${container} does not exist in ${region}: its tasks could not start.`;
  const similar = near.length === 0 ? '' : ` Similar log groups: ${near.join(', ')}.`;
  const advice = `Create it: \`aws logs create-log-group --region ${region} --log-group-name ${name}\`, or correct \`awslogs-group\`.${similar}`;
  return [{ subject: `log group ${name}`, message, advice }];
}

function notPermitted({ reference, deniedRole }: LogGroupFacts): Found[] {
  if (deniedRole === null) return [];
  const { name, container } = reference;
  const message = `The log group ${name} of container ${container} does not exist, and the execution role ${deniedRole} may not create it: its policies do not allow logs:CreateLogGroup.`;
  const advice =
    'Allow logs:CreateLogGroup for that role, which AmazonECSTaskExecutionRolePolicy does not, or create the log group before the deployment.';
  return [{ subject: `log group ${name}`, message, advice }];
}
