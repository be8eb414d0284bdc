import { type Section, sectionsOf } from './digest-sections.ts';
import type { HeldAlert } from './held-alert.ts';
import type { HeldAlerts } from './write-digest.ts';

/** As many as a digest's select can offer. */
const MOST_ALERTS = 25;
/** Discord takes 4,096 characters in an embed's description; some are left for what grows. */
const LONGEST_DESCRIPTION = 3_600;

/**
 * Decides which alerts of one destination stand together in a message: those of a saga always, and no more than Discord
 * takes. Where sagas have threads, each saga has a message of its own there. Each message's alerts come in order of time,
 * and the messages in that of their newest step.
 */
export function arrangeDigests(held: readonly HeldAlert[]): readonly HeldAlerts[] {
  const pages: Section[][] = [];
  for (const section of sectionsOf(held, new Map())) {
    const page = pages.at(-1);
    if (page !== undefined && belongTogether([...page, section])) {
      page.push(section);
    } else {
      pages.push([section]);
    }
  }
  return pages.flatMap((page) => {
    const [first, ...others] = page.flatMap((section) => section.held);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

function belongTogether(sections: readonly Section[]): boolean {
  const held = sections.flatMap((section) => section.held);
  const length = sections.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.length + 2, 0);
  const roots = new Set(held.map(({ alert }) => alert.rootId));
  return length <= LONGEST_DESCRIPTION && held.length <= MOST_ALERTS && roots.size === 1;
}
