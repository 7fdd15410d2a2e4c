import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMockSigstore, type MockSigstore } from '../../../simulator/github/sigstore.ts';
import { createSigstore } from '../../../src/adapters/sigstore.ts';
import { createTrustRoots } from '../../../src/adapters/trust-roots.ts';
import type { SigstoreApi } from '../../../src/apis/attestations.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';

/** Sigstore's libraries as they are, with instances that only sign for tests. */

let folder = '';
let signing: MockSigstore;
let timestamping: MockSigstore;
let foreign: MockSigstore;
let sigstore: SigstoreApi;

const { signal } = new AbortController();
const spec = { digest: `sha256:${'a'.repeat(64)}`, repository: 'acme/shop' };
const nowhere = { download: async () => ({ kind: 'none' as const, why: 'getaddrinfo ENOTFOUND' }) };

function sigstoreWith(env: Record<string, string>): SigstoreApi {
  return createSigstore(
    createTrustRoots({ env: { RUNNER_TEMP: folder, ...env }, http: nowhere, trustDomain: async () => null }),
  );
}

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigstore-'));
  [signing, timestamping, foreign] = await Promise.all([
    createMockSigstore(),
    createMockSigstore({ hasLogs: false }),
    createMockSigstore(),
  ]);
  const lines = [signing, timestamping].map(({ trustedRoot }) => JSON.stringify(trustedRoot));
  sigstore = sigstoreWith({ SIGSTORE_TRUSTED_ROOT: await fileOf('roots.jsonl', `${lines.join('\n')}\n`) });
});

afterAll(() => rm(folder, { recursive: true }));

const check = (bundle: Json) => sigstore.check(bundle, signal);

describe('what is signed as it should be', () => {
  test('a logged attestation tells what the certificate says of the workflow run', async () => {
    const checked = await check(await signing.attest(spec));
    expect(checked).toMatchObject({
      kind: 'signed',
      payloadType: 'application/vnd.in-toto+json',
      signer: {
        issuer: 'https://token.actions.githubusercontent.com',
        workflow: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main',
        sourceRepository: 'https://github.com/acme/shop',
        sourceOwner: 'https://github.com/acme',
        sourceDigest: '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d',
        run: 'https://github.com/acme/shop/actions/runs/1234567890/attempts/1',
      },
    });
    expect(JSON.parse('payload' in checked ? checked.payload : '')).toMatchObject({
      subject: [{ digest: { sha256: 'a'.repeat(64) } }],
    });
  });

  test('an instance without logs, as GitHub has for private repositories, proves the time by a timestamp', async () => {
    expect(await check(await timestamping.attest(spec))).toMatchObject({ kind: 'signed' });
  });

  test('names of more than 127 characters are read whole', async () => {
    const workflow = `acme/shop/.github/workflows/${'x'.repeat(300)}.yml@refs/heads/main`;
    const repository = `acme/${'r'.repeat(200)}`;
    const checked = await check(await signing.attest({ ...spec, repository, workflow }));
    expect(checked).toMatchObject({
      signer: { workflow: `https://github.com/${workflow}`, sourceRepository: `https://github.com/${repository}` },
    });
  });
});

/** JSON of which any part may be replaced. */
// biome-ignore lint/suspicious/noExplicitAny: a bundle is changed where no type allows it
type Loose = Record<string, any>;

/** A copy of a bundle with a part replaced. */
function changed(bundle: JsonObject, change: (copy: Loose) => void): JsonObject {
  const copy = structuredClone(bundle);
  change(copy);
  return copy;
}

