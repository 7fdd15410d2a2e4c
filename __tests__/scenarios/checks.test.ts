import { describe, expect, test } from '@jest/globals';
import { addWeb, callsOf, createWorld, operationsOf, runAction } from '../support/scenario.ts';

const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const inputs = { cluster: 'prod', service: 'web', image: `${repository}:2` };

describe('checks before anything changes', () => {
  test('what is sure to fail stops the run before the first write, all findings at once', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const run = await runAction(world, { ...inputs, image: `${repository}:nope`, cpu: '512', memory: '9 GB' });
    expect(run.failed).toBe(true);
    expect(run.outputs).toMatchObject({ outcome: 'failed', changed: 'false' });
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.text).toContain('web:nope');
    expect(run.errors[0]?.text).toContain('Fargate has no size of 512 CPU units with 9216 MiB');
    expect(operationsOf(world.sim).filter((operation) => /Register|Update/.test(operation))).toEqual([]);
  });

  test('preflight: warn says the same and goes on, off asks nothing', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const warned = await runAction(world, { ...inputs, image: `${repository}:nope`, preflight: 'warn' });
    expect(warned.warnings.join()).toContain('web:nope');
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(1);
    const quiet = createWorld();
    addWeb(quiet.sim);
    await runAction(quiet, { ...inputs, preflight: 'off' });
    expect(operationsOf(quiet.sim).filter((operation) => operation.startsWith('ecr:'))).toEqual([]);
  });

  test('a check that lacks a permission is one notice that names it, and the deploy goes on', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.fault({ operation: 'ecr:BatchGetImage', kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.notices.filter((notice) => notice.includes('ecr:BatchGetImage'))).toHaveLength(1);
  });

  test('pin-image-digest replaces tags by digests; the same image again is no change', async () => {
    const world = createWorld();
    addWeb(world.sim);
    const first = await runAction(world, { ...inputs, 'pin-image-digest': 'true' });
    expect(first.outputs.outcome).toBe('deployed');
    expect(JSON.stringify(callsOf(world.sim, 'ecs:RegisterTaskDefinition')[0]?.input)).toMatch(
      /web@sha256:[0-9a-f]{64}"/,
    );
    const second = await runAction(world, { ...inputs, 'pin-image-digest': 'true' });
    expect(second.outputs.outcome).toBe('unchanged');
  });

  test('fail-on-image-vulnerabilities', async () => {
    const world = createWorld();
    addWeb(world.sim);
    world.sim.addRepository('web', { images: [{ tag: '9', findings: { CRITICAL: 1, LOW: 3 } }] });
    const run = await runAction(world, {
      ...inputs,
      image: `${repository}:9`,
      'fail-on-image-vulnerabilities': 'HIGH',
    });
    expect(run.errors[0]?.text).toMatch(/CRITICAL/);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });

  test('fail-on-image-vulnerabilities without a finished scan stops the run before the first write', async () => {
    for (const preflight of ['error', 'warn', 'off']) {
      const world = createWorld();
      addWeb(world.sim);
      const run = await runAction(world, { ...inputs, preflight, 'fail-on-image-vulnerabilities': 'CRITICAL' });
      expect(run.outputs).toMatchObject({ outcome: 'failed', changed: 'false' });
      expect(run.errors[0]?.text).toContain('start-image-scan');
      expect(operationsOf(world.sim).filter((operation) => /Register|Update/.test(operation))).toEqual([]);
    }
  });

  test('a rollback is never blocked', async () => {
    const world = createWorld();
    addWeb(world.sim);
    await runAction(world, inputs);
    world.sim.world.repositories.remove('web', '1');
    const run = await runAction(world, { mode: 'rollback', cluster: 'prod', service: 'web' });
    expect(run.outputs['task-definition-revision']).toBe('web:1');
    expect(callsOf(world.sim, 'ecs:UpdateService').length).toBeGreaterThanOrEqual(2);
    expect(run.warnings.join()).toContain('web:1');
    const gated = createWorld();
    addWeb(gated.sim);
    await runAction(gated, inputs);
    const rolledBack = { mode: 'rollback', cluster: 'prod', service: 'web', 'fail-on-image-vulnerabilities': 'LOW' };
    const unscanned = await runAction(gated, rolledBack);
    expect(unscanned.outputs.outcome).toBe('rolled-back');
    expect(unscanned.warnings.join()).toContain('asks for a finished scan');
  });
});
