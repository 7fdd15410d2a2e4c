import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { CodeDeployGroupSpec } from '../../simulator/index.ts';
import {
  addImages,
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  type Run,
  runAction,
  type World,
  webDefinition,
} from '../support/scenario.ts';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
const inputs = { cluster: 'prod', service: 'web', image };
const oldArn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1';
const newArn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:2';

/** A world with a service `web` that CodeDeploy deploys. */
function deployed(group: Partial<CodeDeployGroupSpec> = {}, members: Record<string, unknown> = {}): World {
  const world = createWorld();
  addWeb(world.sim, {
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [
      {
        containerName: 'app',
        containerPort: 8080,
        targetGroup: { intervalSeconds: 10, healthyThreshold: 2, deregistrationDelaySeconds: 30 },
      },
    ],
    ...members,
  });
  world.sim.addDeploymentGroup({ cluster: 'prod', service: 'web', ...group });
  return world;
}

/** The texts of the live log's lines, without their times. */
function linesOf(run: Run): string[] {
  return run.log.map((line) => line.replace(/^ *(\d+ (s|min|h) ?)+ +/, ''));
}

type Sent = {
  applicationName: string;
  deploymentGroupName: string;
  deploymentConfigName?: string;
  description?: string;
  revision: { revisionType: string; appSpecContent: { content: string; sha256: string } };
};

function created({ sim }: World): Sent[] {
  return callsOf(sim, 'codedeploy:CreateDeployment').map((call) => call.input as unknown as Sent);
}

function appSpecOf(sent: Sent | undefined) {
  return JSON.parse(sent?.revision.appSpecContent.content ?? '{}');
}

function serving({ sim }: World): number | undefined {
  // The world has come as far as its clock once something is asked of it.
  sim.tasks('prod', 'web');
  return sim.world.clusters.get('prod')?.services.get('web')?.deployments[0]?.revision.number;
}

const crashing = { kind: 'crash-at-start', exitCode: 1, log: [] } as const;

/** An AppSpec with a hook that runs once all traffic has shifted. */
const testedLate = {
  version: 0,
  Resources: [
    {
      TargetService: {
        Type: 'AWS::ECS::Service',
        Properties: { TaskDefinition: '', LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 } },
      },
    },
  ],
  Hooks: [{ AfterAllowTraffic: 'late-test' }],
};

describe('a deployment that goes well', () => {
  test('is made from the service, watched by its events and its traffic, and green at its end', async () => {
    const world = deployed({ testTraffic: true, terminationWaitMinutes: 5 });
    const run = await runAction(world, inputs);
    expect(run.errors).toEqual([]);
    const [id] = world.sim.world.codeDeploy.deployments.map((each) => each.id);
    expect(run.outputs).toMatchObject({
      outcome: 'deployed',
      changed: 'true',
      'codedeploy-deployment-id': id,
      'task-definition-arn': newArn,
      'previous-task-definition-arn': oldArn,
      'console-url': `https://eu-west-1.console.aws.amazon.com/codesuite/codedeploy/deployments/${id}?region=eu-west-1`,
    });
    expect(run.failed).toBe(false);
    const [sent, ...more] = created(world);
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ applicationName: 'AppECS-prod-web', deploymentGroupName: 'DgpECS-prod-web' });
    expect(sent).not.toHaveProperty('description');
    expect(sent).not.toHaveProperty('deploymentConfigName');
    const { content, sha256 } = sent?.revision.appSpecContent ?? { content: '', sha256: '' };
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(appSpecOf(sent).Resources[0].TargetService).toEqual({
      Type: 'AWS::ECS::Service',
      Properties: {
        TaskDefinition: newArn,
        LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
        NetworkConfiguration: {
          AwsvpcConfiguration: expect.objectContaining({ AssignPublicIp: 'DISABLED', Subnets: expect.any(Array) }),
        },
        PlatformVersion: 'LATEST',
      },
    });
    const lines = linesOf(run);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Install began',
        'Install succeeded',
        'AfterAllowTestTraffic succeeded',
        'production traffic: 100 % to web:2',
        'AfterAllowTraffic succeeded',
        'the old task set is kept until its termination wait time ends',
      ]),
    );
    expect(serving(world)).toBe(2);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toHaveLength(0);
  });

  test('traffic is told step by step', async () => {
    const run = await runAction(deployed({ config: 'CodeDeployDefault.ECSLinear10PercentEvery1Minutes' }), {
      ...inputs,
      'codedeploy-deployment-config': 'CodeDeployDefault.ECSCanary10Percent5Minutes',
    });
    expect(run.outputs.outcome).toBe('deployed');
    expect(linesOf(run).filter((line) => line.startsWith('production traffic'))).toEqual([
      'production traffic: 10 % to web:2',
      'production traffic: 100 % to web:2',
    ]);
  });

  test('the group’s termination wait comes on top of wait-for-minutes', async () => {
    const run = await runAction(deployed({ terminationWaitMinutes: 20 }), { ...inputs, 'wait-for-minutes': '5' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeGreaterThan(20 * 60_000);
  });

  test('with wait-until: baking it is done once all traffic has shifted', async () => {
    const run = await runAction(deployed({ terminationWaitMinutes: 300 }), { ...inputs, 'wait-until': 'baking' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.tookMs).toBeLessThan(10 * 60_000);
  });

  test('is not waited for when told so', async () => {
    const world = deployed();
    const run = await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.outputs['codedeploy-deployment-id']).toMatch(/^d-/);
    expect(callsOf(world.sim, 'codedeploy:GetDeployment')).toHaveLength(0);
  });

  test('the same revision again is nothing to do, unless a deployment is forced', async () => {
    const world = deployed();
    const same = { cluster: 'prod', service: 'web' };
    expect((await runAction(world, same)).outputs.outcome).toBe('unchanged');
    expect(created(world)).toHaveLength(0);
    expect((await runAction(world, { ...same, 'force-new-deployment': 'true' })).outputs.outcome).toBe('deployed');
    expect(appSpecOf(created(world)[0]).Resources[0].TargetService.Properties.TaskDefinition).toBe(oldArn);
  });

  test('a count is set by UpdateService, which takes nothing else of such a service', async () => {
    const world = deployed();
    await runAction(world, { ...inputs, 'desired-count': '3' });
    expect(callsOf(world.sim, 'ecs:UpdateService').map((call) => call.input)).toEqual([
      { cluster: 'prod', service: 'web', desiredCount: 3 },
    ]);
  });
});

