import { containersOf } from '../definition.ts';
import { hostOf, type Registry, registryAt } from '../image-in-text.ts';
import type { Said } from './rule.ts';

const unknownRegistry: Registry = { kind: 'unknown', host: 'the registry', ecrRegion: null, isMisspelt: false };

/** Where the image of a text lies; `region` is that of ECR, else the deployment's own. */
export function registryOf(said: Said): Registry & { region: string } {
  const found = findRegistry(said);
  return { ...found, region: found.ecrRegion ?? said.evidence.region };
}

function findRegistry({ named, container, image, evidence }: Said): Registry {
  if (named !== null) return registryAt(named.image === null ? named.host : hostOf(image));
  if (container !== null) return registryAt(hostOf(container.image));
  const hosts = new Set(containersOf(evidence.definition).map(({ image }) => hostOf(image)));
  const [first] = hosts;
  return hosts.size === 1 && first !== undefined ? registryAt(first) : unknownRegistry;
}

export function isEcr(said: Said): boolean {
  return registryOf(said).kind === 'ecr';
}

/** The registry at the beginning of a sentence. */
export function registryName(said: Said): string {
  const { kind, host } = registryOf(said);
  if (kind === 'docker-hub') return host;
  return kind === 'unknown' ? 'The registry' : `The registry ${host}`;
}
