import { type InputType, pattern } from './input-types.ts';

/** The name of an environment at GitHub: 255 characters at most, and none that would break a line. */
export function environmentName(): InputType<string | null> {
  return pattern(/^[^\p{Cc}]{1,255}$/u, "an environment's name, of at most 255 characters");
}

/** An address that people can open. */
export function webAddress(): InputType<string | null> {
  const allowed = 'an address that begins with `https://` or `http://`';
  return pattern(/^https?:\/\/[^\s"'<>]+$/, allowed);
}

/** An account at GitHub, or one of its repositories. */
export function attestationOwner(): InputType<string | null> {
  return pattern(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\/(?!\.\.?$)[A-Za-z0-9._-]{1,100})?$/,
    'an owner at GitHub or `owner/repository`',
  );
}
