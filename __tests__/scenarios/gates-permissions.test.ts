import { describe, expect, jest, test } from '@jest/globals';
import { CAPABILITIES } from '../../src/contract/permissions.ts';
import { inputs, pauseHook, pausingWorld, recordsOf, revisionOf } from '../support/pausing.ts';
import { callsOf, type Run, runAction, sentencesOf, type World } from '../support/scenario.ts';

/** Each feature of gates works with exactly the permissions that its documentation names, and names one that is denied. */

jest.setTimeout(30_000);

const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 };
const required = CAPABILITIES.filter((capability) => capability.required).map(({ id }) => id);
const waiting = { ...inputs, 'wait-for-minutes': '60' };
const untilPaused = { ...inputs, 'wait-until': 'paused', 'wait-for-minutes': '20' };
const verified = { ...waiting, 'continue-paused': 'verified', verify: '- alarms: [web-5xx]' };
const onward = { mode: 'continue', cluster: 'prod', service: 'web', 'wait-for-minutes': '60' };
const back = { mode: 'rollback', cluster: 'prod', service: 'web', 'wait-for-minutes': '60' };

type Feature = { name: string; run: Record<string, string>; isPaused: boolean; ids: string[]; outcome: string };

const features: Feature[] = [
  { name: 'wait-until: paused', run: untilPaused, isPaused: false, ids: ['TrackDeployments'], outcome: 'paused' },
  {
    name: 'mode: continue',
    run: onward,
    isPaused: true,
    ids: ['TrackDeployments', 'AnswerPauses'],
    outcome: 'deployed',
  },
  {
    name: 'mode: rollback by the hook',
    run: back,
    isPaused: true,
    ids: ['TrackDeployments', 'AnswerPauses'],
    outcome: 'rolled-back',
  },
  {
    name: 'continue-paused: verified',
    run: verified,
    isPaused: false,
    ids: ['TrackDeployments', 'AnswerPauses', 'ReadAlarms'],
    outcome: 'deployed',
  },
];

const actionsOf = (ids: readonly string[]) =>
  CAPABILITIES.filter(({ id }) => ids.includes(id)).flatMap(({ actions }) => actions);

/** A world in which the feature may be used, with these actions alone. */
async function worldOf({ isPaused }: Feature, allowed: readonly string[]): Promise<World> {
  const world = pausingWorld(blueGreen, [pauseHook('POST_TEST_TRAFFIC_SHIFT')]);
  world.sim.setAlarm('web-5xx', 'OK');
  if (isPaused) expect((await runAction(world, { ...inputs, 'wait-until': 'paused' })).outputs.outcome).toBe('paused');
  world.sim.fault({ kind: 'denied', except: allowed });
  return world;
}

const saidBy = (run: Run) =>
  [...sentencesOf(run), ...run.warnings, ...run.notices, ...run.errors.map(({ text }) => text)].join('\n');

describe.each(features)('$name', (feature) => {
  const all = actionsOf([...required, ...feature.ids]);

  test('works with the permissions that are documented for it', async () => {
    const run = await runAction(await worldOf(feature, all), feature.run, { provenance: null });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe(feature.outcome);
    for (const action of actionsOf(feature.ids)) expect(saidBy(run)).not.toContain(action);
  });
});

describe('what is denied is named', () => {
  const without = async (name: string, ...denied: string[]) => {
    const feature = features.find((each) => each.name === name) as Feature;
    const allowed = actionsOf([...required, ...feature.ids]).filter((action) => !denied.includes(action));
    const world = await worldOf(feature, allowed);
    return { world, run: await runAction(world, feature.run, { provenance: null }) };
  };

  test.each(['mode: continue', 'mode: rollback by the hook', 'continue-paused: verified'])(
    '%s without ecs:ContinueServiceDeployment',
    async (name) => {
      const { world, run } = await without(name, 'ecs:ContinueServiceDeployment');
      expect(saidBy(run)).toContain('ecs:ContinueServiceDeployment');
      expect(recordsOf(world)[0]?.native?.hooks.map(({ status }) => status)).toEqual(['AWAITING_ACTION']);
      expect(run.failed).toBe(true);
    },
  );

  test.each(['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments'])(
    'wait-until: paused without %s',
    async (action) => {
      const { world, run } = await without('wait-until: paused', action);
      // What is not seen is not passed over in silence.
      if (run.outputs.outcome !== 'paused') expect(saidBy(run)).toContain(action);
      expect(['paused', 'unknown', 'timed-out']).toContain(run.outputs.outcome);
      expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment')).toEqual([]);
    },
  );

  test('mode: continue without ecs:DescribeServiceDeployments', async () => {
    const { world, run } = await without('mode: continue', 'ecs:DescribeServiceDeployments');
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'failed']);
    expect(run.errors[0]?.text).toContain('ecs:DescribeServiceDeployments');
    expect(callsOf(world.sim, 'ecs:ContinueServiceDeployment')).toEqual([]);
  });

  test('mode: rollback without ecs:ListServiceDeployments', async () => {
    const { world, run } = await without('mode: rollback by the hook', 'ecs:ListServiceDeployments');
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain('ecs:ListServiceDeployments');
    expect(revisionOf(world)).toBe(2);
  });

  test('continue-paused: verified without cloudwatch:DescribeAlarms continues with a warning', async () => {
    const { run } = await without('continue-paused: verified', 'cloudwatch:DescribeAlarms');
    expect(saidBy(run)).toContain('cloudwatch:DescribeAlarms');
    expect(JSON.parse(run.outputs.verification ?? '')[0].state).toBe('inconclusive');
  });
});
