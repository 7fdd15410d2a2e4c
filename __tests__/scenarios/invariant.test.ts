import { describe, expect, test } from '@jest/globals';
import type { FaultKind, FaultRule, Simulator } from '../../simulator/index.ts';
import { findScenario, type Scenario } from '../../simulator/scenarios/index.ts';
import type { Service } from '../../simulator/world/model.ts';
import type { Played } from '../support/demo-scenario.ts';
import { play } from '../support/demo-scenario.ts';

/**
 * Whatever call fails, in whatever way, at whatever point: afterwards the service runs the new revision and serves, or
 * what it ran before, or what another user set, or the report says exactly what is running and why. And one
 * failure never starts two deployments.
 *
 * The walk: each scenario is played once undisturbed, which tells its calls; then again with each of these calls failing.
 */

type Fault = { label: string; rules: readonly FaultRule[]; passing: boolean };

const WRITES = ['ecs:RegisterTaskDefinition', 'ecs:UpdateService', 'ecs:StopServiceDeployment'];

/** Faults that happen once: a further attempt, or a read, succeeds. */
const PASSING_WRITE: readonly FaultKind[] = ['throttle', 'server-error', 'reset', 'lost', 'lost-500'];
const PASSING_READ: readonly FaultKind[] = ['throttle', 'reset', 'server-error'];

const once = (operation: string, kind: FaultKind, after: number): Fault => ({
  label: `${operation} #${after + 1} ${kind}`,
  rules: [{ operation, kind, after, times: 1 }],
  passing: true,
});

const forEver = (operation: string, kind: FaultKind, after: number): Fault => ({
  label: `${operation} ${kind} from #${after + 1} on`,
  rules: [{ operation, kind, after }],
  passing: false,
});

/** The answer is lost, and the looks that would tell what became of it fail too. */
const lostInTheDark = (after: number, kind: FaultKind, ecsForPolling: number): Fault => ({
  label: `ecs:UpdateService #${after + 1} lost, ecs:DescribeServices ${kind} from #${ecsForPolling + 1} on`,
  rules: [
    { operation: 'ecs:UpdateService', kind: 'lost', after, times: 1 },
    { operation: 'ecs:DescribeServices', kind, after: ecsForPolling },
  ],
  passing: false,
});

/** Every fault of the walk over a scenario that makes these calls; with several services only those of writes. */
function faultsFor(id: string, operations: readonly string[]): Fault[] {
  const counts = new Map<string, number>();
  for (const operation of operations) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  const faults = [...counts].flatMap(([operation, count], index) =>
    WRITES.includes(operation)
      ? writeFaults(operation, count)
      : id === 'several'
        ? []
        : readFaults(operation, count, index),
  );
  return [...faults, ...darkness(operations), ...expiries(operations.length)];
}

function writeFaults(operation: string, count: number): Fault[] {
  return upTo(count).flatMap((after) => [
    ...PASSING_WRITE.map((kind) => once(operation, kind, after)),
    forEver(operation, 'denied', after),
  ]);
}

/** Looks are alike: one from the middle fails and passes, the first or the last one and all after it are denied. */
function readFaults(operation: string, count: number, index: number): Fault[] {
  const kind = PASSING_READ[index % PASSING_READ.length] ?? 'throttle';
  const denied = [...new Set([0, count - 1])].map((after) => forEver(operation, 'denied', after));
  return [once(operation, kind, Math.floor(count / 2)), ...denied];
}

function darkness(operations: readonly string[]): Fault[] {
  const updates = operations.flatMap((operation, index) => (operation === 'ecs:UpdateService' ? [index] : []));
  return updates.flatMap((index, after) => {
    const ecsForPolling = operations.slice(0, index).filter((operation) => operation === 'ecs:DescribeServices').length;
    return [lostInTheDark(after, 'denied', ecsForPolling), lostInTheDark(after, 'unavailable', ecsForPolling)];
  });
}

