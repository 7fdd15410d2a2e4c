import { expect, test } from '@jest/globals';
import { recordsOf, storeRecords } from '../../../src/report/deployment-records.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const image = (text: string, own: string | null = digest) => ({ container: 'app', image: text, digest: own });
const base = { status: 'deployed' as const, environment: null, cluster: 'prod', region: 'eu-west-1' };

test('no field is longer than GitHub takes', () => {
  const long = 'x'.repeat(300);
  const services = [{ service: long, images: [image(`registry.example.com/${long}:${'1'.repeat(120)}`)] }];
  const { records } = recordsOf({ ...base, environment: long, cluster: long, services });
  expect(records.map((record) => Object.values(record).map((value) => value?.length))).toEqual([
    [256, 71, 100, 8, 128, 9, 128, 256],
  ]);
});

test.each([
  ['no digest', image('web:1', null)],
  ['a digest of another algorithm', image('web:1', `sha512:${'a'.repeat(128)}`)],
  ['a text that is no image', image('web:$TAG')],
])('%s makes no record', (_, one) => {
  expect(recordsOf({ ...base, services: [{ service: 'web', images: [one] }] })).toEqual({
    records: [],
    unknown: ['web/app'],
  });
});

test('after a refusal no further record is sent', async () => {
  const services = Array.from({ length: 10 }, (_, index) => ({ service: `web-${index}`, images: [image('web:1')] }));
  let expectation = 0;
  const github = {
    async storeDeploymentRecord() {
      expectation += 1;
      if (expectation === 2) throw new Error('no');
    },
  };
  const signal = new AbortController().signal;
  const { stored, notices } = await storeRecords({ ...base, services }, { github, clock: { now: () => 0 }, signal });
  expect([expectation, stored.length, notices]).toEqual([4, 3, ['7 deployment records could not be stored: no.']]);
});
