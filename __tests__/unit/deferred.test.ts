import { describe, expect, it, jest } from '@jest/globals';
import { deferred, deferredPart } from '../../src/lib/deferred.ts';

describe('deferred', () => {
  const methods = { double: async (n: number) => n * 2, name: async () => 'late' };

  it('loads at the first call, once', async () => {
    const load = jest.fn(async () => methods);
    const late = deferred<typeof methods>(load);
    const { double } = late;
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([double(4), late.name(), late.double(1)])).toEqual([8, 'late', 2]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is a plain object of the methods that are named', async () => {
    const load = jest.fn(async () => methods);
    const part = { ...deferredPart(['double'], load), now: async () => 'here' };
    expect(Object.keys(part)).toEqual(['double', 'now']);
    expect(await part.now()).toBe('here');
    expect(load).not.toHaveBeenCalled();
    expect(await part.double(2)).toBe(4);
  });

  it('is no promise, and hands a failed load to the call', async () => {
    const late = deferred<typeof methods>(async () => {
      throw new Error('no such chunk');
    });
    expect(await (async () => late)()).toBe(late);
    await expect(late.double(1)).rejects.toThrow('no such chunk');
  });
});
