import type { Evidence } from '../evidence.ts';
import { logged } from './example.ts';

export const logOtherSideExamples: Readonly<Record<string, Evidence>> = {
  'database-login': logged('FATAL: password authentication failed for user "web"'),
  'database-permission': logged('ERROR: permission denied for table orders'),
  'task-role-denied': logged(
    'AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-task/0 is not authorized to perform: dynamodb:GetItem',
  ),
  'host-unknown': logged('Error: getaddrinfo ENOTFOUND db.internal'),
  'connection-refused': logged('Error: connect ECONNREFUSED 10.0.3.7:5432'),
  'connection-timed-out': logged('Error: connect ETIMEDOUT 10.0.3.7:5432'),
  'connection-failed': logged('com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure'),
  'read-only-file-system': logged("Error: EROFS: read-only file system, open '/app/cache.json'"),
  'permission-denied': logged('Error: EACCES: permission denied, open /data/state.json'),
};
