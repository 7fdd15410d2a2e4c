import type { Rule } from './rule.ts';

/** Rules about the inputs that give a container its image. */
export const IMAGE_RULES: readonly Rule[] = [
  {
    id: 'one-image-a-container',
    severity: 'problem',
    concerns: ['image', 'container-name', 'images'],
    finds: ({ image, containerName, images }) =>
      images
        .filter((one) => image !== null && containerName.includes(one.container) && one.image !== image)
        .map(({ container }) => ({
          input: 'images',
          message: `The container \`${container}\` gets one image from \`image\` and \`container-name\`, and another one from \`images\`.`,
        })),
  },
  {
    id: 'image-or-its-source',
    severity: 'problem',
    concerns: ['image', 'images', 'image-from', 'container-name'],
    finds({ image, images, imageFrom, containerName }) {
      return imageFrom.flatMap(({ container }) => {
        const isTwice =
          container === null
            ? image !== null || images.some((one) => containerName.includes(one.container))
            : images.some((one) => one.container === container) ||
              (image !== null && containerName.includes(container));
        if (!isTwice) return [];
        const which = container === null ? '' : ` of the container \`${container}\``;
        const message = `The image${which} is given by \`image-from\`, and also by \`image\` or \`images\`; give it in one place.`;
        return [{ input: 'image-from' as const, message }];
      });
    },
  },
  {
    id: 'attestation-of-what',
    // A gate that verifies nothing would pass everything.
    severity: 'problem',
    concerns: ['mode', 'verify-attestation', 'image', 'images', 'image-from'],
    finds({ mode, verifyAttestation, image, images, imageFrom }) {
      const isSet = image !== null || images.length > 0 || imageFrom.length > 0;
      if (mode !== 'deploy' || verifyAttestation === null || isSet) return [];
      const message =
        '`verify-attestation` verifies the images that `image`, `images` or `image-from` set, and none of them is given. Give the image to deploy in one of them.';
      return [{ input: 'verify-attestation', message }];
    },
  },
  {
    id: 'attestation-of-deployments',
    severity: 'warning',
    concerns: ['mode', 'verify-attestation'],
    finds({ mode, verifyAttestation }) {
      if (verifyAttestation === null || mode === 'deploy' || mode === 'status') return [];
      const message = `\`verify-attestation\` is not used: \`mode: ${mode}\` sets no image.`;
      return [{ input: 'verify-attestation', message }];
    },
  },
  {
    id: 'promotion-of-what',
    severity: 'warning',
    concerns: ['image-from', 'promote-after-minutes'],
    finds({ imageFrom, promoteAfterMinutes }) {
      if (imageFrom.length > 0 || promoteAfterMinutes === 0) return [];
      const message = '`promote-after-minutes` is not used, since `image-from` is not given.';
      return [{ input: 'promote-after-minutes', message }];
    },
  },
];
