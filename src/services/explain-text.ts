import type { Claim } from '../claims/claim.ts';
import type { Reader, Reading } from '../claims/reading.ts';
import type { Services } from '../discord/services.ts';
import type { Names } from '../gazetteer/resolve-name.ts';
import type { Item } from '../items/item.ts';

/** Reads a text that somebody pasted or pointed at, as if it were an item. */
export function openExplaining(
  reader: Reader,
  names: Pick<Names, 'find'>,
  now: () => Date,
): Pick<Services, 'read' | 'explain' | 'findNamed'> {
  const read = (text: string): Reading => reader.read(itemOf(text, now()));
  return {
    read,
    explain: (text) => explain(read(text)),
    findNamed(text) {
      const ids = read(text).mentions.flatMap(({ kind, id }) => (kind === 'player' && id !== undefined ? [id] : []));
      return [...new Set(ids)].flatMap((id) => names.find('player', id) ?? []);
    },
  };
}

/** The first line stands for the headline, the rest for the summary. */
function itemOf(text: string, seenAt: Date): Item {
  const [title = '', ...rest] = text.split('\n');
  return {
    id: 'typed',
    feedId: 'typed',
    outlet: 'somebody',
    title,
    summary: rest.join(' ').trim(),
    body: [],
    seenAt: seenAt.toISOString(),
    wordsHash: '',
  };
}

function explain({ mentions, claims, silences }: Reading): readonly string[] {
  return [
    ...mentions.map(({ kind, name, text, reason }) => `“${text}” → ${kind} ${name} (${reason})`),
    ...claims.map(explainClaim),
    ...silences.map(({ text, reason }) => `“${text}”: ${reason}`),
  ];
}

function explainClaim({ player, stage, from, to, ruleId, evidence, certainty }: Claim): string {
  const who = player?.name ?? 'somebody unnamed';
  const clubs = [from?.name ?? '?', to.map(({ name }) => name).join(', ') || '?'].join(' → ');
  return `${who}: ${stage}, ${clubs}, ${certainty} (rule ${ruleId}: “${evidence}”)`;
}
