import { RegisterTaskDefinitionRequest$ } from '@aws-sdk/client-ecs';
import { describe, expect, test } from '@jest/globals';
import { membersOf } from '../../../simulator/core/schema.ts';
import type { JsonObject } from '../../../src/lib/json.ts';
import { meantMember, misspeltMembers } from '../../../src/taskdef/known-members.ts';
import { parseDefinition } from '../../../src/taskdef/source.ts';
import { webDefinition } from '../../support/scenario.ts';

describe('a member that is not known', () => {
  test.each([
    [{ portMapings: [] }, 'containerDefinitions[0].portMapings', 'portMappings'],
    [{ env: [] }, 'containerDefinitions[0].env', 'environment'],
    [{ ports: [] }, 'containerDefinitions[0].ports', 'portMappings'],
    [{ healthcheck: {} }, 'containerDefinitions[0].healthcheck', 'healthCheck'],
    [{ healthCheck: { intervall: 5 } }, 'containerDefinitions[0].healthCheck.intervall', 'interval'],
    [{ portMappings: [{ containerport: 80 }] }, 'portMappings[0].containerport', 'containerPort'],
  ])('is told with what it may mean: %j', (container, place, meant) => {
    const definition = { family: 'web', containerDefinitions: [{ name: 'app', ...container }] } as JsonObject;
    expect(misspeltMembers(definition)).toEqual([expect.stringContaining(`${place} is no member`)]);
    expect(misspeltMembers(definition)[0]).toContain(`did you mean \`${meant}\`?`);
  });

  test.each([
    ['a right one', webDefinition() as JsonObject],
    ['of next year', { family: 'web', quantumScheduling: { a: 1 }, containerDefinitions: [{ futureIsolation: {} }] }],
    [
      'a key of the user’s',
      {
        containerDefinitions: [{ dockerLabels: { nam: 'x' }, logConfiguration: { options: { 'awslogs-grup': 'x' } } }],
      },
    ],
  ])('is not told where it is %s', (_, definition) => {
    expect(misspeltMembers(definition as JsonObject)).toEqual([]);
  });

  test('containers in place of containerDefinitions', async () => {
    const parsed = await parseDefinition('family: web\ncontainers:\n  - name: app\n', '/ws/td.yml');
    expect(parsed).toMatchObject({
      problems: [{ message: expect.stringContaining("It has 'containers': did you mean `containerDefinitions`?") }],
    });
  });
});

test('the table has every member that the SDK knows', () => {
  const members = membersOf(RegisterTaskDefinitionRequest$);
  expect(members.length).toBeGreaterThan(15);
  // A known member never means another one, however alike they are; an unknown one that is alike does.
  expect(members.filter((member) => meantMember(member, '') !== null)).toEqual([]);
  expect(members.filter((member) => meantMember(`${member}x`, '') === null)).toEqual([]);
});
