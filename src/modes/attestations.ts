import type { Inputs } from '../contract/inputs.ts';
import type { Problem } from '../lib/errors.ts';
import { textOf } from '../lib/json.ts';
import { type AttestedImage, type ImageResult, verifyImage } from '../preflight/attestations.ts';
import type { TargetRevision } from '../service/target-revisions.ts';
import { containersOf, nameOf, withMembers } from '../taskdef/revision.ts';
import type { RunContext } from './context.ts';

/** Revisions whose images are proven, or why they are not. */
export type Attested = { revisions: TargetRevision[]; problems: Problem[] };

/**
 * `verify-attestation`: every image that `image`, `images` or `image-from` set must have a valid attestation, and is
 * pinned to the digest for which it was verified.
 */
export async function verifyRevisions(
  revisions: readonly TargetRevision[],
  whose: string,
  inputs: Pick<Inputs, 'dryRun'>,
  context: RunContext,
): Promise<Attested> {
  const [owner = '', repository = null] = whose.split('/');
  const { serverUrl } = context.gitHubRun;
  const images = [...new Set(revisions.flatMap((revision) => imagesSet(revision)))];
  context.log.startGroup('Attestations');
  const results = await Promise.all(images.map((text) => verifyImage(text, { owner, repository, serverUrl }, context)));
  for (const result of results) context.log.line(lineOf(result));
  for (const text of imagesKept(revisions)) context.log.line(`${text}: not verified, because no input sets it`);
  context.log.endGroup();
  const attested = new Map(results.flatMap((result) => ('proof' in result ? [[result.text, result] as const] : [])));
  const problems = results.flatMap((result) =>
    'problem' in result ? [{ input: 'verify-attestation', message: result.problem, example: null }] : [],
  );
  const isNothing = images.length === 0 && !inputs.dryRun;
  const none = {
    input: 'verify-attestation',
    message: 'No image of the revision is set, so none was verified.',
    example: null,
  };
  return {
    revisions: revisions.map((revision) => withAttested(revision, attested)),
    problems: isNothing ? [none] : problems,
  };
}

/** The images of the containers that inputs set, as they are after the overrides. */
function imagesSet({ definition, imageContainers = [] }: TargetRevision): string[] {
  return containersOf(definition)
    .filter((container) => imageContainers.includes(nameOf(container)))
    .map(({ image }) => textOf(image) ?? '');
}

/** The images that are as the task definition has them, which the gate is not for. */
function imagesKept(revisions: readonly TargetRevision[]): string[] {
  const kept = revisions.flatMap(({ definition, imageContainers = [] }) =>
    containersOf(definition).flatMap((container) =>
      imageContainers.includes(nameOf(container)) ? [] : (textOf(container.image) ?? []),
    ),
  );
  return [...new Set(kept)];
}

function lineOf(result: ImageResult): string {
  if ('problem' in result) return `${result.text}: not verified`;
  return `${result.text}: pinned to ${result.digest}, ${proofText(result)}`;
}

function proofText({ proof: { workflow, commit }, source }: AttestedImage): string {
  return `verified, built by ${workflow}${commit === '' ? '' : ` of commit ${commit}`} (attestation from ${source})`;
}

function withAttested(revision: TargetRevision, attested: ReadonlyMap<string, AttestedImage>): TargetRevision {
  const set = revision.imageContainers ?? [];
  const proofs: Record<string, string> = {};
  const containers = containersOf(revision.definition).map((container) => {
    const found = set.includes(nameOf(container)) ? attested.get(textOf(container.image) ?? '') : undefined;
    if (found === undefined) return container;
    proofs[nameOf(container)] = proofText(found);
    return withMembers(container, [['image', found.pinned]]);
  });
  const definition = withMembers(revision.definition, [['containerDefinitions', containers]]);
  return { ...revision, definition, proofs };
}
