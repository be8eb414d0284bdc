import { Language } from '../feeds/feed.ts';

/** Words that one of our languages uses all the time and the others hardly ever: small ones, and those of its transfer news. */
const OWN_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`the and of for with his has have from after over as at by to in on is are will be been their that this who it he
    not but set could would about into out up new deal bid move talks agree agreed agrees sign signs signed signing join joins
    a no i an can how what when more than its you close wants want fee club loan transfer player striker winger midfielder contract amid eye reject rejects stay`),
  es: words(`el los las y del una su sus tras más con por para no al ya lo se le está será ha han que pero hasta desde
    sin entre sobre fichaje fichajes jugador delantero centrocampista extremo portero cesión cedido acuerdo oferta millones
    renueva renovación rechaza quiere cierra ficha fichar blanco cuatro temporadas oficial traspaso club equipo podría hay
    interesa acerca cerca anuncia confirma despide vuelve cede vende prepara busca lateral central firma seguirá llega llegará cláusula pide ofrece negocia`),
  it: words(`il della dei gli per nel che è sul alla dal del di al lo non ha con più si tra fra una uno sono ma anche degli
    delle nella dalla allo ai ci dopo già calcio mercato accordo offerta prestito rinnovo rinnova attaccante centrocampista
    difensore portiere milioni trattativa ufficiale vuole piace visite mediche giocatore riscatto obbligo diritto cessione
    e addio firma contratto stagione sogna ecco maglia settimana oggi domani ore affare colpo rifiuta rifiutata pronto`),
  de: words(`der die das und mit für von zum bei nach ist auf den dem ein eine einen einem vor im am zur nicht sich auch noch
    wird hat bis aus über wechselt wechsel verlängert verpflichtet angebot ablöse leihe leiht interesse stürmer verteidiger
    mittelfeldspieler torwart vertrag millionen verein spieler sommer beim einigung perfekt vom steht will soll zu als kurz
    gespräche lehnt klub trainer abgang ins stellt lässt steht kommt bleibt geht gibt legt will über unter
    gegen ohne seit wegen beim zwischen offenbar bereits erst noch weiter stürmer angebot poker leihe ablösefrei berater`),
  fr: words(`le les des et du pour au est dans sur avec après un une ses son sa ne pas plus aux vers par qui ce cet cette en à
    a été mais selon prêt prêté offre accord attaquant milieu défenseur gardien joueur mercato millions signe signé prolonge
    contrat refuse veut club transfert piste proche départ intéressé recrue discussions officiel d'accord ont sont`),
  pt: words(`o os do da dos das em ao um uma não pelo após na no com para por à aos pela e é já está até foi mais seu sua são
    sobre avançado médio defesa guarda-redes reforço proposta acordo milhões contrato jogador empréstimo renova renovação
    clube época oficial saída recusa recusou rejeita quer atacante interesse interessado negocia contratação fecha anuncia
    meia zagueiro lateral goleiro treinador jovem português brasileiro`),
};

/** Letters that one language writes and the others do not. */
const OWN_LETTERS: Readonly<Record<Language, RegExp>> = {
  en: /^$/,
  es: /ñ|ción$|ciones$/,
  it: /[òùì]|zione$|zioni$|tà$/,
  de: /[äöüß]/,
  fr: /[èêûœî]|eux$|aux$/,
  pt: /[ãõ]|lhão$|ção$/,
};

const ADDRESS = /https?:\/\/\S+|[@#]\w+/g;

/** So many more words of another language contradict what a feed says of itself. */
const CLEARLY = 2;

/**
 * The language that most of the telling words of a text belong to. Without any, or between equals, it is the one that is
 * expected, the feed's own; English text in a foreign feed is heard as English once it says enough.
 */
export function guessLanguage(text: string, expected?: Language): Language {
  const written = text.replaceAll(ADDRESS, ' ').match(/(?<!\p{L}{3}['’])\p{L}+(?:-\p{L}+)*(?!['’]\p{Lu})/gu) ?? [];
  const said = written.map((word) => word.toLowerCase());
  // Names keep their letters in any language: only what is written small tells.
  const small = written.filter((word) => /^\p{Ll}/u.test(word));
  const count = (language: Language): number =>
    said.filter((word) => OWN_WORDS[language].has(word)).length +
    small.filter((word) => OWN_LETTERS[language].test(word)).length;
  const fallback = expected ?? 'en';
  let [best, most] = [fallback, count(fallback) + (expected === undefined ? 0 : CLEARLY - 1)];
  for (const language of Language.options) {
    const found = count(language);
    if (found > most) {
      [best, most] = [language, found];
    }
  }
  return best;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
