import {
  DescribeParametersCommand,
  GetParametersCommand,
  type ParameterStringFilter,
  SSMClient,
  type SSMClientConfig,
} from '@aws-sdk/client-ssm';
import type { SsmApi } from '../apis/ssm.ts';
import { type CallSettings, callsOf } from './call.ts';
import { createPaging } from './paging.ts';

/** The most parameters of one answer (API reference, "DescribeParameters"). */
const mostParameters = 50;

/** Parameter Store of Systems Manager. Every method rejects with an AwsError. */
export function createSsm(configuration: SSMClientConfig, settings: CallSettings): SsmApi {
  const client = new SSMClient(configuration);
  const { read } = callsOf('ssm', settings);

  async function describe(filter: ParameterStringFilter, token: string | undefined, signal: AbortSignal) {
    const command = new DescribeParametersCommand({
      ParameterFilters: [filter],
      MaxResults: mostParameters,
      ...(token !== undefined && { NextToken: token }),
    });
    const answer = await read('DescribeParameters', (filter.Values ?? []).join(', '), signal, (options) =>
      client.send(command, options),
    );
    return { names: (answer.Parameters ?? []).flatMap(({ Name }) => Name ?? []), token: answer.NextToken };
  }

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

    async existingParameters(names, signal) {
      const filter = { Key: 'Name', Option: 'Equals', Values: names.slice(0, mostParameters) };
      const next = createPaging('ssm:DescribeParameters', null);
      const found: string[] = [];
      // A page may be empty and yet not be the last one.
      for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
        const page = await describe(filter, token, signal);
        found.push(...page.names);
        token = next(page.token);
      }
      return found;
    },

    async parametersUnder(beginning, signal) {
      const { names } = await describe({ Key: 'Name', Option: 'BeginsWith', Values: [beginning] }, undefined, signal);
      return names.slice(0, mostParameters);
    },
  };
}
