import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { gitHubOf } from '../../simulator/github/index.ts';
import { oidcVariables } from '../../simulator/github/oidc.ts';
import { createSimulator, type Simulator } from '../../simulator/index.ts';
import { isObject, type Json, type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { annotations, openStage, type Stage } from '../support/bundle.ts';
import { hasOpenssl, openProxy, openTlsServer } from '../support/proxy.ts';
import { definitionOf } from './examples.ts';
import {
  ACCOUNT,
  definitionIn,
  endings,
  github,
  NEW_SHA,
  OLD_SHA,
  on,
  onFargate,
  outputs,
  play,
  REGISTRY,
  running,
  scenario,
  vars,
} from './play.ts';

/** The workflows for the organization of repositories, accounts, networks and teams, run as those of workflows.test.ts. */

jest.setTimeout(120_000);

const NEW_IMAGE = `${REGISTRY}/web:${NEW_SHA}`;

const imagesIn = (sim: Simulator, cluster: string, service: string): unknown[] =>
  running(sim, cluster, service).map(({ image }) => image);

/** A git repository with these commits, each a set of files; their hashes, oldest first. */
async function inRepository(
  commits: readonly Record<string, string>[],
  use: (workspace: string, hashes: string[]) => Promise<void>,
): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'repository-'));
  const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
  try {
    git('init', '--quiet');
    const hashes = commits.map((files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(workspace, path)), { recursive: true });
        writeFileSync(join(workspace, path), text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'change');
      return git('rev-parse', 'HEAD');
    });
    await use(workspace, hashes);
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

describe('monorepo.yml', () => {
  const services = ['cart', 'catalog'];
  const first = Object.fromEntries(services.map((name) => [`services/${name}/Dockerfile`, 'FROM scratch\n']));
  const stage = (sim: Simulator): void => services.forEach((name) => void onFargate(sim, 'shop', name));

  test.each<[string, Record<string, string>, string[]]>([
    ['one folder', { 'services/cart/app.js': '1' }, ['cart']],
    ['what all services use', { 'libs/money.js': '1' }, services],
    ['a file beside the services', { 'README.md': '1' }, []],
  ])('%s changed: those services are deployed, and no other', (_, second, expected) =>
    on(stage, ({ sim, ...rest }) =>
      inRepository([first, second], async (workspace, [before = '']) => {
        const surroundings = { workspace, github: { ...github, event: { before } } };
        const played = await play({ sim, ...rest }, 'monorepo', surroundings);
        expect(played.runs.map(({ step }) => step.inputs.service).sort()).toEqual(expected);
        expect(endings(played)).toEqual(expected.map(() => ['deploy', 'deployed', []]));
        for (const name of services) {
          const sha = expected.includes(name) ? NEW_SHA : OLD_SHA;
          expect(imagesIn(sim, 'shop', name)).toEqual(Array(2).fill(`${REGISTRY}/${name}:${sha}`));
        }
      }),
    ),
  );

  test.each([
    ['the first push of a branch', { before: '0'.repeat(40) }],
    ['a forced push', { before: 'c0ffee0000000000000000000000000000000000' }],
    ['a run by hand', {}],
  ])('%s: all services are deployed', (_, event) =>
    on(stage, (here) =>
      inRepository([first], async (workspace) => {
        // The image that runs, so that there is nothing to wait for.
        const played = await play(here, 'monorepo', { workspace, github: { ...github, sha: OLD_SHA, event } });
        expect(played.runs.map(({ step }) => step.inputs.service).sort()).toEqual(services);
        expect(endings(played)).toEqual(services.map(() => ['deploy', 'unchanged', []]));
      }),
    ),
  );
});

const digestIn = (sim: Simulator | undefined): string =>
  sim?.world.repositories.find('web')?.images.find(({ tags }) => tags.includes(NEW_SHA))?.digest ?? '';

