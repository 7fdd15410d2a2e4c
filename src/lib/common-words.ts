/**
 * Words that configuration and this action's own texts are made of. A variable with such a value (`APP_ENV=production`)
 * must not blank out the word wherever it stands; who reads it there learns nothing.
 */
const words = new Set(
  `
  true false none null undefined default enabled disabled required optional unknown automatic
  production development staging testing preview integration acceptance sandbox nonprod preprod prod stage test local
  info debug warn warning error trace verbose critical fatal notice silent information
  deployed unchanged registered planned failed cancelled superseded timed rolled back paused removed reported succeeded
  rolled-back timed-out blue-green read-only
  completed pending running stopped stopping starting provisioning deprovisioning activating deactivating draining
  active inactive healthy unhealthy available unavailable progress primary rollback deployment deployments deploying
  container containers service services cluster clusters definition definitions revision revisions registry repository
  application applications database databases postgres postgresql mysql mariadb mongodb redis memcached rabbitmq kafka
  elasticsearch opensearch dynamodb cloudwatch cloudfront fargate external internal localhost hostname username
  password passwords administrator admin root user users guest anonymous system
  awslogs awsfirelens fluentd splunk syslog journald gelf
  frontend backend worker workers scheduler scheduled consumer producer processor gateway balancer listener
  public private standard advanced standalone distributed development release releases version versions
  region regions account accounts environment environments configuration resource resources instance instances
  capacity provider providers network networks security subnet subnets address addresses platform memory
  linux windows ubuntu debian alpine amazon github actions workflow workflows runner repository pull request
  node python golang java ruby rails django laravel spring springboot express fastapi flask gunicorn uvicorn
  http https grpc tcp udp html json yaml text plain message messages endpoint endpoints
  read write only readonly readwrite forward strict relaxed dynamic static regional global europe america asia pacific
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today tomorrow yesterday
  task tasks image images docker log logs event events target targets group groups health check checks traffic
  command commands variable variables value values secret secrets token tokens key keys label labels option options
  exit code codes reason reasons started changed change changes nothing another following together
  connection connections refused timeout timeouts failure failures threshold percent minutes seconds
  essential exited terminated finished loading listening initialized initializing waiting
  web app api server client proxy cache queue store shop checkout orders payments customers
  always never sometimes allowed denied forbidden permission permissions authentication authorization
  and for from with without this that the not new old
  `
    .trim()
    .split(/\s+/),
);

/** Endings of English nouns, participles and adverbs that no generated password has by chance. */
const endings =
  /^[a-z]{3,10}(?:tion|sion|ment|ness|able|ible|ally|ance|ence|ship|ized|ated|ting|ning|ring|sing|ling|ding|ered|ical|base|host|point|server|client|service|manager|handler)$/;

/** What a value would not say of itself if it were none. */
const telltale = /pass|secret|token|key|hunter|private|cred/;

const region = /^[a-z]{2,4}(?:-[a-z]{2,10}){1,2}-\d{1,2}[a-z]?$/;

/** Longer values are no words. */
const longest = 64;

/** A word of the list, or a code of an AWS region or zone. */
export function isCommon(text: string): boolean {
  const word = text.trim().toLowerCase();
  return word.length <= longest && (words.has(word) || region.test(word));
}

/**
 * Whether a text is made of common words, short ones and small numbers: `rolled-back`, `http://localhost:8080`, `1.4.2`.
 * Such a text is in every log, so hiding it hides nothing and blanks out much.
 */
export function isMadeOfWords(text: string): boolean {
  const value = text.trim();
  if (value.length > longest) return false;
  if (isCommon(value)) return true;
  const parts = value.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  if (parts.every(isSmall)) return true;
  const word = value.toLowerCase();
  return endings.test(word) && isOneCase(value) && !telltale.test(word);
}

function isSmall(part: string): boolean {
  if (/^(?:\d{1,5}|[A-Za-z]{1,2})$/.test(part)) return true;
  return isOneCase(part) && words.has(part.toLowerCase());
}

function isOneCase(word: string): boolean {
  return /^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(word);
}
