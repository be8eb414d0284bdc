import type { NamedSentence } from '../mentions/span.ts';
import type { Clause } from './clause.ts';
import type { Silence } from './reading.ts';
import { compilePattern } from './rules/compile-rule.ts';
import { NOT_NEWS_RULES } from './rules/en/not-news-rules.ts';

const RULES = NOT_NEWS_RULES.map((rule) => ({
  rule,
  when: compilePattern(rule.when),
  unless: rule.unless === undefined ? undefined : compilePattern(rule.unless),
}));

const FOOTBALL =
  /\b(?:striker|midfielder|winger|goalkeeper|defender|centre-back|football|footballer|premier league|bundesliga|serie a|la liga|ligue 1|nwsl|wsl|loan|transfer)\b/i;

/** Says why an item that may look like a transfer is none, or nothing. */
export function findNotNews(
  sentences: readonly NamedSentence[],
  clauses: readonly (readonly Clause[])[],
): Silence | undefined {
  const title = textOf(headline(sentences, clauses));
  const whole = textOf(clauses);
  const text = sentences[0]?.text ?? '';
  for (const { rule, when, unless } of RULES) {
    const where = rule.scope === 'title' ? title : whole;
    if (when.test(where) && unless?.test(where) !== true) {
      return { text, reason: rule.reason, ruleId: rule.id };
    }
  }
  const known = sentences.some((sentence) =>
    sentence.spans.some((span) => span.kind === 'club' || span.kind === 'player'),
  );
  return known || sentences.some((sentence) => FOOTBALL.test(sentence.text))
    ? undefined
    : { text, reason: 'names no club, no player and nothing of football' };
}

const LONG_TITLE = 160;

/** The title; of a post, whose whole text stands in the title, its first sentence. */
function headline(sentences: readonly NamedSentence[], clauses: readonly (readonly Clause[])[]): readonly (readonly Clause[])[] {
  const title = sentences.filter((sentence) => sentence.field === 'title');
  const length = title.reduce((sum, sentence) => sum + sentence.text.length, 0);
  return clauses.slice(0, length > LONG_TITLE ? 1 : title.length);
}

function textOf(sentences: readonly (readonly Clause[])[]): string {
  return sentences
    .map((clauses) =>
      clauses.map((clause) => (clause.link === '' ? clause.masked : `${clause.link} ${clause.masked}`)).join(' '),
    )
    .join(' . ');
}
