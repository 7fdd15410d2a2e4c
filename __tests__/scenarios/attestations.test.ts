import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AttestationSpec, createMockSigstore, type MockSigstore } from '../../simulator/github/sigstore.ts';
import type { AttestationQuery } from '../../src/apis/attestations.ts';
import { GitHubError } from '../../src/lib/errors.ts';
import type { Json } from '../../src/lib/json.ts';
import {
  addWeb,
  callsOf,
  createWorld,
  operationsOf,
  type RunOptions,
  runAction,
  type World,
} from '../support/scenario.ts';

/** `verify-attestation`: what has no valid attestation is not deployed. */

const repository = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web';
const deploy = { cluster: 'prod', service: 'web', image: `${repository}:2`, 'verify-attestation': 'acme/shop' };
const writes = ['ecs:RegisterTaskDefinition', 'ecs:UpdateService'];

let folder = '';
let sigstore: MockSigstore;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attestations-'));
  sigstore = await createMockSigstore();
  const path = join(folder, 'trusted_root.json');
  await writeFile(path, JSON.stringify(sigstore.trustedRoot));
  env = { SIGSTORE_TRUSTED_ROOT: path };
});

afterAll(() => rm(folder, { recursive: true }));

function open(): World {
  const world = createWorld();
  addWeb(world.sim);
  return world;
}

function digestIn({ sim }: World, tag = '2', name = 'web'): string {
  const found = sim.world.repositories.find(name)?.images.find(({ tags }) => tags.includes(tag));
  return found?.digest ?? '';
}

/** A GitHub that has these bundles of every image. */
function having(...bundles: Json[]) {
  const queries: AttestationQuery[] = [];
  const gitHub: NonNullable<RunOptions['gitHub']> = {
    async findAttestations(query) {
      queries.push(query);
      return { bundles, unread: [], cut: false };
    },
  };
  return { gitHub, queries };
}

const attest = (world: World, spec: Partial<AttestationSpec> = {}) =>
  sigstore.attest({ digest: digestIn(world), repository: 'acme/shop', ...spec });

const run = (world: World, inputs: Record<string, string>, gitHub: RunOptions['gitHub']) =>
  runAction(world, inputs, { env, ...(gitHub && { gitHub }) });

describe('an image with a valid attestation', () => {
  test('is deployed, by the digest that was verified', async () => {
    const world = open();
    const { gitHub, queries } = having(await attest(world));
    const { outputs, errors, warnings, log, rendered } = await run(world, deploy, gitHub);
    const digest = digestIn(world);
    expect([errors, warnings, outputs.outcome]).toEqual([[], [], 'deployed']);
    expect(queries).toEqual([{ owner: 'acme', repository: 'shop', digest }]);
    expect(JSON.parse(outputs.images ?? '')).toEqual({ app: `web@${digest}` });
    expect(Object.values(rendered).join()).toContain(`${repository}@${digest}`);
    expect(log).toContain(
      `${repository}:2: pinned to ${digest}, verified, built by acme/shop/.github/workflows/build.yml@refs/heads/main of commit 5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d (attestation from GitHub)`,
    );
    expect(callsOf(world.sim, 'ecr:ListImageReferrers')).toEqual([]);
  });

  test('of any repository of the owner, whatever the letter case', async () => {
    const world = open();
    const { gitHub, queries } = having(await attest(world));
    const { outputs } = await run(world, { ...deploy, 'verify-attestation': 'ACME' }, gitHub);
    expect([outputs.outcome, queries[0]?.repository]).toEqual(['deployed', null]);
  });

  test.each(['Acme/Shop', 'ACME/shop'])('of a repository, whatever the letter case: %s', async (whose) => {
    const world = open();
    const { gitHub } = having(await attest(world));
    expect((await run(world, { ...deploy, 'verify-attestation': whose }, gitHub)).outputs.outcome).toBe('deployed');
  });

  test('that is about several images', async () => {
    const world = open();
    const others = ['b', 'c'].map((letter) => `sha256:${letter.repeat(64)}`);
    const { gitHub } = having(await attest(world, { others }));
    expect((await run(world, deploy, gitHub)).outputs.outcome).toBe('deployed');
  });

  test('whose tag moves meanwhile: the image that was verified is deployed', async () => {
    const world = open();
    const digest = digestIn(world);
    const bundle = await attest(world);
    const { outputs } = await run(world, deploy, {
      async findAttestations() {
        world.sim.addRepository('web', { images: [{ tag: '2', content: 'pushed meanwhile' }] });
        return { bundles: [bundle], unread: [], cut: false };
      },
    });
    expect(digestIn(world)).not.toBe(digest);
    expect([outputs.outcome, JSON.parse(outputs.images ?? '')]).toEqual(['deployed', { app: `web@${digest}` }]);
  });

  test('that runs already is not deployed again', async () => {
    const world = open();
    const { gitHub } = having(await attest(world));
    await run(world, deploy, gitHub);
    expect((await run(world, deploy, gitHub)).outputs.outcome).toBe('unchanged');
  });

  test('beside others that are not valid', async () => {
    const world = open();
    const { gitHub } = having(
      null,
      { mediaType: 'x' },
      await attest(world, { repository: 'evil/shop' }),
      await attest(world),
    );
    expect((await run(world, deploy, gitHub)).outputs.outcome).toBe('deployed');
  });

  test('in the registry, where GitHub has none or is out of reach', async () => {
    const world = open();
    world.sim.attach('web', digestIn(world), JSON.stringify(await attest(world)));
    const none = await run(world, { ...deploy, 'dry-run': 'true' }, having().gitHub);
    expect(none.log.join('\n')).toContain('(attestation from the registry)');
    const away = await run(world, deploy, {
      findAttestations: async () => {
        throw new GitHubError('GitHub did not answer: nothing came for 10 s', null);
      },
    });
    expect([away.errors, away.outputs.outcome]).toEqual([[], 'deployed']);
  });

  test('of an index: the attestation is of its digest', async () => {
    const world = open();
    world.sim.addRepository('web', { images: [{ tag: 'multi', platforms: ['linux/amd64', 'linux/arm64'] }] });
    const digest = digestIn(world, 'multi');
    const { gitHub } = having(await sigstore.attest({ digest, repository: 'acme/shop' }));
    const { outputs } = await run(world, { ...deploy, image: `${repository}:multi` }, gitHub);
    expect(JSON.parse(outputs.images ?? '')).toEqual({ app: `web@${digest}` });
  });

  test('that is given by its digest needs no look at the registry', async () => {
    const world = open();
    const { gitHub } = having(await attest(world));
    const image = `${repository}@${digestIn(world)}`;
    const { outputs } = await run(world, { ...deploy, image, preflight: 'off' }, gitHub);
    expect(outputs.outcome).toBe('deployed');
    expect(callsOf(world.sim, 'ecr:BatchGetImage')).toEqual([]);
  });
});

