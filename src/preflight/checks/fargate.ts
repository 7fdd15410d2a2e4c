import { isEcrImage, isImage, parseImage } from '../../lib/image.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../../lib/json.ts';
import { containersOf, nameOf } from '../../taskdef/revision.ts';
import { cpuUnits, mebibytes, numberIn } from '../../taskdef/size.ts';
import { isForFargate, isWindows } from '../compute.ts';
import type { Facts } from '../facts.ts';
import { fargateCpus, isFargateSize, nearestSizes } from '../fargate-sizes.ts';
import { type Check, check, type Found } from '../finding.ts';

/** What Fargate asks of a revision. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html */

const LOG_DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];
const LEAST_WINDOWS_CPU = 1024;
/** GiB: API_EphemeralStorage. */
const STORAGE = { least: 21, most: 200 };

export const fargateChecks: readonly Check[] = [
  check('fargate-size', "The task's cpu and memory are a size of Fargate's", {
    finds: onFargate(({ definition }) => sizeProblem(definition)),
  }),
  check('fargate-windows-size', 'A Windows task on Fargate has at least 1 vCPU', {
    finds: onFargate(({ definition }) => {
      const cpu = cpuUnits(definition.cpu);
      if (!isWindows(definition) || cpu === null || cpu >= LEAST_WINDOWS_CPU) return [];
      const message = `The task has ${cpu} CPU units, but Windows on Fargate needs at least ${LEAST_WINDOWS_CPU}.`;
      return [{ subject: familyOf(definition), message, advice: 'Set `cpu` to 1024 or more, and `memory` to fit.' }];
    }),
  }),
  check('fargate-network-mode', 'A task on Fargate has the network mode awsvpc', {
    finds: onFargate(({ definition }) => {
      if (definition.networkMode === 'awsvpc') return [];
      const mode = textOf(definition.networkMode);
      const message = `The network mode is ${mode ?? 'not set'}, but Fargate takes awsvpc only.`;
      return [{ subject: familyOf(definition), message, advice: 'Set `networkMode: awsvpc` in the definition.' }];
    }),
  }),
  check('execution-role', 'The revision has an execution role where ECS needs one', {
    finds: (all) => (textOf(all.definition.executionRoleArn) === null ? roleProblem(all) : []),
  }),
  check('fargate-log-driver', 'Containers on Fargate have log drivers that it knows', {
    finds: onFargate(({ definition }) =>
      containersOf(definition).flatMap((container): Found[] => {
        const driver = isObject(container.logConfiguration) ? textOf(container.logConfiguration.logDriver) : null;
        if (driver === null || LOG_DRIVERS.includes(driver)) return [];
        const subject = `container ${nameOf(container)}`;
        const message = `The log driver of ${subject} is ${driver}, but Fargate knows ${LOG_DRIVERS.join(', ')} only.`;
        return [{ subject, message, advice: 'Set `log-configuration-log-driver` to one of these.' }];
      }),
    ),
  }),
  check('fargate-namespaces', 'A task on Fargate shares no process or IPC namespace that it cannot share', {
    finds: onFargate(({ definition }) => namespaceProblems(definition)),
  }),
  check('fargate-ephemeral-storage', 'Ephemeral storage on Fargate is 21 to 200 GiB', {
    finds: onFargate(({ definition }) => {
      const size = isObject(definition.ephemeralStorage) ? numberIn(definition.ephemeralStorage.sizeInGiB) : null;
      if (size === null || (size >= STORAGE.least && size <= STORAGE.most)) return [];
      const message = `The ephemeral storage is ${size} GiB, but Fargate takes ${STORAGE.least} to ${STORAGE.most}.`;
      const advice = 'Leave ephemeralStorage out for the 20 GiB that every task has.';
      return [{ subject: familyOf(definition), message, advice }];
    }),
  }),
];

function onFargate(finds: (facts: Facts) => Found[]): (facts: Facts) => Found[] {
  return (all) => (isForFargate(all) ? finds(all) : []);
}

function familyOf(definition: JsonObject): string {
  return `revision of ${textOf(definition.family) ?? 'no family'}`;
}

function sizeProblem(definition: JsonObject): Found[] {
  const subject = familyOf(definition);
  const [cpu, memory] = [cpuUnits(definition.cpu), mebibytes(definition.memory)];
  if (cpu === null || memory === null) {
    const lacking = [cpu === null ? 'cpu' : [], memory === null ? 'memory' : []].flat().join(' and ');
    const message = `The task has no readable ${lacking}, and Fargate needs both at the level of the task.`;
    return [{ subject, message, advice: 'Set `cpu` and `memory`, 256 and 512 for instance.' }];
  }
  if (isFargateSize({ cpu, memory })) return [];
  const cpus = fargateCpus();
  const unknown = cpus.includes(cpu) ? '' : ` (its CPU units are ${cpus.join(', ')})`;
  const near = nearestSizes({ cpu, memory }).map((size) => `cpu ${size.cpu} with memory ${size.memory}`);
  const message = `Fargate has no size of ${cpu} CPU units with ${memory} MiB${unknown}.`;
  return [{ subject, message, advice: `The nearest sizes: ${near.join('; ')}.` }];
}

/**
 * What the execution role is for: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 * On instances their own role pulls from ECR and writes logs; secrets and registry credentials need it everywhere.
 */
function roleProblem(all: Facts): Found[] {
  const containers = containersOf(all.definition);
  const uses = new Set<string>();
  for (const container of containers) {
    const log = isObject(container.logConfiguration) ? container.logConfiguration : {};
    if (objectsIn(container.secrets).length + objectsIn(log.secretOptions).length > 0) uses.add('read secrets');
    if (isObject(container.repositoryCredentials)) uses.add("read the registry's credentials");
    if (!isForFargate(all)) continue;
    const image = parseImage(textOf(container.image) ?? '');
    if (isImage(image) && isEcrImage(image)) uses.add('pull from ECR');
    if (log.logDriver === 'awslogs') uses.add('write to CloudWatch Logs');
    if (objectsIn(container.environmentFiles).length > 0) uses.add('read environment files');
  }
  if (uses.size === 0) return [];
  const message = `The revision has no execution role, and ECS needs one to ${[...uses].join(', to ')}.`;
  const advice = 'Set `execution-role-arn` to a role that has AmazonECSTaskExecutionRolePolicy.';
  return [{ subject: familyOf(all.definition), message, advice }];
}

/** API_RegisterTaskDefinition, "pidMode" and "ipcMode". */
function namespaceProblems(definition: JsonObject): Found[] {
  const subject = familyOf(definition);
  const [pid, ipc] = [textOf(definition.pidMode), textOf(definition.ipcMode)];
  const found: Found[] = [];
  if (pid !== null && (pid !== 'task' || isWindows(definition))) {
    const allowed = isWindows(definition) ? 'none for Windows' : 'task only';
    const message = `The revision's pidMode is ${pid}, but Fargate takes ${allowed}.`;
    found.push({ subject, message, advice: 'Leave pidMode out, or run the service on instances.' });
  }
  if (ipc !== null) {
    const message = `The revision's ipcMode is ${ipc}, but Fargate takes none.`;
    found.push({ subject, message, advice: 'Leave ipcMode out, or run the service on instances.' });
  }
  return found;
}