describe('an AppSpec of the user’s', () => {
  const yaml = [
    'version: 0.0',
    'resources:',
    '  - targetService:',
    '      type: AWS::ECS::Service',
    '      properties:',
    '        taskDefinition: "<TASK_DEFINITION>"',
    '        loadBalancerInfo: { containerName: app, containerPort: 8080 }',
    'hooks:',
    '  - AfterInstall: smoke-test',
  ].join('\n');

  test('is taken in any letter case, with the revision filled in and the rest as it is', async () => {
    const world = deployed({ application: 'shop', group: 'shop-web' });
    const run = await runAction(
      world,
      {
        ...inputs,
        'codedeploy-appspec': 'deploy/appspec.yml',
        'codedeploy-application': 'shop',
        'codedeploy-deployment-group': 'shop-web',
        'codedeploy-deployment-description': `Release ${'x'.repeat(600)}`,
      },
      { files: { 'deploy/appspec.yml': yaml } },
    );
    expect(run.outputs.outcome).toBe('deployed');
    const [sent] = created(world);
    expect(sent?.description).toHaveLength(512);
    expect(appSpecOf(sent)).toEqual({
      version: 0,
      resources: [
        {
          targetService: {
            type: 'AWS::ECS::Service',
            properties: { taskDefinition: newArn, loadBalancerInfo: { containerName: 'app', containerPort: 8080 } },
          },
        },
      ],
      hooks: [{ AfterInstall: 'smoke-test' }],
    });
  });

  test('appspec.yaml is used where it is, as the deploy action does', async () => {
    const world = deployed();
    await runAction(world, inputs, { files: { 'appspec.yaml': yaml } });
    expect(appSpecOf(created(world)[0]).hooks).toEqual([{ AfterInstall: 'smoke-test' }]);
  });

  test.each([
    ['is not there', {}, 'There is no file /workspace/deploy/appspec.yml'],
    ['has no resources', { 'deploy/appspec.yml': 'version: 0.0' }, 'no `Resources` list'],
    ['is no YAML', { 'deploy/appspec.yml': 'a: [' }, 'cannot be read'],
  ])('that %s is refused before anything is written', async (_, files, text) => {
    const world = deployed();
    const run = await runAction(world, { ...inputs, 'codedeploy-appspec': 'deploy/appspec.yml' }, { files });
    expect(run.errors[0]?.text).toContain(text);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });

  test('a hook that fails: failed, with the event and what it said', async () => {
    const world = deployed();
    world.sim.setHook('smoke-test', 'FAILED');
    const run = await runAction(world, inputs, { files: { 'appspec.yaml': yaml } });
    expect(run.failed).toBe(true);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('HOOK_EXECUTION_FAILURE');
    expect(run.errors[0]?.text).toContain('The event AfterInstall failed: LambdaFunction smoke-test reported Failed.');
    expect(run.errors[0]?.text).toContain('No traffic had been shifted: web:1 is still serving.');
    expect(linesOf(run)).toContain('AfterInstall FAILED: LambdaFunction smoke-test reported Failed.');
  });
});

describe('a deployment that succeeded although tasks of it failed', () => {
  /** Runs something once CodeDeploy says Succeeded. */
  function afterSuccess({ sim }: World, run: () => void): void {
    const poll = (): void => {
      if (sim.world.codeDeploy.deployments[0]?.status === 'Succeeded') run();
      else sim.schedule(1_000, poll);
    };
    sim.schedule(1_000, poll);
  }

  function flaky(exitsAfterMs: readonly number[]): World {
    const world = deployed();
    const { sim } = world;
    sim.addImage(image, { kind: 'flaky', failures: 2 });
    const exit = () => {
      const running = sim
        .tasks('prod', 'web')
        .find((task) => task.taskDefinitionArn === newArn && task.lastStatus === 'RUNNING');
      sim.stopTask('prod', String(running?.taskArn), 'Essential container in task exited', 'EssentialContainerExited');
    };
    afterSuccess(world, () => {
      for (const afterMs of exitsAfterMs) sim.schedule(afterMs, exit);
    });
    return world;
  }

  test('is watched for a minute more', async () => {
    const world = flaky([]);
    let succeededAtMs = 0;
    afterSuccess(world, () => {
      succeededAtMs = world.sim.world.now;
    });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(world.clock.now() - succeededAtMs).toBeGreaterThan(55_000);
  });

  test('fails when two more do, and the earlier revision is deployed again', async () => {
    const world = flaky([10_000, 30_000]);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('2 more tasks of web:2 failed');
    expect(created(world)).toHaveLength(2);
    expect(serving(world)).toBe(1);
  });
});

