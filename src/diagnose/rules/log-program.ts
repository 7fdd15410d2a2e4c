import { cut } from '../../lib/text.ts';
import { firstOf, type LogRule, who } from './log-words.ts';

/** Lines about the program itself: its files, its runtime, its configuration, its credentials, a crash. */

/** Java's number for the form of a class file is that of the Java version and 44. */
function javaOf(classFile: string | undefined): string {
  const version = Number((classFile ?? '').split('.')[0]);
  return version > 44 && version < 200 ? `Java ${version - 44}` : 'another version of Java';
}

const fileHints: readonly LogRule[] = [
  {
    id: 'program-file-missing',
    pattern:
      /Unable to access jarfile (\S{1,300})|can't open file '([^']{1,300})'|no main manifest attribute, in (\S{1,300})|Missing script: "?([\w:.-]{1,100})|(?<![\w+-])([\w+-]{1,80}\.so[\w.]{0,20}): cannot open shared object file|Could not open input file: (\S{1,300})|Error: Could not find the file (\S{1,300})|gunicorn\.errors\.AppImportError: (.{1,120})/i,
    cause: (said) =>
      /main manifest/i.test(said.text)
        ? `${who(said)}: ${firstOf(said)} names no main class: it is not the runnable JAR of the build.`
        : /Missing script/i.test(said.text)
          ? `${who(said)}: package.json in the image has no script "${firstOf(said)}".`
          : `${who(said)}: ${firstOf(said)} is not in the image.`,
    advice: ({ text }) => [
      /\.so/.test(text)
        ? 'Install the system package that has the library in the image (apt-get install or apk add), in its last stage.'
        : 'Check that the image holds it: the COPY lines, .dockerignore, and the stage that is copied.',
      'Check command and workingDirectory of the container definition: a relative path begins there.',
    ],
  },
  {
    id: 'java-version',
    pattern:
      /UnsupportedClassVersionError(?:.{0,200}?class file version (\d{2,3})[^)]{0,20}\)[^)]{0,120}?up to (\d{2,3}))?/i,
    cause: (said) =>
      `${who(said)}: its classes are built for ${javaOf(said.match[1])}, and the image has ${said.match[2] === undefined ? 'an older one' : javaOf(said.match[2])}.`,
    advice: () => [
      'Take a base image with the Java version of the build, or build for the one of the image (release in Maven or Gradle).',
    ],
  },
  {
    id: 'server-config-invalid',
    pattern:
      /nginx: \[emerg\] (?!.{0,60}(?:bind\(\)|Permission denied))(.{1,200})|AH00526: (.{1,200})|httpd: Syntax error on (.{1,200})|\[ALERT\].{0,60}parsing \[([^\]]{1,200})/i,
    cause: (said) => {
      const [, host] = /host not found in upstream "([^"]{1,200})"/i.exec(said.text) ?? [];
      return host === undefined
        ? `${who(said)}: the web server does not accept its configuration: ${cut(firstOf(said) ?? said.text, 160)}.`
        : `${who(said)}: the web server cannot resolve the host name ${host}, to which its configuration sends requests.`;
    },
    advice: ({ text }) => [
      ...(/host not found in upstream/i.test(text)
        ? [
            'In one task with networkMode awsvpc the other container is localhost with its containerPort; names of containers resolve with networkMode bridge and links only.',
            'For another service use the name of Service Connect or Cloud Map, and a resolver with a variable in proxy_pass, so that nginx starts without it.',
          ]
        : [
            'Test it: docker run --rm with the image, and nginx -t (or apachectl configtest) as command, with the variables of the revision.',
          ]),
      ...(/certificate|open\(\)/i.test(text)
        ? ['Check that the file is in the image, or on the volume that is mounted there.']
        : []),
    ],
  },
];

