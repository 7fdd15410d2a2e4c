import { describe, expect, test } from '@jest/globals';
import type { FaultKind, FaultRule } from '../../simulator/index.ts';
import {
  addWeb,
  createWorld,
  operationsOf,
  type Run,
  type RunOptions,
  runAction,
  type World,
} from '../support/scenario.ts';

/**
 * Whatever call fails of a run whose service CodeDeploy deploys, and wherever the run is killed and run again: green only
 * where the revision serves and CodeDeploy has deployed it; red, and the report says what it left; and no revision is
 * deployed twice.
 */

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };
const LONGEST_MS = 150 * 60_000;

type Case = {
  name: string;
  outcome: string;
  /** The number of the revision that a green run leaves serving. */
  serves: number;
  inputs?: Record<string, string>;
  prepare(world: World): Promise<void> | void;
  autoRollback?: boolean;
};

/** An AppSpec with a hook that runs once all traffic has shifted. */
const properties = { TaskDefinition: '', LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 } };
const files = {
  'appspec.yaml': JSON.stringify({
    version: 0,
    Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties: properties } }],
    Hooks: [{ AfterAllowTraffic: 'late-test' }],
  }),
};

const by = (attempt: number): RunOptions => ({ files, provenance: { runId: '42', attempt } });

const CASES: Case[] = [
  { name: 'a deploy', outcome: 'deployed', serves: 2, prepare: () => undefined },
  {
    name: 'tasks that crash',
    outcome: 'rolled-back',
    serves: 2,
    prepare: ({ sim }) => sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] }),
  },
  {
    name: 'a hook that fails, undone by CodeDeploy',
    outcome: 'rolled-back',
    serves: 2,
    autoRollback: true,
    prepare: ({ sim }) => sim.setHook('late-test', 'FAILED'),
  },
  {
    name: 'a hook that fails, undone by the step',
    outcome: 'rolled-back',
    serves: 2,
    prepare(world) {
      world.sim.setHook('late-test', 'FAILED');
      world.sim.whenCalled('codedeploy:CreateDeployment', () => {
        if (deploymentsOf(world).length > 1) world.sim.setHook('late-test', 'SUCCEEDED');
      });
    },
  },
  {
    name: 'a manual rollback of a deployment in progress',
    outcome: 'rolled-back',
    serves: 1,
    inputs: { cluster: 'prod', service: 'web', mode: 'rollback' },
    async prepare(world) {
      await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' }, { files });
      await world.clock.sleep(60_000);
    },
  },
  {
    name: 'a run that joins the deployment in progress',
    outcome: 'deployed',
    serves: 2,
    async prepare(world) {
      world.sim.setHook('late-test', 'IN_PROGRESS');
      await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' }, by(1));
      await world.clock.sleep(10 * 60_000);
      world.sim.schedule(60_000, () => world.sim.setHook('late-test', 'SUCCEEDED'));
    },
  },
];

async function build({ autoRollback = false, prepare }: Case): Promise<World> {
  const world = createWorld();
  const targetGroup = { intervalSeconds: 10, healthyThreshold: 2, deregistrationDelaySeconds: 30 };
  addWeb(world.sim, {
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup }],
  });
  world.sim.addDeploymentGroup({ cluster: 'prod', service: 'web', autoRollback, terminationWaitMinutes: 5 });
  world.sim.setHook('late-test', 'SUCCEEDED');
  await prepare(world);
  return world;
}

type Fault = { label: string; rules: FaultRule[]; passes: boolean };

const WRITES = ['ecs:RegisterTaskDefinition', 'codedeploy:CreateDeployment', 'codedeploy:StopDeployment'];
const WRITE_FAULTS: FaultKind[] = ['throttle', 'server-error', 'reset', 'lost', 'lost-500'];
const READ_FAULTS: FaultKind[] = ['throttle', 'reset', 'server-error'];

/** `from`: so many calls were made before the run. */
function faultsFor(calls: readonly string[], from: number): Fault[] {
  const before = calls.slice(0, from);
  const own = calls.slice(from);
  const faults = [...new Set(own)].flatMap((operation, index): Fault[] => {
    const made = before.filter((each) => each === operation).length;
    const count = own.filter((each) => each === operation).length;
    const once = (kind: FaultKind, after: number): Fault => ({
      label: `${operation} #${after + 1} ${kind}`,
      rules: [{ operation, kind, after: made + after, times: 1 }],
      passes: true,
    });
    const denied = (after: number): Fault => ({
      label: `${operation} denied from #${after + 1} on`,
      rules: [{ operation, kind: 'denied', after: made + after }],
      passes: false,
    });
    if (WRITES.includes(operation)) {
      return Array.from({ length: count }, (_, after) => after).flatMap((after) => [
        ...WRITE_FAULTS.map((kind) => once(kind, after)),
        denied(after),
      ]);
    }
    const kind = READ_FAULTS[index % READ_FAULTS.length] ?? 'throttle';
    return [once(kind, Math.floor(count / 2)), ...[...new Set([0, count - 1])].map(denied)];
  });
  const points = [...new Set([0, 2, 3, 4, 6, 8, Math.floor(own.length / 2), own.length - 4])];
  const expiries = points
    .filter((after) => after >= 0 && after < own.length)
    .map(
      (after): Fault => ({
        label: `credentials expired from call #${after + 1} on`,
        rules: [{ kind: 'expired', after: from + after }],
        passes: false,
      }),
    );
  return [...faults, ...expiries];
}

