import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import type { Evidence } from '../../../src/diagnose/evidence.ts';
import { splitByFailure } from '../../../src/diagnose/failures.ts';
import { definition, evidence, logged, stoppedContainer, stoppedTask } from '../../../src/diagnose/rules/example.ts';
import type { JsonObject } from '../../../src/lib/json.ts';

/** What a text names is what is shown, in a task of several containers too; where it runs and pulls from decides the advice. */

const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
const web = `${ecr}/web:1.4.2`;
const xray = 'amazon/aws-xray-daemon:3.3.12';
const router = 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable';
const three: JsonObject = {
  ...definition(),
  taskRoleArn: 'arn:aws:iam::123456789012:role/web-task',
  containerDefinitions: [
    { name: 'web', image: web, essential: true },
    { name: 'xray', image: xray, essential: false },
    { name: 'router', image: router, essential: false },
  ],
};

type World = { on?: 'FARGATE' | 'EC2'; container?: string; definition?: JsonObject; images?: Evidence['images'] };

function diagnosed(text: string, world: World = {}): { rule: string | undefined; sentence: string; advice: string } {
  const { on = 'FARGATE', container, definition: revision = three, images = [] } = world;
  const task = stoppedTask({
    stopCode: 'TaskFailedToStart',
    stoppedReason: container === undefined ? text : 'Task failed to start',
    startedAtMs: null,
    launchType: on,
    containers: [stoppedContainer({ name: container ?? 'web', reason: container === undefined ? null : text })],
  });
  const of = evidence({ launchType: on, definition: revision, images });
  const { headline, causes } = diagnose({ ...of, ...splitByFailure([task], revision) });
  return { rule: causes[0]?.rule, sentence: headline, advice: causes[0]?.advice.join('\n') ?? '' };
}

const pull = 'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref';
const unable =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';
const daemon = 'CannotStartContainerError: Error response from daemon:';

