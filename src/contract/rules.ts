import { isClusterArn, parseArn } from '../lib/arn.ts';
import { isSameJson, type Json } from '../lib/json.ts';
import { CLUSTER_RULES } from './cluster-rules.ts';
import { clustersIn } from './clusters.ts';
import { EMPTY_INPUT_RULES } from './empty-input-rules.ts';
import { FLEET_RULES } from './fleet-rules.ts';
import { GATE_RULES } from './gate-rules.ts';
import { IMAGE_RULES } from './image-rules.ts';
import { INPUTS, type InputName, type Inputs, inputKey, inputRow } from './inputs.ts';
import { REMOVAL_RULES } from './removal-rules.ts';
import type { Rule } from './rule.ts';
import { STATUS_RULES } from './status-rules.ts';

/** The rules, in the order in which their findings are reported. */
export const RULES: readonly Rule[] = [
  {
    id: 'something-to-do',
    severity: 'problem',
    concerns: [
      'mode',
      'service',
      'task-definition',
      'task-definition-arn',
      'task-definition-family',
      'task-definition-revision',
      'service-definition',
    ],
    finds(inputs) {
      // It names its service, or the lack of a name is said once it has been read.
      if (inputs.serviceDefinition !== null || inputs.mode === 'continue') return [];
      const { mode, service, taskDefinition, taskDefinitionArn, taskDefinitionFamily, taskDefinitionRevision } = inputs;
      // A lone revision has a rule of its own.
      if (mode === 'remove' || mode === 'status' || service.length > 0 || taskDefinitionRevision !== null) return [];
      if ((taskDefinition ?? taskDefinitionArn ?? taskDefinitionFamily) !== null) return [];
      const message = 'Neither `service` nor `task-definition` is given, so there is nothing to register or to update.';
      return [{ input: 'service', message }];
    },
  },
  {
    id: 'rollback-of-what',
    severity: 'problem',
    concerns: ['mode', 'service', 'service-definition'],
    finds: ({ mode, service, serviceDefinition }) =>
      mode === 'rollback' && service.length === 0 && serviceDefinition === null
        ? [{ input: 'service', message: '`mode: rollback` needs the `service` to roll back.' }]
        : [],
  },
  {
    id: 'rollback-makes-nothing',
    severity: 'warning',
    concerns: ['mode', 'rollback-to'],
    finds({ mode }, given) {
      if (mode !== 'rollback') {
        const message = '`rollback-to` is not used, since `mode` is not `rollback`.';
        return given.has('rollback-to') ? [{ input: 'rollback-to', message }] : [];
      }
      // It fills the service definition too.
      const isUsed = (name: InputName) => name === 'variables' && given.has('service-definition');
      const unused = INPUTS.filter(({ group, name }) => group === 'The revision' && given.has(name) && !isUsed(name));
      const message = (name: string) => `\`${name}\` is not used: a rollback deploys an earlier revision as it is.`;
      return unused.map(({ name }) => ({ input: name, message: message(name) }));
    },
  },
  {
    id: 'revision-of-what',
    severity: 'problem',
    concerns: ['task-definition', 'task-definition-arn', 'task-definition-family', 'task-definition-revision'],
    finds({ taskDefinition, taskDefinitionArn, taskDefinitionFamily, taskDefinitionRevision }) {
      if (taskDefinitionRevision === null || taskDefinitionFamily !== null || taskDefinitionArn !== null) return [];
      // Next to a file it is as good as not there; next to a family's name it was surely meant to count.
      if (taskDefinition !== null && /[\\/.:]/.test(taskDefinition)) return [];
      const message = '`task-definition-revision` says which revision, but no `task-definition-family` says of what.';
      return [{ input: 'task-definition-revision', message }];
    },
  },
  {
    id: 'one-task-definition',
    // The official actions take the first and say nothing, so workflows with both exist and work.
    severity: 'warning',
    concerns: ['task-definition', 'task-definition-arn', 'task-definition-family', 'task-definition-revision'],
    finds(inputs) {
      const [used, ...ignored] = sourcesIn(inputs);
      if (used === undefined) return [];
      return ignored.map((input) => ({ input, message: `\`${input}\` is not used, since \`${used}\` is given too.` }));
    },
  },
  {
    id: 'variable-or-secret',
    severity: 'problem',
    concerns: ['environment-variables', 'secrets'],
    finds: ({ environmentVariables, secrets }) =>
      environmentVariables
        .filter(({ name }) => secrets.some((secret) => secret.name === name))
        .map(({ name }) => ({
          input: 'secrets',
          message: `\`${name}\` is in \`environment-variables\` and in \`secrets\`; ECS accepts a name only once.`,
        })),
  },
  {
    id: 'volume-and-its-name',
    // The deploy action leaves the volume alone then.
    severity: 'warning',
    concerns: ['service-managed-ebs-volume-name', 'service-managed-ebs-volume'],
    finds({ serviceManagedEbsVolumeName, serviceManagedEbsVolume }) {
      if ((serviceManagedEbsVolumeName === null) === (serviceManagedEbsVolume === null)) return [];
      const names = ['service-managed-ebs-volume-name', 'service-managed-ebs-volume'] as const;
      const [lacking, there] = serviceManagedEbsVolumeName === null ? names : [names[1], names[0]];
      return [
        { input: lacking, message: `\`${there}\` is not used, since \`${lacking}\` is not given; they go together.` },
      ];
    },
  },
  {
    id: 'overrides-agree',
    severity: 'problem',
    concerns: [
      'service-overrides',
      'desired-count',
      'force-new-deployment',
      'enable-ecs-managed-tags',
      'propagate-tags',
      'service-managed-ebs-volume-name',
      'service-managed-ebs-volume',
    ],
    finds: (inputs, given) =>
      serviceMembersIn(inputs)
        .filter(({ input, member, value }) => {
          const other = inputs.serviceOverrides?.[member];
          return other !== undefined && given.has(input) && value !== null && !isSameJson(value, other);
        })
        .map(({ input, member }) => ({
          input,
          message: `\`${input}\` differs from \`${member}\` in \`service-overrides\`; give it in one place.`,
        })),
  },
  {
    id: 'task-volume-and-its-name',
    severity: 'warning',
    concerns: ['run-task-managed-ebs-volume-name', 'run-task-managed-ebs-volume'],
    finds({ runTaskManagedEbsVolumeName, runTaskManagedEbsVolume }) {
      if ((runTaskManagedEbsVolumeName === null) === (runTaskManagedEbsVolume === null)) return [];
      const names = ['run-task-managed-ebs-volume-name', 'run-task-managed-ebs-volume'] as const;
      const [lacking, there] = runTaskManagedEbsVolumeName === null ? names : [names[1], names[0]];
      return [
        { input: lacking, message: `\`${there}\` is not used, since \`${lacking}\` is not given; they go together.` },
      ];
    },
  },
  {
    id: 'task-inputs-without-task',
    severity: 'warning',
    concerns: ['run-task', 'mode'],
    finds({ runTask, mode }, given) {
      if (mode === 'rollback') {
        const message = '`run-task` is not used: a rollback makes no revision to run a task of.';
        return runTask ? [{ input: 'run-task', message }] : [];
      }
      if (runTask) return [];
      return INPUTS.filter((row) => row.group === 'The one-off task' && given.has(row.name)).map(({ name }) => ({
        input: name,
        message: `\`${name}\` is not used, since \`run-task\` is not \`true\`.`,
      }));
    },
  },
  {
    id: 'one-way-to-run-a-task',
    // The deploy action takes the capacity providers and says nothing.
    severity: 'warning',
    concerns: ['run-task-launch-type', 'run-task-capacity-provider-strategy'],
    finds({ runTaskLaunchType, runTaskCapacityProviderStrategy }) {
      if (runTaskLaunchType === null || runTaskCapacityProviderStrategy.length === 0) return [];
      const message =
        '`run-task-launch-type` is not used, since `run-task-capacity-provider-strategy` is given too; ECS accepts one of them.';
      return [{ input: 'run-task-launch-type', message }];
    },
  },
  ...CLUSTER_RULES,
  {
    id: 'one-region',
    severity: 'problem',
    concerns: ['aws-region', 'cluster', 'service', 'task-definition', 'task-definition-arn'],
    finds(inputs) {
      const [first, ...others] = regionsIn(inputs);
      if (first === undefined) return [];
      return others
        .filter(({ region }) => region !== first.region)
        .map(({ input, region }) => ({
          input,
          message: `\`${input}\` is in the region \`${region}\`, \`${first.input}\` in \`${first.region}\`.`,
        }));
    },
  },
  {
    // ECS has no resource-based policies: a role reaches the clusters of its own account only.
    id: 'account-of-role',
    severity: 'problem',
    concerns: ['role-to-assume', 'cluster', 'service'],
    finds({ roleToAssume, cluster, service }) {
      const role = roleToAssume === null ? null : parseArn(roleToAssume);
      if (role === null) return [];
      const named: [InputName, string][] = [
        ...clustersIn(cluster).map((text): [InputName, string] => ['cluster', text]),
        ...service.map((one): [InputName, string] => ['service', one]),
      ];
      return named.flatMap(([input, text]) => {
        const arn = parseArn(text);
        if (arn === null || (arn.account === role.account && arn.partition === role.partition)) return [];
        const where = ({ account, partition }: typeof arn) => `account ${account} (partition \`${partition}\`)`;
        const message = `\`${input}\` is in ${where(arn)}, and \`role-to-assume\` is in ${where(role)}. A role can only deploy in its own account: name a role of ${where(arn)}.`;
        return [{ input, message }];
      });
    },
  },
  {
    id: 'afterwards-of-success',
    severity: 'warning',
    concerns: ['mode', 'service', 'wait-for-service-stability', 'keep-revisions', 'schedules'],
    finds({ mode, service, waitForServiceStability }, given) {
      if (mode === 'status' || waitForServiceStability || service.length === 0) return [];
      const unused: InputName[] = ['keep-revisions', 'schedules'];
      const message = (name: string) =>
        `\`${name}\` is for deployments that succeeded, and with \`wait-for-service-stability: false\` the step does not wait for one: it has no effect for a service that is being deployed.`;
      return unused.filter((name) => given.has(name)).map((name) => ({ input: name, message: message(name) }));
    },
  },
  {
    id: 'suspended-until-the-end',
    severity: 'warning',
    concerns: ['mode', 'service', 'suspend-auto-scaling', 'wait-for-service-stability'],
    finds({ mode, service, suspendAutoScaling, waitForServiceStability }) {
      if (mode === 'status' || !suspendAutoScaling) return [];
      const input = 'suspend-auto-scaling' as const;
      if (service.length === 0)
        return [{ input, message: '`suspend-auto-scaling` has no effect, since no `service` is given.' }];
      const message =
        '`suspend-auto-scaling` lasts until the step ends, and with `wait-for-service-stability: false` it ends as soon as the deployment has started: auto scaling is restored while the deployment is in progress.';
      return waitForServiceStability ? [] : [{ input, message }];
    },
  },
  {
    id: 'verify-waits',
    severity: 'problem',
    concerns: ['verify', 'wait-for-service-stability', 'service'],
    finds({ verify, waitForServiceStability, service }) {
      if (verify === null || waitForServiceStability || service.length === 0) return [];
      const message =
        '`verify` needs a step that waits for the deployment: with `wait-for-service-stability: false` nothing would be checked.';
      return [{ input: 'verify', message }];
    },
  },
  {
    id: 'inputs-without-service',
    severity: 'warning',
    concerns: ['mode', 'service', 'run-task'],
    finds(inputs, given) {
      if (inputs.mode === 'status' || inputs.service.length > 0) return [];
      return (
        [...given]
          .filter((input) => inputRow(input).group === 'The service' && inputs[inputKey(input)] !== false)
          // RunTask takes it, too.
          .filter((input) => !(input === 'enable-ecs-managed-tags' && inputs.runTask))
          .map((input) => ({ input, message: `\`${input}\` has no effect, since no \`service\` is given.` }))
      );
    },
  },
  {
    id: 'environment-of-what',
    severity: 'warning',
    concerns: ['mode', 'github-deployment', 'deployment-record', 'environment', 'environment-url'],
    finds({ mode, githubDeployment, deploymentRecord }, given) {
      if (mode === 'status' || githubDeployment) return [];
      // `mode: remove` sets the deployments of the environment inactive.
      const isNamed = deploymentRecord || mode === 'remove';
      const unused = ([...(isNamed ? [] : ['environment']), 'environment-url'] as InputName[]).filter((name) =>
        given.has(name),
      );
      const message = (name: string) => `\`${name}\` is not used, since \`github-deployment\` is not \`true\`.`;
      return unused.map((input) => ({ input, message: message(input) }));
    },
  },
  ...IMAGE_RULES,
  ...EMPTY_INPUT_RULES,
  ...REMOVAL_RULES,
  ...GATE_RULES,
  ...FLEET_RULES,
  ...STATUS_RULES,
];

