import { describe, expect, test } from '@jest/globals';
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

describe('which values are hidden', () => {
  const hides = (name: string, value: string): boolean => {
    const redactor = createRedactor();
    redactor.learn([{ name, value }]);
    return !redactor.redact(`said: ${value}.`).includes(value);
  };

  test.each([
    ['GREETING', 'hello world, friend'],
    ['API_URL', 'https://api.internal.example.com/v1'],
    ['A', 'kq8z-11ab'],
    ['A', 'xkqjzvwpfh'],
    ['A', 'mysecretword'],
    ['DB_PASSWORD', 'hunter2'],
    ['DB_PASSWORD', 'swordfish'],
    ['DB_PASS', 'a1b2'],
    ['splunk-token', 'A-12'],
    ['apikey', '12345678'],
    ['sshKey', 'ab12cd'],
    ['PIN', '482913'],
    ['TOKEN', 'correct horse battery staple'],
  ])('%s=%s: hidden', (name, value) => expect(hides(name, value)).toBe(true));

  test.each([
    ['APP_ENV', 'production'],
    ['DB_PASSWORD', 'production'],
    ['TOKEN', 'true'],
    ['SECRET', 'none'],
    ['REGION', 'ap-southeast-2'],
    ['API_KEY', 'eu-west-1'],
    ['TOKEN_TTL', '86400'],
    ['PASSWORD_FILE', 'db.txt'],
    ['PORT', '8080'],
    ['KEY', '8080'],
    ['ACCOUNT', '123456789012'],
    ['URL', 'http://localhost:8080'],
    ['VERSION', '1.24.3'],
    ['LEVEL', 'information'],
    ['STATE', 'rolled-back'],
    ['KIND', 'orchestration'],
    ['MONKEY', 'ab12'],
    ['BYPASS', 'ab12'],
  ])('%s=%s: shown', (name, value) => expect(hides(name, value)).toBe(false));

  test('a short secret is hidden where it stands alone', () => {
    const redactor = createRedactor();
    redactor.learn([{ name: 'PASSWORD', value: 'ab12' }]);
    expect(redactor.redact('ab12, "ab12" user:ab12@x \\nab12 %20ab12 cab12 ab123')).toBe(
      '***, "***" user:***@x \\n*** %20*** cab12 ab123',
    );
  });

  test('a secret that is part of a name is hidden, and one that is the name is not', () => {
    const redactor = createRedactor();
    redactor.learn([
      { name: 'PASSWORD', value: 'orders-7' },
      { name: 'TOKEN', value: 'orders-svc' },
    ]);
    redactor.allow(['orders-svc', 'orders-7-x']);
    expect(redactor.redact('orders-svc orders-7')).toBe('orders-svc ***');
  });
});

describe('what is left of a value', () => {
  const redactor = createRedactor();
  redactor.learn([
    { name: 'A', value: 'first-part-1;second' },
    { name: 'B', value: 'second-part-2;third' },
    { name: 'C', value: '{\n  "id": 7,\n  "inner": "line-of-json-9"\n}' },
  ]);

  test('values that overlap are hidden as one', () => {
    expect(redactor.redact('x first-part-1;second-part-2;third y')).toBe('x *** y');
  });

  test('what a cut left at the end of a text is hidden', () => {
    expect(redactor.redact('reason: first-part-…')).toBe('reason: ***…');
    expect(redactor.redact(`${'.'.repeat(300)} first-part-1;`)).toBe(`${'.'.repeat(300)} ***`);
    expect(redactor.redact('first-part of it')).toBe('first-part of it');
  });

  test('lines stay lines', () => {
    expect(redactor.redact('a\n{\n  "id": 7,\n  "inner": "line-of-json-9"\n}\nb').split('\n')).toHaveLength(6);
    expect(redactor.redact('"inner": "line-of-json-9"')).toBe('***');
    expect(
      redactor.redactAll(['a', '-----BEGIN EC PRIVATE KEY-----', 'MHcCAQEE', '-----END EC PRIVATE KEY-----', 'b\nc']),
    ).toEqual(['a', '-----BEGIN EC PRIVATE KEY-----', '***', '-----END EC PRIVATE KEY-----', 'b\nc']);
  });
});