describe('the image that a text names', () => {
  const images: Evidence['images'] = [{ container: 'web', image: web, state: { kind: 'image' } }];
  test.each<[string, string, RegExp, RegExp | null]>([
    [
      'a limit at Docker Hub, by the address of a manifest',
      'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/amazon/aws-xray-daemon/manifests/sha256:9f1e: 429 Too Many Requests - Server message: toomanyrequests',
      /^Docker Hub refused to hand out amazon\/aws-xray-daemon:3\.3\.12: its limit/,
      /dkr\.ecr|ECR throttled/,
    ],
    [
      'cannot reach Docker Hub',
      'CannotPullContainerError: Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection',
      /cannot reach Docker Hub, so amazon\/aws-xray-daemon:3\.3\.12 could not be pulled/,
      /ecr\.dkr/,
    ],
    [
      'an image of no container whose name has that of a container in it',
      `${pull} ${ecr}/my-nginx:9: ${ecr}/my-nginx:9: not found`,
      /^Image \S+\/my-nginx:9 does not exist\.$/,
      /Image nginx/,
    ],
    [
      'a tag of the second container',
      `${pull} docker.io/amazon/aws-xray-daemon:3.3.12: docker.io/amazon/aws-xray-daemon:3.3.12: not found`,
      /^Image amazon\/aws-xray-daemon:3\.3\.12 does not exist\.$/,
      /aws ecr describe-images|lifecycle policy/,
    ],
    [
      'a private repository at another registry',
      `${pull} ghcr.io/acme/api:7: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token: 401 Unauthorized`,
      /^The registry ghcr\.io does not hand out ghcr\.io\/acme\/api:7/,
      /AmazonECSTaskExecutionRolePolicy|Docker Hub/,
    ],
    [
      'an expired token of ECR',
      `CannotPullContainerError: Error response from daemon: pull access denied for ${ecr}/web, repository does not exist or may require 'docker login': denied: Your authorization token has expired. Reauthenticate and try again.`,
      /may not pull \S+\/web:1\.4\.2: access to the ECR repository was denied/,
      /repositoryCredentials/,
    ],
    [
      'the public gallery, which has no private images',
      `${pull} public.ecr.aws/aws-observability/aws-for-fluent-bit:stable: pull access denied, repository does not exist or may require authorization`,
      /public\.ecr\.aws does not hand out/,
      /repositoryCredentials/,
    ],
    ['a reference that is cut off', `${pull} ${ecr}/we`, /web:1\.4\.2|\/we…/, /xray/],
    [
      'a registry that fails',
      `${pull} ${web}: unexpected status from HEAD request to https://${ecr}/v2/web/manifests/1.4.2: 500 Internal Server Error`,
      /failed internally when \S+\/web:1\.4\.2 was pulled \(HTTP 500\)/,
      /may pull|role/,
    ],
    [
      'a damaged layer',
      `CannotPullContainerError: failed to pull and unpack image "${web}": failed commit on ref "layer-sha256:1f": unexpected commit digest sha256:2a, expected sha256:1f: failed precondition`,
      /^Image \S+\/web:1\.4\.2 is broken/,
      /way to/,
    ],
    [
      'an owner that no host can set',
      'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:1a: failed to Lchown "/srv/x" for UID 1234567, GID 7: lchown /srv/x: invalid argument',
      /owner of \/srv\/x, user id 1234567/,
      /^Deploy again/m,
    ],
  ])('%s', (_, text, sentence, never) => {
    const found = diagnosed(text, { images: images });
    expect(found.sentence).toMatch(sentence);
    if (never !== null) expect(`${found.sentence}\n${found.advice}`).not.toMatch(never);
  });

  test('a text without a name blames no container that ECR has the image of', () => {
    const text = 'CannotPullContainerError: ref pull has been retried 1 time(s): 403 Forbidden';
    expect(diagnosed(text, { images: images }).sentence).not.toContain(web);
    const lacking = [{ container: 'web', image: web, state: { kind: 'no-image' as const } }];
    expect(diagnosed(text.replace('403 Forbidden', 'something new'), { images: lacking }).sentence).toBe(
      `Image ${web} does not exist.`,
    );
  });

  test('a text about ECR without a name means the only image in ECR', () => {
    const layers =
      'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/1": dial tcp 52.218.97.194:443: i/o timeout';
    expect(diagnosed(layers).sentence).toContain(`The layers of ${web} could not be fetched`);
    const platform =
      "CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/arm64'";
    expect(diagnosed(platform).sentence).toContain(`Image ${web} has nothing for the platform linux/arm64`);
  });

  test('the host of ECR that is misspelt is told first', () => {
    const found = diagnosed(
      `CannotPullContainerError: Error response from daemon: Get "https://123456789012.dkr.ecr.eu-west-1.amazonaws.co/v2/": dial tcp 3.33.139.32:443: i/o timeout`,
    );
    expect(found.sentence).toContain('most likely misspelt');
    expect(found.advice).toMatch(/^Check the spelling of 123456789012\.dkr\.ecr\.eu-west-1\.amazonaws\.co:/);
  });
});

describe('whose policy denied', () => {
  const denied = (action: string, rest: string, role = 'web-execution'): string =>
    `AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/${role}/0123 is not authorized to perform: ${action} ${rest}`;
  test.each<[string, string, RegExp, RegExp]>([
    [
      'a VPC endpoint, for parameters',
      `${unable} unable to retrieve secrets from ssm: service call has been retried 1 time(s): ${denied('ssm:GetParameters', 'on resource: arn:aws:ssm:eu-west-1:123456789012:parameter/prod/db because no VPC endpoint policy allows the ssm:GetParameters action')}`,
      /parameter\/prod\/db may not be read: the policy of the VPC endpoint does not allow ssm:GetParameters/,
      /in the policy of the VPC endpoint/,
    ],
    [
      'a VPC endpoint, for layers',
      `CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReadSeeker: failed open: unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/1: 403 Forbidden: ${denied('s3:GetObject', 'on resource: arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/1 because no VPC endpoint policy allows the s3:GetObject action')}`,
      /layers of .* the policy of the VPC endpoint does not allow s3:GetObject/,
      /starport-layer-bucket/,
    ],
    [
      'a service control policy',
      `${unable} unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf from secrets manager: ${denied('secretsmanager:GetSecretValue', 'on resource: arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf with an explicit deny in a service control policy')}`,
      /a service control policy denies secretsmanager:GetSecretValue/,
      /Deny statement in a service control policy/,
    ],
    [
      'a permissions boundary, of a role that the revision does not name',
      `CannotPullECRContainerError: ${denied('ecr:GetAuthorizationToken', 'on resource: * because no permissions boundary allows the ecr:GetAuthorizationToken action', 'instance-role')}`,
      /the permissions boundary does not allow ecr:GetAuthorizationToken to the role instance-role/,
      /permissions boundary of the role instance-role/,
    ],
    [
      'the role itself',
      `CannotPullECRContainerError: ${denied('ecr:GetAuthorizationToken', 'on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action', 'instance-role')}`,
      /ecr:GetAuthorizationToken was denied to the role instance-role/,
      /Attach AmazonECSTaskExecutionRolePolicy to the role instance-role/,
    ],
  ])('%s', (_, text, sentence, advice) => {
    const found = diagnosed(text, text.startsWith('CannotPullECR') ? { on: 'EC2', container: 'web' } : {});
    expect(found.sentence).toMatch(sentence);
    expect(found.advice).toMatch(advice);
    if (!/identity-based/.test(text)) expect(found.advice).not.toContain('AmazonECSTaskExecutionRolePolicy');
  });
});

