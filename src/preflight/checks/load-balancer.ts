import { isObject, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import { containersOf, nameOf } from '../../taskdef/revision.ts';
import { numberIn } from '../../taskdef/size.ts';
import type { Facts, TargetGroup } from '../facts.ts';
import { type Check, check, type Found } from '../finding.ts';

/** The service's load balancers against the ports of the revision. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html */

export const loadBalancerChecks: readonly Check[] = [
  check('load-balancer-container', 'Load balancers name containers of the revision', {
    finds: (facts) =>
      balancersOf(facts).flatMap((balancer): Found[] => {
        const names = containersOf(facts.definition).map(nameOf);
        if (balancer.container === null || balancer.definition !== null) return [];
        const message = `${balancer.title} sends to container ${balancer.container}, but the revision has no such container (it has ${names.join(', ')}).`;
        const advice = `Keep the container's name in the revision, or name another one in ${written(balancer, names[0] ?? 'web', balancer.port)}`;
        return [{ subject: balancer.subject, message, advice }];
      }),
  }),
  check('load-balancer-port', 'Load balancers name ports that the revision maps', {
    finds: (facts) => balancersOf(facts).flatMap(unmappedPort),
  }),
  check('target-type', "Target groups take the kind of targets that the revision's network mode makes", {
    finds: (facts) => groupsOf(facts).flatMap(({ balancer, group }) => wrongTargetType(facts, balancer, group)),
  }),
  check('target-protocol', 'Target groups speak the protocol of the port', {
    severity: 'advice',
    finds: (facts) => groupsOf(facts).flatMap(({ balancer, group }) => wrongProtocol(balancer, group)),
  }),
  check('target-health-port', 'Target groups check a port that the revision maps', {
    severity: 'advice',
    finds: (facts) => groupsOf(facts).flatMap(({ balancer, group }) => wrongHealthPort(facts, balancer, group)),
  }),
];

type Balancer = {
  subject: string;
  /** For the beginning of a sentence. */
  title: string;
  targetGroupArn: string | null;
  /** Blue/green deployments move between two target groups. */
  alternateArn: string | null;
  container: string | null;
  port: number | null;
  /** CodeDeploy is told by an AppSpec, and ECS takes no load balancers for such a service. */
  byAppSpec: boolean;
  /** The container, when the revision has it. */
  definition: JsonObject | null;
};

function balancersOf({ definition, members, service }: Facts): Balancer[] {
  const byAppSpec = service?.usesTaskSets === true;
  return objectsIn(members.loadBalancers).map((entry) => {
    const targetGroupArn = textOf(entry.targetGroupArn);
    const advanced = isObject(entry.advancedConfiguration) ? entry.advancedConfiguration : {};
    const name = targetGroupArn?.split('/')[1] ?? textOf(entry.loadBalancerName) ?? 'a load balancer';
    const container = textOf(entry.containerName);
    return {
      subject: `service ${service?.name ?? ''}`,
      title: byAppSpec
        ? `CodeDeploy's AppSpec for service ${service.name}`
        : `The ${targetGroupArn === null ? 'load balancer' : 'target group'} ${name} of service ${service?.name ?? ''}`,
      targetGroupArn,
      alternateArn: textOf(advanced.alternateTargetGroupArn),
      container,
      port: numberIn(entry.containerPort),
      byAppSpec,
      definition: containersOf(definition).find((one) => nameOf(one) === container) ?? null,
    };
  });
}

/** The load balancers whose target groups could be read. */
function groupsOf(facts: Facts): { balancer: Balancer; group: TargetGroup }[] {
  return balancersOf(facts).flatMap((balancer) =>
    (facts.targetGroups ?? [])
      .filter(({ arn }) => arn === balancer.targetGroupArn || arn === balancer.alternateArn)
      .map((group) => ({ balancer, group })),
  );
}

/** ARNs of all target groups that the service's load balancers name. */
export function targetGroupArns(members: JsonObject): string[] {
  const arns = objectsIn(members.loadBalancers).flatMap(({ targetGroupArn, advancedConfiguration }) => {
    const advanced = isObject(advancedConfiguration) ? advancedConfiguration : {};
    return [textOf(targetGroupArn), textOf(advanced.alternateTargetGroupArn)];
  });
  return [...new Set(arns.filter((arn) => arn !== null))];
}

function mappingsOf(container: JsonObject): JsonObject[] {
  return objectsIn(container.portMappings);
}

function maps(mapping: JsonObject, port: number): boolean {
  const [first, last] = (textOf(mapping.containerPortRange) ?? '').split('-').map(Number);
  if (first !== undefined && last !== undefined && first <= port && port <= last) return true;
  return numberIn(mapping.containerPort) === port;
}

function portsText(container: JsonObject): string {
  const ports = mappingsOf(container).map(
    ({ containerPort, containerPortRange }) => textOf(containerPortRange) ?? String(containerPort),
  );
  return ports.length === 0 ? 'no port at all' : ports.join(', ');
}

/** Where another container or port is named, and what is written there. */
function written({ targetGroupArn, byAppSpec }: Balancer, container: string, port: number | null): string {
  if (byAppSpec) {
    const info = JSON.stringify({ ContainerName: container, ContainerPort: port });
    return `the AppSpec (\`codedeploy-appspec\`), as its LoadBalancerInfo: ${info}`;
  }
  const balancer = { targetGroupArn, containerName: container, containerPort: port };
  return `\`service-overrides\`: ${JSON.stringify({ loadBalancers: [balancer] })}`;
}

/** The classic: the target group was made for port 80, the application listens on 8080. */
function unmappedPort(balancer: Balancer): Found[] {
  const { container, port, definition, subject, title } = balancer;
  if (port === null || definition === null || mappingsOf(definition).some((one) => maps(one, port))) return [];
  const message = `${title} sends to port ${port} of container ${container}, but the revision maps ${portsText(definition)} there.`;
  const mapped = mappingsOf(definition).flatMap(({ containerPort }) => numberIn(containerPort) ?? []);
  const change =
    mapped[0] === undefined
      ? ''
      : ` Or, if the application listens on ${mapped[0]}, send to that in ${written(balancer, container ?? '', mapped[0])}`;
  return [{ subject, message, advice: `Map containerPort ${port} in the revision.${change}` }];
}

/** "The provided target group … has target type instance, which is incompatible with the awsvpc network mode". */
function wrongTargetType({ definition, hosting }: Facts, { subject }: Balancer, group: TargetGroup): Found[] {
  const mode = textOf(definition.networkMode) ?? 'bridge';
  const wrong = mode === 'awsvpc' ? 'instance' : 'ip';
  if (hosting.kind === 'other' || group.targetType !== wrong) return [];
  const right = wrong === 'ip' ? 'instance' : 'ip';
  const message = `Target group ${group.name} has targets of type ${wrong}, but tasks in network mode ${mode} are targets of type ${right}.`;
  const advice = `Make a target group of type ${right}: the type of one that exists cannot be changed.`;
  return [{ subject, message, advice }];
}

const OVER_UDP = ['UDP', 'QUIC'];

function wrongProtocol({ subject, container, port, definition }: Balancer, group: TargetGroup): Found[] {
  if (definition === null || port === null || group.protocol === null || /^(TCP_|GENEVE)/.test(group.protocol))
    return [];
  const spoken = mappingsOf(definition)
    .filter((one) => maps(one, port))
    .map(({ protocol }) => textOf(protocol) ?? 'tcp');
  const wanted = OVER_UDP.includes(group.protocol) ? 'udp' : 'tcp';
  if (spoken.length === 0 || spoken.includes(wanted)) return [];
  const message = `Target group ${group.name} speaks ${group.protocol}, but port ${port} of container ${container} is mapped for ${spoken.join(', ')}.`;
  return [{ subject, message, advice: `Map the port for ${wanted}, or use a target group of another protocol.` }];
}

/** Only a port of its own can be wrong here; in bridge mode it has to be a fixed port of the host. */
function wrongHealthPort(
  { definition }: Facts,
  { subject }: Balancer,
  { name, check: { port: text } }: TargetGroup,
): Found[] {
  const port = Number(text);
  const isOwn = definition.networkMode === 'awsvpc' || definition.networkMode === 'host';
  const isMapped = containersOf(definition)
    .flatMap(mappingsOf)
    .some((mapping) => (isOwn ? maps(mapping, port) : numberIn(mapping.hostPort) === port));
  if (!Number.isInteger(port) || port <= 0 || isMapped) return [];
  const message = `The health check of target group ${name} asks on port ${port}, which the revision does not map.`;
  const advice =
    'Check that something listens there, and that the security group lets the load balancer in; or use traffic-port.';
  return [{ subject, message, advice }];
}