/** Credentials expire for every call at once. */
function expiries(calls: number): Fault[] {
  const points = [...new Set([0, 2, 3, 4, 6, Math.floor(calls / 2), calls - 4])];
  return points
    .filter((after) => after >= 0 && after < calls)
    .map((after) => ({
      label: `credentials expired from call #${after + 1} on`,
      rules: [{ kind: 'expired', after }],
      passing: false,
    }));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** One UpdateService of the action that ECS carried out. */
type Update = { service: string; revision: string; id: string; began: boolean };

type Walked = Played & { updates: Update[]; registered: number; before: ReadonlyMap<string, Before> };

type Before = { revision: string; ids: ReadonlySet<string> };

async function walk(scenario: Scenario, rules: readonly FaultRule[]): Promise<Walked> {
  const updates: Update[] = [];
  const before = new Map<string, Before>();
  let registered = 0;
  const played = await play(scenario, {
    fewPolls: true,
    disturb({ sim, inputs }) {
      for (const [name, { deployments }] of servicesIn(sim)) {
        const ids = new Set(deployments.map(({ id }) => id));
        before.set(name, { revision: deployments[0] === undefined ? '' : nameOf(deployments[0].revision), ids });
      }
      sim.whenCalled('ecs:UpdateService', ({ input }) => {
        const service = String(input.service).split('/').at(-1) ?? '';
        const newest = newestOf(sim, service);
        const began = newest !== undefined && newest.createdAt === sim.world.now;
        updates.push({ service, revision: revisionOf(String(input.taskDefinition)), id: newest?.id ?? '', began });
      });
      sim.whenCalled('ecs:RegisterTaskDefinition', () => {
        registered += 1;
      });
      for (const rule of rules) sim.fault(rule);
      // What is read before the first write is walked once, with the scenario that goes well.
      if (scenario.id !== 'deploy') inputs.preflight = 'off';
    },
  });
  return { ...played, updates, registered, before };
}

const servicesIn = (sim: Simulator): ReadonlyMap<string, Service> =>
  sim.world.clusters.get('prod')?.services ?? new Map<string, Service>();
const newestOf = (sim: Simulator, service: string) => servicesIn(sim).get(service)?.deployments[0];
const nameOf = ({ family, number }: { family: string; number: number }): string => `${family}:${number}`;
const revisionOf = (reference: string): string => reference.split('/').at(-1) ?? '';

type Result = { service: string; outcome: string; reason: string };

/** What is wrong after a run, in words; empty when nothing is. */
function violationsOf(walked: Walked, fault: Fault, undisturbed: Walked): string[] {
  const { run, scene, before } = walked;
  const shown = [...run.log, ...run.notices, ...run.errors.map(({ text }) => text), run.summary].join('\n');
  const results = JSON.parse(run.outputs.results ?? '[]') as Result[];
  const annotation = run.errors.map(({ text }) => text).join('\n');
  return [
    ...when(shown.includes('This is a bug of the action'), `thrown: ${annotation.slice(0, 400)}`),
    ...when(
      !['0', '1'].includes(String(run.errors.length)) || run.failed !== (run.errors.length === 1),
      'not one word',
    ),
    ...when(run.tookMs > LONGEST_MS, `it took ${Math.round(run.tookMs / 60_000)} minutes`),
    ...when(
      fault.passing && run.outputs.outcome !== scene.expect.outcome,
      `a fault that passed changed the end to ${run.outputs.outcome}: ${annotation}`,
    ),
    ...when(
      fault.passing && walked.updates.length > undisturbed.updates.length,
      `a fault that passed made ${walked.updates.length} updates of ${undisturbed.updates.length}`,
    ),
    ...when(/Nothing was changed/.test(annotation) && walked.updates.length + walked.registered > 0, 'something was'),
    ...[...before].flatMap(([name, was]) => {
      const result = results.find((each) => each.service === name);
      return serviceViolations(walked, { name, was, result, annotation }).map((text) => `${name}: ${text}`);
    }),
  ];
}

/** The wait, a rollback that may take as long, and the calls that are tried again. */
const LONGEST_MS = 65 * 60_000;

type Case = { name: string; was: Before; result: Result | undefined; annotation: string };

function serviceViolations(walked: Walked, { name, was, result, annotation }: Case): string[] {
  const { sim } = walked.scene;
  const { failed } = walked.run;
  const newest = newestOf(sim, name);
  if (newest === undefined) return ['the service is gone'];
  const updates = walked.updates.filter((update) => update.service === name);
  const startedRevisions = updates.filter(({ began }) => began).map(({ revision }) => revision);
  const runs = nameOf(newest.revision);
  const isOurs = updates.some(({ id }) => id === newest.id);
  const healthy = newest.rolloutState === 'COMPLETED';
  const reason = result?.reason ?? annotation;
  const outcome = result?.outcome ?? walked.run.outputs.outcome ?? '';
  const isExpected = ['deployed', 'unchanged', 'planned'].includes(outcome) || !failed;
  const state = `${outcome}, but ${runs} (${newest.id}, ${isOurs ? 'ours' : 'not ours'}) is ${newest.rolloutState}`;
  const isBefore = runs === was.revision;
  const isTheirs = !isOurs && !was.ids.has(newest.id) && !isBefore;
  return [
    ...when(
      new Set(startedRevisions).size < startedRevisions.length,
      `two deployments of one revision: ${startedRevisions.join(', ')}`,
    ),
    ...when(updates.length > 2, `${updates.length} updates`),
    ...when(isExpected && !((isOurs && healthy) || (outcome === 'unchanged' && isBefore)), `green: ${state}`),
    ...when(
      !isExpected && !(isOurs && healthy) && !isBefore && !isTheirs && !reports(outcome, reason, runs, newest.id),
      state,
    ),
    ...when(!isExpected && outcome === 'rolled-back' && !isBefore, `rolled back: ${state}`),
    ...when(
      !isExpected && /serves again|runs \S+ again/.test(reason) && !(isBefore && healthy),
      `serves again: ${state}`,
    ),
    ...when(/was not changed/.test(reason) && updates.length > 0, `"was not changed": ${state}`),
    ...when(!isExpected && updates.length > 0 && !NAMES.test(reason), `names nothing: ${reason}`),
  ];
}

const NAMES = /\b[\w-]+:\d+\b|ecs-svc\/\d+/;

/** Whether the report says exactly what is running, with an outcome that fits. */
function reports(outcome: string, reason: string, revision: string, id: string): boolean {
  const fits = ['failed', 'unknown', 'timed-out', 'cancelled', 'superseded'].includes(outcome);
  return fits && (new RegExp(`\\b${revision}\\b`).test(reason) || reason.includes(id));
}

const when = (holds: boolean, text: string): string[] => (holds ? [text] : []);

const WALKED = [
  'deploy',
  'crash',
  'no-rollback',
  'no-breaker',
  'bake-crash',
  'timeout-back',
  'superseded',
  'cancelled-back',
  'rollback',
  'several',
];

describe('after every failed call the service runs what it should, or the report says what it runs', () => {
  test.each(WALKED)(
    '%s',
    async (id) => {
      const scenario = findScenario(id);
      if (scenario === null) throw new Error(`There is no scenario ${id}.`);
      const undisturbed = await walk(scenario, []);
      const operations = undisturbed.scene.sim.calls.map((call) => call.operation);
      const violations: string[] = [];
      for (const fault of faultsFor(id, operations)) {
        const walked = await walk(scenario, fault.rules);
        const found = violationsOf(walked, fault, undisturbed);
        violations.push(...found.map((text) => `${fault.label}: ${text}`));
      }
      expect(violations).toEqual([]);
    },
    120_000,
  );
});