describe('the load balancer that the checks before anything changes look at', () => {
  const appSpec = (info: Record<string, unknown>, key = 'LoadBalancerInfo') =>
    JSON.stringify({
      version: 0,
      Resources: [
        {
          TargetService: {
            Type: 'AWS::ECS::Service',
            Properties: { TaskDefinition: '<TASK_DEFINITION>', [key]: info },
          },
        },
      ],
    });
  const file = (container: Record<string, unknown>) => ({
    'task-definition.json': JSON.stringify(webDefinition({ image, ...container })),
  });
  const given = { cluster: 'prod', service: 'web', 'task-definition': 'task-definition.json' };

  test.each<[string, Record<string, unknown>, string]>([
    ['another container', { name: 'api' }, appSpec({ ContainerName: 'api', ContainerPort: 8080 })],
    [
      'another port',
      { portMappings: [{ containerPort: 9000 }] },
      appSpec({ ContainerName: 'app', ContainerPort: 9000 }),
    ],
    [
      'both, in small letters',
      { name: 'api', portMappings: [{ containerPort: 9000 }] },
      appSpec({ containerName: 'api', containerPort: 9000 }, 'loadBalancerInfo'),
    ],
  ])('is that of the AppSpec, not the service’s: %s', async (_, container, spec) => {
    const world = deployed();
    const run = await runAction(world, given, { files: { ...file(container), 'appspec.yaml': spec } });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(serving(world)).toBe(2);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a container that the revision does not have',
      { ContainerName: 'api', ContainerPort: 8080 },
      /AppSpec for service web sends to container api.*no such container \(it has app\).*codedeploy-appspec.*"ContainerName":"app"/,
    ],
    [
      'a port that the revision does not map',
      { ContainerName: 'app', ContainerPort: 80 },
      /AppSpec for service web sends to port 80 of container app.*codedeploy-appspec.*"ContainerPort":8080/,
    ],
  ])('an AppSpec with %s stops the run, although the service’s own would do', async (_, info, message) => {
    const world = deployed();
    const run = await runAction(world, given, { files: { ...file({}), 'appspec.yaml': appSpec(info) } });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toMatch(message);
    expect(run.errors[0]?.text).not.toContain('service-overrides');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });

  test('is the service’s where the AppSpec is made from it', async () => {
    const world = deployed();
    const run = await runAction(world, given, { files: file({ name: 'api' }) });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain(
      'sends to container app, but the revision has no such container (it has api)',
    );
  });
});

describe('the names of application and group where none is given', () => {
  const cluster = 'shop-production-eu-west-1-blue-green-deployments-cluster';
  const cut = cluster.slice(0, 47);

  function deployedIn(group: Partial<CodeDeployGroupSpec>): World {
    const world = createWorld();
    addImages(world.sim, 'web');
    world.sim.addCluster(cluster);
    world.sim.addService({
      cluster,
      name: 'web',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: webDefinition(),
      deploymentController: { type: 'CODE_DEPLOY' },
      loadBalancers: [{ containerName: 'app', containerPort: 8080, targetGroup: { intervalSeconds: 10 } }],
    });
    world.sim.addDeploymentGroup({ cluster, service: 'web', ...group });
    return world;
  }

  const requestedBy = ({ sim }: World) => callsOf(sim, 'codedeploy:GetDeploymentGroup').map(({ input }) => input);
  const names = (application: string, group: string) => ({
    applicationName: `AppECS-${application}-web`,
    deploymentGroupName: `DgpECS-${group}-web`,
  });

  test.each<[string, string, string]>([
    ['those of the ECS console, cut at 47 characters', cut, cut],
    ['those of the deploy action, not cut', cluster, cluster],
    ['one of each', cut, cluster],
  ])('are %s', async (_, application, group) => {
    const expected = names(application, group);
    const world = deployedIn({ application: expected.applicationName, group: expected.deploymentGroupName });
    const run = await runAction(world, { cluster, service: 'web', image });
    expect(run.errors).toEqual([]);
    expect(run.outputs.outcome).toBe('deployed');
    expect(created(world)[0]).toMatchObject(expected);
    expect(requestedBy(world)[0]).toMatchObject(names(cut, cut));
    expect(requestedBy(world).at(-1)).toMatchObject(expected);
  });

  test('a policy that names the uncut application alone denies the other one: that is no end', async () => {
    const world = deployedIn({});
    world.sim.fault({
      operation: 'codedeploy:GetDeploymentGroup',
      kind: 'denied',
      when: (input) => (input as { applicationName: string }).applicationName === `AppECS-${cut}-web`,
    });
    const run = await runAction(world, { cluster, service: 'web', image });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings).toEqual([]);
    expect(created(world)[0]).toMatchObject(names(cluster, cluster));
  });

  test('neither is there: an error that names all that were looked for', async () => {
    const world = deployedIn({ application: 'shop', group: 'shop-web' });
    const run = await runAction(world, { cluster, service: 'web', image });
    expect(run.errors[0]?.text).toContain(`There is no CodeDeploy application "AppECS-${cut}-web"`);
    expect(run.errors[0]?.text).toContain(`"AppECS-${cluster}-web"`);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });

  test('names that are short enough, and names that are given, are asked for once', async () => {
    const short = deployed({ application: 'shop' });
    await runAction(short, inputs);
    expect(requestedBy(short)).toHaveLength(1);
    const named = deployedIn({ application: 'shop', group: 'other' });
    await runAction(named, {
      cluster,
      service: 'web',
      image,
      'codedeploy-application': 'shop',
      'codedeploy-deployment-group': 'missing',
    });
    expect(requestedBy(named)).toHaveLength(1);
  });
});

