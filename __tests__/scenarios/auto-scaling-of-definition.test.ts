import { describe, expect, test } from '@jest/globals';
import { EXPRESS_SERVICE, expressDefinition } from '../../simulator/scenarios/managed.ts';
import type { ScalableTargetSpec } from '../../simulator/world/seed-scaling.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { addImages, addWeb, callsOf, createWorld, runAction, type World, webDefinition } from '../support/scenario.ts';

const inputs = { cluster: 'prod', service: 'web', 'service-definition': 'service.yml' };
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const scaling = 'application-autoscaling:';
const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';
const balanced = { loadBalancers: [{ targetGroupArn: group, containerName: 'app', containerPort: 8080 }] };

const tracking = (metric: string, value: number, more: JsonObject = {}): JsonObject => ({
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingScalingPolicyConfiguration: {
    TargetValue: value,
    DisableScaleIn: false,
    PredefinedMetricSpecification: { PredefinedMetricType: metric },
    ...more,
  },
});

function worldWith(spec: ScalableTargetSpec | null = null, members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addWeb(world.sim, members);
  if (spec !== null) world.sim.addScalableTarget('prod', 'web', spec);
  return world;
}

function run(world: World, text: string, given: Record<string, string> = {}) {
  return runAction(world, { ...inputs, ...given }, { files: { 'service.yml': text } });
}

const targetIn = ({ sim }: World) => sim.world.scaling.get('service/prod/web');
const policyIn = (world: World, name: string) =>
  targetIn(world)?.policies.find((policy) => policy.name === name)?.body.TargetTrackingScalingPolicyConfiguration;
const writesOf = ({ sim }: World, from = 0) =>
  sim.calls
    .slice(from)
    .filter(({ operation }) => /(Create|Update|Tag|Put|Register|Deregister|Delete)\w*$/.test(operation))
    .filter(({ operation }) => !/:(Describe|List)/.test(operation))
    .map(({ operation }) => operation.replace(scaling, ''));
const bodies = ({ sim }: World, name: string) =>
  callsOf(sim, `${scaling}${name}`).map(({ input }) => {
    const { ServiceNamespace: _, ScalableDimension: __, ResourceId: ___, ...rest } = input as JsonObject;
    return rest;
  });

describe('a service without auto scaling', () => {
  test('gets a scalable target and a policy for each metric, and no deployment', async () => {
    const world = worldWith();
    const text = 'autoScaling: {min: 2, max: 10, cpu: 60, memory: 75, scaleInCooldown: 120, scaleOutCooldown: 30}\n';
    const ran = await run(world, text);
    expect(ran.errors).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', changed: 'true' });
    expect(JSON.parse(ran.outputs.results ?? '')[0]).toMatchObject({
      outcome: 'deployed',
      reason:
        'The auto scaling was set (min 2, max 10, cpu 60, scaleInCooldown 120, scaleOutCooldown 30, memory 75). No deployment was needed.',
    });
    expect(writesOf(world)).toEqual(['RegisterScalableTarget', 'PutScalingPolicy', 'PutScalingPolicy']);
    expect(bodies(world, 'RegisterScalableTarget')).toEqual([{ MinCapacity: 2, MaxCapacity: 10 }]);
    const cooldowns = { ScaleInCooldown: 120, ScaleOutCooldown: 30 };
    expect(bodies(world, 'PutScalingPolicy')).toEqual([
      {
        PolicyName: 'ecs-deploy-cpu',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue: 60,
          ...cooldowns,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
        },
      },
      {
        PolicyName: 'ecs-deploy-memory',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue: 75,
          ...cooldowns,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageMemoryUtilization' },
        },
      },
    ]);
    const from = world.sim.calls.length;
    const again = await run(world, text);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(writesOf(world, from)).toEqual([]);
  });

  test('may get limits alone, and then no policy is read', async () => {
    const world = worldWith();
    await run(world, 'autoScaling: {min: 0, max: 3}\n');
    expect(writesOf(world)).toEqual(['RegisterScalableTarget']);
    await run(world, 'autoScaling: {min: 0, max: 3}\n');
    expect(callsOf(world.sim, `${scaling}DescribeScalingPolicies`)).toEqual([]);
  });

  test('needs both limits', async () => {
    const world = worldWith();
    const ran = await run(world, 'launchType: FARGATE\nautoScaling:\n  cpu: 60\n');
    expect(ran.failed).toBe(true);
    expect(ran.errors[0]?.text).toMatch(
      /service\.yml: line 2, column 1: Service "web" has no auto scaling yet, so `autoScaling` needs `min`\./,
    );
    expect(ran.errors[0]?.text).toContain('needs `max`');
    expect(writesOf(world)).toEqual([]);
  });
});

