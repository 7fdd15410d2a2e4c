import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { gitHubOf } from '../../simulator/github/index.ts';
import { createMockSigstore, type MockSigstore } from '../../simulator/github/sigstore.ts';
import { withShop } from '../../simulator/scenarios/on-github.ts';
import { INPUTS, NEW_IMAGE } from '../../simulator/scenarios/spring-boot.ts';
import { openStage, runBundle, type Stage } from '../support/bundle.ts';
import { root } from '../support/repository.ts';

/** `dist/index.js` verifies: Sigstore's libraries are in the bundle as they are. */

jest.setTimeout(60_000);

let folder = '';
let sigstore: MockSigstore;
let env: Record<string, string>;
const stages: Stage[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attestations-'));
  sigstore = await createMockSigstore();
  const path = join(folder, 'trusted_root.json');
  await writeFile(path, JSON.stringify(sigstore.trustedRoot));
  env = { SIGSTORE_TRUSTED_ROOT: path };
});

afterAll(async () => {
  for (const stage of stages) await stage.close();
  await rm(folder, { recursive: true });
});

async function open() {
  const stage = await openStage((clock) => withShop(clock));
  stages.push(stage);
  const [name = '', tag = ''] = NEW_IMAGE.slice(NEW_IMAGE.indexOf('/') + 1).split(':');
  const images = stage.sim.world.repositories.find(name)?.images ?? [];
  return { ...stage, digest: images.find(({ tags }) => tags.includes(tag))?.digest ?? '' };
}

const inputs = {
  ...INPUTS,
  service: 'shop',
  'wait-max-delay-seconds': '0.1',
  'wait-for-service-stability': 'false',
  'verify-attestation': 'example/shop',
};

/** A name that only the verification's library has. */
const ofVerification = 'TLOG_INCLUSION_PROOF_ERROR';

async function loadsVerification(loaded: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(loaded.map((file) => readFile(join(root, 'dist', file), 'utf8')));
  return texts.some((text) => text.includes(ofVerification));
}

test.each([false, true])('an attested image is deployed (addresses of bundles: %s)', async (listsAddresses) => {
  const stage = await open();
  const gitHub = gitHubOf(stage.sim);
  gitHub.listsAddresses = listsAddresses;
  const { digest } = stage;
  gitHub.attestations.push({ digest, bundle: await sigstore.attest({ digest, repository: 'example/shop' }) });
  const result = await runBundle(stage.url, { inputs, env, listLoaded: true });
  expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
  expect(result.rendered).toContain(`@${digest}`);
  expect(result.stdout).toContain('built by example/shop/.github/workflows/build.yml@refs/heads/main');
  expect(await loadsVerification(result.loaded)).toBe(true);
});

test('one of another repository is not', async () => {
  const stage = await open();
  const { digest } = stage;
  const bundle = await sigstore.attest({ digest, repository: 'evil/shop' });
  gitHubOf(stage.sim).attestations.push({ digest, bundle });
  const result = await runBundle(stage.url, { inputs, env });
  expect([result.exitCode, result.outputs.outcome]).toEqual([1, 'failed']);
  expect(result.stdout).toContain('it was made for https://github.com/evil, not for https://github.com/example');
  expect(stage.requests.map(({ operation }) => operation)).not.toContain('RegisterTaskDefinition');
});

test('a run that does not ask loads none of it', async () => {
  const stage = await open();
  const { 'verify-attestation': _, ...plain } = inputs;
  const result = await runBundle(stage.url, { inputs: plain, listLoaded: true });
  expect([result.exitCode, result.outputs.outcome]).toEqual([0, 'deployed']);
  expect(await loadsVerification(result.loaded)).toBe(false);
});
