import { describe, expect, test } from '@jest/globals';
import type { InputType } from '../../../src/contract/input-types.ts';
import {
  capacityProviders,
  containerOverrides,
  resourceIds,
  taskTags,
  taskVolume,
} from '../../../src/contract/run-task.ts';

async function parse(kind: InputType<unknown>, text: string): Promise<unknown> {
  const parsed = await kind.parse(text);
  return 'value' in parsed ? parsed.value : parsed.problems;
}

describe('container overrides', () => {
  const all = {
    name: 'app',
    command: ['migrate', ''],
    cpu: 256,
    memory: 512,
    memoryReservation: 128,
    environment: [{ name: 'A', value: '' }],
    environmentFiles: [{ value: 'arn:aws:s3:::b/x.env', type: 's3' }],
    resourceRequirements: [{ value: '1', type: 'GPU' }],
  };

  test('in JSON and in YAML', async () => {
    expect(await parse(containerOverrides(), JSON.stringify([all]))).toEqual([all]);
    expect(await parse(containerOverrides(), '- name: app\n  command: [migrate, ""]')).toEqual([
      { name: 'app', command: ['migrate', ''] },
    ]);
    expect(await parse(containerOverrides(), '[]')).toEqual([]);
  });

  test('null and empty lists mean "not set"', async () => {
    expect(await parse(containerOverrides(), '[{"name":"app","cpu":null,"environment":[]}]')).toEqual([
      { name: 'app' },
    ]);
  });

  test.each([
    ['{"name":"app"}', 'it is not a list'],
    ['["app"]', 'element 1 is not an object'],
    ['[{"command":["x"]}]', 'element 1: `name` is missing'],
    ['[{"name":"app","command":"hunter2"}]', 'element 1: `command` is not a list of strings'],
    ['[{"name":"app","cpu":"256"}]', 'element 1: `cpu` is not a whole number'],
    [
      '[{"name":"app","environment":[{"name":"A","value":1}]}]',
      'element 1: `environment` is not right: element 1: `value` is not a string (put it in quotes)',
    ],
    ['[{"name":"app"},{"name":1}]', 'element 2: `name` is not a string (put it in quotes)'],
  ])('%s is refused', async (text, problem) => {
    expect(await parse(containerOverrides(), text)).toEqual([problem]);
  });

  test('what the API does not know is left out at any depth, with a warning', async () => {
    const text =
      '[{"name":"app","comand":["hunter2"],"environment":[{"name":"A","value":"1","secret":"hunter2"}]},{"name":"b"}]';
    const parsed = await containerOverrides().parse(text);
    expect(parsed).toEqual({
      value: [{ name: 'app', environment: [{ name: 'A', value: '1' }] }, { name: 'b' }],
      warnings: [
        'element 1: there is no member `comand` (did you mean `command`?), so it is left out',
        'element 1: `environment`: element 1: there is no member `secret`, so it is left out',
      ],
    });
  });

  test('what is not JSON is refused without showing it', async () => {
    expect(JSON.stringify(await parse(containerOverrides(), '[{"name": "hunter2'))).not.toContain('hunter2');
  });
});

test('capacity providers', async () => {
  const strategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }];
  expect(await parse(capacityProviders(), JSON.stringify(strategy))).toEqual(strategy);
  expect(await parse(capacityProviders(), '[{"capacityProvider":"X","weight":1001}]')).toEqual([
    'element 1: `weight` is not between 0 and 1000',
  ]);
  expect(await parse(capacityProviders(), '[{"weight":1}]')).toEqual(['element 1: `capacityProvider` is missing']);
});

describe('tags', () => {
  const tags = [
    { key: 'team', value: 'shop' },
    { key: 'empty', value: '' },
  ];

  test.each([
    '[{"key":"team","value":"shop"},{"key":"empty","value":""}]',
    '[{"key":"team","value":"shop"},{"key":"empty"}]',
    '- key: team\n  value: shop\n- key: empty',
    'team=shop\nempty=',
    'team: shop\nempty: ""',
  ])('%j', async (text) => {
    expect(await parse(taskTags(), text)).toEqual(tags);
  });

  test.each([
    ['[{"key":"aws:x","value":"y"}]', /element 1 begins with `aws:`/],
    ['aws:x=y', /line 1 begins with `aws:`/],
    ['[{"key":"a","value":"1"},{"key":"a","value":"2"}]', /`a` occurs twice/],
    ['[{"Key":"a"}]', /`key` is missing/],
    [JSON.stringify(Array.from({ length: 51 }, (_, index) => ({ key: `k${index}` }))), /has 51 tags/],
  ])('%j is refused', async (text, problem) => {
    expect(await parse(taskTags(), text)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });
});

test('a volume, with a termination policy that only a task’s has', async () => {
  const volume = { roleArn: 'arn:aws:iam::1:role/x', sizeInGiB: 3, terminationPolicy: { deleteOnTermination: true } };
  expect(await parse(taskVolume(), JSON.stringify(volume))).toEqual(volume);
  expect(await parse(taskVolume(), '{"sizeInGiB": 3}')).toEqual([
    '`roleArn` is missing: the role that lets ECS manage the volume',
  ]);
  expect(await parse(taskVolume(), '{"roleArn": 1, "encrypted": "yes"}')).toEqual([
    '`roleArn` is not a string (put it in quotes)',
    '`encrypted` is neither true nor false',
  ]);
});

test('ids with commas and blanks', async () => {
  expect(await parse(resourceIds('subnet', 'subnets'), 'subnet-0a1, subnet-2 ,\n')).toEqual(['subnet-0a1', 'subnet-2']);
  expect(await parse(resourceIds('sg', 'security groups'), 'subnet-1')).toEqual([
    '"subnet-1" does not have the right form',
  ]);
});
