import { objectsIn } from '../lib/json.ts';
import { CHECKS } from './checks/index.ts';
import type { Facts, ImageFacts, MissingEvidence, Vulnerability } from './facts.ts';
import { check, type Finding, type LazyCheck } from './finding.ts';
import { gatherFacts, type PreflightContext, type Subject } from './gather.ts';

export type PreflightSettings = {
  /** `preflight`: what becomes of errors. */
  level: 'error' | 'warn' | 'off';
  /** `fail-on-image-vulnerabilities` */
  failOnVulnerabilities: Vulnerability | null;
  /** `pin-image-digest`: images are looked up even when nothing is checked. */
  pinImageDigest?: boolean;
  /** A rollback: an image without a finished scan is a warning, so that a registry never blocks a rollback. */
  isRollback?: boolean;
};

export type Preflight = {
  findings: Finding[];
  /** What could not be checked. */
  missingEvidence: MissingEvidence[];
  /** The revision's images with what ECR says of them: see `pinDigests`. */
  images: ImageFacts[];
};

export type PreflightRequest = Subject & { settings: PreflightSettings };

/** A gate of its own: it stops the run at every level of `preflight`. */
const VULNERABILITIES = 'image-vulnerabilities';

/**
 * Finds what can be known before anything changes: reads, then asks all checks. Writes nothing, and fails no run by
 * itself: the findings are the caller's.
 *
 * @throws the signal's reason when the run is cancelled
 */
export async function preflight(
  request: PreflightRequest,
  context: PreflightContext,
  signal: AbortSignal,
): Promise<Preflight> {
  const { level, failOnVulnerabilities, pinImageDigest = false } = request.settings;
  const checks = level !== 'off';
  if (!checks && failOnVulnerabilities === null && !pinImageDigest)
    return { findings: [], missingEvidence: [], images: [] };
  const questions = { checks, failOnVulnerabilities, pinsImages: pinImageDigest };
  const { facts, missingEvidence } = await gatherFacts(request, questions, context, signal);
  return { findings: await findingsIn(facts, request.settings), missingEvidence, images: facts.images };
}

async function findingsIn(facts: Facts, settings: PreflightSettings): Promise<Finding[]> {
  const { level } = settings;
  const checks = [...CHECKS, ...(await moreChecks(facts)).map(({ id, title, finds }) => check(id, title, { finds }))];
  const found = checks
    .filter(({ id }) => level !== 'off' || id === VULNERABILITIES)
    .flatMap((check) => check.finds(facts))
    .map((finding): Finding => ({ ...finding, severity: severityOf(finding, facts, settings) }));
  return found.filter((finding) => finding.check !== VULNERABILITIES || !isImplied(finding, found, facts));
}

/** The checks that few services need. */
async function moreChecks({ failOnVulnerabilities, hosting, members }: Facts): Promise<readonly LazyCheck[]> {
  const isManaged = objectsIn(members.gatewayConnectors).length > 0 || members.resourceManagementType === 'ECS';
  return [
    ...(failOnVulnerabilities === null ? [] : (await import('./checks/vulnerabilities.ts')).vulnerabilityChecks),
    ...(hosting.kind === 'instances' ? (await import('./checks/capacity.ts')).capacityChecks : []),
    ...(isManaged ? (await import('./checks/managed.ts')).MANAGED_CHECKS : []),
  ];
}

function severityOf(
  { check, severity, subject }: Finding,
  { images }: Facts,
  { level, isRollback = false }: PreflightSettings,
): Finding['severity'] {
  if (severity !== 'error') return severity;
  if (check !== VULNERABILITIES) return level === 'warn' ? 'warning' : severity;
  const isScanned = images.some(({ text, state }) => text === subject && state.kind === 'found' && state.scan !== null);
  return isRollback && !isScanned ? 'warning' : severity;
}

/** An image that cannot be deployed at all has no scan either: one error is enough. */
function isImplied(gate: Finding, found: readonly Finding[], { images }: Facts): boolean {
  const same = images.filter(({ text }) => text === gate.subject);
  if (same.some(({ state }) => state.kind === 'found')) return false;
  const subjects = [gate.subject, ...same.map(({ container }) => `container ${container}`)];
  return found.some(
    ({ check, severity, subject }) =>
      check !== VULNERABILITIES && check.startsWith('image-') && severity === 'error' && subjects.includes(subject),
  );
}
