import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/lib/json.ts';
import { base, container, containers, messages, render } from './support.ts';

const one = containers(['web', 'web:1']);
const two = containers(['web', 'acme/web:1'], ['log', 'fluent/fluent-bit:2']);
const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

describe('image', () => {
  test.each([
    ['the only container', one, { image: 'other:2' }, ['other:2']],
    ['the container of its repository', two, { image: 'acme/web:2' }, ['acme/web:2', 'fluent/fluent-bit:2']],
    [
      'every container of its repository',
      containers(['a', 'acme/web:1'], ['b', 'x'], ['c', 'acme/web@sha256:'.padEnd(80, 'a')]),
      { image: 'acme/web:2' },
      ['acme/web:2', 'x', 'acme/web:2'],
    ],
    ['the named container', two, { image: 'new:2', containerName: ['log'] }, ['acme/web:1', 'new:2']],
    ['several named containers', two, { image: 'new:2', containerName: ['log', 'web'] }, ['new:2', 'new:2']],
    ['a placeholder in the only container', containers(['web', '<IMAGE1_NAME>']), { image: 'web:2' }, ['web:2']],
    [
      'a registry with a port',
      containers(['web', 'localhost:5000/app'], ['x', 'localhost:5000/b']),
      { image: 'localhost:5000/app:v2' },
      ['localhost:5000/app:v2', 'localhost:5000/b'],
    ],
  ])('goes to %s', (_, definition, changes, images) => {
    const rendered = render(definition, changes);
    expect(messages(rendered)).toBe('');
    expect((rendered.definition.containerDefinitions as JsonObject[]).map(({ image }) => image)).toEqual(images);
  });

  test('is compared and written with its registry host', () => {
    const definition = containers(['web', `${host}/web:1`], ['log', 'fluent/fluent-bit:2']);
    const rendered = render(definition, { image: 'web:2' }, { images: new Map([['web:2', `${host}/web:2`]]) });
    expect(container(rendered, 'web').image).toBe(`${host}/web:2`);
  });

  test('for no container in particular is a problem that lists them', () => {
    const { problems } = render(two, { image: 'other:2' });
    expect(problems).toMatchObject([{ input: 'image', example: 'container-name: web' }]);
    expect(problems[0]?.message).toContain('web (acme/web:1), log (fluent/fluent-bit:2)');
  });

  test('of several containers is said', () => {
    expect(render(containers(['a', 'x/y:1'], ['b', 'x/y:1']), { image: 'x/y:2' }).notes.join()).toContain('a, b');
  });

  test.each(['web:', 'web:$TAG', 'Web:1', ''])('%j is a problem of the input', (image) => {
    expect(render(one, { image }).problems).toMatchObject([{ input: 'image' }]);
  });
});

describe('container-name', () => {
  test('that no container has is a problem with the nearest', () => {
    const { problems } = render(two, { containerName: ['weeb', 'log'], image: 'x:1' });
    expect(problems).toMatchObject([{ input: 'container-name' }]);
    expect(problems[0]?.message).toMatch(/'weeb'.*did you mean `web`.*web \(acme\/web:1\), log/s);
  });

  test('is checked even if nothing needs it', () => {
    expect(messages(render(two, { containerName: ['nope'] }))).toContain('nope');
  });
});

describe('images', () => {
  test('change the containers that they name and no other', () => {
    const rendered = render(two, { images: [{ container: 'log', image: 'fluent/fluent-bit:3' }] });
    expect(rendered.definition).toEqual(containers(['web', 'acme/web:1'], ['log', 'fluent/fluent-bit:3']));
  });

  test('of unknown containers and wrong ones are problems', () => {
    const { problems } = render(two, {
      images: [
        { container: 'lgog', image: 'x:1' },
        { container: 'web', image: 'x:' },
      ],
    });
    expect(problems.map(({ input }) => input)).toEqual(['images', 'images']);
    expect(messages({ problems })).toContain('did you mean `log`');
  });
});

