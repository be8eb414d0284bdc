import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { PACKS } from '../../src/claims/rules/packs.ts';
import { openGazetteer } from '../../src/gazetteer/open-gazetteer.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const abroad = Object.values(PACKS).filter(({ language }) => language !== 'en');
const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto')));

describe.each(abroad)('reading $language', ({ language, rules, notNewsRules }) => {
  it.each(rules)('$id wins its own example: “$example”', ({ id, stage, example }) => {
    const [claim] = reader.read(anItem(example), language).claims;
    expect({ ruleId: claim?.ruleId, stage: claim?.stage }).toEqual({ ruleId: id, stage });
  });

  it.each(notNewsRules)('$id silences its own example: “$example”', ({ id, reason, example }) => {
    const reading = reader.read(anItem(example), language);
    expect(reading.claims).toEqual([]);
    expect(reading.silences.map((silence) => [silence.ruleId, silence.reason])).toContainEqual([id, reason]);
  });

  it('gives every rule an id of its own that begins with its language', () => {
    const ids = [...rules, ...notNewsRules].map((rule) => rule.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || !id.startsWith(`${language}/`))).toEqual([]);
  });
});

interface LabelledItem {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly source: string;
  readonly labels: { readonly is_transfer_development: boolean };
}

describe('items that another hand wrote and labelled', () => {
  const everybody = openReader(openGazetteer());

  it.each(abroad)('tells development from none in $language, F1 0.85 or better', ({ language }) => {
    const lines = readFileSync(join(import.meta.dirname, 'languages', `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const items: readonly LabelledItem[] = lines.map((line) => JSON.parse(line));
    const told = items.map(({ id, title, summary, source, labels }) => ({
      said: everybody.read(anItem(title, { id, summary: summary ?? '', outlet: source })).claims.length > 0,
      meant: labels.is_transfer_development,
    }));
    const right = told.filter(({ said, meant }) => said && meant).length;
    const wrong = told.filter(({ said, meant }) => said !== meant).length;
    expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.85);
  });
});
