import type { Item } from '../items/item.ts';
import type { Claim, Named } from './claim.ts';
import type { Reading } from './reading.ts';

/** Writes a reading out for people: who was named and why, what was claimed by which rule, and what was left out. */
export function explainReading(item: Item, reading: Reading): string {
  return [
    item.title,
    '',
    'Names',
    ...orNone(
      reading.mentions.map(
        (mention) =>
          `  ${mention.text} → ${mention.kind} ${mention.name}${mention.id === undefined ? ' (not in the gazetteer)' : ''}: ${mention.reason}`,
      ),
    ),
    '',
    'Claims',
    ...orNone(reading.claims.flatMap(explainClaim)),
    '',
    'Left out',
    ...orNone(
      reading.silences.map(
        (silence) =>
          `  ${silence.reason}${silence.ruleId === undefined ? '' : ` [${silence.ruleId}]`}: “${silence.text}”`,
      ),
    ),
  ].join('\n');
}

function explainClaim(claim: Claim): readonly string[] {
  const { attribution } = claim;
  const marks = [
    claim.advanced ? 'advanced' : '',
    claim.loan ? 'loan' : '',
    claim.certainty,
    claim.roundup ? 'from a round-up' : '',
  ].filter((mark) => mark !== '');
  const sources = [attribution.outlet, attribution.journalist, attribution.via].filter((name) => name !== undefined);
  return [
    `  ${claim.player?.name ?? 'somebody unnamed'}: ${claim.stage} (${marks.join(', ')})`,
    `    from ${nameOr(claim.from)} to ${claim.to.length === 0 ? 'nobody named' : claim.to.map((club) => club.name).join(' or ')}`,
    ...(claim.fee === undefined ? [] : [`    fee “${claim.fee.text}”`]),
    `    because of “${claim.evidence}” [${claim.ruleId}]`,
    `    reported by ${sources.join(', ')}${attribution.tier === undefined ? '' : `, tier ${attribution.tier}`}`,
  ];
}

function nameOr(named: Named | undefined): string {
  return named?.name ?? 'nobody named';
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['  none'];
}
