import type { BundleCheck, Signer } from '../apis/attestations.ts';
import { isObject, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { cutMiddle } from '../lib/outside.ts';
import { withoutSlashes } from '../lib/text.ts';

/** What an attestation must prove: that a workflow of this owner made the image of this digest. */
export type WantedProof = {
  owner: string;
  /** Without the owner; null for all repositories of the owner. */
  repository: string | null;
  /** `sha256:…` */
  digest: string;
  /** The address of GitHub: `https://github.com`, or that of GitHub Enterprise. */
  serverUrl: string;
};

/** The workflow run that made an image. */
export type Proof = {
  /** `acme/shop` */
  repository: string;
  /** `acme/shop/.github/workflows/build.yml@refs/heads/main` */
  workflow: string;
  /** The commit; empty where the certificate does not say it. */
  commit: string;
};

export type Judgement = { kind: 'proven'; proof: Proof } | { kind: 'not-proven'; why: string };

/** The media type of in-toto statements, and what they and SLSA provenance call themselves. */
const statementType = 'application/vnd.in-toto+json';
const statementVersions = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const provenance = 'https://slsa.dev/provenance/v1';

/**
 * Whether a signed bundle is SLSA provenance of the image, and signed by a workflow of the wanted owner: by the
 * extensions of the certificate, which GitHub's identity token filled, and never by what the statement says of itself.
 */
export function judgeAttestation(signed: Extract<BundleCheck, { kind: 'signed' }>, wanted: WantedProof): Judgement {
  const why = wrongSigner(signed.signer, wanted) ?? wrongStatement(signed, wanted.digest);
  if (why !== null) return { kind: 'not-proven', why };
  const server = `${withoutSlashes(wanted.serverUrl)}/`;
  const { sourceRepository, workflow, sourceDigest } = signed.signer;
  const proof = {
    repository: below(sourceRepository, server),
    workflow: below(workflow, server),
    commit: sourceDigest,
  };
  return { kind: 'proven', proof };
}

function wrongSigner(signer: Signer, { owner, repository, serverUrl }: WantedProof): string | null {
  const server = withoutSlashes(serverUrl);
  if (!isIssuer(signer.issuer, server)) {
    return `its certificate is not for a workflow of ${server}, but for an identity of ${shown(signer.issuer)}`;
  }
  if (!isSame(signer.sourceOwner, `${server}/${owner}`)) {
    return `it was made for ${shown(signer.sourceOwner)}, not for ${server}/${owner}`;
  }
  if (repository !== null && !isSame(signer.sourceRepository, `${server}/${owner}/${repository}`)) {
    return `it was made for ${shown(signer.sourceRepository)}, not for ${server}/${owner}/${repository}`;
  }
  // A reusable workflow of another owner could attest anything for those who call it.
  const isOwn = signer.workflow.toLowerCase().startsWith(`${server}/${owner}/`.toLowerCase());
  return isOwn ? null : `it was signed by the workflow ${shown(signer.workflow)}, which ${owner} does not own`;
}

/**
 * The issuers of identity tokens of GitHub Actions. On github.com an enterprise may have one of its own, with its name
 * at the end (GitHub docs, "OpenID Connect reference").
 */
function isIssuer(issuer: string, server: string): boolean {
  const { hostname } = new URL(server);
  if (hostname.endsWith('.ghe.com')) return isSame(issuer, `https://token.actions.${hostname}`);
  if (hostname !== 'github.com') return isSame(issuer, `${server}/_services/token`);
  const common = 'https://token.actions.githubusercontent.com';
  return isSame(issuer, common) || /^\/[\w-]+$/.test(below(issuer, common));
}

function wrongStatement({ payload, payloadType }: { payload: string; payloadType: string }, digest: string) {
  const statement = payloadType === statementType ? statementIn(payload) : null;
  if (statement === null) return 'what it signs is no in-toto statement';
  const predicate = textOf(statement.predicateType ?? null) ?? '';
  if (predicate !== provenance) return `it is no SLSA provenance (${provenance}), but ${shown(predicate)}`;
  const digests = objectsIn(statement.subject).map(({ digest: own }) => (isObject(own) ? own.sha256 : null));
  if (digests.some((each) => `sha256:${String(each)}` === digest)) return null;
  return `it is about another digest: ${digests
    .slice(0, 3)
    .map((each) => shown(`sha256:${String(each)}`))
    .join(', ')}`;
}

function statementIn(payload: string): JsonObject | null {
  try {
    const statement: unknown = JSON.parse(payload);
    const isKnown = isObject(statement) && statementVersions.includes(textOf(statement._type ?? null) ?? '');
    return isKnown ? statement : null;
  } catch {
    return null;
  }
}

/** Names of owners and repositories do not depend on the letter case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What follows a beginning, which may be in another letter case; the whole where it does not begin so. */
function below(address: string, beginning: string): string {
  return isSame(address.slice(0, beginning.length), beginning) ? address.slice(beginning.length) : address;
}

function shown(text: string): string {
  return text === '' ? 'nothing that it names' : cutMiddle(text, 200);
}
