import type { ContainerInstance } from '../../apis/ecs.ts';
import { plural } from '../../lib/text.ts';
import type { TaskNeeds } from '../../taskdef/size.ts';
import type { Facts } from '../facts.ts';
import type { Found, LazyCheck } from '../finding.ts';
import { lackOn, type Placement, placementOf } from '../placement.ts';
import { type Rollout, rolloutOf, settingText } from '../rollout.ts';

/** Room for the tasks of a rollout on instances. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */

type Kind = Placement['kind'];

export const capacityChecks: readonly LazyCheck[] = [
  capacityCheck('instances-there', 'The cluster has instances to run tasks on', 'no-instances', {
    finds: (all) => {
      const providers = all.hosting.kind === 'instances' ? all.hosting.providers : [];
      const of = providers.length === 0 ? '' : ` of capacity provider ${providers.join(', ')}`;
      const present = all.instances?.length ?? 0;
      const counted = present === 0 ? '' : ` (of ${present} none is ACTIVE with a connected agent${of})`;
      return {
        message: `Cluster ${all.cluster} has no instance${of} to run tasks of service ${all.service?.name} on${counted}.`,
        advice:
          "Check that the Auto Scaling group has instances, that they name this cluster in ecs.config, and that their agents run. Tasks meant for Fargate need the service's launch type to be FARGATE.",
      };
    },
  }),
  capacityCheck('placement-constraints', 'An instance satisfies the placement constraints', 'constraint', {
    finds: (all, { constraint, instances }) => ({
      message: `No instance satisfies the placement constraint "${constraint.text}" of the ${constraint.of}${seen(constraint.text, instances)}.`,
      advice: `Compare it with \`aws ecs list-attributes --target-type container-instance --cluster ${all.cluster}\`, or change placementConstraints${constraint.of === 'service' ? ' in `service-overrides`' : ''}.`,
    }),
  }),
  capacityCheck('instance-attributes', 'An instance has the attributes that the revision requires', 'attribute', {
    finds: (_, { attribute, instances }) => ({
      message: `None of ${plural(instances.length, 'instance')} has the attribute ${attribute}, which the revision requires.`,
      advice:
        'For a log driver, enable it with ECS_AVAILABLE_LOGGING_DRIVERS on the instances; for others update the ECS agent.',
    }),
  }),
  capacityCheck('instance-size', 'An instance is large enough for the task', 'too-small', {
    finds: (_, { needs, instances }) => ({
      message: `No instance is large enough for one task: it needs ${needsText(needs)}, and the largest of ${plural(instances.length, 'instance')} has ${largest(instances, needs)}.`,
      advice: "Lower the revision's cpu and memory, or use larger instances.",
    }),
  }),
  capacityCheck(
    'distinct-instances',
    'There is an instance more than there are tasks, where each needs its own',
    'distinct',
    {
      finds: (all, { instances, running }) => ({
        message: `Each task of service ${all.service?.name} needs an instance of its own (distinctInstance), but ${tasks(running)} run on ${plural(instances.length, 'instance')}, and ECS may not stop one first.`,
        advice: addOr(rolloutOf(all)),
      }),
    },
  ),
  capacityCheck('room', 'An instance has room for what the rollout starts', 'full', {
    finds: (all, { needs, instances, fitting, rollout }) => ({
      message: `${capacityText(fitting, rollout)} of service ${all.service?.name}: each needs ${needsText(needs)}; ${lackText(instances, needs)}.`,
      advice: addOr(rollout),
    }),
  }),
];

type Of<K extends Kind> = Extract<Placement, { kind: K }>;
type CapacityParts<K extends Kind> = {
  finds(facts: Facts, placement: Of<K>): Pick<Found, 'message' | 'advice'>;
};

/** A check for one of the reasons why no task can be placed: there is at most one of them. */
function capacityCheck<K extends Kind>(id: string, title: string, kind: K, parts: CapacityParts<K>): LazyCheck {
  return {
    id,
    title,
    finds: (all) => {
      const placement = placementOf(all);
      if (placement.kind !== kind) return [];
      const found = parts.finds(all, placement as Of<K>);
      // A capacity provider may add instances when tasks wait for them.
      const scales = all.hosting.kind === 'instances' && all.hosting.providers.length > 0;
      return [{ subject: serviceText(all), ...found, severity: scales ? 'warning' : 'error' }];
    },
  };
}

function serviceText({ service }: Facts): string {
  return `service ${service?.name ?? ''}`;
}

function tasks(count: number): string {
  return plural(count, 'task');
}

function needsText({ cpu, memory, gpus, ports }: TaskNeeds): string {
  return [
    `${cpu} CPU units`,
    `${memory} MiB`,
    ...(gpus > 0 ? [plural(gpus, 'GPU')] : []),
    ...(ports.length > 0 ? [`host port ${ports.join(', ')}`] : []),
  ].join(', ');
}

function largest(instances: readonly ContainerInstance[], needs: TaskNeeds): string {
  const most = (of: (total: ContainerInstance['total']) => number): number =>
    Math.max(...instances.map(({ total }) => of(total)));
  const gpus =
    needs.gpus > 0
      ? `, ${plural(
          most((total) => total.gpus),
          'GPU',
        )}`
      : '';
  return `${most((total) => total.cpu)} CPU units, ${most((total) => total.memory)} MiB${gpus}`;
}

function capacityText(fitting: number, { beside, isRolling }: Rollout): string {
  if (isRolling) return 'No instance has room for one more task';
  return `The instances have room for ${fitting} of the ${beside} new tasks that run beside the old ones`;
}

/** `of 3 instances, 2 have too little memory (at most 300 MiB are free on one), and 1 has the port in use`. */
function lackText(instances: readonly ContainerInstance[], needs: TaskNeeds): string {
  const lacks = instances.map((one) => lackOn(one, needs));
  const count = (lack: 'cpu' | 'memory' | 'port'): number => lacks.filter((one) => one === lack).length;
  const most = (lack: 'cpu' | 'memory'): number =>
    Math.max(...instances.flatMap(({ free }, index) => (lacks[index] === lack ? [free[lack]] : [])));
  const parts = [
    [count('cpu'), `too little CPU (at most ${most('cpu')} units are free on one)`],
    [count('memory'), `too little memory (at most ${most('memory')} MiB are free on one)`],
    [count('port'), 'the port in use'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, text]) => `${number} ${number === 1 ? 'has' : 'have'} ${text}`);
  return said.length === 0
    ? `none of ${plural(instances.length, 'instance')} has room for more`
    : `of ${plural(instances.length, 'instance')}, ${said.join(', and ')}`;
}

/** What the instances have instead of what a constraint asks for. */
function seen(text: string, instances: readonly ContainerInstance[]): string {
  const names = [...new Set([...text.matchAll(/attribute:([\w.\-/]+)/g)].map(([, name = '']) => name))];
  const parts = names.map((name) => {
    const values = new Set(instances.map(({ attributes }) => (attributes.has(name) ? attributes.get(name) : 'none')));
    return `${name} is ${[...values].map((value) => value ?? 'set').join(', ')}`;
  });
  return parts.length === 0 ? '' : ` (of ${plural(instances.length, 'instance')} ${parts.join('; ')})`;
}

function addOr(rollout: Rollout | null): string {
  if (rollout === null || !rollout.isRolling) return 'Add instances.';
  return `Add an instance, or let ECS stop a task first by a lower minimumHealthyPercent (it is ${rollout.minimumPercent}): ${settingText({ ...rollout, minimumPercent: rollout.desired === 1 ? 0 : 50 })}`;
}
