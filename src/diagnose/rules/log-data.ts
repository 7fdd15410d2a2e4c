import { cut } from '../../lib/text.ts';
import { firstOf, type LogRule, who } from './log-words.ts';

/** Lines about what a database lacks: itself, a table, a free connection, TLS, a migration. */

const runMigrations =
  'Run the migrations before the services are updated: run-task: true with run-task-command, or a job before this one.';

export const dataHints: readonly LogRule[] = [
  {
    id: 'database-tls',
    pattern:
      /no pg_hba\.conf entry.{0,200}(?:no encryption|SSL off)|require_secure_transport=ON|SSL connection is required|connection is insecure|server does not support SSL|The server does not support SSL connections/i,
    cause: (said) =>
      /does not support SSL/i.test(said.text)
        ? `${who(said)}: it asks for TLS, and the database does not offer it.`
        : `${who(said)}: the database accepts only connections with TLS, and it connected without.`,
    advice: ({ text }) => [
      /does not support SSL/i.test(text)
        ? 'Turn TLS off in the connection (sslmode=disable), or on in the database.'
        : 'Turn TLS on in the connection: sslmode=require for PostgreSQL, ssl-mode=REQUIRED for MySQL, with the certificates of Amazon RDS (global-bundle.pem) for verify-full.',
      'RDS for PostgreSQL demands TLS from version 15 on (rds.force_ssl).',
    ],
  },
  {
    id: 'database-missing',
    pattern:
      /\bdatabase "?'?`?([\w.-]{1,120})"?'?`? does not exist|Unknown database '([^']{1,120})'|Cannot open database "([^"]{1,120})"/i,
    cause: (said) => `${who(said)}: the database ${firstOf(said) ?? 'that it uses'} does not exist on the server.`,
    advice: () => [
      'Create it, or correct its name in the variable or secret that holds it: without a name PostgreSQL takes that of the user.',
      'Check that host and port are those of the right server and environment.',
    ],
  },
  {
    id: 'table-missing',
    pattern:
      /\brelation "([^"]{1,120})" does not exist|Table '([^']{1,120})' doesn't exist|no such table: ([\w.]{1,120})|Invalid object name '([^']{1,120})'|column "?([\w.]{1,120})"? (?:of relation "[^"]{1,120}" )?does not exist|Unknown column '([^']{1,120})'/i,
    cause: (said) =>
      `${who(said)}: ${/column/i.test(said.match[0]) ? 'the column' : 'the table'} ${firstOf(said)} does not exist in the database: most likely a migration did not run.`,
    advice: () => [
      runMigrations,
      'Check that the database is the one of this environment, and the schema in the search path.',
    ],
  },
  {
    id: 'database-connections',
    pattern:
      /too many (?:clients already|connections)|remaining connection slots are reserved|max_connections|connection pool (?:exhausted|timeout)|TimeoutError: QueuePool limit/i,
    cause: (said) =>
      /pool/i.test(said.match[0])
        ? `${who(said)}: its connection pool to the database has no free connection.`
        : `${who(said)}: the database has no free connection left.`,
    advice: () => [
      'During a rollout the new tasks connect beside the old ones: a smaller pool for each task, or a lower maximumPercent, keeps the sum below max_connections.',
      'Or put RDS Proxy or PgBouncer between them, or take a larger database.',
    ],
  },
  {
    id: 'migration-failed',
    pattern:
      /Migration checksum mismatch|Migrations have failed validation|Can't locate revision identified by|failed migrations in the target database|\bP30(?:05|09|18)\b|Waiting for changelog lock|Could not acquire change log lock|Found non-empty schema|Dirty database version|ActiveRecord::PendingMigration|InconsistentMigrationHistory/i,
    cause: (said) => `${who(said)}: a migration of its database schema failed (${cut(said.text, 140)}).`,
    advice: ({ text }) => [
      /lock/i.test(text)
        ? 'Another task holds the lock, or one was killed while it held it: release it (liquibase release-locks), then deploy again.'
        : 'Compare the migrations in the image with the history table of the database: a newer revision, or another branch, has changed it.',
      'Run migrations once before the rollout (run-task: true), not in each task at its start.',
    ],
  },
];
