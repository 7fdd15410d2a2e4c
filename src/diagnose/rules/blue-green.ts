import { cut } from '../../lib/text.ts';
import { arnIn, RANK, type Said, type TextRule } from './rule.ts';

/**
 * "Service deployment rolled back because of invalid networking configuration": what is wrong stands behind it.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-troubleshooting.html
 */

const rank = RANK.verdict;
const groupIn = ({ text }: Said): string | null => /targetgroup\/([^/\s)'"]{1,100})/.exec(text)?.[1] ?? null;
const arnOf = (said: Said): string | null => arnIn(said.text, 'elasticloadbalancing');

/** The rule that the text speaks of: `production` unless it says test. */
const ruleIn = ({ text }: Said): string =>
  /\btest ?listener/i.test(text) ? 'testListenerRule' : 'productionListenerRule';

const seeRules =
  'See what it forwards to: aws elbv2 describe-rules --rule-arns with the ARN in loadBalancers[].advancedConfiguration of the service --query "Rules[].Actions"';

export const blueGreenRules: readonly TextRule[] = [
  {
    id: 'blue-green-group-missing',
    pattern: /\btarget groups? [^.()]{0,300}?does not exist/i,
    rank,
    cause: (said) =>
      `The target group${groupIn(said) === null ? '' : ` ${groupIn(said)}`} of the service does not exist, so ECS cannot move the traffic.`,
    advice: (said) => [
      `Check it: aws elbv2 describe-target-groups ${arnOf(said) === null ? '' : `--target-group-arns ${arnOf(said)} `}--region ${said.evidence.region}`,
      'Make it again, or name others in targetGroupArn and alternateTargetGroupArn (service-overrides: loadBalancers).',
    ],
  },
  {
    id: 'blue-green-group-count',
    pattern: /exactly one target group(?: serving traffic)?(?: but found (\d{1,3}))?/i,
    rank,
    cause: (said) =>
      `The ${ruleIn(said)} sends traffic to ${said.match[1] === undefined ? 'none or to several target groups' : `${said.match[1]} target groups`}, and before a deployment exactly one may serve.`,
    advice: () => [
      "Give the target group that serves the weight 100 and the other one 0 in the rule's forward action (aws elbv2 modify-rule).",
      seeRules,
    ],
  },
  {
    id: 'blue-green-group-unexpected',
    pattern: /forwarding (?:\w{1,20} )?traffic to (?:an )?unexpected target group/i,
    rank,
    cause: (said) =>
      `The ${ruleIn(said)} forwards to ${groupIn(said) === null ? 'a target group' : `target group ${groupIn(said)}`}, which is neither targetGroupArn nor alternateTargetGroupArn of the service.`,
    advice: () => [
      'Change the rule so that it forwards only to the two target groups of the service, or name the one that it forwards to in loadBalancers (service-overrides).',
      seeRules,
    ],
  },
  {
    id: 'blue-green-networking',
    pattern:
      /must be associated with the productionListenerRule|not associated with (?:either )?(?:the )?(?:production|test)ListenerRule/i,
    rank,
    cause: (said) =>
      groupIn(said) === null
        ? 'Both target groups of the blue/green deployment must be in the production or test listener rule, and one is not.'
        : `Target group ${groupIn(said)} is in neither the production nor the test listener rule of the service.`,
    advice: () => [
      'Put targetGroupArn and alternateTargetGroupArn into the forward action of the rule in advancedConfiguration.productionListenerRule, weights 100 and 0.',
    ],
  },
  {
    id: 'blue-green-networking-other',
    pattern: /invalid networking configuration[.:]? ?/i,
    rank,
    cause: ({ text, match }) => {
      const rest = cut(text.slice(match.index + match[0].length), 250);
      return `ECS does not accept the load balancer settings of the service${rest === '' ? '.' : `: ${rest}`}`;
    },
    advice: () => [
      'Compare targetGroupArn, alternateTargetGroupArn, productionListenerRule and testListenerRule of the service with the load balancer: aws elbv2 describe-rules --listener-arn with the ARN of its listener',
    ],
  },
];
