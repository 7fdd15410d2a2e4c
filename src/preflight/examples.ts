import { alarmExamples } from './checks/alarms.examples.ts';
import { autoScalingExamples } from './checks/auto-scaling.examples.ts';
import { capacityExamples } from './checks/capacity.examples.ts';
import { definitionExamples } from './checks/definition.examples.ts';
import { expressExamples } from './checks/express.examples.ts';
import { fargateExamples } from './checks/fargate.examples.ts';
import { fileSystemExamples } from './checks/file-systems.examples.ts';
import { gatewayExamples } from './checks/gateway.examples.ts';
import { imageExamples } from './checks/image.examples.ts';
import { loadBalancerExamples } from './checks/load-balancer.examples.ts';
import { logGroupExamples } from './checks/log-groups.examples.ts';
import { networkExamples } from './checks/networks.examples.ts';
import { pausedExamples } from './checks/paused.examples.ts';
import { roleExamples } from './checks/roles.examples.ts';
import { secretExamples } from './checks/secrets.examples.ts';
import { vulnerabilitiesExamples } from './checks/vulnerabilities.examples.ts';
import type { Facts } from './facts.ts';

/**
 * The examples of all checks, by the check's id. Only the tests and the generated documentation use them: nothing that
 * is bundled may import them.
 */
export const EXAMPLES: readonly (readonly [id: string, example: Facts])[] = [
  autoScalingExamples,
  alarmExamples,
  pausedExamples,
  capacityExamples,
  definitionExamples,
  expressExamples,
  fargateExamples,
  gatewayExamples,
  imageExamples,
  loadBalancerExamples,
  fileSystemExamples,
  logGroupExamples,
  networkExamples,
  roleExamples,
  secretExamples,
  vulnerabilitiesExamples,
].flatMap((examples) => Object.entries(examples));

const byId = new Map(EXAMPLES);

/**
 * Facts in which the check finds something, and no other does.
 *
 * @throws Error where there is none
 */
export function exampleOf(id: string): Facts {
  const example = byId.get(id);
  if (example === undefined) throw new Error(`Check ${id} has no example.`);
  return example;
}