describe('a service with auto scaling', () => {
  const spec: ScalableTargetSpec = {
    min: 1,
    max: 10,
    suspended: { ScheduledScalingSuspended: true },
    policies: {
      'ecs-deploy-cpu': tracking('ECSServiceAverageCPUUtilization', 50, { DisableScaleIn: true, ScaleInCooldown: 600 }),
      queue: tracking('', 5, {
        PredefinedMetricSpecification: null,
        CustomizedMetricSpecification: { Namespace: 'Shop', MetricName: 'Queue', Statistic: 'Average' },
      }),
    },
  };

  test('gets only what differs; what the file does not name is left', async () => {
    const world = worldWith(spec);
    const ran = await run(world, 'autoScaling: {max: 12, cpu: 60}\n', { image });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(writesOf(world)).toEqual([
      'ecs:RegisterTaskDefinition',
      'ecs:UpdateService',
      'RegisterScalableTarget',
      'PutScalingPolicy',
    ]);
    expect(bodies(world, 'RegisterScalableTarget')).toEqual([{ MaxCapacity: 12 }]);
    expect(targetIn(world)).toMatchObject({ min: 1, max: 12, suspended: { ScheduledScalingSuspended: true } });
    expect(policyIn(world, 'ecs-deploy-cpu')).toEqual({
      TargetValue: 60,
      DisableScaleIn: true,
      ScaleInCooldown: 600,
      PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
    });
    expect(policyIn(world, 'queue')).toMatchObject({ TargetValue: 5 });
    expect(ran.log).toContain('web: auto scaling set: max 12, cpu 60');
  });

  test('is shown as a diff in the plan, with its step, and nothing is written', async () => {
    const world = worldWith(spec);
    const ran = await run(world, 'autoScaling: {max: 12, cpu: 60}\n', { 'dry-run': 'true' });
    expect(ran.outputs.outcome).toBe('planned');
    expect(ran.outputs.diff).toContain('autoScaling.max');
    expect(ran.log).toContain('  ~ service.autoScaling.max: 10 → 12');
    expect(ran.log).toContain('  ~ service.autoScaling.cpu: 50 → 60');
    expect(ran.log).toContain('Set the auto scaling of web: max 12, cpu 60.');
    expect(writesOf(world)).toEqual([]);
  });

  test('that another policy scales by the same metric is an error before the first write', async () => {
    for (const other of [
      tracking('ECSServiceAverageCPUUtilization', 70),
      tracking('', 70, {
        PredefinedMetricSpecification: null,
        CustomizedMetricSpecification: {
          Namespace: 'AWS/ECS',
          MetricName: 'CPUUtilization',
          Statistic: 'Average',
          Dimensions: [
            { Name: 'ClusterName', Value: 'prod' },
            { Name: 'ServiceName', Value: 'web' },
          ],
        },
      }),
    ]) {
      const world = worldWith({ policies: { 'team-cpu': other } });
      const ran = await run(world, 'autoScaling:\n  max: 20\n  cpu: 60\n', { image });
      expect(ran.failed).toBe(true);
      expect(ran.errors[0]?.text).toMatch(
        /line 3, column 3: The policy `team-cpu` of service "web" holds the metric of `cpu`/,
      );
      expect(writesOf(world)).toEqual([]);
    }
  });

  test('is not changed where the deployment fails, and that is said', async () => {
    const world = worldWith(spec);
    world.sim.addImage(image, { kind: 'crash-at-start', exitCode: 1, log: [] });
    const ran = await run(world, 'autoScaling: {max: 12}\n', { image });
    expect(ran.outputs.outcome).toBe('rolled-back');
    expect(JSON.parse(ran.outputs.results ?? '')[0].reason).toContain(
      'Its auto scaling was not changed: the next run with this service definition sets it (max 12).',
    );
    expect(writesOf(world)).not.toContain('RegisterScalableTarget');
  });

  test('is changed where the step does not wait', async () => {
    const world = worldWith(spec);
    const ran = await run(world, 'autoScaling: {max: 12}\n', { image, 'wait-for-service-stability': 'false' });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(targetIn(world)?.max).toBe(12);
  });

  test('is changed before the suspension ends, and the suspended state stays the team’s', async () => {
    const world = worldWith(spec);
    const ran = await run(world, 'autoScaling: {max: 12, cpu: 60}\n', { image, 'suspend-auto-scaling': 'true' });
    expect(ran.outputs.outcome).toBe('deployed');
    expect(bodies(world, 'RegisterScalableTarget')).toEqual([
      { SuspendedState: expect.objectContaining({ DynamicScalingOutSuspended: true }) },
      { MaxCapacity: 12 },
      {
        SuspendedState: expect.objectContaining({ DynamicScalingOutSuspended: false, ScheduledScalingSuspended: true }),
      },
    ]);
    expect(policyIn(world, 'ecs-deploy-cpu')).toMatchObject({ TargetValue: 60 });
  });

  test('a file without `autoScaling` reads nothing of it', async () => {
    const world = worldWith(spec);
    await run(world, 'launchType: FARGATE\n', { image });
    expect(world.sim.calls.filter(({ operation }) => operation.startsWith(scaling))).toEqual([]);
  });
});

