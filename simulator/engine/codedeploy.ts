import { createHash } from 'node:crypto';
import type { JsonObject } from '../../src/lib/json.ts';
import type { CodeDeployEvent, CodeDeployGroup, CodeDeployment } from '../world/codedeploy.ts';
import { courseOf, eventsOf, isActive } from '../world/codedeploy.ts';
import type { Revision, Service } from '../world/model.ts';
import { later, type World } from '../world/world.ts';
import { addTaskSet, drainTaskSet, isSteady, makePrimary } from './task-sets.ts';

/**
 * A CodeDeploy deployment of an ECS service: a green task set beside the blue one, event by event.
 * https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
 */

const MINUTE_MS = 60_000;
const EVENT_MS = 4_000;
const READ_MS = 5_000;

/** "This time out period is 60 minutes." */
const INSTALL_TIMEOUT_MS = 60 * MINUTE_MS;

export type CodeDeployOrder = {
  group: CodeDeployGroup;
  service: Service;
  revision: Revision;
  config: string | null;
  description: string | null;
  content: string;
  hooks: ReadonlyMap<string, string>;
  /** The AppSpec's container and port on the service's target groups. */
  loadBalancers: JsonObject[];
  undoes: CodeDeployment | null;
};

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

export function beginCodeDeployment(world: World, order: CodeDeployOrder): CodeDeployment {
  const { group, undoes } = order;
  const deployment: CodeDeployment = {
    id: `d-${world.ids.hex(9).toUpperCase()}`,
    group,
    service: order.service,
    creator: undoes === null ? 'user' : 'codeDeployRollback',
    config: order.config ?? group.config,
    description: order.description,
    content: order.content,
    sha256: sha256Of(order.content),
    hooks: order.hooks,
    loadBalancers: order.loadBalancers,
    revision: order.revision.arn,
    status: 'Created',
    createdAt: world.now,
    completedAt: null,
    error: null,
    rollback: null,
    undoes,
    events: eventsOf(group),
    blue: order.service.deployments[0] ?? null,
    green: null,
    weight: 0,
    terminationWait: false,
    waiting: null,
  };
  world.codeDeploy.deployments.push(deployment);
  later(world, EVENT_MS, () => {
    if (deployment.status !== 'Created') return;
    deployment.status = 'InProgress';
    if (undoes === null) enter(world, deployment, order.revision, 0);
    else rollBackBy(world, deployment, undoes);
  });
  return deployment;
}

function enter(world: World, deployment: CodeDeployment, revision: Revision, index: number): void {
  if (deployment.status !== 'InProgress') return;
  const event = deployment.events[index];
  if (event === undefined) {
    terminate(world, deployment);
    return;
  }
  event.status = 'InProgress';
  event.startedAt = world.now;
  const passed = (): void => {
    if (deployment.status !== 'InProgress') return;
    event.status = 'Succeeded';
    event.endedAt = world.now;
    const next = (): void => enter(world, deployment, revision, index + 1);
    if (deployment.events[index + 1]?.name === 'BeforeAllowTraffic') readyWait(world, deployment, next);
    else next();
  };
  if (event.name === 'Install') install(world, deployment, revision, event, passed);
  else if (event.name === 'AllowTraffic') shift(world, deployment, passed);
  else runHook(world, deployment, event, passed);
}

function install(
  world: World,
  deployment: CodeDeployment,
  revision: Revision,
  event: CodeDeployEvent,
  passed: () => void,
): void {
  const green = addTaskSet(world, deployment.service, revision, { loadBalancers: deployment.loadBalancers });
  deployment.green = green;
  const deadline = world.now + INSTALL_TIMEOUT_MS;
  const check = (): void => {
    if (deployment.status !== 'InProgress') return;
    if (isSteady(deployment.service, green)) passed();
    else if (world.now < deadline) later(world, READ_MS, check);
    else {
      const message =
        'The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.';
      fail(world, deployment, event, { code: 'TIMEOUT', message });
    }
  };
  later(world, READ_MS, check);
}

function runHook(world: World, deployment: CodeDeployment, event: CodeDeployEvent, passed: () => void): void {
  const name = deployment.hooks.get(event.name);
  const answer = name === undefined ? 'SUCCEEDED' : (world.hooks.get(name) ?? 'SUCCEEDED');
  later(world, EVENT_MS, () => {
    if (deployment.status !== 'InProgress') return;
    if (answer === 'IN_PROGRESS') {
      runHook(world, deployment, event, passed);
      return;
    }
    if (answer === 'SUCCEEDED') {
      passed();
      return;
    }
    const message = `The hook ${event.name} of function ${name} returned FAILED.`;
    event.diagnostics = `LambdaFunction ${name} reported Failed.`;
    fail(world, deployment, event, { code: 'HOOK_EXECUTION_FAILURE', message });
  });
}

