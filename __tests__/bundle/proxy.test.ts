import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { gitHubOf } from '../../simulator/github/index.ts';
import { INPUTS, NEW_SHA, OLD_SHA, springBoot, withWeb } from '../../simulator/scenarios/spring-boot.ts';
import { annotations, type BundleOptions, openStage, runBundle, type Stage } from '../support/bundle.ts';
import { node24 } from '../support/node24.ts';
import { hasOpenssl, openProxy, openTlsServer, type TestProxy, type TlsServer } from '../support/proxy.ts';
import { filesIn, root } from '../support/repository.ts';

/** `dist/index.js` behind a proxy. The hosts end with `.test`, which no resolver knows: only the proxy leads there. */

jest.setTimeout(30_000);

const WAIT = { 'wait-for-service-stability': 'true' };

let stage: Stage;
let proxy: TestProxy;
let tls: TlsServer;

beforeAll(async () => {
  stage = await openStage((clock) => {
    const sim = withWeb(clock, { image: { kind: 'healthy' } });
    gitHubOf(sim).addCommits({ sha: OLD_SHA, message: 'Old' }, { sha: NEW_SHA, message: 'New checkout' });
    return sim;
  });
  const port = Number(new URL(stage.url).port);
  if (hasOpenssl) tls = await openTlsServer(['localhost', 'aws.test', '*.aws.test', 'github.test'], port);
  proxy = await openProxy({ port, ...(hasOpenssl && { tlsPort: tls.port }) });
});

beforeEach(() => {
  proxy.tunnels.splice(0);
  proxy.refusals.splice(0);
  const tags = { 'github:sha': OLD_SHA, 'github:repository': 'example/shop' };
  const arn = stage.sim.registerTaskDefinition(
    springBoot(OLD_SHA),
    Object.entries(tags).map(([key, value]) => ({ key, value })),
  );
  stage.sim.addService({ cluster: 'prod', name: `web-${arn.split(':').at(-1)}`, taskDefinition: arn, desiredCount: 1 });
  service = `web-${arn.split(':').at(-1)}`;
});

let service = '';

afterAll(async () => {
  await proxy.close();
  if (hasOpenssl) await tls.close();
  await stage.close();
});

const HTTP = { AWS_ENDPOINT_URL: 'http://aws.test', GITHUB_API_URL: 'http://github.test/github' };
const HTTPS = { AWS_ENDPOINT_URL: 'https://ecs.aws.test', GITHUB_API_URL: 'https://github.test/github' };

function run(env: Record<string, string>, options: Omit<BundleOptions, 'inputs'> & { inputs?: object } = {}) {
  const usual = { ...INPUTS, 'wait-max-delay-seconds': '0.1', 'wait-for-service-stability': 'false' };
  const inputs = { ...usual, service, ...options.inputs };
  return runBundle(stage.url, { ...options, inputs, env });
}

/** A test over TLS, or one that says why it is skipped: on a person's machine, not in CI. */
function overTls(title: string, run: () => Promise<void>, possible = true): void {
  if (!hasOpenssl && !process.env.CI) test.skip(`${title} (skipped: no openssl here)`, run);
  else if (!possible) test.skip(title, run);
  else test(title, run);
}

const hosts = (): string[] => [...new Set(proxy.tunnels.map(({ to }) => to))].sort();

test('without TLS: AWS and GitHub are reached through http_proxy', async () => {
  const result = await run({ ...HTTP, HTTP_PROXY: `http://${proxy.host}` });
  expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
  expect(hosts()).toEqual(['aws.test:80', 'github.test:80']);
  expect(annotations(result.stdout, 'notice')).toEqual([]);
  expect(result.summary).toContain('New checkout');
});

overTls('with TLS: through https_proxy, its user and password kept to itself', async () => {
  const https_proxy = `http://runner:p%40ss%3Aw%25rd-geheim@${proxy.host}`;
  const result = await run({ ...HTTPS, https_proxy, NODE_EXTRA_CA_CERTS: tls.certificate, RUNNER_DEBUG: '1' });
  expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
  expect(hosts()).toEqual(['ecs.aws.test:443', 'github.test:443']);
  expect(new Set(proxy.tunnels.map(({ credentials }) => credentials))).toEqual(new Set(['runner:p@ss:w%rd-geheim']));
  expect(result.summary).toContain('New checkout');
  expect(result.stdout + result.summary).not.toContain('geheim');
});

