import { wordsOf } from '../alerts/alert-words.ts';
import type { Language } from '../feeds/feed.ts';
import type { Destination } from '../follows/follow.ts';
import type { Objection } from '../follows/objection.ts';
import type { Refusal } from '../follows/plan-audience.ts';
import { timestamp } from './describe-follow.ts';
import { t } from './texts/translate.ts';

/** What keeps a development from a follow, and whose filter that is where it is one. */
export type Stop = Pick<Refusal, 'objection' | 'whose'>;

/** In a server a filter is one of two, which are changed in different places: a sentence of which it is. */
export function writeOwner({ whose }: Stop, { kind }: Destination, locale: Language): readonly string[] {
  return whose === undefined || kind === 'direct' ? [] : [t(locale, `whose.${whose}`)];
}

/** Why a follow is not told, in words for people: it ends a sentence such as "not told: …". */
export function writeObjection(objection: Objection, locale: Language): string {
  const { steps, certainties } = wordsOf(locale);
  switch (objection.reason) {
    case 'step-not-chosen':
    case 'step-left-out':
      return t(locale, `objection.${objection.reason}`, { step: steps[objection.stage] });
    case 'outlets-left-out':
    case 'no-contract-news':
      return t(locale, `objection.${objection.reason}`);
    case 'not-official':
      return t(locale, 'objection.not-official', { certainty: certainties[objection.certainty] });
    case 'only-arrivals':
    case 'only-departures':
      return t(locale, `objection.${objection.reason}`, { club: objection.club });
    case 'fee-too-small':
      return t(locale, 'objection.fee-too-small', { amount: objection.amount, asked: objection.asked });
    case 'tier-too-low':
      return objection.best === undefined
        ? t(locale, 'objection.no-tier', { asked: objection.asked })
        : t(locale, 'objection.tier-too-low', { best: objection.best, asked: objection.asked });
    case 'second-source':
      return t(locale, 'objection.second-source');
    case 'muted':
      return objection.until === undefined
        ? t(locale, 'objection.muted-for-ever', { target: objection.target })
        : t(locale, 'objection.muted', { target: objection.target, when: timestamp(objection.until, 'f') });
  }
}
