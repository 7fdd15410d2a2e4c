/** The placeholders that the input `variables` fills, in texts of files. */

export type Placeholder =
  | { kind: 'variable'; name: string }
  /** A parameter of Systems Manager, by its name. */
  | { kind: 'ssm'; name: string }
  /** An output of a CloudFormation stack. */
  | { kind: 'cfn'; stack: string; output: string };

/** A part of a text. `written` is what the text itself has there. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'placeholder'; placeholder: Placeholder; written: string }
  /** What is wrong, as a clause that holds nothing of the text. */
  | { kind: 'wrong'; problem: string; written: string };

const opening = '${';

// biome-ignore lint/suspicious/noTemplateCurlyInString: how placeholders are written
const unclosed = '`${` is not closed by `}`. Write `$${` where the text itself has `${`';
const unknownForm =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: how placeholders are written
  'this is no placeholder: allowed are `${NAME}`, `${ssm:/name}` and `${cfn:Stack.OutputKey}`. Write `$${` where the text itself has `${`';

/** Names of variables. */
export const variableName = /^[A-Za-z_][\w.-]{0,254}$/;

/** Names of parameters, with a version or a label (Systems Manager user guide, "Parameter names"). */
const parameterName = /^[\w./-]{1,1011}(:[\w.-]{1,100})?$/;

/** "A stack name can contain only alphanumeric characters and hyphens", and a logical id is alphanumeric. */
const outputName = /^([A-Za-z][A-Za-z0-9-]{0,127})\.([A-Za-z0-9]{1,255})$/;

/** Cuts a text into its placeholders and what is between them, in one pass. `$${` stands for `${`. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  let at = 0;
  const endText = () => {
    if (plain !== '') pieces.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, at)) {
    if (start > at && text.charAt(start - 1) === '$') {
      plain += text.slice(at, start - 1) + opening;
      at = start + opening.length;
      continue;
    }
    plain += text.slice(at, start);
    endText();
    const end = text.indexOf('}', start);
    at = end === -1 ? text.length : end + 1;
    const written = text.slice(start, at);
    const placeholder = end === -1 ? null : placeholderIn(written.slice(opening.length, -1));
    if (placeholder !== null) pieces.push({ kind: 'placeholder', placeholder, written });
    else pieces.push({ kind: 'wrong', problem: end === -1 ? unclosed : unknownForm, written });
  }
  plain += text.slice(at);
  endText();
  return pieces;
}

function placeholderIn(inside: string): Placeholder | null {
  if (inside.startsWith('ssm:')) {
    const name = inside.slice('ssm:'.length);
    return parameterName.test(name) ? { kind: 'ssm', name } : null;
  }
  if (inside.startsWith('cfn:')) {
    const match = outputName.exec(inside.slice('cfn:'.length));
    return match === null ? null : { kind: 'cfn', stack: match[1] ?? '', output: match[2] ?? '' };
  }
  return variableName.test(inside) ? { kind: 'variable', name: inside } : null;
}

/** Whether a text is one placeholder and nothing else. */
export function isPlaceholder(text: string): boolean {
  const [piece, ...more] = text.startsWith(opening) ? piecesOf(text) : [];
  return piece?.kind === 'placeholder' && more.length === 0;
}
