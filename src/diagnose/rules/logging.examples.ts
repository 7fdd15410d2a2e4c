import type { Evidence } from '../evidence.ts';
import { definition, unstarted, unstartedOnEc2 } from './example.ts';

const validate = 'ResourceInitializationError: failed to validate logger args:';
const start = 'CannotStartContainerError: Error response from daemon: failed to initialize logging driver:';

export const loggingExamples: Readonly<Record<string, Evidence>> = {
  'log-group-denied': unstarted(
    `${validate} create stream has been retried 1 times: failed to create Cloudwatch log group: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/x/0 is not authorized to perform: logs:CreateLogGroup on resource: arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/web`,
  ),
  'log-stream-denied': unstarted(
    `${validate} create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: not authorized to perform: logs:CreateLogStream`,
  ),
  'log-no-route': unstarted(
    `${validate} The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration.`,
  ),
  'log-group-missing': unstarted(
    `${validate} create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.`,
    {
      definition: definition({
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web' } },
      }),
    },
  ),
  'log-options': unstarted(
    'ResourceInitializationError: unable to get awslogs driver arguments: awslogs-region is required',
  ),
  'log-not-ready': unstarted(`${validate} : signal: killed`),
  'log-driver-unreachable': unstartedOnEc2(`${start} dial tcp 10.0.0.4:24224: connect: connection refused`, {
    definition: definition({ logConfiguration: { logDriver: 'fluentd', options: {} } }),
  }),
  'log-driver-missing': unstartedOnEc2(`${start} error looking up logging plugin loki: plugin "loki" not found`),
  'log-driver': unstartedOnEc2(`${start} failed to parse the certificate of the server`),
};
