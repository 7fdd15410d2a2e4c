import { describe, expect, test } from '@jest/globals';
import {
  ecrHost,
  ecrImage,
  ecrRegistry,
  formatImage,
  type ImageReference,
  isEcrImage,
  isImage,
  isPublicEcrImage,
  parseImage,
  sameRepository,
} from '../../../src/lib/image.ts';

const HEX = 'a'.repeat(64);

function image(text: string): ImageReference {
  const parsed = parseImage(text);
  if (!isImage(parsed)) throw new Error(parsed.problem);
  return parsed;
}

function problem(text: string): string {
  const parsed = parseImage(text);
  return isImage(parsed) ? 'no problem' : parsed.problem;
}

describe('parseImage', () => {
  test.each([
    ['nginx', null, 'nginx', null, null],
    ['nginx:1.27', null, 'nginx', '1.27', null],
    ['library/nginx:1.27', null, 'library/nginx', '1.27', null],
    ['localhost/app', 'localhost', 'app', null, null],
    ['localhost:5000/app', 'localhost:5000', 'app', null, null],
    ['localhost:5000/team/app:v2', 'localhost:5000', 'team/app', 'v2', null],
    ['[::1]:5000/app:v2', '[::1]:5000', 'app', 'v2', null],
    [`app@sha256:${HEX}`, null, 'app', null, `sha256:${HEX}`],
    [`app:v1@sha256:${HEX}`, null, 'app', 'v1', `sha256:${HEX}`],
    [`ghcr.io/o/app:v1@sha256:${HEX}`, 'ghcr.io', 'o/app', 'v1', `sha256:${HEX}`],
    ['registry.example.com:443/a/b/c:d', 'registry.example.com:443', 'a/b/c', 'd', null],
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1',
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
      'web',
      '1',
      null,
    ],
    ['a__b/c--d.e:_x', null, 'a__b/c--d.e', '_x', null],
  ])('%s', (text, registry, repository, tag, digest) => {
    expect(parseImage(text)).toEqual({ registry, repository, tag, digest });
    expect(formatImage(image(text))).toBe(text);
  });

  test('white space around it is no part of it', () => {
    expect(formatImage(image('  nginx:1 \n'))).toBe('nginx:1');
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['web:', 'empty tag'],
    ['web@', 'empty digest'],
    [':v1', 'empty repository name'],
    ['/web:v1', 'empty registry host'],
    ['ghcr.io/', 'empty repository name'],
    ['ghcr.io/:v1', 'empty repository name'],
    ['ghcr.io//web', 'empty part in its repository name'],
    ['team//web', 'empty part in its repository name'],
    ['.dkr.ecr.eu-west-1.amazonaws.com/web:1', 'empty part in its registry host'],
    ['123456789012.dkr.ecr..amazonaws.com/web:1', 'empty part in its registry host'],
    ['-bad-.example.com/web', 'registry host'],
    ['Web:v1', 'capital letters'],
    ['web:v1:v2', 'repository name'],
    ['web:-v1', 'tag'],
    [`web:${'t'.repeat(129)}`, 'tag'],
    ['web@sha256:abc', 'digest'],
    [`web@sha256:${'a'.repeat(63)}`, 'digest'],
    ['web@v2', 'digest'],
    ['my web:v1', 'white space'],
    ['https://ghcr.io/o/web', 'URL scheme'],
  ])('%s: %s', (text, words) => {
    expect(problem(text)).toContain(words);
  });

  test.each(['web:', '/web:v1', '123456789012.dkr.ecr..amazonaws.com/web:1'])('%s: what should fill it', (text) => {
    expect(problem(text)).toMatch(/the variable or output that fills it is empty.*steps\.<id>\.outputs.*`id`/);
  });

  test.each([
    ['$IMAGE', '$IMAGE'],
    ['web:$GITHUB_SHA', '$GITHUB_SHA'],
    [`web:\${{ github.sha }}`, `\${{ github.sha }}`],
    [`\${REGISTRY}/web:1`, `\${REGISTRY}`],
    ['web:$(git rev-parse HEAD)', '$(git rev-parse HEAD)'],
    ['web:{{tag}}', '{{tag}}'],
    ['<IMAGE1_NAME>', '<IMAGE1_NAME>'],
  ])('%s was never filled in', (text, placeholder) => {
    expect(problem(text)).toContain(placeholder);
  });

  test('a reference that GitHub masked is told from a wrong one', () => {
    expect(problem('***.dkr.ecr.eu-west-1.amazonaws.com/web:1')).toContain('masked');
  });
});

