import type { CloudWatchApi } from '../apis/cloudwatch.ts';
import type { HttpApi } from '../apis/http.ts';
import { orAborted, until } from '../lib/abort.ts';
import type { Clock } from '../lib/clock.ts';
import { formatSeconds } from '../lib/duration.ts';
import { AwsError, messageOf } from '../lib/errors.ts';
import { doorOf } from '../lib/outside.ts';
import { oneLine } from '../lib/text.ts';
import type { Answer, Check, CheckResult, Run, Stage, Subject, Targets, Wanted } from './check.ts';
import { type Batch, prefixed, seriesOf, withinOneCall } from './metric-batch.ts';
import type { Observation } from './progress.ts';
import { advance, resultOf, type Tracked, track } from './tracking.ts';

/** What the checks of a watch may use. */
export type MonitorContext = {
  cloudWatch: CloudWatchApi;
  http: HttpApi;
  clock: Clock;
  signal: AbortSignal;
  /** A text without what must not be shown. */
  redact(text: string): string;
  /** The target groups of a deployment. */
  findTargets(key: string, signal: AbortSignal): Promise<Targets>;
  /** The address of a service; `trouble` says why it is not known, where something was in the way. */
  findAddress(key: string, signal: AbortSignal): Promise<{ url: string | null; trouble: string | null }>;
};

/**
 * Runs the checks of all deployments of a watch. What it reads is read beside the watch: `update` begins what is due and
 * takes in what has been answered meanwhile, and never waits for an answer.
 */
export type Monitor = {
  /**
   * @param polled whether the deployments were polled just now: with every poll the alarms are read
   * @returns the results by the deployments' keys
   */
  update(observations: readonly Observation[], polled: boolean): ReadonlyMap<string, CheckResult[]>;
  /** Whether CloudWatch is being read: its answer may still fail a check. */
  isReading(): boolean;
  /** When there is something to read or to decide next, ms; null for nothing. */
  nextDueMs(): number | null;
  /** Until when a check that is pending may take, ms; 0 for none. */
  limitMs(key: string): number;
  /** Resolves once something has been answered since the last update. */
  answered(): Promise<void>;
  /** Ends what is being read. */
  stop(): void;
};

/** Characters of a text from outside that are shown. */
const shownCharacters = 300;

type Entry = { key: string; subject: Subject; observation: Observation | null; tracked: Tracked[] };

/** A run that something is read for. */
type Reader = { entry: Entry; index: number; run: Run; check: Check };

type Arrived = Reader & { answer: Answer };