describe('a new service', () => {
  test('gets its auto scaling once its first deployment serves', async () => {
    const world = createWorld();
    world.sim.addCluster('prod');
    addImages(world.sim, 'web');
    const text = `launchType: FARGATE
networkConfiguration: {awsvpcConfiguration: {subnets: [subnet-0a1b2c3d4e5f60001]}}
autoScaling: {min: 2, max: 4, cpu: 60}
`;
    const files = { 'service.yml': text, 'task-definition.json': JSON.stringify(webDefinition({ image })) };
    const given = { ...inputs, 'task-definition': 'task-definition.json' };
    const ran = await runAction(world, given, { files });
    expect(ran.errors).toEqual([]);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(writesOf(world)).toEqual([
      'ecs:RegisterTaskDefinition',
      'ecs:CreateService',
      'RegisterScalableTarget',
      'PutScalingPolicy',
    ]);
    expect(targetIn(world)).toMatchObject({ min: 2, max: 4 });
    const from = world.sim.calls.length;
    expect((await runAction(world, given, { files })).outputs.outcome).toBe('unchanged');
    expect(writesOf(world, from)).toEqual([]);
  });
});

describe('requests of each target', () => {
  test('are those of the service’s target group', async () => {
    const world = worldWith(null, balanced);
    const ran = await run(world, 'autoScaling: {min: 1, max: 4, requestsPerTarget: 500}\n');
    expect(ran.errors).toEqual([]);
    const balancer = world.sim.world.targetGroups.get(group)?.loadBalancerArn.split(':loadbalancer/')[1];
    expect(policyIn(world, 'ecs-deploy-requests-per-target')).toMatchObject({
      TargetValue: 500,
      PredefinedMetricSpecification: {
        PredefinedMetricType: 'ALBRequestCountPerTarget',
        ResourceLabel: `${balancer}/targetgroup/web/0123456789abcdef`,
      },
    });
    expect((await run(world, 'autoScaling: {requestsPerTarget: 500}\n')).outputs.outcome).toBe('unchanged');
  });

  test('need a load balancer', async () => {
    const ran = await run(worldWith(), 'autoScaling: {min: 1, max: 4, requestsPerTarget: 500}\n');
    expect(ran.errors[0]?.text).toMatch(/`requestsPerTarget` needs a load balancer with a target group/);
  });

  test('need an Application Load Balancer', async () => {
    const world = worldWith(null, balanced);
    const found = world.sim.world.targetGroups.get(group);
    if (found) found.loadBalancerArn = found.loadBalancerArn.replace('/app/', '/net/');
    const ran = await run(world, 'autoScaling: {min: 1, max: 4, requestsPerTarget: 500}\n');
    expect(ran.errors[0]?.text).toMatch(/no Application Load Balancer forwards to it/);
  });

  test('are refused for a strategy that moves the traffic between target groups', async () => {
    const world = worldWith(null, { ...balanced, deploymentConfiguration: { strategy: 'BLUE_GREEN' } });
    const ran = await run(world, 'autoScaling: {min: 1, max: 4, requestsPerTarget: 500}\n');
    expect(ran.errors[0]?.text).toMatch(/`requestsPerTarget` is not possible with BLUE_GREEN deployments/);
    expect(writesOf(world)).toEqual([]);
  });
});

