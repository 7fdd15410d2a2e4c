import { ATTESTED } from './attested.ts';
import { CREATING } from './creating.ts';
import { DISTURBED } from './disturbed.ts';
import { FAILING } from './failing.ts';
import { FLEETS } from './fleets.ts';
import { GATES } from './gates.ts';
import { MANAGED } from './managed.ts';
import { ON_GITHUB } from './on-github.ts';
import { PLANNED } from './planned.ts';
import { PROMOTION } from './promotion.ts';
import { REFERENCES } from './references.ts';
import { REMOVING } from './removing.ts';
import { ROLES } from './roles.ts';
import { SCALING } from './scaling.ts';
import type { Scenario } from './scenario.ts';
import { SLOW } from './slow.ts';
import { STARTING } from './starting.ts';
import { STATUS } from './status.ts';
import { TEMPLATES } from './templates.ts';
import { VERIFIED } from './verified.ts';
import { WELL } from './well.ts';

export type { Expectation, Scenario, Scene } from './scenario.ts';

/** Every scenario, in the order in which `npm run demo -- list` shows them. */
export const SCENARIOS: readonly Scenario[] = [
  ...WELL,
  ...SLOW,
  ...MANAGED,
  ...GATES,
  ...VERIFIED,
  ...ATTESTED,
  ...ON_GITHUB,
  ...PLANNED,
  ...CREATING,
  ...REMOVING,
  ...REFERENCES,
  ...FAILING,
  ...STARTING,
  ...DISTURBED,
  ...ROLES,
  ...PROMOTION,
  ...FLEETS,
  ...SCALING,
  ...STATUS,
  ...TEMPLATES,
];

export const findScenario = (id: string): Scenario | null => SCENARIOS.find((scenario) => scenario.id === id) ?? null;
