import type { Evidence } from '../evidence.ts';
import { definition, unstarted, unstartedOnEc2 } from './example.ts';

const onEc2 = { launchType: 'EC2' };

export const agentExamples: Readonly<Record<string, Evidence>> = {
  'execution-role-unavailable': unstarted('ssm secret resource: unable to find execution role credentials', {
    ...onEc2,
    definition: definition({}, { executionRoleArn: null }),
  }),
  'secret-reference-invalid': unstarted(
    'an invalid ARN format for the AWS Secrets Manager secret was specified. Specify a valid ARN and try again.',
    onEc2,
  ),
  'firelens-config': unstarted(
    'unable to initialize resource directory /var/lib/ecs/data/firelens/0123: unable to download firelens s3 config file: unable to download s3 config fluent.conf from bucket web-config: AccessDenied: Access Denied',
    onEc2,
  ),
  'credential-spec': unstarted(
    'failed to create kerberos tickets associated service account arn:aws:secretsmanager:eu-west-1:123456789012:secret:gmsa-AbCdEf: exit status 1',
    onEc2,
  ),
  'fsx-mount': unstarted(
    'failed to verify fsxwindowsfileserver resource map on the container instance: exit status 2',
    onEc2,
  ),
  'cgroup-failed': unstarted(
    'cgroup resource: setup cgroup: unable to create cgroup taskARN=arn:aws:ecs:eu-west-1:123456789012:task/prod/0123 cgroupPath=/ecs/0123 cgroupV2=false err=cgroup create: unable to create controller: v1: mkdir /sys/fs/cgroup/memory/ecs/0123: no space left on device',
    onEc2,
  ),
  'stopped-before-pull': unstartedOnEc2(
    'TaskStoppedBeforePullBeginError: Task stopped before image pull could begin for task: arn:aws:ecs:eu-west-1:123456789012:task/prod/0123',
  ),
  'container-vanished': unstartedOnEc2('ContainerVanishedError: No container matching saved ID found'),
};
