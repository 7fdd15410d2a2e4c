import { describe, expect, test } from '@jest/globals';
import type { BundleCheck } from '../../../src/apis/attestations.ts';
import { judgeAttestation, type WantedProof } from '../../../src/preflight/attestation-policy.ts';

/** What a valid signature has to say, and who has to have signed, compared with `gh attestation verify`. */

type Signed = Extract<BundleCheck, { kind: 'signed' }>;

const digest = `sha256:${'a'.repeat(64)}`;
const wanted: WantedProof = { owner: 'acme', repository: 'shop', digest, serverUrl: 'https://github.com' };

const signerAt = (server: string, issuer: string): Signed['signer'] => ({
  issuer,
  workflow: `${server}/acme/shop/.github/workflows/build.yml@refs/heads/main`,
  sourceRepository: `${server}/acme/shop`,
  sourceOwner: `${server}/acme`,
  sourceDigest: '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d',
  run: `${server}/acme/shop/actions/runs/1/attempts/1`,
});

const common = 'https://token.actions.githubusercontent.com';
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'web', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://slsa.dev/provenance/v1',
};

const signedWith = (signer: Partial<Signed['signer']>, text: unknown = statement): Signed => ({
  kind: 'signed',
  payloadType: 'application/vnd.in-toto+json',
  payload: typeof text === 'string' ? text : JSON.stringify(text),
  signer: { ...signerAt('https://github.com', common), ...signer },
});

const whyOf = (signed: Signed, of = wanted): string | null => {
  const judged = judgeAttestation(signed, of);
  return judged.kind === 'proven' ? null : judged.why;
};

test('what is proven names the repository, the workflow and the commit', () => {
  expect(judgeAttestation(signedWith({}), wanted)).toEqual({
    kind: 'proven',
    proof: {
      repository: 'acme/shop',
      workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main',
      commit: '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d',
    },
  });
});

describe('who signed', () => {
  test.each<[string, Partial<Signed['signer']>]>([
    [
      'the letter case of names',
      { sourceRepository: 'https://github.com/Acme/Shop', sourceOwner: 'https://github.com/ACME' },
    ],
    [
      'a reusable workflow of the owner',
      { workflow: 'https://github.com/acme/ci/.github/workflows/b.yml@refs/tags/v1' },
    ],
    ['an issuer of an enterprise', { issuer: `${common}/acme-corp` }],
  ])('%s may differ', (_, signer) => {
    expect(whyOf(signedWith(signer))).toBeNull();
  });

  test.each<[string, Partial<Signed['signer']>, RegExp]>([
    ['a repository whose name begins alike', { sourceRepository: 'https://github.com/acme/shop-evil' }, /shop-evil/],
    ['a repository whose name is the beginning', { sourceRepository: 'https://github.com/acme/sho' }, /made for/],
    ['a path below the repository', { sourceRepository: 'https://github.com/acme/shop/x' }, /made for/],
    ['an owner whose name begins alike', { sourceOwner: 'https://github.com/acme-evil' }, /acme-evil/],
    ['another host', { sourceOwner: 'https://github.com.evil.example/acme' }, /evil\.example/],
    ['no owner in the certificate', { sourceOwner: '' }, /nothing that it names/],
    ['no repository in the certificate', { sourceRepository: '' }, /nothing that it names/],
    ['no issuer in the certificate', { issuer: '' }, /nothing that it names/],
    ['no workflow in the certificate', { workflow: '' }, /nothing that it names/],
    [
      'a workflow of an owner whose name begins alike',
      { workflow: 'https://github.com/acme-evil/shop/b.yml' },
      /not own/,
    ],
    ['a person', { issuer: 'https://accounts.google.com', workflow: 'octocat@example.com' }, /identity of/],
    ['an issuer without TLS', { issuer: common.replace('https', 'http') }, /identity of/],
    ['a host that begins like the issuer', { issuer: `${common}.evil.example` }, /identity of/],
    ['a path below an enterprise', { issuer: `${common}/acme/evil` }, /identity of/],
    ['GitHub Enterprise', { issuer: 'https://github.example.com/_services/token' }, /identity of/],
  ])('%s is refused', (_, signer, why) => {
    expect(whyOf(signedWith(signer))).toMatch(why);
  });

  const tenant = 'https://acme.ghe.com';
  const server = 'https://github.example.com';
  test.each<[string, string, string, boolean]>([
    ['data residency: its own issuer', tenant, 'https://token.actions.acme.ghe.com', true],
    ['data residency: that of github.com', tenant, common, false],
    ['data residency: that of another enterprise', tenant, 'https://token.actions.evil.ghe.com', false],
    ['GitHub Enterprise Server: its own issuer', server, `${server}/_services/token`, true],
    ['GitHub Enterprise Server: that of github.com', server, common, false],
    ['GitHub Enterprise Server: a path below its own', server, `${server}/_services/token/x`, false],
  ])('%s', (_, serverUrl, issuer, isProven) => {
    const why = whyOf(signedWith(signerAt(serverUrl, issuer)), { ...wanted, serverUrl: `${serverUrl}/` });
    expect(why === null).toBe(isProven);
  });

  test('a repository of github.com proves nothing for one of another host', () => {
    const signer = { ...signerAt('https://github.com', `${server}/_services/token`) };
    expect(whyOf(signedWith(signer), { ...wanted, serverUrl: server })).toMatch(/made for https:\/\/github\.com\/acme/);
  });
});

