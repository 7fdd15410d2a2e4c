import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { initTUF } from '@sigstore/tuf';
import type { HttpApi } from '../apis/http.ts';
import { orAborted } from '../lib/abort.ts';
import { messageOf } from '../lib/errors.ts';
import type { Environment } from './github-run.ts';

/** The certificates and keys that Sigstore's signatures are checked with. */
export type TrustRoots = {
  /**
   * The roots for certificates that this organization issued; empty where it is unknown.
   *
   * @throws Error where they cannot be had
   */
  rootsFor(organization: string, signal: AbortSignal): Promise<TrustedRoot[]>;
};

/** Names a file with trust roots, for networks without access to the servers that publish them. */
const fileVariable = 'SIGSTORE_TRUSTED_ROOT';

/** Organizations of the authorities that sign for GitHub Actions (GitHub CLI, `gh attestation verify`). */
const publicGood = 'sigstore.dev';
const gitHub = 'GitHub, Inc.';

const mirrors = { publicGood: 'https://tuf-repo-cdn.sigstore.dev', gitHub: 'https://tuf-repo.github.com' };

/**
 * Where the chain of GitHub's TUF roots begins: the root of this version, which GitHub's CLI is delivered with, by the
 * SHA-256 of its signed part. Later roots are signed by earlier ones.
 */
const anchor = { version: 3, digest: '7efcfe1a3dd38bac140a920c39f64a00fd9a116d2f1218e2cd022177f1c478a2' };

const mostBytes = 4 * 1024 * 1024;
/** For all that one trust root takes, ms. */
const patienceMs = 30_000;
const eachMs = 5_000;

export type TrustRootContext = {
  env: Environment;
  http: Pick<HttpApi, 'download'>;
  /** The trust domain of GitHub's instance where it is not the default; null for that. */
  trustDomain(signal: AbortSignal): Promise<string | null>;
};

/**
 * The trust roots of the file that the environment names, else those that Sigstore and GitHub publish with The Update
 * Framework, kept in the runner's temporary folder for later steps of the job.
 */
export function createTrustRoots({ env, http, trustDomain }: TrustRootContext): TrustRoots {
  const file = env[fileVariable] || null;
  const folder = join(env.RUNNER_TEMP || tmpdir(), 'ecs-deploy-trust-roots');
  const known = new Map<string, Promise<TrustedRoot[]>>();
  const once = (name: string, load: () => Promise<TrustedRoot[]>) => {
    const loading = known.get(name) ?? load();
    known.set(name, loading);
    return loading;
  };

  return {
    async rootsFor(organization, signal) {
      if (file !== null) return once(file, () => readRoots(resolve(env.GITHUB_WORKSPACE || '.', file), file));
      const within = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
      const isTenant = isDedicated(env);
      if (organization === publicGood && !isTenant) {
        return once(publicGood, () => fromMirror('publicGood', { folder, target: 'trusted_root.json' }, within));
      }
      if (organization !== gitHub && !isTenant) return [];
      return once(gitHub, async () => {
        const domain = isTenant ? await trustDomain(within) : null;
        const target = domain === null ? 'trusted_root.json' : `${domain}.trusted_root.json`;
        const rootPath = await anchorFile(folder, http, within);
        return fromMirror('gitHub', { folder, target, rootPath }, within);
      });
    },
  };
}

/** GitHub Enterprise Cloud with data residency, which has an instance of its own at `ghe.com`. */
function isDedicated(env: Environment): boolean {
  const server = env.GITHUB_SERVER_URL ?? '';
  return URL.canParse(server) && new URL(server).hostname.endsWith('.ghe.com');
}

/** A file of one trust root in JSON, or of several, a line each, as `gh attestation trusted-root` writes them. */
async function readRoots(path: string, given: string): Promise<TrustedRoot[]> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new Error(`it is larger than ${mostBytes} bytes`);
    const text = await readFile(path, 'utf8');
    const roots = jsonIn(text).map((json) => TrustedRoot.fromJSON(json));
    if (roots.every(({ certificateAuthorities }) => certificateAuthorities.length === 0)) {
      throw new Error('it has no certificate authorities');
    }
    return roots;
  } catch (error) {
    throw new Error(`the file ${given}, which ${fileVariable} names, cannot be used: ${messageOf(error)}`);
  }
}

function jsonIn(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}

async function fromMirror(
  name: keyof typeof mirrors,
  { folder, target, rootPath }: { folder: string; target: string; rootPath?: string },
  signal: AbortSignal,
): Promise<TrustedRoot[]> {
  const mirrorURL = mirrors[name];
  try {
    await mkdir(folder, { recursive: true });
    const options = { mirrorURL, cachePath: folder, timeout: eachMs, retry: { retries: 1 } };
    const client = await orAborted(initTUF({ ...options, ...(rootPath && { rootPath }) }), signal);
    const text = await orAborted(client.getTarget(target), signal);
    return [TrustedRoot.fromJSON(JSON.parse(text))];
  } catch (error) {
    throw unreachable(mirrorURL, error);
  }
}

function unreachable(mirrorURL: string, error: unknown): Error {
  const { cause } = error instanceof Error ? error : { cause: undefined };
  const why = cause instanceof Error ? `${messageOf(error)}: ${messageOf(cause)}` : messageOf(error);
  return new Error(
    `the trust root of ${mirrorURL} could not be had (${why}). In a network without access to it, name a file in ${fileVariable}`,
  );
}

/** The beginning of GitHub's chain of roots as a file, if it is the one that is known. */
async function anchorFile(folder: string, http: Pick<HttpApi, 'download'>, signal: AbortSignal): Promise<string> {
  const path = join(folder, `github-${anchor.version}.root.json`);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null && isAnchor(kept)) return path;
  const url = `${mirrors.gitHub}/${anchor.version}.root.json`;
  const answer = await http.download({ url, headers: {}, mostBytes }, signal);
  const why = answer.kind === 'none' ? answer.why : answer.status === 200 ? null : `status ${answer.status}`;
  if (answer.kind === 'none' || why !== null) throw unreachable(mirrors.gitHub, new Error(why ?? ''));
  const text = Buffer.from(answer.bytes).toString('utf8');
  if (!isAnchor(text)) throw unreachable(mirrors.gitHub, new Error('its root is not the one that is known'));
  await mkdir(folder, { recursive: true });
  await writeFile(path, text);
  return path;
}

function isAnchor(text: string): boolean {
  try {
    const { signed } = JSON.parse(text) as { signed: unknown };
    return createHash('sha256').update(inOrder(signed)).digest('hex') === anchor.digest;
  } catch {
    return false;
  }
}

/** JSON with the members of objects in order, so that white space and order do not matter. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
