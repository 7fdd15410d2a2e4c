import { describe, expect, test } from '@jest/globals';
import { baseFromEcs, chooseSource, type Files, parseDefinition, readOverrides } from '../../../src/taskdef/source.ts';

function files(contents: Record<string, string> = {}): Files {
  return {
    exists: async (path) => path in contents,
    read: async (path) => contents[path] ?? '',
    resolve: (path) => (path.startsWith('/') ? path : `/ws/${path}`),
    list: async (path) => {
      const folder = path === '.' ? '/ws' : path;
      const inside = Object.keys(contents).flatMap((each) =>
        each.startsWith(`${folder}/`) ? [each.slice(folder.length + 1)] : [],
      );
      return path === '.' || inside.length > 0 ? inside : null;
    },
  };
}

const unset = {
  service: [],
  taskDefinition: null,
  taskDefinitionArn: null,
  taskDefinitionFamily: null,
  taskDefinitionRevision: null,
};
const arn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:41';

describe('chooseSource', () => {
  test.each([
    ['an ARN', { taskDefinition: arn }, arn],
    [
      'an ARN of another partition',
      { taskDefinition: arn.replace('arn:aws', 'arn:aws-cn') },
      arn.replace('arn:aws', 'arn:aws-cn'),
    ],
    ['family:revision', { taskDefinition: 'web:41' }, 'web:41'],
    ['a family', { taskDefinition: 'web' }, 'web'],
    ['the ARN input', { taskDefinitionArn: arn, taskDefinitionFamily: 'api' }, arn],
    ['the family input', { taskDefinitionFamily: 'web' }, 'web'],
    ['family and revision', { taskDefinitionFamily: 'web', taskDefinitionRevision: 7 }, 'web:7'],
  ])('%s names a revision in ECS', async (_, inputs, reference) => {
    expect(await chooseSource({ ...unset, ...inputs }, files())).toEqual({ kind: 'ecs', reference });
  });

  test.each([
    ['deploy/td.json', '/ws/deploy/td.json'],
    ['/elsewhere/td.yaml', '/elsewhere/td.yaml'],
    ['td', '/ws/td'],
    ['web:41', '/ws/web:41'],
  ])('%s is the file if there is one', async (taskDefinition, path) => {
    const inputs = { ...unset, taskDefinition, taskDefinitionArn: arn };
    expect(await chooseSource(inputs, files({ [path]: 'text' }))).toEqual({ kind: 'file', path, text: 'text' });
  });

  test('with nothing named it is what the services run', async () => {
    expect(await chooseSource({ ...unset, service: ['web'] }, files())).toEqual({ kind: 'running' });
  });

  test.each([
    ['task-definition', { taskDefinition: 'deploy/task-def.json' }, '/ws/deploy/task-def.json'],
    ['task-definition', { taskDefinition: 'task-definition.json' }, '/ws/task-definition.json'],
    ['task-definition', { taskDefinition: '$TASK_DEF' }, 'placeholder'],
    ['task-definition', { taskDefinition: 'arn:aws:ecs:eu-west-1:***:task-definition/web:41 x' }, 'masked'],
    [
      'task-definition',
      { taskDefinition: 'arn:aws:ecs:eu-west-1:123456789012:service/web' },
      'names no task definition',
    ],
    ['task-definition-revision', { taskDefinitionRevision: 4 }, 'family'],
    ['task-definition', {}, 'nothing to deploy'],
  ])('a problem with %s: %j', async (input, inputs, words) => {
    const source = await chooseSource({ ...unset, ...inputs }, files());
    expect(source).toMatchObject({ problems: [{ input, message: expect.stringContaining(words) }] });
  });
});

describe('a task definition that is no file', () => {
  const messageOf = async (value: string, contents: Record<string, string>) => {
    const source = await chooseSource({ ...unset, taskDefinition: value }, files(contents));
    return 'problems' in source ? source.problems[0]?.message : '';
  };

  test('an empty workspace wants a checkout', async () => {
    expect(await messageOf('deploy/td.json', {})).toMatch(/no file \/ws\/deploy\/td\.json.*actions\/checkout/);
    expect(await messageOf('deploy/td.json', { '/ws/README.md': '' })).not.toContain('checkout');
  });

  test('a folder is called one, with what in it may be meant', async () => {
    const message = await messageOf('./deploy', { '/ws/./deploy/td.json': '{}', '/ws/./deploy/notes.txt': '' });
    expect(message).toMatch(/\/deploy is a folder, not a file.*In it: td\.json\./);
  });
});