describe('services that scale in another way', () => {
  test('requests are refused for CodeDeploy, which moves the traffic too', async () => {
    const world = worldWith(null, { ...balanced, deploymentController: { type: 'CODE_DEPLOY' } });
    world.sim.addDeploymentGroup({ cluster: 'prod', service: 'web' });
    const ran = await run(world, 'autoScaling: {min: 1, max: 4, requestsPerTarget: 500}\n');
    expect(ran.errors[0]?.text).toMatch(/`requestsPerTarget` is not possible with CodeDeploy deployments/);
    const limits = await run(world, 'autoScaling: {min: 1, max: 4, cpu: 60}\n');
    expect(limits.outputs.outcome).toBe('deployed');
  });

  test('an Express service has `scalingTarget`', async () => {
    const world = createWorld();
    addImages(world.sim, 'shop');
    world.sim.addService({
      ...EXPRESS_SERVICE,
      cluster: 'default',
      name: 'shop',
      taskDefinition: expressDefinition('shop:1'),
    });
    const ran = await run(world, 'autoScaling: {min: 1, max: 4}\n', { cluster: 'default', service: 'shop' });
    expect(ran.failed).toBe(true);
    expect(ran.errors[0]?.text).toMatch(/line 1, column 1: shop is an Express service, .*`scalingTarget`/);
    expect(writesOf(world)).toEqual([]);
  });
});

describe('several services', () => {
  async function fleet(given: Record<string, string>) {
    const world = worldWith();
    world.sim.addService({ cluster: 'prod', name: 'api', desiredCount: 1, taskDefinition: 'web:1' });
    // The second service meets an update that ECS refuses.
    world.sim.fault({ operation: 'ecs:UpdateService', kind: 'client', after: 1 });
    const ran = await run(world, 'autoScaling: {min: 1, max: 4}\n', { service: 'web, api', image, ...given });
    return { ran, scaled: [...world.sim.world.scaling.keys()] };
  }

  test('each gets its auto scaling by itself', async () => {
    const { ran, scaled } = await fleet({});
    expect(ran.outputs.outcome).toBe('failed');
    expect(scaled).toHaveLength(1);
  });

  test('with `rollback-scope: all`, none gets it where one fails', async () => {
    const { ran, scaled } = await fleet({ 'rollback-scope': 'all' });
    expect(ran.failed).toBe(true);
    expect(scaled).toEqual([]);
  });
});

