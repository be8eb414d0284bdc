import type { Development } from '../sagas/development.ts';
import type { AlertWords } from './alert-words.ts';
import { type AlertButton, encodeButton } from './button-ids.ts';
import { plainText } from './escape-text.ts';
import { fillIn } from './fill-in.ts';

/** Discord's numbers for a row, a button, and the two styles used. */
const ROW = 1;
const BUTTON = 2;
const GREY = 2;
const LINK = 5;

const LONGEST_LINK = 512;
const LONGEST_OUTLET = 50;

type Component = Record<string, unknown>;

/**
 * The row of buttons under a message: to the source, where it has a safe address, and what a reader may do next. `id` is
 * the alert's, or that of a thread's first message.
 */
export function writeButtons(id: string, development: Development, words: AlertWords): readonly Component[] {
  const { sagaId } = development;
  const buttons: readonly AlertButton[] = [
    { action: 'follow', sagaId },
    { action: 'mute', sagaId },
    { action: 'timeline', sagaId },
    { action: 'why', alertId: id },
  ];
  return [
    { type: ROW, components: [...sourceButton(development, words), ...buttons.flatMap((one) => button(one, words))] },
  ];
}

function button(action: AlertButton, words: AlertWords): readonly Component[] {
  const customId = encodeButton(action);
  const label = words.buttons[action.action];
  return customId === undefined ? [] : [{ type: BUTTON, style: GREY, label, custom_id: customId }];
}

function sourceButton({ sources: [first] }: Development, words: AlertWords): readonly Component[] {
  const url = first?.link === undefined ? undefined : safeLink(first.link);
  if (first === undefined || url === undefined) {
    return [];
  }
  const outlet = plainText(first.outlet, LONGEST_OUTLET) || new URL(url).hostname;
  return [{ type: BUTTON, style: LINK, label: fillIn(words.buttons.source, { outlet }), url }];
}

/** The address as it really is, or nothing for one that is not https, hides its host behind a name, or is too long. */
function safeLink(link: string): string | undefined {
  const url = URL.parse(link);
  const isSafe = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isSafe && url.href.length <= LONGEST_LINK ? url.href : undefined;
}
