import { SPANISH_NOT_NEWS } from './es/not-news.ts';
import { SPANISH_ROLE_SIGNS } from './es/role-signs.ts';
import { SPANISH_RULES } from './es/rules.ts';
import { SPANISH_CLAUSES, SPANISH_CUES, SPANISH_GRAMMAR, SPANISH_PEOPLE } from './es/words.ts';
import { type LanguagePack, wordSet } from './language-pack.ts';

/** Spanish, as the press of Spain and Latin America writes it. */
export const SPANISH: LanguagePack = {
  language: 'es',
  rules: SPANISH_RULES,
  notNewsRules: SPANISH_NOT_NEWS,
  roleSigns: SPANISH_ROLE_SIGNS,
  football:
    /(?:delantero|centrocampista|lateral|portero|defensa|futbol|futbolista|fichaje|traspaso|laliga|premier|cesión|jugador)/i,
  grammar: SPANISH_GRAMMAR,
  clauses: SPANISH_CLAUSES,
  people: SPANISH_PEOPLE,
  cues: SPANISH_CUES,
  hypotheses: wordSet('si salvo'),
  negation: /(?<![^ ])(?:no|nunca|ni|sin|tampoco|jamas)(?![^ ])/,
  recall:
    /(?:llego|ficho|firmo|dejo|vendio|costo|pago|aterrizo|salio|fue cedido|fichado|rechazo|procedente)(?: [^ ]+){0,8} (?:en (?:19|20)\d\d|el (?:verano|ano|curso) pasado|la temporada pasada|el pasado (?:verano|invierno|mes|enero|julio|agosto)|hace (?:\w+ )?(?:anos|temporadas|meses|veranos|ano))/,
  loan: /\b(?:cedid\w+|cesi[oó]n|pr[eé]stamo|prestad[oa]|cede|cedería|ceder|cederá)\b/i,
};
