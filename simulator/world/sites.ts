/** Web sites that answer by the revision that serves them. */

/** What answers a request: one of the running revisions of a service. */
export type Serving = {
  /** The image of its first container. */
  image: string;
  /** `family:revision` */
  revision: string;
  path: string;
  headers: Readonly<Record<string, string>>;
};

export type SiteAnswer = {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  delayMs?: number;
};

export type Site = {
  /** Such as `https://shop.example.com`. */
  origin: string;
  cluster: string;
  service: string;
  /** Which listener it is: the one of test traffic, or that of production traffic. */
  traffic: 'production' | 'test';
  answer(serving: Serving): SiteAnswer;
  /** Requests so far. */
  requests: { path: string; headers: Readonly<Record<string, string>>; revision: string | null; atMs: number }[];
};

export type SiteSpec = Omit<Site, 'requests' | 'traffic'> & { traffic?: Site['traffic'] };
