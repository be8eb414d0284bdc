import { type ClauseWords, type Cues, type Grammar, NO_CUES, type NounFirstWords, wordSet } from '../language-pack.ts';

/** What Spanish puts into the slots of a rule's short hand. All words are folded: no accents, no ñ. */
export const SPANISH_GRAMMAR: Grammar = {
  gapStops: 'mientras|pero|aunque|porque|tras|cuando|pues',
  objects: 'de|del|a|al|con|contra|por|en|entre|sobre|hacia|desde|para|ante|vence|gana|que',
  determiners: 'el|la|los|las|un|una|su|sus|al|este|otro',
  toward: '',
  unsure:
    'no|ni|nunca|podria|podrian|puede|pueden|quiere|quieren|si|cerca|casi|ante|intenta|intentara|espera|prepara|ultima|negocia|sin|sera|dispuesto|dispuesta|estudia|a|desea|rechaza|descarta|sueña|suena|ofrece|planea',
  sums: 'record|millonaria|millonario',
};

export const SPANISH_PEOPLE: NounFirstWords = {
  order: 'noun-first',
  nouns: wordSet(`
    jugador jugadores futbolista futbolistas delantero delanteros centrocampista centrocampistas mediocentro mediapunta pivote extremo extremos lateral laterales central centrales defensa portero guardameta arquero ariete
    atacante punta goleador interior volante carrilero zaguero capitan canterano internacional estrella joya perla crack promesa talento veterano astro figura cancerbero mediocampista killer nueve zurdo diestro
    delantera jugadora centrocampista defensora portera jovencisimo madridista barcelonista colchonero descarte goleadora duo pareja`),
  adjectives: wordSet(`
    joven veterano experimentado polivalente prometedor goleador exitoso argentino brasileno brasileño espanol frances aleman italiano portugues ingles belga uruguayo colombiano croata serbio neerlandes holandes danes sueco noruego
    mexicano chileno paraguayo ecuatoriano venezolano peruano polaco turco ucraniano marroqui senegales nigeriano ghanes marfilense camerunes maliense argelino egipcio japones coreano estadounidense canadiense suizo austriaco checo griego georgiano
    esloveno eslovaco hungaro rumano ruso escoces irlandes gales vasco catalan andaluz gallego canario malagueno madrileno sevillano derecho izquierdo zurdo diestro central ofensivo defensivo centro titular suplente actual exitoso internacional absoluto
    sub-21 sub-20 sub-19 de-moda deseado codiciado polifacetico potente habilidoso creativo franco-argelino hispano-marroqui gran propio primer segundo tercer gigante espigado corpulento menudo azulgrana blanco rojiblanco verdiblanco che perico culé cule merengue colchonero
    nerazzurro bianconero rossonero citizen red gunner blue campeon mundial europeo africano sudamericano ex jovencisimo fichado-en-verano mas y`),
  definite: wordSet('el la los las su'),
  indefinite: wordSet('un una otro'),
  contracted: wordSet('del al'),
  of: wordSet('de del'),
  former: wordSet(
    'ex exjugador exdelantero exfutbolista exportero excapitan exmadridista exazulgrana exbarcelonista excolchonero exsevillista exbetico exvalencianista excanterano exdefensa excentrocampista exextremo',
  ),
  becoming: wordSet('nuevo nueva nuevos es sera ser como proximo futuro'),
  pronouns: wordSet('ello'),
  clubWords: wordSet('club conjunto equipo cuadro entidad escuadra gigante campeon lider once plantel'),
  articles: wordSet('el la los las lo'),
  ages: /^\d{2} anos$/,
  and: wordSet('y e o u and'),
  saidBy: wordSet('segun como tal'),
  joined: new Set(['el si', 'dice si', 'dijo si', 'dicho si']),
};

export const SPANISH_CLAUSES: ClauseWords = {
  always: wordSet('mientras pero aunque porque ; - ? si salvo tras despues quien cuando pese'),
  beforeSubject: wordSet('y , : que donde como and e'),
  beforeVerb: new Set(),
  relatives: wordSet('quien'),
  verbAfter: new Map(),
  finiteVerbs: wordSet(`
    es son esta estan ha han habia sera seran seria va van quiere quieren queria pide piden pidio rechaza rechazan rechazo acepta aceptan acepto ofrece ofrecen ofrecio negocia negocian negociaba ficha fichan ficho firma firman firmo renueva renuevan renovo
    llega llegan llego llegara prepara preparan presenta presentan presento lanza lanzan lanzo busca buscan sigue siguen seguira cierra cierran cerro anuncia anuncian anuncio confirma confirman confirmo desmiente desmienten niega niegan descarta descartan descarto
    tiene tienen tenia puede pueden podria podrian debe espera esperan estudia estudian valora valoran pretende pretenden insiste insisten puja pujan paga pagan pago abona ejecuta activa exige exigen reclama tasa vende venden cede ceden traspasa deja dejara dejan sale salen saldra
    se no ya acaba acaban decide decidio intenta intentan pregunta pregunto contacta contacto sondea sondeo suena gusta interesa interesan apuesta acelera mantiene mantienen regresa vuelve jugara juega pasa pasara viaja aterriza ultima ultiman da dan dio dice dicen dijo ve ven
    cree considera recibe recibio recibira asegura insta planea piensa piensan suma une abre abren escucha entra entran gana perdio pierde mete baja hace hacen hizo pone ponen puso envia envio mejora mejoro aprieta llama llamo tienta tantea desea desean rompe rompio cae cayo frena queda quedan`),
};

export const SPANISH_CUES: Cues = {
  ...NO_CUES,
  against: wordSet('contra vs'),
  sale: /(?<![^ ])(?:cedencia|cesion|venta)(?![^ ])/,
  lending: /(?<![^ ])(?:prestamo)(?![^ ])/,
};
