import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { initializeCA, initializeTLog, initializeTSA } from '@sigstore/mock';
import type { Json, JsonObject } from '../../src/lib/json.ts';

/** What a workflow run attests, and what is wrong with it. */
export type AttestationSpec = {
  /** `sha256:…` */
  digest: string;
  /** Digests that it is about besides. */
  others?: readonly string[];
  /** `acme/shop` */
  repository: string;
  /** The workflow that signs, below `serverUrl`; by default one of the repository. */
  workflow?: string;
  serverUrl?: string;
  issuer?: string;
  predicateType?: string;
  /** The certificate is from an hour before the signature. */
  isExpired?: boolean;
  /** The signature is in no transparency log. */
  isUnlogged?: boolean;
  /** Another statement is put into the signed envelope. */
  isTampered?: boolean;
};

/** An instance of Sigstore: what signs, and what its signatures are verified with. */
export type MockSigstore = {
  /** The trust root, as `SIGSTORE_TRUSTED_ROOT` names a file of it. */
  trustedRoot: JsonObject;
  attest(spec: AttestationSpec): Promise<JsonObject>;
};

const statementType = 'application/vnd.in-toto+json';
const fulcio = '1.3.6.1.4.1.57264.1';
const sha256 = { oid: '2.16.840.1.101.3.4.2.1', policy: '1.3.6.1.4.1.57264.2' };
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const newKeys = (): KeyPairKeyObjectResult => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/**
 * An instance with a certificate authority, a transparency log, a log of certificates and a timestamp authority.
 *
 * @param hasLogs false for one like that of GitHub for private repositories: it has timestamps and no logs
 */
export async function createMockSigstore({ hasLogs = true } = {}): Promise<MockSigstore> {
  const keys = newKeys();
  const anHourAgo = new Date(Date.now() - 3_600_000);
  const ctLog = createCertificateLog(keys);
  const certificates = await initializeCA(keys, hasLogs ? ctLog : undefined);
  const expired = await initializeCA(keys, hasLogs ? ctLog : undefined, anHourAgo);
  const log = await initializeTLog('https://rekor.sigstore.example', keys);
  // In whole seconds: one time in ten a fraction ends with a zero, which is left out then and cannot be read by the verifier.
  const stampedAt = new Date();
  const timestamps = await initializeTSA(keys, stampedAt);

  const publicKey = (der: Uint8Array): Json => ({
    rawBytes: base64(der),
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { start: '2020-01-01T00:00:00Z' },
  });
  const logOf = (key: Uint8Array, keyId: Uint8Array): Json => ({
    baseUrl: 'https://rekor.sigstore.example',
    hashAlgorithm: 'SHA2_256',
    publicKey: publicKey(key),
    logId: { keyId: base64(keyId) },
  });
  const authority = (...chain: Uint8Array[]): Json => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: 'https://fulcio.sigstore.example',
    certChain: { certificates: chain.map((der) => ({ rawBytes: base64(der) })) },
    validFor: { start: '2020-01-01T00:00:00Z' },
  });

  return {
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: hasLogs ? [logOf(log.publicKey, createHash('sha256').update(log.publicKey).digest())] : [],
      ctlogs: hasLogs ? [logOf(ctLog.publicKey, ctLog.logID)] : [],
      certificateAuthorities: [authority(certificates.rootCertificate), authority(expired.rootCertificate)],
      timestampAuthorities: [authority(timestamps.intCertificate, timestamps.rootCertificate)],
    },
    async attest(spec) {
      const keysOfRun = newKeys();
      const issuing = spec.isExpired ? expired : certificates;
      const certificate = await issuing.issueCertificate({
        publicKey: keysOfRun.publicKey.export({ type: 'spki', format: 'der' }),
        ...identityOf(spec),
      });
      const payload = Buffer.from(JSON.stringify(statementOf(spec)));
      const signature = sign('sha256', encoded(payload), keysOfRun.privateKey);
      const isLogged = hasLogs && !spec.isUnlogged;
      const entries = isLogged ? [await logEntry(log, payload, signature, certificate)] : [];
      stampedAt.setTime(Math.floor(Date.now() / 1_000) * 1_000);
      const stamp = await timestamps.timestamp({
        artifactHash: createHash('sha256').update(signature).digest(),
        hashAlgorithmOID: sha256.oid,
        policyOID: sha256.policy,
        nonce: 1,
        certReq: false,
      });
      const shown = spec.isTampered ? statementOf({ ...spec, digest: `sha256:${'0'.repeat(64)}` }) : null;
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate) },
          tlogEntries: entries,
          timestampVerificationData: { rfc3161Timestamps: isLogged ? [] : [{ signedTimestamp: base64(stamp) }] },
        },
        dsseEnvelope: {
          payload: shown === null ? base64(payload) : base64(Buffer.from(JSON.stringify(shown))),
          payloadType: statementType,
          signatures: [{ sig: base64(signature) }],
        },
      };
    },
  };
}

