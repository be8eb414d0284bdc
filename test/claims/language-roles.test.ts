import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import type { Stage } from '../../src/claims/stage.ts';
import type { Language } from '../../src/feeds/feed.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

/** A headline, the step it reports, and the suitor; '' where nobody buys. The player is Everton's Marek Dolan in all. */
type Headline = readonly [text: string, stage: Stage, suitor: string];

const HEADLINES: Readonly<Record<Exclude<Language, 'en'>, readonly Headline[]>> = {
  de: [
    ['Everton weist Offerte von Napoli für Marek Dolan zurück', 'bid_rejected', 'Napoli'],
    ['Everton lässt Napoli bei Marek Dolan abblitzen', 'bid_rejected', 'Napoli'],
    ['Everton erteilt Napoli eine Absage für Marek Dolan', 'bid_rejected', 'Napoli'],
    ['Napoli blitzt mit Angebot für Marek Dolan bei Everton ab', 'bid_rejected', 'Napoli'],
    ['Napoli bietet Everton 40 Millionen Euro für Marek Dolan', 'bid', 'Napoli'],
    ['Napoli hat bei Everton ein Angebot für Marek Dolan hinterlegt', 'bid', 'Napoli'],
    ['Marek Dolan verlässt Everton und schließt sich Napoli an', 'done', 'Napoli'],
    ['Marek Dolan wechselt von Everton zu Napoli', 'done', 'Napoli'],
    ['Everton verleiht Marek Dolan an Leeds United', 'done', 'Leeds United'],
    ['Everton gibt Marek Dolan an Leeds United ab', 'done', 'Leeds United'],
    ['Napoli angelt sich Everton-Stürmer Marek Dolan', 'done', 'Napoli'],
    ['Napoli leiht Marek Dolan von Everton aus', 'done', 'Napoli'],
    ['Marek Dolan kehrt auf Leihbasis zu Napoli zurück', 'done', 'Napoli'],
    ['Napoli will Marek Dolan von Everton loseisen', 'interest', 'Napoli'],
    ['Napoli jagt Evertons Marek Dolan', 'interest', 'Napoli'],
    ['Everton-Profi Marek Dolan von Napoli umworben', 'interest', 'Napoli'],
    ['Marek Dolan bei Napoli auf der Liste', 'interest', 'Napoli'],
    ['Napoli denkt über eine Verpflichtung von Marek Dolan nach', 'interest', 'Napoli'],
    ['Napoli und Everton haben sich auf einen Transfer von Marek Dolan geeinigt', 'bid_accepted', 'Napoli'],
    ['Napoli einigt sich mit Everton über Marek Dolan', 'bid_accepted', 'Napoli'],
    ['Everton nimmt Angebot aus Neapel für Marek Dolan an', 'bid_accepted', 'Napoli'],
    ['Marek Dolan vor Wechsel zu Napoli', 'talks', 'Napoli'],
    ['Napoli in Gesprächen mit Everton über Leihe von Marek Dolan', 'talks', 'Napoli'],
    ['Marek Dolan ist sich mit Napoli einig', 'personal_terms_agreed', 'Napoli'],
    ['Marek Dolan gibt Napoli einen Korb', 'deal_off', 'Napoli'],
    ['Napoli zieht sich aus dem Poker um Marek Dolan zurück', 'deal_off', 'Napoli'],
    ['Wechsel von Marek Dolan von Everton nach Neapel gescheitert', 'deal_off', 'Napoli'],
    ['Marek Dolan absolviert den Medizincheck in Neapel', 'medical', 'Napoli'],
    ['Napoli aktiviert die Ausstiegsklausel von Marek Dolan bei Everton', 'release_clause', 'Napoli'],
    ['Napoli nimmt Kontakt zum Management von Marek Dolan auf', 'approach', 'Napoli'],
    ['Marek Dolan will Everton im Winter verlassen', 'wants_out', ''],
    ['Everton plant ohne Marek Dolan: Der Angreifer darf gehen', 'available', ''],
    ['Everton und Marek Dolan gehen getrennte Wege', 'released', ''],
    ['Everton will den Vertrag mit Marek Dolan verlängern', 'contract_offer', ''],
    ['Marek Dolan hält Everton die Treue und verlängert bis 2031', 'contract_extension', ''],
  ],
  es: [
    ['El Everton no acepta los 40 millones que ofrece el Napoli por Marek Dolan', 'bid_rejected', 'Napoli'],
    ['El Everton frustra el intento del Napoli por Marek Dolan', 'bid_rejected', 'Napoli'],
    ['El Napoli ofrece 40 millones al Everton por Marek Dolan', 'bid', 'Napoli'],
    ['El Napoli eleva su oferta por Marek Dolan', 'bid', 'Napoli'],
    ['Marek Dolan se marcha del Everton y ficha por el Napoli', 'done', 'Napoli'],
    ['El Everton traspasa a Marek Dolan al Napoli', 'done', 'Napoli'],
    ['El Napoli se hace con los servicios de Marek Dolan, procedente del Everton', 'done', 'Napoli'],
    ['Marek Dolan, cedido al Leeds United hasta final de temporada', 'done', 'Leeds United'],
    ['El Napoli quiere pescar en el Everton: Marek Dolan es el elegido', 'interest', 'Napoli'],
    ['Marek Dolan entra en los planes del Napoli', 'interest', 'Napoli'],
    ['El Napoli sigue los pasos de Marek Dolan', 'interest', 'Napoli'],
    ['Los azulgranas van a por Marek Dolan, delantero del Everton', 'interest', 'Barcelona'],
    ['El Napoli y el Everton cierran el traspaso de Marek Dolan', 'bid_accepted', 'Napoli'],
    ['El Everton da luz verde a la salida de Marek Dolan al Napoli', 'bid_accepted', 'Napoli'],
    ['Principio de acuerdo entre el Napoli y Marek Dolan', 'personal_terms_agreed', 'Napoli'],
    ['El Napoli negocia con el Everton la cesión de Marek Dolan', 'talks', 'Napoli'],
    ['Marek Dolan está a un paso del Napoli', 'talks', 'Napoli'],
    ['El fichaje de Marek Dolan por el Napoli está muy cerca', 'talks', 'Napoli'],
    ['Marek Dolan no quiere ir al Napoli', 'deal_off', 'Napoli'],
    ['El Napoli descarta pagar y se retira de la puja por Marek Dolan', 'deal_off', 'Napoli'],
    ['Marek Dolan llega hoy para pasar reconocimiento médico con el Napoli', 'medical', 'Napoli'],
    ['El Napoli ejecuta la opción de compra de Marek Dolan', 'release_clause', 'Napoli'],
    ['El Napoli se interesa por la situación de Marek Dolan', 'enquiry', 'Napoli'],
    ['El Napoli ya ha hablado con el agente de Marek Dolan', 'approach', 'Napoli'],
    ['El Everton busca salida a Marek Dolan', 'available', ''],
    ['El Everton no cuenta con Marek Dolan', 'available', ''],
    ['Marek Dolan comunica al Everton que quiere irse', 'wants_out', ''],
    ['El Everton y Marek Dolan negocian la renovación', 'contract_offer', ''],
    ['El Everton blinda a Marek Dolan hasta 2031', 'contract_extension', ''],
  ],
  it: [
    ['L’Everton dice no al Napoli per Marek Dolan', 'bid_rejected', 'Napoli'],
    ['Napoli, offerti 40 milioni all’Everton per Marek Dolan', 'bid', 'Napoli'],
    ['Il Napoli rilancia per Marek Dolan', 'bid', 'Napoli'],
    ['Marek Dolan passa dall’Everton al Napoli a titolo definitivo', 'done', 'Napoli'],
    ['Ufficiale: Marek Dolan è un nuovo giocatore del Napoli', 'done', 'Napoli'],
    ['L’Everton cede Marek Dolan al Napoli', 'done', 'Napoli'],
    ['Il Napoli si assicura Marek Dolan dall’Everton', 'done', 'Napoli'],
    ['Marek Dolan piace al Napoli', 'interest', 'Napoli'],
    ['Il Napoli pensa a Marek Dolan dell’Everton', 'interest', 'Napoli'],
    ['Napoli forte su Marek Dolan: l’Everton chiede 50 milioni', 'interest', 'Napoli'],
    ['I nerazzurri seguono l’attaccante dell’Everton Marek Dolan', 'interest', 'Inter Milan'],
    ['Napoli-Everton, accordo trovato per Marek Dolan', 'bid_accepted', 'Napoli'],
    ['Marek Dolan ha detto sì al Napoli', 'personal_terms_agreed', 'Napoli'],
    ['Il Napoli stringe per Marek Dolan: trattativa in fase avanzata con l’Everton', 'talks', 'Napoli'],
    ['Marek Dolan a un passo dal Napoli', 'talks', 'Napoli'],
    ['Incontro tra Napoli ed Everton per Marek Dolan', 'talks', 'Napoli'],
    ['Salta tutto tra Napoli ed Everton per Marek Dolan', 'deal_off', 'Napoli'],
    ['Il Napoli molla Marek Dolan', 'deal_off', 'Napoli'],
    ['Marek Dolan rifiuta il Napoli', 'deal_off', 'Napoli'],
    ['Marek Dolan domani a Napoli per le visite mediche', 'medical', 'Napoli'],
    ['Il Napoli esercita il diritto di riscatto per Marek Dolan', 'release_clause', 'Napoli'],
    ['Il Napoli ha chiesto informazioni all’Everton su Marek Dolan', 'enquiry', 'Napoli'],
    ['Primi contatti tra il Napoli e l’agente di Marek Dolan', 'approach', 'Napoli'],
    ['L’Everton apre alla cessione di Marek Dolan', 'available', ''],
    ['Marek Dolan vuole lasciare l’Everton', 'wants_out', ''],
    ['L’Everton lavora al rinnovo di Marek Dolan', 'contract_offer', ''],
    ['Marek Dolan e l’Everton ancora insieme: rinnovo fino al 2031', 'contract_extension', ''],
    ['Risoluzione consensuale tra l’Everton e Marek Dolan', 'released', ''],
  ],
  pt: [
    ['Everton diz não ao Napoli por Marek Dolan', 'bid_rejected', 'Napoli'],
    ['Napoli oferece 40 milhões ao Everton por Marek Dolan', 'bid', 'Napoli'],
    ['Napoli melhora proposta por Marek Dolan', 'bid', 'Napoli'],
    ['Marek Dolan deixa o Everton e ruma ao Napoli', 'done', 'Napoli'],
    ['Oficial: Marek Dolan é reforço do Napoli', 'done', 'Napoli'],
    ['Everton vende Marek Dolan ao Napoli por 40 milhões', 'done', 'Napoli'],
    ['Napoli garante Marek Dolan junto do Everton', 'done', 'Napoli'],
    ['Marek Dolan emprestado ao Leeds United', 'done', 'Leeds United'],
    ['Marek Dolan interessa ao Napoli', 'interest', 'Napoli'],
    ['Napoli de olho em Marek Dolan', 'interest', 'Napoli'],
    ['Napoli e Everton chegam a acordo por Marek Dolan', 'bid_accepted', 'Napoli'],
    ['Everton aceita vender Marek Dolan ao Napoli', 'bid_accepted', 'Napoli'],
    ['Napoli já tem acordo com Marek Dolan, falta convencer o Everton', 'personal_terms_agreed', 'Napoli'],
    ['Marek Dolan muito perto do Napoli', 'talks', 'Napoli'],
    ['Napoli e Everton negoceiam transferência de Marek Dolan', 'talks', 'Napoli'],
    ['Napoli desiste da contratação de Marek Dolan', 'deal_off', 'Napoli'],
    ['Marek Dolan recusa ir para o Napoli', 'deal_off', 'Napoli'],
    ['Marek Dolan faz exames médicos no Napoli esta sexta-feira', 'medical', 'Napoli'],
    ['Napoli exerce a opção de compra de Marek Dolan', 'release_clause', 'Napoli'],
    ['Napoli sondou a situação de Marek Dolan', 'enquiry', 'Napoli'],
    ['Everton quer vender Marek Dolan', 'available', ''],
    ['Marek Dolan quer sair do Everton', 'wants_out', ''],
    ['Everton quer renovar com Marek Dolan', 'contract_offer', ''],
    ['Marek Dolan assina novo contrato com o Everton', 'contract_extension', ''],
    ['Marek Dolan e Everton rescindem por mútuo acordo', 'released', ''],
  ],
  fr: [
    ['Everton dit non au Napoli pour Marek Dolan', 'bid_rejected', 'Napoli'],
    ['Le Napoli offre 40 millions à Everton pour Marek Dolan', 'bid', 'Napoli'],
    ['Le Napoli revient à la charge pour Marek Dolan avec une nouvelle offre', 'bid', 'Napoli'],
    ['Marek Dolan quitte Everton et rejoint le Napoli', 'done', 'Napoli'],
    ['Officiel : Marek Dolan signe au Napoli', 'done', 'Napoli'],
    ['Everton cède Marek Dolan au Napoli', 'done', 'Napoli'],
    ['Le Napoli s’offre Marek Dolan, l’attaquant d’Everton', 'done', 'Napoli'],
    ['Marek Dolan prêté à Leeds United par Everton', 'done', 'Leeds United'],
    ['Marek Dolan plaît au Napoli', 'interest', 'Napoli'],
    ['Le Napoli s’intéresse au milieu d’Everton Marek Dolan', 'interest', 'Napoli'],
    ['Le Napoli et Everton tombent d’accord pour Marek Dolan', 'bid_accepted', 'Napoli'],
    ['Everton accepte de vendre Marek Dolan au Napoli', 'bid_accepted', 'Napoli'],
    ['Marek Dolan a donné son accord au Napoli', 'personal_terms_agreed', 'Napoli'],
    ['Marek Dolan tout proche du Napoli', 'talks', 'Napoli'],
    ['Le Napoli discute avec Everton pour Marek Dolan', 'talks', 'Napoli'],
    ['Le Napoli renonce à Marek Dolan', 'deal_off', 'Napoli'],
    ['Marek Dolan dit non au Napoli', 'deal_off', 'Napoli'],
    ['Marek Dolan attendu au Napoli pour passer sa visite médicale', 'medical', 'Napoli'],
    ['Le Napoli lève l’option d’achat de Marek Dolan', 'release_clause', 'Napoli'],
    ['Le Napoli a pris des renseignements sur Marek Dolan', 'enquiry', 'Napoli'],
    ['Everton ouvre la porte à un départ de Marek Dolan', 'available', ''],
    ['Marek Dolan a demandé à partir d’Everton', 'wants_out', ''],
    ['Everton veut prolonger Marek Dolan', 'contract_offer', ''],
    ['Marek Dolan signe un nouveau contrat avec Everton', 'contract_extension', ''],
    ['Marek Dolan refuse de prolonger avec Everton', 'contract_stalled', ''],
    ['Everton et Marek Dolan se séparent à l’amiable', 'released', ''],
  ],
};

