import { allowAdvice, type Denied, readDenied } from '../../lib/access-denied.ts';
import { cut, plural } from '../../lib/text.ts';
import type { Evidence } from '../evidence.ts';
import { arnIn, RANK, type Rule, type Said, type TextRule } from './rule.ts';

/** The deployment's own settings: hooks, alarms, percentages, revisions; and what its end says by itself. */

const { verdict, symptom } = RANK;

/** A bare event without the service's name and the deployment's id in front. */
function bare(text: string): string {
  return text
    .replace(/^\(?service [^)\s]{1,300}\)? /, '')
    .replace(/^\(?deployment [^)\s]{1,100}\)? (?:deployment failed: )?/, '');
}

function stageOf({ text }: Said): string {
  const stage =
    /\b(?:RECONCILE_SERVICE|(?:PRE_|POST_)?SCALE_UP|(?:PRE_|POST_)?(?:TEST|PRODUCTION)_TRAFFIC_SHIFT|BAKE_TIME|CLEAN_UP)\b/.exec(
      text,
    )?.[0];
  return stage === undefined ? '' : ` at ${stage}`;
}

/** The name of the Lambda function that a text names. */
function functionIn({ text }: Said): string | null {
  return /:function:([\w-]{1,140})/.exec(text)?.[1] ?? null;
}

const named = (name: string | null): string => (name === null ? '' : ` ${name}`);

function deniedIn({ text }: Said): Denied | null {
  return /not authorized to perform/i.test(text) ? readDenied(text) : null;
}

function alarmNames({ record }: Evidence): string {
  const triggered = record?.alarms?.triggered ?? [];
  const names = triggered.length > 0 ? triggered : (record?.alarms?.names ?? []);
  if (names.length === 0) return 'A CloudWatch alarm of the deployment';
  return `The CloudWatch alarm ${names.join(', ')}`;
}

