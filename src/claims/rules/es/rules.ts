import type { Rule } from '../rule.ts';

const REJECT =
  '(?:rechaz\\w+|declin\\w+|desestim\\w+|tumb\\w+|dice no|dicen no|dijo no|ha dicho no|no acept\\w+|deniega|rehus\\w+|devuelve|considera insuficiente|ve insuficiente|da calabazas|cierra la puerta|dio calabazas|rechazo)';
const BID =
  '(?:ofertas?|propuestas?|pujas?|ofensiva|acercamiento|ofrecimiento|aproximacion|contraoferta|M\\d+|tanteo|oferton|prestamo|cesion|traspaso)';
const RENEWAL = '(?:renov\\w+|renueva\\w*|ampli\\w+|prolong\\w+|nuevo contrato|extension|contrato)';
const NOT_YET =
  'no|podria|podrian|cerca de|a punto|espera|quiere|quieren|intenta|negocia\\w*|busca|sin acuerdo|aun no|todavia|falta|ultima|proxim\\w*|pendiente|si';
const NEAR =
  '(?:muy cerca|cerca|cerquisima|a punto|ultim\\w+|a un paso|a un solo paso|encarril\\w+|perfil\\w+|inminente|a falta de|recta final|fase final|avanzad\\w+|casi (?:hecho|hecha|cerrado|cerrada|listo)|practicamente (?:hecho|hecha|cerrado|cerrada)|muy avanzad\\w+|tiene hecho|tiene casi|al borde|camino de|rumbo|proximo a|proxima a|encauz\\w+|pule\\w*|detalles|flecos|cuestion de horas|en las proximas horas|apunta a|tiene pie y medio|pie y medio|cerrara|se cerrara|a horas de|en breve)';
const SIGN =
  '(?:fich\\w+|firm\\w+|cerrar\\w*|cierre|llega\\w*|incorpor\\w+|traspaso|cesion|operacion|hacerse|unirse|contrat\\w+|acuerdo|atar|fichaje|jugador|refuerzo|venta|vender\\w*|marcha\\w*|irse|convertirse|salida)';

