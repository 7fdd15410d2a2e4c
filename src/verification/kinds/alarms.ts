import type { Alarm } from '../../apis/cloudwatch.ts';
import { plural, withoutFullStop } from '../../lib/text.ts';
import { type Answer, type CheckParts, type Run, remember, type Stage } from '../check.ts';
import { type Item, wrong } from '../item.ts';
import type { Kind } from './kind.ts';

type Memory = {
  /** Alarms that were in ALARM since before the deployment began, and have not left it since. */
  ringingBefore: readonly string[] | null;
  /** Asking again would be denied again. */
  isDenied: boolean;
};

/** CloudWatch alarms, none of which may be in ALARM from the start of the deployment to the end of the bake time. */
export const alarms: Kind = {
  id: 'alarms',
  members: ['alarms'],
  example: '- alarms: [web-5xx, web-latency]',
  async parse(item) {
    const names = namesOf(item);
    return names === null ? null : partsOf(names);
  },
};

function namesOf(item: Item): string[] | null {
  const value = item.members.alarms;
  const list = typeof value === 'string' ? [value] : value;
  const fits = Array.isArray(list) && list.length > 0 && list.every((name) => typeof name === 'string' && isName(name));
  if (!fits) return wrong(item, 'alarms', 'must be a list of names of CloudWatch alarms', value ?? null);
  const names = [...new Set(list.map(String))];
  if (names.length < list.length) return wrong(item, 'alarms', 'names an alarm twice', value ?? null);
  return names;
}

/** 1 to 255 characters, none of them a control character (CloudWatch API reference, "PutMetricAlarm"). */
function isName(name: string): boolean {
  if (/^arn:/.test(name)) return false;
  return /^[^\p{Cc}]{1,255}$/u.test(name) && name.trim() !== '';
}

function partsOf(names: readonly string[]): CheckParts {
  return {
    name: `alarms ${names.join(', ')}`,
    expectation: `none of the CloudWatch alarms ${names.join(', ')} is in ALARM`,
    advice:
      'Open the alarm in CloudWatch and see when its metric crossed the threshold: before or after the new revision had traffic.',
    fromStart: true,
    placeholders: [],
    alarms: names,
    begin: ({ nowMs }) => ({
      state: 'pending',
      reason: 'Not read yet.',
      seen: [],
      // Every poll of the deployment reads the alarms.
      dueMs: null,
      limitMs: nowMs + 60_000,
      memory: { ringingBefore: null, isDenied: false } satisfies Memory,
    }),
    wants: ({ memory }) => ((memory as Memory).isDenied ? null : { kind: 'alarms', names }),
    judge: (run, answer, stage) => judge(names, run, answer, stage),
    age: (run) => run,
  };
}

function judge(names: readonly string[], run: Run, answer: Answer, stage: Stage): Run {
  if (answer.kind === 'failure') {
    if (!answer.lasting) return run;
    return { ...run, state: 'inconclusive', reason: answer.failure, memory: { ...run.memory, isDenied: true } };
  }
  if (answer.kind !== 'alarms') return run;
  const mine = names.map((name) => answer.alarms.find((alarm) => alarm.name === name) ?? null);
  const { ringingBefore } = run.memory as Memory;
  const ringing = mine.filter((alarm) => alarm?.state === 'ALARM').filter((alarm) => alarm !== null);
  const before = stillRinging(ringing, ringingBefore, stage);
  const seen = remember(run.seen, names.map((name, index) => `${name}: ${mine[index]?.state ?? 'missing'}`).join(', '));
  const read = {
    ...run,
    seen: sameAsLast(run.seen, seen),
    memory: { ringingBefore: before, isDenied: false } satisfies Memory,
  };
  const fresh = ringing.filter(({ name }) => !before.includes(name));
  const [first] = fresh;
  if (first !== undefined) return { ...read, state: 'failed', reason: failedText(fresh, first, stage) };
  const missing = names.filter((_, index) => mine[index] === null);
  if (missing.length > 0) {
    return { ...read, state: 'inconclusive', reason: `${alarmsText(missing)} not in CloudWatch.` };
  }
  if (before.length > 0) {
    const reason = `${alarmsText(before)} in ALARM since before the deployment began, which says nothing about the new revision.`;
    return { ...read, state: 'inconclusive', reason };
  }
  return { ...read, state: 'passed', reason: passedText(mine.filter((alarm) => alarm !== null)) };
}

/** Only the first read can tell that an alarm was in ALARM before; from then on it must not have left ALARM. */
function stillRinging(ringing: readonly Alarm[], known: readonly string[] | null, { subject }: Stage): string[] {
  const before = ringing.filter(({ name, changedAtMs }) =>
    known === null ? changedAtMs !== null && changedAtMs <= subject.startedAtMs : known.includes(name),
  );
  return before.map(({ name }) => name);
}

function failedText(fresh: readonly Alarm[], first: Alarm, { show }: Stage): string {
  const reason = first.reason === '' ? '' : `: ${show(first.reason)}`;
  const others =
    fresh.length > 1
      ? ` ${fresh
          .slice(1)
          .map(({ name }) => name)
          .join(', ')} too.`
      : '';
  return `Alarm ${first.name} is in ALARM${withoutFullStop(reason)}.${others}`;
}

function passedText(all: readonly Alarm[]): string {
  const unsure = all.filter(({ state }) => state === 'INSUFFICIENT_DATA');
  const rest = unsure.length === 0 ? '' : ` (INSUFFICIENT_DATA: ${unsure.map(({ name }) => name).join(', ')})`;
  return `${all.length === 1 ? 'The alarm is not' : `None of the ${plural(all.length, 'alarm')} is`} in ALARM${rest}.`;
}

function alarmsText(names: readonly string[]): string {
  return `Alarm${names.length > 1 ? 's' : ''} ${names.join(', ')} ${names.length > 1 ? 'are' : 'is'}`;
}

/** An unchanged answer is not remembered again. */
function sameAsLast(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.at(-1) === after.at(-1) ? before : after;
}
