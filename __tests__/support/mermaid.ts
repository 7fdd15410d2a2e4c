import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const parser = fileURLToPath(new URL('./parse-diagrams.mjs', import.meta.url));

/** The diagrams in a Markdown text, without their fences. */
export function diagramsIn(markdown: string): string[] {
  return [...markdown.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '');
}

/** What Mermaid takes each text for (`gantt`), or `error: …` in its own words. */
export function diagramTypes(texts: readonly string[]): string[] {
  const child = spawnSync(process.execPath, [parser], { input: JSON.stringify(texts), encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as string[];
}
