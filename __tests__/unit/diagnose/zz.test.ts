import { test } from '@jest/globals';
import { appendFileSync, writeFileSync } from 'node:fs';
import { addWeb, createWorld, runAction, webDefinition } from '../../support/scenario.ts';
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';
writeFileSync('/tmp/screens.txt', '');
const logging = { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' } } };
const lb = { loadBalancers: [{ containerName: 'app', containerPort: 8080 }] };
const stories: [string, any, any, any?, any?][] = [
  ['elb', lb, { kind: 'unhealthy', via: 'elb', reason: 'Health checks failed with these codes: [502]', log: ['ready'] }],
  ['elb-denied', lb, { kind: 'unhealthy', via: 'elb', reason: 'Health checks failed with these codes: [502]', log: ['ready'] }, {}, 'elasticloadbalancing:DescribeTargetGroups'],
  ['elb-port', { ...lb, healthCheckGracePeriodSeconds: 100 }, { kind: 'unhealthy', via: 'elb', log: ['Tomcat started on port 8081 (http)'] }],
  ['logs-denied', lb, { kind: 'crash-at-start', exitCode: 1, log: ['ready'] }, {}, 'logs:GetLogEvents'],
  ['container', {}, { kind: 'unhealthy', via: 'container', log: ['ready'] }, { healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/'], interval: 10 } }],
];
test.each(stories)('%s', async (name, members, behaviour, container, denied) => {
  const world = createWorld();
  addWeb(world.sim, members);
  world.sim.addImage(image, behaviour);
  if (denied) world.sim.fault({ operation: denied, kind: 'denied' } as never);
  const t0 = world.sim.calls.length;
  const run = await runAction(world, { cluster: 'prod', service: 'web', image, 'wait-for-minutes': '20', 'rollback-on': 'none', 'task-definition-overrides': JSON.stringify({ containerDefinitions: [{ name: 'app', ...logging, ...container }] }) });
  const i = run.log.findIndex((l) => l.startsWith('Why'));
  const ops: Record<string, number> = {};
  for (const c of world.sim.calls.slice(t0)) ops[c.operation] = (ops[c.operation] ?? 0) + 1;
  appendFileSync('/tmp/screens.txt', `\n=== ${name} ${run.outputs['outcome']} ${run.tookMs} ${JSON.stringify(ops)}\n${run.log.slice(i < 0 ? -15 : i).join('\n')}\n${run.errors.map((e) => e.text).join('\n')}\n`);
}, 60000);
