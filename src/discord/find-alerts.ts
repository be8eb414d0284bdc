import type { Alert } from '../alerts/alert.ts';
import { decodeButton } from '../alerts/button-ids.ts';
import type { Context } from './context.ts';
import type { Services } from './services.ts';

/**
 * The alerts that a message tells, if it is one of ours and still known. It carries its own id in its *Why?* button, a
 * digest in its select; anybody else's message could only pretend to.
 */
export async function findAlerts({ message, applicationId }: Context, services: Services): Promise<readonly Alert[]> {
  const buttons = message?.authorId === applicationId ? message.customIds.map(decodeButton) : [];
  const why = buttons.find((button) => button?.action === 'why');
  return why?.action === 'why' ? services.alertsIn(why.alertId) : [];
}
