import { checkUrl, inputUrl, ruleUrl } from '../lib/docs-url.ts';
import type { Report } from './report.ts';

/** An entry of the documentation about what stopped a run before it changed anything. */
export type RefusalLink = { kind: 'check' | 'input' | 'cause'; name: string; url: string };

/** The entries about what stopped the run, each once; empty where the documentation is not known. */
export function refusalLinks({ refused, docs }: Report): RefusalLink[] {
  if (refused === undefined) return [];
  const { checks, inputs, rule } = refused;
  const link = (kind: RefusalLink['kind'], name: string, url: string | null) =>
    url === null ? [] : [{ kind, name, url }];
  return [
    ...checks.flatMap((check) => link('check', check, checkUrl(docs, check))),
    ...inputs.flatMap((input) => link('input', input, inputUrl(docs, input))),
    ...(rule === null ? [] : link('cause', rule, ruleUrl(docs, rule))),
  ];
}
