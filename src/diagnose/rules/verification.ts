import { failureText } from '../../verification/check.ts';
import { RANK, type Rule } from './rule.ts';

/** Checks of `verify` that failed the deployment. What they asked for and saw is shown beside it. */
export const verificationRules: readonly Rule[] = [
  {
    id: 'failed-check',
    finds: ({ checks = [] }) => {
      if (checks.length === 0) return null;
      const unsure = checks.every(({ state }) => state === 'inconclusive');
      const advice = unsure ? unsureAdvice : [...new Set(checks.map((check) => check.advice)), failedAdvice];
      return { rule: 'failed-check', cause: failureText(checks), advice, tasks: 0, rank: RANK.verdict };
    },
  },
];

const failedAdvice = 'If the new revision is right, correct the item in `verify`.';

const unsureAdvice = ['Make the data of the check readable, or set `on-inconclusive: pass` for it.'];