const bystanders = [aPlayer('Ivo Stanek', 'porto'), aPlayer('Marek Novak', 'leeds')];
const known = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), ...bystanders));
const unknown = openReader(aGazetteer(...bystanders));

const abroad = Object.entries(HEADLINES).flatMap(([code, headlines]) =>
  headlines.map((headline) => [code, ...headline] as const),
);

describe('who wants whom, in five languages', () => {
  it.each(abroad)('%s: “%s” is %s, wanted by “%s”', (code, text, stage, suitor) => {
    const [claim] = known.read(anItem(text), code as Language).claims;
    expect({ player: claim?.player?.name, stage: claim?.stage, to: claim?.to[0]?.name ?? '' }).toEqual({
      player: 'Marek Dolan',
      stage,
      to: suitor,
    });
    expect(claim?.from?.name).toBe('Everton');
  });

  it.each(abroad)(
    '%s: “%s” never makes a buyer of his club, though no table knows him',
    (code, text, _stage, suitor) => {
      const [claim] = unknown.read(anItem(text), code as Language).claims;
      expect(claim?.player?.name).toBe('Marek Dolan');
      expect(claim?.to.map(({ name }) => name)).not.toContain('Everton');
      expect(claim?.to.map(({ name }) => name)).toEqual(suitor === '' ? [] : [suitor]);
    },
  );
});
