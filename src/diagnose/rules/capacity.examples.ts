import type { Evidence } from '../evidence.ts';
import { unstarted, withEvent } from './example.ts';

const unplaced = 'was unable to place a task because no container instance met all of its requirements.';
const closest = `${unplaced} The closest matching (container-instance 0123456789abcdef0123456789abcdef)`;

export const capacityExamples: Readonly<Record<string, Evidence>> = {
  'no-cpu': withEvent(`${closest} has insufficient CPU units available.`, { launchType: 'EC2' }),
  'no-memory': withEvent(`${closest} has insufficient memory available.`, { launchType: 'EC2' }),
  'no-port': withEvent(`${closest} is already using a port required by your task.`, { launchType: 'EC2' }),
  'no-gpu': unstarted('TaskFailedToStart: RESOURCE:GPU', { launchType: 'EC2' }),
  'no-eni': unstarted('Unable to attach network interface to unused device index', { launchType: 'EC2' }),
  'no-attribute': withEvent(`${closest} is missing an attribute required by your task.`, { launchType: 'EC2' }),
  'no-agent': withEvent(`${closest} encountered error "AGENT".`, { launchType: 'EC2' }),
  'constraint-unsatisfied': withEvent(`${closest} does not fit: MemberOf placement constraint unsatisfied.`, {
    launchType: 'EC2',
  }),
  'no-instances-in-provider': withEvent(
    'was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.',
    { launchType: null, capacityProviders: ['web-asg'] },
  ),
  'no-instances': withEvent(`${unplaced} Reason: No Container Instances were found in your cluster.`, {
    launchType: 'EC2',
  }),
  'wrong-zone': unstarted('LOCATION', { launchType: 'EC2' }),
  'not-placed': withEvent('was unable to place a task. Reason: something new.'),
};
