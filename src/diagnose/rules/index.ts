import { agentRules } from './agent.ts';
import { blueGreenRules } from './blue-green.ts';
import { instanceRules, unknownPlacementRules } from './capacity.ts';
import { codeDeployRules } from './codedeploy.ts';
import { commandRules, unknownStartRules } from './commands.ts';
import { alarmRecordRule, configRules, percentRule, settingRules, symptomRules } from './config.ts';
import { containerCheckRules } from './container-checks.ts';
import { exitRules } from './exits.ts';
import { fargateRules } from './fargate.ts';
import { imageRules } from './image.ts';
import { imageAccessRules } from './image-access.ts';
import { logRules } from './log.ts';
import { loggingRules } from './logging.ts';
import { lostRules } from './lost.ts';
import { managedInstanceRules } from './managed-instances.ts';
import { networkRules } from './network.ts';
import { permissionRules, unknownDenialRules } from './permissions.ts';
import { refusedPlatformRules } from './refused-platform.ts';
import { refusedRevisionRules } from './refused-revision.ts';
import { refusedServiceRules } from './refused-service.ts';
import { refusedSettingRules } from './refused-settings.ts';
import { refusedTrafficRules } from './refused-traffic.ts';
import { type Rule, type TextRule, textRules } from './rule.ts';
import { secretRules } from './secrets.ts';
import { unreadSecretRules } from './secrets-cut.ts';
import { targetCheckRules } from './target-checks.ts';
import { targetTextRules, unusedTargetRules } from './target-use.ts';
import { verificationRules } from './verification.ts';
import { volumeRules } from './volumes.ts';

/** What AWS refuses at a call; its sentences come back in events and in CodeDeploy's errors. */
export const refusalRules: readonly TextRule[] = [
  ...refusedTrafficRules,
  ...refusedServiceRules,
  ...refusedSettingRules,
  ...refusedPlatformRules,
  ...refusedRevisionRules,
  ...codeDeployRules,
];

/**
 * Rules that are asked about a refused call, too: roles, settings, network, capacity and Fargate are the same whether
 * ECS speaks of them in an answer or in an event. What containers and tasks say of themselves is not among them.
 */
export const answerRules: readonly TextRule[] = [
  ...refusalRules,
  ...permissionRules,
  ...targetTextRules,
  ...blueGreenRules,
  ...settingRules,
  ...networkRules,
  ...instanceRules,
  ...fargateRules,
];

/** Every explanation there is. Among text rules the order decides who takes a text: the special before the general. */
export const RULES: readonly Rule[] = [
  ...textRules([
    ...refusalRules,
    ...permissionRules,
    ...targetTextRules,
    ...agentRules,
    ...secretRules,
    ...loggingRules,
    ...volumeRules,
    ...commandRules,
    ...imageAccessRules,
    ...imageRules,
    ...blueGreenRules,
    ...configRules,
    ...networkRules,
    ...instanceRules,
    ...managedInstanceRules,
    ...fargateRules,
    ...unreadSecretRules,
    ...logRules,
    ...unknownDenialRules,
    ...unknownStartRules,
    ...unknownPlacementRules,
    ...symptomRules,
  ]),
  ...verificationRules,
  ...exitRules,
  ...containerCheckRules,
  ...targetCheckRules,
  ...unusedTargetRules,
  ...lostRules,
  percentRule,
  alarmRecordRule,
];
