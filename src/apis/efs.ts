/** An EFS file system. */
export type FileSystem = {
  /** `available`, `deleting` and the like. */
  state: string;
  /** Null where EFS does not tell. */
  mountTargets: number | null;
};

/** An access point of a file system. */
export type AccessPoint = { fileSystem: string; state: string };

/** Amazon EFS. All errors are AwsErrors. */
export type EfsApi = {
  /** A file system of the region by its id; null where there is none. */
  describeFileSystem(id: string, signal: AbortSignal): Promise<FileSystem | null>;
  /** An access point by its id; null where there is none. */
  describeAccessPoint(id: string, signal: AbortSignal): Promise<AccessPoint | null>;
};
