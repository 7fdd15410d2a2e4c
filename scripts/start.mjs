// Starts the bundle the way a runner does, against a loopback server that notes when the first request arrives.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const START_TIMEOUT_MS = 20_000;

/**
 * A place to measure in: a server that refuses everything, a folder of its own, and a way to start programs. With `tls`
 * the server speaks TLS, as every endpoint of AWS does; its certificate is made with openssl.
 */
export async function openTrack({ tls = false } = {}) {
  let arrived = () => {};
  const refuse = (request, response) => {
    arrived(performance.now());
    request.resume();
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end('{"__type":"InvalidParameterException","message":"This server only takes the time."}');
  };
  const folder = mkdtempSync(join(tmpdir(), 'ecs-deploy-start-'));
  const certificate = tls ? makeCertificate(folder) : null;
  const server = certificate === null ? createServer(refuse) : createTlsServer(certificate, refuse);
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `${tls ? 'https' : 'http'}://127.0.0.1:${server.address().port}`;
  const floor = join(folder, 'floor.cjs');
  writeFileSync(floor, floorProgram(endpoint));
  const definition = { family: 'web', containerDefinitions: [{ name: 'web', image: 'nginx:1.27', memory: 128 }] };
  writeFileSync(join(folder, 'task-definition.json'), JSON.stringify(definition));

  /** Starts `file`; milliseconds from there to its first request, and what else it has to tell. */
  async function start(node, file, { stop = true, flags = [], inputs = {} } = {}) {
    const first = new Promise((resolve) => {
      arrived = resolve;
    });
    const startedAtMs = performance.now();
    const child = spawn(node, [...flags, file], {
      cwd: folder,
      env: { ...runnerEnv(endpoint, folder, inputs), ...certificate?.env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const closed = new Promise((resolve) => child.on('close', () => resolve(null)));
    const late = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
    const time = await Promise.race([first, closed]);
    if (stop) child.kill('SIGKILL');
    await closed;
    clearTimeout(late);
    if (time === null) throw new Error(`${file} ended without a request. It said:\n${output}`);
    return { ms: time - startedAtMs, output };
  }

  /**
   * The files beside `file` that a run of it loads, with their bytes, until the server's refusal ends it.
   *
   * @returns {Promise<{ path: string, bytes: number }[]>}
   */
  async function loaded(node, file) {
    const list = join(folder, 'loaded.json');
    const spy = join(folder, 'spy.cjs');
    writeFileSync(spy, spyProgram(list));
    await start(node, file, { stop: false, flags: ['--require', spy] });
    const paths = JSON.parse(readFileSync(list, 'utf8')).filter((path) => dirname(path) === dirname(file));
    return paths.map((path) => ({ path, bytes: statSync(path).size }));
  }

  async function close() {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true, force: true });
  }

  return { floor, start, loaded, close };
}

/** A certificate for the loopback address, and how Node is told to trust it. */
function makeCertificate(folder) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, ...files], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert), env: { NODE_EXTRA_CA_CERTS: cert } };
}

/** What the runner sets, from scratch: nothing of this shell's AWS or Node settings may leak in. */
function runnerEnv(endpoint, folder, added) {
  const given = { ...defaultInputs(), cluster: 'bench', service: 'web', image: 'nginx:1.27', ...added };
  const inputs = Object.entries(given).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  for (const file of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(folder, file), '');
  return {
    PATH: process.env.PATH,
    HOME: folder,
    RUNNER_TEMP: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_SHA: '0123456789012345678901234567890123456789',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STATE: join(folder, 'state'),
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL: endpoint,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...Object.fromEntries(inputs),
  };
}

/** The defaults of action.yml, which the runner passes as if the user had written them. */
function defaultInputs() {
  const file = join(root, 'action.yml');
  if (!existsSync(file)) return {};
  const { inputs = {} } = parse(readFileSync(file, 'utf8'));
  const defaults = Object.entries(inputs).filter(([, { default: value }]) => value !== undefined && value !== '');
  return Object.fromEntries(defaults.map(([name, { default: value }]) => [name, String(value)]));
}

function floorProgram(endpoint) {
  const protocol = new URL(endpoint).protocol.slice(0, -1);
  return `const { request } = require('node:${protocol}');
request(${JSON.stringify(endpoint)}, { method: 'POST' }, (response) => response.resume()).end('{}');
`;
}

function spyProgram(list) {
  return `process.on('exit', () => {
  require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(require.cache)));
});
`;
}
