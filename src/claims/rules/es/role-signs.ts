import type { RoleSign } from '../language-pack.ts';

const WANTS =
  '(?:quiere|quieren|interesad\\w+|interesa|pretend\\w+|busca\\w*|ficha\\w*|fich[oa]|firma|firmo|incorpor\\w+|oferta|ofrece|ofrecio|ofrecen|ofrecido|presenta\\w*|lanza\\w*|envia\\w*|remit\\w+|negoci\\w+|cierra|cerro|cierran|cerrar|ultima\\w*|prepara\\w*|insist\\w+|puja\\w*|sigue|sondea\\w*|pregunta\\w*|pregunto|contact\\w+|llam[oa]|anuncia\\w*|anuncio|oficializ\\w+|consigue|logra|amarra\\w*|ata|atado|acuerda|acordo|alcanza\\w*|llega a un acuerdo|tiene un acuerdo|tiene hecho|tiene cerrado|estudia\\w*|valora\\w*|suena|sueña|piensa|apuesta|va a por|se lanza|se hace|se lleva|se refuerza|paga\\w*|abona\\w*|pagara|deposit\\w+|ejecuta\\w*|ejecutara|activa\\w*|ejerc\\w+|mejora\\w*|sube|eleva\\w*|abandona la puja|se retira|se baja|desist\\w+|acelera|tantea\\w*|vigila|compra\\w*|esta cerca|a punto|a un paso|se adelanta|entra en|se suma|se interesa|se informa|recibe el no|espera cerrar|da por hecho|desea\\w*|recluta|repesca|se fija|planea|plantea\\w*|habia planteado|planteo|propus\\w+|propone\\w*|solicit\\w+|convence\\w*|hara|hace|hizo|gana|recupera|quisiera|codicia\\w*|pone sobre|pone M\\d+|aprieta|renuncia a|descarta fichar|descarta el fichaje|descarta la llegada|avanza|perfila|encarrila)';

/** Those who speak for a player: whoever deals with them wants him. */
const AGENT = '(?:agentes?|representantes?|entorno|apoderado|abogados?|padre)';

