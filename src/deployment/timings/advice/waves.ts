import { isObject, numberOf } from '../../../lib/json.ts';
import type { Service } from '../../../service/service.ts';
import { furtherWavesMs, wavesOf } from '../profile.ts';
import type { Advice, AdviceFacts, AdviceRule } from './rule.ts';

/** With it all new tasks start at once (ECS API reference, "DeploymentConfiguration"). */
const advisedPercent = 200;

/** `maximumPercent` makes a rolling deployment replace its tasks in several waves. */
function adviseOneWave({ profile, service }: AdviceFacts): Advice | null {
  const waves = wavesOf(profile);
  const percent = maximumPercentOf(service);
  if (waves < 2 || percent === null || percent >= advisedPercent || service.scheduling === 'DAEMON') return null;
  const limit = Math.floor((service.desired * percent) / 100);
  return {
    why: `maximumPercent ${percent} allows ${limit} tasks at a time of a service with ${service.desired}, so that they were replaced in ${waves} waves`,
    change: `With ${advisedPercent}, which needs room for ${service.desired * 2 - limit} more tasks,`,
    savesMs: furtherWavesMs(profile),
  };
}

/** Null for a service that does not deploy by waves. */
function maximumPercentOf({ members, strategy }: Service): number | null {
  if (strategy !== 'ROLLING') return null;
  const configuration = members.deploymentConfiguration;
  return isObject(configuration) ? numberOf(configuration.maximumPercent) : null;
}

export const waveRules: readonly AdviceRule[] = [
  { id: 'maximum-percent', part: 'waves', needs: null, advise: adviseOneWave },
];
