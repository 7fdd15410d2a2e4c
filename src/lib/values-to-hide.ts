import { isObject, type Json, type JsonObject, objectsIn, textOf } from './json.ts';
import type { Redactor } from './redact.ts';
import { HIDDEN, isReference, isWorthHiding, looksSecret, type NamedValue } from './secret-names.ts';
import { userInfosIn } from './user-info.ts';

/** What a task definition, or a part of one, holds: nothing shows its values from here on, and its names are shown. */
export function learnFrom(redactor: Redactor, json: Json | undefined): void {
  redactor.allow(namesIn(json));
  redactor.learn(valuesToHide(json));
}

/** Names that the log shows in any case: of the family, the containers, their images, the log groups. */
function namesIn(json: Json | undefined): string[] {
  if (!isObject(json)) return [];
  const containers = objectsIn(json.containerDefinitions);
  const logs = containers.flatMap(({ logConfiguration: log }) =>
    isObject(log) && isObject(log.options) ? [log.options] : [],
  );
  return [
    json.family,
    json.taskDefinitionArn,
    ...containers.flatMap(({ name, image }) => [name, image]),
    ...logs.flatMap((options) => [
      options['awslogs-group'],
      options['awslogs-region'],
      options['awslogs-stream-prefix'],
    ]),
  ].flatMap((name) => textOf(name) ?? []);
}

/**
 * The values in a task definition, in overrides or in settings that no text may show: every value of an environment
 * variable, the values of members, options, labels and flags whose names say so, and the passwords inside them.
 */
function valuesToHide(json: Json | undefined): NamedValue[] {
  const found: NamedValue[] = [];
  collect(json ?? null, '', found);
  return found;
}

function collect(json: Json, key: string, found: NamedValue[]): void {
  if (typeof json === 'string') {
    if (looksSecret(key) && !isReference(json)) found.push({ name: key, value: json });
    if (key === 'valueFrom' && isSecretItself(json)) found.push({ name: 'secret', value: json });
    found.push(...secretsInText(json));
  } else if (Array.isArray(json)) {
    const texts = json.filter((element) => typeof element === 'string');
    found.push(...flagValues(texts));
    for (const element of json) {
      const variable = key === 'environment' && isObject(element) ? element : null;
      if (variable === null) collect(element, key, found);
      else found.push(...variableValues(variable));
    }
  } else if (isObject(json)) {
    const name = textOf(json.name) ?? textOf(json.key);
    for (const [member, value] of Object.entries(json)) {
      collect(value, member === 'value' && name !== null ? name : member, found);
    }
  }
}

/**
 * What was put where a reference belongs: no ARN and no name of a parameter. A name of letters and digits alone is more
 * likely a password than the name of one.
 */
function isSecretItself(valueFrom: string): boolean {
  if (isReference(valueFrom)) return false;
  return !/^[\w./-]+$/.test(valueFrom) || /^(?=[A-Za-z]*\d)[A-Za-z0-9]+$/.test(valueFrom);
}

function variableValues({ name, value }: JsonObject): NamedValue[] {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  if (text === null) return [];
  const found = [{ name: textOf(name) ?? '', value: text }, ...secretsInText(text)];
  const inside = /^\s{0,16}[{[]/.test(text) ? parsed(text) : null;
  if (inside !== null) collect(inside, '', found);
  return found;
}

function parsed(text: string): Json | null {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** `NAME=value` and `name:password@` inside a longer text: a connection string, a URL, a shell's command. */
function secretsInText(text: string): NamedValue[] {
  const found = flagValues(text.split(/\s+/));
  for (const [, name = '', double, single, bare] of text.matchAll(
    /(?<![\w.-])([\w.-]{1,128}?)[ ]?=[ ]?(?:"([^"]{1,4096})"|'([^']{1,4096})'|([^\s"';&,]{1,4096}))/g,
  )) {
    const value = double ?? single ?? bare ?? '';
    if (looksSecret(name) && !isReference(value)) found.push({ name, value });
  }
  for (const { password } of userInfosIn(text)) {
    found.push({ name: 'password', value: password });
    found.push({ name: 'password', value: decoded(password) });
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The word behind a flag that names a secret: `--password`, `x`. */
function flagValues(words: readonly string[]): NamedValue[] {
  return words.flatMap((value, index) => {
    const flag = words[index - 1];
    return flag !== undefined && isSecretFlag(flag) && !value.startsWith('-') ? [{ name: flag, value }] : [];
  });
}

function isSecretFlag(word: string): boolean {
  return word.startsWith('-') && !word.includes('=') && looksSecret(word);
}

/** The same value for people: what is a secret by its name is hidden, whatever it is. */
export function withoutSecrets(json: Json, key = ''): Json {
  if (typeof json === 'string') {
    const isSecret = (looksSecret(key) && isWorthHiding(json)) || (key === 'valueFrom' && isSecretItself(json));
    return isSecret ? HIDDEN : json;
  }
  if (Array.isArray(json)) {
    return json.map((element, index) => {
      const flag = json[index - 1];
      if (typeof element === 'string' && typeof flag === 'string' && isSecretFlag(flag)) return HIDDEN;
      return withoutSecrets(element, key);
    });
  }
  if (!isObject(json)) return json;
  const name = textOf(json.name) ?? textOf(json.key);
  return Object.fromEntries(
    Object.entries(json).map(([member, value]) => {
      if (key === 'environment' && member === 'value') return [member, HIDDEN];
      return [member, withoutSecrets(value, member === 'value' && name !== null ? name : member)];
    }),
  );
}
