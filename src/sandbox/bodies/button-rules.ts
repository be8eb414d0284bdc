import type { z } from 'zod';
import { ButtonStyle } from '../component-type.ts';
import { refuse } from './form.ts';

type ButtonParts = {
  readonly style: number;
  readonly custom_id?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly emoji?: object | null | undefined;
  readonly url?: string | null | undefined;
  readonly sku_id?: string | null | undefined;
};

/**
 * What Discord's description leaves out about buttons: a link has an address and no custom id, a premium button has
 * only its SKU, every other has a custom id and no address, and each shows a label or an emoji.
 */
export function refuseWrongButton(button: ButtonParts, ctx: z.RefinementCtx): void {
  const { style, custom_id, label, emoji, url, sku_id } = button;
  const wanted = style === ButtonStyle.link ? 'url' : style === ButtonStyle.premium ? 'sku_id' : 'custom_id';
  for (const [key, value] of Object.entries({ custom_id, url, sku_id })) {
    const given = value !== undefined && value !== null;
    if (key === wanted && !given) {
      refuse(ctx, [key], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
    if (key !== wanted && given) {
      refuse(ctx, [key], 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', `A button of this style takes ${wanted}`);
    }
  }
  if (style !== ButtonStyle.premium && !label && !emoji) {
    refuse(ctx, ['label'], 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or an emoji');
  }
}
