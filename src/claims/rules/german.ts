import { GERMAN_NOT_NEWS } from './de/not-news.ts';
import { GERMAN_ROLE_SIGNS } from './de/role-signs.ts';
import { GERMAN_RULES } from './de/rules.ts';
import { GERMAN_CLAUSES, GERMAN_CUES, GERMAN_GRAMMAR, GERMAN_PEOPLE } from './de/words.ts';
import { type LanguagePack, wordSet } from './language-pack.ts';

/** German, whose verbs come last and whose nouns hang together. */
export const GERMAN: LanguagePack = {
  language: 'de',
  rules: GERMAN_RULES,
  notNewsRules: GERMAN_NOT_NEWS,
  roleSigns: GERMAN_ROLE_SIGNS,
  football:
    /(?:stürmer|mittelfeldspieler|verteidiger|torwart|torhüter|fußball|bundesliga|transfer|ablöse|leihe|angreifer|profi)/i,
  grammar: GERMAN_GRAMMAR,
  clauses: GERMAN_CLAUSES,
  people: GERMAN_PEOPLE,
  cues: GERMAN_CUES,
  hypotheses: wordSet('wenn falls sofern'),
  negation: /(?<![^ ])(?:nicht|kein|keine|keinen|keiner|keinem|nie|niemals|ohne|weder)(?![^ ])/,
  recall:
    /(?:kam|wechselte|unterschrieb|verliess|verkaufte|kostete|zahlte|verpflichtet|ausgeliehen|gekommen|gewechselt|abgelehnt|lehnte|geholt)(?: [^ ]+){0,8} (?:im jahr (?:19|20)\d\d|(?:19|20)\d\d|(?:im )?(?:vergangenen|vorigen|letzten) (?:sommer|winter|jahr|januar|juli|august)|vergangene saison|letzte saison|vor (?:\w+ )?(?:jahren|monaten|einem jahr))|(?:im )?(?:vergangenen|vorigen|letzten) (?:sommer|winter|jahr|januar|juli|august)(?: [^ ]+){0,6} (?:verpflichtet|gekommen|gewechselt|abgelehnt|geholt|kam|wechselte|ausgeliehen)/,
  loan: /(?:\b|-)(?:leihe|leih|leihweise|ausgeliehen|verliehen|leiht|verleiht|ausleihe|leihgeschäft|ausleihen|verleihen|kaufoption|kaufpflicht|leihspieler)\b/i,
};
