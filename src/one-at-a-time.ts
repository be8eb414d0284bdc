/** Runs one piece of work after another, in the order in which they were handed in. */
export type OneAtATime = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Opens a line: a piece of work that fails costs the next one nothing. */
export function openLine(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
