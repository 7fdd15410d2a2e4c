import type { InVpc } from '../../apis/ec2.ts';
import type { AccessPoint, FileSystem } from '../../apis/efs.ts';
import type { IamRole } from '../../apis/iam.ts';
import type { Secret } from '../../apis/secrets-manager.ts';
import type {
  FileSystemReference,
  LogGroupReference,
  NetworkReference,
  ParameterReference,
  RoleReference,
  SecretReference,
} from './reference.ts';
import type { Home } from './trust-policy.ts';

/** What was read of everything that a revision newly refers to. What could not be read is left out. */
export type ReferenceFacts = {
  home: Home;
  /** Null for a role that does not exist. */
  roles: { reference: RoleReference; role: IamRole | null }[];
  /** Null for a secret that does not exist; `sameName` is the ARN of another one of its name. */
  secrets: { reference: SecretReference; secret: Secret | null; sameName: string | null }[];
  missingParameters: { reference: ParameterReference; near: string[] }[];
  /** `deniedRole` is to create the log group, and certainly may not. */
  missingLogGroups: { reference: LogGroupReference; near: string[]; deniedRole: string | null }[];
  /** Null for what does not exist, undefined for what could not be read. */
  fileSystems: {
    reference: FileSystemReference;
    fileSystem: FileSystem | null | undefined;
    accessPoint: AccessPoint | null | undefined;
  }[];
  networks: {
    reference: NetworkReference;
    /** The VPCs by the ids; null for what does not exist. */
    subnets: ReadonlyMap<string, string | null>;
    securityGroups: ReadonlyMap<string, string | null>;
    /** VPCs that security groups are associated with besides their own; null where that could not be read. */
    associated: readonly InVpc[] | null;
  }[];
};
