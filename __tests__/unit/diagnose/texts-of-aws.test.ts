import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../../src/deployment/stopped-tasks.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import type { Evidence } from '../../../src/diagnose/evidence.ts';
import { exampleOf } from '../../../src/diagnose/examples.ts';
import {
  definition,
  evidence,
  exampleTargetGroup,
  exited,
  logged,
  lost,
  stoppedFor,
  stoppedTask,
  unhealthy,
  unstarted,
  unstartedOnEc2,
  withEvent,
} from '../../../src/diagnose/rules/example.ts';
import { RULES } from '../../../src/diagnose/rules/index.ts';

/** The texts that ECS is known to say, each with the rule that is to explain it; null for what explains nothing. */

const task = '0123456789abcdef0123456789abcdef';
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2';
const noFit = 'was unable to place a task because no container instance met all of its requirements.';
const nearest = `${noFit} The closest matching (container-instance 8f3a) `;
const init =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';
const rolledBack = '(deployment ecs-svc/7) deployment failed: Service deployment rolled back because';

function firstRule(of: Evidence): string | null {
  return diagnose(of).causes[0]?.rule ?? null;
}

describe('service events', () => {
  test.each<[string, string | null]>([
    ['has reached a steady state.', null],
    [`has started 2 tasks: (task ${task}) (task ${task}).`, null],
    [`has stopped 1 running tasks: (task ${task}).`, null],
    ['(deployment ecs-svc/7) deployment completed.', null],
    ['(deployment ecs-svc/7) deployment failed: tasks failed to start.', 'circuit-breaker'],
    ['rolling back to deployment ecs-svc/6.', null],
    ['deployment ecs-svc/7 deployment failed: alarm detected.', 'alarm'],
    [`${rolledBack} the circuit breaker threshold was exceeded.`, 'circuit-breaker'],
    [
      `${rolledBack} PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-west-1:1:function:f returned FAILED status.`,
      'hook-failed',
    ],
    [`${rolledBack} POST_TEST_TRAFFIC_SHIFT pause hook timed out.`, 'hook-timeout'],
    [
      `${rolledBack} PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to parse the response from arn:aws:lambda:eu-west-1:1:function:f due to HookStatus must not be null`,
      'hook-answer',
    ],
    [
      `${rolledBack} PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to assume role arn:aws:iam::1:role/hook`,
      'hook-role',
    ],
    [
      `${rolledBack} of invalid networking configuration. Both targetGroup and alternateTargetGroup must be associated with the productionListenerRule or testListenerRule.`,
      'blue-green-networking',
    ],
    [
      `${rolledBack} ECS was unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role 'arn:aws:iam::1:role/infra'.`,
      'infrastructure-role',
    ],
    [`registered 2 targets in (target-group ${exampleTargetGroup})`, null],
    [`deregistered 2 targets in (target-group ${exampleTargetGroup})`, null],
    ['has begun draining connections on 2 tasks.', null],
    [
      `(task ${task}) (port 8080) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason Health checks failed with these codes: [502]).`,
      'elb-server-error',
    ],
    [
      `(task ${task}) (instance i-0abc) (port 32768) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason Request timed out).`,
      'elb-timeout',
    ],
    [
      `(task ${task}) (port 8080) is unhealthy in (target-group ${exampleTargetGroup}) due to (reason Health checks failed).`,
      'elb-slow-start',
    ],
    [
      '(instance i-0abc) (port 80) is unhealthy in (elb web) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)',
      'elb-classic',
    ],
    [`(task ${task}) failed container health checks.`, 'container-check-failed'],
    [noFit, 'not-placed'],
    [
      `${noFit} Reason: No Container Instances were found in your cluster. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
      'no-instances',
    ],
    [`${nearest}has insufficient CPU units available.`, 'no-cpu'],
    [`${nearest}has insufficient memory available.`, 'no-memory'],
    [`${nearest}is already using a port required by your task.`, 'no-port'],
    [`${nearest}encountered error "AGENT".`, 'no-agent'],
    [`${nearest}is missing an attribute required by your task.`, 'no-attribute'],
    [`${nearest}MemberOf placement constraint unsatisfied.`, 'constraint-unsatisfied'],
    [
      "was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently.",
      'fargate-task-limit',
    ],
    [
      "was unable to place a task. Reason: You've reached the limit on the number of vCPUs you can run concurrently.",
      'fargate-vcpu-limit',
    ],
    [
      'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      'fargate-no-capacity',
    ],
    ['was unable to place a task. Reason: Internal error.', 'fargate-zone'],
    ['was unable to place a task. Reason: The requested CPU configuration is above your limit.', 'fargate-size-limit'],
    [
      'was unable to place a task. Reason: The requested MEMORY configuration is above your limit.',
      'fargate-size-limit',
    ],
    [
      `was unable to place a task. Reason: ${init} unable to retrieve ecr registry auth: RequestError: send request failed`,
      'registry-auth-no-route',
    ],
    [
      `was unable to place a task. Reason: CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${image}: ${image}: not found.`,
      'image-not-found',
    ],
    [
      'was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.',
      'provisioning-limit',
    ],
    ['could not launch 2 tasks for deployment ecs-svc/7. Reason: something new.', 'start-failed'],
    [
      'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
      'cannot-start-consistently',
    ],
    ['operations are being throttled. Will try again later.', 'throttled'],
    ['operations are being throttled on elb with (error Rate exceeded). Will try again later.', 'throttled'],
    [
      'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
      'percents-impossible',
    ],
    [
      'was unable to reach steady state because task set (ecs-svc/7) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks.',
      'protected-tasks',
    ],
    [
      'was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.',
      'no-instances-in-provider',
    ],
    [
      `task set (ecs-svc/7) (task ${task}) is not healthy in target-group (${exampleTargetGroup}) due to TARGET GROUP IS NOT FOUND.`,
      'target-group-missing',
    ],
    [
      `task set (ecs-svc/7) (task ${task}) is not healthy in target-group (${exampleTargetGroup}) due to TARGET IS NOT FOUND.`,
      'target-missing',
    ],
    ['failed to describe target health on target-group web with (error something)', 'target-health-unread'],
    [
      'failed to register targets in target-group web with (error User arn:aws:sts::1:assumed-role/ecs/x is not authorized to perform: elasticloadbalancing:RegisterTargets on resource: x)',
      'load-balancer-denied',
    ],
    [
      "failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::1:role/task' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions…)",
      'role-not-assumable',
    ],
    ['failed to launch a task with (error ClientException: TaskDefinition is inactive)', 'revision-inactive'],
    [
      'IAM permissions policies have been misconfigured or changed, and ECS can no longer maintain your service',
      'service-permissions',
    ],
    [
      'IAM trust relationship has been misconfigured or changed, and ECS can no longer maintain your service',
      'service-permissions',
    ],
    ['is not AZ balanced with 2 tasks in eu-west-1a, 0 tasks in eu-west-1b. AZ Rebalancing in progress.', null],
    ['is AZ balanced with 1 tasks in eu-west-1a, 1 tasks in eu-west-1b.', null],
    [`has started 1 tasks in eu-west-1b to AZ Rebalance: ${task}.`, null],
    ['updated computedDesiredCount for taskSet ecs-svc/7 to 2.', null],
  ])('%s', (message, rule) => {
    expect(firstRule(withEvent(message))).toBe(rule);
  });
});

describe('reasons of tasks that never started', () => {
  test.each<[string, string]>([
    ['Timeout waiting for network interface provisioning to complete.', 'eni-timeout'],
    ['Timeout waiting for EphemeralStorage provisioning to complete.', 'volume-attach'],
    [
      "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0abc': InsufficientFreeAddressesInSubnet",
      'subnet-full',
    ],
    [
      "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet 'subnet-0abc'",
      'subnet-full',
    ],
    ['Network interface provision complete error timeout wait for network interface provision.', 'eni-timeout'],
    [
      `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: ${image}: not found`,
      'image-not-found',
    ],
    [
      `CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'.`,
      'image-wrong-platform',
    ],
    [
      `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: failed to do request: Head "https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/web/manifests/1": dial tcp 52.1.2.3:443: i/o timeout`,
      'image-no-route',
    ],
    [
      `The task cannot pull '${image}' from the Amazon ECR repository 'web'. There is a connection issue between the task and Amazon ECR. Check your task network configuration.`,
      'image-no-route',
    ],
    [
      'The task can’t pull the image. Check your network configuration. Error response from daemon: net/http: request canceled while waiting for connection',
      'image-no-route',
    ],
    [
      'The task can’t pull the image. Check that the role has the permissions to pull images from the registry. User: x is not authorized to perform: ecr:BatchGetImage',
      'image-denied',
    ],
    [
      'The task can’t pull the image. Check whether the image exists. Error response from daemon: denied: requested access to the resource is denied',
      'image-denied',
    ],
    [
      "CannotPullContainerError: Error response from daemon: pull access denied for acme/web, repository does not exist or may require 'docker login'",
      'image-private',
    ],
    [
      'CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: toomanyrequests: You have reached your pull rate limit.',
      'image-rate-limit',
    ],
    ['CannotPullContainerError: ref pull has been retried 1 time(s): 429 Too Many Requests', 'image-throttled'],
    [
      'CannotPullContainerError: ref pull has been retried 1 time(s): write /var/lib: no space left on device',
      'disk-full',
    ],
    [
      'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.amazonaws.com/x: 403 Forbidden',
      'image-layer-blocked',
    ],
    ['CannotPullContainerError: failed to register layer: re-exec error', 'image-pull-interrupted'],
    ['CannotPullContainerError: context canceled', 'image-pull-interrupted'],
    [
      `${init} unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.0.1:443: i/o timeout. Please check your task network configuration.`,
      'registry-auth-no-route',
    ],
    [
      `${init} unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:1:secret:db from secrets manager: AccessDeniedException: User: x is not authorized to perform: secretsmanager:GetSecretValue`,
      'secret-denied',
    ],
    [
      `${init} unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration.`,
      'secret-no-route',
    ],
    [
      `${init} unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-west-1:1:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT`,
      'secret-without-value',
    ],
    [
      `${init} unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-west-1:1:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
      'secret-missing',
    ],
    [
      `${init} unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key password`,
      'secret-json-key',
    ],
    [
      `${init} unable to retrieve secret from asm: service call has been retried 1 time(s): invalid character 'h' looking for beginning of value`,
      'secret-not-json',
    ],
    [
      `${init} unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: x is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-west-1:1:parameter/db`,
      'parameter-denied',
    ],
    [
      `${init} unable to retrieve secrets from ssm: service call has been retried 1 time(s): Invalid parameters: /prod/db`,
      'parameter-missing',
    ],
    [
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      'log-group-missing',
    ],
    [
      'ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration.',
      'log-no-route',
    ],
    ['ResourceInitializationError: failed to validate logger args: : signal: killed', 'log-not-ready'],
    [
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log group: AccessDeniedException: User: x is not authorized to perform: logs:CreateLogGroup on resource: arn:aws:logs:eu-west-1:1:log-group:/ecs/web:log-stream:',
      'log-group-denied',
    ],
    ['ResourceInitializationError: unable to get awslogs driver arguments: awslogs-region is required', 'log-options'],
    [
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: Connection timed out',
      'efs-mount',
    ],
    [
      'ResourceInitializationError: failed to download env files: file download command: non empty error stream',
      'env-file',
    ],
    ['TaskFailedToStart: RESOURCE:CPU', 'no-cpu'],
    ['TaskFailedToStart: RESOURCE:MEMORY', 'no-memory'],
    ['TaskFailedToStart: AGENT', 'no-agent'],
    ['TaskFailedToStart: ATTRIBUTE', 'no-attribute'],
    ['TaskFailedToStart: MemberOf placement constraint unsatisfied', 'constraint-unsatisfied'],
    ['TaskFailedToStart: NO ACTIVE INSTANCES', 'no-instances'],
    ['TaskFailedToStart: EMPTY CAPACITY PROVIDER', 'no-instances-in-provider'],
    ['RESOURCE:PORTS', 'no-port'],
    ['RESOURCE:ENI', 'no-eni'],
    ['RESOURCE:GPU', 'no-gpu'],
    ['RESOURCE:FARGATE', 'fargate-no-capacity'],
    ['InternalError: something', 'internal-error'],
    ['The selected task definition is not compatible with the selected compute strategy', 'compute-incompatible'],
    ['Unable to attach network interface to unused device index', 'no-eni'],
    [
      "ECS was unable to assume the role 'arn:aws:iam::1:role/task' that was provided for this task.",
      'role-not-assumable',
    ],
  ])('%s', (reason, rule) => {
    expect(firstRule(unstarted(reason))).toBe(rule);
  });

  test.each<[string, string]>([
    [
      'CannotStartContainerError: Error response from daemon: OCI runtime create failed: exec: "npm start": executable file not found in $PATH: unknown',
      'command-not-found',
    ],
    [
      'CannotStartContainerError: Error response from daemon: OCI runtime create failed: exec: "/run.sh": permission denied: unknown',
      'command-not-executable',
    ],
    [
      'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream',
      'log-not-ready',
    ],
    [
      'CannotCreateContainerError: API error (500): devmapper: Thin Pool has 4350 free data blocks which is less than minimum required 4454 free data blocks',
      'disk-full',
    ],
    [
      'CannotPullECRContainerError: AccessDeniedException: User: x is not authorized to perform: ecr:GetAuthorizationToken',
      'registry-auth-denied',
    ],
    ['CannotPullContainerAuthError: no credentials', 'image-registry-credentials'],
    ['CannotPullImageManifestError: Error response from daemon: something', 'image-pull-failed'],
    ['DockerTimeoutError: Could not transition to created; timed out after waiting 4m0s', 'docker-timeout'],
    ['CannotCreateVolumeError: something', 'mount-invalid'],
    ['InvalidVolumeError: something', 'mount-invalid'],
    ['HostConfigError: something', 'start-failed'],
    ['ContainerNetworkingError: something', 'start-failed'],
    ['TaskDependencyError: something', 'dependency'],
    ['CannotStartContainerError: exec /app: exec format error', 'exec-format-error'],
  ])('on EC2: %s', (reason, rule) => {
    expect(firstRule(unstartedOnEc2(reason))).toBe(rule);
  });

  test('an unknown text is shown as it is', () => {
    expect(diagnose(unstarted('Something that ECS has never said')).headline).toBe(
      '1 task of the revision stopped (container web): Something that ECS has never said.',
    );
  });
});

describe('reasons of tasks that ran', () => {
  test.each<[string, Evidence, string]>([
    ['out of memory', exited(137, 'OutOfMemoryError: Container killed due to memory usage'), 'out-of-memory'],
    ['killed without a word', exited(137), 'exit-137'],
    ['a one-shot command in a service', exited(0), 'exit-0'],
    ['an exit code', exited(1), 'exit-1'],
    ['a code without a meaning', exited(42), 'exit-other'],
    [
      'exec format error in the log',
      logged('standard_init_linux.go:228: exec user process caused: exec format error'),
      'exec-format-error',
    ],
    ['ELB checks by code', unhealthy('Health checks failed with these codes: [404]'), 'elb-path-not-found'],
    ['ELB checks without a word', unhealthy(null), 'elb-failed'],
    ['the breaker', stoppedFor('ECS deployment circuit breaker: tasks failed to start.'), 'circuit-breaker'],
    ['Spot', lost('SpotInterruption', 'Your Spot Task was interrupted.'), 'spot-interrupted'],
    ['the host', lost('TerminationNotice', 'Host EC2 (instance i-0abc) stopped/terminated.'), 'host-lost'],
    [
      'an instance that was taken out',
      lost('UserInitiated', 'Container instance deregistration forced by user'),
      'host-lost',
    ],
    ['a user', lost('UserInitiated', 'StopTask by the on-call'), 'stopped-by-user'],
  ])('%s', (_, of, rule) => {
    expect(firstRule(of)).toBe(rule);
  });

  test.each(['Scaling activity initiated by (deployment ecs-svc/7)', 'Task stopped by AZ rebalancing'])(
    '%s is no failure',
    (stoppedReason) => {
      const scaled = stoppedTask({ stopCode: 'ServiceSchedulerInitiated', stoppedReason });
      expect(failureOf(scaled, new Set(['web']))).toBeNull();
      expect(firstRule(evidence({ failed: [scaled] }))).toBeNull();
    },
  );
});

test('no text of AWS makes a rule throw, whatever the revision looks like', () => {
  const odd = {
    ...unstarted('CannotPullContainerError: ref pull: not found'),
    definition: definition({ image: '', portMappings: null, secrets: 'x' }),
  };
  for (const rule of RULES)
    expect(() => rule.finds({ ...exampleOf(rule.id), definition: odd.definition })).not.toThrow();
  for (const rule of RULES) expect(() => rule.finds({ ...exampleOf(rule.id), definition: {} })).not.toThrow();
});
