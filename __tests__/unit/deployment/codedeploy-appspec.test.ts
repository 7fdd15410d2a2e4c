import { describe, expect, test } from '@jest/globals';
import { fillAppSpec, makeAppSpec } from '../../../src/deployment/controllers/codedeploy/appspec.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { newRevision, service } from '../../support/services.ts';

describe('an AppSpec that is given', () => {
  test.each([
    ['resources', 'properties', 'taskDefinition'],
    ['Resources', 'Properties', 'TaskDefinition'],
    ['RESOURCES', 'PROPERTIES', 'TASKDEFINITION'],
  ])('gets the revision under its own keys: %s, %s, %s', (resources, properties, taskDefinition) => {
    const given = {
      version: 0,
      [resources]: [{ Target: { Type: 'AWS::ECS::Service', [properties]: { [taskDefinition]: 'x', Other: 1 } } }],
      Hooks: [{ AfterInstall: 'check' }],
    };
    expect(fillAppSpec(given, newRevision)).toEqual({
      spec: {
        version: 0,
        [resources]: [
          { Target: { Type: 'AWS::ECS::Service', [properties]: { [taskDefinition]: newRevision, Other: 1 } } },
        ],
        Hooks: [{ AfterInstall: 'check' }],
      },
    });
  });

  test('without TaskDefinition gets one, and is not changed itself', () => {
    const given = { Resources: [{ Target: { Properties: {} } }] };
    expect(fillAppSpec(given, newRevision)).toEqual({
      spec: { Resources: [{ Target: { Properties: { TaskDefinition: newRevision } } }] },
    });
    expect(given).toEqual({ Resources: [{ Target: { Properties: {} } }] });
  });

  test.each<[Json, string]>([
    ['text', 'not an object'],
    [{}, 'no `Resources` list'],
    [{ Resources: [] }, 'no `Resources` list'],
    [{ Resources: [{ Target: {} }] }, 'no `Properties`'],
  ])('%j is refused: %s', (given, problem) => {
    expect(fillAppSpec(given, newRevision)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

describe('an AppSpec that is made', () => {
  const balanced = [{ targetGroupArn: 'tg', container: 'app', containerPort: 8080 }];
  const properties = (members: JsonObject, serviceChanges: JsonObject = {}, loadBalancers = balanced) => {
    const made = makeAppSpec(service({ loadBalancers, members }), newRevision, serviceChanges);
    if (!('spec' in made)) return made;
    const { Resources } = made.spec as { Resources: { TargetService: { Properties: JsonObject } }[] };
    return Resources[0]?.TargetService.Properties;
  };
  const basics = { TaskDefinition: newRevision, LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 } };

  test('names the load balancer’s container and port', () => {
    expect(properties({})).toEqual(basics);
  });

  test('takes over what the service runs with, in the AppSpec’s spelling', () => {
    expect(
      properties({
        platformVersion: '1.4.0',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['s'], assignPublicIp: 'DISABLED' } },
        capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
      }),
    ).toEqual({
      ...basics,
      PlatformVersion: '1.4.0',
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['s'], AssignPublicIp: 'DISABLED' } },
      CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT', Weight: 1 }],
    });
  });

  test('looks at the PRIMARY task set where the service shows nothing, and leaves out what is empty', () => {
    const taskSets = [
      { status: 'ACTIVE', platformVersion: '1.3.0' },
      { status: 'PRIMARY', platformVersion: '1.4.0', loadBalancers: [{ containerName: 'web', containerPort: 80 }] },
    ];
    expect(properties({ taskSets, capacityProviderStrategy: [] }, {}, [])).toEqual({
      TaskDefinition: newRevision,
      LoadBalancerInfo: { ContainerName: 'web', ContainerPort: 80 },
      PlatformVersion: '1.4.0',
    });
  });

  test('what is asked for goes before what is there', () => {
    expect(properties({ platformVersion: '1.3.0' }, { platformVersion: 'LATEST' })).toMatchObject({
      PlatformVersion: 'LATEST',
    });
  });

  test('without a load balancer there is nothing to name', () => {
    expect(properties({}, {}, [])).toEqual({ problem: expect.stringContaining('no load balancer') });
  });
});
