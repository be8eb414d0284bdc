import { z } from 'zod';

export const ButtonAction = z.enum(['follow', 'mute', 'timeline', 'why']);
export type ButtonAction = z.infer<typeof ButtonAction>;

/** What a button under an alert asks for. Everything needed stands in its id, so that it works after a restart. */
export const AlertButton = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['follow', 'mute', 'timeline']), sagaId: z.string().min(1) }),
  z.object({ action: z.literal('why'), alertId: z.string().min(1) }),
]);
export type AlertButton = z.infer<typeof AlertButton>;

/** Discord's limit for a custom id. */
const LONGEST = 100;

/** Writes a button's custom id: "why:" and the alert's id, "follow:" and the saga's. Undefined for an id too long to fit. */
export function encodeButton(button: AlertButton): string | undefined {
  const id = `${button.action}:${button.action === 'why' ? button.alertId : button.sagaId}`;
  return id.length <= LONGEST ? id : undefined;
}

/** Reads a custom id back; undefined for one that is no alert's. */
export function decodeButton(customId: string): AlertButton | undefined {
  const colon = customId.indexOf(':');
  const action = customId.slice(0, Math.max(colon, 0));
  const id = customId.slice(colon + 1);
  return AlertButton.safeParse(action === 'why' ? { action, alertId: id } : { action, sagaId: id }).data;
}