export function createMonitor(
  checks: readonly Check[],
  subjects: ReadonlyMap<string, Omit<Subject, 'targets'>>,
  ports: MonitorContext,
): Monitor {
  const { clock } = ports;
  const ended = new AbortController();
  const signal = AbortSignal.any([ports.signal, ended.signal]);
  const show = (text: string): string => oneLine(doorOf(ports.redact, shownCharacters)(text));
  const entries = [...subjects].map(
    ([key, subject]): Entry => ({
      key,
      subject: { ...subject, targets: undefined },
      observation: null,
      tracked: checks.map(track),
    }),
  );
  const busy = new Set<string>();
  const arrived: Arrived[] = [];
  const denials = new Map<string, number>();
  let bell = createBell();

  const stageOf = ({ subject }: Entry): Stage => ({ nowMs: clock.now(), subject, show });

  /** Reads beside the watch; what comes of it is judged by the next update. */
  const read = (name: string, readers: readonly Reader[], work: () => Promise<Answer[]>): void => {
    const names = [name, ...readers.map(({ entry, index }) => readerKey(entry, index))];
    for (const each of names) busy.add(each);
    const failed = (error: unknown): Answer[] => {
      const failure = failureOf(error, name, denials);
      return readers.map(({ entry, index }) => ({
        ...failure,
        ...onlyNamed(failure, batchPrefix(entries, entry, index), readers.length),
      }));
    };
    void work()
      .then((answers) => {
        denials.delete(name);
        return answers;
      }, failed)
      .then((answers) => {
        for (const each of names) busy.delete(each);
        if (signal.aborted) return;
        answers.forEach((answer, index) => {
          const reader = readers[index];
          if (reader !== undefined) arrived.push({ ...reader, answer });
        });
        bell.ring();
      });
  };

  const takeIn = (): void => {
    for (const { entry, index, run, answer } of arrived.splice(0)) {
      const tracked = entry.tracked[index];
      // The run that asked is over by now: another moment has begun.
      if (tracked?.run == null || tracked.run.memory !== run.memory) continue;
      entry.tracked[index] = { ...tracked, run: tracked.check.judge(tracked.run, answer, stageOf(entry)) };
    }
  };

  const dueReaders = (polled: boolean): (Reader & { wanted: Wanted })[] =>
    entries.flatMap((entry) =>
      entry.observation === null
        ? []
        : entry.tracked.flatMap(({ check, run }, index) => {
            if (run === null || run.state === 'failed' || busy.has(readerKey(entry, index))) return [];
            const isDue = run.dueMs === null ? polled && check.fromStart : run.dueMs <= clock.now();
            const wanted = isDue ? check.wants(run, stageOf(entry)) : null;
            return wanted === null ? [] : [{ entry, index, run, check, wanted }];
          }),
    );

  const begin = (polled: boolean): void => {
    const due = dueReaders(polled);
    for (const reader of due) {
      const { entry, index, wanted } = reader;
      if (wanted.kind === 'request') {
        read(readerKey(entry, index), [reader], async () => [await request(wanted, { ...ports, signal })]);
      }
    }
    const alarms = due.filter(({ wanted }) => wanted.kind === 'alarms');
    if (alarms.length > 0 && !busy.has('alarms'))
      read('alarms', alarms, () => readAlarms(alarms, ports.cloudWatch, signal));
    const lacking = due.filter(({ wanted }) => wanted.kind === 'targets');
    if (lacking.length > 0 && !busy.has('targets')) read('targets', lacking, () => readTargets(lacking, ports, signal));
    const lost = due.filter(({ wanted }) => wanted.kind === 'address');
    if (lost.length > 0 && !busy.has('addresses')) read('addresses', lost, () => readAddresses(lost, ports, signal));
    const metrics = withinOneCall(
      due.filter(({ wanted }) => wanted.kind === 'metrics').map((each) => ({ ...each, batch: batchOf(entries, each) })),
    );
    if (metrics.length > 0 && !busy.has('metrics')) {
      const batches = metrics.map(({ batch }) => batch);
      read('metrics', metrics, () => readMetrics(batches, clock.now(), ports.cloudWatch, signal));
    }
  };

  return {
    update(observations, polled) {
      bell = createBell();
      takeIn();
      for (const entry of entries) {
        entry.observation = observations.find(({ key }) => key === entry.key) ?? null;
        const { observation } = entry;
        if (observation === null) continue;
        entry.tracked = entry.tracked.map((tracked) => advance(tracked, observation, stageOf(entry)));
      }
      begin(polled);
      return new Map(entries.map(({ key, tracked }) => [key, tracked.map(resultOf)]));
    },
    isReading: () => busy.has('alarms') || busy.has('metrics'),
    nextDueMs: () => nextDue(entries, clock.now()),
    limitMs: (key) => limitOf(entries.find((entry) => entry.key === key)),
    answered: () => bell.rung,
    stop: () => ended.abort(new Error('done')),
  };
}

function createBell(): { rung: Promise<void>; ring(): void } {
  let ring = (): void => undefined;
  const rung = new Promise<void>((resolve) => {
    ring = resolve;
  });
  return { rung, ring: () => ring() };
}

/** A run of one check: the next moment's may be read while the last one's answer is still to come. */
function readerKey({ key, tracked }: Entry, index: number): string {
  return `run ${index} ${tracked[index]?.label ?? ''} ${key}`;
}

type RequestContext = Pick<MonitorContext, 'http' | 'clock' | 'signal'>;

async function request(
  { request: outgoing, untilMs }: Extract<Wanted, { kind: 'request' }>,
  { http, clock, signal }: RequestContext,
): Promise<Answer> {
  const sentMs = clock.now();
  const took = () => clock.now() - sentMs;
  try {
    const answer = await until(untilMs, { clock, signal }, (limited) =>
      orAborted(http.get(outgoing, limited), limited),
    );
    return { kind: 'request', answer, tookMs: took() };
  } catch {
    const why = `no complete answer came within ${formatSeconds(untilMs - sentMs)}`;
    return { kind: 'request', answer: { kind: 'none', why }, tookMs: took() };
  }
}

/** One DescribeAlarms for all checks. */
async function readAlarms(
  readers: readonly { wanted: Wanted }[],
  cloudWatch: CloudWatchApi,
  signal: AbortSignal,
): Promise<Answer[]> {
  const names = new Set(readers.flatMap(({ wanted }) => (wanted.kind === 'alarms' ? wanted.names : [])));
  const alarms = await cloudWatch.describeAlarms([...names], signal);
  return readers.map(() => ({ kind: 'alarms', alarms }));
}

