/** Gives every component that has none (or 0) the smallest free id, in the order in which they stand. */
export function numberComponents<T extends readonly object[]>(components: T): T {
  const taken = new Set<number>();
  walk(components, (part) => {
    if (typeof part['id'] === 'number' && part['id'] !== 0) {
      taken.add(part['id']);
    }
    return part;
  });
  let next = 1;
  const number = (part: Part): Part => {
    if (part['id']) {
      return part;
    }
    while (taken.has(next)) {
      next += 1;
    }
    taken.add(next);
    return { ...part, id: next };
  };
  return walk(components, number) as T;
}

type Part = Readonly<Record<string, unknown>>;

/** Replaces every component, a container before what is in it. */
function walk(value: unknown, change: (part: Part) => Part): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => walk(item, change));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const plain: Part = { ...value };
  const part = typeof plain['type'] === 'number' ? change(plain) : plain;
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [key, CHILDREN.includes(key) ? walk(inner, change) : inner]),
  );
}

const CHILDREN: readonly string[] = ['components', 'component', 'accessory'];
