import {
  CloudFormationClient,
  type CloudFormationClientConfig,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import type { CloudFormationApi } from '../apis/cloudformation.ts';
import { isRefusedAs } from '../lib/errors.ts';
import { type CallSettings, callsOf } from './call.ts';

/** CloudFormation's stacks. Every method rejects with an AwsError. */
export function createCloudFormation(
  configuration: CloudFormationClientConfig,
  settings: CallSettings,
): CloudFormationApi {
  const client = new CloudFormationClient(configuration);
  const { read } = callsOf('cloudformation', settings);

  return {
    async describeStack(name, signal) {
      const command = new DescribeStacksCommand({ StackName: name });
      try {
        const answer = await read('DescribeStacks', name, signal, (options) => client.send(command, options));
        const [stack] = answer.Stacks ?? [];
        if (stack === undefined) return null;
        const outputs = (stack.Outputs ?? []).map(
          ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
        );
        return { status: stack.StackStatus ?? '', outputs: new Map(outputs) };
      } catch (error) {
        // "If the stack doesn't exist, a ValidationError is returned" (API reference, DescribeStacks).
        if (isRefusedAs(error, ['ValidationError']) && /does not exist/.test(error.details.said ?? '')) return null;
        throw error;
      }
    },
  };
}
