import { type ClauseWords, type Cues, type Grammar, NO_CUES, type NounFirstWords, wordSet } from '../language-pack.ts';

/** What French puts into the slots of a rule's short hand. All words are folded, and elided ones stand apart: "l om". */
export const FRENCH_GRAMMAR: Grammar = {
  gapStops: 'mais|alors|parce|car|apres|quand|pendant|tandis|puisque',
  objects: 'de|du|des|d|a|au|aux|avec|contre|par|en|entre|sur|vers|pour|chez|dans|face|bat|que|qu',
  determiners: 'le|la|l|les|un|une|son|sa|ce|cet|autre|nouveau',
  toward: '',
  unsure:
    'ne|n|pas|jamais|pourrait|pourraient|peut|peuvent|veut|veulent|si|proche|presque|vers|tente|essaie|espere|prepare|negocie|sans|pret|prete|reve|refuse|offre|pense|a|compte|souhaite|envisage|devrait',
  sums: 'record|xxl|colossale',
};

export const FRENCH_PEOPLE: NounFirstWords = {
  order: 'noun-first',
  nouns: wordSet(`
    joueur joueurs footballeur footballeurs attaquant attaquants milieu milieux defenseur defenseurs gardien gardiens portier lateral lateraux ailier ailiers buteur buteurs meneur piston pistons avant-centre capitaine international pepite prodige star vedette
    crack talent espoir element cadre recrue titi minot relayeur sentinelle libero stoppeur dribbleur canonnier renard veteran stoppeur arriere joueuse attaquante gardienne milieu-de-terrain defenseur-central axial protege
    goleador duo trio perle polyvalent indesirable loftier titulaire numero`),
  adjectives: wordSet(`
    jeune ancien experimente polyvalent prometteur argentin bresilien espagnol francais allemand italien portugais anglais belge uruguayen colombien croate serbe neerlandais hollandais danois suedois norvegien mexicain chilien paraguayen equatorien
    venezuelien peruvien polonais turc ukrainien marocain senegalais nigerian ghaneen ivoirien camerounais malien algerien tunisien egyptien japonais coreen americain canadien suisse autrichien tcheque grec georgien slovene slovaque hongrois roumain russe ecossais irlandais
    gallois congolais guineen gabonais burkinabe togolais angolais kosovar bosnien albanais islandais finlandais droit gauche central offensif defensif axial titulaire remplacant actuel lyonnais marseillais parisien lillois rennais nantais nicois lensois monegasque strasbourgeois
    toulousain remois brestois bordelais stephanois montpellierain havrais angevin messin lorientais auxerrois barcelonais madrilene turinois londonien mancunien franco-algerien franco-marocain franco-senegalais franco-camerounais champion mondial u21 u20 u19 espoirs de-terrain
    phocen premier deuxieme troisieme convoite courtise tres forme et`),
  definite: wordSet('le la l les son'),
  indefinite: wordSet('un une'),
  contracted: wordSet('du au aux'),
  of: wordSet('de du d des'),
  former: wordSet('ex ancien ancienne anciens'),
  becoming: wordSet('nouveau nouvel nouvelle est sera comme devient devenir futur prochain'),
  pronouns: wordSet('il lui'),
  clubWords: wordSet('club equipe formation ecurie pensionnaire champion leader geant cador promu direction'),
  articles: wordSet('le la l les'),
  ages: /^\d{2} ans$/,
  and: wordSet('et ou and'),
  saidBy: wordSet('selon d-apres comme dixit'),
  joined: new Set([
    'd apres',
    'milieu de',
    'de terrain',
    'meneur de',
    'arriere gauche',
    'arriere droit',
    'avant centre',
    'pre accord',
    'pre contrat',
    'a vendre',
    'fin de',
    'd accord',
  ]),
};

export const FRENCH_CLAUSES: ClauseWords = {
  always: wordSet('mais alors car parce ; - ? si sauf apres quand malgre tandis puisque'),
  beforeSubject: wordSet('et , : que qu ou comme and'),
  beforeVerb: new Set(),
  relatives: new Set(),
  verbAfter: new Map(),
  finiteVerbs: wordSet(`
    est sont a ont avait etait sera seront va vont veut veulent voulait demande demandent refuse refusent rejette rejettent repousse repoussent accepte acceptent offre offrent propose proposent negocie negocient recrute recrutent signe signent prolonge prolongent
    arrive arrivent rejoint rejoignent rejoindra prepare preparent presente lance cherche cherchent suit suivent boucle bouclent annonce annoncent confirme confirment dement dementent nie exclut tient tiennent peut peuvent pourrait pourraient doit devrait espere esperent
    envisage envisagent etudie insiste insistent relance paie paient verse active leve vend vendent cede cedent prete pretent laisse laissent quitte quittent quittera part partira partirait revient jouera passe voyage atterrit debarque s se n ne donne donnent dit disent
    voit considere recoit assure pense pensent pousse blinde plait interesse reve sonde contacte appelle tente tentent rencontre accelere bloque freine capote echoue reste restera trouve trouvent officialise file fonce ouvre ouvrent ecoute joue gagne perd depasse met
    monte retire lache pret fixe choisit rompt resilie evoque sort y en deposent depose formule formulent compte souhaite souhaitent recale transmet transmettent enclenche surveille pisterait piste vise viserait aurait auraient serait fait font mise enrole attire s-offre reclame`),
};

export const FRENCH_CUES: Cues = {
  ...NO_CUES,
  against: wordSet('contre vs'),
  sale: /(?<![^ ])(?:cession|vente)(?![^ ])/,
  lending: /(?<![^ ])(?:pret)(?![^ ])/,
};
