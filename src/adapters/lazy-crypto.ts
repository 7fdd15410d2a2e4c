import type * as nodeCrypto from 'node:crypto';

/**
 * `node:crypto` as the SDK imports it for what it hardly needs; the build puts this in its place (scripts/build.mjs).
 * Node takes 5 ms to load it.
 */
const builtin = (): typeof nodeCrypto => process.getBuiltinModule('node:crypto');

export const createHash: typeof nodeCrypto.createHash = (...args) => builtin().createHash(...args);
export const createHmac: typeof nodeCrypto.createHmac = (...args) => builtin().createHmac(...args);
export const getRandomValues: typeof nodeCrypto.getRandomValues = (array) => builtin().getRandomValues(array);
const randomUUID: typeof nodeCrypto.randomUUID = (options) => builtin().randomUUID(options);

/** Also for the global `crypto`, for which Node would load WebCrypto besides. */
export default { getRandomValues, randomUUID };