const { path: newNode, reason } = node24();

overTls(
  `with TLS under Node 24 ${reason ?? ''}`,
  async () => {
    const env = { ...HTTPS, https_proxy: `http://${proxy.host}`, NODE_EXTRA_CA_CERTS: tls.certificate };
    const result = await run(env, { node: newNode ?? '', inputs: { 'github-deployment': 'true' } });
    expect([result.exitCode, result.outputs.outcome, result.outputs['github-deployment-id']]).toEqual([
      0,
      'deployed',
      expect.stringMatching(/^\d+$/),
    ]);
    expect(hosts()).toEqual(['ecs.aws.test:443', 'github.test:443']);
    expect(result.stdout).not.toMatch(/Warning:/);
  },
  newNode !== null,
);

overTls('with an untrusted certificate: fails, and nothing is sent', async () => {
  const before = stage.requests.length;
  const result = await run({ ...HTTPS, HTTPS_PROXY: `http://${proxy.host}` }, { inputs: { 'max-retries': '1' } });
  expect([result.exitCode, result.outputs.outcome]).toEqual([1, 'failed']);
  expect(annotations(result.stdout, 'error')[0]).toMatch(/self-signed certificate/);
  expect(stage.requests).toHaveLength(before);
});

test('a proxy without a scheme; its connections are kept: tunnels are few', async () => {
  const before = stage.requests.length;
  await run({ ...HTTP, http_proxy: proxy.host.replace('127.0.0.1', 'localhost') }, { inputs: WAIT });
  expect(hosts()).toEqual(['aws.test:80', 'github.test:80']);
  expect(stage.requests.length - before).toBeGreaterThan(6);
  expect(proxy.tunnels.length).toBeLessThanOrEqual(4);
});

describe('no_proxy', () => {
  test.each(['github.test', '169.254.169.254, .test', '*'])(
    '%s: GitHub is asked directly, in vain here',
    async (no_proxy) => {
      const env = { GITHUB_API_URL: HTTP.GITHUB_API_URL, HTTP_PROXY: `http://${proxy.host}`, no_proxy };
      const result = await run(env);
      expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
      expect(hosts()).toEqual([]);
      expect(annotations(result.stdout, 'notice')).toEqual([expect.stringMatching(/github\.test/)]);
    },
  );

  test('a part of AWS', async () => {
    const env = { ...HTTP, HTTP_PROXY: `http://${proxy.host}`, NO_PROXY: 'aws.test' };
    const result = await run(env, { inputs: { 'max-retries': '1' } });
    expect(result.outputs.outcome).toBe('failed');
    expect(annotations(result.stdout, 'error')[0]).toMatch(/ENOTFOUND|EAI_AGAIN/);
    expect(hosts()).toEqual([]);
  });
});

test('every client of AWS goes that way', async () => {
  stage.sim.addImage(INPUTS.image, { kind: 'crash-at-start', exitCode: 1, log: ['the crash itself'] });
  const env = {
    AWS_ENDPOINT_URL_ECS: 'http://ecs.test',
    AWS_ENDPOINT_URL_ECR: 'http://ecr.test',
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: 'http://logs.test',
    HTTP_PROXY: `http://${proxy.host}`,
  };
  const result = await run(env, { inputs: WAIT });
  stage.sim.addImage(INPUTS.image, { kind: 'healthy' });
  expect(result.exitCode).toBe(1);
  // A revision that runs already: whether its tag moved is for ECR to say.
  await run(env, { inputs: { service: 'web', image: `web:${OLD_SHA}` } });
  expect(hosts()).toEqual(['ecr.test:80', 'ecs.test:80', 'logs.test:80']);
  expect(result.stdout).toContain('the crash itself');
});