/** The run stops before the first write, with an error that names the image and its digest. */
async function refused(
  inputs: Record<string, string>,
  options: (world: World) => Promise<RunOptions['gitHub']>,
  world = open(),
) {
  const result = await run(world, inputs, await options(world));
  expect([result.failed, result.outputs.outcome]).toEqual([true, 'failed']);
  expect(operationsOf(world.sim).filter((operation) => writes.includes(operation))).toEqual([]);
  const text = result.errors.map((error) => error.text).join('\n');
  return { text, log: result.log, world };
}

describe('an image without one is not deployed', () => {
  test.each<[string, Partial<AttestationSpec>, RegExp]>([
    [
      'another repository',
      { repository: 'acme/other' },
      /made for https:\/\/github.com\/acme\/other, not for https:\/\/github.com\/acme\/shop/,
    ],
    [
      'another owner',
      { repository: 'evil/shop' },
      /made for https:\/\/github.com\/evil, not for https:\/\/github.com\/acme/,
    ],
    ['a repository whose name begins alike', { repository: 'acme/shop-evil' }, /shop-evil, not for/],
    ['an owner whose name begins alike', { repository: 'acme-evil/shop' }, /acme-evil/],
    ['another digest', { digest: `sha256:${'e'.repeat(64)}` }, /another digest: sha256:eee/],
    [
      'a workflow of another owner',
      { workflow: 'evil/shop/.github/workflows/x.yml@refs/heads/main' },
      /workflow https:\/\/github.com\/evil.*which acme does not own/,
    ],
    ['another issuer', { issuer: 'https://accounts.example.com' }, /not for a workflow of https:\/\/github.com/],
    [
      'an issuer that only begins alike',
      { issuer: 'https://token.actions.githubusercontent.com.evil.example' },
      /not for a workflow/,
    ],
    ['no provenance', { predicateType: 'https://spdx.dev/Document' }, /no SLSA provenance.*spdx/],
    ['an expired certificate', { isExpired: true }, /not valid:.*certificate/],
    ['no entry in the log', { isUnlogged: true }, /expected 1 tlog entries/],
    ['a tampered statement', { isTampered: true }, /not valid/],
  ])('%s', async (_, spec, message) => {
    const { text, log, world } = await refused(deploy, async (world) => having(await attest(world, spec)).gitHub);
    expect(text).toMatch(message);
    expect(text).toContain(`Image ${repository}:2 (${digestIn(world)}) has no valid attestation of acme/shop.`);
    expect(log).toContain(`${repository}:2: not verified`);
  });

  test('that of the index, for the image of one platform', async () => {
    const world = open();
    world.sim.addRepository('web', { images: [{ tag: 'multi', platforms: ['linux/amd64', 'linux/arm64'] }] });
    const index = world.sim.world.repositories.find('web')?.images.find(({ tags }) => tags.includes('multi'));
    const [platform] = JSON.parse(index?.manifest ?? '').manifests;
    const inputs = { ...deploy, image: `${repository}@${platform.digest}`, preflight: 'off' };
    const { text } = await refused(
      inputs,
      async () => having(await attest(world, { digest: index?.digest ?? '' })).gitHub,
      world,
    );
    expect(text).toContain(`it is about another digest: ${index?.digest}`);
  });

  test('none at all: the message says how to make one', async () => {
    const { text } = await refused(deploy, async () => having().gitHub);
    expect(text).toMatch(
      /GitHub has none for this digest. The registry has none for this digest. Attest the image.*`actions\/attest`/,
    );
  });

  test.each([
    [
      403,
      'Resource not accessible by integration',
      /could not be asked: GitHub answered 403.*permissions: attestations: read/,
    ],
    [
      404,
      'Not Found',
      /GitHub has none .*or the token may not see them .*404.*attestations: read.* The registry has none .* Attest the image/,
    ],
    [500, 'Server Error', /500/],
    [null, 'nothing came for 10 s', /nothing came/],
  ])('GitHub refuses with %s', async (status, said, message) => {
    const said2 = status === null ? `GitHub did not answer: ${said}` : `GitHub answered ${status}: ${said}`;
    const { text } = await refused(deploy, async () => ({
      findAttestations: async () => {
        throw new GitHubError(said2, status);
      },
    }));
    expect(text).toMatch(message);
  });

  test('ECR denies: the digest is not known', async () => {
    const world = open();
    world.sim.fault({ operation: 'ecr:BatchGetImage', kind: 'denied' });
    const { text } = await refused(deploy, async () => having().gitHub, world);
    expect(text).toMatch(/digest of image .*web:2 is not known.*ecr:BatchGetImage/);
  });

  test('the registry denies and GitHub has none', async () => {
    const world = open();
    world.sim.fault({ operation: 'ecr:ListImageReferrers', kind: 'denied' });
    const { text } = await refused(deploy, async () => having().gitHub, world);
    expect(text).toMatch(/The registry could not be asked: .*ecr:ListImageReferrers/);
  });

  test('a tag in another registry has no digest that is known', async () => {
    const inputs = { ...deploy, image: 'ghcr.io/acme/web:2', preflight: 'off' };
    const { text } = await refused(inputs, async () => having().gitHub);
    expect(text).toMatch(/ghcr.io\/acme\/web:2 is not known.*by its digest/);
  });

  test('the trust root cannot be had', async () => {
    const world = open();
    const { gitHub } = having(await attest(world));
    const result = await runAction(world, deploy, { env: { SIGSTORE_TRUSTED_ROOT: '/nowhere/root.json' }, gitHub });
    expect(result.errors.map(({ text }) => text).join()).toMatch(/SIGSTORE_TRUSTED_ROOT/);
    expect(callsOf(world.sim, 'ecs:UpdateService')).toEqual([]);
  });

  test('one of two: both images are told', async () => {
    const world = open();
    world.sim.addRepository('proxy', { images: [{ tag: '1' }] });
    const file = {
      family: 'web',
      containerDefinitions: ['app', 'proxy'].map((name) => ({ name, image: 'x', memory: 128, essential: true })),
    };
    const images = `app=${repository}:2\nproxy=123456789012.dkr.ecr.eu-west-1.amazonaws.com/proxy:1`;
    const result = await runAction(
      world,
      { cluster: 'prod', 'task-definition': 'task.json', images, 'verify-attestation': 'acme/shop' },
      { env, files: { 'task.json': JSON.stringify(file) }, gitHub: having(await attest(world)).gitHub },
    );
    const text = result.errors.map((error) => error.text).join();
    expect([result.failed, callsOf(world.sim, 'ecs:RegisterTaskDefinition')]).toEqual([true, []]);
    expect(text).toContain('proxy:1 (sha256:');
    expect(text).not.toContain('web:2 (sha256:');
  });

  test('what overrides put in place of the image is verified, and not what was given', async () => {
    const overrides = JSON.stringify({ containerDefinitions: [{ name: 'app', image: `${repository}:3` }] });
    const inputs = { ...deploy, 'task-definition-overrides': overrides };
    const { text } = await refused(inputs, async (world) => having(await attest(world)).gitHub);
    expect(text).toContain(`Image ${repository}:3 (`);
  });
});

