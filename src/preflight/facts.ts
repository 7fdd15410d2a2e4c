import type { ScalableTarget } from '../apis/auto-scaling.ts';
import type { EcrImage, Scan } from '../apis/ecr.ts';
import type { ContainerInstance } from '../apis/ecs.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import type { Expression } from './cluster-query.ts';
import type { Compute } from './compute.ts';
import type { ReferenceFacts } from './references/facts.ts';

/** Everything that the checks read: one revision, the service that is to run it, and what AWS has around them. */
export type Facts = {
  /** The rendered revision. Holds values of variables: no check shows them. */
  definition: JsonObject;
  /** Null when the revision is only registered. */
  service: Service | null;
  /** Members of the service as they will be: its own, with those that the user asks for laid over them. */
  members: JsonObject;
  /** Name of the cluster. */
  cluster: string;
  region: string;
  /** Where its tasks run. */
  hosting: Compute;
  images: ImageFacts[];
  /** Null when they could not be read. */
  targetGroups: TargetGroup[] | null;
  /** The cluster's instances, for tasks that run on them; null when they were not read or access was denied. */
  instances: ContainerInstance[] | null;
  /** Placement constraints of the revision and of the service that are understood. */
  constraints: Constraint[];
  /** The service's scalable target; null when it has none, or it was not read. */
  scalableTarget: ScalableTarget | null;
  /** The pause that holds a deployment of the service, as a part of a sentence; null for none. */
  pause: string | null;
  /** `fail-on-image-vulnerabilities`; null when not set. */
  failOnVulnerabilities: Vulnerability | null;
  /** The alarms of `verify`; absent without any, and where they could not be read. */
  alarms?: { region: string; ringing: readonly string[]; missing: readonly string[] };
  /** What it newly refers to; absent where that is nothing. */
  references?: ReferenceFacts;
};

/** What could not be found out, and what was in the way. */
export type MissingEvidence = {
  what: string;
  /** The IAM action that is lacking; null when it was something else. */
  action: string | null;
  why: string;
};

/** A container's image with what ECR says of it. */
export type ImageFacts = {
  container: string;
  /** As the revision names it. */
  text: string;
  /** Null for images of other registries, and for what is no reference at all. */
  image: EcrImage | null;
  state: ImageState;
};

export type ImageState =
  /** Not in private ECR, or it could not be asked: then `missing` says why. */
  | { kind: 'unknown'; missing?: MissingEvidence }
  | FoundState
  | {
      kind: 'no-image';
      /** A pull through cache fetches it when it is first pulled; null when that could not be found out. */
      cached: boolean | null;
      /** Tags that are there: similar ones, nearest first, and the latest, newest first. */
      nearest: string[];
      newest: string[];
    }
  | { kind: 'no-repository'; cached: boolean | null };

export type FoundState = {
  kind: 'found';
  account: string | null;
  digest: string;
  /** As `linux/amd64`; null when they could not be read. */
  platforms: string[] | null;
  /** Null when it was not asked for, or there is no finished one. */
  scan: Scan | null;
  /** Why there is no finished scan, where one was asked for. */
  noScan?: NoScan;
};

/** Why an image has no finished scan. */
export type NoScan =
  /** ECR has not scanned the image of this digest, which may be one that an index lists. */
  | { kind: 'none'; digest: string }
  /** Still in progress when the wait for it was over. */
  | { kind: 'running' }
  /** It ended without findings; `status` is ECR's word. */
  | { kind: 'failed'; status: string }
  /** It could not be read. */
  | { kind: 'unread'; missing: MissingEvidence };

export type Vulnerability = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

export type TargetGroup = {
  arn: string;
  name: string;
  /** `ip`, `instance`, `lambda` or `alb`. */
  targetType: string;
  protocol: string | null;
  check: {
    protocol: string | null;
    /** `traffic-port` or a number. */
    port: string;
  };
};

export type Constraint =
  | { kind: 'memberOf'; text: string; of: 'revision' | 'service'; expression: Expression }
  | { kind: 'distinctInstance' };
