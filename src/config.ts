import { validate as isCronExpression } from 'node-cron';
import { z } from 'zod';

const SWITCH = { on: true, off: false } as const;

/** An empty line in .env means the same as no line. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const onOrOff = (byDefault: keyof typeof SWITCH) =>
  setting(
    z
      .enum(['on', 'off'], 'must be on or off')
      .default(byDefault)
      .transform((value) => SWITCH[value]),
  );

const Port = z.coerce
  .number('must be a port number')
  .int('must be a whole number')
  .min(0, 'must be a port from 0 to 65535')
  .max(65_535, 'must be a port from 0 to 65535');

/** A bot's token, by its looks alone. */
export const Token = z
  .string()
  .trim()
  .regex(
    /^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/,
    'does not look like a bot token (three parts joined by dots): Developer Portal -> your application -> Bot -> Reset Token',
  );

const Env = z.object({
  /** Absent: the program opens a Discord of its own on this machine. */
  DISCORD_TOKEN: setting(Token.optional()),
  DISCORD_API_URL: setting(
    z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://discord.com/api' })
      .default('https://discord.com/api'),
  ),
  DATABASE_PATH: setting(z.string().default('touchline.sqlite')),
  GAZETTEER_PATH: setting(z.string().default('data/gazetteer')),
  SOURCE_TIERS_FILE: setting(z.string().optional()),
  FEED_CATALOGUE: onOrOff('on'),
  FEEDS_FILE: setting(z.string().optional()),
  FEED_CONTACT: setting(z.string().max(200, 'must be at most 200 characters').default('self-hosted')),
  PRIVATE_FEEDS: onOrOff('off'),
  FEEDS_PER_SERVER: setting(
    z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(0, 'must be from 0 to 200')
      .max(200, 'must be from 0 to 200')
      .default(20),
  ),
  POLL_SCHEDULE: setting(
    z
      .string()
      .default('* * * * *')
      .refine(isCronExpression, 'must be a cron expression such as "* * * * *" (every minute)'),
  ),
  SANDBOX_PORT: setting(Port.default(4280)),
  STATUS_PORT: setting(
    z
      .union([z.literal('off'), Port], 'must be a port from 0 to 65535, or off')
      .default(4281)
      // Behind the default, which takes the place of whatever is undefined before it.
      .transform((port) => (port === 'off' ? undefined : port)),
  ),
  STATUS_HOST: setting(z.string().default('127.0.0.1')),
  OPERATOR_ID: setting(
    z
      .string()
      .regex(/^\d{17,20}$/, 'must be a Discord id of 17 to 20 digits')
      .optional(),
  ),
  HEARTBEAT_URL: setting(z.url({ protocol: /^https?$/, error: 'must be an address such as https://…' }).optional()),
  LOG_LEVEL: setting(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').optional(),
  ),
});

/** Every environment variable that is read. */
export const SETTINGS: readonly string[] = Object.keys(Env.shape);

/** All settings, checked. README's table and `.env.example` say what each one means. */
export type Config = Readonly<z.infer<typeof Env>>;

/** A setting is missing or wrong; the message lists every problem and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment once, at start. Reports every problem at once: a self-hoster should need one restart, not four. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Env.safeParse(env);
  if (parsed.success) {
    return parsed.data;
  }
  const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  throw new ConfigError(`Check your .env file (.env.example explains every setting):\n${problems.join('\n')}`);
}
