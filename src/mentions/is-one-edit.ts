/** Whether two different words are one slip apart: a letter too many, too few, another one, or two neighbours swapped. */
export function isOneEdit(one: string, other: string): boolean {
  const start = sharedStart(one, other);
  const most = Math.min(one.length, other.length) - start;
  const end = Math.min(most, sharedEnd(one, other));
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const swapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  return one !== other && (swapped || (a.length <= 1 && b.length <= 1));
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) {
    count += 1;
  }
  return count;
}

function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) {
    count += 1;
  }
  return count;
}
