import { failing } from './failing.ts';
import type { Scenario } from './scenario.ts';
import { CRASH_LOG, INPUTS, NEW_IMAGE, NEW_SHA, REGISTRY, SIGNATURE, withWeb } from './spring-boot.ts';

/** Scenarios in which the tasks of the new revision never start: their image, their secrets, their room. */

const IMAGE = `${REGISTRY}/${NEW_IMAGE}`;
const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/web/db-Xy12Za';

const pullFails: Scenario = {
  id: 'pull-fails',
  title: 'The image is gone from the registry when the tasks start',
  pace: 45,
  build(clock) {
    const reason = `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${IMAGE}: ${IMAGE}: not found`;
    const sim = withWeb(clock, { image: { kind: 'pull-fails', reason } });
    sim.whenCalled('ecs:UpdateService', () => sim.removeImage('web', NEW_SHA));
    return { sim, inputs: { ...INPUTS }, files: {}, expect: { outcome: 'rolled-back', step: 'red' } };
  },
};

const wrongPlatform = failing(
  'wrong-platform',
  'The image is for ARM only, the tasks run on X86_64, and nothing was checked before',
  45,
  {
    platform: 'linux/arm64',
    inputs: { preflight: 'off' },
    image: {
      kind: 'pull-fails',
      reason:
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
    },
  },
);

const noRoute = failing('no-route', 'The subnets of the tasks cannot reach the registry', 30, {
  image: {
    kind: 'init-fails',
    reason:
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.1.27:443: i/o timeout',
  },
});

const layersBlocked = failing('layers-blocked', 'The registry answers, but its layers in S3 cannot be fetched', 45, {
  image: {
    kind: 'pull-fails',
    reason: `CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: failed to do request: Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/1a2b-123456789012/9c1e7a20?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=${SIGNATURE}": dial tcp 52.218.97.194:443: i/o timeout`,
  },
});

const secretDenied = failing('secret-denied', 'The execution role may not read a secret', 30, {
  image: {
    kind: 'init-fails',
    reason: `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${SECRET} from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/web-execution/9d8441 is not authorized to perform: secretsmanager:GetSecretValue on resource: ${SECRET} because no identity-based policy allows the secretsmanager:GetSecretValue action`,
  },
});

const many = failing('many', 'The same with 260 tasks: 130 of them fail before the threshold is reached', 12, {
  image: { kind: 'crash-at-start', exitCode: 1, log: CRASH_LOG },
  service: { desiredCount: 260, deploymentConfiguration: {} },
});

export const STARTING: readonly Scenario[] = [pullFails, wrongPlatform, noRoute, layersBlocked, secretDenied, many];