describe('sameRepository', () => {
  test.each([
    ['nginx:1', 'nginx:2', true],
    ['nginx', 'docker.io/library/nginx:3', true],
    ['o/app', 'index.docker.io/o/app', true],
    ['nginx', 'o/nginx', false],
    ['GHCR.io/o/app:1', 'ghcr.io/o/app:2', true],
    ['localhost:5000/app', 'localhost:5001/app', false],
    ['111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1', '111111111111.dkr-ecr.eu-west-1.on.aws/web:2', true],
    ['111111111111.dkr.ecr.us-east-1.amazonaws.com/web', '111111111111.dkr.ecr-fips.us-east-1.amazonaws.com/web', true],
    ['111111111111.dkr.ecr.eu-west-1.amazonaws.com/web', '222222222222.dkr.ecr.eu-west-1.amazonaws.com/web', false],
    ['111111111111.dkr.ecr.eu-west-1.amazonaws.com/web', '111111111111.dkr.ecr.eu-west-2.amazonaws.com/web', false],
    ['111111111111.dkr.ecr.eu-west-1.amazonaws.com/web', '111111111111.dkr.ecr.eu-west-1.amazonaws.com/web-x', false],
    ['web:1', '111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameRepository(image(a), image(b))).toBe(expected);
  });
});

describe('ECR', () => {
  test.each([
    ['111111111111.dkr.ecr.eu-west-1.amazonaws.com', 'eu-west-1', 'aws', false, false],
    ['111111111111.dkr.ecr-fips.us-gov-west-1.amazonaws.com', 'us-gov-west-1', 'aws-us-gov', false, true],
    ['111111111111.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1', 'aws-cn', false, false],
    ['111111111111.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1', 'aws-eusc', false, false],
    ['111111111111.dkr.ecr.us-iso-east-1.c2s.ic.gov', 'us-iso-east-1', 'aws-iso', false, false],
    ['111111111111.dkr.ecr.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1', 'aws-iso-b', false, false],
    ['111111111111.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk', 'eu-isoe-west-1', 'aws-iso-e', false, false],
    ['111111111111.dkr.ecr.us-isof-south-1.csp.hci.ic.gov', 'us-isof-south-1', 'aws-iso-f', false, false],
    ['111111111111.dkr-ecr.eu-west-1.on.aws', 'eu-west-1', 'aws', true, false],
    ['111111111111.dkr-ecr-fips.us-east-1.on.aws', 'us-east-1', 'aws', true, true],
    ['111111111111.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn', 'cn-north-1', 'aws-cn', true, false],
  ])('%s', (host, region, partition, dualStack, fips) => {
    expect(ecrHost(host)).toMatchObject({ account: '111111111111', region, partition, dualStack, fips });
  });

  test.each([
    'ghcr.io',
    'public.ecr.aws',
    '1111.dkr.ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.example.com',
    '111111111111.dkr-ecr.eu-west-1.amazonaws.com',
    '111111111111.dkr.ecr.eu-west-1.on.aws',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com:443',
  ])('%s is no private registry of ECR', (host) => {
    expect(ecrHost(host)).toBeNull();
  });

  test.each(['eu-west-1', 'us-gov-east-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-iso-west-1', 'us-isob-east-1'])(
    'the host made for %s reads back',
    (region) => {
      expect(ecrHost(ecrRegistry('111111111111', region))).toMatchObject({ account: '111111111111', region });
    },
  );

  test('an image in the account', () => {
    const made = ecrImage('111111111111', 'cn-north-1', { repository: 'web', tag: 'v1', digest: null });
    expect(formatImage(made)).toBe('111111111111.dkr.ecr.cn-north-1.amazonaws.com.cn/web:v1');
    expect(isEcrImage(made)).toBe(true);
    expect(isEcrImage(image('public.ecr.aws/nginx/nginx:1'))).toBe(false);
    expect(isPublicEcrImage(image('public.ecr.aws/nginx/nginx:1'))).toBe(true);
    expect(isPublicEcrImage(image('nginx:1'))).toBe(false);
  });
});
