import type { CloudWatchApi } from '../apis/cloudwatch.ts';
import { findInAlarms } from './checks/alarms.ts';
import type { Facts } from './facts.ts';
import { type PreflightLines, preflightLines } from './messages.ts';
import { attempt, type Reading } from './reading.ts';

type AlarmContext = { cloudWatch: Pick<CloudWatchApi, 'describeAlarms'> };

type AlarmQuestion = { alarms?: readonly string[]; region: string };

/** The alarms of `verify`, all with one call. */
export async function readAlarms(
  { alarms: names = [], region }: AlarmQuestion,
  { cloudWatch }: AlarmContext,
  reading: Reading,
): Promise<Pick<Facts, 'alarms'>> {
  if (names.length === 0) return {};
  const read = await attempt(reading, 'the alarms of `verify`', (own) => cloudWatch.describeAlarms(names, own));
  if (read === null) return {};
  const ringing = read.filter(({ state }) => state === 'ALARM').map(({ name }) => name);
  return { alarms: { region, ringing, missing: names.filter((name) => !read.some((alarm) => alarm.name === name)) } };
}

/**
 * Checks the alarms of `verify` alone, where no revision is to be checked.
 *
 * @param level `preflight`: what becomes of errors; with `off` nothing is read
 */
export async function checkAlarms(
  question: AlarmQuestion,
  level: 'error' | 'warn' | 'off',
  context: AlarmContext,
  signal: AbortSignal,
): Promise<PreflightLines> {
  if (level === 'off') return preflightLines([], []);
  const reading: Reading = { signal, missingEvidence: [], budget: { left: 1 } };
  const { alarms } = await readAlarms(question, context, reading);
  signal.throwIfAborted();
  const found = alarms === undefined ? [] : findInAlarms(alarms);
  const findings = level === 'warn' ? found.map((finding) => ({ ...finding, severity: 'warning' as const })) : found;
  return preflightLines(findings, reading.missingEvidence);
}
