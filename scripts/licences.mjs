// The licences of everything that went into dist/, from the modules that the bundler really kept: ncc's own
// collector sees no packages in a pre-bundle.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One text: every package by name and version, sorted, above the full text of its licence; equal texts once. */
export function licencesOf(moduleIds) {
  const packages = packagesOf(moduleIds)
    .map(describe)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const titles = new Map();
  for (const found of packages) {
    const text = found.text ?? borrowedText(found, packages);
    titles.set(text, [...(titles.get(text) ?? []), `${found.title} (${found.licence})`]);
  }
  const parts = [...titles].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folders of the packages that the modules come from, each once. */
function packagesOf(moduleIds) {
  const folders = new Set();
  for (const id of moduleIds) {
    if (!id.includes('/node_modules/')) continue;
    folders.add(packageFolder(id));
  }
  return [...folders];
}

/** The nearest folder above a module whose package.json names a package; inner ones only set a "type". */
function packageFolder(id) {
  for (let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, '')); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
      if (name !== undefined && version !== undefined) return folder;
    }
    if (folder === dirname(folder)) throw new Error(`${id} belongs to no package.`);
  }
}

function describe(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name}@${version} names no licence.`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file));
  const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const own = text.length === 0 ? null : text.join('\n\n');
  return { title: `${name}@${version}`, licence: license, text: own ?? namedText(license, author) };
}

/** The ISC licence is one text with the name of the holder; null for other licences, and without a name. */
function namedText(licence, author) {
  const holder = typeof author === 'string' ? author : author?.name;
  if (licence !== 'ISC' || holder === undefined) return null;
  return `ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`;
}

/** The Apache licence is the same text everywhere; other licences name their holder and cannot be borrowed. */
function borrowedText({ title, licence }, packages) {
  const lender = packages.find((other) => other.licence === licence && other.text !== null);
  if (licence !== 'Apache-2.0' || lender === undefined) throw new Error(`${title} (${licence}) ships no licence text.`);
  return lender.text;
}
