import { describe, expect, test } from '@jest/globals';
import { ALL_CHECKS as CHECKS } from '../../../src/preflight/checks/all.ts';
import {
  exampleContainer,
  exampleDefinition,
  facts,
  imagesOf,
  instance,
  onInstances,
  withContainer,
} from '../../../src/preflight/example.ts';
import { EXAMPLES, exampleOf } from '../../../src/preflight/examples.ts';
import type { Facts } from '../../../src/preflight/facts.ts';
import type { Finding } from '../../../src/preflight/finding.ts';

const findingsIn = (all: Facts): Finding[] => CHECKS.flatMap((check) => check.finds(all));
const only = (all: Facts): Finding => {
  const found = findingsIn(all);
  expect(found).toHaveLength(1);
  return found[0] as Finding;
};

describe('every check', () => {
  test('has an id of its own, and there are enough of them', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(30);
  });

  test('has one example, and no example is left over', () => {
    expect(EXAMPLES.map(([id]) => id).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
  });

  test.each(CHECKS.map(({ id }) => id))('%s finds its example, and no other does', (id) => {
    expect([...new Set(findingsIn(exampleOf(id)).map((finding) => finding.check))]).toEqual([id]);
  });

  test.each(CHECKS.map((check) => [check.id, check] as const))('%s speaks plainly and says what to do', (id, check) => {
    for (const { message, advice, subject } of check.finds(exampleOf(id))) {
      expect(message).toMatch(/^[A-Z][^\n]*\.$/);
      expect(advice).toMatch(/^[A-Z][^\n]*\S$/);
      for (const text of [message, advice, subject])
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|Infinity|\s{2}|\.\.$/);
      expect(subject).not.toBe('');
    }
  });

  test('is silent where all is in order', () => {
    expect(findingsIn(facts())).toEqual([]);
    expect(findingsIn(onInstances([instance()]))).toEqual([]);
  });

  test('shows no value of a variable', () => {
    const environment = [{ name: 'TOKEN', value: 'hunter2hunter2' }];
    const secrets = [{ name: 'TOKEN', valueFrom: '/prod/token' }];
    const text = JSON.stringify(findingsIn(facts({ definition: withContainer({ environment, secrets }) })));
    expect(text).toContain('TOKEN');
    expect(text).not.toContain('hunter2');
  });
});

describe('images', () => {
  test('near and newest tags are named', () => {
    const check = CHECKS.find(({ id }) => id === 'image-exists');
    expect(check?.finds(exampleOf('image-exists'))[0]).toEqual({
      check: 'image-exists',
      severity: 'error',
      subject: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2',
      message:
        'Image 123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2 does not exist: repository web in ECR of account 123456789012 in eu-west-1 has no tag 1.4.2.',
      advice:
        'Push it to this account and region before the deployment. Similar tags: 1.4.1, 1.4. Pushed most recently: 1.4.1, main.',
    });
  });

  test('where a pull through cache may answer it is a warning, and where one does it is nothing', () => {
    const state = (cached: boolean | null) => imagesOf(exampleDefinition, { kind: 'no-repository', cached });
    expect(only(facts({ images: state(null) }))).toMatchObject({ severity: 'warning' });
    expect(findingsIn(facts({ images: state(true) }))).toEqual([]);
  });

  test('one image in two containers is spoken of once', () => {
    const containerDefinitions = [exampleContainer, { ...exampleContainer, name: 'b', portMappings: [] }];
    const definition = { ...exampleDefinition, containerDefinitions };
    only(facts({ definition, images: imagesOf(definition, { kind: 'no-repository', cached: false }) }));
  });

  test.each([
    'web:$TAG',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression
    'web:${{ github.sha }}',
    '/web:1',
    'example.com/:1',
    'web:',
    '***.dkr.ecr.eu-west-1.amazonaws.com/web:1',
    '',
  ])('%s is no finished reference', (image) => {
    expect(only(facts({ definition: withContainer({ image }), images: [] })).check).toBe('image-reference');
  });

  test('on instances the image must suit one of their processors, when all are known', () => {
    const arm = new Map([
      ['ecs.cpu-architecture', 'arm64'],
      ['ecs.os-type', 'linux'],
    ]);
    const of = (...instances: Parameters<typeof onInstances>[0]) => findingsIn(onInstances(instances));
    expect(of(instance({ attributes: arm })).map(({ check }) => check)).toEqual(['image-platform']);
    expect(of(instance({ attributes: arm }), instance())).toEqual([]);
    expect(of(instance({ attributes: new Map() }))).toEqual([]);
  });

  test('the limit for vulnerabilities counts from that severity upwards', () => {
    const images = (counts: Record<string, number>) =>
      imagesOf(exampleDefinition, {
        kind: 'found',
        account: null,
        digest: `sha256:${'a'.repeat(64)}`,
        platforms: null,
        scan: { counts, names: [] },
      });
    const of = (counts: Record<string, number>) => facts({ failOnVulnerabilities: 'HIGH', images: images(counts) });
    expect(findingsIn(of({ MEDIUM: 7, LOW: 1, UNDEFINED: 3, UNTRIAGED: 2 }))).toEqual([]);
    expect(only(of({ HIGH: 1, CRITICAL: 2, LOW: 9 })).message).toContain(
      "3 vulnerabilities of HIGH or above by ECR's scan (2 CRITICAL, 1 HIGH)",
    );
  });
});

describe('the execution role', () => {
  const withoutRole = { ...exampleDefinition };
  delete (withoutRole as Record<string, unknown>).executionRoleArn;
  const of = (container: object, definition = withoutRole) =>
    findingsIn(facts({ definition: withContainer(container as never, definition), images: [] })).map(
      ({ message }) => message,
    );

  test.each([
    [{ image: 'nginx', secrets: [{ name: 'A', valueFrom: '/a' }] }, 'read secrets'],
    [{ image: 'nginx', logConfiguration: { logDriver: 'awslogs' } }, 'write to CloudWatch Logs'],
    [{ image: 'nginx', environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::b/a.env' }] }, 'read environment files'],
    [
      { image: 'ghcr.io/a/b:1', repositoryCredentials: { credentialsParameter: 'x' } },
      "read the registry's credentials",
    ],
  ])('%j', (container, use) => {
    expect(of(container)).toEqual([`The revision has no execution role, and ECS needs one to ${use}.`]);
  });

  test('is not needed for public images', () => {
    expect(of({ image: 'nginx' })).toEqual([]);
  });
});
