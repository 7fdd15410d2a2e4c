import type { Evidence } from '../evidence.ts';
import { lost } from './example.ts';

export const lostExamples: Readonly<Record<string, Evidence>> = {
  'spot-interrupted': lost('SpotInterruption', 'Your Spot Task was interrupted.'),
  'stopped-by-user': lost('UserInitiated', 'Task stopped by user'),
  'host-lost': lost('TerminationNotice', 'Host EC2 (instance i-0123456789abcdef0) terminated.'),
};
