import { type Container, containersOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { type Failure, failuresIn } from '../failures.ts';
import { inCommand } from '../words.ts';
import { logAdvice } from './log-advice.ts';
import { RANK, type Rule } from './rule.ts';

/** Health checks of the containers themselves, which only the container definition can have: ECS ignores an image's HEALTHCHECK. */
type Check = {
  id: string;
  fits(command: string, startSeconds: number, shown: string | null): boolean;
  /** `name`: `container web`, or a word where it is not known. */
  cause(name: string, program: string, afterSeconds: number): string;
  advice(of: Evidence, container: Container | null, program: string): string[];
};

const checks: readonly Check[] = [
  {
    id: 'container-check-service-connect',
    fits: (_command, _startSeconds, shown) => shown !== null && /^ecs-service-connect/.test(shown),
    cause: () =>
      'The Service Connect proxy (container ecs-service-connect) failed its health check: it got no configuration from ECS, or not in time.',
    advice: (of) => [
      'Allow HTTPS (443) from the tasks to ECS: a NAT gateway, a public address, or the interface endpoints ecs-agent, ecs-telemetry and ecs.',
      'Give the task more CPU and memory: the proxy needs about 256 CPU units and 64 MiB of its own.',
      `Look at its log, in logConfiguration of serviceConnectConfiguration; where there is none, add it (aws ecs update-service --cluster ${of.cluster} --service ${of.service} --service-connect-configuration).`,
    ],
  },
  {
    id: 'container-check-program',
    fits: (command) => programOf(command) !== null,
    cause: (name, program, after) =>
      `The health check of ${name} failed: it calls ${program}, which may not be in the image, or the application did not answer it within ${after} s.`,
    advice: (of, container, program) => [
      `Check that it exists: docker run --rm --entrypoint sh ${inCommand(container?.image, 'IMAGE')} -c "command -v ${program}" (slim and distroless images have none).`,
      `Run the check by hand: aws ecs execute-command --cluster ${of.cluster} --task <task-id> --container ${container?.name ?? '<container>'} --interactive --command "${inCommand(program, '<command>')} …"`,
      'Give an application that starts slowly more time: healthCheck.startPeriod, up to 300 seconds.',
    ],
  },
  {
    id: 'container-check-early',
    fits: (_, startSeconds) => startSeconds === 0,
    cause: (name, _, after) =>
      `The health check of ${name} failed, and it has no startPeriod: an application that is not ready after ${after} s is replaced.`,
    advice: (_, container) => [
      'Set healthCheck.startPeriod to more than the application needs to start, up to 300 seconds.',
      `Run the check's command by hand in ${wordFor(container)}: it must end with 0.`,
    ],
  },
  {
    id: 'container-check-failed',
    fits: () => true,
    cause: (name, _, after) =>
      after === 0 ? `The health check of ${name} failed.` : `The health check of ${name} failed for ${after} s.`,
    advice: (of, container) => [
      `Run its command by hand in ${wordFor(container)}: it must end with 0 within healthCheck.timeout.`,
      logAdvice(container?.name ?? null, of),
    ],
  },
];

/** A program that images often lack; null when the check calls none. */
function programOf(command: string): string | null {
  return /\b(curl|wget|nc|grpc_health_probe)\b/.exec(command)?.[1] ?? null;
}

export const containerCheckRules: readonly Rule[] = checks.map((rule) => ({
  id: rule.id,
  finds: (of) => {
    const failed = failuresIn(of).filter(({ kind }) => kind === 'container-check');
    const isLogged = of.events.some(({ message }) => /failed container health checks/i.test(message));
    if (failed.length === 0 && !isLogged) return null;
    const container = checkedContainer(of, failed.at(-1));
    const { command, startSeconds, retries, intervalSeconds } = container?.healthCheck ?? noCheck;
    const text = command.slice(1).join(' ');
    if (checks.find(({ fits }) => fits(text, startSeconds, unhealthyIn(failed.at(-1)))) !== rule) return null;
    const after = container?.healthCheck == null ? 0 : startSeconds + retries * intervalSeconds;
    const cause = rule.cause(wordFor(container), programOf(text) ?? 'its command', after);
    const rank = failed.length > 0 ? RANK.health : RANK.circumstance;
    return {
      rule: rule.id,
      cause,
      advice: rule.advice(of, container, programOf(text) ?? ''),
      tasks: failed.length,
      rank,
    };
  },
}));

/** Where the definition has no check the image's platform added it: only the event is known then. */
const noCheck = { command: [], startSeconds: 1, retries: 3, intervalSeconds: 30 };

function unhealthyIn(failure: Failure | undefined): string | null {
  return failure?.task.containers.find(({ healthStatus }) => healthStatus === 'UNHEALTHY')?.name ?? null;
}

/** The container that failed its check; null where several have one and nothing tells which. */
function checkedContainer(of: Evidence, failure: Failure | undefined): Container | null {
  const containers = containersOf(of.definition);
  const shown = unhealthyIn(failure);
  const known = containers.find(
    ({ name }) => name === (shown ?? (containers.length === 1 ? failure?.container : null)),
  );
  if (known !== undefined) return known;
  const checked = containers.filter(({ healthCheck }) => healthCheck !== null);
  return checked.length === 1 ? (checked[0] ?? null) : null;
}

function wordFor(container: Container | null): string {
  return container === null ? 'a container' : `container ${container.name}`;
}
