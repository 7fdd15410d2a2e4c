import { GetRoleCommand, IAMClient, type IAMClientConfig, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import type { IamApi } from '../apis/iam.ts';
import { nullWhere } from './absent.ts';
import { type CallSettings, callsOf } from './call.ts';

/** The trust policy of a role has 4,096 characters at most (IAM user guide, "IAM and AWS STS quotas"), here as a part of a URL. */
const longestPolicy = 16_384;

const noSuchEntity = ['NoSuchEntity', 'NoSuchEntityException'];

/** IAM. Every method rejects with an AwsError. */
export function createIam(configuration: IAMClientConfig, settings: CallSettings): IamApi {
  const client = new IAMClient(configuration);
  const { read } = callsOf('iam', settings);

  return {
    async getRole(name, signal) {
      const command = new GetRoleCommand({ RoleName: name });
      const call = read('GetRole', name, signal, (options) => client.send(command, options));
      const answer = await nullWhere(noSuchEntity, call);
      if (answer === null) return null;
      const { Arn = '', AssumeRolePolicyDocument = '' } = answer.Role ?? {};
      return { arn: Arn, trustPolicy: decoded(AssumeRolePolicyDocument.slice(0, longestPolicy)) };
    },

    async simulatePolicy(roleArn, action, resources, signal) {
      const command = new SimulatePrincipalPolicyCommand({
        PolicySourceArn: roleArn,
        ActionNames: [action],
        ResourceArns: [...resources],
      });
      const call = read('SimulatePrincipalPolicy', roleArn, signal, (options) => client.send(command, options));
      const answer = await nullWhere(noSuchEntity, call);
      const results = answer?.EvaluationResults ?? [];
      const specific = results.flatMap((each) => each.ResourceSpecificResults ?? []);
      const decisions = [
        ...results.map(({ EvalDecision }) => EvalDecision),
        ...specific.map(({ EvalResourceDecision }) => EvalResourceDecision),
      ].filter((decision) => decision !== undefined);
      if (decisions.length === 0) return null;
      const missing = [...results, ...specific].flatMap(({ MissingContextValues }) => MissingContextValues ?? []);
      return { isAllowed: decisions.includes('allowed'), isCertain: missing.length === 0 };
    },
  };
}

/** IAM encodes policies as parts of a URL (API reference, "GetRole"). */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
