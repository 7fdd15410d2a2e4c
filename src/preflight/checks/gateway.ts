import { objectsIn, textOf } from '../../lib/json.ts';
import { similarNames } from '../../lib/similar.ts';
import { containersOf } from '../../taskdef/revision.ts';
import type { Facts } from '../facts.ts';
import type { Found, LazyCheck } from '../finding.ts';

/** The connectors of a service to an ECS gateway against the revision (ECS API reference, "GatewayConnector"). */

export const gatewayChecks: readonly LazyCheck[] = [
  {
    id: 'gateway-port',
    title: 'Gateway connectors name a port of the revision',
    finds: (facts) => (connectorsOf(facts).length === 0 ? [] : connectorsOf(facts).flatMap(unnamedPort(facts))),
  },
  {
    id: 'gateway-network',
    title: 'Services with a gateway connector use the network mode awsvpc',
    finds: (facts) => (connectorsOf(facts).length === 0 ? [] : otherNetwork(facts)),
  },
  {
    id: 'gateway-connectors',
    title: 'A service has one gateway connector at most',
    finds: (facts) => tooMany(facts),
  },
];

function connectorsOf({ members }: Facts) {
  return objectsIn(members.gatewayConnectors);
}

function subjectOf({ service }: Facts): string {
  return `service ${service?.name ?? ''}`;
}

const unnamedPort =
  (facts: Facts) =>
  ({ portName }: { portName?: unknown }): Found[] => {
    const names = containersOf(facts.definition)
      .flatMap(({ portMappings }) => objectsIn(portMappings))
      .flatMap(({ name }) => textOf(name) ?? []);
    const port = typeof portName === 'string' ? portName : '';
    if (names.includes(port)) return [];
    const there =
      names.length === 0 ? 'no port mapping of the revision has a name' : `the revision names ${names.join(', ')}`;
    const [near] = similarNames(port, names);
    const message = `The gateway connector of ${subjectOf(facts)} sends to the port ${port === '' ? 'without a name' : port}, but ${there}.`;
    const advice =
      near === undefined
        ? `Give the port a name in the revision: "portMappings": [{"name": "${port === '' ? 'web' : port}", "containerPort": 8080}].`
        : `Write \`portName: ${near}\` in \`gatewayConnectors\`, or give the port that name in the revision.`;
    return [{ subject: subjectOf(facts), message, advice }];
  };

function otherNetwork(facts: Facts): Found[] {
  const mode = textOf(facts.definition.networkMode) ?? 'bridge';
  if (mode === 'awsvpc') return [];
  const message = `An ECS gateway reaches tasks in network mode awsvpc, but the revision has ${mode}.`;
  const advice = 'Set `networkMode: awsvpc` in the revision, and a `networkConfiguration` for the service.';
  return [{ subject: subjectOf(facts), message, advice }];
}

function tooMany(facts: Facts): Found[] {
  const count = connectorsOf(facts).length;
  if (count <= 1) return [];
  const message = `The service has ${count} gateway connectors, and ECS takes one.`;
  return [{ subject: subjectOf(facts), message, advice: 'Leave one of them in `gatewayConnectors`.' }];
}
