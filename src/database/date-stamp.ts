/** A moment as part of a file's name, in UTC: "2026-11-22T170512". */
export function stampOf(moment: Date): string {
  return moment.toISOString().slice(0, 19).replaceAll(':', '');
}
