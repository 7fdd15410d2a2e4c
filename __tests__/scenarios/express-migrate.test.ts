import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isObject, type Json, type JsonObject } from '../../src/lib/json.ts';
import { creations, emptyWorld, image, role, run } from '../support/express-service.ts';

/** Each input of aws-actions/amazon-ecs-deploy-express-service 1.2.2, a value of it, and where that has to arrive. */
const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/key-Xy12Za';
const credentials = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-Xy12Za';

const rows: readonly [input: string, path: string, value: Json][] = [
  ['service-name', 'serviceName', 'shop'],
  ['cluster', 'cluster', 'default'],
  ['image', 'primaryContainer.image', image('2')],
  ['execution-role-arn', 'executionRoleArn', role('express-execution')],
  ['task-role-arn', 'taskRoleArn', role('shop-task')],
  ['infrastructure-role-arn', 'infrastructureRoleArn', role('express-infrastructure')],
  ['container-port', 'primaryContainer.containerPort', 3000],
  ['environment-variables', 'primaryContainer.environment', [{ name: 'MODE', value: 'live' }]],
  ['secrets', 'primaryContainer.secrets', [{ name: 'KEY', valueFrom: secret }]],
  ['command', 'primaryContainer.command', ['node', 'server.js']],
  ['log-group', 'primaryContainer.awsLogsConfiguration.logGroup', '/ecs/shop'],
  ['log-stream-prefix', 'primaryContainer.awsLogsConfiguration.logStreamPrefix', 'shop'],
  ['repository-credentials', 'primaryContainer.repositoryCredentials.credentialsParameter', credentials],
  ['cpu', 'cpu', '512'],
  ['memory', 'memory', '1024'],
  ['subnets', 'networkConfiguration.subnets', ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002']],
  ['security-groups', 'networkConfiguration.securityGroups', ['sg-0a1b2c3d4e5f60003']],
  ['health-check-path', 'healthCheckPath', '/health'],
  ['min-task-count', 'scalingTarget.minTaskCount', 2],
  ['max-task-count', 'scalingTarget.maxTaskCount', 6],
  ['auto-scaling-metric', 'scalingTarget.autoScalingMetric', 'REQUEST_COUNT_PER_TARGET'],
  ['auto-scaling-target-value', 'scalingTarget.autoScalingTargetValue', 500],
  ['tags', 'tags', [{ key: 'team', value: 'shop' }]],
];

/** Inputs of our own that may be given instead of the member. */
const inputsHere: Readonly<Record<string, string>> = {
  'execution-role-arn': role('express-execution'),
  'task-role-arn': role('shop-task'),
  'environment-variables': 'MODE=live',
  secrets: `KEY=${secret}`,
  command: '["node", "server.js"]',
  cpu: '512',
  memory: '1024',
};

function definitionOf(left: readonly string[] = []): JsonObject {
  const definition: JsonObject = {};
  for (const [input, path, value] of rows) {
    if (left.includes(input)) continue;
    const names = path.split('.');
    let place = definition;
    for (const name of names.slice(0, -1)) {
      const inner = place[name];
      const next: JsonObject = isObject(inner) ? inner : {};
      place[name] = next;
      place = next;
    }
    place[names.at(-1) ?? ''] = value;
  }
  return definition;
}

function at(body: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce((value: Json | undefined, name) => (isObject(value) ? value[name] : undefined), body);
}

const table = readFileSync(join(import.meta.dirname, '../../docs/migration.md'), 'utf8');

describe('each input of the Express action has its place', () => {
  test('in the table of the migration page', () => {
    const listed = rows.filter(([input, path]) => {
      const row = table.split('\n').find((line) => line.startsWith(`| \`${input}\` |`) && line.includes(`\`${path}\``));
      return row !== undefined || input === 'image';
    });
    expect(listed).toHaveLength(rows.length);
    expect(table).toMatch(/\| `mutate-tags-on-update` \| none/);
    expect(table).toMatch(/\| `image` \| the input `image`, or `primaryContainer\.image` \|/);
  });

  test('and arrives from there in the request', async () => {
    const world = emptyWorld();
    const ran = await run(world, { image: '' }, JSON.stringify(definitionOf()));
    expect(ran.errors).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'deployed', 'service-url': expect.stringMatching(/^https:/) });
    const [body] = creations(world);
    for (const [, path, value] of rows) {
      if (path === 'tags') expect(at(body, path)).toEqual(expect.arrayContaining(value as Json[]));
      else expect([path, at(body, path)]).toEqual([path, value]);
    }
  });

  test('or from the input of the same meaning', async () => {
    const world = emptyWorld();
    const left = [...Object.keys(inputsHere), 'image', 'cluster', 'service-name'];
    const ran = await run(world, { ...inputsHere, service: 'shop' }, JSON.stringify(definitionOf(left)));
    expect(ran.errors).toEqual([]);
    const [body] = creations(world);
    for (const [input, path, value] of rows) {
      if (left.includes(input)) expect([path, at(body, path)]).toEqual([path, value]);
    }
  });
});