describe('mistakes in the file', () => {
  test('are all told at once, with their places, before anything is asked of AWS', async () => {
    const world = worldWith();
    const ran = await run(
      world,
      'autoScaling:\n  min: 5\n  max: 2\n  cpu: 0.6\n  memory: "70%"\n  scaleInCooldow: 60\n  requestsPerTarget: 0\n  scaleOutCooldown: -1\n',
    );
    expect(ran.failed).toBe(true);
    const text = ran.errors.map((each) => each.text).join('\n');
    expect(text).toMatch(/line 3, column 3: `max` is 2, but `min` is 5/);
    expect(text).toMatch(/line 4, column 3: `cpu` of `autoScaling` is 0.6, and must be a percentage from 1 to 100/);
    expect(text).toMatch(/line 5, column 3: `memory` of `autoScaling` is a text/);
    expect(text).toMatch(
      /line 6, column 3: `autoScaling` has no member `scaleInCooldow`; did you mean `scaleInCooldown`\?/,
    );
    expect(text).toMatch(/line 7, column 3: `requestsPerTarget` of `autoScaling` is 0, and must be a number above 0/);
    expect(text).toMatch(
      /line 8, column 3: `scaleOutCooldown` of `autoScaling` is -1, and must be a whole number of seconds/,
    );
    expect(world.sim.calls).toEqual([]);
  });

  test.each([
    ['autoScaling: {min: 1, max: 2, scaleInCooldown: 60}\n', /`scaleInCooldown` belongs to a target/],
    ['schedulingStrategy: DAEMON\nautoScaling: {min: 1, max: 2}\n', /`DAEMON` runs one task on each instance/],
    ['autoScaling: {min: 1.5, max: 2}\n', /`min` of `autoScaling` is 1.5/],
    ['autoScaling: {min: 1, max: 2, queueDepth: 60}\n', /has no member `queueDepth`. It has: `min`/],
  ])('%j', async (text, message) => {
    const world = worldWith();
    const ran = await run(world, text);
    expect(ran.errors[0]?.text).toMatch(message);
    expect(world.sim.calls).toEqual([]);
  });
});

describe('the worst days', () => {
  const text = 'autoScaling: {min: 2, max: 10, cpu: 60}\n';

  test.each(['DescribeScalableTargets', 'DescribeScalingPolicies'])('%s is denied: nothing is begun', async (name) => {
    const world = worldWith({ min: 1, max: 10 });
    world.sim.fault({ kind: 'denied', operation: `${scaling}${name}` });
    const ran = await run(world, text, { image });
    expect(ran.failed).toBe(true);
    expect(ran.errors[0]?.text).toContain(`${scaling}${name}`);
    expect(writesOf(world)).toEqual([]);
  });

  test.each([
    [
      'RegisterScalableTarget',
      /Its auto scaling could not be changed\. .*register-scalable-target .*--min-capacity 2 --max-capacity 10 && aws .*put-scaling-policy/,
    ],
    [
      'PutScalingPolicy',
      /Not all of its auto scaling could be changed: the scalable target \(min 2, max 10\) is set\. .*To do it now: aws application-autoscaling put-scaling-policy .*--policy-name ecs-deploy-cpu/,
    ],
  ])('%s is denied: the service fails, with the command', async (name, reason) => {
    for (const given of [{ image }, {}] as Record<string, string>[]) {
      const world = worldWith();
      world.sim.fault({ kind: 'denied', operation: `${scaling}${name}` });
      const ran = await run(world, text, given);
      expect(ran.outputs.outcome).toBe('failed');
      const [result] = JSON.parse(ran.outputs.results ?? '');
      expect(result.reason).toMatch(reason);
      expect(ran.errors[0]?.text).toContain(`${scaling}${name}`);
      expect(ran.outputs.changed).toBe(String('image' in given || name === 'PutScalingPolicy'));
    }
  });

  test.each(['RegisterScalableTarget', 'PutScalingPolicy'])('answers of %s that are lost are settled', async (name) => {
    const world = worldWith();
    world.sim.fault({ kind: 'lost', operation: `${scaling}${name}`, times: 1 });
    const ran = await run(world, text);
    expect(ran.outputs.outcome).toBe('deployed');
    expect(targetIn(world)).toMatchObject({ min: 2, max: 10 });
    expect(policyIn(world, 'ecs-deploy-cpu')).toMatchObject({ TargetValue: 60 });
  });

  test('a cancelled run changes no auto scaling', async () => {
    const world = worldWith({ min: 1, max: 10 });
    const ran = await runAction(world, { ...inputs, image }, { files: { 'service.yml': text }, cancelAfterMs: 5_000 });
    expect(ran.outputs.outcome).toBe('cancelled');
    expect(targetIn(world)).toMatchObject({ min: 1, policies: [] });
  });
});

