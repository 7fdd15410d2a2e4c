import type { Found } from '../finding.ts';
import type { ReferenceFacts } from '../references/facts.ts';
import type { ReferenceCheck } from '../references/reference-check.ts';

/** Secrets and parameters of the revision, without their values. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html */

type SecretFacts = ReferenceFacts['secrets'][number];

/** The label of the version whose value is read where the revision names none. */
const currentStage = 'AWSCURRENT';

export const secretChecks: readonly ReferenceCheck[] = [
  {
    id: 'secret-exists',
    title: 'The secrets of the revision exist in Secrets Manager',
    finds: (references) => references.secrets.flatMap((each) => missingSecret(each, placeOf(references))),
  },
  {
    id: 'secret-value',
    title: 'The secrets of the revision have a value',
    finds: (references) => references.secrets.flatMap((each) => withoutValue(each, regionOf(references))),
  },
  {
    id: 'parameter-exists',
    title: 'The parameters of the revision exist in Parameter Store',
    finds: (references) =>
      references.missingParameters.map(({ reference, near }) => {
        const { text, user } = reference;
        const message = `The parameter ${text} (${user}) does not exist in ${placeOf(references)}.`;
        const similar = near.length === 0 ? '' : ` Similar parameters: ${near.join(', ')}.`;
        return {
          subject: `parameter ${text}`,
          message,
          advice: `Create it before the deployment, or correct its name.${similar}`,
        };
      }),
  },
];

function regionOf(references: ReferenceFacts): string {
  return references.home.region;
}

function placeOf(references: ReferenceFacts): string {
  const account = references.home.account;
  return account === null ? regionOf(references) : `account ${account} in ${regionOf(references)}`;
}

function missingSecret({ reference, secret, sameName }: SecretFacts, place: string): Found[] {
  const { id, user } = reference;
  if (secret !== null) return [];
  const message = `The secret ${id} (${user}) does not exist in ${place}.`;
  const advice =
    sameName === null
      ? 'Create it before the deployment, or correct its ARN in the revision.'
      : `A secret of this name has the ARN ${sameName}: name that in the revision.`;
  return [{ subject: `secret ${id}`, message, advice }];
}

function withoutValue({ reference, secret }: SecretFacts, region: string): Found[] {
  if (secret === null) return [];
  const { id, user, stage, version } = reference;
  const subject = `secret ${id}`;
  const command = (name: string, more = '') =>
    `\`aws secretsmanager ${name} --region ${region} --secret-id ${id}${more}\``;
  if (secret.isDeleted) {
    const message = `The secret ${id} (${user}) is scheduled for deletion: its value cannot be read.`;
    return [{ subject, message, advice: `Restore it: ${command('restore-secret')}` }];
  }
  const advice = `Store a value: ${command('put-secret-value', ' --secret-string file://value')}`;
  if (secret.versions === null) {
    const message = `Secrets Manager shows no version of the secret ${id} (${user}), so it may have no value.`;
    return [{ subject, message, advice, severity: 'warning' }];
  }
  // Versions without a label are not listed.
  if (version !== null) return [];
  const wanted = stage ?? currentStage;
  if ([...secret.versions.values()].some((labels) => labels.includes(wanted))) return [];
  const message = `The secret ${id} (${user}) has no version with the label ${wanted}: there is no value to read.`;
  if (stage === null) return [{ subject, message, advice }];
  return [{ subject, message, advice: 'Correct the label in the revision, or attach it to a version of the secret.' }];
}
