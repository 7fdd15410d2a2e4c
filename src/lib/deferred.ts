type Asynchronous<T> = { [Name in keyof T]: (...args: never[]) => Promise<unknown> };

/**
 * An object of asynchronous methods whose code is loaded when one of them is first called, and once.
 *
 * @param load where the methods come from; where it rejects, the call does
 */
export function deferred<T extends Asynchronous<T>>(load: () => Promise<T>): T {
  let loading: Promise<unknown> | null = null;
  const call = async (name: string, args: unknown[]): Promise<unknown> => {
    loading ??= load();
    const methods = (await loading) as Record<string, (...args: unknown[]) => Promise<unknown>>;
    return methods[name]?.(...args);
  };
  return new Proxy({} as T, {
    get(_, name) {
      // What has a method called "then" is taken for a promise.
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return (...args: unknown[]) => call(name, args);
    },
  });
}

/** Some of these methods as a plain object, to be spread into a larger one. */
export function deferredPart<T extends Asynchronous<T>, Name extends keyof T>(
  names: readonly Name[],
  load: () => Promise<T>,
): Pick<T, Name> {
  const methods = deferred(load);
  return Object.fromEntries(names.map((name) => [name, methods[name]])) as Pick<T, Name>;
}
