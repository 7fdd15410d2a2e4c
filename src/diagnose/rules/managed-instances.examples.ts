import type { Evidence } from '../evidence.ts';
import { unstarted } from './example.ts';

const onInstances = { launchType: null, capacityProviders: ['managed'] };

export const managedInstancesExamples: Readonly<Record<string, Evidence>> = {
  'ec2-vcpu-limit': unstarted(
    'VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to.',
    onInstances,
  ),
  'ec2-no-capacity': unstarted(
    'InsufficientInstanceCapacity: We currently do not have sufficient t4g.xlarge capacity in the Availability Zone you requested (eu-west-1a).',
    onInstances,
  ),
  'capacity-timeout': unstarted('Task timed out waiting for capacity', onInstances),
};
