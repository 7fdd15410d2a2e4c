import type { Evidence } from '../evidence.ts';
import { told, unstarted } from './example.ts';

const unplaced = 'was unable to place a task because no container instance met all of its requirements.';
const closest = `${unplaced} The closest matching (container-instance 0123456789abcdef0123456789abcdef)`;

export const capacityExamples: Readonly<Record<string, Evidence>> = {
  'no-cpu': told(`${closest} has insufficient CPU units available.`, { launchType: 'EC2' }),
  'no-memory': told(`${closest} has insufficient memory available.`, { launchType: 'EC2' }),
  'no-port': told(`${closest} is already using a port required by your task.`, { launchType: 'EC2' }),
  'no-gpu': unstarted('TaskFailedToStart: RESOURCE:GPU', { launchType: 'EC2' }),
  'no-eni': unstarted('Unable to attach network interface to unused device index', { launchType: 'EC2' }),
  'no-attribute': told(`${closest} is missing an attribute required by your task.`, { launchType: 'EC2' }),
  'no-agent': told(`${closest} encountered error "AGENT".`, { launchType: 'EC2' }),
  'constraint-unsatisfied': told(`${closest} does not fit: MemberOf placement constraint unsatisfied.`, {
    launchType: 'EC2',
  }),
  'no-instances-in-provider': told(
    'was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.',
    { launchType: null, capacityProviders: ['web-asg'] },
  ),
  'no-instances': told(`${unplaced} Reason: No Container Instances were found in your cluster.`, { launchType: 'EC2' }),
  'wrong-zone': unstarted('LOCATION', { launchType: 'EC2' }),
  'not-placed': told('was unable to place a task. Reason: something new.'),
};
