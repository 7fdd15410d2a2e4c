import { isCut } from '../words.ts';
import { arnIn, type Said, withoutEnd } from './rule.ts';

/** Which secret, which parameter, which sign-in a text is about. */

/** Texts about Secrets Manager and about Parameter Store; credentials of a registry lie in the first one too, but are no secret of a container. */
export const asm =
  /secrets? (?:data )?from (?:asm|AWS Secrets Manager)|secrets manager|secretsmanager|asm fetching secret/i;
export const ssm = /secrets? (?:data )?from ssm|parameter store|systems manager|\bssm\b/i;
export const registryAuth = /registry auth from asm|CannotPullContainerAuthError/i;
export const ecrAuth =
  /ecr registry auth|registry auth from Amazon ECR|CannotPullECRContainerError|api\.ecr\.|ecr:GetAuthorizationToken|ECR: GetAuthorizationToken/i;

/** The secret that the text names, else the only one of the revision, else a word for it. */
export function secretOf(said: Said): string {
  const arn = arnIn(said.text, 'secretsmanager');
  return arn === null
    ? only(said, 'secret', (from) => from.includes(':secretsmanager:'))
    : `secret ${nameOf(said, arn)}`;
}

/** An ARN; with an ellipsis where the text may end within it, unless the revision has the whole. */
function nameOf({ text, container }: Said, arn: string): string {
  if (!withoutEnd(text, '.:…').endsWith(arn) || !isCut(text)) return arn;
  const whole = (container?.secrets ?? []).filter(({ from }) => from.startsWith(arn));
  return whole.length === 1 && whole[0] !== undefined ? whole[0].from : `${arn}…`;
}

export function parameterOf(said: Said): string {
  const named = arnIn(said.text, 'ssm') ?? parametersIn(said.text);
  return named === null ? only(said, 'parameter', (from) => !from.includes(':secretsmanager:')) : `parameter ${named}`;
}

/** Names after `Invalid parameters:`, which may be several in brackets. */
function parametersIn(text: string): string | null {
  const list = /invalid (?:ssm )?parameters:? ?\[?([^\][;"']{1,500})/i.exec(text)?.[1] ?? null;
  const names = (list ?? '').split(/[ ,]/).filter((name) => /^[\w/.:-]{2,}$/.test(name));
  const end = names.findIndex((name) => /^(?:status|statusCode|at|with)$/i.test(name));
  return (end < 0 ? names : names.slice(0, end)).map((name) => withoutEnd(name, '.:')).join(', ') || null;
}

function only({ container }: Said, noun: string, isOne: (from: string) => boolean): string {
  const found = (container?.secrets ?? []).filter(({ from }) => isOne(from));
  const [first] = found;
  return found.length === 1 && first !== undefined
    ? `${noun} ${first.from} (variable ${first.name})`
    : `a ${noun} of the revision`;
}
