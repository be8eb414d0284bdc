import { type LanguagePack, wordSet } from './language-pack.ts';
import { PORTUGUESE_NOT_NEWS } from './pt/not-news.ts';
import { PORTUGUESE_ROLE_SIGNS } from './pt/role-signs.ts';
import { PORTUGUESE_RULES } from './pt/rules.ts';
import { PORTUGUESE_CLAUSES, PORTUGUESE_CUES, PORTUGUESE_GRAMMAR, PORTUGUESE_PEOPLE } from './pt/words.ts';

/** Portuguese: "reforço" and "época" in Portugal, "contratação" and "temporada" in Brazil. */
export const PORTUGUESE: LanguagePack = {
  language: 'pt',
  rules: PORTUGUESE_RULES,
  notNewsRules: PORTUGUESE_NOT_NEWS,
  roleSigns: PORTUGUESE_ROLE_SIGNS,
  football:
    /(?:avançado|médio|extremo|lateral|guarda-redes|defesa|atacante|zagueiro|goleiro|volante|futebol|futebolista|reforço|jogador)/i,
  grammar: PORTUGUESE_GRAMMAR,
  clauses: PORTUGUESE_CLAUSES,
  people: PORTUGUESE_PEOPLE,
  cues: PORTUGUESE_CUES,
  hypotheses: wordSet('se caso'),
  negation: /(?<![^ ])(?:nao|nunca|nem|sem|jamais|nenhum|nenhuma)(?![^ ])/,
  recall:
    /(?:chegou|contratou|assinou|deixou|vendeu|custou|pagou|saiu|foi emprestado|contratado|recusou|rejeitou|comprado|proveniente)(?: [^ ]+){0,8} (?:em (?:19|20)\d\d|(?:no|o) verao passado|na epoca passada|na temporada passada|no ano passado|no ultimo verao|em (?:janeiro|agosto|julho) passado|ha (?:\w+ )?(?:anos|epocas|temporadas|meses|um ano))/,
  loan: /\b(?:empr[eé]stimo|emprestad[oa]|empresta|emprestou|emprestar|cedid[oa]|ced[eê]ncia|cede|cedeu)\b/i,
};