describe('container-level inputs', () => {
  const environmentVariables = [{ name: 'A', value: '1' }];

  test.each([
    ['the named one', two, { containerName: ['log'] }, ['log']],
    ['several named ones', two, { containerName: ['log', 'web'] }, ['web', 'log']],
    ['those that image picked', two, { image: 'acme/web:2' }, ['web']],
    ['the only one', one, {}, ['web']],
  ])('go to %s', (_, definition, changes, names) => {
    const rendered = render(definition, { ...changes, environmentVariables });
    const touched = (rendered.definition.containerDefinitions as JsonObject[]).filter((each) => 'environment' in each);
    expect(touched.map(({ name }) => name)).toEqual(names);
    expect(messages(rendered)).toBe('');
  });

  test('for no container in particular are one problem', () => {
    const { problems } = render(two, { environmentVariables, command: ['x'] });
    expect(problems).toMatchObject([
      { input: 'container-name', message: expect.stringMatching(/`environment-variables`, `command` are for/) },
    ]);
    expect(render(two, { environmentVariables, image: 'other:2' }).problems).toMatchObject([{ input: 'image' }]);
  });
});

describe('environment-variables and secrets', () => {
  const definition = containers([
    'web',
    'x',
    {
      environment: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2', madeUp: 1 },
      ],
      secrets: [{ name: 'S', valueFrom: '/s' }],
    },
  ]);

  test('are replaced where they stand, and added last', () => {
    const environmentVariables = [
      { name: 'C', value: 'a=b, "c"\n' },
      { name: 'B', value: '' },
    ];
    expect(container(render(definition, { environmentVariables }), 'web').environment).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '', madeUp: 1 },
      { name: 'C', value: 'a=b, "c"\n' },
    ]);
  });

  test('a variable pushes a secret of its name out, and that is said without its value', () => {
    const rendered = render(definition, { environmentVariables: [{ name: 'S', value: 'hunter2' }] });
    expect(container(rendered, 'web').secrets).toBeUndefined();
    expect(rendered.notes).toEqual([
      'The secret S of container web is removed: environment-variables sets a variable of that name.',
    ]);
  });

  test('a secret pushes a variable of its name out', () => {
    const rendered = render(definition, {
      secrets: [
        { name: 'A', value: '/a' },
        { name: 'S', value: '/s2' },
      ],
    });
    expect(container(rendered, 'web')).toMatchObject({
      environment: [{ name: 'B', value: '2', madeUp: 1 }],
      secrets: [
        { name: 'S', valueFrom: '/s2' },
        { name: 'A', valueFrom: '/a' },
      ],
    });
    expect(rendered.notes.join()).toContain('The variable A of container web is removed');
  });

  test('a variable without a value gets the empty one, and that is said', () => {
    const rendered = render(containers(['web', 'x', { environment: [{ name: 'A' }, { name: 'B', value: null }] }]));
    expect(container(rendered, 'web').environment).toEqual([
      { name: 'A', value: '' },
      { name: 'B', value: '' },
    ]);
    expect(rendered.notes).toHaveLength(2);
  });

  test('a name that is both is a problem', () => {
    const both = containers([
      'web',
      'x',
      { environment: [{ name: 'A', value: 'hunter2' }], secrets: [{ name: 'A', valueFrom: '/a' }] },
    ]);
    expect(messages(render(both))).toContain('A is both a variable and a secret of container web');
    expect(messages(render(both))).not.toContain('hunter2');
    expect(messages(render(both, { secrets: [{ name: 'A', value: '/a' }] }))).toBe('');
  });
});

test('env-files replace the list', () => {
  const definition = containers(['web', 'x', { environmentFiles: [{ value: 'arn:aws:s3:::b/old.env', type: 's3' }] }]);
  const rendered = render(definition, { envFiles: ['arn:aws:s3:::b/1.env', 'arn:aws:s3:::b/2.env'] });
  expect(container(rendered, 'web').environmentFiles).toEqual([
    { value: 'arn:aws:s3:::b/1.env', type: 's3' },
    { value: 'arn:aws:s3:::b/2.env', type: 's3' },
  ]);
});

