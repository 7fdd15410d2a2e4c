import { describe, expect, test } from '@jest/globals';
import type { ImageBehaviour } from '../../simulator/world/images.ts';
import { addImages, addWeb, createWorld, type Run, runAction, type World, webDefinition } from '../support/scenario.ts';

/** Values that must not be readable: wherever AWS, a container or a registry says them again, in whatever form. */

const SECRET = 'p_4*s&s <w0rd>"1\\ü/x~y';
const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const deploy = {
  cluster: 'prod',
  service: 'web',
  image: `${repository}:2`,
  'github-deployment': 'true',
  'wait-for-minutes': '3',
  'rollback-on': 'none',
};

const base64 = (text: string) => Buffer.from(text).toString('base64');
/** As a program writes the value into a text, by the name of the form. */
const encodings: Record<string, (value: string) => string> = {
  plain: (value) => value,
  'in a sentence, with blanks around it': (value) => `login with '  ${value}  ' refused`,
  JSON: (value) => JSON.stringify({ password: value }),
  'JSON without other than ASCII': (value) =>
    JSON.stringify(value).replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON in JSON': (value) => JSON.stringify(JSON.stringify({ x: value })),
  URL: (value) => `https://db.example.com/?q=${encodeURIComponent(value)}`,
  'URL with +': (value) => `https://db.example.com/?${new URLSearchParams({ q: value })}`,
  HTML: (value) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  base64,
  'base64 for URLs': (value) => Buffer.from(value).toString('base64url'),
  'base64 of a text around it': (value) => base64(`user:${value}@host`),
  'base64 one further': (value) => base64(`xuser:${value}!`),
  'base64 two further': (value) => base64(`xxuser:${value}!!`),
  'split by colours': (value) => `\u001b[31m${value.slice(0, 6)}\u001b[0m\u001b[1;32m${value.slice(6)}\u001b[m`,
};

/** What must be nowhere: the value in any form, or so much of it that the rest can be guessed. */
const tellings = [
  ...[SECRET, SECRET.slice(0, 12), SECRET.slice(-12)],
  ...Object.values(encodings).map((encode) => encode(SECRET)),
  ...['user:', 'xuser:', 'xxuser:'].map((before) => base64(before + SECRET).slice(before.length + 4, -6)),
  ...['_', '*', '&'].flatMap((mark) => (SECRET.includes(mark) ? [asHtml(SECRET)] : [])),
  encodeURIComponent(SECRET),
];

/** How our own page would escape it. */
function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/[\\*_]/g, (one) => `&#${one.charCodeAt(0)};`);
}

type Place = {
  said(world: World, text: string): void;
  inputs?: Record<string, string>;
};

const behaves = (behaviour: (text: string) => ImageBehaviour) => ({
  said: ({ sim }: World, text: string) => sim.addImage('web:2', behaviour(text)),
});

/** Where a text comes back. */
const places: Record<string, Place> = {
  'a service event': behaves((event) => ({ kind: 'no-capacity', event })),
  'a stopped reason': behaves((reason) => ({ kind: 'init-fails', reason: `ResourceInitializationError: ${reason}` })),
  'a pull error': behaves((reason) => ({ kind: 'pull-fails', reason: `CannotPullContainerError: ${reason}` })),
  'a container’s reason': behaves((reason) => ({ kind: 'crash', afterMs: 1_000, exitCode: 1, reason })),
  'a container’s log': behaves((text) => ({ kind: 'crash', afterMs: 1_000, exitCode: 1, log: [text, `x${text}`] })),
  'a target’s health': behaves((reason) => ({ kind: 'unhealthy', via: 'elb', reason })),
  'an error of the API': {
    said: ({ sim }, message) => sim.fault({ operation: 'ecs:UpdateService', kind: 'client', message }),
  },
  'a refused registration': {
    said: ({ sim }, message) => sim.fault({ operation: 'ecs:RegisterTaskDefinition', kind: 'client', message }),
  },
  'the one-off task’s log': {
    said: ({ sim }, text) =>
      sim.addImage('web:2', { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode: 0, log: [text] } }),
    inputs: { 'run-task': 'true' },
  },
  'the failed one-off task': {
    said: ({ sim }, text) =>
      sim.addImage('web:2', { kind: 'healthy', oneOff: { afterMs: 5_000, exitCode: 3, log: [text], reason: text } }),
    inputs: { 'run-task': 'true' },
  },
};

