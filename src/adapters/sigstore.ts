import { X509Certificate } from 'node:crypto';
import { bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Signer as SigstoreSigner, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { BundleCheck, Signer, SigstoreApi } from '../apis/attestations.ts';
import { messageOf } from '../lib/errors.ts';
import type { Json } from '../lib/json.ts';
import { cutMiddle } from '../lib/outside.ts';
import type { Environment } from './github-run.ts';
import { createHttp } from './http.ts';
import { createTrustRoots, type TrustRootContext, type TrustRoots } from './trust-roots.ts';

/** Extensions of Fulcio's certificates (sigstore/fulcio, "Fulcio OID information"). */
const fulcio = '1.3.6.1.4.1.57264.1';
const oids: Readonly<Record<Exclude<keyof Signer, 'workflow'>, string>> = {
  issuer: `${fulcio}.8`,
  sourceRepository: `${fulcio}.12`,
  sourceDigest: `${fulcio}.13`,
  sourceOwner: `${fulcio}.16`,
  run: `${fulcio}.21`,
};

type Bundle = ReturnType<typeof bundleFromJSON>;

/** Sigstore's rules for bundles, with the trust roots for the environment of a run. */
export function openSigstore(env: Environment, trustDomain: TrustRootContext['trustDomain']): SigstoreApi {
  return createSigstore(createTrustRoots({ env, http: createHttp(), trustDomain }));
}

/** Sigstore's rules for bundles, with the trust roots that are given. */
export function createSigstore(roots: TrustRoots): SigstoreApi {
  return {
    async check(json, signal) {
      try {
        return await checkBundle(json, roots, signal);
      } catch (error) {
        return { kind: 'invalid', why: clauseOf(error) };
      }
    },
  };
}

async function checkBundle(json: Json, roots: TrustRoots, signal: AbortSignal): Promise<BundleCheck> {
  const bundle = bundleFromJSON(json);
  if (!isBundleWithDsseEnvelope(bundle)) return { kind: 'invalid', why: 'it holds no attestation' };
  if (!hasPlainNames(bundle)) return { kind: 'invalid', why: 'a checkpoint in it cannot be read' };
  const certificate = certificateOf(bundle);
  if (certificate === null) return { kind: 'invalid', why: 'it is signed with a key and has no certificate' };
  const found = await roots.rootsFor(organizationOf(certificate), signal).catch((error: unknown) => {
    return { why: clauseOf(error) };
  });
  if ('why' in found) return { kind: 'unchecked', why: found.why };
  const own = found.filter((root) => isIssuedBy(root, certificate));
  if (own.length === 0) {
    return { kind: 'invalid', why: `its certificate is of an unknown authority (${shownIssuer(certificate)})` };
  }
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  const signer = verifyWithOneOf(own, bundle);
  return { kind: 'signed', payloadType, payload: payload.toString('utf8'), signer: signerOf(signer) };
}

/** Of a checkpoint, characters. */
const longestCheckpoint = 16_384;

/**
 * Whether the checkpoints of the logs are signed under plain names. The library takes such a name as a regular
 * expression, and one from outside could be of a kind that takes for ever.
 */
function hasPlainNames({ verificationMaterial: { tlogEntries } }: Bundle): boolean {
  return tlogEntries.every(({ inclusionProof }) => {
    const text = inclusionProof?.checkpoint?.envelope ?? '';
    if (text.length > longestCheckpoint) return false;
    const signatures = text.split('\u2014 ').slice(1);
    return signatures.every((line) => /^[\w.:/-]{1,200} /.test(line));
  });
}

function certificateOf({ verificationMaterial: { content } }: Bundle): X509Certificate | null {
  if (content.$case === 'certificate') return new X509Certificate(content.certificate.rawBytes);
  if (content.$case !== 'x509CertificateChain') return null;
  const [leaf] = content.x509CertificateChain.certificates;
  return leaf === undefined ? null : new X509Certificate(leaf.rawBytes);
}

/** The organization of the authority that issued a certificate, which says whose trust root it needs. */
function organizationOf({ issuer }: X509Certificate): string {
  const line = issuer.split('\n').find((each) => each.startsWith('O='));
  return line === undefined ? '' : line.slice(2);
}

function shownIssuer({ issuer }: X509Certificate): string {
  return cutMiddle(issuer.replaceAll('\n', ', '));
}

/** Whether an authority of the root signed a certificate. That proves nothing more: which root's refusal to tell, say. */
function isIssuedBy({ certificateAuthorities }: TrustedRoot, certificate: X509Certificate): boolean {
  const chains = certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  return chains.some(({ rawBytes }) => certificate.verify(new X509Certificate(rawBytes).publicKey));
}

/** @throws the refusal of the last root where none of them takes the bundle */
function verifyWithOneOf(roots: readonly TrustedRoot[], bundle: Bundle): SigstoreSigner {
  let refusal: unknown = new Error('there is no trust root');
  for (const root of roots) {
    try {
      return new Verifier(toTrustMaterial(root), thresholdsOf(root)).verify(toSignedEntity(bundle));
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

/**
 * What a trust root has must be proven: an entry in a transparency log where it has such logs, and a certificate that was
 * logged. GitHub's own instance, for private repositories, has none, and signs timestamps instead (GitHub CLI,
 * `gh attestation verify`). One timestamp is always needed: it proves that the certificate was valid when it signed.
 */
function thresholdsOf({ tlogs, ctlogs }: TrustedRoot) {
  const hasLogs = tlogs.length > 0;
  return {
    timestampThreshold: 1,
    tlogThreshold: hasLogs ? 1 : 0,
    ctlogThreshold: hasLogs && ctlogs.length > 0 ? 1 : 0,
  };
}

function signerOf({ identity }: SigstoreSigner): Signer {
  const textFor = (wanted: string): string => {
    const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === wanted);
    return found === undefined ? '' : utf8In(found.value);
  };
  return {
    workflow: identity?.subjectAlternativeName ?? '',
    issuer: textFor(oids.issuer),
    sourceRepository: textFor(oids.sourceRepository),
    sourceOwner: textFor(oids.sourceOwner),
    sourceDigest: textFor(oids.sourceDigest),
    run: textFor(oids.run),
  };
}

/** The text of a DER UTF8String; empty for anything else. */
function utf8In(value: Buffer): string {
  const [tag, first = 0] = value;
  if (tag !== 0x0c) return '';
  const extra = first > 0x80 ? first - 0x80 : 0;
  const length = extra === 0 ? first : value.readUIntBE(2, extra);
  const start = 2 + extra;
  return value.length === start + length ? value.subarray(start).toString('utf8') : '';
}

/** An error of the libraries with its cause, which says more. */
function clauseOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : { cause: undefined };
  const text = cause instanceof Error ? `${messageOf(error)} (${messageOf(cause)})` : messageOf(error);
  return cutMiddle(text.replace(/\.$/, ''));
}
