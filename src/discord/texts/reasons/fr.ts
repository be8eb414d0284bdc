import type { Reasons } from '../translate.ts';

/** Why something was told, read or refused, in French. Unbreakable blanks stand where French asks for them. */
export const FR_REASONS: Reasons = {
  'why.mention': '« {text} » → {name} : {kind}, {reason}',
  'why.claim': '**{player}** : {step}, {from} → {to}, {certainty} (règle {rule} : « {evidence} »)',
  'why.silence': '« {text} » : {reason}',
  'why.unnamed': 'quelqu’un sans nom',
  'why.stops-unread': 'Cela s’arrête à la lecture : je n’y trouve aucune nouvelle d’un transfert.',
  'why.stops-unnamed':
    'Cela s’arrête après la lecture : aucun joueur n’est nommé, il n’y a donc pas d’histoire à laquelle cela appartienne.',
  'why.stops-in-saga': 'Cela s’arrête dans l’histoire de **{player}** : {reason}.',
  'why.stops-unfollowed': 'Cela s’arrête ici : ni ce salon ni toi en message privé ne suivez cela. `/suivre` le fait.',
  'why.not-met':
    'Aucun flux ne m’a apporté ce titre, ou il est plus vieux que ma mémoire. S’il était nouveau, il passerait à l’histoire du joueur.',
  'why.address-unknown':
    'Je ne connais aucun article à cette adresse : aucun flux ne l’a apporté, ou il est plus vieux que ma mémoire. Son titre, je peux le lire : `/pourquoi titre:`.',
  'why.address-read-in-silence':
    'J’ai lu l’article à cette adresse et il s’est arrêté là : je n’y ai trouvé aucune nouvelle d’un transfert. `/pourquoi titre:` avec son titre montre comment je le lis.',
  'why.opens': 'Une nouvelle étape : {headline}',
  'why.joins': 'Une source de plus pour une étape connue : {headline}',
  'why.told': '**{target}** dans {place} : annoncé.',
  'why.told-for-another':
    '**{target}** dans {place} : écarté par un filtre, parce que {reason}. C’est une autre demande qui l’a fait annoncer là.',
  'why.not-told':
    '**{target}** dans {place} : pas annoncé. Le suivi est plus récent, une étape ultérieure était déjà sortie, ou c’était trop vieux quand je l’ai lu.',
  'why.held-back': '**{target}** dans {place} : pas annoncé, parce que {reason}.',
  'why.not-today': 'Aujourd’hui, ce suivi ne le ferait pas annoncer, parce que {reason}.',
  'whose.follow': 'Ce filtre est propre à ce suivi ; `/suivis` le change.',
  'whose.server': 'Ce filtre est celui du serveur ; `/configurer` le change.',

  'kind.player': 'joueur',
  'kind.club': 'club',
  'kind.journalist': 'journaliste',
  'kind.outlet': 'média',
  'kind.other-person': 'pas un joueur',

  'named.full name': 'au nom complet',
  'named.full name, by far the best known': 'au nom complet, et de loin le plus connu à le porter',
  'named.full name with one slip': 'au nom complet, avec une faute de frappe',
  'named.first name and surname': 'au prénom et au nom',
  'named.named in full in the same item': 'nommé en entier dans le même article',
  'named.own club named': 'car son club est nommé aussi',
  'named.safe by itself': 'un nom que porte une seule personne',
  'named.namesakes': 'plusieurs portent ce nom, et rien ne dit lequel',
  'named.word of prose': 'plutôt un mot ordinaire',
  'named.unknown name': 'un nom que je ne connais pas',
  'named.called a manager, agent or the like': 'présenté comme entraîneur, agent ou autre',
  'named.known, and not a player': 'connu, et pas un joueur',
  'named.known source': 'une source que je connais',
  'named.club name': 'au nom du club',
  'named.nickname of a club named here': 'un surnom d’un club nommé ici',
  'named.nickname of one club': 'un surnom d’un seul club',
  'named.short for a club named here': 'abrégé d’un club nommé ici',
  'named.club name with one slip': 'au nom du club, avec une faute de frappe',
  'named.called like a club': 'porte un nom que seuls les clubs portent',

  "silence.about a manager's post": 'il s’agit d’un poste d’entraîneur',
  'silence.a coach and his staff': 'il s’agit d’un entraîneur et de son staff',
  'silence.a job on television, not at a club': 'un emploi à la télévision, pas dans un club',
  'silence.a live page that names no state': 'un direct qui ne dit pas où en sont les choses',
  'silence.a manager is wanted, not a player': 'on cherche un entraîneur, pas un joueur',
  'silence.a manager moves, not a player': 'un entraîneur bouge, pas un joueur',
  'silence.a match report': 'un compte rendu de match',
  'silence.a player is back in the team, not at a new club':
    'un joueur revient dans l’équipe, pas dans un nouveau club',
  'silence.a quotation or reaction that reports no state':
    'une citation ou une réaction qui ne dit pas où en sont les choses',
  'silence.another sport': 'un autre sport',
  'silence.awards, records and honours': 'prix, records et honneurs',
  'silence.business of clubs, not a transfer': 'affaires de clubs, pas un transfert',
  'silence.fantasy football or a video game': 'fantasy ou jeu vidéo',
  'silence.injury or fitness': 'blessure ou forme physique',
  'silence.names no club, no player and nothing of football':
    'cela ne nomme aucun club, aucun joueur et rien du football',
  'silence.no rule of transfer language fired': 'rien n’y est dit comme on annonce un transfert',
  'silence.opinion, a list or an explanation': 'opinion, liste ou explication',
  'silence.squads and national teams': 'listes et équipes nationales',
  'silence.tells a past move again': 'cela raconte de nouveau un transfert passé',
  'silence.the person who moves is no player': 'celui qui bouge n’est pas un joueur',

  'verdict.recalled': 'cela rappelle où en étaient les choses avant',
  'verdict.implied': 'ce qui est dit découle d’une étape connue',
  'verdict.overtaken': 'une étape ultérieure est déjà connue',
  'verdict.aside': 'ce n’est dit qu’en passant',
  'verdict.less-trusted': 'une meilleure source dit autre chose',
  'verdict.only-a-rumour': 'une rumeur seule ne rouvre pas une histoire close',
  'verdict.own-club': 'le prétendant nommé est le club du joueur lui-même',
  'verdict.reposted': 'cela répète une nouvelle connue',
  'verdict.no-suitor': 'cela ne dit pas qui s’intéresse à lui',

  'objection.step-not-chosen': 'l’étape « {step} » n’est pas choisie',
  'objection.step-left-out': 'l’étape « {step} » est exclue',
  'objection.outlets-left-out': 'seuls des médias exclus le rapportent',
  'objection.no-contract-news': 'les nouvelles de contrats sont désactivées',
  'objection.not-official': 'ce n’est pas encore officiel ({certainty})',
  'objection.tier-too-low': 'la meilleure source est de niveau {best}, et le niveau {asked} ou mieux est demandé',
  'objection.no-tier': 'aucune source n’a de niveau, et le niveau {asked} ou mieux est demandé',
  'objection.only-arrivals': 'de {club} seules les arrivées sont demandées',
  'objection.only-departures': 'de {club} seuls les départs sont demandés',
  'objection.fee-too-small': 'le montant de {amount} est inférieur à {asked}',
  'objection.second-source': 'une seule source le rapporte, et ce serveur en attend une deuxième, indépendante',
  'objection.muted': '**{target}** y est en sourdine jusqu’à {when}',
  'objection.muted-for-ever': '**{target}** y est en sourdine jusqu’à ce que quelqu’un la lève',

  'refused.too-many-direct':
    'Tu suis déjà {limit} joueurs et clubs en message privé, et je n’en prends pas plus. Termines-en un avec `/ne-plus-suivre`, ou suis un club à la place de ses joueurs.',
  'refused.too-many-channel':
    'Ce salon suit déjà {limit} joueurs et clubs, et je n’en prends pas plus. Termines-en un avec `/ne-plus-suivre`, ou suis un club à la place de ses joueurs.',
  'refused.too-many-server':
    'Ce serveur suit déjà {limit} joueurs et clubs, et je n’en prends pas plus. Termines-en un avec `/ne-plus-suivre`, ou suis en message privé.',
  'mute.too-many':
    'Il y a déjà {limit} sourdines à cet endroit, et je n’en prends pas plus. Lèves-en une avec `/suivis`.',
  'follow.no-shared-server':
    'Mais nous ne partageons aucun serveur, et Discord ne me laisse alors pas t’écrire. Rejoins un serveur où je suis, ou fais-moi inviter sur un des tiens ; ce que tu suis attend jusque-là.',
};