/** The inputs that say what to build the revision on, the one that counts first. */
function sourcesIn(inputs: Inputs): InputName[] {
  const names: InputName[] = ['task-definition', 'task-definition-arn', 'task-definition-family'];
  const sources = names.filter((name) => inputs[inputKey(name)] !== null);
  const isUsed = sources[0] === 'task-definition-family';
  return inputs.taskDefinitionRevision === null || isUsed ? sources : [...sources, 'task-definition-revision'];
}

function serviceMembersIn(inputs: Inputs): { input: InputName; member: string; value: Json }[] {
  const { serviceManagedEbsVolumeName: name, serviceManagedEbsVolume: volume } = inputs;
  return [
    { input: 'desired-count', member: 'desiredCount', value: inputs.desiredCount },
    { input: 'force-new-deployment', member: 'forceNewDeployment', value: inputs.forceNewDeployment },
    { input: 'enable-ecs-managed-tags', member: 'enableECSManagedTags', value: inputs.enableEcsManagedTags },
    { input: 'propagate-tags', member: 'propagateTags', value: inputs.propagateTags },
    {
      input: 'service-managed-ebs-volume',
      member: 'volumeConfigurations',
      value: name === null || volume === null ? null : [{ name, managedEBSVolume: volume }],
    },
  ];
}

function regionsIn(inputs: Inputs): { input: InputName; region: string }[] {
  const arns: [InputName, string | null][] = [
    ...clustersIn(inputs.cluster).map((text): [InputName, string | null] => [
      'cluster',
      isClusterArn(text) ? text : null,
    ]),
    ...inputs.service.map((service): [InputName, string] => ['service', service]),
    ['task-definition', inputs.taskDefinition],
    ['task-definition-arn', inputs.taskDefinitionArn],
  ];
  const regions = arns.flatMap(([input, text]) => {
    const arn = text === null ? null : parseArn(text);
    return arn === null ? [] : [{ input, region: arn.region }];
  });
  return inputs.awsRegion === null ? regions : [{ input: 'aws-region', region: inputs.awsRegion }, ...regions];
}