/** A log of certificates: what it says of one is a signed timestamp (RFC 6962, section 3.2). */
function createCertificateLog({ publicKey, privateKey }: KeyPairKeyObjectResult) {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const logID = createHash('sha256').update(der).digest();
  return {
    publicKey: der,
    logID,
    async log(certificate: ArrayBuffer, issuerID: ArrayBuffer): Promise<ArrayBuffer> {
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(BigInt(Date.now()));
      const body = bodyOf(Buffer.from(certificate));
      const length = Buffer.alloc(3);
      length.writeUIntBE(body.length, 0, 3);
      const preCertificate = Buffer.concat([Buffer.from([0, 1]), Buffer.from(issuerID), length, body]);
      const nothing = Buffer.alloc(2);
      const signed = Buffer.concat([Buffer.from([0, 0]), time, preCertificate, nothing]);
      const signature = sign('sha256', signed, privateKey);
      const algorithms = Buffer.from([4, 3, 0, signature.length]);
      const timestamp = Buffer.concat([Buffer.from([0]), logID, time, nothing, algorithms, signature]);
      // The list of timestamps in the certificate has the length of each.
      return Uint8Array.from(Buffer.concat([Buffer.from([0, timestamp.length]), timestamp])).buffer;
    },
  };
}

/** The part of a certificate that is signed: the first element of its sequence in DER. */
function bodyOf(certificate: Buffer): Buffer {
  const start = headerOf(certificate, 0).end;
  const { end, length } = headerOf(certificate, start);
  return certificate.subarray(start, end + length);
}

function headerOf(der: Buffer, at: number): { end: number; length: number } {
  const first = der[at + 1] ?? 0;
  const extra = first > 0x80 ? first - 0x80 : 0;
  return { end: at + 2 + extra, length: extra === 0 ? first : der.readUIntBE(at + 2, extra) };
}

/** What GitHub's identity token makes the certificate say. */
function identityOf(spec: AttestationSpec) {
  const { repository, serverUrl = 'https://github.com', issuer = 'https://token.actions.githubusercontent.com' } = spec;
  const { workflow = `${repository}/.github/workflows/build.yml@refs/heads/main` } = spec;
  const source = `${serverUrl}/${repository}`;
  const values: readonly (readonly [string, string])[] = [
    ['8', issuer],
    ['12', source],
    ['13', '5f3c1e0d9b8a7c6d5e4f3a2b1c0d9e8f7a6b5c4d'],
    ['16', `${serverUrl}/${repository.split('/')[0] ?? ''}`],
    ['21', `${source}/actions/runs/1234567890/attempts/1`],
  ];
  const extensions = values.map(([name, value]) => ({ oid: `${fulcio}.${name}`, value }));
  return { subjectAltName: `${serverUrl}/${workflow}`, extensions };
}

function statementOf(spec: AttestationSpec) {
  const { digest, others = [], repository, predicateType = 'https://slsa.dev/provenance/v1' } = spec;
  const subjectOf = (each: string) => ({ name: repository, digest: { sha256: each.replace('sha256:', '') } });
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...others, digest].map(subjectOf),
    predicateType,
    predicate: { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1' } },
  };
}

/** What is signed (DSSE, "PAE"). */
function encoded(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${statementType.length} ${statementType} ${payload.length} `), payload]);
}

type Log = Awaited<ReturnType<typeof initializeTLog>>;

async function logEntry(log: Log, payload: Buffer, signature: Buffer, certificate: Buffer): Promise<JsonObject> {
  const kindVersion = { kind: 'dsse', version: '0.0.1' };
  const verifier = `-----BEGIN CERTIFICATE-----\n${base64(certificate)}\n-----END CERTIFICATE-----\n`;
  const answer: object = await log.log({
    kind: kindVersion.kind,
    apiVersion: kindVersion.version,
    spec: {
      payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
      signatures: [{ signature: base64(signature), verifier: base64(Buffer.from(verifier)) }],
    },
  });
  const [entry] = Object.values(answer) as [LogEntry];
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
  const fromHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: fromHex(entry.logID) },
    kindVersion,
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: fromHex(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map(fromHex),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

type LogEntry = {
  body: string;
  integratedTime: number;
  logID: string;
  logIndex: number;
  verification: {
    signedEntryTimestamp: string;
    inclusionProof: { logIndex: number; rootHash: string; treeSize: number; hashes: string[]; checkpoint: string };
  };
};
