/** A task size: CPU units and MiB. */
export type Size = { cpu: number; memory: number };

/**
 * Fargate's sizes: for each number of CPU units the least memory, the most, and the step in between, in MiB.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
 */
const TABLE: readonly (readonly [cpu: number, least: number, most: number, step: number])[] = [
  [512, 1024, 4096, 1024],
  [1024, 2048, 8192, 1024],
  [2048, 4096, 16_384, 1024],
  [4096, 8192, 30_720, 1024],
  [8192, 16_384, 61_440, 4096],
  [16_384, 32_768, 122_880, 8192],
];

/** The smallest CPU has a list of its own: 512 MiB is no step from 1024. */
const SIZES: readonly Size[] = [
  ...[512, 1024, 2048].map((memory) => ({ cpu: 256, memory })),
  ...TABLE.flatMap(([cpu, least, most, step]) =>
    Array.from({ length: (most - least) / step + 1 }, (_, index) => ({ cpu, memory: least + index * step })),
  ),
];

export function isFargateSize({ cpu, memory }: Size): boolean {
  return SIZES.some((size) => size.cpu === cpu && size.memory === memory);
}

/** The CPU units that there are. */
export function fargateCpus(): number[] {
  return [...new Set(SIZES.map(({ cpu }) => cpu))];
}

/**
 * Valid sizes near to one that is not, at most three: with the same CPU the next smaller and the next larger memory,
 * and the smallest CPU that takes at least this memory.
 */
export function nearestSizes({ cpu, memory }: Size): Size[] {
  const sameCpu = SIZES.filter((size) => size.cpu === cpu);
  const near = [
    sameCpu.findLast((size) => size.memory < memory),
    sameCpu.find((size) => size.memory >= memory),
    SIZES.find((size) => size.cpu >= cpu && size.memory >= memory),
    // Too large for the table: its largest size is the nearest.
    SIZES.at(-1),
  ];
  const found = [...new Set(near.slice(0, 3).filter((size) => size !== undefined))];
  return (found.length > 0 ? found : near.slice(3)).filter((size) => size !== undefined);
}