describe('what is not', () => {
  test.each<[string, Parameters<MockSigstore['attest']>[0], RegExp]>([
    ['an expired certificate', { ...spec, isExpired: true }, /certificate/i],
    ['no entry in the log', { ...spec, isUnlogged: true }, /expected 1 tlog entries, got 0/],
    ['another statement in the envelope', { ...spec, isTampered: true }, /hash mismatch|signature/],
  ])('%s', async (_, of, why) => {
    expect(await check(await signing.attest(of))).toEqual({ kind: 'invalid', why: expect.stringMatching(why) });
  });

  test.each<[string, (copy: Loose) => void]>([
    [
      'another signature',
      ({ dsseEnvelope }) => {
        dsseEnvelope.signatures[0].sig = Buffer.alloc(70, 1).toString('base64');
      },
    ],
    ['two signatures', ({ dsseEnvelope }) => void dsseEnvelope.signatures.push(dsseEnvelope.signatures[0])],
    [
      'another type',
      ({ dsseEnvelope }) => {
        dsseEnvelope.payloadType = 'text/plain';
      },
    ],
    [
      'no timestamp',
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries = [];
      },
    ],
    [
      'another time in the log',
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries[0].integratedTime = '1';
      },
    ],
    [
      'no promise of the log, so that its time is not signed',
      ({ verificationMaterial }) => {
        delete verificationMaterial.tlogEntries[0].inclusionPromise;
      },
    ],
    [
      'another place in the log',
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries[0].inclusionProof.hashes = [Buffer.alloc(32, 1).toString('base64')];
      },
    ],
    [
      'another log',
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries[0].logId.keyId = Buffer.alloc(32, 1).toString('base64');
      },
    ],
    [
      'no signature',
      ({ dsseEnvelope }) => {
        dsseEnvelope.signatures = [];
      },
    ],
    [
      'no promise and no proof of the log',
      ({
        verificationMaterial: {
          tlogEntries: [entry],
        },
      }) => {
        delete entry.inclusionPromise;
        delete entry.inclusionProof;
      },
    ],
    [
      'a key and no certificate',
      ({ verificationMaterial }) => {
        delete verificationMaterial.certificate;
        verificationMaterial.publicKey = { hint: '' };
      },
    ],
    [
      'a certificate that is none',
      ({ verificationMaterial }) => {
        verificationMaterial.certificate.rawBytes = 'AAAA';
      },
    ],
    [
      'no envelope',
      (copy) => {
        delete copy.dsseEnvelope;
      },
    ],
    [
      'a version that there is not',
      (copy) => {
        copy.mediaType = 'application/json';
      },
    ],
  ])('%s', async (_, change) => {
    const bundle = await signing.attest(spec);
    expect(await check(bundle)).toMatchObject({ kind: 'signed' });
    expect(await check(changed(bundle, change))).toMatchObject({ kind: 'invalid' });
  });

  test('the certificate of another attestation', async () => {
    const [one, other] = await Promise.all([
      signing.attest(spec),
      signing.attest({ ...spec, repository: 'evil/shop' }),
    ]);
    const mixed = changed(other, (copy) => {
      copy.verificationMaterial.certificate = (one as Loose).verificationMaterial.certificate;
    });
    expect(await check(mixed)).toMatchObject({ kind: 'invalid' });
  });

  test('the log entry of another attestation', async () => {
    const [one, other] = await Promise.all([signing.attest(spec), signing.attest(spec)]);
    const mixed = changed(other, (copy) => {
      copy.verificationMaterial.tlogEntries = (one as Loose).verificationMaterial.tlogEntries;
    });
    expect(await check(mixed)).toMatchObject({ kind: 'invalid' });
  });

  test.each<[string, (copy: Loose, other: Loose) => void]>([
    [
      'the timestamp of another signature',
      ({ verificationMaterial }, other) => {
        verificationMaterial.timestampVerificationData = other.verificationMaterial.timestampVerificationData;
      },
    ],
    [
      'a timestamp that was changed',
      ({ verificationMaterial }) => {
        const [stamp] = verificationMaterial.timestampVerificationData.rfc3161Timestamps;
        const bytes = Buffer.from(stamp.signedTimestamp, 'base64');
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        stamp.signedTimestamp = bytes.toString('base64');
      },
    ],
    [
      'none',
      ({ verificationMaterial }) => {
        verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
      },
    ],
    [
      'the entry of a log that its trust root does not have',
      ({ verificationMaterial }, other) => {
        verificationMaterial.tlogEntries = other.entries;
      },
    ],
  ])('without logs, the time is not proven by %s', async (_, change) => {
    const [one, other, logged] = await Promise.all([
      timestamping.attest(spec),
      timestamping.attest(spec),
      signing.attest(spec),
    ]);
    const entries = (logged as Loose).verificationMaterial.tlogEntries;
    const mixed = changed(one, (copy) => change(copy, { ...other, entries }));
    expect(await check(mixed)).toEqual({ kind: 'invalid', why: expect.stringMatching(/./) });
  });

  test('an instance that is not trusted', async () => {
    expect(await check(await foreign.attest(spec))).toMatchObject({
      kind: 'invalid',
      why: expect.stringMatching(/certificate/),
    });
  });

  test.each<[string, Json]>([
    ['nothing', null],
    ['a text', 'bundle'],
    ['a list', []],
    ['an empty object', {}],
    [
      'what has the names only',
      { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: 1, verificationMaterial: 2 },
    ],
  ])('%s', async (_, bundle) => {
    expect(await check(bundle)).toEqual({ kind: 'invalid', why: expect.stringMatching(/./) });
  });
});

