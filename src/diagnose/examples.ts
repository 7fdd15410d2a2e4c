import type { Evidence } from './evidence.ts';
import { agentExamples } from './rules/agent.examples.ts';
import { blueGreenExamples } from './rules/blue-green.examples.ts';
import { capacityExamples } from './rules/capacity.examples.ts';
import { codeDeployExamples } from './rules/codedeploy.examples.ts';
import { commandsExamples } from './rules/commands.examples.ts';
import { configExamples } from './rules/config.examples.ts';
import { containerChecksExamples } from './rules/container-checks.examples.ts';
import { exitsExamples } from './rules/exits.examples.ts';
import { fargateExamples } from './rules/fargate.examples.ts';
import { hostExamples } from './rules/host.examples.ts';
import { imageExamples } from './rules/image.examples.ts';
import { imageAccessExamples } from './rules/image-access.examples.ts';
import { imageRefusalsExamples } from './rules/image-refusals.examples.ts';
import { logExamples } from './rules/log.examples.ts';
import { logDataExamples } from './rules/log-data.examples.ts';
import { logOtherSideExamples } from './rules/log-other-side.examples.ts';
import { logProgramExamples } from './rules/log-program.examples.ts';
import { loggingExamples } from './rules/logging.examples.ts';
import { lostExamples } from './rules/lost.examples.ts';
import { managedInstancesExamples } from './rules/managed-instances.examples.ts';
import { mountsExamples } from './rules/mounts.examples.ts';
import { networkExamples } from './rules/network.examples.ts';
import { permissionsExamples } from './rules/permissions.examples.ts';
import { refusedPlatformExamples } from './rules/refused-platform.examples.ts';
import { refusedRevisionExamples } from './rules/refused-revision.examples.ts';
import { refusedServiceExamples } from './rules/refused-service.examples.ts';
import { refusedSettingsExamples } from './rules/refused-settings.examples.ts';
import { refusedTrafficExamples } from './rules/refused-traffic.examples.ts';
import { runtimeExamples } from './rules/runtime.examples.ts';
import { secretsExamples } from './rules/secrets.examples.ts';
import { secretsCutExamples } from './rules/secrets-cut.examples.ts';
import { targetChecksExamples } from './rules/target-checks.examples.ts';
import { targetUseExamples } from './rules/target-use.examples.ts';
import { verificationExamples } from './rules/verification.examples.ts';
import { volumesExamples } from './rules/volumes.examples.ts';

/**
 * The examples of all rules, by the rule's id. Only the tests and the generated documentation use them: nothing that is
 * bundled may import them.
 */
export const EXAMPLES: readonly (readonly [id: string, example: Evidence])[] = [
  agentExamples,
  blueGreenExamples,
  capacityExamples,
  codeDeployExamples,
  commandsExamples,
  configExamples,
  containerChecksExamples,
  exitsExamples,
  fargateExamples,
  hostExamples,
  imageAccessExamples,
  imageExamples,
  imageRefusalsExamples,
  logDataExamples,
  logExamples,
  loggingExamples,
  logOtherSideExamples,
  logProgramExamples,
  lostExamples,
  managedInstancesExamples,
  mountsExamples,
  networkExamples,
  permissionsExamples,
  refusedPlatformExamples,
  refusedRevisionExamples,
  refusedServiceExamples,
  refusedSettingsExamples,
  refusedTrafficExamples,
  runtimeExamples,
  secretsCutExamples,
  secretsExamples,
  targetChecksExamples,
  targetUseExamples,
  verificationExamples,
  volumesExamples,
].flatMap((examples) => Object.entries(examples));

const byId = new Map(EXAMPLES);

/**
 * Evidence that the rule explains, and no other.
 *
 * @throws Error where there is none
 */
export function exampleOf(id: string): Evidence {
  const example = byId.get(id);
  if (example === undefined) throw new Error(`Rule ${id} has no example.`);
  return example;
}