describe('secrets and parameters', () => {
  const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf';
  test.each<[string, string, string, RegExp, RegExp | null]>([
    [
      'a text with line breaks',
      `${unable}\nunable to retrieve secret from asm: There is a connection\nissue between the task and\nAWS Secrets Manager. Check your task network configuration.`,
      'secret-no-route',
      /cannot reach AWS Secrets Manager/,
      /pulled/,
    ],
    [
      'a cut text: denied or missing after one try',
      `${unable} unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${secret} from secre`,
      'secret-unread',
      /prod\/db-AbCdEf could not be read\. ECS tried once/,
      /NAT gateway/,
    ],
    [
      'a cut text: nothing answered after five',
      `${unable} unable to retrieve secret from asm: service call has been retried 5 time(s): failed to fetch secret ${secret} from secre`,
      'secret-unread',
      /ECS tried 5 times/,
      null,
    ],
    [
      'a cut text about a parameter',
      `${unable} unable to retrieve secrets from ssm: service call has been retri`,
      'parameter-unread',
      /parameter of the revision could not be read from Systems Manager/,
      null,
    ],
    [
      'a cut text that names no kind',
      `${unable} unable to retr`,
      'execution-resources-unread',
      /a secret, a parameter, or the sign-in to ECR/,
      null,
    ],
    [
      'a name that cannot be resolved',
      `${unable} unable to retrieve secret from asm: service call has been retried 5 time(s): failed to fetch secret ${secret} from secrets manager: RequestError: send request failed caused by: Post "https://secretsmanager.eu-west-1.amazonaws.com/": dial tcp: lookup secretsmanager.eu-west-1.amazonaws.com on 10.0.0.2:53: no such host`,
      'aws-host-unknown',
      /secretsmanager\.eu-west-1\.amazonaws\.com cannot be resolved from the task/,
      /NAT gateway/,
    ],
    [
      'several parameters',
      `${unable} unable to retrieve secrets from ssm: service call has been retried 1 time(s): Invalid parameters: [/prod/db /prod/key]`,
      'parameter-missing',
      /Parameter \/prod\/db, \/prod\/key does not exist/,
      null,
    ],
  ])('%s', (_, text, rule, sentence, never) => {
    const found = diagnosed(text);
    expect(found.rule).toBe(rule);
    expect(found.sentence).toMatch(sentence);
    if (never !== null) expect(`${found.sentence}\n${found.advice}`).not.toMatch(never);
  });

  test('an instance reads them by its own network', () => {
    const found = diagnosed(`${unable} unable to retrieve secret from asm: RequestError: send request failed`, {
      on: 'EC2',
      container: 'web',
    });
    expect(found.sentence).toMatch(/^The instance cannot reach AWS Secrets Manager/);
    expect(found.advice).not.toContain('assignPublicIp');
  });
});

describe('network interfaces', () => {
  const create =
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0abc123'";
  test.each<[string, string, RegExp]>([
    [create, 'subnet-full', /most likely it has no free IP address/],
    [`${create}: InsufficientFreeAddressesInSubnet`, 'subnet-full', /subnet-0abc123: it has no free IP address left/],
    [`${create}: AuthFailure`, 'eni-denied', /AuthFailure/],
    [`${create}: UnauthorizedOperation`, 'eni-denied', /UnauthorizedOperation/],
    [`${create}: InvalidSubnetID.NotFound`, 'network-missing', /subnet subnet-0abc123 .* does not exist/],
    [`${create}: NetworkInterfaceLimitExceeded`, 'eni-limit', /quota of network interfaces/],
    [`${create}: TagPolicyViolation`, 'eni-tag-policy', /tag policy/],
    [`${create}: RequestLimitExceeded`, 'eni-throttled', /throttled/],
    [`${create}: SomethingNew`, 'eni-failed', /SomethingNew/],
    ['Unexpected EC2 error while attempting to attach network interface to instance i-0abc', 'eni-attach', /attached/],
    [
      'ContainerNetworkingError: failed to configure ENI: failed to setup regular eni: netplugin failed',
      'eni-attach',
      /set up/,
    ],
  ])('%s', (text, rule, sentence) => {
    const found = diagnosed(text);
    expect(found.rule).toBe(rule);
    expect(found.sentence).toMatch(sentence);
    if (rule !== 'subnet-full') expect(found.sentence).not.toContain('free IP');
  });
});