describe('reusable-caller.yml', () => {
  const environments = { staging: {}, prod: {} };
  const twoClusters = (sim: Simulator): void =>
    Object.keys(environments).forEach((name) => void onFargate(sim, name, 'web'));

  scenario('reusable-caller', 'calls reusable-deploy.yml for staging, then for prod', twoClusters, async (stage) => {
    const digest = digestIn(stage.sim);
    const played = await play(stage, 'reusable-caller', { environments, outputs: { ...outputs, build: { digest } } });
    expect(endings(played)).toEqual(Array(2).fill(['deploy', 'deployed', []]));
    expect(played.runs.map(({ step }) => step.environment)).toEqual(['staging', 'prod']);
    expect(played.printed).toContain('staging runs staging-web:2, prod runs prod-web:2\n');
    for (const name of Object.keys(environments))
      expect(imagesIn(stage.sim, name, 'web')).toEqual(Array(2).fill(`${REGISTRY}/web@${digest}`));
  });

  scenario(
    'reusable-caller',
    'what fails in staging never gets to prod',
    (sim) => {
      twoClusters(sim);
      sim.addImage(`web:${NEW_SHA}`, { kind: 'crash', afterMs: 2_000, exitCode: 1 });
    },
    async (stage) => {
      const digest = digestIn(stage.sim);
      const played = await play(stage, 'reusable-caller', { environments, outputs: { ...outputs, build: { digest } } });
      expect(played.runs.map(({ step, outputs }) => [step.environment, outputs.outcome])).toEqual([
        ['staging', 'rolled-back'],
      ]);
      expect(played.isSuccess).toBe(false);
      expect(imagesIn(stage.sim, 'prod', 'web')).toEqual(Array(2).fill(`${REGISTRY}/web:${OLD_SHA}`));
    },
  );
});

describe('accounts-and-regions.yml', () => {
  const targets = [
    { environment: 'staging', account: '222233334444', region: 'eu-west-1' },
    { environment: 'prod-eu', account: '333344445555', region: 'eu-west-1' },
    { environment: 'prod-us', account: '333344445555', region: 'us-east-1' },
  ];

  type Place = { account: string; region: string };

  /** ECS in this account and region; the registry is that of the account which builds, for all of them. */
  async function openPlace({ account, region, environment }: Place & { environment: string }): Promise<Stage> {
    const stage = await openStage((clock) => {
      const registry = createSimulator({ clock, account: ACCOUNT });
      registry.addRepository('web', { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] });
      const sim = createSimulator({ clock, account, region });
      const subject = `repo:example/shop:environment:${environment}`;
      sim.addRole({ name: 'deploy', subjects: [subject] });
      gitHubOf(sim).oidc.claims.sub = subject;
      onFargate(sim, 'shop', 'web');
      return {
        ...sim,
        handle(request, signal) {
          const isRegistry = request.headers['x-amz-target']?.startsWith('AmazonEC2ContainerRegistry') === true;
          const body: Json = isRegistry ? JSON.parse(request.body) : null;
          const other = isObject(body) && body.registryId === ACCOUNT;
          return (other ? registry : sim).handle(request, signal);
        },
      };
    });
    return stage;
  }

  async function playAll(prepare: (sims: Simulator[]) => void) {
    const stages = await Promise.all(targets.map(openPlace));
    try {
      prepare(stages.map(({ sim }) => sim));
      const digest = digestIn(stages[0]?.sim);
      const reached = ({ inputs }: { inputs: Record<string, string> }): Stage => {
        const account = inputs['role-to-assume']?.split(':')[4];
        const at = targets.findIndex((each) => each.account === account && each.region === inputs['aws-region']);
        return stages[at] as Stage;
      };
      const variables = { ...vars, ECR_REGISTRY: REGISTRY };
      const built = { outputs: { ...outputs, build: { digest } }, vars: variables };
      const played = await play(reached, 'accounts-and-regions', built);
      return { played, digest, images: stages.map(({ sim }) => imagesIn(sim, 'shop', 'web')) };
    } finally {
      await Promise.all(stages.map(({ close }) => close()));
    }
  }

  test('each job assumes the role of its account, and all run the image of one registry', async () => {
    const { played, digest, images } = await playAll(() => undefined);
    expect(endings(played)).toEqual(Array(3).fill(['deploy', 'deployed', []]));
    expect(played.runs.map(({ step }) => step.environment)).toEqual(targets.map(({ environment }) => environment));
    expect(images).toEqual(Array(3).fill(Array(2).fill(`${REGISTRY}/web@${digest}`)));
  });

  test('after a failure in the first region the second one stays as it is', async () => {
    const { played, images } = await playAll(([, eu]) =>
      eu?.addImage(`web:${NEW_SHA}`, { kind: 'crash', afterMs: 2_000, exitCode: 1 }),
    );
    expect(played.runs.map(({ step, outputs }) => [step.environment, outputs.outcome])).toEqual([
      ['staging', 'deployed'],
      ['prod-eu', 'rolled-back'],
    ]);
    expect(images[2]).toEqual(Array(2).fill(`${REGISTRY}/web:${OLD_SHA}`));
  });
});

