import type { NamedSentence, Span } from '../mentions/span.ts';
import type { Clause } from './clause.ts';
import type { Silence } from './reading.ts';
import type { NotNewsRule } from './rules/rule.ts';
import { type Tongue, tongueOf } from './tongue.ts';

/** What an item has that is no transfer: the whole of it, or some of its sentences, by place. */
export interface NotNews {
  readonly item?: Silence;
  readonly sentences: ReadonlyMap<number, Silence>;
}

const LONG_TITLE = 160;

/** Finds what may look like a transfer and is none. A headline speaks for its item; a post is judged sentence by sentence. */
export function findNotNews(sentences: readonly NamedSentence[], clauses: readonly (readonly Clause[])[]): NotNews {
  const title = sentences.filter((sentence) => sentence.field === 'title');
  const length = title.reduce((sum, sentence) => sum + sentence.text.length, 0);
  const found =
    length > LONG_TITLE || title.length > 1
      ? judgePost(sentences, clauses)
      : judgeItem(sentences, clauses, title.length);
  return found.item !== undefined || isFootball(sentences)
    ? found
    : {
        ...found,
        item: { text: sentences[0]?.text ?? '', reason: 'names no club, no player and nothing of football' },
      };
}

function judgeItem(
  sentences: readonly NamedSentence[],
  clauses: readonly (readonly Clause[])[],
  titles: number,
): NotNews {
  const [title, whole, words] = [textOf(clauses.slice(0, titles)), textOf(clauses), wordsOf(sentences)];
  const hit = notNewsOf(sentences).find(({ rule, when, unless }) => {
    const where = rule.scope === 'title' ? title : rule.scope === 'item' ? whole : words;
    return when.test(where) && unless?.test(where) !== true;
  });
  return hit === undefined ? { sentences: new Map() } : { item: silence(sentences[0], hit.rule), sentences: new Map() };
}

function judgePost(sentences: readonly NamedSentence[], clauses: readonly (readonly Clause[])[]): NotNews {
  const silent = new Map<number, Silence>();
  const headline = sentences.findIndex((sentence) => sentence.spans.some((span) => span.kind !== 'source'));
  for (const [at, sentence] of sentences.entries()) {
    const text = textOf(clauses.slice(at, at + 1));
    const words = wordsOf([sentence]);
    const hit = notNewsOf(sentences).find(
      ({ rule, when, unless }) => when.test(rule.scope === 'words' ? words : text) && unless?.test(text) !== true,
    );
    if (hit !== undefined && at <= headline && hit.rule.soft !== true) {
      return { item: silence(sentence, hit.rule), sentences: silent };
    }
    if (hit !== undefined) {
      silent.set(at, silence(sentence, hit.rule));
    }
  }
  return { sentences: silent };
}

function notNewsOf([first]: readonly NamedSentence[]): Tongue['notNews'] {
  return tongueOf(first?.language ?? 'en').notNews;
}

function silence(sentence: NamedSentence | undefined, rule: NotNewsRule): Silence {
  return { text: sentence?.text ?? '', reason: rule.reason, ruleId: rule.id };
}

function isFootball(sentences: readonly NamedSentence[]): boolean {
  return sentences.some(
    (sentence) =>
      tongueOf(sentence.language).pack.football.test(sentence.text) ||
      sentence.spans.some((span) => span.kind === 'club' || span.kind === 'player'),
  );
}

/**
 * Beside a club, a footballer who is called like somebody of another sport is himself: his full name is no sign of that
 * sport. A surname alone is: teams are called like footballers too.
 */
function wordsOf(sentences: readonly NamedSentence[]): string {
  const hasClub = sentences.some(({ spans }) => spans.some(({ kind }) => kind === 'club'));
  return sentences
    .flatMap(({ tokens, spans }) => {
      const players = hasClub ? spans.filter(isNamedInFull) : [];
      return tokens.filter((_, at) => !players.some(({ first, last }) => first <= at && at <= last));
    })
    .map(({ folded }) => folded)
    .join(' ');
}

function isNamedInFull({ kind, reason }: Span): boolean {
  return kind === 'player' && (reason === 'full name' || reason === 'first name and surname');
}

function textOf(sentences: readonly (readonly Clause[])[]): string {
  return sentences
    .map((clauses) =>
      clauses.map((clause) => (clause.link === '' ? clause.masked : `${clause.link} ${clause.masked}`)).join(' '),
    )
    .join(' . ');
}
