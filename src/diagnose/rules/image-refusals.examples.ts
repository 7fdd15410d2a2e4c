import type { Evidence } from '../evidence.ts';
import { definition, unstarted, unstartedOnEc2 } from './example.ts';

export const imageRefusalsExamples: Readonly<Record<string, Evidence>> = {
  'image-layer-blocked': unstarted(
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/layer: 403 Forbidden',
  ),
  'image-throttled': unstarted(
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): toomanyrequests: Rate exceeded',
  ),
  'image-rate-limit': unstarted(
    'CannotPullContainerError: inspect image has been retried 5 time(s): toomanyrequests: You have reached your pull rate limit.',
    { definition: definition({ image: 'nginx:1.27' }) },
  ),
  'image-denied': unstartedOnEc2(
    'CannotPullECRContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. User: arn:aws:sts::123456789012:assumed-role/x/i-1 is not authorized to perform: ecr:BatchGetImage',
  ),
  'image-private': unstarted(
    "CannotPullContainerError: Error response from daemon: pull access denied for acme/web, repository does not exist or may require 'docker login'",
    { definition: definition({ image: 'acme/web:1' }) },
  ),
  'image-answer-cut': unstarted(
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/acme/web/manifests/sha256:2d964e1dbe7a8c9f...',
    { definition: definition({ image: 'acme/web:1' }) },
  ),
  'image-credentials-wrong': unstartedOnEc2(
    'CannotPullContainerError: API error (500): Get https://registry-1.docker.io/v2/acme/web/manifests/1: unauthorized: incorrect username or password',
  ),
};
