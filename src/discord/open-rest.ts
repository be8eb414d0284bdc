import { DiscordAPIError, GatewayCloseCodes, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { explainClose } from './explain-close.ts';
import { TokenError } from './token-error.ts';

const Application = z
  .object({
    id: z.string(),
    name: z.string(),
    owner: z.object({ id: z.string() }).optional(),
    team: z.object({ owner_user_id: z.string() }).nullish(),
  })
  // A team's application is "owned" by a user that nobody is: its members have one of their own who owns the team.
  .transform(({ id, name, owner, team }) => ({ id, name, ownerId: team?.owner_user_id ?? owner?.id }));

/** The application behind a token. `ownerId` is the person who made it, where Discord says so. */
export type Application = z.infer<typeof Application>;

/** Discord's REST API without a gateway: for programs that do one thing and end. */
export function openRest(token: string, apiUrl: string): REST {
  return new REST({ api: apiUrl }).setToken(token);
}

/** Whose token this is: the application. Throws TokenError where Discord refuses it. */
export async function readSelf(rest: Pick<REST, 'get'>): Promise<Application> {
  try {
    return Application.parse(await rest.get(Routes.currentApplication()));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) {
      throw new TokenError(explainClose(GatewayCloseCodes.AuthenticationFailed), { cause: error });
    }
    throw error;
  }
}