describe('mounts, devices and log drivers', () => {
  test.each<[string, string, RegExp, RegExp | null]>([
    [
      `${daemon} error gathering device information while adding custom device "/dev/ppp": no such file or directory`,
      'device-missing',
      /no device \/dev\/ppp/,
      /not in the image/,
    ],
    [
      `${daemon} failed to create task for container: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/srv/app.conf" to rootfs at "/etc/app.conf": mount /srv/app.conf:/etc/app.conf: not a directory: unknown: Are you trying to mount a directory onto a file`,
      'mount-failed',
      /of \/srv\/app\.conf at \/etc\/app\.conf into container web failed: a directory is mounted onto a file/,
      /not in the image/,
    ],
    [
      `${daemon} OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/x\\\\\\" to rootfs caused: no such file or directory`,
      'mount-failed',
      /does not exist/,
      /command/i,
    ],
    [
      'CannotCreateContainerError: Error response from daemon: error while mounting volume "ebs": VolumeDriver.Mount: volume vol-1 is attached elsewhere',
      'volume-driver',
      /vol-1 is attached elsewhere/,
      null,
    ],
    [
      `${daemon} failed to initialize logging driver: dial tcp 10.0.0.9:24224: connect: connection refused`,
      'log-driver-unreachable',
      /10\.0\.0\.9:24224: nothing listens there/,
      /log group|ECS_AVAILABLE/,
    ],
    [
      `${daemon} failed to initialize logging driver: error looking up logging plugin loki: plugin "loki" not found`,
      'log-driver-missing',
      /loki/,
      /log group/,
    ],
    [
      `${daemon} failed to initialize logging driver: failed to create Cloudwatch log stream: RequestError: send request failed caused by: Post "https://logs.eu-west-1.amazonaws.com/": dial tcp 10.0.0.9:443: i/o timeout`,
      'log-no-route',
      /the instance cannot reach CloudWatch Logs/,
      /assignPublicIp/,
    ],
    [
      `${daemon} OCI runtime create failed: exec: "/app/run": stat /app/run: no such file or directory: unknown`,
      'command-not-found',
      /command \/app\/run of container web is not in the image/,
      /mount/,
    ],
    [
      `${daemon} OCI runtime create failed: error running hook #0: exit status 1, stderr: nvidia-container-cli: requirement error: unsatisfied condition: cuda>=12.2, please update your driver`,
      'gpu-driver-old',
      /too old for the CUDA version/,
      /ECS_ENABLE_GPU/,
    ],
    [
      'CannotStopContainerError: Error response from daemon: cannot stop container: tried to kill container, but did not receive an exit event',
      'docker-host',
      /could not stop container web/,
      null,
    ],
  ])('%s', (text, rule, sentence, never) => {
    const found = diagnosed(text, { on: 'EC2', container: 'web' });
    expect(found.rule).toBe(rule);
    expect(found.sentence).toMatch(sentence);
    if (never !== null) expect(`${found.sentence}\n${found.advice}`).not.toMatch(never);
  });

  test('a runtime that is late is Docker on an instance and AWS on Fargate', () => {
    const text = 'ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 5m0s';
    expect(diagnosed(text).sentence).toContain('AWS Fargate');
    expect(diagnosed(text).advice).not.toMatch(/instance|ECS_CONTAINER/);
    expect(diagnosed(text, { on: 'EC2', container: 'web' }).sentence).toContain('Docker on the instance');
  });

  const efs = 'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr:';
  test.each<[string, string, RegExp | null]>([
    [
      `${efs} mount.nfs4: mounting fs-e5645f66.efs.eu-west-1.amazonaws.com:/opt/splunk failed, reason given by server: No such file or directory : unsuccessful EFS utils command execution; code: 32`,
      'efs-directory-missing',
      /2049/,
    ],
    [
      `${efs} Mount attempt 1/3 failed due to timeout after 15 sec, wait 0 sec before next attempt. b'mount.nfs4: mount system call failed'`,
      'efs-mount',
      null,
    ],
    [`${efs} Failed to resolve "fs-0867a83d8ed398433.efs.eu-west-1.ama`, 'efs-host-unknown', /2049/],
  ])('%s', (text, rule, never) => {
    const found = diagnosed(text);
    expect(found.rule).toBe(rule);
    if (never !== null) expect(found.advice).not.toMatch(never);
  });
});

