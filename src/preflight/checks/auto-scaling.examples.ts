import { facts } from '../example.ts';
import type { Facts } from '../facts.ts';

export const autoScalingExamples: Readonly<Record<string, Facts>> = {
  'desired-count-limits': facts({
    members: { desiredCount: 20 },
    scalableTarget: {
      resourceId: 'service/prod/web',
      arn: null,
      min: 2,
      max: 10,
      suspended: { dynamicIn: false, dynamicOut: false, scheduled: false },
    },
  }),
};
