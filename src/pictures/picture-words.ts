import type { PluralForms } from '../alerts/alert-words.ts';
import type { Language } from '../feeds/feed.ts';

/** What pictures and tables say besides an alert's words. */
export interface PictureWords {
  readonly steps: PluralForms;
  readonly earlier: PluralForms;
  readonly sources: PluralForms;
  /** Heads the lane of steps without a suitor where nobody says the player's club. */
  readonly player: string;
  readonly chapter: string;
  /** Heads of a table's columns. */
  readonly columns: Readonly<Record<'day' | 'move' | 'step' | 'target' | 'news', string>>;
}

const WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    steps: { one: '{count} step', other: '{count} steps' },
    earlier: { one: '… {count} earlier step', other: '… {count} earlier steps' },
    sources: { one: '{count} source', other: '{count} sources' },
    player: 'Player',
    chapter: 'Chapter {count}',
    columns: { day: 'Day', move: 'Move', step: 'Step', target: 'Who', news: 'News' },
  },
  es: {
    steps: { one: '{count} paso', other: '{count} pasos' },
    earlier: { one: '… {count} paso anterior', other: '… {count} pasos anteriores' },
    sources: { one: '{count} fuente', other: '{count} fuentes' },
    player: 'Jugador',
    chapter: 'Capítulo {count}',
    columns: { day: 'Día', move: 'Traspaso', step: 'Paso', target: 'Quién', news: 'Noticias' },
  },
  it: {
    steps: { one: '{count} passo', other: '{count} passi' },
    earlier: { one: '… {count} passo precedente', other: '… {count} passi precedenti' },
    sources: { one: '{count} fonte', other: '{count} fonti' },
    player: 'Giocatore',
    chapter: 'Capitolo {count}',
    columns: { day: 'Giorno', move: 'Affare', step: 'Passo', target: 'Chi', news: 'Notizie' },
  },
  de: {
    steps: { one: '{count} Schritt', other: '{count} Schritte' },
    earlier: { one: '… {count} früherer Schritt', other: '… {count} frühere Schritte' },
    sources: { one: '{count} Quelle', other: '{count} Quellen' },
    player: 'Spieler',
    chapter: 'Kapitel {count}',
    columns: { day: 'Tag', move: 'Wechsel', step: 'Schritt', target: 'Wer', news: 'Nachrichten' },
  },
  fr: {
    steps: { one: '{count} étape', other: '{count} étapes' },
    earlier: { one: '… {count} étape précédente', other: '… {count} étapes précédentes' },
    sources: { one: '{count} source', other: '{count} sources' },
    player: 'Joueur',
    chapter: 'Chapitre {count}',
    columns: { day: 'Jour', move: 'Transfert', step: 'Étape', target: 'Qui', news: 'Infos' },
  },
  pt: {
    steps: { one: '{count} passo', other: '{count} passos' },
    earlier: { one: '… {count} passo anterior', other: '… {count} passos anteriores' },
    sources: { one: '{count} fonte', other: '{count} fontes' },
    player: 'Jogador',
    chapter: 'Capítulo {count}',
    columns: { day: 'Dia', move: 'Negócio', step: 'Passo', target: 'Quem', news: 'Notícias' },
  },
};

/** The words of pictures and tables in a language. */
export function pictureWordsOf(language: Language): PictureWords {
  return WORDS[language];
}
