import { type Container, containersOf } from '../definition.ts';
import type { Evidence } from '../evidence.ts';
import { type Failure, failuresIn } from '../failures.ts';
import { definition, evidence, stoppedContainer, stoppedTask } from './example.ts';
import { RANK, type Rule } from './rule.ts';

/** Health checks of the containers themselves, which only the container definition can have: ECS ignores an image's HEALTHCHECK. */
type Check = {
  id: string;
  fits(command: string, startSeconds: number): boolean;
  cause(name: string, program: string, afterSeconds: number): string;
  advice(name: string, program: string): string[];
  example: Evidence;
};

const checks: readonly Check[] = [
  {
    id: 'container-check-program',
    fits: (command) => programOf(command) !== null,
    cause: (name, program, after) =>
      `The health check of container ${name} failed: it calls ${program}, which may not be in the image, or the application did not answer it within ${after} s.`,
    advice: (name, program) => [
      `Check that it is there: docker run --rm --entrypoint sh IMAGE -c "command -v ${program}" (slim and distroless images have none).`,
      `Run the check by hand: aws ecs execute-command --container ${name} --interactive --command …`,
      'Give a slow starter time: healthCheck.startPeriod, up to 300 seconds.',
    ],
    example: failedCheck(['CMD-SHELL', 'curl -f http://localhost:8080/health || exit 1'], 60),
  },
  {
    id: 'container-check-early',
    fits: (_, startSeconds) => startSeconds === 0,
    cause: (name, _, after) =>
      `The health check of container ${name} failed, and it has no startPeriod: an application that is not ready after ${after} s is replaced.`,
    advice: (name) => [
      'Set healthCheck.startPeriod to more than the application needs to start, up to 300 seconds.',
      `Run the check's command by hand in container ${name}: it must end with 0.`,
    ],
    example: failedCheck(['CMD', '/app/health'], 0),
  },
  {
    id: 'container-check-failed',
    fits: () => true,
    cause: (name, _, after) => `The health check of container ${name} failed for ${after} s.`,
    advice: (name) => [
      `Run its command by hand in container ${name}: it must end with 0 within healthCheck.timeout.`,
      'Read the last lines of its log below.',
    ],
    example: failedCheck(['CMD', '/app/health'], 60),
  },
];

function failedCheck(command: string[], startPeriod: number): Evidence {
  const stoppedReason = 'Task failed container health checks';
  const containers = [stoppedContainer({ healthStatus: 'UNHEALTHY', exitCode: 143 })];
  const task = stoppedTask({ stopCode: 'ServiceSchedulerInitiated', stoppedReason, containers });
  return evidence({ failed: [task], definition: definition({ healthCheck: { command, startPeriod } }) });
}

/** A program that images often lack; null when the check calls none. */
function programOf(command: string): string | null {
  return /\b(curl|wget|nc|grpc_health_probe)\b/.exec(command)?.[1] ?? null;
}

export const containerCheckRules: readonly Rule[] = checks.map((rule) => ({
  id: rule.id,
  example: rule.example,
  finds: (of) => {
    const failed = failuresIn(of).filter(({ kind }) => kind === 'container-check');
    const told = of.events.some(({ message }) => /failed container health checks/i.test(message));
    if (failed.length === 0 && !told) return null;
    const container = checkedContainer(of, failed.at(-1));
    const { command, startSeconds, retries, intervalSeconds } = container?.healthCheck ?? noCheck;
    const text = command.slice(1).join(' ');
    if (checks.find(({ fits }) => fits(text, startSeconds)) !== rule) return null;
    const name = container?.name ?? 'of the task';
    const cause = rule.cause(name, programOf(text) ?? 'its command', startSeconds + retries * intervalSeconds);
    const rank = failed.length > 0 ? RANK.health : RANK.circumstance;
    return { rule: rule.id, cause, advice: rule.advice(name, programOf(text) ?? ''), tasks: failed.length, rank };
  },
}));

/** Where the definition has no check the image's platform added it: only the event is known then. */
const noCheck = { command: [], startSeconds: 1, retries: 3, intervalSeconds: 30 };

function checkedContainer(of: Evidence, failure: Failure | undefined): Container | null {
  const containers = containersOf(of.definition);
  return (
    containers.find(({ name }) => name === failure?.container) ??
    containers.find(({ healthCheck }) => healthCheck !== null) ??
    null
  );
}
