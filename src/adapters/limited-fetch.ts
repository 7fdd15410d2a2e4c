/** The part of a Response that Octokit reads. */
type Answer = {
  status: number;
  statusText: string;
  url: string;
  headers: Headers;
  text: () => Promise<string>;
  arrayBuffer: () => Promise<ArrayBuffer>;
};

export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** A comparison of commits has up to 300 files with their patches; nothing else that is read comes near. */
const mostBytes = 32 * 1024 * 1024;

/**
 * A `fetch` that reads the whole body itself and rejects where it is larger than `limit` bytes, so that an answer
 * without an end does not fill the runner's memory.
 *
 * @param send the `fetch` that sends
 */
export function limitedFetch(send: Fetch, limit = mostBytes): (url: string, options: RequestInit) => Promise<Answer> {
  return async (url, options) => {
    const answer = await send(url, options);
    const body = await readBody(answer, limit);
    const { status, statusText, headers } = answer;
    return {
      status,
      statusText,
      url: answer.url,
      headers,
      text: async () => new TextDecoder().decode(body),
      arrayBuffer: async () => body.buffer,
    };
  };
}

/** @throws Error where it is larger than the limit, in bytes */
async function readBody(answer: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop by an error cancels the stream, which closes the connection.
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new Error(`its answer is larger than ${limit / 1024 / 1024} MiB`);
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