describe('credentials that are known by their form', () => {
  const { redact } = createRedactor();
  const hidden = 'Zm9vYmFyMTIzNDU2Nzg5MA';

  test.each([
    `https://x.s3.amazonaws.com/y?X-Amz-Security-Token=${hidden}&X-Amz-Signature=${hidden}: 403`,
    `https://x/y?a=b&amp;X-Amz-Signature=${hidden}&amp;X-Amz-Expires=1: 403`,
    `https://x/y?a=b\\u0026X-Amz-Signature=${hidden} 403`,
    `https://z?u=https%3A%2F%2Fx%3FX-Amz-Signature%3D${hidden} 403`,
    `https://storage.googleapis.com/b/o?X-Goog-Signature=${hidden}&X-Goog-Credential=${hidden} 403`,
    `https://acc.blob.core.windows.net/c/b?sv=2024-11-04&sig=${hidden}%3D 403`,
    `Authorization: Bearer ${hidden} 403`,
    `{"authorization": "Basic ${hidden}"} 403`,
    `{\\"Authorization\\": \\"Bearer ${hidden}\\"} 403`,
    `curl -H 'x-api-key: ${hidden}' 403`,
    `x-amz-security-token: ${hidden} 403`,
    `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/eu-west-1/ecs, Signature=abcdef0123456789abcdef 403`,
    `aws_secret_access_key = ${hidden} 403`,
    `AWS_SESSION_TOKEN=${hidden} 403`,
    `Server=db;User Id=sa;Password=${hidden}; 403`,
    `postgres://shop:${hidden}@db.example.com:5432/shop 403`,
    `redis://:${hidden}@cache:6379 403`,
    `https://x-access-token:ghs_${hidden}@github.com/a/b 403`,
    `ghp_${hidden}1234567890 github_pat_${hidden}_1 gho_${hidden} 403`,
    `jwt eyJhbGciOiJIUzI1NiJ9.eyJ${hidden}.${hidden}-_ 403`,
    `ASIAABCDEFGHIJKLMNOP AKIAABCDEFGHIJKLMNOP 403`,
    `-----BEGIN PRIVATE KEY-----\n${hidden}\n-----END PRIVATE KEY----- 403`,
    `{"key":"-----BEGIN RSA PRIVATE KEY-----\\n${hidden}\\n-----END RSA PRIVATE KEY-----\\n"} 403`,
    `-----BEGIN OPENSSH PRIVATE KEY-----\n${hidden}\n${hidden}`,
    `\u001b[1mAuthorization\u001b[0m: Bearer Zm9v\u001b[31mYmFyMTIzNDU2Nzg5MA 403`,
  ])('%s', (text) => {
    const safe = redact(text);
    expect(safe).not.toMatch(/Zm9vYmFy|ASIA|AKIA|eyJ|abcdef0123/);
    expect(safe).toContain('***');
    if (text.endsWith('403')) expect(safe).toMatch(/403$/);
    expect(redact(safe)).toBe(safe);
  });

  test.each([
    'invalid token: unexpected end of input',
    'DB_PASSWORD=arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:0123456789abcdef',
    'http://localhost:8080/health@now',
    'the bearer of this message, basic authentication',
    'password authentication failed for user "postgres"',
    'expected -----BEGIN PRIVATE KEY----- at line 1',
    'ECS deploy rolled-back: web',
  ])('no credentials: %s', (text) => expect(redact(text)).toBe(text));
});

test('many values and long texts are read once', () => {
  const redactor = createRedactor();
  redactor.learn(
    Array.from({ length: 400 }, (_, index) => ({
      name: `V${index}`,
      value: `https://host-${index}.example.com/${'x'.repeat(80)}`,
    })),
  );
  redactor.redact('warm');
  const attacks = [
    'https://',
    'Authorization: Bearer ',
    '://a:',
    '-----BEGIN PRIVATE KEY-----',
    'eyJ-',
    '\u001b[',
    'password=',
    '&sig=',
    'a',
  ];
  for (const attack of attacks) {
    const text = attack.repeat(100_000 / attack.length);
    const before = performance.now();
    redactor.redact(text);
    expect({ attack, slow: performance.now() - before > 1_000 }).toEqual({ attack, slow: false });
  }
});
