/** Runs pieces of work under one key one after the other, in the order they were asked for. */
export type Locked = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

export function openLocks(): Locked {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(work);
    const tail = result
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(key) === tail) {
          tails.delete(key);
        }
      });
    tails.set(key, tail);
    return result;
  };
}
