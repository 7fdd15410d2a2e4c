/** What an exit code of a container means, as a clause: "the command was not found". Null for codes without a meaning of their own. */
export function exitMeaning(code: number): string | null {
  return meanings[code] ?? signalMeaning(code);
}

// 125 to 127 are the shell's and Docker's, 128 + n says that signal n ended the process (bash manual, "Exit Status").
const meanings: Readonly<Record<number, string>> = {
  0: 'it ended normally',
  1: 'the application reported an error',
  2: 'the shell or the program was called with wrong arguments',
  125: 'the container could not be run',
  126: 'the command is not executable',
  127: 'the command was not found',
  132: 'illegal instruction, SIGILL',
  134: 'the program aborted itself, SIGABRT',
  135: 'bus error, SIGBUS',
  136: 'arithmetic error, SIGFPE',
  137: 'killed, SIGKILL',
  139: 'segmentation fault, SIGSEGV',
  143: 'told to stop, SIGTERM',
  255: 'the program or its entry point failed with a code outside the range',
};

function signalMeaning(code: number): string | null {
  return code > 128 && code < 165 ? `ended by signal ${code - 128}` : null;
}

/** `exit code 127 (the command was not found)`. */
export function exitText(code: number, outOfMemory = false): string {
  const meaning = outOfMemory ? 'killed for using more memory than it may' : exitMeaning(code);
  return meaning === null ? `exit code ${code}` : `exit code ${code} (${meaning})`;
}
