// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders in files
import type { Clock } from '../../src/lib/clock.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import type { Scenario, Scene } from './scenario.ts';
import { INPUTS, OLD_SHA, springBootWith, withWeb } from './spring-boot.ts';

/** Scenarios of `variables`: one file for several environments. */

const file = 'deploy/task-definition.json';

function template(environment: JsonObject[]): string {
  return JSON.stringify(springBootWith(OLD_SHA, { cpu: '${CPU}', environment }), null, 2);
}

function sceneOf(clock: Clock, environment: JsonObject[], expect: Scene['expect']): Scene {
  const sim = withWeb(clock);
  sim.addParameter('/prod/web/api-url', 'https://api.shop.example');
  sim.addStack('platform', { CacheHost: 'cache.prod.internal' });
  const inputs = { ...INPUTS, 'task-definition': file, variables: 'PROFILE=prod\nCPU=896' };
  return { sim, inputs, files: { [file]: template(environment) }, expect };
}

const variables: Scenario = {
  id: 'variables',
  title: 'The task definition is a template: two variables, a parameter and an output of a stack are filled in',
  pace: 10,
  build: (clock) =>
    sceneOf(
      clock,
      [
        { name: 'SPRING_PROFILES_ACTIVE', value: '${PROFILE}' },
        { name: 'SERVER_PORT', value: '8080' },
        { name: 'API_URL', value: '${ssm:/prod/web/api-url}' },
        { name: 'CACHE_HOST', value: '${cfn:platform.CacheHost}' },
      ],
      { outcome: 'deployed', step: 'green' },
    ),
};

const missingVariable: Scenario = {
  id: 'missing-variable',
  title: 'Two placeholders of the file name variables that are not defined, so nothing is changed',
  pace: 10,
  build: (clock) =>
    sceneOf(
      clock,
      [
        { name: 'SPRING_PROFILES_ACTIVE', value: '${PROFIL}' },
        { name: 'REGION', value: '${REGION}' },
      ],
      { outcome: 'failed', step: 'red' },
    ),
};

export const TEMPLATES: readonly Scenario[] = [variables, missingVariable];