describe('without a trust root nothing is valid', () => {
  test.each<[string, string | null, RegExp]>([
    ['no file of this name', null, /missing\.json.*SIGSTORE_TRUSTED_ROOT.*ENOENT/],
    ['no JSON', 'not JSON', /SIGSTORE_TRUSTED_ROOT.*cannot be used/],
    ['a file without authorities', '{}', /no certificate authorities/],
  ])('%s', async (name, text, why) => {
    const path = text === null ? join(folder, 'missing.json') : await fileOf(`${name}.json`, text);
    const checked = await sigstoreWith({ SIGSTORE_TRUSTED_ROOT: path }).check(await signing.attest(spec), signal);
    expect(checked).toEqual({ kind: 'unchecked', why: expect.stringMatching(why) });
  });

  test('an authority that neither Sigstore nor GitHub is', async () => {
    const checked = await sigstoreWith({}).check(await signing.attest(spec), signal);
    expect(checked).toEqual({ kind: 'invalid', why: expect.stringContaining('unknown authority') });
  });
});

describe("the beginning of GitHub's chain of trust roots", () => {
  const rootsWith = (text: string) => {
    const urls: string[] = [];
    const http = {
      async download({ url }: { url: string }) {
        urls.push(url);
        return { kind: 'answer' as const, status: 200, bytes: Buffer.from(text), cut: false, link: null };
      },
    };
    const env = { RUNNER_TEMP: folder, GITHUB_SERVER_URL: 'https://github.com' };
    return { urls, roots: createTrustRoots({ env, http, trustDomain: async () => null }) };
  };

  test.each([
    ['another root', JSON.stringify({ signed: { _type: 'root', version: 3 }, signatures: [] })],
    ['no JSON', '<html>'],
  ])('%s is refused', async (_, text) => {
    const { roots, urls } = rootsWith(text);
    await expect(roots.rootsFor('GitHub, Inc.', signal)).rejects.toThrow(
      /tuf-repo.github.com could not be had \(its root is not the one that is known\).*SIGSTORE_TRUSTED_ROOT/,
    );
    expect(urls).toEqual(['https://tuf-repo.github.com/3.root.json']);
  });

  test('one that cannot be had', async () => {
    const roots = createTrustRoots({ env: { RUNNER_TEMP: folder }, http: nowhere, trustDomain: async () => null });
    await expect(roots.rootsFor('GitHub, Inc.', signal)).rejects.toThrow(/ENOTFOUND/);
  });
});