test('docker-labels and command', () => {
  const definition = containers(['web', 'x', { dockerLabels: { a: '1', b: '2' }, command: ['old'] }]);
  const rendered = render(definition, {
    dockerLabels: [
      { name: 'b', value: '' },
      { name: 'c', value: 'x=y' },
    ],
    command: ['serve', ''],
  });
  expect(container(rendered, 'web')).toMatchObject({
    dockerLabels: { a: '1', b: '', c: 'x=y' },
    command: ['serve', ''],
  });
  expect(container(render(definition, { command: [] }), 'web').command).toBeUndefined();
});

describe('log configuration', () => {
  const logConfiguration = {
    logDriver: 'awslogs',
    options: { 'awslogs-group': 'g', tag: '' },
    secretOptions: [{ name: 'a', valueFrom: '/a' }],
  };
  const definition = containers(['web', 'x', { logConfiguration }]);

  test('options are added to the present ones', () => {
    const rendered = render(definition, { logConfigurationOptions: [{ name: 'mode', value: 'non-blocking' }] });
    expect(container(rendered, 'web').logConfiguration).toEqual({
      ...logConfiguration,
      options: { ...logConfiguration.options, mode: 'non-blocking' },
    });
    expect(rendered.notes).toEqual([]);
  });

  test('another driver keeps the options, and says so', () => {
    const rendered = render(definition, { logConfigurationLogDriver: 'splunk' });
    expect(container(rendered, 'web').logConfiguration).toEqual({ ...logConfiguration, logDriver: 'splunk' });
    expect(rendered.notes).toEqual([
      expect.stringContaining('from awslogs to splunk; the options awslogs-group, tag are kept'),
    ]);
  });

  test('the same driver says nothing, and a first one is made', () => {
    expect(render(definition, { logConfigurationLogDriver: 'awslogs' }).notes).toEqual([]);
    const made = render(one, {
      logConfigurationLogDriver: 'awslogs',
      logConfigurationOptions: [{ name: 'a', value: 'b' }],
    });
    expect(container(made, 'web').logConfiguration).toEqual({ logDriver: 'awslogs', options: { a: 'b' } });
  });

  test('options without any driver are a problem', () => {
    expect(messages(render(one, { logConfigurationOptions: [{ name: 'a', value: 'b' }] }))).toContain('no logDriver');
  });
});

test('roles and size of the task', () => {
  const changes = {
    taskRoleArn: 'arn:aws:iam::1:role/t',
    executionRoleArn: 'arn:aws:iam::1:role/e',
    cpu: '1 vCPU',
    memory: '2 GB',
  };
  expect(render(one, changes).definition).toEqual({ ...one, ...changes });
});

describe('tags', () => {
  const tagged = base(one, {
    arn: 'arn',
    tags: [
      { key: 'team', value: 'shop' },
      { key: 'github:sha', value: 'old' },
      { key: 'keep', value: '' },
    ],
  });

  test('of the base are carried along, its provenance is not', () => {
    expect(render(tagged).tags).toEqual([
      { key: 'team', value: 'shop' },
      { key: 'keep', value: '' },
    ]);
  });

  test('of the inputs are added, and win', () => {
    const taskDefinitionTags = [
      { name: 'team', value: 'pay' },
      { name: 'github:ref', value: 'mine' },
    ];
    expect(render(tagged, { taskDefinitionTags }).tags).toEqual([
      { key: 'keep', value: '' },
      { key: 'team', value: 'pay' },
      { key: 'github:ref', value: 'mine' },
    ]);
  });

  test('of the overrides are merged by key', () => {
    expect(render(tagged, {}, { overrides: { tags: { team: null, new: 'x' } } }).tags).toEqual([
      { key: 'keep', value: '' },
      { key: 'new', value: 'x' },
    ]);
    expect(render(tagged, {}, { overrides: { tags: [{ key: 'team', value: 'x' }] } }).tags[0]).toEqual({
      key: 'team',
      value: 'x',
    });
  });

  test('never get into the definition', () => {
    expect(
      render({ ...one, tags: [{ key: 'a', value: 'b' }] }, {}, { overrides: { tags: { c: 'd' } } }).definition,
    ).toEqual(one);
  });
});

