/** GitHub's own validator for workflows and for action.yml, with our action's inputs known to it. */
import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import type { FileReference } from '@actions/workflow-parser/workflows/file-reference';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { exists, read } from './repository.ts';

const NAME = 'ecs-deploy-action';

/** What the validator has to say, each as `path:line: message`. The path tells it what kind of file it is. */
export async function problemsOf(path: string, text = read(path)): Promise<string[]> {
  // It remembers documents by their URI, so two texts must never share one.
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  const found = await validate(document, { actionsMetadataProvider: actions, fileProvider: called });
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

/** Ours as action.yml has it; of others only that they exist. */
const actions: ActionsMetadataProvider = {
  async fetchActionMetadata({ owner, name }) {
    const ours = name === NAME && exists('action.yml');
    return ours ? parse(read('action.yml')) : { name: `${owner}/${name}`, description: '' };
  },
};

/** The workflows that examples call, which are beside them. */
const called = {
  async getFileContent({ path }: FileReference) {
    return { name: path, content: read(path.replace('.github/workflows/', 'examples/workflows/')) };
  },
};
