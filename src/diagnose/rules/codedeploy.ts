import { plural } from '../../lib/text.ts';
import { arnIn, RANK, roleName, type TextRule } from './rule.ts';

/**
 * CodeDeploy's own words, for the end of a deployment and for one that it does not begin. What ECS answers to it is
 * explained by the rules for refused calls.
 */

const { exact, verdict, symptom } = RANK;

const busyId = (text: string): string | null => /active Deployment '?(d-\w{1,20})/i.exec(text)?.[1] ?? null;

export const codeDeployRules: readonly TextRule[] = [
  {
    id: 'codedeploy-alarm',
    pattern:
      /alarms have been activated according to the Amazon CloudWatch metrics(?:.{0,200}?Activated alarms: ?<?([^>]{1,300}))?/i,
    rank: verdict,
    cause: ({ match }) => {
      const names = (match[1] ?? '').split(/[,;] ?/).filter((name) => name.trim() !== '');
      const which =
        names.length === 0
          ? 'A CloudWatch alarm'
          : `The CloudWatch ${names.length === 1 ? 'alarm' : 'alarms'} ${names.slice(0, 5).join(', ')}`;
      return `${which} of the deployment group went into ALARM, so CodeDeploy stopped the deployment.`;
    },
    advice: ({ match, evidence: of }) => [
      `See why: aws cloudwatch describe-alarm-history --alarm-name ${/^[\w.-]{1,200}$/.exec(match[1] ?? '')?.[0] ?? '<alarm-name>'} --region ${of.region}`,
      'If the alarm is too sensitive for a rollout, lengthen its period or remove it from alarmConfiguration of the deployment group.',
    ],
  },
  {
    id: 'codedeploy-role-denied',
    pattern:
      /The IAM role (\S{1,600}) does not give you permission to perform operations in the following AWS service: (\w{1,60})/i,
    rank: exact,
    cause: ({ match }) =>
      `CodeDeploy may not act in ${match[2]}: its service role ${roleName(match[1] ?? '')} lacks a permission.`,
    advice: () => [
      'Attach AWSCodeDeployRoleForECS to the service role of the deployment group (AWSCodeDeployRoleForECSLimited leaves out Lambda hooks and other buckets).',
      'Allow it iam:PassRole on the execution role and the task role of the task definition.',
    ],
  },
  {
    id: 'codedeploy-hook-failed',
    pattern: /lifecycle event validation functions failed|HOOK_EXECUTION_FAILURE/i,
    rank: verdict,
    cause: () =>
      'A Lambda function of the AppSpec (Hooks) failed or did not answer, so CodeDeploy failed the deployment.',
    advice: ({ evidence: of }) => [
      `See which event failed: aws deploy get-deployment-target --deployment-id ${/^d-\w{1,20}$/.exec(of.deploymentId)?.[0] ?? '<deployment-id>'} --target-id <cluster>:<service> --region ${of.region} --query "deploymentTarget.ecsTarget.lifecycleEvents"`,
      'Look at the log of its function, /aws/lambda/ and its name: it must call PutLifecycleEventHookExecutionStatus with Succeeded within an hour.',
    ],
  },
  {
    id: 'codedeploy-timeout',
    pattern: /timed out while waiting for the replacement task set to become healthy(?:.{0,60}?is (\d{1,4}) minutes)?/i,
    rank: symptom,
    cause: ({ match }) =>
      `The tasks of the new task set did not all become healthy${match[1] === undefined ? ' in time' : ` within ${plural(Number(match[1]), 'minute')}`}, so CodeDeploy failed the deployment.`,
    advice: ({ evidence: of }) => [
      `See why tasks stopped: aws ecs list-tasks --cluster ${of.cluster} --service-name ${of.service} --desired-status STOPPED --region ${of.region}`,
      `And what the service says: aws ecs describe-services --cluster ${of.cluster} --services ${of.service} --region ${of.region} --query "services[].events[:10].message"`,
    ],
  },
  {
    id: 'codedeploy-busy',
    pattern: /already has an active Deployment|DeploymentLimitExceededException/i,
    rank: exact,
    cause: ({ text }) =>
      `CodeDeploy still has a deployment of this group in progress${busyId(text) === null ? '' : ` (${busyId(text)})`}, and a group has one at a time.`,
    advice: ({ text, evidence: of }) => [
      `Wait for its end: aws deploy get-deployment --deployment-id ${busyId(text) ?? '<deployment-id>'}${of.region === '' ? '' : ` --region ${of.region}`} --query deploymentInfo.status`,
      'It lasts until the old tasks are terminated: terminationWaitTimeInMinutes of the deployment group. To end it now: aws deploy stop-deployment.',
    ],
  },
  {
    id: 'codedeploy-load-balancer',
    pattern:
      /load balancing in the deployment group is invalid|must contain a valid pair of target groups|InvalidLoadBalancerInfoException|InvalidTargetGroupPairException/i,
    rank: exact,
    cause: () =>
      'The deployment group has no valid pair of target groups: ECS needs a blue one, a green one and the listener that serves.',
    advice: () => [
      'Set loadBalancerInfo.targetGroupPairInfoList of the deployment group: two target groups and prodTrafficRoute with the ARN of the listener (aws deploy update-deployment-group).',
      'One of the two must be the target group of the service.',
    ],
  },
  {
    id: 'appspec-invalid',
    pattern:
      /AppSpec (?:file|content)[^.]{0,80}?(?:is not valid|is invalid|is missing|contains an invalid|could not be|not well-formed)|InvalidRevisionException/i,
    rank: exact,
    cause: ({ text }) => {
      const part = /(?:invalid|missing) (\w{3,40})(?::? '?([\w./:-]{1,200}))?/i.exec(text);
      const word =
        part === null || /^(?:AppSpec|revision|or|and)/i.test(part[1] ?? '')
          ? ''
          : ` in ${part[1]}${part[2] === undefined ? '' : ` (${part[2].replace(/\.$/, '')})`}`;
      return `CodeDeploy does not accept the AppSpec: something is wrong${word}.`;
    },
    advice: () => [
      'It needs version 0.0 and Resources[0].TargetService with Type AWS::ECS::Service and Properties: TaskDefinition, LoadBalancerInfo (ContainerName, ContainerPort).',
      'Leave codedeploy-appspec out unless it has hooks or a network configuration: this action writes an AppSpec by itself.',
    ],
  },
  {
    id: 'codedeploy-service-missing',
    pattern:
      /INVALID_ECS_SERVICE|ECS service (\S{1,255})? ?(?:could not be found|cannot be found|was not found|is not active)/i,
    rank: exact,
    cause: ({ match, text, evidence: of }) =>
      `The ECS service of the deployment group, ${arnIn(text, 'ecs') ?? match[1] ?? of.service}, does not exist or is not ACTIVE.`,
    advice: () => [
      'If the service was created again or in another cluster, correct the deployment group. Compare ecsServices of the deployment group with the service: aws deploy get-deployment-group --query "deploymentGroupInfo.ecsServices"',
    ],
  },
];
