import { readFile as withCallback } from 'node:fs';
import { promisify } from 'node:util';

/**
 * `readFile` of `node:fs/promises` as the SDK uses it for its configuration files, which seldom exist on a runner; the
 * build puts this in its place (scripts/build.mjs): Node takes 3 ms to load the rest of that module.
 */
export const readFile = promisify(withCallback);
