import type { Evidence } from '../evidence.ts';
import { definition, evidence, stoppedFor } from './example.ts';

export const refusedRevisionExamples: Readonly<Record<string, Evidence>> = {
  'execution-role-missing': stoppedFor(
    'ClientException: Fargate requires task definition to have execution role ARN to support log driver awslogs.',
  ),
  'fargate-size': stoppedFor(
    'ClientException: No Fargate configuration exists for given values: 1024 CPU, 1024 memory.',
  ),
  'arn-invalid': evidence({
    reason: 'ClientException: Invalid arn syntax.',
    definition: definition({ environmentFiles: [{ type: 's3', value: 's3://config/prod.env' }] }),
  }),
  'role-invalid': stoppedFor('ClientException: Role is not valid'),
  'firelens-driver-missing': stoppedFor(
    'ClientException: When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.',
  ),
  'log-options-missing': stoppedFor(
    'ClientException: Log driver awslogs requires options: awslogs-region, awslogs-group',
  ),
  'container-memory-missing': stoppedFor(
    "ClientException: Invalid setting for container 'web'. At least one of 'memory' or 'memoryReservation' must be specified.",
  ),
  'container-setting-invalid': stoppedFor("ClientException: Invalid 'containerPort' setting for container 'web'."),
  'container-incomplete': stoppedFor('ClientException: Container.name should not be null or empty.'),
  'log-router-missing': stoppedFor(
    'ClientException: Log driver awsfirelens requires a firelensConfiguration object to be specified within the Task.',
  ),
  'secret-name-taken': stoppedFor(
    "ClientException: The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'DB_PASSWORD'.",
  ),
  'revision-too-large': stoppedFor("ClientException: Actual length: '65558'. Max allowed length is '65536' bytes."),
  'overrides-too-large': stoppedFor('InvalidParameterException: Container Overrides length must be at most 8192.'),
  'override-container-unknown': stoppedFor(
    'InvalidParameterException: Override for container named migrate is not a container in the TaskDefinition.',
  ),
  'family-busy': stoppedFor(
    'ClientException: Too many concurrent attempts to create a new revision of the specified family.',
  ),
  'family-missing': stoppedFor('ClientException: Family can not be blank.'),
  'definition-unreadable': stoppedFor('SerializationException: STRING_VALUE can not be converted to an Integer'),
  'volume-undefined': stoppedFor("ClientException: Unknown volume 'data'."),
  'execution-role-for-secrets': stoppedFor(
    'ClientException: Cannot use secrets in the container definition because the task execution role is missing',
  ),
};
