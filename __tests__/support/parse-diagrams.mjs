// Parses Mermaid diagrams (a JSON array of texts on standard input) as GitHub does, and prints what each is, or its error.
// In a process of its own: mermaid wants a browser's globals, and jest takes those apart.
import { Window } from 'happy-dom';

const window = new Window();
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const results = [];
for (const text of JSON.parse(Buffer.concat(chunks).toString())) {
  results.push(
    await mermaid.parse(text).then(
      (parsed) => parsed.diagramType,
      (error) => `error: ${error.message}`,
    ),
  );
}
console.log(JSON.stringify(results));
process.exit(0);
