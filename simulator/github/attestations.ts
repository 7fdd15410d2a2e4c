import type { WireResponse } from '../wire/request.ts';
import type { Answered, RouteRequest } from './routes.ts';
import type { GitHub, GitHubRequest } from './state.ts';

/** Where bundles are fetched, in place of the storage that GitHub signs addresses of. */
const folder = '/bundles/';

/** The attestations of a digest, a page of them; a digest that has none is not found. */
export function listAttestations(gitHub: GitHub, { query, address, parts: [digest = ''] }: RouteRequest): Answered {
  const all = gitHub.attestations.filter((each) => each.digest === digest);
  if (all.length === 0) return { status: 404, body: { message: 'Not Found', status: '404' } };
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const from = Number(query.get('after') ?? 0);
  const next = `${address}/attestations/${digest}?per_page=${size}&after=${from + size}`;
  const origin = address.slice(0, address.indexOf('/github') + '/github'.length);
  const attestations = all.slice(from, from + size).map((each) => ({
    repository_id: 1,
    initiator: 'user',
    bundle: gitHub.listsAddresses ? null : each.bundle,
    bundle_url: `${origin}${folder}${gitHub.attestations.indexOf(each)}?sig=secret`,
  }));
  return {
    status: 200,
    body: { attestations },
    ...(all.length > from + size && { headers: { link: `<${next}>; rel="next"` } }),
  };
}

/** A bundle in Snappy's format, as one literal; null for any other request. Needs no token, and gets none. */
export function answerBundle(gitHub: GitHub, { path, headers }: GitHubRequest): WireResponse | null {
  if (!path.startsWith(folder)) return null;
  const [name = ''] = path.slice(folder.length).split('?');
  const found = gitHub.attestations[Number(name)];
  if (found === undefined || headers.authorization !== undefined) return { status: 404, headers: {}, body: '' };
  return {
    status: 200,
    headers: { 'content-type': 'application/x-snappy' },
    body: snappy(JSON.stringify(found.bundle)),
  };
}

/** The text's length, seven bits a byte, and the text as a literal whose length has two bytes. */
function snappy(text: string): string {
  const bytes = Buffer.from(text);
  const length: number[] = [];
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    length.push((rest % 128) + (rest >= 128 ? 128 : 0));
    if (rest < 128) break;
  }
  const literal = [61 << 2, (bytes.length - 1) & 0xff, (bytes.length - 1) >> 8];
  return Buffer.concat([Buffer.from([...length, ...literal]), bytes]).toString('latin1');
}
