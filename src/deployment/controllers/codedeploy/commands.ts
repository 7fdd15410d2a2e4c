import { parseArn } from '../../../lib/arn.ts';
import type { CodeDeployHandle } from './handle.ts';
import type { CodeDeployWatch } from './poll.ts';
import { hasEnded } from './record.ts';

/**
 * The command that rolls the service back from this deployment as it was last seen: a deployment that has ended cannot
 * be stopped, so the earlier revision is deployed.
 */
export function rollbackCommand({ handle, state }: CodeDeployWatch): string {
  return state !== null && hasEnded(state.record) ? redeployCommand(handle) : stopCommand(handle);
}

function stopCommand(handle: CodeDeployHandle): string {
  return `aws deploy stop-deployment${regionOption(handle)} --deployment-id ${handle.deploymentId} --auto-rollback-enabled`;
}

function redeployCommand(handle: CodeDeployHandle): string {
  const { application, group, appSpec } = handle.codeDeploy.plan;
  const made = appSpec(handle.rollbackPoint.revision ?? handle.revision);
  const content = 'spec' in made ? JSON.stringify(made.spec) : '';
  const revision = JSON.stringify({ revisionType: 'AppSpecContent', appSpecContent: { content } });
  return `aws deploy create-deployment${regionOption(handle)} --application-name ${quoted(application)} --deployment-group-name ${quoted(group)} --revision ${quoted(revision)}`;
}

function regionOption({ serviceArn }: CodeDeployHandle): string {
  const region = parseArn(serviceArn)?.region;
  return region === undefined ? '' : ` --region ${region}`;
}

/** For a POSIX shell, in single quotes where it is needed. */
function quoted(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
