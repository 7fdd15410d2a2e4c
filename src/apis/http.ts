/** A GET. Header values are never shown, and go to the host of `url` only. */
export type HttpRequest = { url: string; headers: Readonly<Record<string, string>>; follow: boolean };

export type HttpAnswer =
  /** `text` is at most 64 KiB of it; `cut` says that there was more. */
  | { kind: 'answer'; status: number; text: string; cut: boolean; encoding: string | null; location: string | null }
  /** No answer, or none that could be read; `why` is a clause. */
  | { kind: 'none'; why: string };

export type HttpApi = {
  /** Never rejects: what goes wrong is an answer. Ends when `signal` is aborted. */
  get(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>;
};
