import { instanceRules, unknownPlacementRules } from './capacity.ts';
import { commandRules, unknownStartRules } from './commands.ts';
import { alarmRecordRule, configRules, percentRule, symptomRules } from './config.ts';
import { containerCheckRules } from './container-checks.ts';
import { exitRules } from './exits.ts';
import { fargateRules } from './fargate.ts';
import { imageRules } from './image.ts';
import { imageAccessRules } from './image-access.ts';
import { logRules } from './log.ts';
import { loggingRules } from './logging.ts';
import { lostRules } from './lost.ts';
import { networkRules } from './network.ts';
import { permissionRules } from './permissions.ts';
import { type Rule, textRules } from './rule.ts';
import { secretRules } from './secrets.ts';
import { unreadSecretRules } from './secrets-cut.ts';
import { targetCheckRules } from './target-checks.ts';
import { targetTextRules, unusedTargetRules } from './target-use.ts';
import { volumeRules } from './volumes.ts';

/** Every explanation there is. Among text rules the order decides who takes a text: the special before the general. */
export const RULES: readonly Rule[] = [
  ...textRules([
    ...permissionRules,
    ...targetTextRules,
    ...secretRules,
    ...loggingRules,
    ...volumeRules,
    ...commandRules,
    ...imageAccessRules,
    ...imageRules,
    ...configRules,
    ...networkRules,
    ...instanceRules,
    ...fargateRules,
    ...unreadSecretRules,
    ...logRules,
    ...unknownStartRules,
    ...unknownPlacementRules,
    ...symptomRules,
  ]),
  ...exitRules,
  ...containerCheckRules,
  ...targetCheckRules,
  ...unusedTargetRules,
  ...lostRules,
  percentRule,
  alarmRecordRule,
];
