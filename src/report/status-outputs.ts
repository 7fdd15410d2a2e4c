import { isImage, parseImage } from '../lib/image.ts';
import type { Report, ServiceReport } from './report.ts';
import { statusResult } from './status-results.ts';

/**
 * The outputs that `mode: status` fills in another way than a deployment.
 *
 * @param resultOf the entry of a service in `results`, as every mode writes it
 */
export function statusOutputs({ services }: Report, resultOf: (service: ServiceReport) => object) {
  const [first] = services;
  return {
    images: first === undefined ? '' : imagesOutput(first),
    results: JSON.stringify(
      services.map((service) => ({ ...resultOf(service), ...(service.status && statusResult(service.status)) })),
    ),
  };
}

/** Containers of a service whose digest is known, as `repository@digest` without the registry's host. */
function imagesOutput({ status }: ServiceReport): string {
  const known = (status?.images ?? []).flatMap(({ container, image, digest }) => {
    const parsed = parseImage(image.slice(0, 1_000));
    return isImage(parsed) && digest !== null ? [[container, `${parsed.repository}@${digest}`] as const] : [];
  });
  return JSON.stringify(Object.fromEntries(known));
}
