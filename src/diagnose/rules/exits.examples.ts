import type { Evidence } from '../evidence.ts';
import { exited } from './example.ts';

export const exitsExamples: Readonly<Record<string, Evidence>> = {
  'out-of-memory': exited(137, 'OutOfMemoryError: Container killed due to memory usage'),
  'exit-0': exited(0),
  'exit-1': exited(1),
  'exit-2': exited(2),
  'exit-125': exited(125),
  'exit-126': exited(126),
  'exit-127': exited(127),
  'exit-132': exited(132),
  'exit-134': exited(134),
  'exit-137': exited(137),
  'exit-139': exited(139),
  'exit-143': exited(143),
  'exit-255': exited(255),
  'exit-other': exited(78),
};
