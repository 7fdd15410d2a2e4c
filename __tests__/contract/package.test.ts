import { describe, expect, test } from '@jest/globals';
import {
  completeLock,
  missingOptionals,
  platformOf,
  withIntegrity,
  withoutIntegrity,
} from '../../scripts/complete-lock.mjs';
import { read } from '../support/repository.ts';

const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

describe('package.json', () => {
  test('pins every dependency to one version', () => {
    const all: [string, string][] = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('names no "type": the bundle is CommonJS, which starts faster', () => {
    expect(manifest).not.toHaveProperty('type');
  });

  test('has no install scripts of its own', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  test('agrees with package.json', () => {
    const { name, version, license, engines, dependencies, devDependencies } = manifest;
    expect(lock.packages['']).toEqual({ name, version, license, engines, dependencies, devDependencies });
  });

  test('holds no download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/(?!.*(sponsor|fund|collective|patreon))/);
  });

  test('knows the optional packages of every platform', () => {
    expect(missingOptionals(lock.packages).map(({ name }: { name: string }) => name)).toEqual([]);
    expect(completeLock(lock)).toEqual(lock);
  });

  test('has an integrity hash for every package, those of other platforms too', () => {
    expect(withoutIntegrity(lock.packages)).toEqual([]);
    const entries = Object.entries<{ integrity: string }>(lock.packages).filter(([path]) => path !== '');
    expect(entries.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))).toEqual([]);
  });

  test('gets a hash for what has none, and none is made up', () => {
    const packages = { '': {}, 'node_modules/a': { version: '1.0.0', optional: true } };
    expect(withIntegrity({ packages }, new Map([['a@1.0.0', 'sha512-x']])).packages['node_modules/a']).toEqual({
      version: '1.0.0',
      integrity: 'sha512-x',
      optional: true,
    });
    expect(() => withIntegrity({ packages }, new Map([['a@1.0.1', 'sha512-x']]))).toThrow('a@1.0.0');
  });

  test('a platform is read off a package name', () => {
    expect(platformOf('@rolldown/binding-linux-arm64-musl')).toEqual({ os: ['linux'], cpu: ['arm64'], libc: ['musl'] });
    expect(platformOf('@unrs/resolver-binding-linux-arm-gnueabihf')).toEqual({
      os: ['linux'],
      cpu: ['arm'],
      libc: ['glibc'],
    });
    expect(platformOf('@biomejs/cli-win32-x64')).toEqual({ os: ['win32'], cpu: ['x64'] });
    expect(platformOf('@rolldown/binding-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
    expect(platformOf('left-pad')).toBeNull();
  });
});

describe('.github/moto-requirements.txt', () => {
  const lines = read('.github/moto-requirements.txt').split('\n');
  const packages = lines.filter((line) => line !== '' && !line.startsWith('#'));

  test('pins moto and all that it needs, each to one version', () => {
    expect(
      packages.filter((line) => !/^[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*( --hash=sha256:[0-9a-f]{64})*$/.test(line)),
    ).toEqual([]);
    expect(packages).toContainEqual(expect.stringMatching(/^moto==/));
    expect(packages.length).toBeGreaterThan(40);
  });

  test('is what CI installs, and nothing else: no dependency is looked up, nothing is built', () => {
    expect(read('.github/workflows/ci.yml')).toContain(
      'install --no-deps --only-binary :all: --requirement .github/moto-requirements.txt',
    );
  });
});
