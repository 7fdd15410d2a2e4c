import type { Evidence } from '../evidence.ts';
import { definition, exampleImage, unstarted } from './example.ts';

export const imageAccessExamples: Readonly<Record<string, Evidence>> = {
  'image-registry-credentials': unstarted(
    'CannotPullContainerAuthError: unable to get credentials for registry registry.example.com',
    {
      definition: definition({ image: 'registry.example.com/web:1' }),
    },
  ),
  'image-upstream': unstarted(
    'CannotPullContainerError: UnableToGetUpstreamImageException: the upstream image could not be read',
  ),
  'image-registry-failed': unstarted(
    `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${exampleImage}: unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/web/manifests/1.4.2: 503 Service Unavailable`,
  ),
  'image-registry-unknown-host': unstarted(
    `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${exampleImage}: failed to do request: Head "https://x/v2": dial tcp: lookup x on 10.0.0.2:53: no such host`,
  ),
  'image-registry-certificate': unstarted(
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): x509: certificate signed by unknown authority',
  ),
  'image-no-route': unstarted(
    `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${exampleImage}: failed to do request: Head "https://x/v2": dial tcp 10.0.1.5:443: i/o timeout`,
  ),
};