describe('mode: status', () => {
  const text = 'serviceName: web\ncluster: prod\nautoScaling: {min: 2, max: 10, cpu: 60}\n';
  const status = (world: World, definition = text) =>
    runAction(
      world,
      { mode: 'status', 'service-definition': 'service.yml', 'fail-on': 'drift' },
      { files: { 'service.yml': definition } },
    );
  const driftIn = (ran: { outputs: Record<string, string> }) => JSON.parse(ran.outputs.results ?? '')[0].drift;

  test('shows what of the limits and policies differs from the file, and writes nothing', async () => {
    const world = worldWith({
      min: 1,
      max: 10,
      policies: { 'ecs-deploy-cpu': tracking('ECSServiceAverageCPUUtilization', 70) },
    });
    const ran = await status(world);
    expect(ran.failed).toBe(true);
    expect(driftIn(ran)).toMatchObject({
      count: 2,
      differences: [
        { path: 'service.autoScaling.min', from: '1', to: '2' },
        { path: 'service.autoScaling.cpu', from: '70', to: '60' },
      ],
    });
    expect(writesOf(world)).toEqual([]);
    expect(callsOf(world.sim, `${scaling}DescribeScalableTargets`)).toHaveLength(1);
    expect(callsOf(world.sim, `${scaling}DescribeScalingPolicies`)).toHaveLength(1);
  });

  test('what is as the file says is no drift; a service without auto scaling lacks all of it', async () => {
    const same = worldWith({
      min: 2,
      max: 10,
      policies: { 'ecs-deploy-cpu': tracking('ECSServiceAverageCPUUtilization', 60) },
    });
    const ran = await status(same);
    expect([ran.failed, driftIn(ran)]).toEqual([false, { count: 0, differences: [] }]);
    const without = worldWith();
    expect(driftIn(await status(without)).differences).toMatchObject([
      { path: 'service.autoScaling.min', from: null, to: '2' },
      { path: 'service.autoScaling.max', from: null, to: '10' },
      { path: 'service.autoScaling.cpu', from: null, to: '60' },
    ]);
    // Without a scalable target there are no policies to read.
    expect(callsOf(without.sim, `${scaling}DescribeScalingPolicies`)).toHaveLength(0);
  });

  test.each(['DescribeScalableTargets', 'DescribeScalingPolicies'])(
    '%s denied: one notice, and no drift',
    async (name) => {
      const world = worldWith({ min: 1, max: 10 });
      world.sim.fault({ operation: `${scaling}${name}`, kind: 'denied' });
      const ran = await status(world);
      expect(ran.failed).toBe(false);
      expect(ran.notices).toEqual([
        expect.stringMatching(new RegExp(`^\`autoScaling\` of the service definition was not compared\\. .*${name}`)),
      ]);
    },
  );

  test('what cannot be compared is told: the file has no limits for a service without any', async () => {
    const ran = await status(worldWith(), 'serviceName: web\ncluster: prod\nautoScaling: {cpu: 60}\n');
    expect(ran.notices.join()).toContain('has no auto scaling yet, so `autoScaling` needs `min`');
  });
});
