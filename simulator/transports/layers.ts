import type { Simulator } from '../simulator.ts';
import type { WireResponse } from '../wire/request.ts';

const PATH = '/layers/';

/** Layers and config blobs, as they are fetched from where ECR points to; null for any other request. */
export function answerLayer(
  simulator: Simulator,
  { method, path }: { method: string; path: string },
): WireResponse | null {
  if (method !== 'GET' || !path.startsWith(PATH)) return null;
  const blob = simulator.world.repositories.blob(decodeURIComponent(path.slice(PATH.length)));
  if (blob === null) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'no such layer' };
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: blob };
}
