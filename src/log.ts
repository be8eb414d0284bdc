import { pino } from 'pino';

/** What a log line may carry besides its event: ids, reasons, counts. Never a token, never an address with credentials. */
export type LogFields = Readonly<Record<string, unknown>>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Structured lines, one event each: `log.info('alert-sent', { delivery, channel })`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/**
 * Opens the program's log on standard error output: one JSON object a line, errors with their cause and stack. A line is
 * out before anything else is done: the last one before a process is killed is the one that somebody will look for.
 */
export function openLog(level: LogLevel, secrets: readonly string[] = []): Log {
  const logger = pino(
    { level, base: null, hooks: { streamWrite: (line) => withoutSecrets(line, secrets) } },
    pino.destination({ dest: 2, sync: true }),
  );
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) =>
      logger[name](fieldsOf(fields), event);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** pino prints an error's message and stack only under the key `err`. */
function fieldsOf({ error, ...rest }: LogFields): LogFields {
  return error === undefined ? rest : { ...rest, err: error };
}

/** Takes secrets out of a text. Redaction by key does not see a secret inside an error's message, so the finished line is searched as well. */
export function withoutSecrets(line: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '[secret]')), line);
}
