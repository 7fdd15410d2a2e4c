// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders in files
import { describe, expect, test } from '@jest/globals';
import { definitionShapes } from '../../../src/adapters/service-shapes.ts';
import type { Fill } from '../../../src/contract/fill.ts';
import { readServiceDefinition } from '../../../src/service/definition/read.ts';
import { createFiller } from '../../../src/service/variables/filler.ts';

const path = '/workspace/service.yml';

function filesWith(text: string) {
  return {
    exists: async (each: string) => each === path,
    read: async () => text,
    resolve: (each: string) => (each.startsWith('/') ? each : `/workspace/${each}`),
    list: async (each: string) => (each === '.' ? ['service.yml'] : null),
  };
}

async function readFile(text: string, fill: Fill | null = null) {
  return readServiceDefinition('service.yml', { files: filesWith(text), shapes: definitionShapes(), fill });
}

async function problemsOf(text: string, fill: Fill | null = null): Promise<string[]> {
  const read = await readFile(text, fill);
  return 'problems' in read ? read.problems.map(({ message }) => message) : [];
}

async function definitionOf(text: string, fill: Fill | null = null) {
  const read = await readFile(text, fill);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

describe('a service definition', () => {
  test('is read from YAML, with its own members apart from those of the request', async () => {
    const { definition, notices } = await definitionOf(`
serviceName: web
cluster: prod
taskDefinition: web:41
desiredCount: 2
launchType: FARGATE
tags:
  - { key: team, value: shop }
autoScaling: { min: 2, max: 10, cpu: 60 }
networkConfiguration:
  awsvpcConfiguration:
    subnets: [subnet-1]
`);
    expect(notices).toEqual([]);
    expect(definition).toMatchObject({
      kind: 'ecs',
      origin: `the file ${path}`,
      serviceName: 'web',
      cluster: 'prod',
      taskDefinition: 'web:41',
      desiredCount: 2,
      tags: [{ key: 'team', value: 'shop' }],
      autoScaling: { min: 2, max: 10, cpu: 60 },
      unknown: [],
    });
    expect(definition.members).toEqual({
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    });
  });

  test('may stand in the input itself', async () => {
    const ports = { files: filesWith(''), shapes: definitionShapes(), fill: null };
    const read = await readServiceDefinition('{"serviceName": "web", "launchType": "EC2"}', ports);
    expect(read).toMatchObject({ definition: { serviceName: 'web', members: { launchType: 'EC2' } } });
  });

  test('that is no file is an error with the full path', async () => {
    const ports = { files: filesWith(''), shapes: definitionShapes(), fill: null };
    const read = await readServiceDefinition('deploy/other.yml', ports);
    expect(read).toMatchObject({ problems: [{ message: expect.stringContaining('/workspace/deploy/other.yml') }] });
  });

  test.each([['{"services": [SERVICE], "failures": []}'], ['{"service": SERVICE}']])(
    'may be a response of ECS: %s; what only a response has is dropped',
    async (wrapper) => {
      const service = JSON.stringify({
        serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
        serviceName: 'web',
        clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod',
        status: 'ACTIVE',
        desiredCount: 3,
        runningCount: 3,
        pendingCount: 0,
        launchType: 'FARGATE',
        platformFamily: 'Linux',
        taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:41',
        deployments: [
          { id: 'ecs-svc/1', status: 'PRIMARY', serviceConnectConfiguration: { enabled: true, namespace: 'shop' } },
        ],
        events: [{ id: '1', createdAt: 1, message: 'x' }],
        roleArn: 'arn:aws:iam::123456789012:role/x',
        createdAt: 1,
        createdBy: 'arn:aws:iam::123456789012:role/y',
        loadBalancers: [],
        tags: [
          { key: 'ecs-deploy:owner', value: 'acme/shop' },
          { key: 'github:sha', value: 'abc' },
          { key: 'team', value: 'shop' },
        ],
      });
      const { definition, notices } = await definitionOf(wrapper.replace('SERVICE', service));
      expect(definition).toMatchObject({ serviceName: 'web', cluster: null, desiredCount: 3, tags: [{ key: 'team' }] });
      expect(definition.members).toEqual({
        launchType: 'FARGATE',
        loadBalancers: [],
        serviceConnectConfiguration: { enabled: true, namespace: 'shop' },
      });
      expect(notices).toEqual([expect.stringContaining('`ecs-deploy:owner`, `github:sha`')]);
    },
  );

  test('of an Express service is told apart', async () => {
    const { definition } = await definitionOf('serviceName: web\nprimaryContainer:\n  image: web:1\n');
    expect(definition).toMatchObject({ kind: 'express', members: { primaryContainer: { image: 'web:1' } } });
  });

  test('keeps members that the SDK does not know, at any depth, with one notice', async () => {
    const { definition, notices } = await definitionOf(
      'serviceName: web\nquantumScheduling: { a: [1, null] }\nnetworkConfiguration:\n  awsvpcConfiguration:\n    subnets: [s]\n    photonIsolation: true\n',
    );
    expect(definition.members).toMatchObject({
      quantumScheduling: { a: [1] },
      networkConfiguration: { awsvpcConfiguration: { photonIsolation: true } },
    });
    expect(definition.unknown).toEqual([
      'quantumScheduling',
      'networkConfiguration.awsvpcConfiguration.photonIsolation',
    ]);
    expect(notices).toEqual([
      expect.stringMatching(/line 2, column 1: .*`quantumScheduling`.*photonIsolation.*are sent as given/),
    ]);
  });
});

describe('a problem of a service definition is told with its line and column', () => {
  test.each<[string, string, RegExp]>([
    [
      'a misspelt member',
      'serviceName: web\nloadBalancer: []\n',
      /service\.yml: line 2, column 1: there is no member `loadBalancer`; did you mean `loadBalancers`\?/,
    ],
    [
      'a misspelt member inside',
      'serviceName: web\nloadBalancers:\n  - containerName: app\n    containerport: 80\n',
      /line 4, column 5: .*did you mean `containerPort`\?/,
    ],
    ['a member of UpdateService', 'service: web\n', /line 1, column 1: .*did you mean `serviceName`\?/],
    [
      'forceNewDeployment',
      'serviceName: web\nforceNewDeployment: true\n',
      /line 2, column 1: .*use the input `force-new-deployment`/,
    ],
    [
      'a text for a number',
      'serviceName: web\ndesiredCount: "2"\n',
      /line 2, column 1: `desiredCount`: it must be a number, but it is a text; write it without quotes\./,
    ],
    [
      'a number for a text',
      'serviceName: web\ntags:\n  - key: a\n    value: 1\n',
      /line 4, column 5: `tags\[0\]\.value`: it must be a text, but it is a number; put it in quotes\./,
    ],
    [
      'a mapping for a list',
      'serviceName: web\nloadBalancers:\n  containerName: app\n',
      /line 2, column 1: `loadBalancers`: it must be a list, but it is a mapping\./,
    ],
    ['half a task', 'serviceName: web\ndesiredCount: 1.5\n', /line 2, column 1: `desiredCount` must be a whole number/],
    [
      'a member that ECS needs',
      'serviceName: web\nnetworkConfiguration:\n  awsvpcConfiguration:\n    assignPublicIp: ENABLED\n',
      /line 3, column 3: `networkConfiguration\.awsvpcConfiguration` needs `subnets`/,
    ],
    ['broken YAML', 'serviceName: [web\n', /service\.yml: line \d+, column \d+: /],
    ['no mapping', '- web\n', /it must be a mapping with members of CreateService/],
    [
      'several services',
      '{"services": [{"serviceName": "a"}, {"serviceName": "b"}]}',
      /line 1, column 2: .*holds 2 services/,
    ],
    [
      'mixed kinds',
      'serviceName: web\nprimaryContainer: { image: web }\nloadBalancers: []\n',
      /line 3, column 1: `loadBalancers` is a member of CreateService, but this file describes an Express service/,
    ],
    [
      'auto scaling of an Express service',
      'primaryContainer: { image: web }\nautoScaling: { min: 1 }\n',
      /line 2, column 1: an Express service has no `autoScaling`\. .*write `scalingTarget`/,
    ],
    [
      'a member of Express services',
      'serviceName: web\nhealthCheckPath: /health\n',
      /line 2, column 1: `healthCheckPath` is a member of Express services only/,
    ],
    ['a number for the name', 'serviceName: 42\n', /line 1, column 1: `serviceName`: it must be a text, .*in quotes/],
    [
      'more tasks than an integer holds',
      'serviceName: web\ndesiredCount: 99999999999999999999\n',
      /line 2, column 1: `desiredCount` must be a whole number from 0 to 2147483647\./,
    ],
    ['a key twice in YAML', 'serviceName: web\nserviceName: api\n', /line 2, column 1: a key that occurs twice\./],
    [
      'a key twice in JSON',
      '{\n\t"serviceName": "web",\n\t"serviceName": "api"\n}',
      /service\.yml: line 3, column 2: a key that occurs twice\./,
    ],
    [
      'a key twice inside',
      '{"loadBalancers": [{"containerName": "a", "containerPort": 1, "containerPort": 2}]}',
      /line 1, column \d+: a key that occurs twice\./,
    ],
  ])('%s', async (_, text, message) => {
    const problems = await problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('in JSON with tabs too, all of them at once, and no value is shown', async () => {
    const problems = await problemsOf(
      '{\n\t"serviceName": "web",\n\t"desiredCount": "geheim",\n\t"launchTyp": "FARGATE"\n}',
    );
    expect(problems).toEqual([
      expect.stringMatching(/line 3, column 2: `desiredCount`/),
      expect.stringMatching(/line 4, column 2: .*did you mean `launchType`/),
    ]);
    expect(problems[0]?.split('\n')[0]).not.toContain('geheim');
  });
});

describe('texts that are filled in', () => {
  const variables = { COUNT: '3', EXEC: 'True', NAME: '42', OTHER: 'hunter2-hunter2' };
  const { fill } = createFiller(Object.entries(variables).map(([name, value]) => ({ name, value })));

  test('become numbers and booleans where ECS takes these, and stay texts elsewhere', async () => {
    const text =
      'serviceName: "${NAME}"\ndesiredCount: ${COUNT}\nenableExecuteCommand: "${EXEC}"\nautoScaling: { min: "${COUNT}" }\nloadBalancers:\n  - { containerName: "${NAME}", containerPort: "${COUNT}" }\n';
    const { definition } = await definitionOf(text, fill);
    expect(definition).toMatchObject({
      serviceName: '42',
      desiredCount: 3,
      autoScaling: { min: 3 },
      members: { enableExecuteCommand: true, loadBalancers: [{ containerName: '42', containerPort: 3 }] },
    });
  });

  test('are values: a placeholder for the name of a member is an error', async () => {
    expect(await problemsOf('serviceName: web\n"${NAME}": 2\n', fill)).toEqual([
      expect.stringMatching(
        /line 2, column 1: a placeholder is the name of a member; `variables` fills in values only/,
      ),
    ]);
  });

  test('only where they are one placeholder and nothing else', async () => {
    const read = await readFile('serviceName: web\ndesiredCount: "${COUNT}${COUNT}"\n', fill);
    expect(read).toMatchObject({
      problems: [{ message: expect.stringContaining('`desiredCount`: it must be a number, but it is a text') }],
    });
  });

  test('that are no number are an error that does not show them, as is a quoted number of the file', async () => {
    const wrong = await readFile('serviceName: web\nservices: x\ndesiredCount: "${OTHER}"\n', fill);
    const [message] = 'problems' in wrong ? wrong.problems.map((problem) => problem.message) : [];
    expect(message).toContain(
      `${path}: line 3, column 16: ECS takes a number here, and \`\${OTHER}\` stands for something else.`,
    );
    expect(message).not.toContain('hunter2');
    const quoted = await readFile('serviceName: web\nhealthCheckGracePeriodSeconds: "60"\n', fill);
    expect(quoted).toMatchObject({
      problems: [
        { message: expect.stringContaining('line 2, column 1: `healthCheckGracePeriodSeconds`: it must be a number') },
      ],
    });
  });

  test('have their places also inside a response of DescribeServices', async () => {
    const read = await readFile('{"services": [\n  {"serviceName": "web",\n   "launchType": "x${TYP}"}]}', fill);
    expect(read).toMatchObject({
      problems: [{ message: expect.stringContaining(`${path}: line 3, column 20: Nothing defines \`\${TYP}\``) }],
    });
  });
});