const hookRules: readonly TextRule[] = [
  {
    id: 'hook-timeout',
    pattern: /hook.{0,120}?timed out/i,
    rank: verdict,
    cause: (said) => `A lifecycle hook${stageOf(said)} timed out: no answer came in time.`,
    advice: () => [
      'A PAUSE hook waits for an approval (`mode: continue` of this action): raise its timeoutInMinutes, or set its action to CONTINUE.',
      'A Lambda hook must return {"hookStatus": "SUCCEEDED"} before its timeout.',
    ],
  },
  {
    id: 'hook-answer',
    pattern: /unable to parse the response from (\S{1,300})/i,
    rank: verdict,
    cause: (said) =>
      `The lifecycle hook ${functionIn(said) ?? said.match[1]}${stageOf(said)} gave an answer that ECS does not understand.`,
    advice: () => ['Return {"hookStatus": "SUCCEEDED"}, "FAILED" or "IN_PROGRESS".'],
  },
  {
    id: 'hook-not-invoked',
    pattern: /unable to invoke (?:the )?(?:lifecycle )?hook|not authorized to perform:? ?lambda:InvokeFunction/i,
    rank: verdict,
    cause: (said) =>
      `ECS could not invoke the lifecycle hook${named(functionIn(said))}${stageOf(said)}${deniedIn(said) === null ? '' : ': lambda:InvokeFunction was denied'}, so it never ran.`,
    advice: (said) => {
      const denied = deniedIn(said);
      const who = denied?.name == null ? "the hook's role (lifecycleHooks[].roleArn)" : `the role ${denied.name}`;
      return denied === null
        ? [
            `Check that the function exists in this region: aws lambda get-function --function-name ${functionIn(said) ?? '<function-name>'} --region ${said.evidence.region}`,
            `Allow lambda:InvokeFunction on it for ${who}, which ecs.amazonaws.com must be allowed to assume.`,
          ]
        : [allowAdvice(denied, who, 'lambda:InvokeFunction', denied.resource ?? arnIn(said.text, 'lambda'))];
    },
  },
  {
    id: 'express-denied',
    pattern: /PROVISIONING lifecycle hook\(?s?\)? failed/i,
    also: /Access ?Denied|not authorized/i,
    rank: verdict,
    cause: (said) => {
      const denied = deniedIn(said);
      return `ECS could not make the resources of the Express service: ${denied?.action ?? 'a call'} was denied to its infrastructure role${denied?.name == null ? '' : ` ${denied.name}`}.`;
    },
    advice: (said) => {
      const denied = deniedIn(said);
      return [
        'Attach AmazonECSInfrastructureRoleforExpressGatewayServices to the infrastructure role of the service, in its newest version.',
        ...(denied?.action == null
          ? ['See which call it was: CloudTrail, errorCode AccessDenied, user name of that role.']
          : [allowAdvice(denied, 'the infrastructure role', denied.action, denied.resource)]),
        'If the service was made without its load balancer, delete it, wait until it is INACTIVE, and create it again.',
      ];
    },
  },
  {
    id: 'hook-failed',
    pattern: /lifecycle hook\(?s?\)? failed/i,
    rank: verdict,
    cause: (said) => `The lifecycle hook${named(functionIn(said))}${stageOf(said)} failed and stopped the deployment.`,
    advice: (said) => {
      const name = functionIn(said);
      const { cluster, service, region } = said.evidence;
      return [
        name === null
          ? `See which hooks there are: aws ecs describe-services --cluster ${cluster} --services ${service} --region ${region} --query "services[].deploymentConfiguration.lifecycleHooks"`
          : `Look at its log: aws logs tail /aws/lambda/${name} --since 1h --region ${region}`,
      ];
    },
  },
  {
    id: 'hook-not-run',
    pattern: /hook execution failure/i,
    rank: verdict,
    cause: () => 'ECS could not run a lifecycle hook of the service, and ended the deployment for it.',
    advice: ({ evidence: { cluster, service, region } }) => [
      `See which hooks it has: aws ecs describe-services --cluster ${cluster} --services ${service} --region ${region} --query "services[].deploymentConfiguration"`,
      'Hooks that are left from BLUE_GREEN fail under ROLLING: service-overrides: { deploymentConfiguration: { lifecycleHooks: [] } }',
      "Check that each hook's function exists and that its role allows lambda:InvokeFunction.",
    ],
  },
  {
    id: 'alarm',
    pattern: /alarm detected|alarm\(?s?\)? went into ALARM|because .{0,200}?CloudWatch alarm/i,
    rank: verdict,
    cause: ({ evidence: of }) => `${alarmNames(of)} went into ALARM, so ECS failed the deployment.`,
    advice: ({ evidence: of }) => [
      `See why: aws cloudwatch describe-alarm-history --alarm-name ${of.record?.alarms?.triggered[0] ?? of.record?.alarms?.names[0] ?? '<alarm-name>'} --region ${of.region}`,
      'If the alarm is too sensitive for a rollout, lengthen its period or remove it from deploymentConfiguration.alarms.',
    ],
  },
];

export const settingRules: readonly TextRule[] = [
  {
    id: 'protected-tasks',
    pattern:
      /number of protected tasks|\btasks? (?:are |is )?(?:under|with) (?:scale-in |task )?protection|DEPLOYMENT_BLOCKED/i,
    rank: verdict,
    cause: ({ text }) => {
      const count = /\b(\d{1,5}) (?:older )?tasks? (?:are |is )?(?:under|with)/i.exec(text)?.[1];
      return `${count === undefined ? 'Old tasks are' : plural(Number(count), 'old task')}${count === undefined ? '' : count === '1' ? ' is' : ' are'} under scale-in protection, so ECS does not stop ${count === '1' ? 'it' : 'them'} and the deployment cannot finish; the new revision is not at fault.`;
    },
    advice: ({ evidence: { cluster, service, region } }) => [
      'Wait until their protection ends (two hours unless set otherwise), with a longer wait-for-minutes.',
      `See which: aws ecs get-task-protection --cluster ${cluster} --region ${region} --tasks $(aws ecs list-tasks --cluster ${cluster} --service-name ${service} --region ${region} --query "taskArns[]" --output text)`,
      `Or end it, which stops the work that they do: aws ecs update-task-protection --cluster ${cluster} --region ${region} --no-protection-enabled --tasks with the ARNs of those`,
    ],
  },
  {
    id: 'revision-inactive',
    pattern:
      /Task ?Definition (?:is|was) (?:inactive|not active|deregistered)|TaskDefinition is inactive|inactive task definition/i,
    rank: RANK.exact,
    cause: ({ evidence: of }) =>
      `Revision ${of.revision.split('/').at(-1)} was deregistered, so ECS starts no tasks of it.`,
    advice: () => [
      'Deploy again: a new revision is registered.',
      'Check whether something cleans up revisions that are still in use.',
    ],
  },
  {
    id: 'throttled',
    pattern: /operations are being throttled|\bRate exceeded\b|\bRequest ?limit ?exceeded\b/i,
    // Of the calls for a task's network interface another rule knows more.
    unless: /\binterface\b/i,
    sources: ['event', 'end'],
    rank: RANK.circumstance,
    cause: ({ text }) => `AWS throttles the calls of this account: ${cut(bare(text), 200)}`,
    advice: () => [
      'Deploy fewer services at once, or wait longer (wait-for-minutes); max-retries sets how often a refused call is tried.',
      'Fargate launch rate and the load balancer API have quotas of their own: Service Quotas.',
    ],
  },
];