describe('parseDefinition', () => {
  const json = '{"family":"web","containerDefinitions":[{"name":"web","image":"x"}]}';
  const definition = { family: 'web', containerDefinitions: [{ name: 'web', image: 'x' }] };

  test.each([
    ['JSON', json],
    ['JSON with a byte order mark', `\uFEFF${json}`],
    ['JSON with a comma too many', json.replace('}]}', '},]}')],
    ['YAML', 'family: web\ncontainerDefinitions:\n  - name: web\n    image: x\n'],
    ['YAML with a byte order mark', '\uFEFFfamily: web\ncontainerDefinitions: [{name: web, image: x}]'],
    ['the answer of DescribeTaskDefinition', `{"taskDefinition":${json},"failures":[]}`],
  ])('%s', async (_, text) => {
    const base = { definition, tags: [], arn: null, origin: 'the file /ws/td' };
    expect(await parseDefinition(text, '/ws/td')).toEqual(base);
  });

  test('tags are taken from both places', async () => {
    const inner = {
      ...definition,
      tags: [
        { key: 'team', value: 'shop' },
        { key: 'a', value: '' },
      ],
    };
    const outer = {
      taskDefinition: inner,
      tags: [
        { key: 'team', value: 'pay' },
        { key: 'aws:cloudformation:stack-name', value: 'x' },
      ],
    };
    expect(await parseDefinition(JSON.stringify(outer), 'x')).toMatchObject({
      definition,
      tags: [
        { key: 'team', value: 'pay' },
        { key: 'a', value: '' },
      ],
    });
  });

  test('an ARN in a file is no proof that the file is that revision', async () => {
    expect(await parseDefinition(JSON.stringify({ ...definition, taskDefinitionArn: arn }), 'x')).toMatchObject({
      arn: null,
    });
  });

  test.each([
    ['[]', 'a list'],
    ['', 'nothing'],
    ['just text', 'a text'],
    ['{"family": "web"', 'line 1'],
    ['a: b\n  c: d\n', 'line 1'],
    ['a: b\nc: [1\nd: 2', 'line 3'],
    [`${json}\n---\n${json}`, 'second document'],
    ['{"family":"web"}', 'containerDefinitions'],
    ['{"Family":"web","ContainerDefinitions":[]}', 'small letter'],
    ['{"family":"web","containerDefinitions":{"name":"web"}}', 'must be a list'],
    ['{"family":"web","containerDefinitions":["web"]}', 'a text'],
    ['{"family":12,"containerDefinitions":[]}', 'family must be a text'],
  ])('%s: %s', async (text, words) => {
    const parsed = await parseDefinition(text, '/ws/td.json');
    expect(parsed).toMatchObject({ problems: [{ input: 'task-definition', message: expect.stringContaining(words) }] });
    expect(parsed).toMatchObject({ problems: [{ message: expect.stringContaining('/ws/td.json') }] });
  });
});

test('baseFromEcs carries tags along, but those of AWS', () => {
  const described = {
    taskDefinition: { taskDefinitionArn: arn, family: 'web', containerDefinitions: [] },
    tags: [
      { key: 'team', value: 'shop' },
      { key: 'aws:cloudformation:stack-name', value: 'web' },
    ],
  };
  expect(baseFromEcs(described)).toEqual({
    definition: described.taskDefinition,
    tags: [{ key: 'team', value: 'shop' }],
    arn,
    origin: 'the revision web:41',
  });
});

describe('readOverrides', () => {
  test.each([
    ['JSON', { text: '{"cpu":"512"}' }, { cpu: '512' }],
    ['YAML', { text: 'cpu: "512"\nmemory: null' }, { cpu: '512', memory: null }],
    ['YAML of one line', { text: 'cpu: "512"' }, { cpu: '512' }],
    ['a path', { text: 'over.yml' }, { cpu: '1' }],
    ['nothing', null, null],
  ])('%s', async (_, input, overrides) => {
    expect(await readOverrides(input, files({ '/ws/over.yml': 'cpu: "1"' }))).toEqual({ overrides });
  });

  test.each([
    ['missing.yml', '/ws/missing.yml'],
    ['[1]', 'a list'],
    ['{"a"', 'line'],
  ])('%s: %s', async (text, words) => {
    const read = await readOverrides({ text }, files());
    expect(read).toMatchObject({
      problems: [{ input: 'task-definition-overrides', message: expect.stringContaining(words) }],
    });
  });

  test('what may hold a secret is not shown', async () => {
    expect(JSON.stringify(await readOverrides({ text: 'PASSWORD=hunter2' }, files()))).not.toContain('hunter2');
  });
});
