import type { OutputName } from '../../contract/outputs.ts';
import { clusterName, revisionName } from '../../lib/arn.ts';
import { isImage, parseImage } from '../../lib/image.ts';
import { taskOutputs } from '../../run-task/outputs.ts';
import { changesMarkdown } from '../changes.ts';
import type { Report, ServiceReport } from '../report.ts';
import { commitsOutput } from '../shipped.ts';
import { timingsOutput } from '../timings.ts';
import type { Channel } from './channel.ts';

/** The outputs of the step. */
export const outputs: Channel = {
  name: 'outputs',
  isOn: () => true,
  async publish(report, runner) {
    const { board } = report;
    const own = board === undefined ? {} : (await import('../status-outputs.ts')).statusOutputs(report, resultOf);
    const all = { ...outputsOf(report), ...own };
    for (const [name, value] of Object.entries(all)) runner.setOutput(name, value);
  },
};

/** The value of every output; an empty string where there is nothing to say. With several services those of the first. */
export function outputsOf(report: Report): Record<OutputName, string> {
  const service = report.services[0];
  const revision = report.revisions[0];
  const arn = service?.revision ?? revision?.arn ?? null;
  const previous = service?.previous ?? null;
  return {
    outcome: report.outcome,
    changed: String(report.services.some((item) => item.changed)),
    'task-definition-arn': arn ?? '',
    'task-definition-revision': arn === null ? '' : revisionName(arn),
    'previous-task-definition-arn': previous ?? '',
    'previous-task-definition-revision': previous === null ? '' : revisionName(previous),
    'task-definition': revision?.file ?? '',
    'deployment-id': service?.deploymentId ?? '',
    'codedeploy-deployment-id': service?.codeDeployDeploymentId ?? '',
    'service-deployment-arn': service?.serviceDeploymentArn ?? '',
    ...pauseOutputs(service),
    images: imagesOutput(revision),
    'console-url': service?.consoleUrl ?? '',
    'service-url': service?.url ?? '',
    verification: verificationOf(service),
    timings: timingsOutput(report.services),
    ...taskOutputs(report.task),
    diff: changesMarkdown(report.revisions),
    commits: commitsOutput(report.github?.shipped ?? []),
    'github-deployment-id': String(report.github?.deploymentId ?? ''),
    'plan-id': report.planId ?? '',
    results: JSON.stringify(report.services.map(resultOf)),
  };
}

/** Containers whose digest is known, as `repository@digest`; empty without a revision. */
function imagesOutput(revision: Report['revisions'][number] | undefined): string {
  if (revision === undefined) return '';
  const known = revision.images.flatMap(({ container, to, digest: found = null }) => {
    const image = parseImage(to);
    const digest = isImage(image) ? (image.digest ?? found) : null;
    return isImage(image) && digest !== null ? [[container, `${image.repository}@${digest}`] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(known));
}

function pauseOutputs(service: ServiceReport | undefined) {
  const pause = service?.pause ?? null;
  const expiresAtMs = pause?.expiresAtMs ?? null;
  return {
    'paused-stage': pause?.stage ?? '',
    'paused-until': expiresAtMs === null ? '' : new Date(expiresAtMs).toISOString(),
    'hook-id': pause?.hookId ?? '',
  };
}

function verificationOf(service: Report['services'][number] | undefined): string {
  const checks = service?.verification ?? [];
  if (checks.length === 0) return '';
  return JSON.stringify(checks.map(({ check, when, state, reason }) => ({ check, when, state, reason })));
}

/** The id of the diagnosis rule that explains the failure; empty where no rule does. */
function causeOf({ diagnosis }: ServiceReport): string {
  const rule = diagnosis?.causes[0]?.rule ?? '';
  return rule === 'unknown' ? '' : rule;
}

function resultOf(service: Report['services'][number]) {
  return {
    service: service.service,
    cluster: clusterName(service.cluster),
    outcome: service.outcome,
    reason: service.reason,
    cause: causeOf(service),
    created: service.created,
    taskDefinitionArn: service.revision,
    previousTaskDefinitionArn: service.previous,
    deploymentId: service.deploymentId,
    desiredCount: service.desired,
    runningCount: service.running,
    url: service.url ?? '',
    seconds: service.seconds,
  };
}
