import type { Evidence } from '../evidence.ts';
import { evidence } from './example.ts';

export const verificationExamples: Readonly<Record<string, Evidence>> = {
  'failed-check': evidence({
    checks: [
      {
        check: 'url https://shop.example.com/info',
        state: 'failed',
        expectation: 'GET https://shop.example.com/info: status 200–299, commit is "9c1e7a2", within 1 min',
        advice:
          'Send the request yourself, compare the answer with what the check asked for, and look at the log of the new revision at that time.',
        reason:
          'It did not answer as asked within 1 min (12 requests). Last: In the answer "commit" is "4f2b8d1" instead of "9c1e7a2".',
        seen: ['HTTP 200 after 0.1 s: {"commit":"4f2b8d1"}'],
      },
    ],
  }),
};
