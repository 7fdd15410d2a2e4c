import type { Fill } from '../../contract/fill.ts';
import type { Inputs } from '../../contract/inputs.ts';
import type { Completion } from '../../contract/parse.ts';
import type { Problem } from '../../lib/errors.ts';
import { chooseSource, type Files, parseDefinition, readOverrides } from '../../taskdef/source.ts';
import { fillRevisions } from '../definition/fill-definition.ts';
import type { StructureShape } from '../definition/shape.ts';
import { createFiller, type Value } from './filler.ts';
import { type LookupApis, lookUp } from './look-up.ts';

/** What filling takes of a run. */
export type FillingContext = {
  files: Files;
  /** Of RegisterTaskDefinition. */
  shape: StructureShape;
  /** What `service-definition` adds to the inputs, read again with what is known by then. */
  readDefinition(fill: Fill): Promise<Completion>;
  /** The services of AWS, reached for the first time. */
  connect(inputs: Inputs): Promise<LookupApis>;
  /** The value of a parameter or an output, which is hidden from here on. */
  hide(name: string, value: string): void;
  signal: AbortSignal;
};

/** The inputs with what the filled files add to them, and what fills the files when they are read. */
export type Filling = { completion: Completion; fillRevision: Fill };

/**
 * Fills the files that the inputs name. What needs no lookup is checked in all of them before the first call; then
 * everything is looked up together. A second round is needed only where a value that was looked up names a further file.
 *
 * @param found problems of the inputs: with any, nothing is looked up
 * @throws AwsError where something cannot be looked up
 */
export async function completeWithVariables(
  inputs: Inputs,
  found: readonly Problem[],
  ports: FillingContext,
): Promise<Filling> {
  const isWrong = found.some(({ input }) => input === 'variables');
  const filler = createFiller(isWrong ? null : (inputs.variables ?? []));
  const fillRevision = fillRevisions(filler.fill, ports.shape);
  for (;;) {
    const completion = await ports.readDefinition(filler.fill);
    const ofFiles = await problemsOfFiles(completion.inputs, ports.files, fillRevision);
    const problems = [...completion.problems, ...ofFiles];
    const wanted = filler.wanted();
    if (problems.length + found.length > 0 || wanted.length === 0) {
      return { completion: { ...completion, problems }, fillRevision };
    }
    const values = await lookUp(wanted, await ports.connect(completion.inputs), ports.signal);
    for (const [lookup, value] of values) hideValue(lookup.kind === 'ssm' ? lookup.name : lookup.output, value, ports);
    filler.add(values);
  }
}

function hideValue(name: string, value: Value, ports: FillingContext): void {
  if ('text' in value) ports.hide(name, value.text);
}

/** What is wrong with the placeholders of the task definition and its overrides, and with these files themselves. */
async function problemsOfFiles(inputs: Inputs, files: Files, fill: Fill): Promise<Problem[]> {
  if (inputs.mode !== 'deploy' && inputs.mode !== 'status') return [];
  const overrides = await readOverrides(inputs.taskDefinitionOverrides, files, fill);
  const ofOverrides = 'problems' in overrides ? overrides.problems : [];
  // A name that no file has yet is looked at once the values are known.
  if (inputs.taskDefinition === null || inputs.taskDefinition.includes('${')) return ofOverrides;
  const source = await chooseSource(inputs, files);
  if ('problems' in source) return [...source.problems, ...ofOverrides];
  if (source.kind !== 'file') return ofOverrides;
  const base = await parseDefinition(source.text, source.path, fill);
  return [...('problems' in base ? base.problems : []), ...ofOverrides];
}
