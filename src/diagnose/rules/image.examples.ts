import type { Evidence } from '../evidence.ts';
import { exampleImage, unstarted } from './example.ts';

export const imageExamples: Readonly<Record<string, Evidence>> = {
  'image-repository-missing': unstarted(
    "CannotPullContainerError: name unknown: The repository with name 'web' does not exist in the registry with id '123456789012'",
  ),
  'image-not-found': unstarted(
    `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${exampleImage}: ${exampleImage}: not found`,
  ),
  'image-wrong-platform': unstarted(
    `CannotPullContainerError: pull image manifest has been retried 1 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'`,
  ),
  'disk-full': unstarted(
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:1a2b: write /var/lib/x: no space left on device',
  ),
  'image-broken': unstarted(
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to unpack image on snapshotter overlayfs: mismatched image rootfs and manifest layers',
  ),
  'image-file-owner': unstarted(
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to extract layer sha256:1a2b: failed to Lchown "/app/x" for UID 1234567, GID 100: lchown /app/x: invalid argument',
  ),
  'image-pull-interrupted': unstarted(
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to register layer: context canceled',
  ),
  'image-name-invalid': unstarted('CannotPullContainerError: invalid reference format'),
  'image-archived': unstarted('CannotPullContainerError: ImageArchivedException: the image is archived'),
  'image-manifest-unsupported': unstarted(
    'CannotPullImageManifestError: Error response from daemon: unsupported manifest media type',
  ),
  'image-pull-failed': unstarted('CannotPullContainerError: the registry answered with something new'),
  'image-attestation': unstarted(
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to unpack image on snapshotter overlayfs: failed to extract layer sha256:0123456789abcdef: failed to get stream processor for application/vnd.in-toto+json: no processor for media-type: unknown',
  ),
  'image-compression': unstarted(
    'CannotPullContainerError: failed to decompress layer: invalid compression algorithm: zstd',
  ),
};
