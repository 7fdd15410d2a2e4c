import type { Evidence } from '../evidence.ts';
import { logged } from './example.ts';

export const logExamples: Readonly<Record<string, Evidence>> = {
  'port-in-use': logged('Error: listen EADDRINUSE: address already in use :::8080'),
  'port-privileged': logged('nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)'),
  'heap-exhausted': logged('Exception in thread "main" java.lang.OutOfMemoryError: Java heap space'),
  'script-interpreter-missing': logged('exec /docker-entrypoint.sh: no such file or directory'),
  'module-missing': logged("Error: Cannot find module '/app/dist/server.js'"),
  'variable-missing': logged('panic: required environment variable DATABASE_URL is not set'),
};
