import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/lib/clock.ts';
import { AwsError, type AwsErrorKind } from '../../../src/lib/errors.ts';
import type { JsonObject } from '../../../src/lib/json.ts';
import { type Registry, registerRevision } from '../../../src/taskdef/register.ts';
import { echo } from './echo.ts';
import { containers } from './support.ts';

const definition = { ...containers(['web', 'x:1']), madeUp: { a: 1 } };
const provenance = { repository: 'acme/web', sha: 'abc', ref: null, runId: '77', actor: null };
const tags = [{ key: 'team', value: 'shop' }];
const request = { definition, tags, provenance };
const NOW = 1_763_890_000_000;

function awsError(kind: AwsErrorKind, message = 'no', action: string | null = null): AwsError {
  return new AwsError(message, {
    kind,
    operation: 'ecs:RegisterTaskDefinition',
    code: 'X',
    resource: null,
    requestId: null,
    action,
  });
}
const denied = () => awsError('denied', 'User is not authorized to perform: ecs:TagResource', 'ecs:TagResource');
const lost = () => awsError('lost', 'The answer was lost.');

type Script = {
  /** What each send does; the last one goes on. `kept` registers although the answer is lost. */
  sends: ((body: JsonObject) => 'ok' | 'lost' | 'kept' | AwsError)[];
  /** Revisions of the family, oldest first, as DescribeTaskDefinition gives them. */
  family?: JsonObject[];
  /** What is registered shows only after so many looks. */
  staleReads?: number;
  readError?: AwsError;
};

function world(script: Script) {
  const family = [...(script.family ?? [])];
  const bodies: JsonObject[] = [];
  const ecsForPolling: string[] = [];
  let stale = script.staleReads ?? 0;
  const shown = () => (stale > 0 ? family.slice(0, script.family?.length ?? 0) : family);
  const register = (body: JsonObject, atMs = NOW) => {
    const revision = family.length + 1;
    const { tags: sent = [], ...rest } = body;
    family.push({ taskDefinition: { ...echo(rest as JsonObject, revision), registeredAt: atMs / 1000 }, tags: sent });
    return { arn: `arn:aws:ecs:eu-west-1:123456789012:task-definition/web:${revision}`, family: 'web', revision };
  };
  const writer: Registry = {
    async registerTaskDefinition(body) {
      bodies.push(body);
      const answer = (script.sends[bodies.length - 1] ?? script.sends.at(-1))?.(body);
      if (answer instanceof AwsError) throw answer;
      if (answer === 'lost') throw lost();
      const made = register(body);
      if (answer === 'kept') throw lost();
      return made;
    },
    async describeTaskDefinition(reference) {
      ecsForPolling.push(reference);
      if (script.readError !== undefined) throw script.readError;
      const all = shown();
      stale -= 1;
      const number = reference.split(':')[1];
      const found = number === undefined ? all.at(-1) : all[Number(number) - 1];
      if (found === undefined) throw awsError('refused', 'Unable to describe task definition.');
      return found;
    },
  };
  let now = NOW;
  const clock: Clock = {
    now: () => now,
    async sleep(ms) {
      now += ms;
    },
  };
  const run = (requested: Parameters<typeof registerRevision>[0] = request) =>
    registerRevision(requested, writer, { clock, signal: new AbortController().signal });
  return { run, bodies, ecsForPolling, elapsed: () => now - NOW, family };
}

const keysOf = (body: JsonObject | undefined) => ((body?.tags ?? []) as { key: string }[]).map(({ key }) => key);

test('sends the definition untouched, with its own and the run’s tags', async () => {
  const { run, bodies } = world({ sends: [() => 'ok'] });
  expect(await run()).toEqual({
    arn: expect.stringContaining('web:1'),
    family: 'web',
    revision: 1,
    tagged: true,
    notes: [],
  });
  const { tags: _, ...sent } = bodies[0] as JsonObject;
  expect(sent).toEqual(definition);
  expect(keysOf(bodies[0])).toEqual(['team', 'github:sha', 'github:repository', 'github:run-id']);
});

test('never sends an empty list of tags', async () => {
  const { run, bodies } = world({ sends: [() => 'ok'] });
  const unknownRun = { repository: null, sha: null, ref: null, runId: null, actor: null };
  expect(await run({ definition, tags: [], provenance: unknownRun })).toMatchObject({ tagged: false, notes: [] });
  expect(bodies).toEqual([definition]);
});

test('any other refusal is passed on at once', async () => {
  const { run, bodies } = world({
    sends: [() => awsError('refused', 'No Fargate configuration exists for given values.')],
  });
  await expect(run()).rejects.toThrow('No Fargate configuration');
  expect(bodies).toHaveLength(1);
});

