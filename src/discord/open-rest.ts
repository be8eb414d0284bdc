import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Snowflake } from '../feeds/feed.ts';

const Application = z.object({ id: z.string() });

/** Discord's REST API without a gateway: for programs that do one thing and end. */
export function openRest(token: string, apiUrl: string): REST {
  return new REST({ api: apiUrl }).setToken(token);
}

/** Whose token this is. Throws where Discord refuses it. */
export async function readApplicationId(rest: Pick<REST, 'get'>): Promise<Snowflake> {
  return Application.parse(await rest.get(Routes.currentApplication())).id;
}