const awsHints: readonly LogRule[] = [
  {
    id: 'aws-credentials-missing',
    pattern:
      /Unable to locate credentials|Could not load credentials from any providers|NoCredentialProviders|Unable to load (?:AWS )?credentials|no EC2 IMDS role found|failed to (?:refresh|retrieve) (?:cached )?credentials|InvalidIdentityToken|CredentialUnavailable/i,
    cause: (said) =>
      `${who(said)}: it calls AWS and has no credentials${typeof said.evidence.definition.taskRoleArn === 'string' ? ', although the revision has a task role' : ': the revision has no task role'}.`,
    advice: ({ evidence: of }) =>
      typeof of.definition.taskRoleArn === 'string'
        ? [
            'Update the AWS SDK in the image: an old one does not read AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.',
            'Check that the program keeps that variable (sudo, cron and su drop it), and that no proxy stands before 169.254.170.2 (NO_PROXY).',
          ]
        : [
            'Set taskRoleArn in the task definition (or the input task-role-arn) to a role that ecs-tasks.amazonaws.com may assume, with the permissions of the application.',
          ],
  },
  {
    id: 'aws-region-missing',
    pattern:
      /You must specify a region|Region is missing|Unable to (?:find|load) a region|MissingRegion|could not find region configuration|Invalid Configuration: Missing Region/i,
    cause: (said) => `${who(said)}: it calls AWS and knows no region.`,
    advice: ({ evidence: of }) => [
      `Set the variable AWS_REGION: ${of.region || 'the region'} (environment-variables); some SDKs read AWS_DEFAULT_REGION.`,
    ],
  },
];

const programHints: readonly LogRule[] = [
  {
    id: 'certificate-untrusted',
    pattern:
      /CERTIFICATE_VERIFY_FAILED|self[- ]signed certificate|unable to (?:get local issuer|verify the first) certificate|PKIX path building failed|x509: certificate (?:signed by unknown|has expired|is valid for)|UNABLE_TO_VERIFY_LEAF_SIGNATURE|certificate verify failed/i,
    cause: (said) =>
      `${who(said)}: it does not trust the certificate of a server that it calls (${cut(said.text, 120)}).`,
    advice: () => [
      'Install the certificates in the image (ca-certificates), and the authority of your own or the bundle of Amazon RDS beside them.',
      'Tell the runtime of them: NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, REQUESTS_CA_BUNDLE, or the truststore of Java.',
      'Check that the host name is that of the certificate, and that it has not ended.',
    ],
  },
  {
    id: 'disk-written-full',
    pattern: /ENOSPC|no space left on device|disk quota exceeded/i,
    cause: (said) => `${who(said)}: its storage is full (${cut(said.text, 120)}).`,
    advice: () => [
      'On Fargate set ephemeralStorage.sizeInGiB (21 to 200; it is 20 without); on instances free space on their disk.',
      'Write large files to a volume, and logs to stdout.',
    ],
  },
  {
    id: 'worker-timeout',
    pattern: /\[CRITICAL\] WORKER TIMEOUT|Worker \(pid:\d{1,8}\) was sent SIGKILL|failed to boot within/i,
    cause: (said) =>
      `${who(said)}: a worker of its server did not answer in time and was ended${/SIGKILL/.test(said.text) ? ': most likely it lacked memory' : ''}.`,
    advice: () => [
      'Raise the timeout of the workers (gunicorn --timeout), or see what they wait for at the start: a database, another service.',
      'Give the task more memory and CPU: fewer workers, or more of both.',
    ],
  },
  {
    id: 'program-crashed',
    pattern:
      /^panic: (?!.{0,200}(?:dial |lookup |connect|environment|permission|\bEOF\b))(.{1,300})|^fatal error: (?!runtime: out of memory)(.{1,200})|^thread '[^']{1,80}' (?:\(\d{1,9}\) )?panicked at (.{1,200})/,
    cause: (said) => `${who(said)}: the program crashed (${cut(firstOf(said) ?? said.text, 160)}).`,
    advice: () => [
      'The lines below the message name the place in the code.',
      'If only the new revision crashes, compare its variables and secrets with those of the one before: a missing value is the most common reason.',
    ],
  },
];

export const programHintsInLog: readonly LogRule[] = [...fileHints, ...awsHints, ...programHints];
