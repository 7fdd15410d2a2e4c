import type { Json } from '../lib/json.ts';

/** Whose attestations of which image are looked for. */
export type AttestationQuery = {
  owner: string;
  /** Without the owner; null for all repositories of the owner. */
  repository: string | null;
  /** `sha256:…` */
  digest: string;
};

/** Sigstore bundles as they were found: text from outside, of which nothing is proven yet. */
export type FoundBundles = {
  bundles: Json[];
  /** More were there than are read. */
  cut: boolean;
  /** Bundles that could not be read, and why, as clauses. */
  unread: string[];
};

/** What a certificate of Sigstore says of the workflow run that signed; empty where it says nothing. */
export type Signer = {
  /** The OIDC issuer of the identity. */
  issuer: string;
  /** The workflow file with its ref: the subject alternative name. */
  workflow: string;
  /** Address of the repository that the run was for, and of its owner. */
  sourceRepository: string;
  sourceOwner: string;
  /** The commit. */
  sourceDigest: string;
  /** The page of the workflow run. */
  run: string;
};

export type BundleCheck =
  /** Signed as Sigstore's rules ask; `payload` is what was signed, of type `payloadType`. */
  | { kind: 'signed'; payloadType: string; payload: string; signer: Signer }
  /** It proves nothing; `why` is a clause. */
  | { kind: 'invalid'; why: string }
  /** It could not be checked, because there is no trust root for it; `why` is a clause. */
  | { kind: 'unchecked'; why: string };

/** Sigstore's rules for bundles: certificate chain, transparency logs, timestamps and signature. */
export type SigstoreApi = {
  /** Never rejects. */
  check(bundle: Json, signal: AbortSignal): Promise<BundleCheck>;
};
