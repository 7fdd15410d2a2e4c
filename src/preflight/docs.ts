import { messageMarkdown } from '../contract/docs.ts';
import { alarmChecks } from './checks/alarms.ts';
import { ALL_CHECKS, asChecks, ofReferences } from './checks/all.ts';
import { autoScalingChecks } from './checks/auto-scaling.ts';
import { capacityChecks } from './checks/capacity.ts';
import { definitionChecks } from './checks/definition.ts';
import { deploymentPercentChecks } from './checks/deployment-percent.ts';
import { expressChecks } from './checks/express.ts';
import { fargateChecks } from './checks/fargate.ts';
import { fileSystemChecks } from './checks/file-systems.ts';
import { gatewayChecks } from './checks/gateway.ts';
import { imageChecks } from './checks/image.ts';
import { loadBalancerChecks } from './checks/load-balancer.ts';
import { logGroupChecks } from './checks/log-groups.ts';
import { networkChecks } from './checks/networks.ts';
import { pausedChecks } from './checks/paused.ts';
import { roleChecks } from './checks/roles.ts';
import { secretChecks } from './checks/secrets.ts';
import { vulnerabilityChecks } from './checks/vulnerabilities.ts';
import { exampleOf } from './examples.ts';
import type { Check } from './finding.ts';

/** All checks by topic. */
const GROUPS: readonly (readonly [title: string, checks: readonly Check[]])[] = [
  ['Images', [...imageChecks, ...asChecks(vulnerabilityChecks)]],
  ['Task definition', definitionChecks],
  ['Fargate', fargateChecks],
  ['Roles', ofReferences(roleChecks)],
  ['Secrets and parameters', ofReferences(secretChecks)],
  ['Log groups', ofReferences(logGroupChecks)],
  ['File systems', ofReferences(fileSystemChecks)],
  ['Subnets and security groups', ofReferences(networkChecks)],
  ['Load balancers', loadBalancerChecks],
  ['ECS gateways', asChecks(gatewayChecks)],
  ['Express services', asChecks(expressChecks)],
  ['Capacity', [...deploymentPercentChecks, ...asChecks(capacityChecks)]],
  ['Auto scaling', autoScalingChecks],
  ['Paused deployments', pausedChecks],
  ['Alarms', alarmChecks],
];

/**
 * The sections of the page about the checks, one a check, whose heading is its id: what it checks, and the finding that
 * its own example gives.
 *
 * @throws Error naming the checks that are in none of the groups
 */
export function checkSections(): string {
  const grouped = new Set(GROUPS.flatMap(([, checks]) => checks.map(({ id }) => id)));
  const forgotten = ALL_CHECKS.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  if (forgotten.length > 0) throw new Error(`In no group of the preflight page: ${forgotten.join(', ')}`);
  return GROUPS.map(([title, checks]) => [`## ${title}`, ...checks.map(checkSection)].join('\n\n')).join('\n\n');
}

function checkSection({ id, title, finds }: Check): string {
  const [finding] = finds(exampleOf(id));
  const parts = [`### \`${id}\``, `${title}.`];
  if (finding) {
    parts.push(
      `Example (${finding.severity}):`,
      `> ${messageMarkdown(finding.message)} ${messageMarkdown(finding.advice)}`,
    );
  }
  return parts.join('\n\n');
}