/** Until it is continued, or stopped because it was not. */
function readyWait(world: World, deployment: CodeDeployment, next: () => void): void {
  const minutes = deployment.group.readyWaitMinutes;
  if (minutes === null) {
    next();
    return;
  }
  deployment.status = 'Ready';
  deployment.waiting = {
    type: 'READY_WAIT',
    go: () => {
      deployment.status = 'InProgress';
      deployment.waiting = null;
      next();
    },
  };
  later(world, minutes * MINUTE_MS, () => {
    if (deployment.status === 'Ready') stopCodeDeployment(world, deployment, false);
  });
}

function shift(world: World, deployment: CodeDeployment, passed: () => void): void {
  const { weights, pauseMs } = courseOf(deployment.config);
  const move = (index: number): void => {
    if (deployment.status !== 'InProgress') return;
    deployment.weight = weights[index] ?? 100;
    if (index + 1 < weights.length) {
      later(world, pauseMs, () => move(index + 1));
      return;
    }
    if (deployment.green !== null) makePrimary(world, deployment.service, deployment.green);
    later(world, EVENT_MS, passed);
  };
  later(world, EVENT_MS, () => move(0));
}

/** The blue task set is kept for a while, then removed; only then the deployment has succeeded. */
function terminate(world: World, deployment: CodeDeployment): void {
  const go = (): void => {
    if (!isActive(deployment)) return;
    deployment.waiting = null;
    deployment.terminationWait = false;
    if (deployment.blue !== null) drainTaskSet(world, deployment.service, deployment.blue);
    later(world, EVENT_MS, () => finish(world, deployment, 'Succeeded'));
  };
  deployment.terminationWait = deployment.group.terminationWaitMinutes > 0;
  deployment.waiting = { type: 'TERMINATION_WAIT', go };
  later(world, deployment.group.terminationWaitMinutes * MINUTE_MS, () => {
    if (deployment.waiting?.go === go) go();
  });
}

function finish(world: World, deployment: CodeDeployment, status: 'Succeeded' | 'Failed' | 'Stopped'): void {
  if (!isActive(deployment)) return;
  deployment.status = status;
  deployment.completedAt = world.now;
  deployment.waiting = null;
  for (const event of deployment.events) if (event.status === 'Pending') event.status = 'Skipped';
}

function fail(
  world: World,
  deployment: CodeDeployment,
  event: CodeDeployEvent,
  error: { code: string; message: string },
): void {
  event.status = 'Failed';
  event.endedAt = world.now;
  deployment.error = error;
  finish(world, deployment, 'Failed');
  if (deployment.group.autoRollback) later(world, EVENT_MS, () => beginUndoing(world, deployment));
}

export function stopCodeDeployment(world: World, deployment: CodeDeployment, rollBack: boolean): void {
  const event = deployment.events.find((each) => each.status === 'InProgress');
  if (event !== undefined) event.status = 'Failed';
  deployment.error = { code: 'MANUAL_STOP', message: 'The deployment was stopped by the user.' };
  finish(world, deployment, 'Stopped');
  if (rollBack) later(world, EVENT_MS, () => beginUndoing(world, deployment));
}

function beginUndoing(world: World, failed: CodeDeployment): void {
  const { blue, group, service, content } = failed;
  if (blue === null) return;
  const undoing = beginCodeDeployment(world, {
    group,
    service,
    revision: blue.revision,
    config: 'CodeDeployDefault.ECSAllAtOnce',
    description: null,
    content,
    hooks: new Map(),
    loadBalancers: failed.loadBalancers,
    undoes: failed,
  });
  failed.rollback = {
    deploymentId: undoing.id,
    message: `Deployment ${failed.id} failed and was rolled back by deployment ${undoing.id}.`,
  };
}

/** All traffic returns to the task set that is still there, and the other one is removed. */
function rollBackBy(world: World, deployment: CodeDeployment, failed: CodeDeployment): void {
  const { blue, green } = failed;
  deployment.blue = green;
  deployment.green = blue;
  later(world, EVENT_MS, () => {
    failed.weight = 0;
    deployment.weight = 100;
    if (blue !== null) makePrimary(world, deployment.service, blue);
    if (green !== null) drainTaskSet(world, deployment.service, green);
    for (const event of deployment.events) event.status = 'Succeeded';
    later(world, EVENT_MS, () => finish(world, deployment, 'Succeeded'));
  });
}
