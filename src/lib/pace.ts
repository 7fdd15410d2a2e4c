/** A request quota of AWS: a bucket that holds `burst` tokens and is refilled by `perSecond`. */
export type Quota = { burst: number; perSecond: number };

/** When the request of this index, counted from 0, may be sent so that AWS need not refuse it: ms after the first one. */
export function sendAfterMs(index: number, { burst, perSecond }: Quota): number {
  return Math.max(0, Math.ceil(((index + 1 - burst) / perSecond) * 1_000));
}
