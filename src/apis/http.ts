/** A GET. Header values are never shown, and go to the host of `url` only. */
export type HttpRequest = { url: string; headers: Readonly<Record<string, string>>; follow: boolean };

export type HttpAnswer =
  /** `text` is at most 64 KiB of it; `cut` says that there was more. */
  | { kind: 'answer'; status: number; text: string; cut: boolean; encoding: string | null; location: string | null }
  /** No answer, or none that could be read; `why` is a clause. */
  | { kind: 'none'; why: string };

/** A GET of at most so many bytes. Headers go to the host of `url` only. */
export type HttpDownload = { url: string; headers: Readonly<Record<string, string>>; mostBytes: number };

export type DownloadAnswer =
  | {
      kind: 'answer';
      status: number;
      bytes: Uint8Array;
      /** There was more than `mostBytes`. */
      cut: boolean;
      /** The header `link`, by which an answer of several pages names the next one; null without. */
      link: string | null;
    }
  /** No answer, or none that could be read; `why` is a clause. */
  | { kind: 'none'; why: string };

export type HttpApi = {
  /** Never rejects: what goes wrong is an answer. Ends when `signal` is aborted. */
  get(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>;
  /** Follows redirects. Never rejects, and ends when `signal` is aborted. */
  download(request: HttpDownload, signal: AbortSignal): Promise<DownloadAnswer>;
};
