import type { Json } from '../lib/json.ts';
import type { Report } from './report.ts';

/** Members that name something or are words of this action's own: a link, an ARN or an outcome is never damaged. */
const own = new Set([
  'action',
  'arn',
  'cluster',
  'container',
  'deploymentId',
  'end',
  'family',
  'file',
  'group',
  'id',
  'kind',
  'member',
  'mode',
  'outcome',
  'previous',
  'region',
  'revision',
  'rule',
  'service',
  'serviceArn',
  'serviceDeploymentArn',
  'stage',
  'state',
  'stopCode',
  'stream',
  'task',
  'taskArns',
  'traffic',
]);

type Redact = (text: string) => string;

/**
 * The report with every text redacted that may hold what others wrote, before any channel makes Markdown, HTML or JSON
 * of it. Redacting it once more changes nothing.
 */
export function redactReport(report: Report, redact: Redact): Report {
  const { revisions, github, ...rest } = report;
  const all = (json: Json): Json => mapTexts(json, (text) => redact(text));
  const others = <T>(value: T): T => mapTexts(value, (text, name) => (own.has(name) ? text : redact(text)));
  return {
    ...others(rest),
    revisions: revisions.map(({ members, ...revision }) => ({
      ...others(revision),
      // Members of UpdateService, in which any name can stand.
      members: members.map(({ service, member, from, to }) => ({
        service,
        member: redact(member),
        from: all(from),
        to: all(to),
      })),
    })),
    github: github && {
      ...github,
      notices: github.notices.map(redact),
      shipped: github.shipped.map((range) => ({
        ...range,
        commits: range.commits.map((commit) => ({
          ...commit,
          message: redact(commit.message),
          author: redact(commit.author),
        })),
      })),
    },
  };
}

/** The value with every text in it changed; `name` is that of the member which holds the text, or its list. */
function mapTexts<T>(value: T, change: (text: string, name: string) => string, name = ''): T {
  if (typeof value === 'string') return change(value, name) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, item]: [string, unknown]) => [key, mapTexts(item, change, key)]);
  return Object.fromEntries(members) as T;
}