test('the requests of `verify` go that way too, with the headers of the check and without credentials', async () => {
  const origin = 'https://shop.example.com';
  const site = stage.sim.addSite({ origin, cluster: 'prod', service, answer: () => ({ status: 200, body: 'right' }) });
  const verify = [
    `- url: http://shop.test/sites/${encodeURIComponent(origin)}/health`,
    '  contains: right',
    '  headers: {X-Key: s3cr3t-of-the-check}',
  ].join('\n');
  const env = { ...HTTP, HTTP_PROXY: `http://runner:geheim@${proxy.host}` };
  const result = await run(env, { inputs: { ...WAIT, verify } });
  expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
  expect(hosts()).toContain('shop.test:80');
  const sent = ['accept', 'accept-encoding', 'connection', 'host', 'user-agent', 'x-key'];
  expect(Object.keys(site.requests[0]?.headers ?? {}).sort()).toEqual(sent);
  expect(result.stdout + result.summary + JSON.stringify(result.outputs)).not.toMatch(/s3cr3t-of-the-check|geheim/);
});

describe('a proxy that refuses', () => {
  test('407: said in plain words, once', async () => {
    proxy.refusals.push(...Array<number>(50).fill(407));
    const result = await run({ ...HTTP, HTTP_PROXY: `http://${proxy.host}` });
    expect([result.exitCode, result.outputs.outcome]).toEqual([1, 'failed']);
    expect(annotations(result.stdout, 'error')[0]).toMatch(/proxy answered 407 .*aws\.test.*user/);
    expect(proxy.tunnels).toHaveLength(1);
  });

  test('503 for a while: asked again', async () => {
    proxy.refusals.push(503, 503);
    const result = await run({ ...HTTP, HTTP_PROXY: `http://${proxy.host}` });
    expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
  });

  test('one that is not there', async () => {
    const result = await run({ ...HTTP, HTTP_PROXY: 'http://127.0.0.1:9' }, { inputs: { 'max-retries': '1' } });
    expect(result.outputs.outcome).toBe('failed');
    expect(annotations(result.stdout, 'error')[0]).toContain('ECONNREFUSED 127.0.0.1:9');
  });
});

test('a proxy that never answers keeps no cancelled step alive', async () => {
  proxy.refusals.push('never');
  const result = await run(
    { ...HTTP, HTTP_PROXY: `http://${proxy.host}` },
    { cancel: { signal: 'SIGINT', when: proxy.connected() } },
  );
  expect(result.outputs.outcome).toBe('cancelled');
  expect(result.secondsAfterSignal).toBeLessThan(4);
});

test('without a proxy the way of AWS through one is not loaded', async () => {
  const isOfProxies = (file: string) => readFileSync(join(root, file), 'utf8').includes('node_modules/hpagent/');
  const files = filesIn('dist', '.js')
    .filter(isOfProxies)
    .map((file) => basename(file));
  // One for AWS, one for the requests of `verify`. GitHub's client brings its own, in undici.
  expect(files).toHaveLength(2);
  const direct = await run({}, { listLoaded: true });
  expect([direct.outputs.outcome, direct.summary]).toEqual(['deployed', expect.stringContaining('New checkout')]);
  expect(files.filter((file) => direct.loaded.includes(file))).toEqual([]);
  const kept = { inputs: { 'github-deployment': 'true' } };
  const through = await run({ ...HTTP, HTTP_PROXY: `http://${proxy.host}` }, { ...kept, listLoaded: true });
  expect(files.filter((file) => through.loaded.includes(file))).toHaveLength(1);
});

overTls('with TLS and without a proxy: AWS and GitHub are reached directly', async () => {
  const url = `https://localhost:${tls.port}`;
  const env = { AWS_ENDPOINT_URL: url, GITHUB_API_URL: `${url}/github`, NODE_EXTRA_CA_CERTS: tls.certificate };
  const result = await run(env, { inputs: { 'github-deployment': 'true' } });
  expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
  expect(result.outputs['github-deployment-id']).toMatch(/^\d+$/);
  expect(result.summary).toContain('New checkout');
  expect(hosts()).toEqual([]);
});
