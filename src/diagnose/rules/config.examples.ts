import type { Evidence } from '../evidence.ts';
import { evidence, stoppedFor, withEvent } from './example.ts';

export const configExamples: Readonly<Record<string, Evidence>> = {
  'hook-timeout': stoppedFor('Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT pause hook timed out.'),
  'hook-answer': stoppedFor(
    'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to parse the response from arn:aws:lambda:eu-west-1:123456789012:function:check due to HookStatus must not be null',
  ),
  'hook-not-invoked': stoppedFor(
    'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ECS was unable to invoke hook target arn:aws:lambda:eu-west-1:123456789012:function:check due to User: arn:aws:sts::123456789012:assumed-role/hook/ecs is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:123456789012:function:check because no identity-based policy allows the lambda:InvokeFunction action',
  ),
  'express-denied': stoppedFor('PROVISIONING lifecycle hook(s) failed. AccessDenied'),
  'hook-failed': stoppedFor(
    'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-west-1:123456789012:function:check returned FAILED status.',
  ),
  'hook-not-run': stoppedFor('deployment failed: hook execution failure(s) detected'),
  alarm: stoppedFor('ECS deployment failed: alarm detected.'),
  'protected-tasks': withEvent(
    'was unable to reach steady state because task set (ecs-svc/1) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks.',
  ),
  'revision-inactive': withEvent('failed to launch a task with (error ClientException: TaskDefinition is inactive).'),
  throttled: withEvent('operations are being throttled on elb with (error Rate exceeded). Will try again later.'),
  'cannot-start-consistently': withEvent(
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
  ),
  'circuit-breaker': stoppedFor('ECS deployment circuit breaker: tasks failed to start.'),
  'percents-impossible': withEvent(
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    {
      percents: { minimum: 100, maximum: 100 },
    },
  ),
  'alarm-triggered': evidence({
    record: {
      arn: 'arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/web/abc',
      status: 'STOPPED',
      reason: null,
      lifecycleStage: null,
      breaker: null,
      alarms: { status: 'TRIGGERED', names: ['web-5xx'], triggered: ['web-5xx'] },
      hooks: [],
      rollback: null,
    },
  }),
};
