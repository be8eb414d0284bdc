/** Why the operator's page is not there, and what to change in `.env`. */
export function explainNotServed(error: unknown): { readonly why: string; readonly advice: string } {
  const why = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return { why, advice: 'Another program has the port. Set STATUS_PORT in .env to a free one, or to off.' };
    case 'EACCES':
      return { why, advice: 'The port needs more rights. Set STATUS_PORT in .env to one from 1024 on, or to off.' };
    default:
      return { why, advice: 'Set STATUS_HOST in .env to an address of this machine, or STATUS_PORT to off.' };
  }
}
