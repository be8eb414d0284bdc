import { FRENCH_NOT_NEWS } from './fr/not-news.ts';
import { FRENCH_ROLE_SIGNS } from './fr/role-signs.ts';
import { FRENCH_RULES } from './fr/rules.ts';
import { FRENCH_CLAUSES, FRENCH_CUES, FRENCH_GRAMMAR, FRENCH_PEOPLE } from './fr/words.ts';
import { type LanguagePack, wordSet } from './language-pack.ts';

/** French, the language of "mercato" and "piste". */
export const FRENCH: LanguagePack = {
  language: 'fr',
  rules: FRENCH_RULES,
  notNewsRules: FRENCH_NOT_NEWS,
  roleSigns: FRENCH_ROLE_SIGNS,
  football: /(?:attaquant|milieu|défenseur|gardien|ailier|latéral|buteur|mercato|football|transfert|ligue 1)/i,
  grammar: FRENCH_GRAMMAR,
  clauses: FRENCH_CLAUSES,
  people: FRENCH_PEOPLE,
  cues: FRENCH_CUES,
  hypotheses: wordSet('si sauf'),
  negation: /(?<![^ ])(?:pas|jamais|ni|sans|aucun|aucune|plus question)(?![^ ])/,
  recall:
    /(?:arrive|recrute|signe|quitte|vendu|coute|paye|rejoint|prete|refuse|achete|debarque|rejete|repousse|venu|transfere)(?: [^ ]+){0,8} (?:en (?:19|20)\d\d|l ete dernier|la saison derniere|l an dernier|l annee derniere|l hiver dernier|le mois dernier|(?:en )?(?:janvier|aout|juillet|juin) dernier|il y a (?:[^ ]+ )?(?:ans|saisons|mois|an))/,
  loan: /\b(?:pr[êe]t|pr[êe]t[ée]e?|pr[êe]ter|pr[êe]te)(?![\p{L}])(?! [àa] (?:payer|offrir|signer|quitter|partir|mettre|recruter|vendre|laisser|tout|d[ée]bourser|rejoindre|lever|c[ée]der|faire|relancer|monter|casser|passer|prolonger|lib[ée]rer|accueillir|n[ée]gocier|[ée]couter|lancer))/iu,
};
