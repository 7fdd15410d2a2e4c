/** EFS file systems with their access points. */
export type FileSystem = {
  id: string;
  state: 'available' | 'creating' | 'deleting' | 'deleted' | 'error';
  mountTargets: number;
  /** Their ids. */
  accessPoints: readonly string[];
};

export type FileSystemSpec = Partial<FileSystem> & Pick<FileSystem, 'id'>;
