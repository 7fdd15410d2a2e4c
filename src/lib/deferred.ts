type Asynchronous<T> = { [Name in keyof T]: (...args: never[]) => Promise<unknown> };

/**
 * An object of asynchronous methods whose code is loaded when one of them is first called, and once.
 *
 * @param load where the methods come from; where it rejects, the call does
 * @param ready the methods that are there from the start
 */
export function deferred<T extends Asynchronous<T>, Ready extends Partial<T> = Record<never, never>>(
  load: () => Promise<Omit<T, keyof Ready>>,
  ready = {} as Ready,
): T {
  let loading: Promise<unknown> | null = null;
  const call = async (name: string, args: unknown[]): Promise<unknown> => {
    loading ??= load();
    const methods = (await loading) as Record<string, (...args: unknown[]) => Promise<unknown>>;
    return methods[name]?.(...args);
  };
  return new Proxy(ready as unknown as T, {
    get(known, name) {
      // What has a method called "then" is taken for a promise.
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return known[name as keyof T] ?? ((...args: unknown[]) => call(name, args));
    },
  });
}
