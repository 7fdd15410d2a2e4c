import { exampleDefinition, facts, foundImage, imagesOf, withContainer } from '../example.ts';
import type { Facts } from '../facts.ts';

export const imageExamples: Readonly<Record<string, Facts>> = {
  'image-reference': facts({ definition: withContainer({ image: 'web:$TAG' }), images: [] }),
  'image-exists': facts({
    images: imagesOf(exampleDefinition, {
      kind: 'no-image',
      cached: false,
      nearest: ['1.4.1', '1.4'],
      newest: ['1.4.1', 'main'],
    }),
  }),
  'image-platform': facts({
    images: imagesOf(exampleDefinition, { ...foundImage, platforms: ['linux/arm64'] } as typeof foundImage),
  }),
};
