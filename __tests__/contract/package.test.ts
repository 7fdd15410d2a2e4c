import { describe, expect, test } from '@jest/globals';
import { completeLock, missingOptionals, platformOf } from '../../scripts/complete-lock.mjs';
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
