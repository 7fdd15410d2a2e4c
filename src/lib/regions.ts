import { similarNames } from './similar.ts';

/**
 * The regions of every partition (AWS general reference, "Regions"). AWS opens new ones, so a region that is not in
 * the list is tried all the same: the list only says what a name that does not resolve may have meant.
 */
const regions: readonly string[] = [
  ...each('us-', 'east-1', 'east-2', 'west-1', 'west-2', 'gov-east-1', 'gov-west-1'),
  ...each('us-', 'iso-east-1', 'iso-west-1', 'isob-east-1', 'isob-west-1', 'isof-east-1', 'isof-south-1'),
  ...each('eu-', 'central-1', 'central-2', 'north-1', 'south-1', 'south-2', 'west-1', 'west-2', 'west-3'),
  ...each('eu-', 'isoe-west-1'),
  ...each('ap-', 'east-1', 'east-2', 'northeast-1', 'northeast-2', 'northeast-3', 'south-1', 'south-2'),
  ...each('ap-', 'southeast-1', 'southeast-2', 'southeast-3', 'southeast-4', 'southeast-5', 'southeast-6'),
  ...each('ap-', 'southeast-7'),
  ...each('ca-', 'central-1', 'west-1'),
  ...each('cn-', 'north-1', 'northwest-1'),
  ...['af-south-1', 'eusc-de-east-1', 'il-central-1', 'me-central-1', 'me-south-1', 'mx-central-1', 'sa-east-1'],
];

function each(prefix: string, ...names: string[]): string[] {
  return names.map((name) => `${prefix}${name}`);
}

/** Whether it is one of the regions that were open when this was written. */
export function isKnownRegion(region: string): boolean {
  return regions.includes(region);
}

/** The region that a mistyped one most likely meant; null when none is near. */
export function nearestRegion(region: string): string | null {
  return similarNames(region, regions, 1)[0] ?? null;
}

/** The region in the host name of an AWS endpoint, as in `ecs.eu-west-1.amazonaws.com`; null when there is none. */
export function regionOfHost(host: string): string | null {
  const labels = host.slice(0, 255).split('.').slice(1);
  return labels.find((label) => /^[a-z]{2,5}(?:-[a-z]{2,15}){1,3}-\d{1,3}$/.test(label)) ?? null;
}
