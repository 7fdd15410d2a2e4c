import type { Facts } from './facts.ts';

export type Severity =
  /** Sure to fail, or what the user asked to fail for. */
  | 'error'
  /** May fail, which cannot be decided from here. */
  | 'warning'
  /** Works, but is worth checking. */
  | 'advice';

export type Finding = {
  /** The check's id. */
  check: string;
  severity: Severity;
  /** What it is about: a container, an image, a service, a cluster. */
  subject: string;
  /** One plain sentence that names the very thing. Never holds the value of a variable. */
  message: string;
  /** What to do about it. */
  advice: string;
};

/** One check: pure, asked with everything that was read. What could not be read is null there, and no check speaks of it. */
export type Check = {
  id: string;
  /** What it makes sure of. */
  title: string;
  finds(facts: Facts): Finding[];
};

/** A check's own part of a finding. */
export type Found = Omit<Finding, 'check' | 'severity'> & { severity?: Severity };

/** A check whose code is loaded only where it applies; its findings are errors unless they say otherwise. */
export type LazyCheck<Known = Facts> = Pick<Check, 'id' | 'title'> & { finds(known: Known): Found[] };

/** A check whose findings are errors unless they say otherwise. */
export function check(id: string, title: string, parts: { finds(facts: Facts): Found[]; severity?: Severity }): Check {
  return {
    id,
    title,
    finds: (facts) =>
      parts.finds(facts).map(({ subject, message, advice, severity }) => ({
        check: id,
        severity: severity ?? parts.severity ?? 'error',
        subject,
        message,
        advice,
      })),
  };
}
