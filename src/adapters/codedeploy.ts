import { createHash } from 'node:crypto';
import {
  CodeDeployClient,
  type CodeDeployClientConfig,
  CreateDeploymentCommand,
  type DeploymentInfo,
  type ECSTarget,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  GetDeploymentTargetCommand,
  ListDeploymentsCommand,
  StopDeploymentCommand,
} from '@aws-sdk/client-codedeploy';
import type { CodeDeployApi } from '../deployment/controllers/codedeploy/api.ts';
import type { CodeDeployRecord, CodeDeployTarget } from '../deployment/controllers/codedeploy/record.ts';
import { AwsError } from '../lib/errors.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';

const running = ['Created', 'Queued', 'InProgress', 'Baking', 'Ready'] as const;

/** CodeDeploy as a run needs it: one method a call, our own shapes. Every method rejects with an AwsError. */
export function createCodeDeploy(configuration: CodeDeployClientConfig, settings: CallSettings): CodeDeployApi {
  const client = new CodeDeployClient(configuration);
  const redact = doorOf(settings.redactor.redact);
  const { read, write, writeRepeatable } = callsOf('codedeploy', settings);

  return {
    async getDeploymentGroup(application, group, signal) {
      const command = new GetDeploymentGroupCommand({ applicationName: application, deploymentGroupName: group });
      const answer = await read('GetDeploymentGroup', `${application}/${group}`, signal, (options) =>
        client.send(command, options),
      );
      const info = answer.deploymentGroupInfo;
      const waits = info?.blueGreenDeploymentConfiguration;
      return {
        services: (info?.ecsServices ?? []).map((each) => ({
          cluster: each.clusterName ?? '',
          service: each.serviceName ?? '',
        })),
        readyWaitMinutes: waits?.deploymentReadyOption?.waitTimeInMinutes ?? 0,
        terminationWaitMinutes: waits?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0,
      };
    },

    /** The new deployment's id. A lost answer rejects with the kind `lost`. */
    async createDeployment(request, signal) {
      const { application, group, config, description, appSpec } = request;
      const command = new CreateDeploymentCommand({
        applicationName: application,
        deploymentGroupName: group,
        ...(config !== null && { deploymentConfigName: config }),
        ...(description !== null && { description }),
        revision: {
          revisionType: 'AppSpecContent',
          appSpecContent: { content: appSpec, sha256: sha256(appSpec) },
        },
      });
      const answer = await write('CreateDeployment', `${application}/${group}`, signal, (options) =>
        client.send(command, options),
      );
      return answer.deploymentId ?? '';
    },

    /** Null when there is none of that id. */
    async getDeployment(id, signal) {
      const command = new GetDeploymentCommand({ deploymentId: id });
      const asking = read('GetDeployment', id, signal, (options) => client.send(command, options));
      const answer = await orNull(asking, 'DeploymentDoesNotExistException');
      return answer?.deploymentInfo === undefined ? null : toRecord(answer.deploymentInfo, redact);
    },

    /** Null while CodeDeploy has none to show. */
    async getDeploymentTarget(id, target, signal) {
      const command = new GetDeploymentTargetCommand({ deploymentId: id, targetId: target });
      const asking = read('GetDeploymentTarget', `${id} ${target}`, signal, (options) => client.send(command, options));
      const answer = await orNull(asking, 'DeploymentTargetDoesNotExistException', 'DeploymentNotStartedException');
      const found = answer?.deploymentTarget?.ecsTarget;
      return found === undefined ? null : toTarget(found, redact);
    },

    /** Ids of a group's deployments, newest first as CodeDeploy lists them; at most a page of them. */
    async listDeployments(of, signal) {
      const command = new ListDeploymentsCommand({
        applicationName: of.application,
        deploymentGroupName: of.group,
        ...(of.sinceMs > 0 && { createTimeRange: { start: new Date(of.sinceMs) } }),
        ...(of.active && { includeOnlyStatuses: [...running] }),
      });
      const answer = await read('ListDeployments', `${of.application}/${of.group}`, signal, (options) =>
        client.send(command, options),
      );
      return answer.deployments ?? [];
    },

    /** Stops a deployment and has CodeDeploy undo what it has done. One that has ended already is left as it is. */
    async stopDeployment(id, signal) {
      const command = new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled: true });
      // Stopping what is stopped already changes nothing, so a lost answer may be asked for again.
      const stopping = writeRepeatable('StopDeployment', id, signal, (options) => client.send(command, options));
      await orNull(stopping, 'DeploymentAlreadyCompletedException');
    },

    /** Stops a deployment and leaves what it has done. */
    async abandonDeployment(id, signal) {
      const command = new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled: false });
      const stopping = writeRepeatable('StopDeployment', id, signal, (options) => client.send(command, options));
      await orNull(stopping, 'DeploymentAlreadyCompletedException');
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function orNull<T>(asking: Promise<T>, ...codes: string[]): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof AwsError && codes.includes(error.details.code)) return null;
    throw error;
  }
}

function toRecord(info: DeploymentInfo, redact: (text: string) => string): CodeDeployRecord {
  const error = info.errorInformation;
  const rollback = info.rollbackInfo;
  const undo = info.autoRollbackConfiguration;
  return {
    id: info.deploymentId ?? '',
    status: info.status ?? '',
    creator: info.creator ?? null,
    createdAtMs: info.createTime?.getTime() ?? 0,
    completedAtMs: info.completeTime?.getTime() ?? null,
    error: error === undefined ? null : { code: error.code ?? '', message: redact(error.message ?? '') },
    rollback:
      rollback === undefined
        ? null
        : {
            deploymentId: rollback.rollbackDeploymentId ?? null,
            message: rollback.rollbackMessage === undefined ? null : redact(rollback.rollbackMessage),
          },
    rollsBack: undo?.enabled === true && (undo.events ?? []).includes('DEPLOYMENT_FAILURE'),
    terminationWait: info.instanceTerminationWaitTimeStarted === true,
    sha256: info.revision?.appSpecContent?.sha256 ?? info.revision?.string?.sha256 ?? null,
  };
}

function toTarget(target: ECSTarget, redact: (text: string) => string): CodeDeployTarget {
  return {
    status: target.status ?? '',
    events: (target.lifecycleEvents ?? []).map((event) => {
      const said = event.diagnostics?.message ?? event.diagnostics?.logTail;
      return {
        name: event.lifecycleEventName ?? '',
        status: event.status ?? '',
        diagnostics: said ? redact(said) : null,
      };
    }),
    taskSets: (target.taskSetsInfo ?? []).map((taskSet) => ({
      // CodeDeploy spells it so.
      id: taskSet.identifer ?? '',
      label: taskSet.taskSetLabel ?? '',
      status: taskSet.status ?? '',
      trafficWeight: taskSet.trafficWeight ?? 0,
      desired: taskSet.desiredCount ?? 0,
      running: taskSet.runningCount ?? 0,
      pending: taskSet.pendingCount ?? 0,
    })),
  };
}