describe('what is signed', () => {
  const others = [{ digest: { sha256: 'b'.repeat(64) } }, { digest: { sha512: 'a'.repeat(128) } }, null, 'x', {}];
  test.each<[string, unknown]>([
    ['several subjects', { ...statement, subject: [...others, ...statement.subject] }],
    ['the first version of statements', { ...statement, _type: 'https://in-toto.io/Statement/v0.1' }],
  ])('%s', (_, text) => {
    expect(whyOf(signedWith({}, text))).toBeNull();
  });

  test.each<[string, unknown, RegExp]>([
    ['several subjects without the image', { ...statement, subject: others }, /another digest/],
    ['no subject', { ...statement, subject: [] }, /another digest/],
    ['a subject that is no list', { ...statement, subject: statement.subject[0] }, /another digest/],
    [
      'the digest as that of another algorithm',
      { ...statement, subject: [{ digest: { sha1: 'a'.repeat(64) } }] },
      /another/,
    ],
    ['the digest in the name alone', { ...statement, subject: [{ name: digest, digest: {} }] }, /another digest/],
    ['a list of materials', { ...statement, predicateType: 'https://spdx.dev/Document/v2.3' }, /no SLSA provenance/],
    [
      'an earlier provenance',
      { ...statement, predicateType: 'https://slsa.dev/provenance/v0.2' },
      /no SLSA provenance/,
    ],
    ['no type of predicate', { ...statement, predicateType: null }, /no SLSA provenance/],
    ['another kind of statement', { ...statement, _type: 'https://example.com/Statement/v1' }, /no in-toto statement/],
    ['a list', [statement], /no in-toto statement/],
    ['no JSON', '{', /no in-toto statement/],
  ])('%s is refused', (_, text, why) => {
    expect(whyOf(signedWith({}, text))).toMatch(why);
  });

  test('another type of payload is refused', () => {
    expect(whyOf({ ...signedWith({}), payloadType: 'application/json' })).toMatch(/no in-toto statement/);
  });

  test('what it says of itself is not believed', () => {
    const predicate = {
      buildDefinition: { externalParameters: { workflow: { repository: 'https://github.com/acme/shop' } } },
    };
    const signer = { sourceRepository: 'https://github.com/acme/other' };
    expect(whyOf(signedWith(signer, { ...statement, predicate }))).toMatch(
      /made for https:\/\/github\.com\/acme\/other/,
    );
  });
});
