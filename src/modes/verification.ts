import type { UpdateResult } from '../deployment/apply.ts';
import type { DeploymentWatch, WatchChecks, WatchedHandle } from '../deployment/controller.ts';
import { createWatchChecks } from '../deployment/watch-checks.ts';
import type { Problem } from '../lib/errors.ts';
import { readServiceUrl } from '../service/address.ts';
import type { Plan, RevisionPlan } from '../service/plan.ts';
import type { ServicePlan } from '../service/service-plan.ts';
import { type CheckResult, failsDeployment } from '../verification/check.ts';
import { emptyPlaceholders } from '../verification/placeholders.ts';
import type { RunContext } from './context.ts';

/** The checks of `verify` for the deployments that were started or joined. */
export function watchChecks(
  handles: readonly WatchedHandle[],
  updates: readonly UpdateResult[],
  plan: Plan,
  context: RunContext,
): WatchChecks {
  const shas = new Map(
    updates.flatMap(({ plan: { service }, revision }) => {
      const own = plan.revisions.find(({ services }) => services.some((each) => each.service.arn === service.arn));
      return revision === null || own === undefined ? [] : [[revision, commitOf(own, context)] as const];
    }),
  );
  return createWatchChecks(context.checks, handles, {
    ...context,
    commitOf: (revision) => shas.get(revision) ?? '',
    findAddress: async (watch, signal) =>
      watch.last === null ? { url: null, trouble: null } : readServiceUrl(watch.last, { ...context, signal }),
  });
}

/** The checks that failed a deployment. */
export function failedChecksOf({ checks }: DeploymentWatch): CheckResult[] {
  return checks.filter(failsDeployment);
}

/** This run's commit for a revision that it registers; else the one that the revision was tagged with. */
function commitOf({ existing, target: { tags } }: RevisionPlan, { provenance }: RunContext): string {
  if (existing === null) return provenance.sha ?? '';
  return tags.find(({ key }) => key === 'github:sha')?.value ?? '';
}

/** Placeholders of `verify` that have no value: one problem for each of them and each service. */
export async function placeholderProblems(plan: Plan, context: RunContext): Promise<Problem[]> {
  const used = new Set(context.checks.flatMap(({ placeholders }) => placeholders));
  if (used.size === 0) return [];
  const changing = plan.revisions.flatMap((revision) =>
    revision.services
      .filter(({ action }) => action !== 'none')
      .map((servicePlan) => ({ servicePlan, sha: commitOf(revision, context) })),
  );
  const all = await Promise.all(changing.map((each) => problemsOf(each, used, context)));
  return all.flat();
}

async function problemsOf(
  { servicePlan, sha }: { servicePlan: ServicePlan; sha: string },
  used: ReadonlySet<string>,
  context: RunContext,
): Promise<Problem[]> {
  const { service } = servicePlan;
  const needsAddress = used.has('service-url') && !getsAddress(servicePlan);
  const address = needsAddress ? await readServiceUrl(service, context) : { url: 'unused', trouble: null };
  const values = { serviceUrl: address.url ?? '', revision: 'known', sha };
  return emptyPlaceholders([...used], values).map((name) => {
    const why = name === 'sha' ? shaHint : (address.trouble ?? addressHint);
    const message = `\`verify\` uses \`\${${name}}\`, which is empty for the service ${service.name}. ${why}`;
    return { input: 'verify', message, example: null };
  });
}

/** Whether the deployment itself may give the service an address: the checks read it once they need it. */
function getsAddress({ service, changes }: ServicePlan): boolean {
  const isNewExpress = service.isPlanned !== undefined && service.members.resourceManagementType === 'ECS';
  return (
    isNewExpress ||
    changes.some(({ member, to }) => addressMembers.includes(member) && Array.isArray(to) && to.length > 0)
  );
}

const addressMembers = ['gatewayConnectors', 'loadBalancers'];

const shaHint = 'Neither GITHUB_SHA nor a tag `github:sha` of the revision tells the commit.';
const addressHint =
  'No gateway, no Express service and no listener rule of a load balancer tells its address: write the address into `url`.';
