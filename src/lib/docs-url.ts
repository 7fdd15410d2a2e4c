/**
 * Address of the folder `docs/` of the version that runs, by the variables that the runner sets for an action of a
 * repository; null where it does not set them, as for an action of the workspace.
 */
export function docsRoot(env: Readonly<Record<string, string | undefined>>): string | null {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isPlain ? `https://github.com/${repository}/blob/${ref}/docs` : null;
}

/** Address of the entry about a diagnosis rule. */
export function ruleUrl(docs: string | null | undefined, rule: string | undefined): string | null {
  return docs && rule ? `${docs}/troubleshooting.md#${rule}` : null;
}

/** Address of the entry about an input. */
export function inputUrl(docs: string | null | undefined, input: string): string | null {
  return docs ? `${docs}/inputs.md#${input}` : null;
}

/** Address of the entry about a preflight check. */
export function checkUrl(docs: string | null | undefined, check: string): string | null {
  return docs ? `${docs}/preflight.md#${check}` : null;
}