describe('answers from outside are data', () => {
  test.each<[string, Json]>([
    ['a command for the runner', { mediaType: '::error::pwned\n::set-output name=x::y' }],
    ['very long texts', { mediaType: 'x'.repeat(1_000_000) }],
    ['deep', { verificationMaterial: { certificate: { rawBytes: 'A'.repeat(100_000) } } }],
  ])('%s', async (_, bundle) => {
    const { text, log } = await refused(deploy, async () => having(bundle).gitHub);
    expect(text.length).toBeLessThan(4_000);
    expect(
      log.filter((line) => line.startsWith('::') && !line.startsWith('::group::') && line !== '::endgroup::'),
    ).toEqual([]);
  });

  test('artifacts in the registry that are no bundles', async () => {
    const world = open();
    for (const text of ['', '{', '[]', '"x"']) world.sim.attach('web', digestIn(world), text);
    const { text } = await refused(deploy, async () => having().gitHub, world);
    expect(text).toMatch(/The registry has \d attestations? for it that (is|are) not valid/);
  });
});

describe('what is asked for', () => {
  test('a dry run shows the result, and what would stop', async () => {
    const world = open();
    const good = await run(world, { ...deploy, 'dry-run': 'true' }, having(await attest(world)).gitHub);
    expect([good.outputs.outcome, good.failed]).toEqual(['planned', false]);
    expect(good.log.join('\n')).toContain(
      `${repository}:2: pinned to ${digestIn(world)}, verified, built by acme/shop/`,
    );
    expect(good.summary).toMatch(/^- ✅ Image of app: verified, built by acme\/shop\//m);
    expect(good.warnings).toEqual([]);
    const bad = await run(world, { ...deploy, 'dry-run': 'true' }, having().gitHub);
    expect([bad.outputs.outcome, bad.failed]).toEqual(['planned', false]);
    expect(bad.warnings.join('\n')).toMatch(
      /This would stop a deploy: Image .* has no valid attestation of acme\/shop/,
    );
  });

  test('without an image that is set there is nothing to verify: an error', async () => {
    const { image: _, ...inputs } = deploy;
    const result = await runAction(open(), { ...inputs, 'task-definition': 'web' });
    expect(result.errors.map(({ text }) => text).join()).toMatch(
      /`verify-attestation` verifies the images that `image`/,
    );
  });

  test('an image that no input sets is not verified, and that is said', async () => {
    const world = open();
    const file = {
      family: 'web',
      containerDefinitions: ['app', 'proxy'].map((name) => ({ name, image: 'proxy:1', memory: 128, essential: true })),
    };
    const { image, ...inputs } = deploy;
    const { gitHub } = having(await attest(world));
    const options = { env, files: { 'task.json': JSON.stringify(file) }, gitHub };
    const result = await runAction(
      world,
      { ...inputs, images: `app=${image}`, 'task-definition': 'task.json', service: '', preflight: 'off' },
      options,
    );
    expect([result.errors, result.outputs.outcome]).toEqual([[], 'registered']);
    expect(result.log).toContain('proxy:1: not verified, because no input sets it');
  });

  test('a rollback sets no image: a warning', async () => {
    const world = open();
    await runAction(world, { cluster: 'prod', service: 'web', image: `${repository}:2` });
    const back = await runAction(world, {
      mode: 'rollback',
      cluster: 'prod',
      service: 'web',
      'verify-attestation': 'acme',
    });
    expect([back.outputs.outcome, back.warnings]).toEqual([
      'rolled-back',
      [expect.stringContaining('`verify-attestation` is not used')],
    ]);
  });

  test('promotion: the image of the source is verified', async () => {
    const world = open();
    world.sim.addCluster('staging');
    world.sim.addService({
      cluster: 'staging',
      name: 'web',
      desiredCount: 1,
      launchType: 'FARGATE',
      taskDefinition: 'web:1',
    });
    await world.clock.sleep(300_000, new AbortController().signal);
    const { image: _, ...inputs } = deploy;
    const { gitHub, queries } = having();
    const result = await run(world, { ...inputs, 'image-from': 'staging/web' }, gitHub);
    expect(result.errors.map(({ text }) => text).join()).toMatch(/no valid attestation of acme\/shop/);
    expect(queries).toMatchObject([{ digest: digestIn(world, '1') }]);
  });

  test('a run that does not ask makes not one call more', async () => {
    const world = open();
    const { gitHub, queries } = having();
    const { 'verify-attestation': _, ...plain } = deploy;
    expect((await run(world, plain, gitHub)).outputs.outcome).toBe('deployed');
    expect([queries, callsOf(world.sim, 'ecr:ListImageReferrers')]).toEqual([[], []]);
  });
});
