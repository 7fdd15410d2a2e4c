/** Presigned URLs: whoever has one has the object, and ECS puts them into pull errors (aws/containers-roadmap#1133). */
const signedQuery = /([?&](?:X-Amz-[A-Za-z-]+|Signature|AWSAccessKeyId|Key-Pair-Id|Policy|Expires)=)[^\s&"'<>]*/gi;

/** Access key ids, which name the credentials that a library or a container printed. */
const accessKey = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g;

/** Values shorter than this are words like `true`, `prod`, `8080`: hiding them would blank out half the log and hide nothing. */
const shortest = 8;

export type Redactor = {
  /** The text without presigned URLs, access keys and the values learned. */
  redact(text: string): string;
  /** Values never to be shown: those of environment variables. */
  learn(values: Iterable<string>): void;
  /** Names that are shown anyway (a service, an image): a value that is part of one is no secret. */
  allow(names: Iterable<string>): void;
};

/** Stands at the door: what comes from outside passes `redact` before anything else sees it. */
export function createRedactor(): Redactor {
  const learned = new Set<string>();
  const allowed = new Set<string>();
  let hidden: readonly string[] | null = null;
  const refresh = () => {
    const names = [...allowed];
    hidden = [...learned]
      .filter((value) => !names.some((name) => name.includes(value)))
      .sort((a, b) => b.length - a.length);
    return hidden;
  };
  return {
    redact(text) {
      let safe = text.replace(signedQuery, '$1***').replace(accessKey, '***');
      for (const value of hidden ?? refresh()) safe = safe.replaceAll(value, '***');
      return safe;
    },
    learn(values) {
      for (const value of values) {
        for (const part of [value, ...value.split(/\r?\n/)]) if (part.trim().length >= shortest) learned.add(part);
      }
      hidden = null;
    },
    allow(names) {
      for (const name of names) allowed.add(name);
      hidden = null;
    },
  };
}
