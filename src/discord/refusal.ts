import { InteractionContextType } from 'discord.js';
import type { AnyCommand } from './command.ts';
import type { Context } from './context.ts';
import type { TextKey } from './texts/translate.ts';

export type Refusal = Extract<TextKey, 'router.server-only' | 'router.missing-rights'>;

/**
 * Whether somebody may use a command here, by the command's own definition. Discord checks the same before it sends
 * an interaction, but a server can change that there, and a button keeps working for whoever sees it.
 */
export function findRefusal({ data }: AnyCommand, context: Context): Refusal | undefined {
  const anywhere = data.contexts?.includes(InteractionContextType.BotDM) ?? false;
  if (!anywhere && context.guildId === undefined) {
    return 'router.server-only';
  }
  const needed = BigInt(data.default_member_permissions ?? 0);
  return (context.memberPermissions & needed) === needed ? undefined : 'router.missing-rights';
}
