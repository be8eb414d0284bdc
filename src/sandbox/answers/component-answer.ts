import type { Component } from '../bodies/component-body.ts';

type Part = Readonly<Record<string, unknown>>;

/** What Discord adds to a component of that type where the bot left it out. */
const DEFAULTS: Readonly<Record<number, Part>> = {
  3: { min_values: 1, max_values: 1 },
  5: { min_values: 1, max_values: 1 },
  6: { min_values: 1, max_values: 1 },
  7: { min_values: 1, max_values: 1 },
  8: { min_values: 1, max_values: 1 },
  11: { description: null, spoiler: false },
  13: { name: null, size: null, spoiler: false },
  14: { spacing: 1, divider: true },
  17: { accent_color: null, spoiler: false },
};

/** The components of a message, as Discord's API writes them back: defaults filled in, media with their addresses. */
export function answerComponents(components: readonly Component[]): readonly unknown[] {
  return components.map(answerPart);
}

function answerPart(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(answerPart);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, answerField(key, inner)] as const);
  const part: Part = Object.fromEntries(entries);
  return { ...(typeof part['type'] === 'number' ? DEFAULTS[part['type']] : {}), ...part };
}

function answerField(key: string, inner: unknown): unknown {
  switch (key) {
    case 'media':
    case 'file':
      return answerMedia(inner);
    case 'items':
      return Array.isArray(inner) ? inner.map((item: object) => ({ ...MEDIA_ITEM, ...answerMediaOf(item) })) : inner;
    case 'components':
    case 'accessory':
    case 'component':
      return answerPart(inner);
    default:
      return inner;
  }
}

const MEDIA_ITEM = { description: null, spoiler: false };

function answerMediaOf(item: object): Part {
  const part: Part = { ...item };
  return { ...part, media: answerMedia(part['media']) };
}

/** Media that was not looked at yet has no size; its id is 0. */
function answerMedia(media: unknown): Part {
  const part: Part = typeof media === 'object' && media !== null ? { ...media } : {};
  return { id: '0', ...part, proxy_url: part['url'], width: null, height: null, content_type: null };
}
