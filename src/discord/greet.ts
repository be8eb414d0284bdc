import { CannotSendMessagesToThisUserErrorCodes, DiscordAPIError, type REST, Routes } from 'discord.js';
import { z } from 'zod';

const DirectChannel = z.object({ id: z.string() });

/** Discord's codes for a person whom we may not write to: messages closed, or no server in common. */
const CLOSED: ReadonlySet<number | string> = new Set(CannotSendMessagesToThisUserErrorCodes);

/** Sends a direct message that pings nobody. Throws where something else than the person's own settings is in the way. */
export async function greet(rest: Pick<REST, 'post'>, userId: string, content: string): Promise<'arrived' | 'closed'> {
  try {
    const { id } = DirectChannel.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: userId } }));
    await rest.post(Routes.channelMessages(id), { body: { content, allowed_mentions: { parse: [] } } });
    return 'arrived';
  } catch (error) {
    if (error instanceof DiscordAPIError && CLOSED.has(error.code)) {
      return 'closed';
    }
    throw error;
  }
}
