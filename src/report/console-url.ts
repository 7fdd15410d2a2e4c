import { clusterName, parseArn, partitionOf, taskId } from '../lib/arn.ts';
import type { ServiceReport } from './report.ts';

/** The console's host by partition; the isolated partitions have none that a link could name. */
const hosts: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-eusc': 'console.amazonaws-eusc.eu',
};

/** The page of a service's deployments; null where the partition has no known console. */
export function serviceUrl(serviceArn: string, clusterName: string, serviceName: string): string | null {
  const path = `clusters/${encodeURIComponent(clusterName)}/services/${encodeURIComponent(serviceName)}/deployments`;
  return consoleUrl(serviceArn, path);
}

/** The page of a task; null where the partition has no known console. */
export function taskUrl(taskArn: string, clusterName: string): string | null {
  const path = `clusters/${encodeURIComponent(clusterName)}/tasks/${encodeURIComponent(taskId(taskArn))}/configuration`;
  return consoleUrl(taskArn, path);
}

/** The page of one revision; null where the partition has no known console. */
export function revisionUrl(arn: string): string | null {
  const [family, revision] = (parseArn(arn)?.resource ?? '').replace(/^task-definition\//, '').split(':');
  if (!family || !revision) return null;
  return consoleUrl(arn, `task-definitions/${encodeURIComponent(family)}/${revision}/containers`);
}

/** The page of a CodeDeploy deployment in the region of a service; null where the partition has no known console. */
export function codeDeployUrl(serviceArn: string, id: string): string | null {
  const parsed = parseArn(serviceArn);
  const host = parsed ? hosts[parsed.partition] : undefined;
  if (!parsed || !host) return null;
  return `https://${parsed.region}.${host}/codesuite/codedeploy/deployments/${encodeURIComponent(id)}?region=${parsed.region}`;
}

/** The page of what a run did to a service: CodeDeploy's of its deployment, else ECS's; null where there is none. */
export function consoleUrlOf({ service, serviceArn, cluster, deploymentId }: ServiceReport): string | null {
  const id = codeDeployId(deploymentId);
  return id === '' ? serviceUrl(serviceArn, clusterName(cluster), service) : codeDeployUrl(serviceArn, id);
}

/** The id where it is CodeDeploy's (`d-…`; ECS's begin with `ecs-svc/`), else empty. */
export function codeDeployId(deploymentId: string | null): string {
  return deploymentId?.startsWith('d-') ? deploymentId : '';
}

function consoleUrl(arn: string, path: string): string | null {
  const parsed = parseArn(arn);
  const host = parsed ? hosts[parsed.partition] : undefined;
  return parsed && host ? `https://${parsed.region}.${host}/ecs/v2/${path}?region=${parsed.region}` : null;
}

/** The page of one log stream; null where the partition has no known console. */
export function logUrl(region: string, group: string, stream: string): string | null {
  const host = hosts[partitionOf(region)];
  // The console wants each name percent-encoded twice, with `$` for the outer percent sign.
  const twice = (name: string) => encodeURIComponent(encodeURIComponent(name)).replaceAll('%', '$');
  if (host === undefined) return null;
  return `https://${region}.${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}
