import { facts, referenceFacts } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { ParameterReference, SecretReference } from '../references/reference.ts';

const secret: SecretReference = {
  kind: 'secret',
  id: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/web/database-a1B2c3',
  account: '123456789012',
  region: 'eu-west-1',
  stage: null,
  version: null,
  user: 'variable DATABASE_PASSWORD of container web',
};
const parameter: ParameterReference = {
  kind: 'parameter',
  text: '/prod/web/api-keys',
  names: ['/prod/web/api-keys'],
  account: null,
  region: null,
  user: 'variable API_KEY of container web',
};

export const secretExamples: Readonly<Record<string, Facts>> = {
  'secret-exists': facts({
    references: referenceFacts({ secrets: [{ reference: secret, secret: null, sameName: null }] }),
  }),
  'secret-value': facts({
    references: referenceFacts({
      secrets: [
        { reference: secret, secret: { arn: secret.id, isDeleted: true, versions: new Map() }, sameName: null },
      ],
    }),
  }),
  'parameter-exists': facts({
    references: referenceFacts({ missingParameters: [{ reference: parameter, near: ['/prod/web/api-key'] }] }),
  }),
};
