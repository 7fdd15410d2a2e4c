import { expect, test } from '@jest/globals';
import { createRedactor } from '../../../src/lib/redact.ts';

test('presigned URLs lose what makes them keys', () => {
  const { redact } = createRedactor();
  const url =
    'https://prod-eu-west-1-starport-layer-bucket.s3.amazonaws.com/x?X-Amz-Security-Token=FwoG&X-Amz-Credential=ASIAABCDEFGHIJKLMNOP%2F2026&X-Amz-Signature=abcdef0123&X-Amz-Expires=60';
  const safe = redact(`failed to copy: ${url}: 403 Forbidden`);
  expect(safe).not.toMatch(/FwoG|ASIA|abcdef0123/);
  expect(safe).toContain('403 Forbidden');
});

test('values of variables are hidden wherever they turn up, line by line, longest first', () => {
  const redactor = createRedactor();
  redactor.learn(['s3cr3t-passw0rd', 's3cr3t-passw0rd-longer', '-----BEGIN KEY-----\nMIIEabcdef\n']);
  expect(redactor.redact('a s3cr3t-passw0rd-longer b s3cr3t-passw0rd c MIIEabcdef')).toBe('a *** b *** c ***');
});

test('short words and names that are shown anyway stay', () => {
  const redactor = createRedactor();
  redactor.learn(['prod', 'orders-service']);
  redactor.allow(['arn:aws:ecs:eu-west-1:123456789012:service/prod/orders-service']);
  expect(redactor.redact('(service orders-service) in prod')).toBe('(service orders-service) in prod');
});
