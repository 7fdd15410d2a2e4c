import { facts } from '../example.ts';
import type { Facts } from '../facts.ts';

export const alarmExamples: Readonly<Record<string, Facts>> = {
  'alarm-missing': facts({ alarms: { region: 'eu-west-1', ringing: [], missing: ['web-5xx'] } }),
  'alarm-in-alarm': facts({ alarms: { region: 'eu-west-1', ringing: ['web-latency'], missing: [] } }),
};
