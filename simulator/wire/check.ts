import * as autoScaling from '@aws-sdk/client-application-auto-scaling';
import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as codedeploy from '@aws-sdk/client-codedeploy';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecs from '@aws-sdk/client-ecs';
import * as events from '@aws-sdk/client-eventbridge';
import * as scheduler from '@aws-sdk/client-scheduler';
import * as secretsmanager from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import { Refusal } from '../core/refusal.ts';
import { checkShape, type Schema } from '../core/schema.ts';
import { checkEnumerations } from './enumerations.ts';
import type { Parsed } from './request.ts';

/** Refuses inputs with wrong types, missing members or unknown values of enumerations, by the SDK's own schemas. */

const MODELS: Readonly<Record<string, object>> = {
  ecs,
  ecr,
  logs,
  cloudwatch,
  codedeploy,
  events,
  scheduler,
  ssm,
  secretsmanager,
  'application-autoscaling': autoScaling,
};

/** ECS has words of its own for the members that people forget. */
const FORGOTTEN: Readonly<Record<string, [code: string, message: string]>> = {
  family: ['ClientException', 'Family should not be null or empty.'],
  containerDefinitions: ['ClientException', 'Container list cannot be empty.'],
  taskDefinition: ['ClientException', 'TaskDefinition can not be blank.'],
  service: ['InvalidParameterException', 'Service cannot be empty.'],
  services: ['InvalidParameterException', 'Services cannot be empty.'],
  tasks: ['InvalidParameterException', 'Tasks cannot be empty.'],
};

export function checkInput({ service, operation, input, protocol }: Parsed): void {
  const schema = inputSchema(service, operation);
  if (protocol === 'query' || schema === null) return;
  const code = refusalCode(service, operation);
  checkShape(schema, input, '', (path) => missing(service, code, path));
  if (service === 'ecs') checkEnumerations(input, code);
}

/** Which error a bad member is, by the service. */
function refusalCode(service: string, operation: string): string {
  if (service === 'application-autoscaling') return 'ValidationException';
  return service === 'ecs' && operation === 'RegisterTaskDefinition' ? 'ClientException' : 'InvalidParameterException';
}

function missing(service: string, code: string, path: string): Refusal {
  const forgotten = FORGOTTEN[path];
  if (service === 'ecs' && forgotten !== undefined) return new Refusal(...forgotten);
  if (service === 'ecs' && /^containerDefinitions\.\d+\.member\.(name|image)$/.test(path)) {
    return new Refusal(code, `Container.${path.split('.').at(-1)} should not be null or empty.`);
  }
  return new Refusal(
    code,
    `1 validation error detected: Value null at '${path}' failed to satisfy constraint: Member must not be null`,
  );
}

/** The schema of an operation's input: operations are tuples `[9, namespace, name, traits, input, output]`. */
export function inputSchema(service: string, operation: string): Schema | null {
  const model = MODELS[service] as Readonly<Record<string, unknown>> | undefined;
  const described = model?.[`${operation}$`];
  return Array.isArray(described) ? described[4] : null;
}