describe('a deployment that fails', () => {
  test('tasks that crash: stopped by the action long before CodeDeploy’s hour is over', async () => {
    const world = deployed();
    world.sim.addImage(image, crashing);
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toMatch(/[34] tasks of the new revision failed \(threshold 3/);
    expect(run.tookMs).toBeLessThan(15 * 60_000);
    expect(callsOf(world.sim, 'codedeploy:StopDeployment').map((call) => call.input)).toEqual([
      { deploymentId: run.outputs['codedeploy-deployment-id'], autoRollbackEnabled: true },
    ]);
    expect(serving(world)).toBe(1);
    expect(created(world)).toHaveLength(1);
  });

  test('and rollback-on: none leaves it', async () => {
    const world = deployed();
    world.sim.addImage(image, crashing);
    const run = await runAction(world, { ...inputs, 'rollback-on': 'none' });
    expect(run.outputs.outcome).toBe('failed');
    expect(callsOf(world.sim, 'codedeploy:StopDeployment')).toHaveLength(0);
  });

  test('CodeDeploy undoes it by itself: that is watched, not done twice', async () => {
    const world = deployed({ autoRollback: true });
    world.sim.setHook('late-test', 'FAILED');
    const run = await runAction(world, inputs, { files: { 'appspec.yaml': JSON.stringify(testedLate) } });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toMatch(/CodeDeploy rolled back to web:1 \(deployment d-\w+\)/);
    expect(linesOf(run).filter((line) => line.startsWith('rollback d-')).length).toBeGreaterThan(0);
    expect(callsOf(world.sim, 'codedeploy:StopDeployment')).toHaveLength(0);
    expect(created(world)).toHaveLength(1);
    expect(serving(world)).toBe(1);
  });

  test('after the shift, without CodeDeploy’s own rollback: a deployment of the earlier revision puts it back', async () => {
    const world = deployed();
    world.sim.setHook('late-test', 'FAILED');
    world.sim.whenCalled('codedeploy:CreateDeployment', () => {
      if (created(world).length === 2) world.sim.setHook('late-test', 'SUCCEEDED');
    });
    const run = await runAction(world, inputs, { files: { 'appspec.yaml': JSON.stringify(testedLate) } });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(created(world)).toHaveLength(2);
    expect(appSpecOf(created(world)[1]).Resources[0].TargetService.Properties.TaskDefinition).toBe(oldArn);
    expect(serving(world)).toBe(1);
  });

  test('after the shift, and the hook fails the rollback too: both reasons, and a way out that is not about tasks', async () => {
    const world = deployed();
    world.sim.setHook('late-test', 'FAILED');
    const run = await runAction(world, inputs, { files: { 'appspec.yaml': JSON.stringify(testedLate) } });
    expect(run.outputs.outcome).toBe('failed');
    const text = run.errors[0]?.text ?? '';
    expect(text).toMatch(/Rollback to web:1 failed: .*HOOK_EXECUTION_FAILURE/);
    expect(text).toContain('(1) Fix what failed the deployment of web:1: the reason is above.');
    expect(text).toContain(
      'Afterwards, if web:1 is not serving by then, roll back manually: aws deploy create-deployment',
    );
    expect(text).not.toContain('stopped tasks');
  });

  test('another user stops it', async () => {
    const world = deployed({ terminationWaitMinutes: 60 });
    world.sim.whenCalled('codedeploy:CreateDeployment', () => {
      world.sim.schedule(40_000, () => world.sim.stopCodeDeployment('prod', 'web'));
    });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toContain('MANUAL_STOP');
  });

  test('a wait for a person is shown with the command; CodeDeploy stops the deployment when it is not continued', async () => {
    const world = deployed({ readyWaitMinutes: 20 });
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10' });
    expect(run.outputs.outcome).toBe('rolled-back');
    const command = `aws deploy continue-deployment --region eu-west-1 --deployment-id ${run.outputs['codedeploy-deployment-id']} --deployment-wait-type READY_WAIT`;
    expect(linesOf(run)).toContain('waits for manual approval:');
    expect(run.log.map((line) => line.trim())).toContain(command);
    expect(run.failed).toBe(true);
  });

  test('rollback-on: timeout stops and rolls back what is still in progress', async () => {
    const world = deployed({ config: 'CodeDeployDefault.ECSLinear10PercentEvery3Minutes' });
    const run = await runAction(world, { ...inputs, 'wait-for-minutes': '10', 'rollback-on': 'timeout' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.errors[0]?.text).toMatch(/Timed out/);
    expect(serving(world)).toBe(1);
  });

  test.each([
    ['cancel', 1],
    ['none', 0],
  ])('a cancel with rollback-on: %s', async (rollbackOn, stops) => {
    const world = deployed();
    const run = await runAction(world, { ...inputs, 'rollback-on': rollbackOn }, { cancelAfterMs: 60_000 });
    expect(run.failed).toBe(true);
    expect(run.tookMs).toBeLessThanOrEqual(65_000);
    expect(callsOf(world.sim, 'codedeploy:StopDeployment')).toHaveLength(stops);
    expect(run.errors[0]?.text).toContain('continues in CodeDeploy.');
  });
});

describe('what goes wrong around it', () => {
  test.each(['lost', 'lost-500', 'reset'] as const)('CreateDeployment’s answer is %s: one deployment', async (kind) => {
    const world = deployed();
    world.sim.fault({ operation: 'codedeploy:CreateDeployment', times: 1, kind });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(world.sim.world.codeDeploy.deployments).toHaveLength(1);
  });

  test('another deployment of the group is in progress: refused, naming it and how to stop it', async () => {
    const world = deployed({ terminationWaitMinutes: 60 });
    await runAction(world, { ...inputs, 'wait-until': 'baking' });
    const [running] = world.sim.world.codeDeploy.deployments;
    const run = await runAction(world, { ...inputs, image: image.replace(':2', ':3') });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain(
      `Deployment ${running?.id} of deployment group DgpECS-prod-web is in progress`,
    );
    expect(run.errors[0]?.text).toContain(
      `aws deploy stop-deployment --region eu-west-1 --deployment-id ${running?.id}`,
    );
  });

  test('a run that was killed and is run again watches its own deployment, and no other', async () => {
    const given = { ...inputs, 'wait-for-minutes': '60' };
    const provenance = { runId: '42', attempt: 1 };
    const undisturbed = deployed();
    await runAction(undisturbed, given, { provenance });
    const killAtCall = operationsOf(undisturbed.sim).indexOf('codedeploy:CreateDeployment') + 1;
    const world = deployed();
    await runAction(world, given, { provenance, killAtCall });
    await world.clock.sleep(30_000);
    const run = await runAction(world, given, { provenance: { ...provenance, attempt: 2 } });
    const [own] = world.sim.world.codeDeploy.deployments;
    expect(run.outputs).toMatchObject({ outcome: 'deployed', 'codedeploy-deployment-id': own?.id });
    expect(run.log.join('\n')).toContain(
      `web: deployment ${own?.id} of this revision is in progress already, started by this run`,
    );
    expect(world.sim.world.codeDeploy.deployments).toHaveLength(1);
    expect(serving(world)).toBe(2);
    expect(JSON.parse(run.outputs.timings ?? '')).toMatchObject({ placing: 27.6, pulling: 3.9 });
    // The wait for the end of the old task set is no part of the last lifecycle event.
    expect(run.log.join('\n')).toMatch(
      /Stages: Install 30 s, AfterInstall 10 s, AllowTraffic 20 s(, AfterAllowTraffic \d s)?$/m,
    );
    // Another run that deploys the same revision does not take it over.
    const met = deployed();
    await runAction(met, given, { provenance, killAtCall });
    const other = await runAction(
      met,
      { ...given, image: '', 'task-definition': 'web:2' },
      { provenance: { runId: '43', attempt: 1 } },
    );
    expect(other.outputs.outcome).toBe('failed');
    expect(other.errors[0]?.text).toContain('is in progress, and CodeDeploy runs one at a time');
  });

  test.each([
    ['of another AppSpec', (hash: string) => hash],
    ['whose AppSpec CodeDeploy does not tell', () => undefined],
  ])('a run that is run again takes over no deployment of another run, %s', async (_, shown) => {
    const world = deployed({ terminationWaitMinutes: 60 });
    await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' }, { provenance: { runId: '43' } });
    const [other] = world.sim.world.codeDeploy.deployments;
    Object.assign(other ?? {}, { sha256: shown(other?.sha256 ?? '') });
    const again = { runId: '42', attempt: 2 };
    const run = await runAction(world, { ...inputs, image: image.replace(':2', ':3') }, { provenance: again });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain(`Deployment ${other?.id} of deployment group DgpECS-prod-web is in progress`);
    expect(world.sim.world.codeDeploy.deployments).toHaveLength(1);
  });

  test('while old tasks are kept, the same image needs no other deployment: their digests are not compared', async () => {
    const world = deployed({ terminationWaitMinutes: 60 });
    await runAction(world, { ...inputs, 'wait-until': 'baking' });
    const run = await runAction(world, { ...inputs, 'wait-until': 'baking' });
    expect([run.outputs.outcome, run.outputs['task-definition-revision']]).toEqual(['deployed', 'web:2']);
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(1);
    expect(created(world)).toHaveLength(1);
  });

  /** Where a run was killed whose deployment has shifted all traffic, and waits for a hook. */
  async function shifted(given: Record<string, string>, files: Record<string, string>): Promise<World> {
    const undisturbed = deployed();
    await runAction(undisturbed, given, { provenance, files });
    const killAtCall = operationsOf(undisturbed.sim).indexOf('codedeploy:CreateDeployment') + 1;
    const world = deployed();
    world.sim.setHook('late-test', 'IN_PROGRESS');
    await runAction(world, given, { provenance, killAtCall, files });
    await world.clock.sleep(10 * 60_000);
    expect(serving(world)).toBe(2);
    return world;
  }

  const provenance = { runId: '42', attempt: 1 };
  const again = { provenance: { runId: '42', attempt: 2 } };
  const late = { 'appspec.yaml': JSON.stringify(testedLate) };

  test.each([
    ['again', again.provenance, 'rolled-back', 1],
    ['by another run', { runId: '43', attempt: 1 }, 'failed', 2],
  ] as const)(
    'all traffic has shifted, and a hook is to come: watched when it is run %s',
    async (_, by, outcome, serves) => {
      const world = await shifted(inputs, late);
      const [own] = world.sim.world.codeDeploy.deployments;
      world.sim.schedule(60_000, () => world.sim.setHook('late-test', 'FAILED'));
      world.sim.whenCalled('codedeploy:CreateDeployment', () => world.sim.setHook('late-test', 'SUCCEEDED'));
      const run = await runAction(world, inputs, { provenance: by, files: late });
      expect(run.outputs).toMatchObject({ outcome, 'codedeploy-deployment-id': own?.id });
      expect(run.errors[0]?.text).toContain('HOOK_EXECUTION_FAILURE');
      expect(serving(world)).toBe(serves);
      // One call tells that it is in progress.
      expect(operationsOf(world.sim)).not.toContain('codedeploy:ListDeployments');
    },
  );

  test('all traffic has shifted, and the hook succeeds: deployed', async () => {
    const world = await shifted(inputs, late);
    world.sim.schedule(60_000, () => world.sim.setHook('late-test', 'SUCCEEDED'));
    const run = await runAction(world, inputs, { ...again, files: late });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.log.join('\n')).toContain('of this revision is in progress already, started by this run');
    expect(world.sim.world.codeDeploy.deployments).toHaveLength(1);
  });

  test('a deployment of this revision that failed after the shift is not taken for a success: it is deployed again', async () => {
    const world = await shifted(inputs, late);
    world.sim.setHook('late-test', 'FAILED');
    await world.clock.sleep(60_000);
    expect(serving(world)).toBe(2);
    world.sim.setHook('late-test', 'SUCCEEDED');
    const run = await runAction(world, inputs, { ...again, files: late });
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.log.join('\n')).toContain('the last deployment of this revision failed');
    expect(created(world)).toHaveLength(2);
  });

  test('where it fails again, the revision that the first one replaced is deployed', async () => {
    const world = await shifted(inputs, late);
    world.sim.setHook('late-test', 'FAILED');
    await world.clock.sleep(60_000);
    world.sim.whenCalled('codedeploy:CreateDeployment', () => {
      if (created(world).length === 3) world.sim.setHook('late-test', 'SUCCEEDED');
    });
    const run = await runAction(world, inputs, { ...again, files: late });
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'previous-task-definition-revision': 'web:1' });
    expect(appSpecOf(created(world)[2]).Resources[0].TargetService.Properties.TaskDefinition).toBe(oldArn);
    expect(serving(world)).toBe(1);
  });

  test('whether a deployment is in progress may not be read: never green', async () => {
    const world = await shifted(inputs, late);
    world.sim.fault({ operation: 'codedeploy:GetDeployment', kind: 'denied' });
    const run = await runAction(world, inputs, { ...again, files: late });
    expect([run.failed, run.outputs.outcome]).toEqual([true, 'unknown']);
    expect(run.errors[0]?.text).toContain('codedeploy:GetDeployment');
    expect(created(world)).toHaveLength(1);
  });

  test('a task set of other software than CodeDeploy is no deployment in progress', async () => {
    const world = await shifted(inputs, late);
    const code = 'InvalidDeploymentIdException';
    world.sim.fault({ operation: 'codedeploy:GetDeployment', kind: 'client', code, message: 'Invalid deployment id.' });
    const run = await runAction(world, inputs, { ...again, files: late });
    expect(run.outputs.outcome).toBe('unchanged');
  });

  test('the revision that serves is not green while a deployment of another one is in progress', async () => {
    const world = deployed();
    await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' });
    await world.clock.sleep(60_000);
    expect(serving(world)).toBe(1);
    const [other] = world.sim.world.codeDeploy.deployments;
    const run = await runAction(world, { ...inputs, image: '', 'task-definition': 'web:1' });
    expect(run.outputs.outcome).toBe('failed');
    expect(run.errors[0]?.text).toContain(`Deployment ${other?.id} of deployment group DgpECS-prod-web is in progress`);
    const plan = await runAction(world, { ...inputs, mode: 'plan', image: '', 'task-definition': 'web:1' });
    expect(plan.log.join('\n')).toContain(`deployment ${other?.id} of web:2 is in progress`);
  });

  test('no such application or group: said before anything is written', async () => {
    const world = deployed({ application: 'shop' });
    const run = await runAction(world, inputs);
    expect(run.errors[0]?.text).toContain('There is no CodeDeploy application "AppECS-prod-web"');
    expect(callsOf(world.sim, 'ecs:RegisterTaskDefinition')).toHaveLength(0);
  });

  test('without codedeploy:GetDeploymentGroup it warns and goes on', async () => {
    const world = deployed();
    world.sim.fault({ operation: 'codedeploy:GetDeploymentGroup', kind: 'denied' });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('deployed');
    expect(run.warnings.join()).toContain('GetDeploymentGroup');
  });

  test('without codedeploy:GetDeploymentTarget the deployment itself has to do', async () => {
    const world = deployed();
    world.sim.fault({ operation: 'codedeploy:GetDeploymentTarget', kind: 'denied' });
    expect((await runAction(world, inputs)).outputs.outcome).toBe('deployed');
  });

  test('credentials that expire: unknown within seconds, never green', async () => {
    const world = deployed();
    world.sim.fault({ operation: 'codedeploy:*', kind: 'expired', from: 60_000 });
    const run = await runAction(world, inputs);
    expect(run.outputs.outcome).toBe('unknown');
    expect(run.tookMs).toBeLessThan(75_000);
  });

  test('what such a service does not take is refused', async () => {
    const world = deployed();
    const run = await runAction(world, { ...inputs, 'service-overrides': 'enableExecuteCommand: true' });
    expect(run.errors[0]?.text).toContain('`enableExecuteCommand` cannot be set for "web"');
  });

  test('an EXTERNAL service is refused in plain words', async () => {
    const world = createWorld();
    addWeb(world.sim, { deploymentController: { type: 'EXTERNAL' } });
    const run = await runAction(world, inputs);
    expect(run.errors[0]?.text).toContain('EXTERNAL deployment controller');
    expect(operationsOf(world.sim)).toEqual(['ecs:DescribeServices']);
  });
});

