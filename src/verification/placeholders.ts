import { suggestion } from '../contract/input-types.ts';
import type { Item } from './item.ts';

/** What is filled in. `$${` stands for `${`. */
const PLACEHOLDERS = ['service-url', 'revision', 'sha'] as const;

export type PlaceholderValues = { serviceUrl: string; revision: string; sha: string };

const placeholder = /\$\$\{|\$\{([^{}$]{0,60})\}/g;

/** The known placeholders in a text; an unknown one is a problem of the item. */
export function placeholdersIn(item: Item, name: string, text: string): string[] {
  const names = [...text.matchAll(placeholder)].flatMap(([, found]) => found ?? []);
  for (const found of names) {
    if (PLACEHOLDERS.some((known) => known === found)) continue;
    const known = PLACEHOLDERS.map((one) => `\`\${${one}}\``).join(', ');
    item.problems.push(
      `\`${name}\` holds \`\${${found}}\`, which is not one of ${known}${suggestion(found, PLACEHOLDERS)}; write \`$\${\` for a plain \`\${\``,
    );
  }
  return names;
}

/** The text with the values filled in, each as `quote` makes it. */
export function fill(text: string, values: PlaceholderValues, quote = (value: string): string => value): string {
  const byName: Readonly<Record<string, string>> = {
    'service-url': values.serviceUrl,
    revision: values.revision,
    sha: values.sha,
  };
  return text.replace(placeholder, (whole, name: string | undefined, at: number) => {
    if (name === undefined) return '${';
    if (!Object.hasOwn(byName, name)) return whole;
    const value = byName[name] ?? '';
    // An address may end with the path of a listener rule, such as `https://shop.example.com/web/`.
    const isDoubled = value.endsWith('/') && text[at + whole.length] === '/';
    return quote(isDoubled ? value.slice(0, -1) : value);
  });
}

/** The placeholders of a text that have no value. */
export function emptyPlaceholders(names: readonly string[], values: PlaceholderValues): string[] {
  const empty = [
    ...(values.serviceUrl === '' ? ['service-url'] : []),
    ...(values.revision === '' ? ['revision'] : []),
    ...(values.sha === '' ? ['sha'] : []),
  ];
  return [...new Set(names)].filter((name) => empty.includes(name));
}
