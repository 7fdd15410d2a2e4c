import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHub as GitHubState, gitHubOf } from '../../../simulator/github/index.ts';
import { createScaledClock, type SimulatorServer, startServer } from '../../../simulator/index.ts';
import { withShop } from '../../../simulator/scenarios/on-github.ts';
import { findAttestations, readTrustDomain } from '../../../src/adapters/github-attestations.ts';
import type { DownloadAnswer, HttpApi, HttpDownload } from '../../../src/apis/http.ts';

/** Attestations as GitHub lists them, over HTTP, and answers that no GitHub would give. */

let server: SimulatorServer;
let state: GitHubState;
const { signal } = new AbortController();
const digest = `sha256:${'a'.repeat(64)}`;
const query = { owner: 'example', repository: 'shop', digest };

beforeAll(async () => {
  const sim = withShop(createScaledClock(1));
  state = gitHubOf(sim);
  server = await startServer(sim);
});

afterAll(() => server.close());

beforeEach(() => {
  state.attestations.splice(0);
  state.requests.splice(0);
  state.listsAddresses = false;
  state.isOrganization = true;
});

const access = () => ({ baseUrl: `${server.url}/github`, token: 'ghs_simulated' });
const add = (count: number) =>
  state.attestations.push(...Array.from({ length: count }, (_, index) => ({ digest, bundle: { number: index } })));
const pathsOf = () => state.requests.map(({ path }) => path.split('?')[0]);

describe('the list', () => {
  test('of a repository, filtered by provenance', async () => {
    add(2);
    state.attestations.push({ digest: `sha256:${'b'.repeat(64)}`, bundle: { number: 9 } });
    const found = await findAttestations(query, access(), signal);
    expect(found).toEqual({ bundles: [{ number: 0 }, { number: 1 }], unread: [], cut: false });
    expect(state.requests[0]?.path).toBe(
      `/repos/example/shop/attestations/${digest}?per_page=30&predicate_type=https%3A%2F%2Fslsa.dev%2Fprovenance%2Fv1`,
    );
    expect(state.requests[0]?.headers.authorization).toBe('token ghs_simulated');
  });

  test('of an organization', async () => {
    add(1);
    expect((await findAttestations({ ...query, repository: null }, access(), signal)).bundles).toHaveLength(1);
    expect(pathsOf()).toEqual([`/orgs/example/attestations/${digest}`]);
  });

  test('of a user', async () => {
    state.isOrganization = false;
    add(1);
    expect((await findAttestations({ ...query, repository: null }, access(), signal)).bundles).toHaveLength(1);
    expect(pathsOf()).toEqual([`/orgs/example/attestations/${digest}`, `/users/example/attestations/${digest}`]);
  });

  test('of several pages, and no more than is read', async () => {
    add(200);
    const found = await findAttestations(query, access(), signal);
    expect([found.bundles.length, found.cut, state.requests.length]).toEqual([60, true, 2]);
  });

  test('with addresses: each bundle is fetched, without the token', async () => {
    add(3);
    state.listsAddresses = true;
    const found = await findAttestations(query, access(), signal);
    expect(found).toEqual({ bundles: [{ number: 0 }, { number: 1 }, { number: 2 }], unread: [], cut: false });
    const fetched = state.requests.filter(({ path }) => path.startsWith('/bundles/'));
    expect(fetched.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    [404, 'GitHub answered 404: Not Found', 1],
    [403, 'GitHub answered 403: Resource not accessible by integration', 1],
    [500, 'GitHub answered 500: Server Error', 3],
  ])('refused with %s', async (kind, message, requests) => {
    state.fault({ kind, path: /attestations/, times: requests });
    await expect(findAttestations(query, access(), signal)).rejects.toMatchObject({ message, status: kind });
    expect(state.requests).toHaveLength(requests);
  });
});

/** A server that answers with what is given, and what it was asked. */
function answering(...answers: Partial<Extract<DownloadAnswer, { kind: 'answer' }>>[]) {
  const requests: HttpDownload[] = [];
  const http: Pick<HttpApi, 'download'> = {
    async download(request) {
      requests.push(request);
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      return { kind: 'answer', status: 200, bytes: new Uint8Array(), cut: false, link: null, ...answer };
    },
  };
  return { requests, http };
}

const json = (value: unknown) => ({ bytes: Buffer.from(JSON.stringify(value)) });
const at = { baseUrl: 'https://api.github.com', token: 'secret' };

describe('answers of others', () => {
  test.each<[string, Parameters<typeof answering>[0], RegExp]>([
    ['no JSON', { bytes: Buffer.from('<html>') }, /no JSON/],
    ['no list', json({ attestations: 'x' }), /without a list/],
    ['too much', { cut: true }, /more than 8388608 bytes/],
    ['a page of an outage', { status: 502, bytes: Buffer.from('<html>'.repeat(1_000)) }, /^GitHub answered 502$/],
  ])('%s', async (_, answer, message) => {
    await expect(findAttestations(query, at, signal, answering(answer).http)).rejects.toThrow(message);
  });

  test('the next page at another host is not asked: the token goes along', async () => {
    const link = '<https://evil.example/next>; rel="next"';
    const { http, requests } = answering({ ...json({ attestations: [] }), link });
    expect(await findAttestations(query, at, signal, http)).toEqual({ bundles: [], unread: [], cut: false });
    expect(requests).toHaveLength(1);
  });

  test('pages without an end are left after some', async () => {
    const link = '<https://api.github.com/next>; rel="next"';
    const { http, requests } = answering({ ...json({ attestations: [] }), link });
    expect(await findAttestations(query, at, signal, http)).toEqual({ bundles: [], unread: [], cut: true });
    expect(requests).toHaveLength(5);
  });

  test.each<[string, unknown, RegExp]>([
    ['no address', null, /no address/],
    ['an address without TLS', 'http://storage.example/x', /no address/],
    ['a file', 'file:///etc/passwd', /no address/],
    ['an address of which nothing is a bundle', 'https://storage.example/x?sig=s3cr3t', /cannot be read/],
  ])('%s is a reason, and shows no address', async (_, bundle_url, why) => {
    const list = json({ attestations: [{ bundle: null, bundle_url }] });
    const { http } = answering(list, { bytes: Buffer.from('not snappy') });
    const found = await findAttestations(query, at, signal, http);
    expect(found).toEqual({ bundles: [], unread: [expect.stringMatching(why)], cut: false });
    expect(JSON.stringify(found)).not.toContain('s3cr3t');
  });

  test('a bundle that is too large, or nested too deeply', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as unknown;
    const list = json({ attestations: [{ bundle_url: 'https://storage.example/x' }, { bundle: deep }] });
    const { unread } = await findAttestations(query, at, signal, answering(list, { cut: true }).http);
    expect(unread).toEqual([expect.stringMatching(/more than 2097152 bytes/), expect.stringMatching(/too deeply/)]);
  });
});

test.each<[string, unknown, string | null]>([
  ['the default', { domains: {} }, null],
  ['its own', { domains: { artifact_attestations: { trust_domain: 'acme' } } }, 'acme'],
  ['one that would leave the folder', { domains: { artifact_attestations: { trust_domain: '../../x' } } }, null],
])('the trust domain of a host: %s', async (_, meta, domain) => {
  expect(await readTrustDomain(at, signal, answering(json(meta)).http)).toBe(domain);
});
