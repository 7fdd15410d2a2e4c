import type { DeploymentController } from '../controller.ts';
import { deletionCommand } from '../removal/commands.ts';

/** Services whose task sets are made by other software: they are refused before anything else is asked of this controller. */
export function externalController(type: string): DeploymentController {
  const never = () => {
    throw new Error(`Services with the deployment controller ${type} are not deployed.`);
  };
  return {
    id: type,
    displayName: type,
    refusal: ({ name }) =>
      `Service "${name}" has the ${type} deployment controller: only the software that made its task sets can make the next one. ` +
      'Leave `service` out to register the revision only.',
    plan: never,
    stageRefusal: never,
    describe: never,
    runsSideBySide: never,
    watch: never,
    poll: never,
    progress: never,
    targetGroups: never,
    configuredWaitMs: never,
    rollBack: never,
    readHold: never,
    answerPause: never,
    rollbackCommand: never,
    // Task sets are deleted with their service, no matter which software made them.
    remove: async (removal, context) => (await import('../removal/removal.ts')).beginDeletion(removal, context),
    removesScaling: false,
    removalCommand: deletionCommand,
    consoleUrl: never,
    ids: never,
  };
}