/** What users deployed, the first one first. */
function deploymentsOf({ sim }: World) {
  const own = sim.world.codeDeploy.deployments.filter(({ creator }) => creator === 'user');
  return own.map(({ revision, ...rest }) => ({ revision: revision.split('/').at(-1) ?? '', ...rest }));
}

function serving({ sim }: World): number | undefined {
  // The world has come as far as its clock once something is asked of it.
  sim.tasks('prod', 'web');
  return sim.world.clusters.get('prod')?.services.get('web')?.deployments[0]?.revision.number;
}

/** What is wrong after a run, in words; empty when nothing is. */
function violationsOf(each: Case, world: World, run: Run, servedBefore = 1): string[] {
  const { outcome = '' } = run.outputs;
  const shown = [...run.log, ...run.errors.map(({ text }) => text), run.summary].join('\n');
  const annotation = run.errors.map(({ text }) => text).join('\n');
  const made = deploymentsOf(world);
  const twice = made.filter(
    ({ revision, status }, index) =>
      !['Failed', 'Stopped'].includes(status) && made.slice(index + 1).some((later) => later.revision === revision),
  );
  const open = world.sim.world.codeDeploy.deployments.filter(
    ({ status, terminationWait }) => ['Created', 'InProgress', 'Ready'].includes(status) && !terminationWait,
  );
  const now = serving(world);
  const when = (holds: boolean, text: string): string[] => (holds ? [`${outcome}: ${text}`] : []);
  return [
    ...when(shown.includes('This is a bug of the action'), `thrown: ${annotation}`),
    ...when(run.failed !== (run.errors.length === 1), `${run.errors.length} errors`),
    ...when(run.tookMs > LONGEST_MS, `it took ${Math.round(run.tookMs / 60_000)} minutes`),
    ...when(twice.length > 0, `one revision was deployed twice: ${twice.map(({ revision }) => revision).join(', ')}`),
    ...when(!run.failed && (now !== each.serves || open.length > 0), `green, but web:${now} serves (${open[0]?.id})`),
    ...when(outcome === 'rolled-back' && now !== 1, `web:${now} serves`),
    ...when(/was not changed/.test(annotation) && now !== servedBefore, `"was not changed", but web:${now} serves`),
    ...when(run.failed && now !== 1 && !/web:2|d-[0-9A-Z]{9}/.test(annotation), `names nothing: ${annotation}`),
  ];
}

describe.each(CASES)('$name', (each) => {
  const given = { ...inputs, 'wait-for-minutes': '60', ...each.inputs };
  const request = each.inputs === undefined ? given : { ...each.inputs, 'wait-for-minutes': '60' };

  async function undisturbed(): Promise<{ world: World; from: number; run: Run }> {
    const world = await build(each);
    const from = world.sim.calls.length;
    return { world, from, run: await runAction(world, request, by(2)) };
  }

  test('whatever call fails', async () => {
    const { world: calm, from, run: expected } = await undisturbed();
    expect([expected.outputs.outcome, violationsOf(each, calm, expected)]).toEqual([each.outcome, []]);
    const violations: string[] = [];
    for (const fault of faultsFor(operationsOf(calm.sim), from)) {
      const world = await build(each);
      for (const rule of fault.rules) world.sim.fault(rule);
      const run = await runAction(world, request, by(2));
      const found = violationsOf(each, world, run);
      if (fault.passes && run.outputs.outcome !== each.outcome)
        found.push(`a fault that passed changed the end to ${run.outputs.outcome}: ${run.errors[0]?.text}`);
      violations.push(...found.map((text) => `${fault.label}: ${text}`));
    }
    expect(violations).toEqual([]);
  }, 120_000);

  test('wherever it is killed and run again', async () => {
    const { world: calm, from } = await undisturbed();
    const operations = operationsOf(calm.sim).slice(from);
    const points = operations.flatMap((operation, index) => (WRITES.includes(operation) ? [index + 1] : []));
    const violations: string[] = [];
    for (const killAtCall of points) {
      for (const afterMs of [0, 30 * 60_000]) {
        const world = await build(each);
        await runAction(world, request, { ...by(2), killAtCall });
        await world.clock.sleep(afterMs);
        const servedBefore = serving(world);
        const run = await runAction(world, request, by(3));
        const label = `killed at ${operations[killAtCall - 1]}, run again after ${afterMs / 60_000} minutes`;
        violations.push(...violationsOf(each, world, run, servedBefore).map((text) => `${label}: ${text}`));
      }
    }
    expect(violations).toEqual([]);
  }, 120_000);

  test('whenever it is cancelled', async () => {
    const violations: string[] = [];
    for (const cancelAfterMs of [1, 2_000, 20_000, 60_000, 4 * 60_000, 8 * 60_000]) {
      const world = await build(each);
      const servedBefore = serving(world);
      const run = await runAction(world, request, { ...by(2), cancelAfterMs });
      const label = `cancelled after ${cancelAfterMs / 1000} s`;
      violations.push(...violationsOf(each, world, run, servedBefore).map((text) => `${label}: ${text}`));
    }
    expect(violations).toEqual([]);
  }, 120_000);
});
