import { clusterName } from '../lib/arn.ts';
import type { AwsError } from '../lib/errors.ts';
import { type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import type { Service } from '../service/service.ts';
import { type Evidence, nothingRead } from './evidence.ts';
import { answerRules } from './rules/index.ts';
import { asSentence, explainText, type Finding } from './rules/rule.ts';

/** What a refused call was about, as far as it is known. */
export type RefusedCall = {
  cluster: string;
  region: string;
  service: Service | null;
  /** ARN of the revision; null where none was registered. */
  revision: string | null;
  /** The revision as it was to be registered, or is. */
  definition: JsonObject;
};

/** Nothing is known but the error itself. */
export const unknownCall: RefusedCall = { cluster: '', region: '', service: null, revision: null, definition: {} };

/**
 * Why AWS refused a call, by the rules that also explain events; null where none knows it, or where the error says what
 * to do by itself (denied, credentials) or nothing was refused (lost, cancelled).
 */
export function explainRefusal(error: AwsError, about: RefusedCall): Finding | null {
  const { kind, said, resource } = error.details;
  if (kind !== 'refused' && kind !== 'throttled') return null;
  const finding = explainText(answerRules, said ?? error.message, evidenceOf(about, resource));
  return finding === null ? null : asSentence(finding);
}

function evidenceOf(about: RefusedCall, resource: string | null): Evidence {
  const { service, definition } = about;
  const members = service?.members ?? {};
  return {
    service: service?.name ?? resource ?? '',
    cluster: clusterName(about.cluster),
    region: about.region,
    deploymentId: '',
    revision: about.revision ?? '',
    definition,
    launchType: textOf(members.launchType),
    capacityProviders: objectsIn(members.capacityProviderStrategy).flatMap((one) => textOf(one.capacityProvider) ?? []),
    platformVersion: textOf(members.platformVersion),
    strategy: service?.strategy ?? 'ROLLING',
    counts: { desired: service?.desired ?? 0, running: service?.running ?? 0, pending: service?.pending ?? 0 },
    percents: { minimum: 100, maximum: 200 },
    graceSeconds: 0,
    loadBalancers: service?.loadBalancers ?? [],
    breaker: service?.circuitBreaker ?? { enabled: false, rollback: false },
    ...nothingRead,
  };
}
