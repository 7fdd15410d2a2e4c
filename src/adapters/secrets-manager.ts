import {
  DescribeSecretCommand,
  SecretsManagerClient,
  type SecretsManagerClientConfig,
} from '@aws-sdk/client-secrets-manager';
import type { SecretsManagerApi } from '../apis/secrets-manager.ts';
import { nullWhere } from './absent.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Secrets Manager: what secrets there are, never what they hold. Every method rejects with an AwsError. */
export function createSecretsManager(
  configuration: SecretsManagerClientConfig,
  settings: CallSettings,
): SecretsManagerApi {
  const client = new SecretsManagerClient(configuration);
  const { read } = callsOf('secretsmanager', settings);

  return {
    async describeSecret(id, signal) {
      const command = new DescribeSecretCommand({ SecretId: id });
      const answer = await nullWhere(
        ['ResourceNotFoundException'],
        read('DescribeSecret', id, signal, (options) => client.send(command, options)),
      );
      if (answer === null) return null;
      const { ARN = '', DeletedDate, VersionIdsToStages } = answer;
      return {
        arn: ARN,
        isDeleted: DeletedDate !== undefined,
        versions: VersionIdsToStages === undefined ? null : new Map(Object.entries(VersionIdsToStages)),
      };
    },
  };
}
