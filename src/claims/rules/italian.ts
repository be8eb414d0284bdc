import { ITALIAN_NOT_NEWS } from './it/not-news.ts';
import { ITALIAN_ROLE_SIGNS } from './it/role-signs.ts';
import { ITALIAN_RULES } from './it/rules.ts';
import { ITALIAN_CLAUSES, ITALIAN_CUES, ITALIAN_GRAMMAR, ITALIAN_PEOPLE } from './it/words.ts';
import { type LanguagePack, wordSet } from './language-pack.ts';

/** Italian, the language of "visite mediche" and "fumata bianca". */
export const ITALIAN: LanguagePack = {
  language: 'it',
  rules: ITALIAN_RULES,
  notNewsRules: ITALIAN_NOT_NEWS,
  roleSigns: ITALIAN_ROLE_SIGNS,
  football:
    /(?:attaccante|centrocampista|difensore|portiere|terzino|calciomercato|calciatore|serie a|prestito|cessione)/i,
  grammar: ITALIAN_GRAMMAR,
  clauses: ITALIAN_CLAUSES,
  people: ITALIAN_PEOPLE,
  cues: ITALIAN_CUES,
  hypotheses: wordSet('se'),
  negation: /(?<![^ ])(?:non|mai|ne|senza|nessun|nessuna|neppure)(?![^ ])/,
  recall:
    /(?:arrivo|prese|firmo|lascio|vendette|costo|pago|approdo|arrivato|acquistato|prelevato|pagato|ceduto|rifiutato|respinto)(?: [^ ]+){0,8} (?:nel (?:19|20)\d\d|la scorsa estate|l estate scorsa|l anno scorso|la stagione scorsa|lo scorso (?:gennaio|anno|mese|luglio|agosto|giugno)|(?:\w+ )?(?:anni|mesi|stagioni) fa|un anno fa)/,
  loan: /\b(?:prestito|in prestito|prestiti|presta)\b/i,
};
