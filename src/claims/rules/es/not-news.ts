import type { NotNewsRule } from '../rule.ts';

const COACH =
  '(?:entrenador|entrenadora|tecnico|mister|banquillo|director deportivo|secretario tecnico|seleccionador|preparador fisico|ayudante|segundo entrenador|director general|presidente)';

/** What looks like a transfer in Spanish and is none. */
export const SPANISH_NOT_NEWS: readonly NotNewsRule[] = [
  {
    id: 'es/manager/appointed',
    reason: 'a manager moves, not a player',
    scope: 'title',
    when: `(?:nuevo|nueva|proximo|futuro|ex|como|primer|de) ${COACH}(?! (?:quiere|pide|aprueba|descarta|convence))|(?:ficha|contrata|anuncia|presenta|nombra|destituye|cesa|renueva|despide|busca|elige|quiere|confirma)(?: a)?(?: (?:un|su|el|nuevo|al|como|a))* (?:J\\d+ )?(?:como )?(?:nuevo )?${COACH}|(?:al|el|del) banquillo`,
    unless: `(?:ficha|fichaje|fichar|oferta|traspaso|cesion)(?: [^ ]+){0,4} {Q}`,
    example: 'El Everton presenta a Marek Dolan como nuevo entrenador',
  },
  {
    id: 'es/manager/known-person',
    reason: 'the person who moves is no player',
    scope: 'title',
    when: '^(?:[^A-Z]* : )?J\\d+{h} (?:renueva|renovo|ficha|firma|deja|dejara|negocia|seguira|rescinde|vuelve|acepta|rechaza|nuevo|sera|se despide|cerca|suena|llega|toma|anuncia|dimite|destituido|cesado|dirigira)|(?:renueva|ficha|contrata|acuerdo|negocia\\w*|quiere|oferta|contactos?|despide|destituye|cesa|presenta|anuncia)(?: (?:con|a|por|la|para|de|al|el|total))* J\\d+$',
    unless: '{Q}',
    example: 'Guardiola renueva con el Napoli hasta 2029',
  },
  {
    id: 'es/manager/goes-on',
    reason: 'a manager moves, not a player',
    scope: 'item',
    when: `\\. (?:el |la )?${COACH}(?: [^ ]+){0,3} (?:firma|firmara|seguira|continuara|dirigira|amplia|renueva|sustituye|sustituira|toma|acaba|dirigio|llegara)|(?:al frente del?|cuerpo tecnico|banquillo|sus ayudantes)`,
    unless: '(?:fichaje|fichar|traspaso|cesion|reconocimiento|clausula|convence|M\\\\d+)',
    example: 'Marek Dolan renueva con el Everton y seguirá al frente del equipo',
  },
  {
    id: 'es/other-sport',
    reason: 'another sport',
    scope: 'item',
    when: '(?:nba|acb|euroliga|baloncesto|balonmano|tenis|tenista|atp|wta|roland garros|formula 1|f1|motogp|moto gp|piloto|escuderia|ciclismo|ciclista|tour de francia|vuelta a espana|giro|rugby|boxeo|golf|atletismo|natacion|waterpolo|futbol sala|padel|hockey|voleibol|nfl|mlb|base del|alero|pivot del|ala-pivot|canasta|triples?|raqueta|maillot|rally|esports|gran premio|ironman|triatlon|ufc)',
    unless: '(?:delantero|centrocampista|laliga|premier league|futbolista)',
    example: 'El base Marek Dolan ficha por el Real Madrid de baloncesto',
  },
  {
    id: 'es/business',
    reason: 'business of clubs, not a transfer',
    scope: 'title',
    when: '(?:accionistas?|acciones|accionariado|inversores?|inversor|patrocinador\\w*|patrocinio|sponsor|estadio|entradas|abonos|abonados|naming|camiseta|fondo de inversion|(?:fondo|grupo|empresario|magnate|consorcio|multimillonario|jeque){a} (?:compra|adquisicion|hacerse|venta)|compra del club|venta del club|propiedad del club|limite salarial|fair play financiero|sancion\\w*|juicio|tribunal|hacienda|presupuesto|junta|asamblea|elecciones|derechos de television|fiscalia|multa|cuentas|balance|deuda|licencia|obras|ciudad deportiva|gira|himno)',
    unless: '(?:fichaje|ficha|traspaso|cesion|oferta por|clausula|renueva|salida|fichar)',
    example: 'Un fondo de inversión negocia la compra del club Everton',
  },
  {
    id: 'es/match',
    reason: 'a match report',
    scope: 'title',
    when: '(?:golea\\w*|vence\\w*|gana\\w*|empata\\w*|empate|derrota|derrotado|remontada|remonta|doblete|hat-trick|triplete|goles?|gol|marca|marco|cronica|alineacion\\w*|onces?|convocatoria|convocados?|convocado|previa|donde ver|horario|en directo|directo|minuto a minuto|resumen|victoria|jornada \\d+|\\d-\\d|penalti|penalty|expulsi\\w+|tarjeta|arbitro|asistencia|debut\\w*|amistoso|sorteo)',
    unless:
      '(?:fichaje|ficha|traspaso|cesion|oferta|ofertas|renov\\w+|renueva|fichar|negocia\\w*|salida|mercado|acuerdo|clausula|interes\\w*|firma)',
    example: 'El Everton golea al Napoli con un tanto de Marek Dolan',
  },
  {
    id: 'es/match/signs-a-goal',
    reason: 'a match report',
    scope: 'title',
    when: '(?:firma|firmo|sella|rubrica)(?: (?:un|una|el|su|la|otro|los))*(?: (?:gran|primer|segundo|nuevo|gran))? (?:doblete|hat-trick|triplete|gol|golazo|empate|victoria|triunfo|tablas|asistencia|partido|actuacion|remontada|pase)',
    example: 'Dolan firma un gran gol y el Everton gana al Napoli',
  },
  {
    id: 'es/injury',
    reason: 'injury or fitness',
    scope: 'title',
    when: '(?:lesion\\w*|lesionado|rotura|fibras|esguince|quirofano|operad\\w+|operara|baja (?:para|hasta|entre|por|varias|un)|semanas de baja|meses de baja|recuperaci\\w+|molestias|isquio\\w*|ligamento|menisco|parte medico|alta medica|recae|recaida|pubalgia|sobrecarga|fractura)',
    unless: '(?:fichaje|ficha por|traspaso|cesion|oferta|fichar|negocia\\w*|buscan?|mercado|reconocimiento)',
    example: 'Marek Dolan sufre una rotura de fibras y será baja',
  },
  {
    id: 'es/retrospective',
    reason: 'tells a past move again',
    scope: 'title',
    when: '(?:se cumplen|hace (?:\\d+|un|dos|tres|cuatro|cinco|diez|veinte) anos|asi fue|la historia de|la intrahistoria|como fue|recuerda|recuerdas|que fue de|efemerides|el dia que|aniversario|anos despues|por que no ficho|pudo fichar|estuvo a punto|repaso|confiesa|rememora|desvela por que|por que eligio|cuando fich\\w+|balance de)',
    example: 'El día que el Napoli fichó a Marek Dolan',
  },
  {
    id: 'es/opinion',
    reason: 'opinion, a list or an explanation',
    scope: 'title',
    when: '^(?:por que|como|que|quien|quienes|cuanto|cuantos|cual|deberia|debe|analisis|opinion|claves?|las claves|los \\d+|las \\d+|top|ranking|lista|listado|el once|once ideal|asi juega|asi es|asi queda|todos los|todas las|guia|calendario|quiz|test|encuesta|podcast|video|las mejores?|los mejores|los fichajes mas|mejores fichajes)(?: .*)?|(?:altas y bajas|altas, bajas|mercado de fichajes (?:hoy|en directo|2\\d+)|ultima hora del mercado|en directo|rumores de hoy|once ideal|notas|videojuego|ea sports|fantasy|biwenger|comunio|football manager|balon de oro|mejor jugador|bota de oro|premio|the best|\\?)',
    unless: '(?:que quiere|acuerdo total|oficial :)',
    example: 'Por qué Marek Dolan encaja en el Napoli',
  },
  {
    id: 'es/international',
    reason: 'squads and national teams',
    scope: 'title',
    when: '(?:lista de (?:convocados|la seleccion|luis)|seleccion|convoca\\w*|mundial|eurocopa|copa america|nacionalidad|nacionalizarse|nacionaliza\\w*)',
    unless: '(?:fichaje|ficha|traspaso|cesion|oferta|ofertas|fichar|negocia\\w*|salida|clausula|interes\\w*|club)',
    example: 'Marek Dolan vuelve a la lista de la selección de Italia',
  },
  {
    id: 'es/quote',
    reason: 'a quotation or reaction that reports no state',
    scope: 'title',
    when: '(?:carga contra|estalla|raja|elogia|elogios|alaba|emotivo mensaje|emotiva carta|felicita|homenaje|rueda de prensa|se sincera|habla claro|pide perdon|pide disculpas|responde a las criticas|aplaude|critica|criticas|carino|pitos|bronca|pitada|viral|redes sociales|pareja|novia|boda|coche|mansion|vacaciones|restaurante|hijo|detenido|denuncia|numero|dorsal|entrenamiento|entrena con|se entrena|estadisticas|capitania|record|racha|en forma)',
    unless:
      '(?:fichaje|ficha por|traspaso|cesion|oferta|fichar|negocia\\w*|salida|quiere salir|clausula|acuerdo|renueva|renovacion|record de|interes\\w*)',
    example: 'El técnico elogia a Marek Dolan antes del derbi',
  },
];
