import type { Language } from '../../feeds/feed.ts';

/** What people of football are called who are not its players. */
const TITLES: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: 'entrenador|técnico|míster|director deportivo|presidente|agente|representante|periodista|exentrenador|seleccionador|consejero delegado|director general|secretario técnico|exjugador y comentarista|dueño|propietario|abogado|padre|hermano|preparador',
  it: 'allenatore|tecnico|mister|direttore sportivo|ds|d\\.s\\.|presidente|agente|procuratore|giornalista|ct|ex allenatore|amministratore delegato|ad|direttore generale|dg|patron|dirigente|numero uno|avvocato|padre|esperto di mercato|collega',
  pt: 'treinador|técnico|mister|diretor desportivo|diretor esportivo|presidente|agente|empresário|jornalista|selecionador|ex-treinador|diretor-geral|dirigente|dono|advogado|pai|executivo',
  fr: 'entraîneur|coach|technicien|directeur sportif|président|agent|journaliste|sélectionneur|ex-entraîneur|directeur général|patron|propriétaire|dirigeant|conseiller|avocat|père|insider',
  de: 'Trainer|Coach|Chefcoach|Cheftrainer|Sportdirektor|Sportchef|Sportvorstand|Präsident|Berater|Manager|Geschäftsführer|Vorstandschef|Vorstandsboss|Boss|Journalist|Experte|Insider|Transferexperte|Bundestrainer|Ex-Trainer|Klubboss|Vorstand|Kaderplaner|Technischer Direktor|Vater|Agent|Reporter|Neu-Trainer|Übungsleiter|Fußballlehrer|TV-Experte',
};

const OF = "(?:de|del|de la|do|da|di|du|des|della|dell[’']|dei|von|vom|d[’'])";

const PATTERNS = new Map(
  Object.entries(TITLES).map(([language, titles]) => [
    language,
    new RegExp(`(?<![\\p{L}])(?:${titles})s?(?! ${OF} ?$)(?: ${OF}? ?[\\p{L}\\d .-]{2,22})?,? $`, 'iu'),
  ]),
);

/**
 * Whether the words before a name call its bearer a manager, director, agent or the like: "el técnico del Betis, …". Whose
 * agent somebody is called ("el agente de Dolan") is no agent himself.
 */
export function isTitledAbroad(before: string, language: Language): boolean {
  return PATTERNS.get(language)?.test(before) === true;
}
