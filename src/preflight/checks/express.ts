import { objectsIn, textOf } from '../../lib/json.ts';
import { containersOf, nameOf } from '../../taskdef/revision.ts';
import type { Facts } from '../facts.ts';
import type { Found, LazyCheck } from '../finding.ts';

/** What ECS asks of the task definition of an Express service (types of the AWS SDK, November 2026, "taskDefinitionArn"). */

export const expressChecks: readonly LazyCheck[] = [
  {
    id: 'express-container',
    title: 'The revision of an Express service has a container Main with one named TCP port',
    finds: (facts) => (isExpress(facts) ? unfitContainer(facts) : []),
  },
  {
    id: 'express-fargate',
    title: 'The revision of an Express service is for Fargate',
    finds: (facts) => (isExpress(facts) ? notForFargate(facts) : []),
  },
];

/** Whether ECS manages the resources of the service. */
function isExpress({ members }: Facts): boolean {
  return members.resourceManagementType === 'ECS';
}

const subjectOf = ({ service }: Facts): string => `service ${service?.name ?? ''}`;

function unfitContainer(facts: Facts): Found[] {
  const subject = subjectOf(facts);
  const containers = containersOf(facts.definition);
  const main = containers.find((container) => nameOf(container) === 'Main');
  if (main === undefined) {
    const message = `An Express service sends its requests to the container Main, but the revision has ${containers.map(nameOf).join(', ')}.`;
    return [{ subject, message, advice: 'Name the container that serves requests `Main` in the revision.' }];
  }
  const ports = objectsIn(main.portMappings);
  const named = ports.filter(
    ({ name, protocol }) => (textOf(name) ?? '') !== '' && (textOf(protocol) ?? 'tcp') === 'tcp',
  );
  if (ports.length === 1 && named.length === 1) return [];
  const has =
    ports.length === 0 ? 'none' : ports.length === 1 ? 'one without a name or for another protocol' : `${ports.length}`;
  const message = `An Express service needs exactly one named TCP port in the container Main, but the revision maps ${has} there.`;
  const advice =
    'Write one port mapping: "portMappings": [{"name": "http", "containerPort": 8080, "protocol": "tcp"}].';
  return [{ subject, message, advice }];
}

function notForFargate(facts: Facts): Found[] {
  const { requiresCompatibilities: compatibilities } = facts.definition;
  if (!Array.isArray(compatibilities) || compatibilities.includes('FARGATE')) return [];
  const message = `An Express service runs on Fargate, but the revision requires ${compatibilities.map(String).join(', ')}.`;
  return [
    { subject: subjectOf(facts), message, advice: 'Set `requiresCompatibilities` to ["FARGATE"] in the revision.' },
  ];
}
