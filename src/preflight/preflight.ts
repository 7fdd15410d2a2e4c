import { CHECKS } from './checks/index.ts';
import type { Facts, Gap, ImageFacts, Vulnerability } from './facts.ts';
import type { Finding } from './finding.ts';
import { gatherFacts, type PreflightPorts, type Subject } from './gather.ts';

export type PreflightSettings = {
  /** `preflight`: what becomes of errors. */
  level: 'error' | 'warn' | 'off';
  /** `fail-on-image-vulnerabilities` */
  failOnVulnerabilities: Vulnerability | null;
  /** `pin-image-digest`: images are looked up even when nothing is checked. */
  pinImageDigest?: boolean;
};

export type Preflight = {
  findings: Finding[];
  /** What could not be checked. */
  gaps: Gap[];
  /** The revision's images with what ECR says of them: see `pinDigests`. */
  images: ImageFacts[];
};

export type PreflightRequest = Subject & { settings: PreflightSettings };

/** A gate of its own: whoever sets it wants it to stop the run, however lenient the other checks are. */
const VULNERABILITIES = 'image-vulnerabilities';

/**
 * Looks for what is knowable before anything changes: reads, then asks all checks. Writes nothing, and fails no run by
 * itself: the findings are the caller's.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function preflight(
  request: PreflightRequest,
  ports: PreflightPorts,
  signal: AbortSignal,
): Promise<Preflight> {
  const { level, failOnVulnerabilities, pinImageDigest = false } = request.settings;
  const checks = level !== 'off';
  if (!checks && failOnVulnerabilities === null && !pinImageDigest) return { findings: [], gaps: [], images: [] };
  const { facts, gaps } = await gatherFacts(request, { checks, failOnVulnerabilities }, ports, signal);
  return { findings: findingsIn(facts, level), gaps, images: facts.images };
}

function findingsIn(facts: Facts, level: PreflightSettings['level']): Finding[] {
  const asked = CHECKS.filter(({ id }) => level !== 'off' || id === VULNERABILITIES);
  return asked
    .flatMap((check) => check.finds(facts))
    .map((finding) =>
      level === 'warn' && finding.severity === 'error' && finding.check !== VULNERABILITIES
        ? { ...finding, severity: 'warning' }
        : finding,
    );
}
