import type { Target } from '../follows/follow.ts';
import { targetValue } from './follow-target.ts';
import { packWish } from './pack-wish.ts';
import type { Row } from './reply.ts';
import { type ButtonLook, button, buttonRows, fitsId, selectRows } from './rows.ts';
import type { Wish } from './wish.ts';

/** Somebody to follow at a tap, and the words for it. */
export interface Offer {
  readonly target: Target;
  readonly label: string;
  readonly look?: ButtonLook;
}

/** The custom id that follows a target with a wish; a select carries the target as its value. */
export function followAs(wish: Wish, target?: Target): string {
  return ['follow-as', packWish(wish), ...(target === undefined ? [] : [targetValue(target)])].join(':');
}

/** A button for each offer; or one select, where a wish says too much for the ids of buttons. */
export function offerRows(wish: Wish, offers: readonly Offer[], placeholder: string): readonly Row[] {
  const buttons = offers.map(({ target, label, look }) => button(followAs(wish, target), label, look));
  return buttons.every(({ custom_id }) => fitsId(custom_id))
    ? buttonRows(buttons)
    : selectRows(
        followAs(wish),
        placeholder,
        offers.map(({ target, label }) => ({ label, value: targetValue(target) })),
      );
}
