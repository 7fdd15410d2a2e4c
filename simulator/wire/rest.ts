import type { JsonObject } from '../../src/lib/json.ts';
import type { WireRequest } from './request.ts';

/** An operation that its method and path name (restJson1), and what path and query say of its input. */
export type Route = { service: string; operation: string; input: JsonObject };

type Row = {
  service: string;
  operation: string;
  method: string;
  path: RegExp;
  /** Query parameter → member. */
  query: Readonly<Record<string, string>>;
};

/** The group in the path, if there is one, is the member `Name`. */
const ROWS: readonly Row[] = [
  {
    service: 'scheduler',
    operation: 'GetSchedule',
    method: 'GET',
    path: /^\/schedules\/([^/]+)$/,
    query: { groupName: 'GroupName' },
  },
  { service: 'scheduler', operation: 'UpdateSchedule', method: 'PUT', path: /^\/schedules\/([^/]+)$/, query: {} },
  {
    service: 'elasticfilesystem',
    operation: 'DescribeFileSystems',
    method: 'GET',
    path: /^\/2015-02-01\/file-systems\/?$/,
    query: { FileSystemId: 'FileSystemId' },
  },
  {
    service: 'elasticfilesystem',
    operation: 'DescribeAccessPoints',
    method: 'GET',
    path: /^\/2015-02-01\/access-points\/?$/,
    query: { AccessPointId: 'AccessPointId' },
  },
];

export function routeOf({ method, path }: WireRequest): Route | null {
  const url = new URL(path, 'http://localhost');
  for (const row of ROWS) {
    const match = row.method === method ? row.path.exec(url.pathname) : null;
    if (match === null) continue;
    const input: JsonObject = match[1] === undefined ? {} : { Name: decodeURIComponent(match[1]) };
    for (const [parameter, member] of Object.entries(row.query)) {
      const value = url.searchParams.get(parameter);
      if (value !== null) input[member] = value;
    }
    return { service: row.service, operation: row.operation, input };
  }
  return null;
}
