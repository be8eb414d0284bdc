/**
 * Milliseconds of processor time that this process has used, V8's helping threads included: on a machine with other work
 * they stand still while that is done. (`process.threadCpuUsage` would leave the threads out, but Linux brings it up to
 * date only every millisecond or two.)
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Does something and says how long that took, in milliseconds of the processor. */
export function time<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const start = processorMs();
  const result = work();
  return { result, ms: processorMs() - start };
}

/** The value below which this part of the values lie: 0.5 is the median. NaN of nothing. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The value in the middle: on a noisy machine it says more than the mean. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
