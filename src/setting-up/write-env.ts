/**
 * Puts answers into the text of a `.env` file: a line that sets the variable already, empty or commented out by nobody,
 * is replaced where it stands, and a variable without a line is added at the end. Everything else stays as it is.
 * A value that a shell would read otherwise is quoted. Pure.
 */
export function writeEnv(text: string, answers: Readonly<Record<string, string>>): string {
  let lines: readonly string[] = text.replace(/\n+$/, '').split('\n');
  for (const [name, value] of Object.entries(answers)) {
    const line = `${name}=${quote(value)}`;
    const at = lines.findLastIndex((candidate) => setsVariable(candidate, name));
    lines = at === -1 ? [...lines, line] : lines.with(at, line);
  }
  return `${lines.join('\n').replace(/^\n+/, '')}\n`;
}

/** The last line wins, as it does where the file is read. */
function setsVariable(line: string, name: string): boolean {
  return new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(line);
}

/** Node's reader of `.env` knows no escapes: whichever quote the value does not hold is taken. */
function quote(value: string): string {
  if (/^[\w.:/@+-]*$/.test(value)) {
    return value;
  }
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
