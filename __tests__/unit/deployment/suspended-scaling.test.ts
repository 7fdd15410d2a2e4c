import { expect, test } from '@jest/globals';
import type { ScalableTarget, ScalableTargetChange } from '../../../src/apis/auto-scaling.ts';
import { type SuspensionContext, whileSuspended } from '../../../src/deployment/suspended-scaling.ts';
import { exampleService } from '../../../src/preflight/example.ts';
import { markerValue, readMarker, stateText } from '../../../src/service/scaling/marker.ts';

const before = { dynamicIn: false, dynamicOut: true, scheduled: false };
const target: ScalableTarget = { resourceId: 'service/prod/web', arn: 'arn:target', min: 1, max: 4, suspended: before };

function contextOf(parts: Partial<SuspensionContext['autoScaling']> = {}) {
  const registered: ScalableTargetChange[] = [];
  const said: string[] = [];
  const context: SuspensionContext = {
    autoScaling: {
      describeScalableTargets: async () => [target],
      registerScalableTarget: async (_, change) => void registered.push(change),
      listTags: async () => ({}),
      tag: async () => undefined,
      untag: async () => undefined,
      ...parts,
    },
    signal: new AbortController().signal,
    writeSignal: new AbortController().signal,
    region: 'eu-west-1',
    runName: '1/1/1',
    log: {
      line: (text) => void said.push(text),
      notice: (text) => void said.push(text),
      warning: (text) => void said.push(`warning: ${text}`),
    },
  };
  return { context, registered, said };
}

const services = [{ service: exampleService, isUpdated: true }];

test('work that throws: the state is restored, and the error goes on', async () => {
  const { context, registered } = contextOf();
  const failing = whileSuspended(services, context, () => Promise.reject(new Error('a bug')));
  await expect(failing).rejects.toThrow('a bug');
  expect(registered).toEqual([
    { suspended: { dynamicIn: true, dynamicOut: true, scheduled: true } },
    { suspended: before },
  ]);
});

test('work that throws, and a state that cannot be restored: it is said at once', async () => {
  let calls = 0;
  const { context, said } = contextOf({
    registerScalableTarget: async () => {
      calls += 1;
      if (calls > 1) throw new Error('no');
    },
  });
  await whileSuspended(services, context, () => Promise.reject(new Error('a bug'))).catch(() => undefined);
  expect(said).toContainEqual(expect.stringMatching(/^warning: web: auto scaling is still suspended/));
});

test('a target without an ARN cannot be marked, and is suspended all the same', async () => {
  const { context, registered } = contextOf({ describeScalableTargets: async () => [{ ...target, arn: null }] });
  const { warnings } = await whileSuspended(services, context, async () => 1);
  expect(registered).toHaveLength(2);
  expect(warnings).toEqual([expect.stringContaining('shows no ARN')]);
});

test('the marker holds the state, and nothing that a tag may not have', () => {
  const value = markerValue({ before, by: 'a,b"c\n/1' });
  expect(value).toBe('dynamic-in=false dynamic-out=true scheduled=false by=a-b-c-/1');
  expect(readMarker(value)).toEqual({ before, by: 'a-b-c-/1' });
});

test.each([
  undefined,
  '',
  'none',
  'dynamic-in=yes dynamic-out=true scheduled=true',
  'x'.repeat(10_000),
  'dynamic-in=true',
])('what is no marker: %j', (value) => expect(readMarker(value)).toBeNull());

test('states in words', () => {
  expect(stateText({ dynamicIn: true, dynamicOut: true, scheduled: false })).toBe('scale-in, scale-out suspended');
});
