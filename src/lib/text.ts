/**
 * Text that comes from outside (events, reasons, logs, names) is data. These functions put it into a place of ours
 * so that nothing there takes it for its own language: the runner's workflow commands, Markdown, HTML, Mermaid.
 */

// Control characters, line separators and the bidirectional controls that make text look like other text.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** One printable line. */
export function oneLine(text: string): string {
  return text.replace(unprintable, ' ').trim();
}

/**
 * A line that the runner never takes for a command. It acts on `::name::` where a line begins with it after blanks,
 * and on `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
export function asLogText(text: string): string {
  return oneLine(text).replaceAll('##[', '## [').replace(/^::/, ': :');
}

/** GitHub shows no more of an annotation, and cuts what is longer in the middle of a word. */
const longestAnnotation = 4_000;

/** An annotation, which stands in the log too, where `##[` begins a command of the log view: one line of it. */
export function asAnnotation(text: string, length = longestAnnotation): string {
  return cut(oneLine(text), length).replaceAll('##[', '## [');
}

/** A line of a container's log: its indentation is kept. For a place where something of ours stands before it. */
export function asDataLine(text: string): string {
  return text.replaceAll('\t', '    ').replace(unprintable, ' ').trimEnd().replaceAll('##[', '## [');
}

/** Cuts to `length` characters, never inside a surrogate pair, and says so by an ellipsis. */
export function cut(text: string, length: number): string {
  // A character takes two units at most: of a longer text only its beginning is looked at.
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length <= length ? text : `${characters.slice(0, Math.max(0, length - 1)).join('')}…`;
}

/** Without the slashes at its end. */
export function withoutSlashes(address: string): string {
  let end = address.length;
  while (address[end - 1] === '/') end -= 1;
  return address.slice(0, end);
}

/** Text inside Markdown, a table's cell included: neither markup, HTML, mentions, references nor a cell's end. */
export function asMarkdown(text: string): string {
  // GitHub looks for them after Markdown is HTML, when an escape is gone: an empty comment parts them.
  return escapeMarkdown(oneLine(text))
    .replace(/(&#(?:64|35);)(?=\w)/g, '$1<!-- -->')
    .replace(/(?<![A-Za-z0-9])(gh-)(?=\d)/gi, '$1<!-- -->')
    .replace(/(?<![\w&#])[0-9a-f]{7,64}(?!\w)/gi, partedHash);
}

/** GitHub links a commit by seven characters of its SHA or more. Plain numbers are left whole. */
function partedHash(hash: string): string {
  return /\d/.test(hash) && /[a-f]/i.test(hash) ? `${hash.slice(0, 6)}<!-- -->${hash.slice(6)}` : hash;
}

function escapeMarkdown(line: string): string {
  return (
    line
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A colon acts only in `:emoji:` and in the `://` of a link, a full stop in `www.`.
      .replace(/[\\`*_{}[\]()#+!|~$@]|:(?=\/\/|[\w+-]+:)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`)
  );
}

/**
 * A code span in Markdown: `<code>` with everything inside escaped, which holds any backtick and any pipe. A long name
 * of an image may break after its registry, so that a table of them is no wider than the page.
 */
export function asCode(text: string): string {
  return `<code>${escapeMarkdown(oneLine(text)).replace(/(\/|&#64;)(?=.)/g, '$1<wbr>')}</code>`;
}

/** A preformatted block: lines kept, nothing in them acts. */
export function asPreformatted(lines: readonly string[]): string {
  return `<pre>${lines.map((line) => escapeMarkdown(asDataLine(line))).join('\n')}</pre>`;
}

/** A part of the page that is opened by who wants to read it; title and content are Markdown already. */
export function asFold(title: string, content: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A label in a Mermaid gantt: its grammar ends a label at `:`, a statement at `;` or `#`, and knows `%%` comments. */
export function asMermaid(text: string): string {
  return (
    oneLine(text)
      .replace(/[:;#"<>{}`\\]|%%+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || '-'
  );
}

/** `1 task`, `2 tasks`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `text` with a full stop, unless it ends with a mark already: AWS's words and log lines often have none, and more follows. */
export function withFullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** `text` without the full stop at its end, for the middle of a sentence. */
export function withoutFullStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