describe('modes', () => {
  test('plan shows it and creates nothing', async () => {
    const world = deployed();
    const run = await runAction(world, { ...inputs, mode: 'plan' });
    expect(run.outputs.outcome).toBe('planned');
    expect(run.log.join('\n')).toContain('Deploy the new revision to web with CodeDeploy');
    expect(created(world)).toHaveLength(0);
  });

  test('rollback is a CodeDeploy deployment of the earlier revision', async () => {
    const world = deployed();
    await runAction(world, inputs);
    const run = await runAction(world, { mode: 'rollback', cluster: 'prod', service: 'web' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(run.failed).toBe(false);
    expect(appSpecOf(created(world)[1]).Resources[0].TargetService.Properties.TaskDefinition).toBe(oldArn);
    expect(serving(world)).toBe(1);
  });

  test('a rollback stops the deployment that is in progress', async () => {
    const world = deployed({ terminationWaitMinutes: 120 });
    await runAction(world, { ...inputs, 'wait-until': 'baking' });
    const run = await runAction(world, { mode: 'rollback', cluster: 'prod', service: 'web', 'wait-until': 'baking' });
    expect(run.outputs.outcome).toBe('rolled-back');
    expect(callsOf(world.sim, 'codedeploy:StopDeployment')).toHaveLength(1);
    expect(serving(world)).toBe(1);
  });

  test.each([
    ['before any traffic has shifted', 60_000],
    ['after all traffic has shifted', 10 * 60_000],
  ])('a rollback of a deployment in progress ends at what served before it, %s', async (_, afterMs) => {
    const world = deployed({ terminationWaitMinutes: 120 });
    world.sim.registerTaskDefinition(webDefinition());
    const args = { cluster: 'prod', service: 'web' };
    await runAction(world, { ...args, 'task-definition': 'web:2', 'wait-until': 'baking' });
    await world.clock.sleep(130 * 60_000);
    await runAction(world, { ...inputs, 'wait-for-service-stability': 'false' });
    await world.clock.sleep(afterMs);
    expect(serving(world)).toBe(afterMs === 60_000 ? 2 : 3);
    const run = await runAction(world, { ...args, mode: 'rollback', 'wait-until': 'baking' });
    expect(run.outputs).toMatchObject({ outcome: 'rolled-back', 'task-definition-revision': 'web:2' });
    expect(callsOf(world.sim, 'codedeploy:StopDeployment')).toHaveLength(1);
    // CodeDeploy undoes what is stopped: that is watched, and the revision is not deployed once more.
    const undoing = world.sim.world.codeDeploy.deployments.find(({ creator }) => creator === 'codeDeployRollback');
    expect(run.outputs['codedeploy-deployment-id']).toBe(undoing?.id);
    expect(created(world)).toHaveLength(2);
    expect(serving(world)).toBe(2);
  });

  test.each([
    ['at once', 0, 'rolled-back', 3],
    ['once CodeDeploy has undone the deployment', 10 * 60_000, 'failed', 2],
  ])('a rollback that is killed and run again %s rolls back no further', async (_, afterMs, outcome, deployments) => {
    const by = (attempt: number) => ({ provenance: { runId: '42', attempt } });
    const args = { cluster: 'prod', service: 'web' };
    const build = async (): Promise<World> => {
      const world = deployed({ terminationWaitMinutes: 120 });
      world.sim.registerTaskDefinition(webDefinition());
      await runAction(world, { ...args, 'task-definition': 'web:2', 'wait-until': 'baking' });
      await world.clock.sleep(130 * 60_000);
      await runAction(world, { ...inputs, 'wait-until': 'baking' });
      return world;
    };
    const back = { ...args, mode: 'rollback', 'wait-until': 'baking' };
    const undisturbed = await build();
    const before = undisturbed.sim.calls.length;
    await runAction(undisturbed, back, by(1));
    const operations = undisturbed.sim.calls.slice(before).map(({ operation }) => operation);
    const world = await build();
    await runAction(world, back, { ...by(1), killAtCall: operations.indexOf('codedeploy:StopDeployment') + 1 });
    await world.clock.sleep(afterMs);
    const run = await runAction(world, back, by(2));
    expect(run.outputs.outcome).toBe(outcome);
    if (outcome === 'failed')
      expect(run.errors[0]?.text).toContain('This is a re-run, and whether an earlier attempt has rolled back');
    await world.clock.sleep(30 * 60_000);
    expect(serving(world)).toBe(2);
    expect(created(world)).toHaveLength(deployments);
  });

  test('a service of CodeDeploy’s and one of ECS’s go side by side', async () => {
    const world = deployed();
    world.sim.addService({ cluster: 'prod', name: 'worker', taskDefinition: 'web:1', launchType: 'FARGATE' });
    const run = await runAction(world, { ...inputs, service: 'web,worker' });
    expect(run.outputs.outcome).toBe('deployed');
    expect(JSON.parse(run.outputs.results ?? '[]')).toMatchObject([
      { service: 'web', outcome: 'deployed', runningCount: 2 },
      { service: 'worker', outcome: 'deployed' },
    ]);
  });

  describe('with rollback-scope: all, where the service of ECS fails', () => {
    const waves = { service: 'web\nworker', 'service-order': 'by-line' };
    const given = { ...inputs, ...waves, 'rollback-scope': 'all', 'wait-until': 'baking' };
    const twoServices = (group: Partial<CodeDeployGroupSpec>): World => {
      const world = deployed(group);
      world.sim.addService({ cluster: 'prod', name: 'worker', taskDefinition: 'web:1', launchType: 'FARGATE' });
      world.sim.whenCalled('ecs:UpdateService', ({ input }) => {
        if (String(input.taskDefinition).endsWith('web:2')) world.sim.addImage(image, crashing);
      });
      return world;
    };
    const outcomes = ({ outputs }: Run) =>
      (JSON.parse(outputs.results ?? '[]') as { outcome: string }[]).map(({ outcome }) => outcome);

    test('the one of CodeDeploy is rolled back too', async () => {
      const world = twoServices({ terminationWaitMinutes: 60 });
      const run = await runAction(world, given);
      expect(outcomes(run)).toEqual(['rolled-back', 'rolled-back']);
      expect(serving(world)).toBe(1);
    });

    test('so is one whose deployment an earlier attempt has started', async () => {
      const provenance = { runId: '42', attempt: 1 };
      const undisturbed = twoServices({ terminationWaitMinutes: 60 });
      await runAction(undisturbed, given, { provenance });
      const killAtCall = operationsOf(undisturbed.sim).indexOf('codedeploy:CreateDeployment') + 1;
      const world = twoServices({ terminationWaitMinutes: 60 });
      await runAction(world, given, { provenance, killAtCall });
      await world.clock.sleep(10 * 60_000);
      expect(serving(world)).toBe(2);
      const run = await runAction(world, given, { provenance: { ...provenance, attempt: 2 } });
      expect(outcomes(run)).toEqual(['rolled-back', 'rolled-back']);
      expect(serving(world)).toBe(1);
    });
  });
});

describe('CodeDeploy refuses the deployment', () => {
  test.each<[string, string, string, string]>([
    [
      'InvalidFileExistsBehaviorException',
      'For Lambda, ECS and Kubernetes deployment, fileExistsBehavior can not be specified',
      'fileExistsBehavior, which is for deployments to instances only',
      'Remove fileExistsBehavior',
    ],
    [
      'InvalidParameterException',
      'The container app did not have a container port 443 defined. (Service: AmazonECS; Status Code: 400)',
      'Container app does not map port 443, to which the load balancer is to send (it maps 8080).',
      'ContainerPort in the AppSpec',
    ],
    [
      'DeploymentGroupDoesNotExistException',
      'No Deployment Group found for name: DgpECS-prod-web',
      'CodeDeploy has no deployment group DgpECS-prod-web',
      'aws deploy list-deployment-groups',
    ],
  ])('%s: cause and what to do, in annotation, summary and results', async (code, message, cause, advice) => {
    const world = deployed();
    world.sim.fault({ operation: 'codedeploy:CreateDeployment', kind: 'client', code, message });
    const run = await runAction(world, inputs);
    expect(run.failed).toBe(true);
    expect(run.errors[0]?.text).toContain(cause);
    expect(run.errors[0]?.text).toContain(advice);
    expect(run.outputs.results).toContain(cause);
    expect(run.outputs.results).toContain(advice);
    expect(run.summary).toContain('**What to do:**');
    expect(run.log).toContain('  What to do:');
  });
});