/** Where the value is known from. */
const sources: Record<string, Record<string, string>> = {
  'environment-variables': { 'environment-variables': JSON.stringify({ GREETING: SECRET }) },
  'task-definition-overrides': {
    'task-definition-overrides': JSON.stringify({
      containerDefinitions: [{ name: 'app', environment: [{ name: 'DB_PASSWORD', value: SECRET }] }],
    }),
  },
  'log-configuration-options': {
    'log-configuration-options': JSON.stringify({
      ...{ 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
      'splunk-token': SECRET,
    }),
  },
  'the revision that runs': {},
};

const logged = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
};

/** A service whose container has the value already, unless told otherwise. */
function open(environment = [{ name: 'API_TOKEN', value: SECRET }]): World {
  const world = createWorld();
  world.sim.addLogGroup('/ecs/web');
  const taskDefinition = webDefinition({ environment, logConfiguration: logged });
  const targetGroup = world.sim.addTargetGroup({ name: 'web' });
  const loadBalancers = [{ targetGroupArn: targetGroup, containerName: 'app', containerPort: 8080 }];
  addImages(world.sim, 'web');
  addWeb(world.sim, { taskDefinition, loadBalancers });
  return world;
}

type RedactionRun = Run & { descriptions: string[] };

async function run(world: World, inputs: Record<string, string>): Promise<RedactionRun> {
  const descriptions: string[] = [];
  const gitHub = {
    createDeployment: async (wanted: { description: string }) => descriptions.push(wanted.description),
    addStatus: async (_: number, status: { description: string }) => void descriptions.push(status.description),
  };
  const result = await runAction(world, { ...deploy, ...inputs }, { gitHub });
  return { ...result, descriptions };
}

/** Everything that people or later steps see of a run, but for the rendered file. */
function channelsOf({ log, warnings, notices, errors, summary, outputs, comments, descriptions }: RedactionRun) {
  return {
    log: log.join('\n'),
    warnings: warnings.join('\n'),
    notices: notices.join('\n'),
    errors: errors.map(({ text, title }) => `${title}\n${text}`).join('\n'),
    summary,
    outputs: Object.values(outputs).join('\n'),
    comments: Object.values(comments).join('\n'),
    descriptions: descriptions.join('\n'),
  };
}

function leaksIn(result: RedactionRun): string[] {
  return Object.entries(channelsOf(result)).flatMap(([channel, text]) =>
    tellings.filter((telling) => text.includes(telling)).map((telling) => `${channel}: ${telling}`),
  );
}

test.each(Object.keys(places))('%s tells no value, in no form, in no channel', async (name) => {
  const place = places[name] as Place;
  const world = open();
  const forms = Object.values(encodings).map((encode) => encode(SECRET));
  place.said(world, forms.join(' | '));
  const result = await run(world, place.inputs ?? {});
  expect(leaksIn(result)).toEqual([]);
  // It was said, and hidden in every form.
  const said = Object.values(channelsOf(result)).join('\n');
  expect(said.split('***').length).toBeGreaterThan(forms.length);
  expect(() => JSON.parse(result.outputs.results ?? '')).not.toThrow();
  expect(result.outputs['task-definition-arn']).toMatch(
    /^(arn:aws:ecs:eu-west-1:123456789012:task-definition\/web:\d+)?$/,
  );
});

