import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
} from '@aws-sdk/client-application-auto-scaling';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { annotations, type BundleRun, runBundle } from '../support/bundle.ts';
import { findMoto, type Moto, startMoto, startRecorder } from '../support/moto.ts';

/** The bundle against an AWS that was not written here, so that the simulator's errors are not the action's too. */

jest.setTimeout(60_000);

const program = findMoto();
const suite = program === null ? describe.skip : describe;
const title = program === null ? "moto (skipped: no moto_server here, pip install 'moto[server]')" : 'moto';

suite(title, () => {
  let moto: Moto;
  let ecs: ECSClient;
  const settings = { region: 'eu-west-1', credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' } };

  beforeAll(async () => {
    moto = await startMoto(program ?? '', 2);
    ecs = new ECSClient({ ...settings, endpoint: moto.url });
    await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }));
  });

  afterAll(async () => {
    ecs?.destroy();
    await moto?.close();
  });

  /** A service of that name and family, two tasks that run `shop/web:1`. */
  async function addService(name: string): Promise<void> {
    const { definition } = fileOf(name, 'shop/web:1');
    await ecs.send(new RegisterTaskDefinitionCommand(definition));
    const service = { cluster: 'prod', serviceName: name, desiredCount: 2, launchType: 'EC2' as const };
    await ecs.send(new CreateServiceCommand({ ...service, taskDefinition: `${name}:1` }));
  }

  function fileOf(family: string, image: string) {
    const container = { name: 'web', image, memory: 128, portMappings: [{ containerPort: 8080 }] };
    const definition = { family, networkMode: 'bridge' as const, containerDefinitions: [container] };
    return { definition, files: { 'web.json': JSON.stringify(definition) } };
  }

  function deploy(inputs: Record<string, string>, files: Record<string, string> = {}): Promise<BundleRun> {
    return runBundle(moto.url, { inputs: { cluster: 'prod', 'wait-for-minutes': '0.2', ...inputs }, files });
  }

  async function runningRevision(service: string): Promise<string | undefined> {
    const answer = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: [service] }));
    return answer.services?.[0]?.taskDefinition?.split('/').at(-1);
  }

  async function revisionsOf(family: string): Promise<number> {
    const answer = await ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: family }));
    return answer.taskDefinitionArns?.length ?? 0;
  }

  test('a new image is registered, set and waited for; the same again is nothing to do', async () => {
    await addService('web');
    const first = await deploy({ service: 'web', image: 'shop/web:2' });
    expect(annotations(first.stdout, 'error')).toEqual([]);
    expect([first.exitCode, first.outputs.outcome]).toEqual([0, 'deployed']);
    expect(first.outputs).toMatchObject({ changed: 'true', 'task-definition-revision': 'web:2' });
    expect(first.stdout).toContain('2/2 running');
    expect(await runningRevision('web')).toBe('web:2');
    const described = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web:2', include: ['TAGS'] }));
    expect(described.taskDefinition?.containerDefinitions).toMatchObject([{ image: 'shop/web:2', memory: 128 }]);
    expect(described.tags).toContainEqual({ key: 'github:repository', value: 'example/shop' });

    const second = await deploy({ service: 'web', image: 'shop/web:2' });
    expect([second.exitCode, second.outputs.outcome]).toEqual([0, 'unchanged']);
    expect(second.outputs).toMatchObject({ changed: 'false', 'task-definition-revision': 'web:2' });
    expect(await revisionsOf('web')).toBe(2);
  });

  test('a file of the repository is the base', async () => {
    await addService('api');
    const { files } = fileOf('api', 'shop/web:1');
    const variables = { 'environment-variables': 'GREETING=1+1=2' };
    const result = await deploy({ service: 'api', 'task-definition': 'web.json', ...variables }, files);
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
    const described = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'api:2' }));
    expect(described.taskDefinition?.containerDefinitions?.[0]?.environment).toEqual([
      { name: 'GREETING', value: '1+1=2' },
    ]);
    expect(await runningRevision('api')).toBe('api:2');
  });

  test('forced twice: two deployments of the revision that runs', async () => {
    await addService('worker');
    const inputs = { service: 'worker', 'force-new-deployment': 'true' };
    const runs = [await deploy(inputs), await deploy(inputs)];
    expect(runs.map((run) => [run.exitCode, run.outputs.outcome])).toEqual(Array(2).fill([0, 'deployed']));
    expect(new Set(runs.map((run) => run.outputs['deployment-id'])).size).toBe(2);
    expect(await revisionsOf('worker')).toBe(1);
    expect(await runningRevision('worker')).toBe('worker:1');
  });

  test('a service that is not there is named, and nothing is registered', async () => {
    await addService('orders');
    const result = await deploy({ service: 'oders', image: 'shop/web:2' });
    expect([result.exitCode, result.outputs.outcome]).toEqual([1, 'failed']);
    expect(annotations(result.stdout, 'error')).toEqual([expect.stringContaining('oders')]);
    expect(await revisionsOf('orders')).toBe(1);
  });

  test('a service that is not there is created from its definition, and deleted by mode remove', async () => {
    const { files } = fileOf('shop', 'shop/web:1');
    const definition = { 'service.yml': 'serviceName: shop\ndesiredCount: 1\nlaunchType: EC2\n' };
    // The cluster has no instances here: the preflight check refuses that.
    const inputs = { 'service-definition': 'service.yml', 'task-definition': 'web.json', preflight: 'off' };
    const created = await deploy(inputs, { ...files, ...definition });
    expect(annotations(created.stdout, 'error')).toEqual([]);
    expect([created.exitCode, created.outputs.outcome]).toEqual([0, 'deployed']);
    expect(JSON.parse(created.outputs.results ?? '')).toMatchObject([{ service: 'shop', created: true }]);
    expect(await runningRevision('shop')).toBe('shop:1');

    const removed = await deploy({ mode: 'remove', service: 'shop', 'wait-max-delay-seconds': '1' });
    expect(annotations(removed.stdout, 'error')).toEqual([]);
    expect(removed.outputs.outcome).toBe('removed');
    const answer = await ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: ['shop'] }));
    expect((answer.services ?? []).filter(({ status }) => status === 'ACTIVE')).toEqual([]);
    expect(await revisionsOf('shop')).toBe(0);
  });

  test('auto scaling of the file: set with the creation, left alone by the same run again, changed, removed', async () => {
    const recorder = await startRecorder(moto.url);
    const scaling = new ApplicationAutoScalingClient({ ...settings, endpoint: moto.url });
    const at = { ServiceNamespace: 'ecs', ResourceId: 'service/prod/scaled' } as const;
    const { files } = fileOf('scaled', 'shop/web:1');
    const inputs = { cluster: 'prod', 'wait-for-minutes': '0.3', 'wait-max-delay-seconds': '1', preflight: 'off' };
    const run = (autoScaling: string) =>
      runBundle(recorder.url, {
        inputs: { ...inputs, 'service-definition': 'service.yml', 'task-definition': 'web.json' },
        files: {
          ...files,
          'service.yml': `serviceName: scaled\ndesiredCount: 2\nlaunchType: EC2\nautoScaling: ${autoScaling}\n`,
        },
      });
    const state = async () => {
      const targets = await scaling.send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs' }));
      const policies = await scaling.send(new DescribeScalingPoliciesCommand(at));
      return {
        limits: targets.ScalableTargets?.map(({ MinCapacity: min, MaxCapacity: max }) => [min, max]),
        policies: policies.ScalingPolicies?.map(
          ({ PolicyName: name, TargetTrackingScalingPolicyConfiguration: tracking }) => [
            name,
            tracking?.TargetValue,
            tracking?.PredefinedMetricSpecification?.PredefinedMetricType,
          ],
        ),
      };
    };
    try {
      const created = await run('{ min: 2, max: 6, cpu: 60 }');
      expect(annotations(created.stdout, 'error')).toEqual([]);
      expect(created.outputs.outcome).toBe('deployed');
      expect(await state()).toEqual({
        limits: [[2, 6]],
        policies: [['ecs-deploy-cpu', 60, 'ECSServiceAverageCPUUtilization']],
      });

      recorder.take();
      const again = await run('{ min: 2, max: 6, cpu: 60 }');
      expect(again.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
      const operations = recorder.take().map((operation) => operation.split('.').at(-1));
      expect(operations).toContain('DescribeScalableTargets');
      expect(operations.filter((operation) => !/^(Describe|List)/.test(String(operation)))).toEqual([]);

      const changed = await run('{ max: 8, cpu: 50 }');
      expect(changed.outputs).toMatchObject({ outcome: 'deployed', changed: 'true' });
      expect((await state()).limits).toEqual([[2, 8]]);
      expect((await state()).policies).toEqual([['ecs-deploy-cpu', 50, 'ECSServiceAverageCPUUtilization']]);
      expect(recorder.take().filter((operation) => operation.endsWith('UpdateService'))).toEqual([]);

      const removed = await runBundle(recorder.url, { inputs: { ...inputs, mode: 'remove', service: 'scaled' } });
      expect(annotations(removed.stdout, 'error')).toEqual([]);
      expect(removed.outputs.outcome).toBe('removed');
      // AWS deletes the policies with their target; moto keeps them.
      expect((await state()).limits).toEqual([]);
    } finally {
      scaling.destroy();
      await recorder.close();
    }
  });
});
