import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { exited, tail } from '../../../src/diagnose/rules/example.ts';

/** What programs print as they end, each with the rule that is to explain it and the thing that the cause must name. */
describe('last lines of a log', () => {
  test.each<[exitCode: number, lines: string, rule: string, names: string]>([
    [
      1,
      "PrismaClientInitializationError: Can't reach database server at `mydb.abc.eu-west-1.rds.amazonaws.com:5432`",
      'connection-failed',
      'mydb.abc.eu-west-1.rds.amazonaws.com:5432',
    ],
    [
      1,
      "Error: P1001: Can't reach database server at `db.internal:5432`\nPlease make sure your database server is running at `db.internal:5432`.",
      'connection-failed',
      'db.internal:5432',
    ],
    [1, 'django.db.utils.OperationalError: FATAL:  database "app" does not exist', 'database-missing', 'database app'],
    [
      1,
      'psycopg2.OperationalError: connection to server at "10.0.3.17", port 5432 failed: timeout expired',
      'connection-timed-out',
      '10.0.3.17:5432',
    ],
    [
      1,
      'com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure',
      'connection-failed',
      'cannot connect',
    ],
    [
      1,
      'org.postgresql.util.PSQLException: FATAL: no pg_hba.conf entry for host "10.0.1.5", user "app", database "app", no encryption',
      'database-tls',
      'TLS',
    ],
    [1, 'FATAL: sorry, too many clients already', 'database-connections', 'no free connection'],
    [
      1,
      'nginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:5',
      'server-config-invalid',
      'host name api',
    ],
    [1, 'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)', 'port-privileged', 'port 80'],
    [
      1,
      'nginx: [emerg] open() "/etc/nginx/nginx.conf" failed (2: No such file or directory)',
      'server-config-invalid',
      '/etc/nginx/nginx.conf',
    ],
    [
      1,
      'nginx: [emerg] unknown directive "foo" in /etc/nginx/conf.d/default.conf:3',
      'server-config-invalid',
      'unknown directive "foo"',
    ],
    [
      1,
      'nginx: [emerg] cannot load certificate "/etc/nginx/ssl/tls.crt": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory)',
      'server-config-invalid',
      '/etc/nginx/ssl/tls.crt',
    ],
    [
      134,
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'heap-exhausted',
      'Node.js heap',
    ],
    [
      1,
      'Exception in thread "main" java.lang.UnsupportedClassVersionError: com/acme/App has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0',
      'java-version',
      'Java 21, and the image has Java 17',
    ],
    [1, 'Error: Unable to access jarfile /app/app.jar', 'program-file-missing', '/app/app.jar'],
    [1, 'no main manifest attribute, in app.jar', 'program-file-missing', 'app.jar names no main class'],
    [1, 'npm error Missing script: "start"', 'program-file-missing', 'script "start"'],
    [127, '/docker-entrypoint.sh: line 12: exec: gunicorn: not found', 'exit-127', 'gunicorn'],
    [127, 'sh: 1: uvicorn: not found', 'exit-127', 'uvicorn'],
    [
      2,
      "python: can't open file '/app/main.py': [Errno 2] No such file or directory",
      'program-file-missing',
      '/app/main.py',
    ],
    [
      1,
      'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
      'program-file-missing',
      'libGL.so.1',
    ],
    [
      1,
      'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
      'aws-credentials-missing',
      'no task role',
    ],
    [
      1,
      'CredentialsProviderError: Could not load credentials from any providers',
      'aws-credentials-missing',
      'no task role',
    ],
    [
      2,
      'panic: runtime error: invalid memory address or nil pointer dereference',
      'program-crashed',
      'nil pointer dereference',
    ],
    [1, 'dial tcp: lookup redis.local on 10.0.0.2:53: no such host', 'host-unknown', 'redis.local'],
    [
      1,
      'redis.exceptions.ConnectionError: Error 110 connecting to redis.abc.cache.amazonaws.com:6379. Connection timed out.',
      'connection-timed-out',
      'redis.abc.cache.amazonaws.com:6379',
    ],
    [
      1,
      'SSL: CERTIFICATE_VERIFY_FAILED certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)',
      'certificate-untrusted',
      'does not trust the certificate',
    ],
    [
      1,
      'Error: self-signed certificate in certificate chain',
      'certificate-untrusted',
      'does not trust the certificate',
    ],
    [1, '[CRITICAL] WORKER TIMEOUT (pid:9)', 'worker-timeout', 'worker'],
    [1, 'Error: listen EADDRINUSE: address already in use :::3000', 'port-in-use', 'port 3000'],
    [1, 'Liquibase: Waiting for changelog lock....', 'migration-failed', 'migration'],
    [
      1,
      'Validate failed: Migrations have failed validation\nMigration checksum mismatch for migration version 3',
      'migration-failed',
      'checksum mismatch',
    ],
    [1, "alembic.util.exc.CommandError: Can't locate revision identified by '3f2a1b'", 'migration-failed', '3f2a1b'],
    [1, 'relation "users" does not exist', 'table-missing', 'table users'],
    [
      1,
      'exec /usr/local/bin/docker-entrypoint.sh: no such file or directory',
      'script-interpreter-missing',
      '/usr/local/bin/docker-entrypoint.sh',
    ],
    [1, "Error: Cannot find module 'express'", 'module-missing', 'express'],
    [1, 'java.lang.OutOfMemoryError: Metaspace', 'heap-exhausted', 'Metaspace'],
    [1, 'ERROR: relation "django_session" does not exist', 'table-missing', 'table django_session'],
    [1, 'pymongo.errors.ServerSelectionTimeoutError: docdb:27017: timed out', 'connection-failed', 'docdb:27017'],
    [1, 'Error: The `DATABASE_URL` environment variable is not set', 'variable-missing', 'DATABASE_URL'],
    [
      1,
      'pydantic_core._pydantic_core.ValidationError: 1 validation error for Settings\ndatabase_url\n  Field required [type=missing, input_value={}, input_type=dict]',
      'variable-missing',
      'database_url',
    ],
    [
      1,
      'time="2026-01-01" level=fatal msg="missing required environment variable DB_HOST"',
      'variable-missing',
      'DB_HOST',
    ],
  ])('exit code %i: %s', (exitCode, lines, rule, names) => {
    const { headline, causes } = diagnose({ ...exited(exitCode), tail: tail(lines.split('\n')) });
    expect({ rule: causes[0]?.rule, headline }).toEqual({ rule, headline: expect.stringContaining(names) });
  });
});