describe('arm.yml', () => {
  const oneService = (platform: string) => (sim: Simulator) => {
    onFargate(sim, 'prod', 'web');
    sim.addRepository('web', { images: [{ tag: OLD_SHA }, { tag: NEW_SHA, platform }] });
  };

  scenario('arm', 'the service runs on ARM', oneService('linux/arm64'), async (stage) => {
    const played = await play(stage, 'arm');
    expect(endings(played)).toEqual([['deploy', 'deployed', []]]);
    const runtimePlatform = { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' };
    expect(definitionIn(stage.sim, 'web')).toMatchObject({ runtimePlatform });
    expect(imagesIn(stage.sim, 'prod', 'web')).toEqual([NEW_IMAGE, NEW_IMAGE]);
  });

  scenario(
    'arm',
    'an image for x86 stops the step before anything changes',
    oneService('linux/amd64'),
    async (stage) => {
      const played = await play(stage, 'arm');
      expect(played.isSuccess).toBe(false);
      expect(annotations(played.runs[0]?.stdout ?? '', 'error').join()).toContain('linux/arm64');
      expect(stage.sim.calls.filter(({ operation }) => /:(Register|Update)/.test(operation))).toEqual([]);
    },
  );
});

describe('private-network.yml', () => {
  /** Names of AWS resolve to this machine, as they do to VPC endpoints with private DNS. */
  const resolver = `const dns = require('node:dns');
const { lookup } = dns;
dns.lookup = (host, options, done) => lookup(/amazonaws\\.com$/.test(host) ? '127.0.0.1' : host, options, done);
`;

  const title = 'GitHub is reached through the proxy, and AWS is not';
  (hasOpenssl ? test : test.skip)(title, () =>
    on(
      (sim) => onFargate(sim, 'prod', 'web'),
      async (stage) => {
        const names = ['*.eu-west-1.amazonaws.com', 'github.test'];
        const tls = await openTlsServer(names, Number(new URL(stage.url).port));
        const proxy = await openProxy({ port: 0, tlsPort: tls.port });
        const folder = mkdtempSync(join(tmpdir(), 'resolver-'));
        try {
          writeFileSync(join(folder, 'resolver.cjs'), resolver);
          const env = {
            ...oidcVariables(gitHubOf(stage.sim), 'https://github.test'),
            GITHUB_API_URL: 'https://github.test/github',
            AWS_ENDPOINT_URL: `https://vpce.eu-west-1.amazonaws.com:${tls.port}`,
            NODE_EXTRA_CA_CERTS: tls.certificate,
            NODE_OPTIONS: `--require ${join(folder, 'resolver.cjs')}`,
          };
          gitHubOf(stage.sim).addCommits({ sha: OLD_SHA, message: 'Old' }, { sha: NEW_SHA, message: 'New checkout' });
          const variables = { ...vars, HTTPS_PROXY: `http://${proxy.host}` };
          const played = await play(stage, 'private-network', { vars: variables }, env);
          expect(endings(played)).toEqual([['deploy', 'deployed', []]]);
          expect(imagesIn(stage.sim, 'prod', 'web')).toEqual([NEW_IMAGE, NEW_IMAGE]);
          expect([...new Set(proxy.tunnels.map(({ to }) => to))]).toEqual(['github.test:443']);
          // What only GitHub knows, and so came through the proxy.
          expect(played.runs[0]?.summary).toContain('New checkout');
        } finally {
          await proxy.close();
          await tls.close();
          rmSync(folder, { recursive: true });
        }
      },
    ),
  );
});

describe('scheduled-tasks.yml', () => {
  const arn = (revision: string): string => `arn:aws:ecs:eu-west-1:${ACCOUNT}:task-definition/${revision}`;
  const target = (revision: string): JsonObject => ({
    Id: 'task',
    Arn: `arn:aws:ecs:eu-west-1:${ACCOUNT}:cluster/prod`,
    RoleArn: `arn:aws:iam::${ACCOUNT}:role/events`,
    Input: '{"containerOverrides":[{"name":"web","command":["report"]}]}',
    EcsParameters: { TaskDefinitionArn: arn(revision), TaskCount: 1, LaunchType: 'FARGATE' },
  });
  const schedule = (revision: string): JsonObject => ({
    ScheduleExpression: 'rate(1 hour)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    State: 'ENABLED',
    Target: {
      Arn: `arn:aws:ecs:eu-west-1:${ACCOUNT}:cluster/prod`,
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/scheduler`,
      EcsParameters: { TaskDefinitionArn: arn(revision) },
    },
  });
  const build = (kind: 'healthy' | 'crash') => (sim: Simulator) => {
    onFargate(sim, 'prod', 'web');
    const image = kind === 'crash' ? { kind, afterMs: 2_000, exitCode: 1 } : { kind };
    sim.addImage(`web:${NEW_SHA}`, image);
    sim.addRepository('billing', { images: [{ tag: OLD_SHA }, { tag: NEW_SHA }] });
    const [container] = objectsIn(definitionOf('task-definition.json').containerDefinitions);
    sim.registerTaskDefinition({
      ...definitionOf('task-definition.json'),
      family: 'prod-billing',
      executionRoleArn: vars.EXECUTION_ROLE_ARN,
      containerDefinitions: [{ ...container, name: 'billing', image: `${REGISTRY}/billing:${OLD_SHA}` }],
    });
    sim.world.schedules.addRule('web-nightly-report', [target('prod-web:1')]);
    sim.world.schedules.addSchedule('web-cleanup', schedule('prod-web:1'), 0, 'maintenance');
    sim.world.schedules.addSchedule('billing-monthly', schedule('prod-billing:1'), 0);
  };
  const parametersIn = (member: Json | undefined): Json | undefined =>
    isObject(member) && isObject(member.EcsParameters) ? member.EcsParameters.TaskDefinitionArn : undefined;
  const scheduled = ({ world: { schedules } }: Simulator): unknown[] => [
    parametersIn(schedules.findRule('web-nightly-report', 'default')?.targets[0]),
    parametersIn(schedules.findSchedule('web-cleanup', 'maintenance')?.body.Target),
    parametersIn(schedules.findSchedule('billing-monthly', 'default')?.body.Target),
  ];

  scenario('scheduled-tasks', 'the schedules run the new revisions', build('healthy'), async ({ sim, ...rest }) => {
    const played = await play({ sim, ...rest }, 'scheduled-tasks');
    expect(endings(played).sort()).toEqual([
      ['service', 'deployed', []],
      ['tasks', 'registered', []],
    ]);
    expect(scheduled(sim)).toEqual([arn('prod-web:2'), arn('prod-web:2'), arn('prod-billing:2')]);
    expect(sim.world.schedules.findRule('web-nightly-report', 'default')?.targets[0]?.Input).toContain('report');
  });

  scenario('scheduled-tasks', 'after a failure they run what they ran', build('crash'), async ({ sim, ...rest }) => {
    const played = await play({ sim, ...rest }, 'scheduled-tasks');
    expect(played.isSuccess).toBe(false);
    expect(scheduled(sim).slice(0, 2)).toEqual([arn('prod-web:1'), arn('prod-web:1')]);
  });
});

describe('chat.yml', () => {
  /** Collects what is sent to a chat. */
  async function withChat(status: number, use: (url: string, sent: Map<string, string>) => Promise<void>) {
    const sent = new Map<string, string>();
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      sent.set(request.url ?? '', body);
      response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  }

  const HOSTILE = 'Fix "quotes" $(touch pwned) `id` \'; <!channel> & [here](https://evil.example)';

  const build = (kind: 'healthy' | 'crash') => (sim: Simulator) => {
    onFargate(sim, 'prod', 'web');
    sim.addImage(`web:${NEW_SHA}`, kind === 'crash' ? { kind, afterMs: 2_000, exitCode: 1 } : { kind });
    gitHubOf(sim).addCommits({ sha: OLD_SHA, message: 'Old' }, { sha: NEW_SHA, message: `${HOSTILE}\n\nMore.` });
  };
  const run = { server_url: 'https://github.com', run_id: '42' };

  const playChat = (stage: Stage, secrets: JsonObject) =>
    play(stage, 'chat', { secrets, github: { ...github, ...run } });

  scenario('chat', 'what was deployed, with hostile texts as texts', build('healthy'), (stage) =>
    withChat(200, async (url, sent) => {
      const played = await playChat(stage, { SLACK_WEBHOOK_URL: `${url}/slack`, TEAMS_WEBHOOK_URL: `${url}/teams` });
      expect(endings(played)).toEqual([['deploy', 'deployed', []]]);
      expect(played.printed).toBe('');
      const line = `• ${HOSTILE.slice(0, 100)} (octocat)`;
      const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const link = 'https://github.com/example/shop/actions/runs/42';
      expect(JSON.parse(sent.get('/slack') ?? '')).toEqual({
        text: `prod/web: deployed prod-web:2\n${escaped}\n<${link}|Run>`,
      });
      const [attachment] = objectsIn((JSON.parse(sent.get('/teams') ?? '') as JsonObject).attachments);
      const card = attachment?.content as JsonObject;
      const block = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });
      expect(card.body).toEqual([block('prod/web: deployed prod-web:2'), block(line)]);
      expect(card.actions).toEqual([{ type: 'Action.OpenUrl', title: 'Run', url: link }]);
    }),
  );

  scenario('chat', 'the cause of a failure', build('crash'), (stage) =>
    withChat(200, async (url, sent) => {
      const played = await playChat(stage, { SLACK_WEBHOOK_URL: `${url}/slack` });
      expect(played.isSuccess).toBe(false);
      expect([...sent.keys()]).toEqual(['/slack']);
      const { text } = JSON.parse(sent.get('/slack') ?? '') as { text: string };
      const { reason } = (JSON.parse(played.runs[0]?.outputs.results ?? '') as { reason: string }[])[0] ?? {};
      expect(text).toMatch(/^prod\/web: rolled-back prod-web:2\n/);
      expect(text).toContain(String(reason).slice(0, 60));
    }),
  );

  scenario('chat', 'a chat that refuses does not fail the job', build('healthy'), (stage) =>
    withChat(500, async (url) => {
      const played = await playChat(stage, { SLACK_WEBHOOK_URL: `${url}/slack`, TEAMS_WEBHOOK_URL: `${url}/teams` });
      expect(played.isSuccess).toBe(true);
      expect(played.printed).toContain('500');
    }),
  );
});
