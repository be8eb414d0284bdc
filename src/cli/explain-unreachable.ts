/** What whoever typed a command reads where Discord could not be asked: why, and what to do. */
export function explainUnreachable(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `Discord could not be asked (${why}). Check the connection, then try again.`;
}
