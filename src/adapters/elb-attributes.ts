import {
  DescribeTargetGroupAttributesCommand,
  ElasticLoadBalancingV2Client,
  type ElasticLoadBalancingV2ClientConfig,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ElbApi } from '../apis/elb.ts';
import { type CallSettings, callsOf } from './call.ts';

/** Attributes of target groups. Rejects with an AwsError. */
export function createElbAttributes(
  configuration: ElasticLoadBalancingV2ClientConfig,
  settings: CallSettings,
): Pick<ElbApi, 'deregistrationDelay'> {
  const client = new ElasticLoadBalancingV2Client(configuration);
  const { read } = callsOf('elasticloadbalancing', settings);
  return {
    async deregistrationDelay(arn, signal) {
      const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn });
      const answer = await read('DescribeTargetGroupAttributes', arn, signal, (options) =>
        client.send(command, options),
      );
      const found = answer.Attributes?.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds');
      const seconds = Number(found?.Value ?? Number.NaN);
      return Number.isFinite(seconds) ? seconds : null;
    },
  };
}
