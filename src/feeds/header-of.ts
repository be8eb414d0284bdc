/**
 * A header of an answer as undici gives it, `name` in lower case. One that a server sends more than once is one list, as
 * HTTP has it.
 */
export function headerOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  name: string,
): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
