import { GatewayCloseCodes } from 'discord.js';

/** What an operator has to do about a gateway close that discord.js will not recover from. */
export function explainClose(code: number): string {
  return REASONS[code] ?? `Discord closed the connection for good (code ${code}). Start the bot again.`;
}

/** What an operator has to do once Discord has refused the token, by whichever way we hear of it. */
export function explainRefusedToken(): string {
  return explainClose(GatewayCloseCodes.AuthenticationFailed);
}

/** The close codes after which Discord forbids to reconnect (its documentation, "Gateway Close Event Codes"). */
const REASONS: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord refuses DISCORD_TOKEN. Developer Portal -> your application -> Bot -> Reset Token, then put the new one in .env.',
  [GatewayCloseCodes.InvalidShard]: 'Discord refuses the shard number. Start a single process without sharding.',
  [GatewayCloseCodes.ShardingRequired]: 'The bot is in more than 2,500 servers: Discord wants it to run in shards.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks API version 10. Update Touchline.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know the intents we ask for. Update Touchline.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the intents we ask for, though Guilds needs no permission. Check DISCORD_API_URL.',
};
