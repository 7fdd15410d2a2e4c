import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isObject, type JsonObject, objectsIn } from '../../src/lib/json.ts';
import { exists, filesIn, read } from '../support/repository.ts';

const papers = [
  'README.md',
  ...filesIn('docs', '.md'),
  ...filesIn('examples', '.md'),
  'CONTRIBUTING.md',
  'SECURITY.md',
];

/** What a block has that is no list of inputs: a part of a workflow, a service definition, or a task definition. */
const structures = ['steps', 'jobs', 'serviceName', 'family'];

describe('README, docs, examples, CONTRIBUTING, SECURITY', () => {
  test.each(papers)('%s: every step gives our action inputs that it has', (path) => {
    const { inputs } = parse(read('action.yml')) as { inputs: JsonObject };
    const blocks = [...read(path).matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(
      ([, indent = '', text = '']) => parse(text.replace(new RegExp(`^${indent}`, 'gm'), '')) as JsonObject,
    );
    const jobs = blocks.flatMap((block) => (isObject(block.jobs) ? Object.values(block.jobs) : []));
    const steps = [...blocks, ...jobs].flatMap((each) => objectsIn(isObject(each) ? (each.steps ?? []) : each));
    const own = steps.filter(({ uses }) => String(uses).startsWith('your-org/ecs-deploy-action@'));
    const given = own.flatMap((step) => (isObject(step.with) ? Object.keys(step.with) : []));
    // A block that is neither steps nor a workflow shows inputs alone.
    const alone = blocks.filter(
      (block) => isObject(block) && !structures.some((member) => block[member] !== undefined),
    );
    const settings = alone.flatMap((block) => Object.keys(block));
    expect([...given, ...settings].filter((name) => inputs[name] === undefined)).toEqual([]);
  });

  test('the commands that CONTRIBUTING names are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('CONTRIBUTING.md').matchAll(/npm (?:run )?(test|check|fix|demo|build)\b/g)];
    expect(named.map((match) => match[1] ?? '').filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('release.yml', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as {
    jobs: { release: { steps: { name?: string; run?: string }[] } };
  };
  const script = jobs.release.steps.find(({ name }) => name?.startsWith('Take the notes'))?.run ?? '';

  /** Runs the step that takes the notes in a folder with these files. */
  async function take(version: string): Promise<{ status: number | null; printed: string; notes: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'release-'));
    try {
      const changelog =
        '# Changelog\n\n## [Unreleased]\n\nlater\n\n## [1.10.0] - 2026-12-01\n\n### Added\n\n- ten\n\n## [1.1.0]\n\n- one\n\n## [1.0.0]\n';
      await writeFile(join(folder, 'CHANGELOG.md'), changelog);
      await writeFile(
        join(folder, 'package.json'),
        `{\n  "name": "x",\n  "version": "${version === '9.9.9' ? '1.0.0' : version}"\n}\n`,
      );
      const env = { PATH: process.env.PATH ?? '', VERSION: version, RUNNER_TEMP: folder };
      const shell = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      const notes = await readFile(join(folder, 'notes.md'), 'utf8').catch(() => '');
      return { status: shell.status, printed: shell.stdout, notes };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  test('takes the notes of the version, and of no other', async () => {
    expect(await take('1.10.0')).toMatchObject({ status: 0, notes: '\n### Added\n\n- ten\n\n' });
    expect(await take('1.1.0')).toMatchObject({ status: 0, notes: '\n- one\n\n' });
  });

  test.each([
    ['1.0.0', 'CHANGELOG.md says nothing of 1.0.0.'],
    ['9.9.9', 'package.json has another version than 9.9.9.'],
    ['v1.0', 'That is no version such as 1.2.3.'],
    ['1.0.0"; true', 'That is no version such as 1.2.3.'],
  ])('refuses %s', async (version, message) => {
    expect(await take(version)).toMatchObject({ status: 1, printed: `::error::${message}\n` });
  });
});

describe('.github', () => {
  test.each(filesIn('.github/ISSUE_TEMPLATE', '.yml').filter((path) => !path.endsWith('config.yml')))(
    '%s is a form as GitHub wants it',
    (path) => {
      const form = parse(read(path)) as { name: string; description: string; body: JsonObject[] };
      expect([form.name, form.description]).toEqual([expect.any(String), expect.any(String)]);
      for (const field of form.body) {
        expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(field.type);
        const attributes = field.attributes as JsonObject;
        expect(typeof attributes[field.type === 'markdown' ? 'value' : 'label']).toBe('string');
      }
      const ids = form.body.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      expect(form.body.some(({ type }) => type !== 'markdown')).toBe(true);
    },
  );

  test('Dependabot looks where there is something to look at', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as { updates: JsonObject[] };
    const folders = updates.flatMap(({ directory, directories }) =>
      [directory ?? directories ?? []].flat().map(String),
    );
    expect(folders.filter((folder) => folder !== '/' && filesIn(folder.slice(1)).length === 0)).toEqual([]);
  });

  test('CODEOWNERS names paths that are there', () => {
    const paths = [...read('.github/CODEOWNERS').matchAll(/^\/(\S+)/gm)].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !exists(path) && filesIn(dirname(path)).length === 0)).toEqual([]);
  });
});
