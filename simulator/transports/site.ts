import type { Simulator } from '../simulator.ts';
import type { SiteAnswer } from '../world/sites.ts';

const PATH = '/sites/';

/** Where the HTTP transport serves a site of the simulator. */
export function siteUrl(serverUrl: string, origin: string): string {
  return `${serverUrl}${PATH}${encodeURIComponent(origin)}`;
}

/** A request to a site through the HTTP transport; null for any other request. */
export function answerSiteRequest(
  simulator: Simulator,
  { path, headers }: { path: string; headers: Record<string, string> },
): SiteAnswer | null {
  if (!path.startsWith(PATH)) return null;
  const [origin = '', ...rest] = path.slice(PATH.length).split('/');
  return simulator.request(`${decodeURIComponent(origin)}/${rest.join('/')}`, headers);
}
