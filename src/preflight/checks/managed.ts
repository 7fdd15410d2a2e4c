import type { LazyCheck } from '../finding.ts';
import { expressChecks } from './express.ts';
import { gatewayChecks } from './gateway.ts';

/** The checks of Express services and of services with a gateway connector. They are loaded only for these. */
export const MANAGED_CHECKS: readonly LazyCheck[] = [...gatewayChecks, ...expressChecks];
