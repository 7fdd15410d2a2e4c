import { exampleDefinition, facts, foundImage, imagesOf } from '../example.ts';
import type { Facts } from '../facts.ts';

export const vulnerabilitiesExamples: Readonly<Record<string, Facts>> = {
  'image-vulnerabilities': facts({
    failOnVulnerabilities: 'HIGH',
    images: imagesOf(exampleDefinition, {
      ...foundImage,
      scan: { counts: { CRITICAL: 1, LOW: 4 }, names: [{ name: 'CVE-2026-1234', severity: 'CRITICAL' }] },
    } as typeof foundImage),
  }),
};