/** The target groups of each deployment. */
async function readTargets(
  readers: readonly Reader[],
  { findTargets }: MonitorContext,
  signal: AbortSignal,
): Promise<Answer[]> {
  const keys = [...new Set(readers.map(({ entry }) => entry.key))];
  const found = new Map(await Promise.all(keys.map(async (key) => [key, await findTargets(key, signal)] as const)));
  return readers.map(({ entry }): Answer => {
    const targets = found.get(entry.key);
    if (targets?.kind === 'known') {
      entry.subject = { ...entry.subject, targets };
      return { kind: 'ready' };
    }
    return { kind: 'failure', failure: targets?.why ?? 'The target groups are not known.', lasting: false };
  });
}

/** The address of each service that a check needs. */
async function readAddresses(
  readers: readonly Reader[],
  { findAddress }: MonitorContext,
  signal: AbortSignal,
): Promise<Answer[]> {
  const keys = [...new Set(readers.map(({ entry }) => entry.key))];
  const found = new Map(await Promise.all(keys.map(async (key) => [key, await findAddress(key, signal)] as const)));
  return readers.map(({ entry }): Answer => {
    const address = found.get(entry.key);
    if (!address?.url) {
      const failure = `The address of the service is not known. ${address?.trouble ?? ''}`.trim();
      return { kind: 'failure', failure, lasting: false };
    }
    entry.subject = { ...entry.subject, serviceUrl: address.url };
    return { kind: 'ready' };
  });
}

/** One GetMetricData for all checks. */
async function readMetrics(
  batches: readonly Batch[],
  nowMs: number,
  cloudWatch: CloudWatchApi,
  signal: AbortSignal,
): Promise<Answer[]> {
  const queries = batches.flatMap(prefixed);
  const fromMs = Math.min(...batches.map((batch) => batch.fromMs));
  const series = await cloudWatch.getMetricData(queries, { fromMs, toMs: Math.max(nowMs, fromMs + 1_000) }, signal);
  return batches.map((batch) => ({ kind: 'metrics', series: seriesOf(batch, series) }));
}

function batchPrefix(entries: readonly Entry[], entry: Entry, index: number): string {
  return `d${entries.indexOf(entry)}c${index}_`;
}

function batchOf(entries: readonly Entry[], { entry, index, wanted }: Reader & { wanted: Wanted }): Batch {
  const { queries, fromMs } = wanted.kind === 'metrics' ? wanted : { queries: [], fromMs: 0 };
  return { key: entry.key, prefix: batchPrefix(entries, entry, index), queries, fromMs };
}

/** A denial may be an IAM change that is still spreading, so it has to come twice. */
function failureOf(error: unknown, name: string, denials: Map<string, number>): Extract<Answer, { kind: 'failure' }> {
  const message = oneLine(messageOf(error));
  if (!(error instanceof AwsError)) return { kind: 'failure', failure: message, lasting: false };
  const { kind } = error.details;
  const count = kind === 'denied' ? (denials.get(name) ?? 0) + 1 : 0;
  denials.set(name, count);
  return { kind: 'failure', failure: message, lasting: count >= 2 || kind === 'refused' };
}

/** A request that CloudWatch refuses for the query of one check says nothing about the other checks. */
function onlyNamed(
  { failure, lasting }: Extract<Answer, { kind: 'failure' }>,
  prefix: string,
  readers: number,
): { lasting: boolean } {
  const isAbout = readers === 1 || !/d\d{1,3}c\d{1,3}_/.test(failure) || failure.includes(prefix);
  return { lasting: lasting && isAbout };
}

/** What is due by now has been begun, or waits for an answer. */
function nextDue(entries: readonly Entry[], nowMs: number): number | null {
  const times = entries.flatMap(({ observation, tracked }) =>
    observation === null
      ? []
      : tracked.flatMap(({ run }) => {
          if (run === null || run.state === 'failed') return [];
          const due = run.dueMs === null ? [] : [run.dueMs];
          return run.state === 'pending' ? [...due, run.limitMs] : due;
        }),
  );
  const future = times.filter((ms) => ms > nowMs);
  return future.length === 0 ? null : Math.min(...future);
}

function limitOf(entry: Entry | undefined): number {
  const open = (entry?.tracked ?? []).flatMap(({ run }) => (run?.state === 'pending' ? [run.limitMs] : []));
  return Math.max(0, ...open);
}
