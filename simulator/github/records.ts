import type { JsonObject } from '../../src/lib/json.ts';
import type { Answered } from './routes.ts';
import type { GitHub } from './state.ts';

/** A deployment record as GitHub keeps it: one for each name in an environment and cluster. */
export type DeploymentRecord = {
  name: string;
  digest: string;
  version: string;
  status: string;
  logical_environment: string;
  physical_environment: string;
  cluster: string;
  deployment_name: string;
  github_repository: string;
};

const invalid = (message: string): Answered => ({ status: 422, body: { message, status: '422' } });

/** Lengths by the REST API's description; 0 for what may be left out. */
const LENGTHS: Readonly<Record<keyof DeploymentRecord, readonly [least: number, most: number]>> = {
  name: [1, 256],
  digest: [71, 71],
  version: [0, 100],
  status: [1, 20],
  logical_environment: [1, 128],
  physical_environment: [0, 128],
  cluster: [0, 128],
  deployment_name: [1, 256],
  github_repository: [0, 100],
};

/** Stores a record, or updates the one of its name. */
export function storeRecord(gitHub: GitHub, body: JsonObject): Answered {
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  for (const [name, [least, most]] of Object.entries(LENGTHS)) {
    const { length } = text(name);
    if (length < least || length > most) return invalid(`Invalid request.\n\n"${name}" has ${length} characters.`);
  }
  if (!/^sha256:[a-f0-9]{64}$/.test(text('digest'))) return invalid('Invalid request.\n\n"digest" is not valid.');
  if (!['deployed', 'decommissioned'].includes(text('status'))) return invalid('Invalid request.\n\n"status"');
  if (text('github_repository').includes('/')) return invalid('Invalid request.\n\n"github_repository"');
  const record = Object.fromEntries(Object.keys(LENGTHS).map((name) => [name, text(name)])) as DeploymentRecord;
  const keyOf = (one: DeploymentRecord) =>
    [one.logical_environment, one.physical_environment, one.cluster, one.deployment_name].join('\n');
  const index = gitHub.records.findIndex((one) => keyOf(one) === keyOf(record));
  if (index < 0) gitHub.records.push(record);
  else gitHub.records[index] = record;
  return { status: 200, body: { total_count: 1 } };
}