export const configRules: readonly TextRule[] = [...hookRules, ...settingRules];

/** What only says that something failed: stands last, and last among the causes. */
export const symptomRules: readonly TextRule[] = [
  {
    id: 'cannot-start-consistently',
    pattern: /unable to consistently start tasks/i,
    rank: symptom + 1,
    cause: () => 'ECS keeps failing to start tasks of the revision.',
    advice: ({ evidence: of }) => [
      `List the stopped tasks: aws ecs list-tasks --cluster ${of.cluster} --service-name ${of.service} --desired-status STOPPED`,
    ],
  },
  {
    id: 'circuit-breaker',
    pattern: /circuit breaker|tasks failed to start/i,
    sources: ['end', 'event'],
    rank: symptom,
    cause: ({ text, evidence: { record } }) => {
      const breaker = record?.breaker ?? null;
      const counts =
        breaker === null || breaker.failures === 0
          ? ''
          : ` (${breaker.failures} failed, threshold ${breaker.threshold})`;
      const back = /no rollback candidate/i.test(text) ? '; there was no earlier deployment to roll back to' : '';
      return `ECS's circuit breaker failed the deployment after too many failed tasks${counts}${back}.`;
    },
    advice: ({ evidence: of }) => [
      `List the stopped tasks: aws ecs list-tasks --cluster ${of.cluster} --service-name ${of.service} --desired-status STOPPED`,
    ],
  },
];

/** Minimum and maximum that let ECS neither start nor stop a task: said by an event, or by the arithmetic where nothing moved. */
export const percentRule: Rule = {
  id: 'percents-impossible',
  finds(of) {
    const isLogged = of.events.some(({ message }) =>
      /unable to stop or start tasks during a deployment/i.test(message),
    );
    if (!isLogged && !standsStill(of)) return null;
    const { desired } = of.counts;
    const { minimum, maximum } = of.percents;
    const cause = `With a desired count of ${desired}, minimumHealthyPercent ${minimum} and maximumPercent ${maximum} ECS may neither start a new task nor stop an old one.`;
    const advice = [
      'Raise maximumPercent to 200, so that a new task starts beside the old ones.',
      'Or lower minimumHealthyPercent (0 for a single task), where there is room for no other.',
      'Either with service-overrides: { deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 } }',
    ];
    return { rule: 'percents-impossible', cause, advice, tasks: 0, rank: isLogged ? verdict : RANK.circumstance };
  },
};

/** Upper = desired × maximum, rounded down; lower = desired × minimum, rounded up (ECS developer guide, "Rolling update"). */
function standsStill(of: Evidence): boolean {
  const { desired, running, pending } = of.counts;
  if (of.strategy !== 'ROLLING' || desired === 0 || running + pending + of.failed.length > 0) return false;
  const upper = Math.floor((desired * of.percents.maximum) / 100);
  const lower = Math.ceil((desired * of.percents.minimum) / 100);
  return upper <= desired && lower >= desired;
}

/** Alarms that ECS's record shows as triggered although no text says so. */
export const alarmRecordRule: Rule = {
  id: 'alarm-triggered',
  finds(of) {
    const triggered = of.record?.alarms?.triggered ?? [];
    const texts = [of.reason, of.record?.reason, ...of.events.map(({ message }) => message)].join('\n');
    if (triggered.length === 0 || /alarm/i.test(texts)) return null;
    const advice = [
      `See why: aws cloudwatch describe-alarm-history --alarm-name ${triggered[0]} --region ${of.region}`,
    ];
    const cause = `${alarmNames(of)} went into ALARM during the deployment.`;
    return { rule: 'alarm-triggered', cause, advice, tasks: 0, rank: verdict };
  },
};