describe('lines of a log', () => {
  const first = (line: string): { rule: string | undefined; sentence: string; advice: string } => {
    const { headline, causes } = diagnose(logged(line));
    return { rule: causes[0]?.rule, sentence: headline, advice: causes[0]?.advice.join('\n') ?? '' };
  };

  test.each<[string, string, RegExp, RegExp | null]>([
    [
      'Error: connect ECONNREFUSED 127.0.0.1:5432',
      'connection-refused',
      /127\.0\.0\.1:5432 was refused: nothing listens there/,
      /Let the task's security group/,
    ],
    [
      'dial tcp 10.0.3.7:6379: connect: connection refused',
      'connection-refused',
      /10\.0\.3\.7:6379/,
      /Let the task's security group/,
    ],
    [
      'psycopg2.OperationalError: connection to server at "db.internal" (10.0.3.7), port 5432 failed: Connection refused',
      'connection-refused',
      /db\.internal:5432/,
      null,
    ],
    [
      'Error: connect ETIMEDOUT 10.0.3.7:5432',
      'connection-timed-out',
      /10\.0\.3\.7:5432 did not respond in time/,
      null,
    ],
    ['dial tcp 10.0.3.7:6379: i/o timeout', 'connection-timed-out', /10\.0\.3\.7:6379/, null],
    [
      "Error: EACCES: permission denied, open '/data/state.json'",
      'permission-denied',
      /denied it something/,
      /1024|8080/,
    ],
    [
      "PermissionError: [Errno 13] Permission denied: '/app/logs/app.log'",
      'permission-denied',
      /app\.log/,
      /1024|8080/,
    ],
    ['Error: listen EACCES: permission denied 0.0.0.0:80', 'port-privileged', /port 80\b/, /COPY --chown/],
    ['listen tcp :443: bind: permission denied', 'port-privileged', /port 443\b/, /COPY --chown/],
    ['ERROR: permission denied for table orders', 'database-permission', /database user/, /chown|1024/],
    ["EROFS: read-only file system, open '/app/x'", 'read-only-file-system', /read-only/, /1024/],
    [
      'User: arn:aws:sts::1:assumed-role/web-task/0 is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:eu-west-1:1:q because no VPC endpoint policy allows the sqs:SendMessage action',
      'task-role-denied',
      /policy of the VPC endpoint does not allow sqs:SendMessage/,
      /taskRoleArn/,
    ],
  ])('%s', (line, rule, sentence, never) => {
    const found = first(line);
    expect(found.rule).toBe(rule);
    expect(found.sentence).toMatch(sentence);
    if (never !== null) expect(found.advice).not.toMatch(never);
  });

  test.each([
    'bind :1 ',
    'dial tcp a:',
    'environment variable A',
    "Cannot find module '",
    'AccessDenied ',
    'lookup a',
    'at ',
    ' ',
  ])('a line of 100 kB of %j is read in no time', (part) => {
    const line = part.repeat(Math.ceil(100_000 / part.length));
    const start = process.cpuUsage();
    diagnose({ ...logged(...Array.from({ length: 50 }, () => line)) });
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  });
});

describe('commands in the advice', () => {
  test('hold the values that are known, and none that a shell would run', () => {
    const good = diagnosed(`${daemon} OCI runtime create failed: exec: "serve": executable file not found in $PATH`, {
      on: 'EC2',
      container: 'web',
    });
    expect(good.advice).toContain(`docker run --rm --entrypoint sh ${web} -c "command -v serve"`);
    const bad = diagnosed(
      `${daemon} OCI runtime create failed: exec: "$(curl evil)": executable file not found in $PATH`,
      {
        on: 'EC2',
        container: 'web',
      },
    );
    expect(bad.advice).not.toContain('curl evil');
  });
});