describe.each(Object.keys(sources))('a value that is known from %s', (source) => {
  const known = source === 'the revision that runs' ? undefined : [];

  test.each(['a service event', 'a container’s log', 'an error of the API', 'the failed one-off task'])(
    'is not told by %s',
    async (name) => {
      const world = open(known);
      places[name]?.said(world, `"${SECRET}"`);
      const result = await run(world, { ...sources[source], ...places[name]?.inputs });
      expect(leaksIn(result)).toEqual([]);
      expect(Object.values(channelsOf(result)).join('\n')).toContain('***');
    },
  );

  test('is in no plan, its comment included', async () => {
    const world = open(known);
    const result = await run(world, {
      ...sources[source],
      mode: 'plan',
      comment: 'true',
      command: `serve ${quoted(SECRET)}`,
    });
    expect(result.outputs.outcome).toBe('planned');
    expect(leaksIn(result)).toEqual([]);
    expect(result.outputs.diff).toContain('app.command');
    expect(Object.values(result.comments).join()).toContain('app.command');
  });
});

function quoted(text: string): string {
  return `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}

test('what names say to be a secret is in no diff, whatever it is', async () => {
  const files = {
    'td.json': JSON.stringify(
      webDefinition({
        environment: [],
        logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'abc', 'splunk-url': 'https://splunk' } },
        dockerLabels: { 'com.example.apikey': 'k1-x', 'com.example.team': 'shop' },
        command: ['serve', '--db-password', 'pw-1', '--port', '8080'],
        firelensConfiguration: { type: 'fluentbit', options: { http_passwd: 'pw-2' } },
      }),
    ),
  };
  const world = open([]);
  const overrides = {
    serviceConnectConfiguration: {
      enabled: true,
      logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': 'tok-3' } },
    },
  };
  const inputs = { mode: 'plan', 'task-definition': 'td.json', 'service-overrides': JSON.stringify(overrides) };
  const result = await runAction(world, { ...deploy, ...inputs }, { files });
  expect(result.errors).toEqual([]);
  const said = `${result.log.join('\n')}\n${result.summary}\n${result.outputs.diff}`;
  expect(said).toContain('splunk-token');
  expect(said).not.toMatch(/\babc\b|k1-x|pw-1|pw-2|tok-3/);
  expect(said).toContain('splunk-url: https://splunk');
  expect(said).toContain('8080');
});

test('a secret that stands where its reference belongs is an error that does not show it', async () => {
  const result = await run(open([]), { secrets: 'DB_PASSWORD=hunter2! is it\nOTHER=/prod/db' });
  expect(result.failed).toBe(true);
  expect(result.errors[0]?.text).toMatch(/^secrets: `secrets`: the value in line 1 is neither the ARN of a secret/);
  expect(JSON.stringify(channelsOf(result))).not.toContain('hunter2');
});

test('a page with values that are ordinary words is the same as without them', async () => {
  const words =
    'production eu-west-1 deployed web prod rolled-back completed running true 8080 info app container service';
  const secrets = words.split(' ').map((value, index) => ({ name: `TOKEN_${index}`, value }));
  const others = [...words.split(' '), 'Essential container', '123456789012', 'http://localhost:8080', 'database'];
  const environment = [...secrets, ...others.map((value, index) => ({ name: `V${index}`, value }))];
  const pages = [environment, []].map(async (variables) => {
    const world = open(variables);
    world.sim.addImage('web:2', {
      kind: 'crash',
      afterMs: 1_000,
      exitCode: 1,
      log: ['FATAL: production database is gone'],
    });
    const { log, summary, outputs, errors } = await run(world, { 'rollback-on': 'failure', 'wait-for-minutes': '30' });
    return JSON.stringify({ log, summary, outputs, errors }, null, 1);
  });
  const [page, plain] = await Promise.all(pages);
  expect(page).toBe(plain);
  expect(page).not.toContain('***');
  expect(page).toContain('https://eu-west-1.console.aws.amazon.com/');
  expect(page).toContain('## ❌ web in prod: rolled-back');
});
