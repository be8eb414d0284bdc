import type { Reasons } from '../translate.ts';

/** Why something was told, read or refused, in German. */
export const DE_REASONS: Reasons = {
  'why.mention': '„{text}“ → {name}: {kind}, {reason}',
  'why.claim': '**{player}**: {step}, {from} → {to}, {certainty} (Regel {rule}: „{evidence}“)',
  'why.silence': '„{text}“: {reason}',
  'why.unnamed': 'jemand ohne Namen',
  'why.stops-unread': 'Schluss ist beim Lesen: Ich finde darin keine Nachricht über einen Wechsel.',
  'why.stops-unnamed':
    'Schluss ist nach dem Lesen: Es wird kein Spieler genannt, also gibt es keinen Verlauf, zu dem es gehört.',
  'why.stops-in-saga': 'Schluss ist im Verlauf von **{player}**: {reason}.',
  'why.stops-unfollowed':
    'Schluss ist hier: Weder dieser Kanal noch du per Direktnachricht folgen dem. Das geht mit `/folgen`.',
  'why.not-met':
    'Diese Schlagzeile hat mir kein Feed gebracht, oder sie ist älter als mein Gedächtnis. Als neue käme sie in den Verlauf des Spielers.',
  'why.address-unknown':
    'Unter dieser Adresse kenne ich keine Meldung: Kein Feed hat sie gebracht, oder sie ist älter als mein Gedächtnis. Ihre Schlagzeile kann ich lesen: `/warum schlagzeile:`.',
  'why.address-read-in-silence':
    'Die Meldung unter dieser Adresse habe ich gelesen, und dabei blieb es: Ich fand darin keine Nachricht über einen Wechsel. `/warum schlagzeile:` mit ihrer Schlagzeile zeigt, wie ich sie lese.',
  'why.opens': 'Ein neuer Schritt: {headline}',
  'why.joins': 'Eine weitere Quelle für einen bekannten Schritt: {headline}',
  'why.told': '**{target}** in {place}: gemeldet.',
  'why.told-for-another':
    '**{target}** in {place}: von einem Filter abgelehnt, denn {reason}. Gemeldet wurde es dort, weil noch etwas anderem gefolgt wird.',
  'why.not-told':
    '**{target}** in {place}: nicht gemeldet. Gefolgt wird erst seit danach, ein späterer Schritt war schon gemeldet, oder es war beim Lesen zu alt.',
  'why.held-back': '**{target}** in {place}: nicht gemeldet, denn {reason}.',
  'why.not-today': 'Heute würde es hierfür nicht gemeldet, denn {reason}.',
  'whose.follow': 'Diesen Filter hat jemand eigens dafür gewählt; `/gefolgt` ändert ihn.',
  'whose.server': 'Diesen Filter hat der Server; `/einrichten` ändert ihn.',

  'kind.player': 'Spieler',
  'kind.club': 'Verein',
  'kind.journalist': 'Journalist',
  'kind.outlet': 'Medium',
  'kind.other-person': 'kein Spieler',

  'named.full name': 'am vollen Namen',
  'named.full name, by far the best known': 'am vollen Namen, und der mit Abstand bekannteste, der so heißt',
  'named.full name with one slip': 'am vollen Namen, mit einem Tippfehler',
  'named.first name and surname': 'an Vor- und Nachnamen',
  'named.named in full in the same item': 'in derselben Meldung mit vollem Namen genannt',
  'named.own club named': 'weil auch der Verein genannt wird',
  'named.safe by itself': 'ein Name, den nur einer trägt',
  'named.namesakes': 'mehrere heißen so, und nichts sagt, wer gemeint ist',
  'named.word of prose': 'eher ein gewöhnliches Wort',
  'named.unknown name': 'ein Name, den ich nicht kenne',
  'named.called a manager, agent or the like': 'als Trainer, Berater oder Ähnliches bezeichnet',
  'named.known, and not a player': 'bekannt, aber kein Spieler',
  'named.known source': 'eine Quelle, die ich kenne',
  'named.club name': 'am Vereinsnamen',
  'named.nickname of a club named here': 'ein Spitzname eines Vereins, der hier genannt wird',
  'named.nickname of one club': 'ein Spitzname, den nur ein Verein hat',
  'named.short for a club named here': 'kurz für einen Verein, der hier genannt wird',
  'named.club name with one slip': 'am Vereinsnamen, mit einem Tippfehler',
  'named.called like a club': 'heißt so, wie nur Vereine heißen',

  "silence.about a manager's post": 'es geht um einen Trainerposten',
  'silence.a coach and his staff': 'es geht um einen Trainer und seinen Stab',
  'silence.a job on television, not at a club': 'eine Aufgabe beim Fernsehen, nicht bei einem Verein',
  'silence.a live page that names no state': 'ein Liveticker, der keinen Stand nennt',
  'silence.a manager is wanted, not a player': 'gesucht wird ein Trainer, kein Spieler',
  'silence.a manager moves, not a player': 'ein Trainer wechselt, kein Spieler',
  'silence.a match report': 'ein Spielbericht',
  'silence.a player is back in the team, not at a new club':
    'ein Spieler ist zurück im Team, nicht bei einem neuen Verein',
  'silence.a quotation or reaction that reports no state': 'ein Zitat oder eine Reaktion ohne Stand der Dinge',
  'silence.another sport': 'eine andere Sportart',
  'silence.awards, records and honours': 'Preise, Rekorde und Ehrungen',
  'silence.business of clubs, not a transfer': 'Geschäfte von Vereinen, kein Wechsel',
  'silence.fantasy football or a video game': 'Managerspiel oder Videospiel',
  'silence.injury or fitness': 'Verletzung oder Fitness',
  'silence.names no club, no player and nothing of football':
    'es nennt keinen Verein, keinen Spieler und nichts vom Fußball',
  'silence.no rule of transfer language fired': 'nichts darin ist so gesagt, wie man Wechsel meldet',
  'silence.opinion, a list or an explanation': 'Meinung, Liste oder Erklärstück',
  'silence.squads and national teams': 'Kader und Nationalteams',
  'silence.tells a past move again': 'es erzählt einen früheren Wechsel noch einmal',
  'silence.the person who moves is no player': 'wer da wechselt, ist kein Spieler',

  'verdict.recalled': 'es erinnert an einen früheren Stand',
  'verdict.implied': 'was es sagt, folgt aus einem bekannten Schritt',
  'verdict.overtaken': 'ein späterer Schritt ist schon bekannt',
  'verdict.aside': 'es wird nur nebenbei gesagt',
  'verdict.less-trusted': 'eine bessere Quelle sagt etwas anderes',
  'verdict.only-a-rumour': 'ein Gerücht allein eröffnet einen beendeten Verlauf nicht wieder',
  'verdict.own-club': 'der genannte Interessent ist der eigene Verein des Spielers',
  'verdict.reposted': 'es wiederholt eine bekannte Meldung',
  'verdict.no-suitor': 'es sagt nicht, wer interessiert ist',

  'objection.step-not-chosen': 'der Schritt „{step}“ ist nicht ausgewählt',
  'objection.step-left-out': 'der Schritt „{step}“ ist ausgenommen',
  'objection.outlets-left-out': 'nur ausgenommene Medien melden es',
  'objection.no-contract-news': 'Vertragsnachrichten sind abgeschaltet',
  'objection.not-official': 'es ist noch nicht offiziell ({certainty})',
  'objection.tier-too-low': 'die beste Quelle hat Stufe {best}, verlangt ist Stufe {asked} oder besser',
  'objection.no-tier': 'keine Quelle hat eine Stufe, verlangt ist Stufe {asked} oder besser',
  'objection.only-arrivals': 'bei {club} sind nur Zugänge gefragt',
  'objection.only-departures': 'bei {club} sind nur Abgänge gefragt',
  'objection.fee-too-small': 'die Ablöse von {amount} liegt unter {asked}',
  'objection.second-source': 'nur eine Quelle meldet es, und dieser Server wartet auf eine zweite, unabhängige',
  'objection.muted': '**{target}** ist dort bis {when} stummgeschaltet',
  'objection.muted-for-ever': '**{target}** ist dort stummgeschaltet, bis jemand es zurücknimmt',

  'refused.too-many-direct':
    'Du folgst per Direktnachricht {limit} Spielern und Vereinen, mehr nehme ich nicht an. Beende einen mit `/entfolgen`, oder folge einem Verein statt seinen Spielern.',
  'refused.too-many-channel':
    'Dieser Kanal folgt {limit} Spielern und Vereinen, mehr nehme ich nicht an. Beende einen mit `/entfolgen`, oder folge einem Verein statt seinen Spielern.',
  'refused.too-many-server':
    'Dieser Server folgt {limit} Spielern und Vereinen, mehr nehme ich nicht an. Beende einen mit `/entfolgen`, oder folge per Direktnachricht.',
  'mute.too-many':
    'Dort ist schon {limit}-mal stummgeschaltet, mehr nehme ich nicht an. Mit `/gefolgt` nimmst du etwas zurück.',
  'follow.no-shared-server':
    'Aber wir haben keinen Server gemeinsam, und dann lässt Discord mich dir nicht schreiben. Tritt einem Server bei, auf dem ich bin, oder lass mich auf einen von deinen einladen; bis dahin wartet, was du verfolgst.',
};
