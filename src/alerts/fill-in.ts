/** What may stand in a text's slots; absent means unknown. */
export type Slots = Readonly<Record<string, string | undefined>>;

const SLOT = /\{(\w+)\}/g;

/**
 * Fills `{slots}` in and leaves out every `[…]` with an unknown one (parts do not nest). Undefined where a slot outside
 * of such parts is unknown. What is filled in is never read as a pattern again.
 */
export function fillIn(pattern: string, slots: Slots): string | undefined {
  const parts = pattern.split(/(\[[^\]]*\])/);
  const filled = parts.map((part) =>
    part.startsWith('[') ? (fillPart(part.slice(1, -1), slots) ?? '') : fillPart(part, slots),
  );
  return filled.includes(undefined) ? undefined : filled.join('');
}

function fillPart(part: string, slots: Slots): string | undefined {
  const names = [...part.matchAll(SLOT)].map(([, name = '']) => name);
  return names.every((name) => slots[name] !== undefined)
    ? part.replaceAll(SLOT, (_, name: string) => slots[name] ?? '')
    : undefined;
}
