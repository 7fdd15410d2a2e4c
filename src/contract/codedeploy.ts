import type { InputType } from './input-types.ts';
import { pattern } from './input-types.ts';

/** The kinds of the inputs about CodeDeploy. */

/** Names of applications, deployment groups and configurations have up to 100 characters (CodeDeploy API reference, "CreateDeployment"). */
export function codeDeployName(of: string): InputType<string | null> {
  return pattern(/^[^\s/]{1,100}$/, `the name of a CodeDeploy ${of}: at most 100 characters, without spaces`);
}

/** What the deploy action sends of a description; CodeDeploy refuses longer ones. */
const longestDescription = 512;

/** Any text; it is cut, as the deploy action promises it. */
export function codeDeployDescription(): InputType<string | null> {
  return {
    unset: null,
    allowed: 'any text',
    parse: (text) => ({ value: [...text.trim()].slice(0, longestDescription).join('') }),
  };
}
