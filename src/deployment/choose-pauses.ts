import type { Problem } from '../lib/errors.ts';
import type { Service } from '../service/service.ts';
import { type Hold, type Pause, pauseName } from './obstacles.ts';

/** A service, and what holds its newest deployment. */
export type HeldService = { service: Service; hold: Hold };

/** What the user approves: this very deployment and hook; null for whichever is paused. */
export type Approved = { serviceDeploymentArn: string | null; hookId: string | null };

/** What `mode: continue` does for one service. */
export type Continuation =
  /**
   * Answers these pauses; none where an earlier attempt of the run has answered them, and the deployment goes on. `left`:
   * what holds it now, and may not be what that attempt was to answer.
   */
  | { kind: 'continue'; service: Service; pauses: Pause[]; left?: Pause[] }
  /** An earlier attempt of the run has continued it, and it has completed. */
  | { kind: 'done'; service: Service; why: string };

/**
 * Chooses the pauses to continue. Approved is what was tested: anything else that is paused is a problem, and so is a
 * service without a pause. Only a later attempt of the same run may find what it is about gone on. Pure.
 */
export function choosePauses(
  held: readonly HeldService[],
  approved: Approved,
  isRerun: boolean,
): { chosen: Continuation[]; problems: Problem[] } {
  const candidates = held.map((item) => ({
    ...item,
    pauses: item.hold.pauses.filter((pause) => isApproved(pause, approved)),
  }));
  const goesOn = ({ hold, pauses }: (typeof candidates)[number]) => pauses.length > 0 || hold.state === 'in-progress';
  // Of several services an earlier attempt may have seen some of them to their end.
  const mayBeAnswered = approved.serviceDeploymentArn !== null || candidates.some(goesOn);
  const chosen: Continuation[] = [];
  const problems: Problem[] = [];
  for (const { service, hold, pauses } of candidates) {
    const isSame =
      approved.serviceDeploymentArn === null || approved.serviceDeploymentArn === hold.serviceDeploymentArn;
    const resumes = isRerun && isSame;
    // The pause that an earlier attempt continued may be another one: which it was is known by `hook-id` alone.
    const isOther = resumes && approved.hookId === null && hold.continued;
    if (pauses.length > 0 && isOther) chosen.push({ kind: 'continue', service, pauses: [], left: pauses });
    else if (pauses.length > 0) chosen.push({ kind: 'continue', service, pauses });
    else if (resumes && hold.state === 'in-progress') chosen.push({ kind: 'continue', service, pauses: [] });
    else if (resumes && hold.state === 'successful' && mayBeAnswered)
      chosen.push({ kind: 'done', service, why: hold.now });
    else problems.push(problemOf(service, hold, approved));
  }
  return { chosen, problems };
}

function isApproved(pause: Pause, { serviceDeploymentArn, hookId }: Approved): boolean {
  const isDeployment = serviceDeploymentArn === null || pause.serviceDeploymentArn === serviceDeploymentArn;
  return isDeployment && (hookId === null || pause.hookId === hookId);
}

function problemOf({ name }: Service, { pauses, now }: Hold, { serviceDeploymentArn, hookId }: Approved): Problem {
  const isOther =
    serviceDeploymentArn !== null && !pauses.some((pause) => pause.serviceDeploymentArn === serviceDeploymentArn);
  const input = isOther ? 'service-deployment-arn' : hookId !== null ? 'hook-id' : 'service';
  const subject = isOther ? `\`service-deployment-arn\` is ${serviceDeploymentArn}` : `\`hook-id\` is ${hookId}`;
  const wrong = input === 'service' ? '' : `${subject}, which is not paused. `;
  const present =
    pauses.length === 0
      ? `No pause hook holds a deployment of service "${name}". ${now}`
      : `Paused now in service "${name}": ${pauses.map(pauseName).join('; ')}. Nothing was continued, since only what was named may be.`;
  return { input, message: `${wrong}${present}`, example: null };
}