describe('types', () => {
  test('numbers and booleans in quotes are converted, and said', () => {
    const definition = {
      ...containers([
        'web',
        'x',
        { memory: '512', essential: 'true', portMappings: [{ containerPort: '80' }], user: 1000 },
      ]),
      cpu: 256,
      ephemeralStorage: { sizeInGiB: ' 30 ' },
    };
    const rendered = render(definition);
    expect(rendered.definition).toEqual({
      ...containers([
        'web',
        'x',
        { memory: 512, essential: true, portMappings: [{ containerPort: 80 }], user: '1000' },
      ]),
      cpu: '256',
      ephemeralStorage: { sizeInGiB: 30 },
    });
    expect(rendered.notes).toContain('web.memory was a text; it is sent as a number.');
    expect(rendered.notes).toHaveLength(6);
  });

  test.each([
    ['web.memory', { memory: 'much' }],
    ['web.memory', { memory: 1.5 }],
    ['web.essential', { essential: 'perhaps' }],
    ['web.command must be a list', { command: 'npm start' }],
    ['web.command[1]', { command: ['sleep', 360] }],
    ['web.environment must be a list', { environment: { A: 'b' } }],
    ['web.environment[0]', { environment: ['A=hunter2'] }],
    ['web.environment.A.value', { environment: [{ name: 'A', value: 12345678901 }] }],
    ['web.dockerLabels.a', { dockerLabels: { a: true } }],
    [
      'web.logConfiguration.options.max-file',
      { logConfiguration: { logDriver: 'json-file', options: { 'max-file': 3 } } },
    ],
  ])('%s is a problem', (words, more) => {
    const rendered = render(containers(['web', 'x', more as JsonObject]), {
      environmentVariables: [{ name: 'B', value: 'c' }],
    });
    expect(messages(rendered)).toContain(words);
    expect(messages(rendered)).not.toMatch(/hunter2|12345678901/);
  });

  test('what is not set has every type', () => {
    const definition = containers([
      'web',
      'x',
      { command: null, memory: '', essential: null, healthCheck: '', environment: [null] },
    ]);
    expect(render(definition)).toMatchObject({ definition: one && containers(['web', 'x']), problems: [], notes: [] });
  });
});

test.each([
  [{ containerDefinitions: [{ name: 'web', image: 'x' }] }, 'names no family'],
  [{ family: 'a b', containerDefinitions: [{ name: 'web', image: 'x' }] }, "family 'a b'"],
  [{ family: 'web', containerDefinitions: [] }, 'no containers'],
  [containers(['web', 'x'], ['web', 'y']), 'more than one container web'],
  [containers(['web', '']), 'container web has no image'],
  [containers(['', 'x']), 'Container 1 has no name'],
  [{ ...one, volumes: [{ name: 'a' }, { name: 'a' }] }, 'more than one volume a'],
])('%j: %s', (definition, words) => {
  expect(messages(render(definition as JsonObject))).toContain(words);
});

test('problems of a file are the input’s, of a revision in ECS they belong to no input', () => {
  expect(render(base({ containerDefinitions: [] })).refusals[0]?.input).toBe('task-definition');
  expect(render(base({ containerDefinitions: [] }, { arn: 'arn' })).refusals[0]?.input).toBeNull();
});

test('the base stays as it was', () => {
  const frozen = JSON.stringify(two);
  render(
    two,
    { image: 'acme/web:2', environmentVariables: [{ name: 'A', value: 'b' }] },
    { overrides: { containerDefinitions: { log: null } } },
  );
  expect(JSON.stringify(two)).toBe(frozen);
});

test('a member called __proto__ is a member like any other', () => {
  const definition = JSON.parse(
    '{"family":"web","containerDefinitions":[{"name":"web","image":"x","__proto__":{"a":1}}],"__proto__":{"b":2}}',
  );
  expect(JSON.stringify(render(definition).definition)).toBe(JSON.stringify(definition));
});
