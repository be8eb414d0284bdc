import type { Reasons } from '../translate.ts';

/** Why something was told, read or refused, in Spanish. */
export const ES_REASONS: Reasons = {
  'why.mention': '«{text}» → {name}: {kind}, {reason}',
  'why.claim': '**{player}**: {step}, {from} → {to}, {certainty} (regla {rule}: «{evidence}»)',
  'why.silence': '«{text}»: {reason}',
  'why.unnamed': 'alguien sin nombre',
  'why.stops-unread': 'Se queda en la lectura: no encuentro en él ninguna noticia de un fichaje.',
  'why.stops-unnamed': 'Se queda tras la lectura: no nombra a ningún jugador, así que no pertenece a ninguna historia.',
  'why.stops-in-saga': 'Se queda en la historia de **{player}**: {reason}.',
  'why.stops-unfollowed':
    'Se queda ahí: nadie sigue esto en este canal, ni tú por mensaje directo. Se hace con `/seguir`.',
  'why.not-met':
    'Ninguna fuente me ha traído este titular, o es más antiguo que mi memoria. Si fuera nuevo, pasaría a la historia del jugador.',
  'why.address-unknown':
    'No conozco ninguna noticia en esa dirección: ninguna fuente la ha traído, o es más antigua que mi memoria. Su titular sí puedo leerlo: `/por-qué titular:`.',
  'why.address-read-in-silence':
    'He leído la noticia de esa dirección y ahí se quedó: no encontré en ella nada de un fichaje. `/por-qué titular:` con su titular muestra cómo la leo.',
  'why.opens': 'Un paso nuevo: {headline}',
  'why.joins': 'Una fuente más de un paso conocido: {headline}',
  'why.told': '**{target}** en {place}: contado.',
  'why.told-for-another':
    '**{target}** en {place}: un filtro lo rechazó, porque {reason}. Se contó allí por otro seguimiento.',
  'why.not-told':
    '**{target}** en {place}: no contado. Se sigue desde después, ya se había contado un paso posterior, o era demasiado antiguo cuando lo leí.',
  'why.held-back': '**{target}** en {place}: no contado, porque {reason}.',
  'why.not-today': 'Hoy no se contaría por este seguimiento, porque {reason}.',
  'whose.follow': 'Ese filtro es propio de ese seguimiento; `/seguidos` lo cambia.',
  'whose.server': 'Ese filtro es del servidor; `/configurar` lo cambia.',

  'kind.player': 'jugador',
  'kind.club': 'club',
  'kind.journalist': 'periodista',
  'kind.outlet': 'medio',
  'kind.other-person': 'no es jugador',

  'named.full name': 'por el nombre completo',
  'named.full name, by far the best known': 'por el nombre completo, y con diferencia el más conocido que se llama así',
  'named.full name with one slip': 'por el nombre completo, con una errata',
  'named.first name and surname': 'por nombre y apellido',
  'named.named in full in the same item': 'con su nombre completo en la misma noticia',
  'named.own club named': 'porque también se nombra a su club',
  'named.safe by itself': 'un nombre que solo lleva uno',
  'named.namesakes': 'varios se llaman así, y nada dice cuál es',
  'named.word of prose': 'más bien una palabra corriente',
  'named.unknown name': 'un nombre que no conozco',
  'named.called a manager, agent or the like': 'descrito como entrenador, agente o similar',
  'named.known, and not a player': 'conocido, y no es jugador',
  'named.known source': 'una fuente que conozco',
  'named.club name': 'por el nombre del club',
  'named.nickname of a club named here': 'un apodo de un club que se nombra aquí',
  'named.nickname of one club': 'un apodo de un solo club',
  'named.short for a club named here': 'abreviatura de un club que se nombra aquí',
  'named.club name with one slip': 'por el nombre del club, con una errata',
  'named.called like a club': 'se llama como solo se llaman los clubes',

  "silence.about a manager's post": 'trata del puesto de un entrenador',
  'silence.a coach and his staff': 'trata de un entrenador y su cuerpo técnico',
  'silence.a job on television, not at a club': 'un trabajo en televisión, no en un club',
  'silence.a live page that names no state': 'una página en directo que no dice en qué punto está nada',
  'silence.a manager is wanted, not a player': 'se busca a un entrenador, no a un jugador',
  'silence.a manager moves, not a player': 'se mueve un entrenador, no un jugador',
  'silence.a match report': 'una crónica de partido',
  'silence.a player is back in the team, not at a new club': 'un jugador vuelve al equipo, no a un club nuevo',
  'silence.a quotation or reaction that reports no state':
    'una declaración o reacción que no dice en qué punto está nada',
  'silence.another sport': 'otro deporte',
  'silence.awards, records and honours': 'premios, récords y homenajes',
  'silence.business of clubs, not a transfer': 'negocios de clubes, no un fichaje',
  'silence.fantasy football or a video game': 'fantasy o un videojuego',
  'silence.injury or fitness': 'lesión o estado físico',
  'silence.names no club, no player and nothing of football': 'no nombra ningún club ni jugador, ni nada de fútbol',
  'silence.no rule of transfer language fired': 'nada en él está dicho como se cuentan los fichajes',
  'silence.opinion, a list or an explanation': 'opinión, lista o explicación',
  'silence.squads and national teams': 'convocatorias y selecciones',
  'silence.tells a past move again': 'vuelve a contar un traspaso pasado',
  'silence.the person who moves is no player': 'quien se mueve no es jugador',

  'verdict.recalled': 'recuerda cómo estaban antes las cosas',
  'verdict.implied': 'lo que dice se deduce de un paso conocido',
  'verdict.overtaken': 'ya se conoce un paso posterior',
  'verdict.aside': 'lo dice solo de pasada',
  'verdict.less-trusted': 'una fuente mejor dice otra cosa',
  'verdict.only-a-rumour': 'un rumor por sí solo no reabre una historia cerrada',
  'verdict.own-club': 'el pretendiente que nombra es el propio club del jugador',
  'verdict.reposted': 'repite una noticia conocida',
  'verdict.no-suitor': 'no dice quién está interesado',

  'objection.step-not-chosen': 'el paso «{step}» no está elegido',
  'objection.step-left-out': 'el paso «{step}» está excluido',
  'objection.outlets-left-out': 'solo lo cuentan medios excluidos',
  'objection.no-contract-news': 'las noticias de contratos están desactivadas',
  'objection.not-official': 'aún no es oficial ({certainty})',
  'objection.tier-too-low': 'la mejor fuente es de nivel {best} y se pide nivel {asked} o mejor',
  'objection.no-tier': 'ninguna fuente tiene nivel y se pide nivel {asked} o mejor',
  'objection.only-arrivals': 'de {club} solo se piden llegadas',
  'objection.only-departures': 'de {club} solo se piden salidas',
  'objection.fee-too-small': 'el importe de {amount} no llega a {asked}',
  'objection.second-source': 'solo lo cuenta una fuente, y este servidor espera a una segunda, independiente',
  'objection.muted': '**{target}** está en silencio allí hasta {when}',
  'objection.muted-for-ever': '**{target}** está en silencio allí hasta que alguien lo anule',

  'refused.too-many-direct':
    'Ya sigues {limit} jugadores y clubes por mensaje directo, y no admito más. Termina uno con `/dejar-de-seguir`, o sigue a un club en lugar de a sus jugadores.',
  'refused.too-many-channel':
    'Este canal ya sigue {limit} jugadores y clubes, y no admito más. Termina uno con `/dejar-de-seguir`, o sigue a un club en lugar de a sus jugadores.',
  'refused.too-many-server':
    'Este servidor ya sigue {limit} jugadores y clubes, y no admito más. Termina uno con `/dejar-de-seguir`, o sigue por mensaje directo.',
  'mute.too-many': 'Allí ya hay {limit} silencios, y no admito más. Anula uno con `/seguidos`.',
  'follow.no-shared-server':
    'Pero no compartimos ningún servidor, y así Discord no me deja escribirte. Entra en un servidor en el que esté, o haz que me inviten a uno tuyo; lo que sigues espera hasta entonces.',
};
