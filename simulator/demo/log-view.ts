/** Shows a step's log a little as GitHub's page does: groups, annotations, hidden commands, masks, colours. */
export type LogView = { write(text: string): void; end(): void };

const STYLES = { bold: '1', dim: '2', red: '31', yellow: '33', blue: '34' } as const;

export function createLogView(print: (line: string) => void, colours: boolean): LogView {
  const masks: string[] = [];
  let rest = '';
  let indent = '';
  let stopToken: string | null = null;

  const style = (name: keyof typeof STYLES, text: string): string =>
    colours ? `\u001b[${STYLES[name]}m${text}\u001b[0m` : text;
  const show = (line: string): void => {
    print(indent + masks.reduce((text, mask) => text.replaceAll(mask, '***'), line));
  };

  const annotate = (name: string, properties: string, message: string): void => {
    const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1];
    const label = name.slice(0, 1).toUpperCase() + name.slice(1);
    const colour = name === 'error' ? 'red' : name === 'warning' ? 'yellow' : 'blue';
    const [first = '', ...more] = decodeData(message).split('\n');
    show(style(colour, `${label}: ${title === undefined ? '' : `${unescapeProperty(title)}: `}${first}`));
    for (const line of more) show(style(colour, line));
  };

  const command = (name: string, properties: string, message: string): void => {
    if (name === 'group') {
      show(style('bold', `▾ ${decodeData(message)}`));
      indent = '    ';
    } else if (name === 'endgroup') {
      indent = '';
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      annotate(name, properties, message);
    } else if (name === 'add-mask') {
      if (message !== '') masks.push(decodeData(message));
    } else if (name === 'stop-commands') {
      stopToken = message;
    } else if (name !== 'debug') {
      show(style('dim', `(${name} ${message})`));
    }
  };

  const line = (text: string): void => {
    if (stopToken !== null) {
      if (text === `::${stopToken}::`) stopToken = null;
      else show(text);
      return;
    }
    // The runner takes a line for a command even when blanks come before it.
    const found = /^\s*::([a-z-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/i.exec(text);
    if (found === null) show(text);
    else command(found[1] ?? '', found[2] ?? '', found[3] ?? '');
  };

  return {
    write(text) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const each of lines) line(each);
    },
    end() {
      if (rest !== '') line(rest);
      rest = '';
    },
  };
}

const decodeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapeProperty = (text: string): string => decodeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
