import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { type Aws, createAws, timeouts, type Wire } from '../../../src/adapters/aws.ts';
import { systemClock } from '../../../src/adapters/clock.ts';
import { createPaging } from '../../../src/adapters/paging.ts';
import { AwsError } from '../../../src/lib/errors.ts';
import { createRedactor } from '../../../src/lib/redact.ts';

/** The SDK's real clients before a server that does not behave. */

type Respond = (operation: string, response: ServerResponse, body: string) => void;

let server: Server | null = null;
let aws: Aws | null = null;
let requestCount = 0;
const never = new AbortController().signal;

afterEach(() => {
  aws?.destroy();
  server?.closeAllConnections();
  server?.close();
});

/** AWS whose every request ends at one server. */
async function awsAt(respond: Respond, { attempts = 1, answerMs = 25_000 } = {}): Promise<Aws['apis']> {
  const started = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const target = String(request.headers['x-amz-target'] ?? '');
      respond(target.split('.').at(-1) ?? '', response, Buffer.concat(chunks).toString());
    });
  });
  server = started;
  requestCount = 0;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo;
  const handler = new NodeHttpHandler(timeouts);
  const here = (request: object) => Object.assign(request, { protocol: 'http:', hostname: '127.0.0.1', port });
  const wire = {
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    requestHandler: {
      metadata: handler.metadata,
      handle: (request: object, options: object) => {
        requestCount += 1;
        return handler.handle(here(request) as never, options);
      },
      updateHttpClientConfig() {},
      httpHandlerConfigs: () => ({}),
      destroy: () => handler.destroy(),
    },
  } as unknown as Wire;
  const settings = { clock: systemClock, random: () => 0, attempts, redactor: createRedactor(), readOnly: false };
  aws = createAws('eu-west-1', { ...settings, answerMs }, wire);
  return aws.apis;
}

function json(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(body);
}

const withTimeout = { attempts: 10, answerMs: 1_000 };

/** A byte now and then, for ever. */
const drip: Respond = (_operation, response) => {
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

async function errorOf(asking: Promise<unknown>): Promise<AwsError> {
  const error = await asking.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AwsError);
  return error as AwsError;
}

describe('an answer that comes a byte at a time', () => {
  test('is not waited for: a read may be repeated, twice at most', async () => {
    const { ecs } = await awsAt(drip, withTimeout);
    const error = await errorOf(ecs.describeServices('prod', ['web'], never));
    expect([error.details.kind, error.message]).toEqual(['transient', expect.stringContaining('in time')]);
    expect(requestCount).toBe(2);
  });

  test('of a write counts as lost', async () => {
    const { ecs } = await awsAt(drip, withTimeout);
    const error = await errorOf(ecs.updateService({ cluster: 'prod', service: 'web' }, never));
    expect(error.details.kind).toBe('lost');
  });

  test('ends with a cancel at once, and so does its connection', async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const cancel = new AbortController();
    const { ecs } = await awsAt((operation, response, body) => {
      drip(operation, response, body);
      response.on('close', closed);
      setTimeout(() => cancel.abort(new Error('The run was cancelled.')), 50);
    });
    const error = await errorOf(ecs.describeServices('prod', ['web'], cancel.signal));
    expect(error.details.kind).toBe('aborted');
    await isClosed;
  });
});

describe('an answer that is no use', () => {
  test('is read no further than 16 MiB', async () => {
    let sent = 0;
    const { ecs } = await awsAt((_operation, response) => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1_000_000))) sent += 1;
      };
      response.on('drain', more);
      more();
    });
    const error = await errorOf(ecs.describeServices('prod', ['web'], never));
    expect([error.details.code, error.message]).toEqual(['AnswerTooLarge', expect.stringContaining('16 MiB')]);
    expect(sent).toBeLessThan(64);
  });

  test('of thousands of levels is refused in words', async () => {
    const nested = `${'{"a":['.repeat(5_000)}${']}'.repeat(5_000)}`;
    const { ecs } = await awsAt((_operation, response) =>
      json(response, `{"taskDefinition":{"family":"web","x":${nested}}}`),
    );
    const error = await errorOf(ecs.describeTaskDefinition('web:1', never));
    expect([error.details.code, error.message]).toEqual(['AnswerTooDeep', expect.stringContaining('100 levels')]);
    expect(error.message).not.toContain('    at ');
  });

  test('of brackets in a text is none of thousands of levels', async () => {
    const name = '[{'.repeat(500);
    const { ecs } = await awsAt((_operation, response) =>
      json(response, JSON.stringify({ services: [{ serviceName: `"\\${name}` }] })),
    );
    expect(await ecs.describeServices('prod', ['web'], never)).toMatchObject([{ name: `"\\${name}` }]);
  });

  test('with an error text of a megabyte is cut, its secrets hidden', async () => {
    const message = `${'x'.repeat(500_000)} AKIAABCDEFGHIJKLMNOP ${'y'.repeat(500_000)} the end`;
    const { ecs } = await awsAt((_operation, response) => {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ __type: 'ClientException', message }));
    });
    const error = await errorOf(ecs.describeServices('prod', ['web'], never));
    expect(error.message.length).toBeLessThan(5_000);
    expect(error.message).toContain('the end');
  });
});

describe('pages that never end', () => {
  const endless: Respond = (operation, response) => {
    const answers: Record<string, object> = {
      ListTasks: { taskArns: [], nextToken: 'again' },
      ListTaskDefinitions: { taskDefinitionArns: [], nextToken: 'again' },
      ListTargetsByRule: { Targets: [], NextToken: 'again' },
    };
    json(response, JSON.stringify(answers[operation] ?? {}));
  };

  test.each<[string, (apis: Aws['apis']) => Promise<unknown>]>([
    ['stopped tasks', ({ ecsForPolling }) => ecsForPolling.listStoppedTasks('prod', 'web', never)],
    ['revisions', ({ ecs }) => ecs.activeRevisionsOf('web', never)],
    ['revisions of tasks', ({ ecs }) => ecs.revisionsOfTasks('prod', 'web', never)],
    [
      'targets of a rule',
      ({ schedules }) => schedules.readEntries({ kind: 'rule', name: 'nightly', within: null } as never, never),
    ],
  ])('of %s are an error', async (_list, callOnce) => {
    const error = await errorOf(callOnce(await awsAt(endless)));
    expect([error.details.code, error.message]).toEqual(['EndlessPages', expect.stringContaining('has no end')]);
  });

  test('of ever new tokens are an error, too', () => {
    const nextPage = createPaging('ecs:ListTasks', 'web');
    expect([nextPage(undefined), nextPage(null), nextPage('')]).toEqual([undefined, undefined, undefined]);
    for (let page = 1; page <= 1_000; page += 1) expect(nextPage(`t${page}`)).toBe(`t${page}`);
    expect(() => nextPage('t1001')).toThrow('more than 1000 pages');
  });
});
