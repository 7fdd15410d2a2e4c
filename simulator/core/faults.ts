import { ConnectionReset, Refusal } from './refusal.ts';

/** What goes wrong on the way to AWS or inside it. */
export type FaultKind =
  /** Over quota: nothing was done. */
  | 'throttle'
  /** 500, nothing was done. */
  | 'server-error'
  /** 503, nothing was done. */
  | 'unavailable'
  /** The connection broke before anything was done. */
  | 'reset'
  /** It was done, then the connection broke. */
  | 'lost'
  /** It was done, then answered with 500. */
  | 'lost-500'
  | 'denied'
  | 'expired'
  /** No answer ever: the request hangs until its caller stops waiting. Nothing was done. */
  | 'hang'
  /** 400 with `code` (`ClientException` by default) and `message`. */
  | 'client';

export type FaultRule = {
  /** `ecs:UpdateService`, or `ecs:*`; every operation when absent. */
  operation?: string;
  /** Operations, and actions that requests need besides their own, which the rule leaves alone: `denied` with it is a whole policy. */
  except?: readonly string[];
  /** How often it strikes; always when absent. */
  times?: number;
  /** How many matching requests pass before it strikes. */
  after?: number;
  /** Not before this many milliseconds since the simulator's start. */
  from?: number;
  /** Only for requests about which this says yes. */
  when?: (input: unknown) => boolean;
  kind: FaultKind;
  code?: string;
  message?: string;
};

export type Faults = {
  add(rule: FaultRule): void;
  /** The rule that strikes this request, if any; counts the request for every rule that it matches. */
  strike(operation: string, input: unknown, elapsedMs: number): FaultRule | null;
  /** Whether an action that a request needs besides its own (`ecs:TagResource`) is denied by its name. */
  denies(action: string, elapsedMs: number): FaultRule | null;
};

export function createFaults(): Faults {
  const rules: { rule: FaultRule; seen: number; struck: number }[] = [];

  const takes = (entry: (typeof rules)[number], elapsedMs: number): boolean => {
    if (elapsedMs < (entry.rule.from ?? 0)) return false;
    entry.seen++;
    if (entry.seen <= (entry.rule.after ?? 0)) return false;
    if (entry.struck >= (entry.rule.times ?? Number.POSITIVE_INFINITY)) return false;
    entry.struck++;
    return true;
  };

  return {
    add: (rule) => {
      rules.push({ rule, seen: 0, struck: 0 });
    },
    strike(operation, input, elapsedMs) {
      for (const entry of rules) {
        if (!matches(entry.rule.operation, operation) || entry.rule.except?.includes(operation)) continue;
        if (entry.rule.when !== undefined && !entry.rule.when(input)) continue;
        if (takes(entry, elapsedMs)) return entry.rule;
      }
      return null;
    },
    denies(action, elapsedMs) {
      const found = rules.find(({ rule }) => rule.kind === 'denied' && deniesByName(rule, action));
      return found !== undefined && takes(found, elapsedMs) ? found.rule : null;
    },
  };
}

/** A pattern alone denies the operations themselves; what they need besides is denied by name or by a whole policy. */
function deniesByName({ operation, except }: FaultRule, action: string): boolean {
  if (except !== undefined) return matches(operation, action) && !except.includes(action);
  return operation === action;
}

function matches(pattern: string | undefined, operation: string): boolean {
  if (pattern === undefined || pattern === '*' || pattern === operation) return true;
  return pattern.endsWith('*') && operation.startsWith(pattern.slice(0, -1));
}

/** Whether the request is carried out before the fault shows. */
export const isAppliedFirst = (rule: FaultRule): boolean => rule.kind === 'lost' || rule.kind === 'lost-500';

/** The error that a fault shows to the client. `caller` is the ARN of who asks, `resource` what it is about. */
export function errorOf(rule: FaultRule, operation: string, caller: string, resource: string): Error {
  const text = (standard: string): string => rule.message ?? standard;
  const code = (standard: string): string => rule.code ?? standard;
  switch (rule.kind) {
    case 'throttle':
      return new Refusal(code('ThrottlingException'), text('Rate exceeded'));
    case 'server-error':
    case 'lost-500':
      return new Refusal(code('ServerException'), text('Service Unavailable. Please try again later.'), 500);
    case 'unavailable':
      return new Refusal(code('ServiceUnavailableException'), text('Service is unavailable'), 503);
    case 'denied':
      return new Refusal(code('AccessDeniedException'), text(deniedText(operation, caller, resource)));
    case 'expired':
      return new Refusal(code('ExpiredTokenException'), text('The security token included in the request is expired'));
    case 'client':
      return new Refusal(code('ClientException'), text('The request was refused.'));
    case 'reset':
    case 'lost':
    case 'hang':
      return new ConnectionReset();
  }
}

export const deniedText = (action: string, caller: string, resource: string): string =>
  `User: ${caller} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