describe('when tagging is denied', () => {
  const unless = (allowed: (keys: string[]) => boolean) => (body: JsonObject) =>
    allowed(keysOf(body)) ? 'ok' : denied();

  test('it registers without the run’s tags, keeps the others, and warns once', async () => {
    const { run, bodies } = world({ sends: [unless((keys) => !keys.includes('github:sha'))] });
    const made = await run();
    expect(made).toMatchObject({ revision: 1, tagged: false, notes: [expect.stringContaining('ecs:TagResource')] });
    expect(bodies.map(keysOf).at(-1)).toEqual(['team']);
  });

  test('tags that the base brought along are dropped too', async () => {
    const { run, bodies } = world({ sends: [unless((keys) => keys.length === 0)] });
    const made = await run({ ...request, carried: tags });
    expect(made.notes).toEqual([expect.stringMatching(/ecs:TagResource.*team/)]);
    expect(bodies).toHaveLength(3);
    expect('tags' in (bodies[2] as JsonObject)).toBe(false);
  });

  test('tags that the user asked for are not', async () => {
    const { run } = world({ sends: [unless((keys) => keys.length === 0)] });
    await expect(run()).rejects.toMatchObject({ details: { action: 'ecs:TagResource' } });
    const other = world({ sends: [unless((keys) => keys.length === 0)] });
    await expect(other.run({ ...request, carried: [{ key: 'team', value: 'old' }] })).rejects.toThrow('TagResource');
  });

  test('a message that names the action is enough; another action is not', async () => {
    const named = world({
      sends: [(body) => (keysOf(body).includes('github:sha') ? awsError('denied', '… ecs:TagResource …') : 'ok')],
    });
    expect(await named.run()).toMatchObject({ tagged: false });
    const { run, bodies } = world({ sends: [() => awsError('denied', 'iam:PassRole', 'iam:PassRole')] });
    await expect(run()).rejects.toThrow('iam:PassRole');
    expect(bodies).toHaveLength(1);
  });
});

describe('when the answer is lost', () => {
  test('what was registered is found and not sent again', async () => {
    const { run, bodies, ecsForPolling } = world({ sends: [() => 'kept'] });
    expect(await run()).toMatchObject({ arn: expect.stringContaining('web:1'), revision: 1, tagged: true });
    expect(bodies).toHaveLength(1);
    expect(ecsForPolling).toEqual(['web']);
  });

  test('it looks again for some seconds, since reads lag', async () => {
    const { run, bodies, elapsed } = world({ sends: [() => 'kept'], staleReads: 2 });
    expect(await run()).toMatchObject({ revision: 1 });
    expect(bodies).toHaveLength(1);
    expect(elapsed()).toBeGreaterThan(2_000);
    expect(elapsed()).toBeLessThan(15_000);
  });

  test('what was not registered is sent again', async () => {
    const { run, bodies } = world({ sends: [() => 'lost', () => 'ok'] });
    expect(await run()).toMatchObject({ revision: 1 });
    expect(bodies).toHaveLength(2);
  });

  test('three times at most', async () => {
    const { run, bodies } = world({ sends: [() => 'lost'] });
    await expect(run()).rejects.toMatchObject({ details: { kind: 'lost' } });
    expect(bodies).toHaveLength(3);
  });

  test('it is found below a revision that another run registered meanwhile', async () => {
    const script = world({ sends: [() => 'kept'], staleReads: 1 });
    const running = script.run();
    await Promise.resolve();
    script.family.push({
      taskDefinition: { ...echo(containers(['web', 'y:9']), 2), registeredAt: NOW / 1000 },
      tags: [],
    });
    expect(await running).toMatchObject({ revision: 1 });
    expect(script.bodies).toHaveLength(1);
  });

  test.each([
    ['another run', NOW, [{ key: 'github:run-id', value: '76' }], definition],
    ['long ago', NOW - 3_600_000, [{ key: 'github:run-id', value: '77' }], definition],
    ['of another content', NOW, [{ key: 'github:run-id', value: '77' }], containers(['web', 'x:2'])],
  ])('a revision of %s is not taken for ours', async (_, atMs, otherTags, content) => {
    const other = { taskDefinition: { ...echo(content, 1), registeredAt: atMs / 1000 }, tags: otherTags };
    const { run, bodies } = world({ sends: [() => 'lost', () => 'ok'], family: [other] });
    expect(await run()).toMatchObject({ revision: 2 });
    expect(bodies).toHaveLength(2);
  });

  test('where looking is denied it is not sent again', async () => {
    const { run, bodies } = world({
      sends: [() => 'lost'],
      readError: awsError('denied', 'DescribeTaskDefinition was denied.'),
    });
    await expect(run()).rejects.toThrow(/answer was lost.*could not be seen.*denied/);
    expect(bodies).toHaveLength(1);
  });
});
