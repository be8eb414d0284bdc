import { z } from 'zod';

const Reading = z.object({ claims: z.array(z.object({ rule: z.string() })) });

/** How many rules there are, and which of them win no claim in what `npm run read` printed (JSON lines). */
export function countRules(readings: string, rules: readonly { readonly id: string }[]): string {
  const claims = readings
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => Reading.parse(JSON.parse(line)).claims);
  const winners = new Set(claims.map(({ rule }) => rule));
  const idle = rules.filter(({ id }) => !winners.has(id)).map(({ id }) => id);
  return [`${rules.length} rules, ${idle.length} win no item here:`, ...idle.map((id) => `  ${id}`)].join('\n');
}
