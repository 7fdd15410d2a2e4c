import { describe, expect, test } from '@jest/globals';
import type { ContainerInstance } from '../../../src/apis/ecs.ts';
import type { JsonObject } from '../../../src/lib/json.ts';
import { ALL_CHECKS as CHECKS } from '../../../src/preflight/checks/all.ts';
import { compatibilitiesOf, computeOf, requestedPlatform } from '../../../src/preflight/compute.ts';
import { facts, imagesOf, instance, targetGroup } from '../../../src/preflight/example.ts';
import type { Facts } from '../../../src/preflight/facts.ts';
import { containersOf } from '../../../src/taskdef/revision.ts';
import { definitions } from '../taskdef/definitions.ts';
import { echo } from '../taskdef/echo.ts';
import { moreDefinitions } from './definitions.ts';

/** Instances as the ECS-optimised AMI registers them, one of them with a GPU. */
const attributes = new Map<string, string | null>([
  ...instance().attributes,
  ['ecs.availability-zone', 'eu-west-1a'],
  ['ecs.os-family', 'LINUX'],
  ...['awsfirelens', 'fluentd', 'gelf', 'journald', 'json-file', 'syslog', 'splunk'].map((driver): [string, null] => [
    `com.amazonaws.ecs.capability.logging-driver.${driver}`,
    null,
  ]),
]);
const instances: ContainerInstance[] = [
  instance({ attributes }),
  instance({
    attributes: new Map([...attributes, ['ecs.instance-type', 'g4dn.2xlarge'], ['stack', 'prod']]),
    free: { cpu: 8192, memory: 31_000 },
    total: { cpu: 8192, memory: 31_000, gpus: 1 },
  }),
];

/** A service that runs the definition where it is meant to run, behind a load balancer if it has ports. */
function healthy(definition: JsonObject): Facts {
  const compatibilities = compatibilitiesOf(definition);
  const launchType = ['FARGATE', 'EXTERNAL'].find((one) => compatibilities.includes(one)) ?? 'EC2';
  const balancers = containersOf(definition).flatMap(({ name, portMappings }) => {
    const [first] = Array.isArray(portMappings) ? portMappings : [];
    const port = (first as JsonObject | undefined)?.containerPort;
    return port === undefined
      ? []
      : [{ targetGroupArn: targetGroup.arn, containerName: String(name), containerPort: port }];
  });
  const volumes = (definition.volumes ?? []) as JsonObject[];
  const members: JsonObject = {
    launchType,
    loadBalancers: balancers.slice(0, 1),
    volumeConfigurations: volumes
      .filter(({ configuredAtLaunch }) => configuredAtLaunch === true)
      .map(({ name }) => ({ name: String(name) })),
  };
  const hosting = computeOf(definition, members);
  const platform = requestedPlatform(definition, hosting) ?? 'linux/amd64';
  return facts({
    definition,
    members,
    hosting,
    images: imagesOf(definition, {
      kind: 'found',
      account: null,
      digest: `sha256:${'c'.repeat(64)}`,
      platforms: [platform],
      scan: null,
    }),
    targetGroups: [{ ...targetGroup, targetType: definition.networkMode === 'awsvpc' ? 'ip' : 'instance' }],
    instances: hosting.kind === 'instances' ? instances : null,
  });
}

const all = { ...definitions, ...moreDefinitions };

describe('no check finds anything in a valid definition', () => {
  test('of which there are more than twenty', () => {
    expect(Object.keys(all).length).toBeGreaterThanOrEqual(24);
  });

  test.each(Object.entries(all))('%s', (_, definition) => {
    expect(CHECKS.flatMap((check) => check.finds(healthy(definition)))).toEqual([]);
  });

  test.each(Object.entries(all))('%s, as ECS echoes it', (_, definition) => {
    const { requiresAttributes: _attributes, ...echoed } = echo(definition);
    expect(CHECKS.flatMap((check) => check.finds(healthy(echoed)))).toEqual([]);
  });

  test.each(Object.entries(all))('%s, registered without a service', (_, definition) => {
    const parts = {
      service: null,
      members: {},
      hosting: computeOf(definition, null),
      targetGroups: [],
      instances: null,
    };
    const found = { ...healthy(definition), ...parts };
    expect(CHECKS.flatMap((check) => check.finds(found))).toEqual([]);
  });
});
