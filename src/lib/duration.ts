const second = 1000;

/** A span of time for people: `42 s`, `3 min 05 s`, `1 h 02 min`. Begun seconds do not count; below zero is zero. */
export function formatDuration(elapsedMs: number): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / second));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${twoDigits(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A configured span in words: `5 s`, `1 min`, `1.5 s`. */
export function formatSeconds(ms: number): string {
  return ms >= 60_000 && ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / second} s`;
}

/** A span of time inside a sentence, to the nearest second: `5 min` rather than `5 min 00 s`. */
export function spokenDuration(ms: number): string {
  return formatDuration(Math.round(ms / second) * second).replace(/ 00 (?:s|min)$/, '');
}
