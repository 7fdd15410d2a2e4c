import type { Evidence } from '../evidence.ts';
import { logged } from './example.ts';

export const logDataExamples: Readonly<Record<string, Evidence>> = {
  'database-tls': logged(
    'org.postgresql.util.PSQLException: FATAL: no pg_hba.conf entry for host "10.0.1.5", user "web", database "web", no encryption',
  ),
  'database-missing': logged('django.db.utils.OperationalError: FATAL:  database "web" does not exist'),
  'table-missing': logged('ERROR: relation "orders" does not exist at character 15'),
  'database-connections': logged('FATAL: sorry, too many clients already'),
  'migration-failed': logged("alembic.util.exc.CommandError: Can't locate revision identified by '3f2a1b'"),
};
