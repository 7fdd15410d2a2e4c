import { containersOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import {
  checkText,
  isMapped,
  listeningIn,
  passingBefore,
  patienceSeconds,
  type TargetFailure,
  targetFailureIn,
} from '../targets.ts';
import { logAdvice } from './log-advice.ts';
import { RANK, type Rule } from './rule.ts';
import {
  answers,
  atPath,
  containerWord,
  describe,
  expected,
  graceAdvice,
  groupsAdvice,
  has,
  modify,
  portWord,
  sharedCheck,
  where,
} from './target-words.ts';

/**
 * Targets that fail the load balancer's health check. The first rule that fits explains it: from what the log gives
 * away, over the codes, to what the load balancer's words leave open.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshoot-service-load-balancers.html
 */
type Check = {
  id: string;
  fits(failure: TargetFailure, of: Evidence): boolean;
  cause(failure: TargetFailure, of: Evidence): string;
  /** What the revision can change. */
  advice(failure: TargetFailure, of: Evidence): string[];
  /** What the target group and the network can change, which the tasks of the revision before share: told first, unless those pass. */
  surroundings?(failure: TargetFailure): string[];
};

/** Whether the container is a Spring Boot application, as its log or its variables tell. */
function isSpring(of: Evidence, { container }: TargetFailure): boolean {
  const named = containersOf(of.definition).find(({ name }) => name === container);
  if (named?.variables.some((name) => name.startsWith('SPRING_')) === true) return true;
  return of.tail?.lines.some(({ text }) => /Spring Boot|Tomcat started|org\.springframework/.test(text)) === true;
}

function startSeconds(of: Evidence): number | null {
  const found = of.tail?.lines
    .flatMap(({ text }) => /\bStarted \S{1,200} in ([\d.]{1,12}) ?s(?:ec|\b)/i.exec(text)?.[1] ?? [])
    .at(-1);
  return found === undefined ? null : Number(found);
}

const byPort: readonly Check[] = [
  {
    id: 'elb-classic',
    fits: (_, of) => of.events.some(({ message }) => / in \(?elb [^)\s]/.test(message)),
    cause: () => 'The tasks fail the health check of the Classic Load Balancer.',
    surroundings: (failure) => [groupsAdvice(failure)],
    advice: (_, of) => [
      'Check its health check (protocol, port, path) against what the application answers.',
      ...graceAdvice(of),
    ],
  },
  {
    id: 'elb-port-unmapped',
    fits: ({ group }, of) =>
      group !== null && /^\d+$/.test(group.check.port) && !isMapped(of, Number(group.check.port)),
    cause: (failure, of) => {
      const ports = containersOf(of.definition).flatMap(({ ports: mapped }) =>
        mapped.map(({ container }) => container),
      );
      const mapped = ports.length === 0 ? 'no container maps any port' : `the containers map ${ports.join(', ')}`;
      return `The health check of ${where(failure)} goes to ${portWord(failure)}, which no container has: ${mapped}.`;
    },
    surroundings: (failure) => [
      `Check the port that is served: ${modify(failure, '--health-check-port traffic-port')}`,
    ],
    advice: (failure) => [
      `Map ${portWord(failure)} in the container's portMappings, if the application serves its health there.`,
    ],
  },
  {
    id: 'elb-only-local',
    fits: ({ container }, of) => listeningIn(of, container)?.onlyLocal === true,
    cause: (failure) => `${containerWord(failure)} listens on localhost only, so the load balancer cannot reach it.`,
    advice: () => ['Configure it to listen on 0.0.0.0 (all addresses) instead of 127.0.0.1.'],
  },
  {
    id: 'elb-wrong-port',
    fits: ({ port, container, kind }, of) => {
      const found = listeningIn(of, container);
      return kind !== 'codes' && port !== null && found !== null && found.port !== port;
    },
    cause: (failure, of) =>
      `${containerWord(failure)} listens on port ${listeningIn(of, failure.container)?.port} (says its log), but ${where(failure)} checks ${portWord(failure)}.`,
    advice: (failure, of) => [
      `Configure the application to listen on ${portWord(failure)}, by its variable for it (PORT, SERVER_PORT).`,
      `Or map and balance its port: containerPort ${listeningIn(of, failure.container)?.port} in portMappings and in the service's loadBalancers.`,
    ],
  },
];

const byCode: readonly Check[] = [
  {
    id: 'elb-spring-path',
    fits: (failure, of) =>
      has(failure, 400, 404) &&
      failure.group?.check.path?.includes('actuator') === false &&
      isSpring(of, failure) &&
      // Where the tasks before pass the check, the application need not have that path.
      passingBefore(of, failure.group) === null,
    cause: (failure) =>
      `${containerWord(failure)} answers ${answers(failure)}${atPath(failure)}: a Spring Boot application serves its health at /actuator/health.`,
    surroundings: (failure) => [modify(failure, '--health-check-path /actuator/health')],
    advice: () => ['The application needs spring-boot-starter-actuator, and its security must let that path through.'],
  },
  {
    id: 'elb-redirect',
    fits: (failure) => has(failure, 300, 399),
    cause: (failure) =>
      `${containerWord(failure)} answers the health check of ${where(failure)}${atPath(failure)} with a redirect (${answers(failure)})${expected(failure)}.`,
    surroundings: (failure) => [
      'Check a path that answers without a redirect to HTTPS or to a login.',
      `Or take it for healthy: ${modify(failure, '--matcher HttpCode=200-399')}`,
    ],
    advice: () => [
      'Answer the check in the application itself: it comes over plain HTTP and with the IP address as host.',
    ],
  },
  {
    id: 'elb-unauthorized',
    fits: (failure) => has(failure, 401, 401) || has(failure, 403, 403),
    cause: (failure) =>
      `${containerWord(failure)} requires authentication: it answers the health check of ${where(failure)}${atPath(failure)} with ${answers(failure)}.`,
    surroundings: (failure) => [`Check a path that needs no login: ${modify(failure, '--health-check-path PATH')}`],
    advice: () => [
      'Frameworks with a list of allowed host names must let the bare IP address in (Django answers 400, others 403).',
    ],
  },
  {
    id: 'elb-path-not-found',
    fits: (failure) => has(failure, 404, 404),
    cause: (failure) =>
      failure.group?.check.path == null
        ? `${containerWord(failure)} answers the health check of ${where(failure)} with 404: it has nothing at the path that is checked.`
        : `${containerWord(failure)} has nothing at ${failure.group.check.path}, the path of the health check of ${where(failure)} (404).`,
    surroundings: (failure) => [
      `If the check asks for a wrong path, set the one that the application serves: ${modify(failure, '--health-check-path PATH')}`,
    ],
    advice: () => [
      'Mind a prefix or context path that the new revision may have added, and a health endpoint that it may have lost.',
    ],
  },
  {
    id: 'elb-server-error',
    fits: (failure) => has(failure, 500, 599),
    cause: (failure) =>
      `${containerWord(failure)} answers the health check of ${where(failure)}${atPath(failure)} with ${answers(failure)}: it runs, but something that it needs does not.`,
    advice: ({ container }, of) => [
      logAdvice(container, of),
      'Look at what it needs: a database, a cache, a secret.',
      '502 and 503 often come from a proxy in the task whose application is not up yet.',
      ...graceAdvice(of).slice(0, 1),
    ],
  },
  {
    id: 'elb-codes',
    fits: ({ kind }) => kind === 'codes',
    cause: (failure) =>
      `${containerWord(failure)} answers the health check of ${where(failure)}${atPath(failure)} with ${answers(failure) || 'a code that is not expected'}${expected(failure)}.`,
    advice: () => [
      'Look at what the application answers to the check: it comes over plain HTTP and with the IP address as host, which frameworks with a list of allowed hosts refuse (400).',
    ],
    surroundings: (failure) => [`Check path and codes of the check: ${describe(failure)}`],
  },
];

const bySilence: readonly Check[] = [
  {
    id: 'elb-internal',
    fits: ({ description }) => /ELB internal error/i.test(description ?? ''),
    cause: (failure) =>
      `The load balancer of ${where(failure)} failed to make its health checks, by an internal error: the tasks need not be at fault.`,
    advice: (failure) => [
      'Deploy again: this mostly passes. See the AWS Health Dashboard if it stays.',
      `See the state of the targets: aws elbv2 describe-target-health --target-group-arn ${failure.group?.arn ?? failure.arn ?? '<target-group-arn>'}`,
    ],
  },
  {
    id: 'elb-slow-start',
    fits: ({ group, kind }, of) => {
      const seconds = startSeconds(of);
      return (
        (seconds !== null && seconds > patienceSeconds(of, group)) || (of.graceSeconds === 0 && kind === 'no-answer')
      );
    },
    cause: (failure, of) => {
      const seconds = startSeconds(of);
      const patience = patienceSeconds(of, failure.group);
      return seconds !== null && seconds > patience
        ? `${containerWord(failure)} needs ${seconds} s to start, but ${where(failure)} fails it after ${patience} s.`
        : `${containerWord(failure)} did not answer ${where(failure)} on ${portWord(failure)} ${failure.group?.check.intervalSeconds == null ? 'in time' : `within ${patience} s`}, and the service has no grace period: it starts too slowly, or listens elsewhere.`;
    },
    advice: (failure, of) => [
      `Set healthCheckGracePeriodSeconds to more than it needs to start (now ${of.graceSeconds}): service-overrides.`,
      `Check that it listens on ${portWord(failure)} on all addresses (0.0.0.0).`,
      'More cpu makes it start faster.',
    ],
  },
  {
    id: 'elb-timeout',
    fits: ({ kind }) => kind === 'timeout',
    cause: (failure) =>
      `${containerWord(failure)} does not answer the health check of ${where(failure)} on ${portWord(failure)} in time.`,
    surroundings: (failure) => [groupsAdvice(failure)],
    advice: (failure, of) => [
      `Check that it listens on ${portWord(failure)} on all addresses, and answers the check${atPath(failure)} ${failure.group?.check.timeoutSeconds == null ? 'in time' : `within ${failure.group.check.timeoutSeconds} s`}.`,
      ...graceAdvice(of),
    ],
  },
  {
    id: 'elb-refused',
    fits: ({ kind }) => kind === 'no-answer',
    cause: (failure) =>
      `Nothing answers the health check of ${where(failure)} on ${portWord(failure)}: ${containerWord(failure).replace(/^The|^Container/, (word) => word.toLowerCase())} refuses the connection or breaks it off.`,
    advice: (failure, of) => [
      `Check that it listens on ${portWord(failure)} on all addresses (0.0.0.0).`,
      'Check the protocol: HTTPS asked of a plain HTTP port fails so.',
      ...graceAdvice(of),
    ],
  },
  {
    id: 'elb-failed',
    fits: () => true,
    cause: (failure) =>
      `The tasks fail the health check of ${where(failure)}${failure.group === null ? '' : ` (${checkText(failure.group, failure.port)})`}${failure.description === null ? '' : `: ${failure.description}`}.`,
    surroundings: (failure) => [groupsAdvice(failure)],
    advice: (_, of) => ['Check path, port and expected code against what the application answers.', ...graceAdvice(of)],
  },
];

const checks = [...byPort, ...byCode, ...bySilence];

export const targetCheckRules: readonly Rule[] = checks.map((rule) => ({
  id: rule.id,
  finds: (of) => {
    const failure = targetFailureIn(of);
    if (failure === null || checks.find(({ fits }) => fits(failure, of)) !== rule) return null;
    const tasks = failure.failures.length;
    const rank = tasks > 0 ? RANK.health : RANK.circumstance;
    const shared = sharedCheck(failure, of);
    const advice = rule.advice(failure, of);
    if (shared === null) {
      const steps = [...(rule.surroundings?.(failure) ?? []), ...advice].slice(0, 4);
      return { rule: rule.id, cause: rule.cause(failure, of), advice: steps, tasks, rank };
    }
    const cause = `${rule.cause(failure, of)} ${shared.pass}`;
    return { rule: rule.id, cause, advice: [shared.first, ...advice.slice(0, 2), shared.warning], tasks, rank };
  },
}));
