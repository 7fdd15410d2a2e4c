/** The table of outputs; an output is in it when something fills it. With several services, those of one are the first's. */
export const OUTPUTS = [
  {
    name: 'outcome',
    group: 'The run',
    description:
      'How the run ended: `deployed`, `unchanged`, `failed` and so on. With several services, the worst outcome.',
  },
  {
    name: 'changed',
    group: 'The run',
    description: "`true` when a service's revision or deployment changed, else `false`.",
  },
  { name: 'task-definition-arn', group: 'The revision', description: 'ARN of the new revision.' },
  {
    name: 'task-definition-revision',
    group: 'The revision',
    description:
      '`family:revision` of the new revision; it contains no account id, so masking does not empty it in other jobs.',
  },
  { name: 'previous-task-definition-arn', group: 'The revision', description: 'ARN of the revision that ran before.' },
  {
    name: 'previous-task-definition-revision',
    group: 'The revision',
    description: '`family:revision` of the revision that ran before.',
  },
  {
    name: 'diff',
    group: 'The revision',
    description: 'The change of the revision as Markdown, values of variables hidden; empty when nothing changes.',
  },
  { name: 'task-definition', group: 'The revision', description: 'Path of the file with the rendered revision.' },
  {
    name: 'deployment-id',
    group: 'The deployment',
    description:
      "ECS's id of the deployment, such as `ecs-svc/1234567890123456789`; for services that CodeDeploy deploys, its id.",
  },
  {
    name: 'service-deployment-arn',
    group: 'The deployment',
    description: 'ARN of the service deployment, if ECS reports it.',
  },
  {
    name: 'codedeploy-deployment-id',
    group: 'The deployment',
    description: "CodeDeploy's id of the deployment, such as `d-ABCDEF123`, of a service that CodeDeploy deploys.",
  },
  {
    name: 'console-url',
    group: 'The deployment',
    description: 'Link to the service in the AWS console; for services that CodeDeploy deploys, to the deployment.',
  },
  {
    name: 'service-url',
    group: 'The deployment',
    description:
      'Address of the service: of the route of its ECS gateway, of Express, or of the listener rule of its load balancer. Read if something asks for it (see [below](#service-url-when)), else empty.',
  },
  {
    name: 'images',
    group: 'The revision',
    description:
      'JSON object with the image of each container as `repository@digest`, without the host of the registry, so that it can be passed to another job. For an image with a tag it is the digest that the new tasks run, or that ECR has for the tag. A container whose digest is not known is left out.',
  },
  {
    name: 'paused-stage',
    group: 'The deployment',
    description: 'The lifecycle stage at which a pause hook holds the deployment; empty if it is not paused.',
  },
  {
    name: 'paused-until',
    group: 'The deployment',
    description: 'When the pause ends by itself, in ISO 8601 (UTC); empty if the deployment is not paused.',
  },
  {
    name: 'hook-id',
    group: 'The deployment',
    description: 'Id of the pause hook that holds the deployment, for the input `hook-id` of `mode: continue`.',
  },
  {
    name: 'verification',
    group: 'The deployment',
    description:
      'JSON array with one object for each check of `verify`: `check`, `when`, `state` (`passed`, `failed` or `inconclusive`) and `reason`. Empty without `verify`.',
  },
  {
    name: 'timings',
    group: 'The deployment',
    description:
      'JSON object with the seconds of the rollout: `total` and its parts `placing`, `network`, `pulling`, `starting`, `healthy`, `draining`, `completing`, and `advice`, an array of sentences (see [where the time went](timings.md)). With several services, those of the slowest. Empty if no deployment was watched to its end.',
  },
  {
    name: 'run-task-arn',
    group: 'The one-off task',
    description: 'ARN of the one-off task, as a JSON array.',
  },
  {
    name: 'run-task-exit-code',
    group: 'The one-off task',
    description: 'Exit code of the container that decides; empty if it has none, or if the step did not wait for it.',
  },
  {
    name: 'commits',
    group: 'GitHub',
    description:
      'JSON array of the commits between the revision that ran and the new one, newest first, at most 100, each with `sha`, `message` (its first line), `author` and `url`; for a rollback, the commits that are no longer deployed. Empty if they are not known.',
  },
  { name: 'github-deployment-id', group: 'GitHub', description: 'Id of the GitHub Deployment.' },
  {
    name: 'plan-id',
    group: 'The run',
    description:
      'Id of what a plan or a dry run would do, for the input `plan-id` of the step that does it; else empty.',
  },
  {
    name: 'results',
    group: 'The run',
    description:
      'JSON array with one object for each service: `service`, `cluster`, `outcome`, `reason`, `cause`, `created`, `taskDefinitionArn`, `previousTaskDefinitionArn`, `deploymentId`, `desiredCount`, `runningCount`, `url`, `seconds` (see [outputs for programs](#outputs-for-programs)).',
  },
] as const;

export type OutputName = (typeof OUTPUTS)[number]['name'];
