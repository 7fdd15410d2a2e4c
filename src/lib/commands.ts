import { asCode, asMarkdown } from './text.ts';

/** A piece of a text: prose, a word in backticks, or a command to be copied. */
export type Piece = { kind: 'prose' | 'word' | 'command'; text: string };

/** Programs whose commands messages name. */
const programs = ['aws ', 'docker ', 'curl ', 'gh ', 'git '];

/** Longer texts are not a sentence of ours. */
const longestText = 20_000;

/**
 * The pieces of a message. What stands in backticks is code; so is a command that follows a colon, up to the end of
 * its sentence. Both may contain text from outside: the caller escapes each piece.
 */
export function piecesOf(text: string): Piece[] {
  if (text.length > longestText) return [{ kind: 'prose', text }];
  const parts = text.split('`');
  // An odd backtick opens nothing.
  const isPaired = parts.length % 2 === 1;
  if (!isPaired) return commandsIn(text);
  return parts.flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return commandsIn(part);
    return part === '' ? [] : [{ kind: isCommand(part) ? 'command' : 'word', text: part }];
  });
}

/** A text as one word of a shell's command: quoted where it has other characters than names and ARNs have. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]{1,2048}$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Whether a message holds a command. */
export function hasCommand(text: string): boolean {
  return piecesOf(text).some(({ kind }) => kind === 'command');
}

/** A message as lines of a log: each command in its own line, indented by four blanks more, ready to be copied. */
export function logLinesOf(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let prose = '';
  const flush = () => {
    if (prose.trim() !== '') lines.push(`${lines.length === 0 ? '' : indent}${prose.trim()}`);
    prose = '';
  };
  for (const { kind, text: piece } of piecesOf(text)) {
    if (kind !== 'command') prose += kind === 'word' ? `\`${piece}\`` : piece;
    else {
      flush();
      lines.push(`${indent}    ${piece}`);
    }
  }
  // What ends the sentence after a command is no line of its own.
  if (/^[\s.,;:]*$/.test(prose)) prose = '';
  flush();
  return lines;
}

/** A message as Markdown: its code as code, everything in it escaped. */
export function proseMarkdown(text: string): string {
  const pieces = piecesOf(text);
  if (pieces.length === 1 && pieces[0]?.kind === 'prose') return asMarkdown(text);
  return pieces
    .map((piece) => {
      if (piece.kind !== 'prose') return asCode(piece.text);
      // `asMarkdown` trims.
      const before = /^\s/.test(piece.text) ? ' ' : '';
      const after = /\s$/.test(piece.text) ? ' ' : '';
      return `${before}${asMarkdown(piece.text)}${after}`;
    })
    .join('')
    .trim();
}

function isCommand(text: string): boolean {
  return programs.some((program) => text.startsWith(program)) && text.trim().includes(' ');
}

/** The commands that follow a colon and a blank. */
function commandsIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let colon = text.indexOf(': '); colon !== -1; colon = text.indexOf(': ', Math.max(colon + 1, from))) {
    const start = colon + 2;
    if (!programs.some((program) => text.startsWith(program, start))) continue;
    const end = endOfCommand(text, start);
    pieces.push({ kind: 'prose', text: text.slice(from, start) }, { kind: 'command', text: text.slice(start, end) });
    from = end;
  }
  if (from < text.length) pieces.push({ kind: 'prose', text: text.slice(from) });
  return pieces;
}

/** A command ends where the sentence goes on or ends: at a comma, a semicolon, a parenthesis, a line, a full stop. */
function endOfCommand(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (quote !== '') {
      if (character === quote) quote = '';
      continue;
    }
    if (character === '\n') return at;
    if (character === '"' || character === "'") quote = character;
    const isEnd = next === '' || next === ' ' || next === '\n';
    if ((character === ',' || character === ';') && isEnd) return at;
    if (character === ' ' && next === '(') return at;
    // `docker build -t web .` ends in a full stop of its own.
    if (character === '.' && isEnd && text.charAt(at - 1) !== ' ') return at;
  }
  return text.length;
}
