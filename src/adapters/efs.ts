import {
  DescribeAccessPointsCommand,
  DescribeFileSystemsCommand,
  EFSClient,
  type EFSClientConfig,
} from '@aws-sdk/client-efs';
import type { EfsApi } from '../apis/efs.ts';
import { nullWhere } from './absent.ts';
import { type CallSettings, callsOf } from './call.ts';

/** EFS file systems and access points. Every method rejects with an AwsError. */
export function createEfs(configuration: EFSClientConfig, settings: CallSettings): EfsApi {
  const client = new EFSClient(configuration);
  const { read } = callsOf('elasticfilesystem', settings);

  return {
    async describeFileSystem(id, signal) {
      const command = new DescribeFileSystemsCommand({ FileSystemId: id });
      const call = read('DescribeFileSystems', id, signal, (options) => client.send(command, options));
      const answer = await nullWhere(['FileSystemNotFound'], call);
      const found = answer?.FileSystems?.[0];
      if (found === undefined) return null;
      return { state: found.LifeCycleState ?? '', mountTargets: found.NumberOfMountTargets ?? null };
    },

    async describeAccessPoint(id, signal) {
      const command = new DescribeAccessPointsCommand({ AccessPointId: id });
      const call = read('DescribeAccessPoints', id, signal, (options) => client.send(command, options));
      const answer = await nullWhere(['AccessPointNotFound'], call);
      const found = answer?.AccessPoints?.[0];
      if (found === undefined) return null;
      return { fileSystem: found.FileSystemId ?? '', state: found.LifeCycleState ?? '' };
    },
  };
}
