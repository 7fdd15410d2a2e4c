import { AwsError } from '../lib/errors.ts';

/** What a read answers; null where AWS says by one of these codes that there is no such thing. */
export async function nullWhere<T>(codes: readonly string[], answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AwsError && codes.includes(error.details.code)) return null;
    throw error;
  }
}
