import type { ContainerInstance } from '../apis/ecs.ts';
import { isObject, textOf } from '../lib/json.ts';
import { containersOf } from '../taskdef/revision.ts';
import { type TaskNeeds, taskNeeds } from '../taskdef/size.ts';
import { satisfies } from './cluster-query.ts';
import type { Constraint, Facts } from './facts.ts';
import { type Rollout, rolloutOf } from './rollout.ts';

/** Whether the instances can take what a rollout needs; each other kind is one reason why not. */
export type Placement =
  | { kind: 'fits' }
  /** Nothing runs on instances, or nothing is known of them. */
  | { kind: 'not-asked' }
  | { kind: 'no-instances' }
  | { kind: 'constraint'; constraint: Extract<Constraint, { kind: 'memberOf' }>; instances: ContainerInstance[] }
  | { kind: 'attribute'; attribute: string; instances: ContainerInstance[] }
  /** None could ever hold the task, not even empty. */
  | { kind: 'too-small'; needs: TaskNeeds; instances: ContainerInstance[] }
  | { kind: 'distinct'; instances: ContainerInstance[]; running: number }
  | { kind: 'full'; needs: TaskNeeds; instances: ContainerInstance[]; fitting: number; rollout: Rollout };

/** Looks for room as ECS does: ECS developer guide, "Use strategies to define Amazon ECS task placement". */
export function placementOf(facts: Facts): Placement {
  const rollout = rolloutOf(facts);
  if (rollout === null || facts.hosting.kind !== 'instances' || facts.instances === null) return { kind: 'not-asked' };
  const { providers } = facts.hosting;
  const ours = facts.instances.filter(
    ({ capacityProvider }) => providers.length === 0 || providers.includes(capacityProvider ?? ''),
  );
  const usable = ours.filter(({ status, agentConnected }) => status === 'ACTIVE' && agentConnected);
  // Tasks run, but none of these instances could run them: the instances are not the complete set.
  const contradicts = facts.instances.length === 0 && (facts.service?.running ?? 0) > 0;
  if (contradicts) return { kind: 'not-asked' };
  if (usable.length === 0) return { kind: 'no-instances' };
  const suited = suitedAmong(usable, facts);
  if ('kind' in suited) return suited;
  const needs = taskNeeds(facts.definition);
  const large = suited.instances.filter((instance) => couldHold(instance, needs));
  if (large.length === 0) return { kind: 'too-small', needs, instances: suited.instances };
  if (rollout.stoppable > 0) return { kind: 'fits' };
  return capacityAmong(large, { needs, rollout, facts, settled: usable.length === facts.instances.length });
}

function suitedAmong(usable: ContainerInstance[], facts: Facts): Placement | { instances: ContainerInstance[] } {
  let instances = usable;
  for (const constraint of facts.constraints) {
    if (constraint.kind !== 'memberOf') continue;
    const left = instances.filter((instance) => satisfies(constraint.expression, readerOf(instance)) !== false);
    if (left.length === 0) return { kind: 'constraint', constraint, instances };
    instances = left;
  }
  for (const attribute of requiredAttributes(facts)) {
    const left = instances.filter(({ attributes }) => attributes.has(attribute));
    if (left.length === 0) return { kind: 'attribute', attribute, instances };
    instances = left;
  }
  return { instances };
}

function readerOf(instance: ContainerInstance) {
  return (subject: string): string | null | undefined => {
    if (subject === 'ec2InstanceId') return instance.ec2Id;
    if (subject === 'runningTasksCount') return String(instance.tasks);
    if (!subject.startsWith('attribute:')) return undefined;
    const name = subject.slice('attribute:'.length);
    // An attribute without a value exists.
    return instance.attributes.has(name) ? (instance.attributes.get(name) ?? '') : null;
  };
}

/**
 * Those that ECS itself has found for the revision, where it comes from there; else those that surely follow from it.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html
 */
function requiredAttributes({ definition }: Facts): string[] {
  const listed = Array.isArray(definition.requiresAttributes) ? definition.requiresAttributes : [];
  if (listed.length > 0) return listed.flatMap((one) => (isObject(one) && !one.value ? (textOf(one.name) ?? []) : []));
  const drivers = containersOf(definition).flatMap(({ logConfiguration }) =>
    isObject(logConfiguration) ? (textOf(logConfiguration.logDriver) ?? []) : [],
  );
  return [
    ...(definition.networkMode === 'awsvpc' ? ['ecs.capability.task-eni'] : []),
    ...[...new Set(drivers)].map((driver) => `com.amazonaws.ecs.capability.logging-driver.${driver}`),
  ];
}

function couldHold({ total }: ContainerInstance, needs: TaskNeeds): boolean {
  return total.cpu >= needs.cpu && total.memory >= needs.memory && total.gpus >= needs.gpus;
}

type Search = { needs: TaskNeeds; rollout: Rollout; facts: Facts; settled: boolean };

function capacityAmong(instances: ContainerInstance[], { needs, rollout, facts, settled }: Search): Placement {
  const isDistinct = facts.constraints.some(({ kind }) => kind === 'distinctInstance');
  const running = facts.service?.running ?? 0;
  // While other instances drain, it is not known which instances the running tasks are on.
  if (isDistinct && settled && instances.length - running < rollout.beside) {
    return { kind: 'distinct', instances, running };
  }
  const fitting = instances.reduce((sum, instance) => {
    const capacity = capacityOn(instance, needs);
    return sum + (isDistinct ? Math.min(1, capacity) : capacity);
  }, 0);
  return fitting >= rollout.beside ? { kind: 'fits' } : { kind: 'full', needs, instances, fitting, rollout };
}

/** How many more such tasks an instance takes. */
function capacityOn(instance: ContainerInstance, needs: TaskNeeds): number {
  if (lackOn(instance, needs) !== null) return 0;
  // Two tasks with one fixed port do not fit on one instance.
  if (needs.ports.length > 0) return 1;
  const byCpu = needs.cpu > 0 ? Math.floor(instance.free.cpu / needs.cpu) : Number.POSITIVE_INFINITY;
  const byMemory = needs.memory > 0 ? Math.floor(instance.free.memory / needs.memory) : Number.POSITIVE_INFINITY;
  return Math.min(byCpu, byMemory);
}

/** What an instance has too little of; null when one more task fits. */
export function lackOn(instance: ContainerInstance, needs: TaskNeeds): 'cpu' | 'memory' | 'port' | null {
  if (instance.free.cpu < needs.cpu) return 'cpu';
  if (instance.free.memory < needs.memory) return 'memory';
  return needs.ports.some((port) => instance.usedPorts.includes(port)) ? 'port' : null;
}