/** Signs of who wants a player and who has him, in Spanish. */
export const SPANISH_ROLE_SIGNS: readonly RoleSign[] = [
  {
    role: 'buyer',
    weight: 4,
    when: '(?:interes|oferta|ofertas|propuesta|propuestas|puja|ofensiva|acercamiento|contactos?|llamadas?|sondeo|pretendiente|intento|intentos|ofrecimiento|asalto|embestida|M\\d+)(?: (?!de|del|a|al|por)[^ A-Z]+| M\\d+| de M\\d+){0,3} (?:del|de|por parte del|por parte de) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:ficha por|ficho por|fichara por|fichado por|firma por|firmo por|firmara por|firmado por|firma con|firmar con|firmar por|fichar por|jugar en|jugara en|llega a|llega al|llegar al|llegara al|llegar a|llegara a|rumbo a|rumbo al|se une a|se une al|se unira al|unirse al|cedido a|cedido al|cedido en|traspasado a|traspasado al|traspaso a|traspaso al|vendido a|vendido al|vender a|venta a|venta al|camino de|camino del|camino a|vuelve a|vuelve al|volver a|volver al|regresa al|regresar al|regresa a|regreso al|vuelta al|marcha al|marcharse al|marchara al|irse al|ira al|fichaje por|llegada a|llegada al|se va al|cesion al|cesion a|prestamo al|destino al|ofrecido al?|ofrece sus servicios al?|si al?|acepta al|elige al|elegido al|prefiere al|recala en|recalara en|aterriza en|con destino al?|salida al|salida hacia|hacia|recalar en|nuevo jugador de|nuevo jugador del|nuevo futbolista del?|nuevo delantero del?|fichaje del?|refuerzo del?|incorporarse al|incorpora al|pasa al|pasara al|pasar al|desembarca en|decide jugar en)(?: L\\d+)? {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:cesion|traspaso|fichaje|venta|marcha|llegada|salida|prestamo|regreso|vuelta|traslado|fichado) (?:de )?{P} (?:a|al|por|con|rumbo a|rumbo al) {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:pretendid\\w+|seguid\\w+|querid\\w+|codiciad\\w+|desead\\w+|tentad\\w+|vigilad\\w+|ofrecid\\w+|tantead\\w+|presentad\\w+|anunciad\\w+|interesa\\w*|gusta\\w*|suena\\w*|encanta|agrada|objetivo|prioridad|fichaje|en la agenda|en la orbita|en el radar|en la lista|en el punto de mira|gana enteros|opcion|la primera opcion|elegido|capricho|en los planes|sueno|favorito)(?: [^ A-Z]+){0,3} (?:por|a|al|de|del|en|para) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '^(?:[^A-Z]*: )?{P}(?: ,)? (?:a|al|rumbo al?|camino del?|al borde de fichar por) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '{P}{a} (?:acuerdo|negocia\\w*|acordado|compromiso|entendimiento|contrato|precontrato|reconocimiento medico|revision medica|reunion|contactos|conversaciones|acepta la oferta|acepta|temporadas|anos)(?: [^ A-Z]+){0,3} (?:con|por|en|de|del) {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:reconocimiento medico|revision medica|pruebas medicas|presentacion)(?: [^ A-Z]+){0,2} (?:con|en|del|de|por|como [^ ]+ (?:del|de)) {B}',
  },
  { role: 'buyer', weight: 3, when: `{B}(?: ,)?{a} ${WANTS}` },
  {
    role: 'buyer',
    weight: 3,
    when: '{P}{a} (?:quiere|desea|suena con|prioriza|solo quiere|prefiere|apuesta por|abre la puerta)(?: [^ A-Z]+){0,4} (?:al|en|por|a|el|con) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:rechaz\\w+|dice no|dijo no|da calabazas|cierra la puerta|frena|negativa)(?: (?:del?) C\\d+)?(?: al?)? {B}',
  },
  { role: 'buyer', weight: 2, when: '(?:entre|de) {B} y {P}' },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:desmient\\w+|niega\\w*|nego|no hay){h} (?:contact\\w+|negociac\\w+|acuerdo|conversaciones|ofertas?) (?:con|del?) {B}',
  },
  {
    role: 'seller',
    weight: 2,
    when: '^(?:las |hay |en )?(?:negociac\\w+|conversaciones|acuerdo|trato) con(?: el| la)? {S}',
  },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:rechaz\\w+|acept\\w+|vende\\w*|venden|vendera|traspasa\\w*|cede|ceden|cedera|tasa\\w*|exig\\w+|reclama\\w*|pide M\\d+|pide|escucha\\w*|escuchara|abre la puerta|blinda\\w*|se resiste|se niega|no vende\\w*|no quiere vender|no contempla|no negocia|remit\\w+ a|declara intransferible|considera intransferible|deja salir|da el visto bueno|da luz verde|recibe|recibio|ha recibido|recibira|pone en venta|pone precio|ofrece la renovacion|renueva|renovara|rescind\\w+|despide|descarta su venta|descarta vender|descarta la salida|desmiente|no cuenta|espera recibir|autoriza|comunica|responde|devuelve|coloca|busca salida|facilita|tiene en venta|prestara|presta|se desprende|dio salida|da salida|deja marchar|facilitara)',
  },
  {
    role: 'seller',
    weight: 4,
    when: '(?:procedente|proveniente|llega|llego|fichado|sale|salir|saldra|salida|abandona\\w*|deja|dejara|dejar|dejo|se marcha|marcharse|se va|irse|adios|se despide|rescinde\\w*|desvincul\\w+|marcha|sacar a P\\d+|salida de P\\d+|lazos)(?: (?:cedido|libre|ya|traspasado|definitivamente|hoy|su|contrato))* (?:de|del|a|al|con|desde)? ?{S}',
  },
  { role: 'seller', weight: 4, when: '(?:deja|dejara|abandona|abandonara|dejar|abandonar) {S}' },
  {
    role: 'seller',
    weight: 4,
    when: '(?:oferta|propuesta|puja|ofrece\\w*|M\\d+)(?: [^ A-Z]+| M\\d+| de M\\d+){0,4} (?:a|al) {S}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '{C}(?: (?!desmien|nieg|rechaz|sin|no)[^ A-Z,;?]+){0,6}? (?:acuerdo|negoci\\w+|acordado|contactos|contact\\w+|reunion|reune|conversaciones|cerrado|cierra|pacta\\w*|pregunt\\w+|consult\\w+)(?: (?!P\\d|C\\d)[^ ]+){0,5}? (?:con|a|al) {S}',
  },
  {
    role: 'seller',
    weight: 2,
    when: '(?:con|al|a|del|de) {S} (?:por|para fichar a|para el fichaje de|para el traspaso de|por el traspaso de|por el fichaje de|por la cesion de|por la venta de) {P}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '(?:compra|comprar|comprado|arrebatar?|quitar?|robar?|pesca|pescar?|ficha|fichar|ficho)(?: a)? {P} (?:al|a|del|de) {S}',
  },
  { role: 'seller', weight: 2, when: '{P} (?:del|de|en) {S}' },
  { role: 'seller', weight: 4, when: '(?:cedid[oa]|prestad[oa]|vendid[oa]|traspasad[oa]) (?:por|del?) {S}' },
  // "los 40 millones que ofrece el Napoli"
  {
    role: 'buyer',
    weight: 4,
    when: 'que(?: le| les| ya)? (?:ha |han )?(?:ofrec\\w+|pone|puso|propone|propuso|presento|plantea|lanzo|envio|pagaria|pagara|paga) {B}',
  },
  { role: 'seller', weight: 4, when: '(?:calabazas|portazo|negativa|plante|no)(?: rotund[ao])? (?:del?) {S}' },
  { role: 'buyer', weight: 4, when: '(?:calabazas|portazo)(?: (?:del?) C\\d+)? (?:al?) {B}' },
  { role: 'buyer', weight: 3, when: `{B}{a} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `(?:entre|de) {B} y{h} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `${AGENT}(?: (?![,;?:])[^ C]+){0,8}? con {B}` },
  { role: 'seller', weight: 2, when: '{S}{a} (?:{P} )?(?:no entra en los planes|sin sitio|en la rampa de salida)' },
];