/** Spanish in order: within a clause the first rule that fires for a player wins. */
export const SPANISH_RULES: readonly Rule[] = [
  {
    id: 'es/contract-stalled/rejects-renewal',
    stage: 'contract_stalled',
    when: `${REJECT}{g}(?: {C}{g})? (?:renov\\w+|ampliacion|nuevo contrato|prolongar|seguir)`,
    unless: 'fichar|traspaso',
    example: 'Marek Dolan rechaza la oferta de renovación del Everton',
  },
  {
    id: 'es/contract-stalled/stuck',
    stage: 'contract_stalled',
    when: '(?:renovacion|negociaciones para renovar|renovar|ampliacion){t}{t}{g} (?:estancad\\w+|atascad\\w+|se complic\\w+|se atasca|se enfri\\w+|enquistad\\w+|en punto muerto|paralizad\\w+|bloquead\\w+|rot[ao]s?|parad[ao]|encallad\\w+|varad\\w+|lejos|en el aire|en standby|congelad\\w+|no avanza|se estanca)|(?:estancad\\w+|encallad\\w+|paralizad\\w+|atascad\\w+|bloquead\\w+|punto muerto|paron|se rompen las negociaciones|distanci\\w+|desacuerdo|sin acuerdo|no hay acuerdo|no llegan a un acuerdo){g} (?:renov\\w+|renovacion|ampliar|nuevo contrato)',
    example: 'La renovación de Marek Dolan con el Everton, estancada',
  },
  {
    id: 'es/contract-stalled/will-not-renew',
    stage: 'contract_stalled',
    when: '(?:no (?:renovara|va a renovar|quiere renovar|piensa renovar|firmara la renovacion|ha renovado|renueva|ampliara)|descarta renovar|se niega a renovar|(?:aun|todavia) no ha (?:renovado|firmado))',
    unless: 'libre|marchara|se despide|se ira|dejara',
    example: 'Marek Dolan no quiere renovar con el Everton',
  },
  {
    id: 'es/denied/denies',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:desmient\\w+|desmentid\\w+|desmintio|ni oferta|ni negociacion\\w*|niega\\w*|nego|falso|no es cierto|no es verdad|mentira|nada de cierto|rotundamente falso|bulo|no hay nada de|no hay nada con|sin fundamento)',
    unless: 'se niega|niega a|negoci\\w+ que',
    example: 'El Everton desmiente la venta de Marek Dolan',
  },
  {
    id: 'es/denied/no-talks',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:no (?:hay|ha habido|hubo|existe|existen|tenemos|ha recibido|hemos recibido|ha llegado|mantiene)(?: (?:ninguna|ningun|contactos?))*{g} (?:negocia\\w+|contactos?|interes|ofertas?|acuerdo|conversaciones|propuestas?)|no (?:negocia|interesa|esta interesado|entra en los planes de fichajes|es un objetivo|es objetivo|ha preguntado|contempla (?:el fichaje|fichar)|piensa fichar|va a fichar|fichara)|descarta (?:el fichaje|fichar|la llegada|la contratacion|ir a por|acudir))',
    unless: 'renov\\w*|no hay acuerdo',
    example: 'El Napoli descarta el fichaje de Marek Dolan',
  },
  {
    id: 'es/denied/stays',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:se queda(?:ra)?|seguira|seguire|continuara|permanecera|no se mueve|no se va|no se ira|no saldra|se quedara|me quedo|quiero seguir|quiere seguir|quiere quedarse|quiere continuar|no me voy|no tiene intencion de salir|descarta (?:salir|irse|marcharse|dejar|su salida|moverse)|no piensa en salir|no contempla salir)',
    unless: 'oferta|ofertas|renov\\w*|renueva|cesion|cedido|contrato|si|libre|negocia\\w*|rechaz\\w*|firma|hasta 2\\d+',
    example: 'Marek Dolan seguirá en el Everton la próxima temporada',
  },
  {
    id: 'es/deal-off/player-refuses',
    stage: 'deal_off',
    when: `{P}{a} ${REJECT}{g} (?:al? {B}|(?:oferta|propuesta|ofertas|proposicion){g} (?:del?|de) {B}|fichar por {B}|irse al? {B}|marcharse al? {B}|ir al? {B})|{P}{a} no (?:quiere|desea|piensa|contempla) (?:ir|irse|fichar|jugar|marcharse|firmar|unirse|recalar)(?: (?:al?|por|en|con|el|la))* {B}`,
    unless: 'renov\\w*',
    example: 'Marek Dolan rechaza fichar por el Napoli',
  },
  {
    id: 'es/deal-off/collapses',
    stage: 'deal_off',
    when: '(?:se cae|se ha caido|se cayo|caido|se frustr\\w+|frustrad\\w+|se rompe\\w*|se han roto|rot[ao]s? las negociaciones|rompe (?:las )?negociaciones|rompen (?:las )?negociaciones|abortad\\w+|aborta\\w*|fracas\\w+|cancelad\\w+|cancela\\w*|se esfuma|se desvanece|se va al traste|al traste|descartad\\w+|deshecho|se deshace|se echa atras|marcha atras|se desploma|no se hara|no llegara|ya no llegara|paralizad\\w+|se tuerce|queda en nada|roto el acuerdo|no habra)',
    unless: 'renov\\w*|no se rompe|se rompe (?:el|la) (?:ligamento|tibia|rodilla)|contrato|concierto|gira|partido',
    example: 'Se cae el fichaje de Marek Dolan por el Napoli',
  },
  {
    id: 'es/deal-off/withdraws',
    stage: 'deal_off',
    when: '(?:se retira\\w*|se baja|se bajan|se planta|abandona\\w*|desist\\w+|renuncia\\w*|da por perdid\\w+|se aparta|retira\\w*|se olvida|da carpetazo|pierde la carrera|pierde la puja|tira la toalla|se rinde){g} (?:puja|operacion|carrera|negociaci\\w+|fichaje|fichar|{P}|interes|oferta|pugna|la opcion|del)',
    unless: 'renov\\w*|futbol',
    example: 'El Napoli se retira de la puja por Marek Dolan',
  },
  {
    id: 'es/deal-off/option-not-taken',
    stage: 'deal_off',
    when: 'no (?:ejerc\\w+|ejecut\\w+|hara efectiva|hace efectiva|activar\\w*|activa|pagara|ejercitara|comprara){g} (?:opcion|clausula|compra|{P})',
    example: 'El Napoli no ejercerá la opción de compra por Marek Dolan',
  },
  {
    id: 'es/bid-rejected/rejects-bid',
    stage: 'bid_rejected',
    when: `${REJECT}{g} (?:{C}{g} )?${BID}|${BID}{t}{t}{g} (?:rechazad\\w+|desestimad\\w+|es rechazad\\w+|insuficiente|no convence|fue rechazad\\w+|no es suficiente)|${REJECT} (?:al|a) {B}|(?:frustra|frustro|frena|repele|bloquea){g} (?:intentos?|intentona|asalto|embestida|ofensiva|ofertas?)|(?:calabazas|portazo|negativa){g} (?:del? {S} )?al? {B}`,
    unless: 'renov\\w*|no rechaz\\w*',
    example: 'El Everton rechaza una oferta del Napoli por Marek Dolan',
  },
  {
    id: 'es/bid-rejected/not-for-sale',
    stage: 'bid_rejected',
    when: '(?:intransferible|innegociable|intocable|no esta en venta|no esta a la venta|no se vende|no tiene precio|no (?:quiere|piensa|contempla|va a|esta dispuesto a) (?:vender\\w*|negociar|traspasar|dejar salir|escuchar|desprenderse)|no vendera|no venden|remite a (?:la|su) clausula|se remite a (?:la|su) clausula|remiten a la clausula|no escuchara|no negociara|descarta (?:vender|su venta|la venta|traspasar|venderlo))',
    example: 'El Everton considera intransferible a Marek Dolan',
  },
  {
    id: 'es/contract-extension/nearly',
    stage: 'contract_extension',
    advanced: true,
    when: `(?:${NEAR}|acuerdo (?:total |verbal |cerrado |casi cerrado )?(?:para|por|de|en)|acuerdo|acordad\\w+|renovacion hecha|lista|cerrada|encauzad\\w+|da el-si|acepta|dice-si){t}{g} (?:su |la |el |a )?(?:renov\\w+|ampli\\w+|nuevo contrato|prolong\\w+)|(?:renovacion|ampliacion){t}{t}{g} (?:${NEAR}|hecha|acordada|cerrada|lista|pactada|casi|sera oficial)|renovara(?: con {S})?(?: hasta)?|ampliara (?:su )?contrato`,
    unless: 'no|ofrece|oferta|quiere|negocia\\w*|podria|lejos|clausula',
    example: 'Marek Dolan, a punto de renovar con el Everton',
  },
  {
    id: 'es/contract-extension/renews',
    stage: 'contract_extension',
    when: '(?:renueva|renovo|ha renovado|renuevan|renovad[oa]|(?:firma|sella|rubrica|firmo|estampa)(?: (?:su|un|nuevo|contrato|continuidad|con|{S})){0,5} hasta 2\\d+|rubrica (?:su )?nuevo contrato|hace oficial la ampliacion|ampliacion de contrato oficial|(?:anuncia|oficial){g} ampliacion de contrato|amplia|amplio|ha ampliado|prolonga|prolongo|extiende|extendio|firma (?:su|la) (?:renovacion|ampliacion)|firma (?:su |un )?nuevo contrato|sella (?:su|la) renovacion|estampa (?:su|la) (?:firma|renovacion)|oficializ\\w+ la renovacion|anuncia\\w* la (?:renovacion|ampliacion)|confirma\\w* la (?:renovacion|ampliacion)|hace oficial la renovacion|renovacion oficial|oficial(?: :)? la renovacion|blinda (?:a|al)|activa{g} ano|ejecuta{g} ano|ano (?:mas|opcional))',
    unless:
      'quiere|podria|negocia\\w*|espera|no|interes\\w*|amplia (?:su )?(?:oferta|ventaja|distancia|lista|horizonte)|oferta|ofrece',
    example: 'Marek Dolan renueva con el Everton hasta 2030',
  },
  {
    id: 'es/contract-offer/renewal-talks',
    stage: 'contract_offer',
    when: `(?:ofrec\\w+|ofert\\w*|propon\\w+|propuesta|prepara\\w*|negoci\\w+|quiere\\w*|trabaj\\w+|pone sobre la mesa|plantea\\w*|intenta\\w*|inici\\w+|abre\\w*|acelera\\w*|busca\\w*|desea|pretende\\w*|conversaciones|prioridad|reunion|reune|urge|objetivo|dispuest\\w+|blindar|estudia\\w*|presenta\\w*|conver\\w+|espera\\w*|avanza\\w*){g} (?:{P}{g} |{S}{g} )?(?:por |de |para |a |la |su )*${RENEWAL}|renovacion{t}{t} (?:en marcha|prioritaria|sobre la mesa|es prioritaria|es prioridad)|${RENEWAL}{g} sobre la mesa|blindar (?:a|al) {P}`,
    unless:
      'clausula|fichar|fichaje|cesion|precontrato|ultimo ano de contrato|termina contrato|acaba contrato|final de contrato|finaliza contrato|con contrato|anos de contrato|rescind\\w*|traspaso|rechaz\\w*|contrato (?:hasta|por|en vigor|de (?:cinco|cuatro|tres))',
    example: 'El Everton ofrece la renovación a Marek Dolan',
  },
  {
    id: 'es/done/here-we-go',
    stage: 'done',
    when: 'here we go|here-we-go|done deal',
    unless: 'soon|expected',
    example: 'Marek Dolan al Napoli, here we go',
  },
  {
    id: 'es/release-clause/pays',
    stage: 'release_clause',
    when: '(?:pag[ao]|pagan|pagara|ha pagado|abon[ao]|abonan|abonara|deposit\\w+|ejecut[ao]|ejecutan|ejecutara|activ[ao]|activan|activara|ejerc\\w+|hace efectiva|hara efectiva|hizo efectiva|ejercita|hacer efectiva){g} (?:clausula|opcion de compra|opcion de recompra|derecho de recompra|tanteo|recompra|opcion)|clausula{t}{t}{g} (?:depositada|pagada|abonada|ejecutada)',
    unless:
      'no|podria|podrian|estudia|dispuest|planea|baraja|quiere|si|deberia|tendria|hay que|piensa|valora|medita|plantea|sopesa|debera|exige|ano (?:mas|opcional)|renov\\w*',
    example: 'El Napoli paga la cláusula de Marek Dolan',
  },
  {
    id: 'es/medical/medical',
    stage: 'medical',
    when: '(?:reconocimientos? medicos?|revision medica|revisiones medicas|pruebas medicas|examenes medicos|test medicos|chequeo medico)',
    unless: 'no super|lesion\\w*|fallo|no paso|hospital|seleccion|pretemporada|a falta|pendiente de pasar|tras super',
    example: 'Marek Dolan pasa el reconocimiento médico con el Napoli',
  },
  {
    id: 'es/medical/arrives',
    stage: 'medical',
    advanced: true,
    when: '(?:aterriz\\w+|viaj\\w+|vuela|volara|ya esta en|llega a|desembarc\\w+|espera\\w* en){g} (?:{L}|{C}|N\\d+){g} (?:firmar|cerrar|completar|fichar|incorporarse|rubricar|pasar|convertirse)',
    unless: 'partido|amistoso|gira|concentracion|convoc\\w*|negociar|reunir|reunion',
    example: 'Marek Dolan aterriza en Italia para firmar por el Napoli',
  },
  {
    id: 'es/pre-contract/signed',
    stage: 'pre_contract',
    when: '(?:precontrato|pre-contrato|preacuerdo|pre-acuerdo|(?:firma|acuerdo|atado|apalabrad\\w+|comprometid\\w+|firmara){g} (?:a coste cero|gratis|libre|agente libre) (?:en|para|a partir de|desde) (?:enero|verano|julio|junio))',
    unless: 'podria|negocia\\w*|quiere|ofrece|no|oferta de precontrato|intenta|puede firmar|espera',
    example: 'Marek Dolan firma un precontrato con el Napoli',
  },
  {
    id: 'es/terms/with-player',
    stage: 'personal_terms_agreed',
    when: '(?:acuerdo|entendimiento|principio de acuerdo|pacto|compromiso|acordado|apalabrad\\w+)(?: (?:total|verbal|contractual|cerrado|personal|pleno|absoluto|economico|ya))*{g} (?:con {P}|con (?:el|su) (?:entorno|agente|representante)|entre {B} y {P}|contractual|salarial)|(?:terminos|condiciones) personales|{P}{a} (?:(?:da|dio|dado) el-si|dice-si|dijo-si|dicho-si|acepta|ha aceptado|acepto|da luz verde|apalabra\\w*|se compromete|ha elegido|elige|acuerda|tiene un acuerdo|llega a un acuerdo|alcanza un acuerdo|ha alcanzado un acuerdo|quiere y acepta|llego a un acuerdo)(?: [^ A-Z]+){0,6} {B}|(?:el-si|visto bueno) de {P}',
    unless:
      'rescind\\w*|no|renov\\w*|sin acuerdo|salida|entre {C} y {C}|clubes|falta el|a falta|desvincul\\w*|terminar|finiquito|poner fin|por escrito',
    example: 'El Napoli alcanza un acuerdo con Marek Dolan',
  },
  {
    id: 'es/bid-accepted/accepts',
    stage: 'bid_accepted',
    when: `{S}{a} (?:acept[ao]|aceptan|ha aceptado|aceptara|da el visto bueno|dio el visto bueno|da luz verde|dice-si|autoriza|acuerda|da el ok|da el-si){g} (?:{B}{g} )?(?:${BID}|venta|traspaso|salida|cesion|operacion|vender\\w*|ceder\\w*|traspasar)|${BID}{t}{t}{g} aceptada`,
    unless: 'no|podria|escuchara|aceptaria|renov\\w*|si',
    example: 'El Everton acepta la oferta del Napoli por Marek Dolan',
  },
  {
    id: 'es/bid-accepted/agreement',
    stage: 'bid_accepted',
    when: '(?:principio de acuerdo|acuerdo (?:total|cerrado|verbal|completo|definitivo|en firme)|acuerdo|acuerdan|acordad[oa]|acordo|han acordado|pactad\\w+|pacta\\w*|traspaso (?:cerrado|acordado|hecho)|cesion (?:cerrada|acordada|hecha|pactada)|operacion (?:cerrada|hecha)|fichaje (?:cerrado|hecho|acordado)|tratos? (?:hecho|cerrado)|cierran{g} (?:traspaso|cesion|fichaje|venta|operacion))(?:{g} (?:por|para|con|entre|del|de|sobre|a) (?:{C}|{P}|el traspaso|la cesion|la venta|el fichaje|clubes|fichar|traspasar|ceder))*',
    unless: `${NOT_YET}|rescind\\w*|desvincul\\w*|renov\\w*|no hay acuerdo|pese al acuerdo|con el jugador|personal|presupuesto|patrocin\\w*|cerca|salarial|poner fin`,
    example: 'Acuerdo entre Napoli y Everton por Marek Dolan',
  },
  {
    id: 'es/released/terminates',
    stage: 'released',
    when: '(?:rescind\\w+|rescision|carta de libertad|se desvincul\\w+|desvinculacion|finiquit\\w+|resuelve\\w* (?:su|el) contrato|resolucion de contrato|rompe (?:su|el) contrato|mutuo acuerdo|dan por terminad\\w+|da la baja|despide a|queda libre|quedo libre|quedara libre|agente libre|jugador libre|poner fin)',
    unless:
      'clausula|ficha|firma por|podria|quiere|negocia\\w*|pide|oferta|interes\\w*|si|fichar|ficho|llega|incorpor|sondea|no',
    example: 'Marek Dolan rescinde su contrato con el Everton',
  },
  {
    id: 'es/released/leaves',
    stage: 'released',
    when: '(?:se despide|despedida|dice adios|adios|(?:dejara|deja|abandonara|abandona|se marchara|se marcha|se ira|saldra)(?: (?:de|del|al|a))?{g} (?:{S}{g} )?(?:(?:al )?(?:final|termino|terminar|acabar|finalizar)|libre|gratis|a coste cero|en junio|este verano|tras (?:\\w+) (?:anos|temporadas)|como agente libre)|no (?:seguira|continuara|renovara|sigue)|(?:acaba|termina|finaliza|expira){g} contrato{g}(?:dejara|se marcha|se va|no)|dejara (?:de ser jugador|{S}|el club)|comunica{g} (?:que no|marcha|adios|salida))',
    unless:
      'ficha por|firma por|rumbo|para fichar|oferta|podria|quiere|interes\\w*|al borde|cesion|cedido|para jugar|negocia\\w*|{P}{a} al {B}',
    example: 'Marek Dolan dejará el Everton al final de temporada',
  },
  {
    id: 'es/wants-out/asks-to-leave',
    stage: 'wants_out',
    when: '(?:(?:pide|pidio|ha pedido|pedira|solicit\\w+|exig\\w+|reclama|comunica\\w*|traslad\\w+)(?: al? {C})?{g} (?:salir|salida|marcharse|irse|traspaso|ser traspasado|abandonar|dejar el|cambiar de aires|marchar|que quiere|deseo|su intencion|volver a casa|que le dejen|ser vendido)|(?:quiere|desea|prefiere|decidido a|decide|ha decidido|intenta|busca|fuerza|forzar|forzara|presiona\\w*|empuja)(?: para| por| su| a| la)*{g} (?:salir|salida|marcharse|irse|dejar|abandonar|volver a casa|volver a su|cambiar de aires|un cambio|nuevos retos|hacer las maletas|traspaso)|en rebeldia|se declara en|se planta|no quiere seguir|no se presenta|plante)',
    unless:
      'no quiere (?:salir|irse|dejar|marcharse)|fichaje de|dar salida|renov\\w*|quiere fichar|le busca|busca salida',
    example: 'Marek Dolan pide salir del Everton',
  },
  {
    id: 'es/wants-out/wants-club',
    stage: 'wants_out',
    when: '{P}{a} (?:quiere|desea|prefiere|suena|sueña|solo quiere|prioriza|solo piensa|anhela|esta deseando|solo contempla|da prioridad|apuesta por|abre la puerta|se deja querer|veria con buenos ojos|ve con buenos ojos|le gustaria|abierto)(?: (?:con|en|a|al|solo|jugar|fichar|volver|ir|irse|por|vestir|de|regresar|llegar|marcharse|una|un|la|el|recalar|ser|camiseta|su|opcion|vuelta|salida|oferta|unirse|fichaje|firmar)){0,6} {B}',
    unless: 'acepta|acuerdo|no|{B} quiere',
    example: 'Marek Dolan solo quiere fichar por el Napoli',
  },
  {
    id: 'es/available/for-sale',
    stage: 'available',
    when: '(?:en venta|a la venta|cartel de se vende|transferible|en el mercado|en el escaparate|escuch\\w+ ofertas|abiert\\w+ a (?:vender|ofertas|escuchar|negociar|su salida|una venta|traspasar)|dispuest\\w+ a (?:vender\\w*|escuchar|traspasar|negociar|dejar\\w* salir|desprenderse|ceder)|no cuenta|ya no cuenta|no contara|no entra en (?:los )?planes|fuera de (?:los )?planes|puerta de salida|puerta abierta|abre la puerta|abre las puertas|busca\\w*(?:le)? (?:una )?(?:salida|acomodo|equipo|destino|comprador)|puede (?:salir|irse|marcharse|buscarse)|podra salir|invita\\w* a (?:salir|buscar)|prescindible|descartad\\w+|descartes|da permiso|permiso para|en la rampa|ofrec\\w+ a|quiere (?:vender|deshacerse|desprenderse)|dar salida|busca vender|pone precio|tasa\\w*|precio de salida)',
    unless:
      'no esta en venta|no esta a la venta|intransferible|fichar|oferta de|oferta por|entradas|ofrece a {P} (?:la |una |un )?(?:renov\\w*|contrato|nuevo)|se ofrece|no se vende|renov\\w*|estudia ofrecer',
    example: 'El Everton pone en venta a Marek Dolan',
  },
  {
    id: 'es/talks/advanced',
    stage: 'talks',
    advanced: true,
    when: `${NEAR}{g} (?:{C}{g} |{P}{g} )?(?:de |para |el |la |su |en |por |a )*(?:${SIGN}|{P}|{B})|(?:${SIGN}|negociaci\\w+|conversaciones|{P}){t}{t}{g} ${NEAR}|negociaciones (?:muy )?avanzadas|avanza\\w*{g} (?:negociaci\\w+|fichaje|operacion|traspaso|cesion|conversaciones|{P})|sera (?:nuevo )?(?:jugador|futbolista|delantero|refuerzo)|(?:ficharan?|firmaran?) (?:por|con|hasta)|firmara|sera del {B}|jugara en|se convertira en|(?:faltan?|a falta){h} (?:firma|rubrica|reconocimiento medico|anuncio oficial)|(?:fichaje|operacion|acuerdo) inminente|espera\\w* cerrar`,
    unless:
      'no|de cerca|renov\\w*|rescind\\w*|lejos|podria|contrato hasta|del final|cerca de (?:renovar|dejar)|pide|titulo|final de|champions|reunion|jugara en (?:la|casa)',
    example: 'El Napoli ultima el fichaje de Marek Dolan',
  },
  {
    id: 'es/talks/talks',
    stage: 'talks',
    when: '(?:negoci\\w+|conversaciones|reun\\w+|reuni[oe]\\w*|dialogo|dialoga\\w*|tratos|en tratos|sentad\\w+ a negociar|cita|cumbre|encuentro|tira y afloja|se sienta|sentarse|sientan)',
    unless:
      'no|renov\\w*|tregua|descarta|convenio|patrocin\\w*|television|vestuario|plantilla|innegoc\\w*|negociable|previa|querria',
    example: 'El Napoli negocia con el Everton por Marek Dolan',
  },
  {
    id: 'es/interest/prepares-bid',
    stage: 'interest',
    when: `(?:prepara\\w*|estudia\\w*|planea\\w*|baraja\\w*|valora\\w*|piensa\\w*|medita\\w*|sopesa\\w*|dispuest\\w+|podria\\w*|plantea\\w*|quiere|quieren|ultima\\w*|alista|se plantea|considera\\w*|contempla\\w*|lanzara|presentara|hara|enviara|puede){g} (?:${BID}|ofrecer|pagar|pujar|abonar|ejecutar|activar|clausula|presentar|lanzar|asalto)`,
    unless: 'rechaz\\w*|no|renov\\w*|escuchar|vender|aceptar',
    example: 'El Napoli prepara una oferta por Marek Dolan',
  },
  {
    id: 'es/bid/makes-bid',
    stage: 'bid',
    when: `(?:present[ao]\\w*|lanz[ao]\\w*|envi[ao]\\w*|remit\\w+|hace|hizo|ha hecho|formaliz\\w+|realiz\\w+|pone sobre la mesa|puso sobre la mesa|pone|puso|mejor[ao]\\w*|sub[ei]\\w*|elev[ao]\\w*|traslad\\w+|aument\\w+|entrega\\w*|formul\\w+|efectu\\w+|tramit\\w+|vuelve a la carga|insist\\w+|contraataca)(?: (?:por|con|ya|una|la|su|un|sobre|mesa|segunda|nueva|primera|tercera|gran|formal|en firme|oficial|hasta|a|al|de|fuerte|importante|otra|millonaria|mareante|{S}|{C}|M\\d+))*{h} (?:${BID})`,
    unless: 'rechaz\\w*|no|renov\\w*|podria|prepara|en breve|la proxima|presentara|manana|contrato a',
    example: 'El Napoli presenta una oferta por Marek Dolan',
  },
  {
    id: 'es/bid/offers-sum',
    stage: 'bid',
    when: '(?:ofrec\\w+|ofert\\w+|pon\\w+|puj\\w+){g} M\\d+|(?:oferta|propuesta|puja)(?: (?:formal|oficial|en firme|de M\\d+|del?|verbal|concreta|millonaria|irrechazable|mareante|inicial|definitiva|final|inferior|superior|conjunta|{B}))*(?: (?:del?|por parte del?) {B})?(?: (?:de|a) M\\d+)?(?: al? {S})?{g} (?:por|para|de M\\d+|sobre la mesa|para hacerse){g}|(?:recibe|recibio|ha recibido|tiene|llega|llego|reciben){g} (?:oferta|ofertas|propuesta)|(?:segunda|nueva|primera|tercera) (?:oferta|propuesta|puja)',
    unless:
      'rechaz\\w*|no|renov\\w*|podria|prepara|estudia|espera|escuch|a la espera|sin oferta|si llega|cualquier oferta|contrato',
    example: 'El Napoli ofrece 40 millones por Marek Dolan',
  },
  {
    id: 'es/enquiry/asks',
    stage: 'enquiry',
    when: '(?:pregunt\\w+|sonde\\w+|se inform\\w+|se ha informado|se interes\\w+ por (?:la|su) (?:situacion|contratacion|disponibilidad)|consult\\w+|pid\\w+ (?:informacion|informes|condiciones|precio)|solicit\\w+ (?:informacion|informes)|recaba\\w*|tantea\\w* la situacion|se ha interesado por la situacion|conocer las condiciones|sondeo|informarse)',
    unless: 'no|al ser preguntado|preguntado por|prensa|le pregunt|aficion',
    example: 'El Napoli pregunta por Marek Dolan',
  },
  {
    id: 'es/approach/contacts',
    stage: 'approach',
    when: '(?:contact\\w+|toma contacto|tom\\w+ contacto|contactos?|llam[ao] a|ha llamado|llamada|telefone\\w+|acercamiento|se pone en contacto|se ha puesto en contacto|se puso en contacto|acercarse|tantea\\w*|tanteo|se reuno|ofrecid\\w+ al?|aborda\\w*|habl\\w+ con|primer paso|primeros pasos|mueve ficha|movio ficha|se dirige)',
    unless: 'no|sin contacto|perdio el contacto|balon|partido|renov\\w*|llamad[ao] a (?:ser|filas)',
    example: 'El Napoli contacta con el entorno de Marek Dolan',
  },
  {
    id: 'es/done/official',
    stage: 'done',
    when: '(?:^oficial|hace oficial|es oficial|hizo oficial|oficializ\\w+|anunci[ao]\\w*|ha anunciado|confirm[ao]\\w*|ha confirmado|present[ao]\\w*|comunic[ao]\\w*|da la bienvenida){g} (?::{g} )?(?:{B}{g} )?(?:{P}|fichaje|llegada|incorporacion|contratacion|traspaso|cesion|ficha|firma|nuevo jugador|acuerdo|nueva incorporacion|prestamo|venta)',
    unless:
      'faltan?|a falta|pendiente|renov\\w*|no|interes\\w*|oferta|salida|marcha|rescind\\w*|adios|despedida|lesion\\w*|lista|convoc\\w*|pronto|en breve|espera|a punto|retirada|desvincul\\w*|presenta (?:a )?{P} (?:una|la) (?:oferta|renov\\w*)|negociacion',
    example: 'Oficial: el Napoli anuncia el fichaje de Marek Dolan',
  },
  {
    id: 'es/done/signs',
    stage: 'done',
    when: '(?:^|(?<!(?:por|de|para|quiere|cerca de|podria|a) )){B}{r} (?:fich[ao]|fichan|ficharon|ha fichado|firm[ao]|ha firmado|incorpor[ao]|ha incorporado|cierra|cerro|ha cerrado|se hace con|se lleva|se refuerza con|contrata|(?<!(?:un|el|su|del?|con|nuevo|al|por|en|ultimo|primer|gran) )contrato|compra|compro|ata|amarra|se asegura|consigue|logra|recupera|repesca|adquiere|pesca|recluta)(?: (?:a|al|el|la|fichaje|traspaso|cesion|de|del|por|los|servicios|gran|su|primer|segundo|tercer|nuevo|contratacion|incorporacion|llegada|operacion|refuerzo)| :)*{g} (?:{S}{g} )?{P}',
    unless:
      'faltan?|a falta|pendiente|no|renov\\w*|quiere|cerca|podria|a punto|interes\\w*|negocia\\w*|victoria|gol|espera|oferta|hasta ahora|si|prepara|estudia|empate|intent\\w*|sueña|suena',
    example: 'El Napoli ficha a Marek Dolan',
  },
  {
    id: 'es/done/joins',
    stage: 'done',
    when: '{P}{r} (?:ficha|fichan|ficho|ha fichado|firm[ao]|ha firmado|llega|llegan|llego|se une|se unio|se incorpora|recala|recalo|se marcha|se va|vuelve|volvio|regresa|(?<!(?:su|un|el|del?|posible|al) )regreso|es nuevo (?:jugador|futbolista|delantero|portero)|ya es (?:nuevo )?(?:jugador|futbolista|delantero)|ya es|es (?:nuevo )?jugador|nuevo (?:jugador|refuerzo|fichaje|delantero|futbolista|portero|defensa|lateral|central|extremo)|aterriza|cedido|traspasado|vendido|presentado|pasa|se convierte)(?: (?:cedido|libre|traspasado|gratis|por|con|como|en|al?|el|la|del?|jugador|nuevo|hasta|final|temporada|durante|anos|tres|dos|cuatro|cinco|seis|una|un|temporadas|calidad|agente|para|rumbo|definitivamente|fichar|jugar|{S}|M\\d+|L\\d+|\\d+))* {B}',
    unless:
      'faltan?|a falta|pendiente|no|renov\\w*|quiere|cerca|podria|a punto|interes\\w*|negocia\\w*|gol|espera|oferta|si|hat-trick|deja atras|gusta|duda|acuerdo|ultima|al frente',
    example: 'Marek Dolan ficha por el Napoli',
  },
  {
    id: 'es/done/leaves-for',
    stage: 'done',
    when: '{P}{r} (?:deja|dejo|cambia|abandona|abandono|sale de|sale del){g} {S}{h} (?:y |para |por |rumbo )(?:ficha |ficho |firma |fichar |firmar |se une |se va |pone rumbo |jugar |por |con |a |al |en )*{B}',
    unless: 'faltan?|a falta|pendiente|no|podria|quiere|cerca|a punto|si',
    example: 'Marek Dolan deja el Everton y ficha por el Napoli',
  },
  {
    id: 'es/done/loaned',
    stage: 'done',
    loan: true,
    when: '(?:{S}{r} )?(?:cede|cedio|ha cedido|ceden|presta|cedid[oa]|sale cedido|se marcha cedido|jugara cedido|llega cedido|cedera){g} (?:{P}{g} )?(?:al?|en|por el) (?:{B}|L\\d+)',
    unless: 'faltan?|a falta|pendiente|no|podria|quiere|interes\\w*|negocia\\w*|estudia|oferta|busca',
    example: 'El Everton cede a Marek Dolan al Napoli',
  },
  {
    id: 'es/done/sells',
    stage: 'done',
    when: '{S}{r} (?:vende|vendio|ha vendido|traspasa|(?<!(?:el|un|su|del?|al|por|con) )traspaso|ha traspasado){g} (?:al? {B}{g} )?{P}(?:{g} al? {B})?|(?:venta|traspaso|fichaje) de {P}{g} (?:cerrad\\w+|hech\\w+|oficial|confirmad\\w+|complet\\w+)',
    unless: 'faltan?|a falta|pendiente|no|podria|quiere|interes\\w*|negocia\\w*|estudia|espera|si',
    example: 'El Everton vende a Marek Dolan al Napoli',
  },
  {
    id: 'es/interest/wants',
    stage: 'interest',
    when: '{B}{a} (?:quiere\\w*|interes\\w*|pretend\\w+|busca\\w*|sigue|siguen|suena|sueña|sueñan|vigil\\w+|observ\\w+|pien\\w+|desea\\w*|valora\\w*|estudia\\w*|contempl\\w+|se fij\\w+|se ha fijado|apunta|va a por|van a por|tras|detras|puja\\w*|pelea\\w*|compit\\w+|codicia\\w*|rastrea\\w*|ojea\\w*|monitoriz\\w+|tiene en|tienen en|apuesta por|insist\\w+|prioriza|intenta\\w*|se suma|entra en|se mete|se cuela|acelera|se lanza|mira\\w*|analiza\\w*|baraja\\w*|aspira|podria\\w*|planea\\w*|se plantea|le gusta|gusta|anhela|persig\\w+|carga|ofensiva|a la caza|a por|necesita|ve con|ve en|espera|aprieta|trabaja\\w*|mueve)(?: (?:a|al|en|por|el|la|su|los|las|de|del|con|fichar|fichaje|llegada|muy|de cerca|cerca|interesad[oa]|incorporar|hacerse|cesion|pasos|contratacion|traspaso|repescar|recuperar|firmar|contratar|servicios|vuelta|regreso|una|un|otra|vez|para|contar|lista|agenda|orbita|radar|atar|asegurarse|como|objetivo|prioridad|carrera|puja|pugna|operacion|se|situacion|mucho|ya|atento|pendiente|posible|gran|primer|principal|nombre|reunirse|seriamente|sorpasar|adelantarse|tambien|M\\d+)){0,9}{g} {P}',
    unless: 'no|renov\\w*|ganar|titulo|seleccion|victoria|sin {P}|perder|lesion\\w*',
    example: 'El Napoli quiere fichar a Marek Dolan',
  },
  {
    id: 'es/interest/interest-in',
    stage: 'interest',
    when: '(?:interes\\w*|pretendient\\w+|pretendid\\w+|seguid\\w+|codiciad\\w+|cotizad\\w+|novias?|en la agenda|en los planes|en la lista|en el radar|en la orbita|en el punto de mira|en la diana|objetivo|prioridad|sueno|suena\\w*|gust\\w+|tras (?:los pasos|la pista)|de cerca|piden informes|carrera por|pugna por|puja por|guerra por|lucha por|batalla por|ofensiva por|vinculad\\w+|relacionad\\w+|apunta a|candidat\\w+|opcion\\w*|alternativa|se disputan|se pelean|disputa\\w*|se rifan|rifa\\w*|atrae\\w*|pendiente|deseado|tentador|tienta\\w*|ofrecid\\w+|llama la atencion|encandila|enamora|seduce|cobra fuerza|gana enteros|gana fuerza|el elegido|capricho|atent\\w+|favorit\\w+)',
    unless:
      'no|renov\\w*|titulo|objetivo (?:es|de) ganar|afici\\w*|prioridad (?:es|de)|interes\\w* general|champions|opcion de compra|conflicto|lesion\\w*|sin interes\\w*',
    example: 'Marek Dolan, en la agenda del Napoli',
  },
  {
    id: 'es/interest/future-wish',
    stage: 'interest',
    when: '(?:quiere\\w*|busca\\w*|podria\\w*|intenta\\w*|pretende\\w*|planea\\w*|desea\\w*|espera\\w*|aspira|trata\\w* de|sueña con|puede\\w*|necesita)(?: (?:a|en|por|volver|la|el|su))* (?:fichar|fichaje|incorporar|contratar|repescar|recuperar|traer|hacerse|llevarse|firmar|llegar|recalar|reforzar|acabar en|cesion|sacar|pescar)',
    unless: 'no|renov\\w*|gol|victoria|firmar (?:la|su) (?:renov\\w*)',
    example: 'Quieren incorporar a Marek Dolan este verano',
  },
  {
    id: 'es/other/future',
    stage: 'other',
    when: 'futuro{t}{t}{g} (?:en el aire|incierto|por decidir|se decid\\w+|en duda|decid\\w+|pendiente|complicado|abierto|sin resolver|es una incognita|sigue|lejos|despejar\\w*|resolver\\w*|una incognita|en juego)|(?:decid\\w+|resolver\\w*|despej\\w+|aclar\\w+|dudas? (?:sobre|con)|incognita|incertidumbre|habla(?:ra)? (?:de|sobre)|define){g} (?:su |el )?futuro|culebron',
    unless: 'presidente|entrenador|tecnico',
    example: 'El futuro de Marek Dolan en el Everton está en el aire',
  },
  {
    id: 'es/other/transfer-blocked',
    stage: 'other',
    when: '(?:complic\\w+|retras\\w+|bloque\\w+|fren\\w+|traba|peligra|obstaculo|escollo){g} (?:{P}{g} )?(?:fichaje|operacion|traspaso|salida|cesion|llegada)|(?:fichaje|operacion|traspaso|salida|cesion|llegada){t}{t}{g} (?:se complica|se retrasa|bloqueada?|en peligro|peligra|frenad[oa]|se enfria|en el aire|en duda)',
    example: 'Se complica el fichaje de Marek Dolan por el Napoli',
  },
];
