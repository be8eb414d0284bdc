import type { Alert } from '../alerts/alert.ts';
import { decodeButton } from '../alerts/button-ids.ts';
import type { Context } from './context.ts';
import type { Services } from './services.ts';

/**
 * The alert that a message is, if it is one of ours and still known. An alert carries its own id in its *Why?* button;
 * anybody else's message could only pretend to.
 */
export async function findAlert({ message, applicationId }: Context, services: Services): Promise<Alert | undefined> {
  const buttons = message?.authorId === applicationId ? message.customIds.map(decodeButton) : [];
  const why = buttons.find((button) => button?.action === 'why');
  return why?.action === 'why' ? services.alert(why.alertId) : undefined;
}
