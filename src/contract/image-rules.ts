import type { Rule } from './rule.ts';

/** Rules about the inputs that give a container its image. */
export const IMAGE_RULES: readonly Rule[] = [
  {
    id: 'one-image-a-container',
    severity: 'problem',
    concerns: ['image', 'container-name', 'images'],
    brokenBy: { service: 'web', image: 'web:2', 'container-name': 'web,proxy', images: 'proxy=nginx:1' },
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
    brokenBy: { service: 'web', image: 'web:2', 'image-from': 'staging/web' },
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
    id: 'promotion-of-what',
    severity: 'warning',
    concerns: ['image-from', 'promote-after-minutes'],
    brokenBy: { service: 'web', 'promote-after-minutes': '60' },
    finds({ imageFrom, promoteAfterMinutes }) {
      if (imageFrom.length > 0 || promoteAfterMinutes === 0) return [];
      const message = '`promote-after-minutes` is not used, since `image-from` is not given.';
      return [{ input: 'promote-after-minutes', message }];
    },
  },
];
