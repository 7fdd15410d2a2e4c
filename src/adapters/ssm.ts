import { GetParametersCommand, SSMClient, type SSMClientConfig } from '@aws-sdk/client-ssm';
import type { SsmApi } from '../apis/ssm.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Parameter Store of Systems Manager. Every method rejects with an AwsError. */
export function createSsm(configuration: SSMClientConfig, settings: CallSettings): SsmApi {
  const client = new SSMClient(configuration);
  const { read } = callsOf('ssm', settings);

  return {
    async getParameters(names, signal) {
      const command = new GetParametersCommand({ Names: [...names], WithDecryption: false });
      const answer = await read('GetParameters', names.join(', '), signal, (options) => client.send(command, options));
      return (answer.Parameters ?? []).map(({ Name = '', Selector = '', Type = '', Value = '' }) => ({
        // The name comes back without its version or label, which `Selector` has (API reference, "Parameter").
        name: Name.endsWith(Selector) ? Name : `${Name}${Selector}`,
        type: Type,
        value: Value,
      }));
    },
  };
}
