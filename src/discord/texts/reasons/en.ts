/**
 * Why something was told, read or refused, in English: what `/why` says of a headline, and what stops a follow. Reasons that
 * end a sentence begin in small letters.
 */
export const EN_REASONS = {
  'why.mention': '“{text}” → {name}: {kind}, {reason}',
  'why.claim': '**{player}**: {step}, {from} → {to}, {certainty} (rule {rule}: “{evidence}”)',
  'why.silence': '“{text}”: {reason}',
  'why.unnamed': 'somebody unnamed',
  'why.stops-unread': 'It stops when I read it: I find no news of a transfer in it.',
  'why.stops-unnamed': 'It stops after I read it: it names no player, so there is no story that it belongs to.',
  'why.stops-in-saga': 'It stops in the story of **{player}**: {reason}.',
  'why.stops-unfollowed':
    'It stops there: nobody follows this in this channel, nor do you by direct message. `/follow` does.',
  'why.not-met':
    'No feed brought me this headline, or it is older than what I remember. Read as new, it would go on to the player’s story.',
  'why.address-unknown':
    'I know no report at this address: no feed brought it, or it is older than what I remember. Its headline I can read: `/why headline:`.',
  'why.address-read-in-silence':
    'I have read the report at this address, and it stopped there: I found no news of a transfer in it. `/why headline:` with its headline shows how I read it.',
  'why.opens': 'A new step: {headline}',
  'why.joins': 'One more source for a step that is known: {headline}',
  'why.told': '**{target}** in {place}: told.',
  'why.told-for-another':
    '**{target}** in {place}: a filter refused it, because {reason}. It was told there for another follow.',
  'why.not-told':
    '**{target}** in {place}: not told. The follow is newer than the news, a later step was out already, or it was too old when I read it.',
  'why.held-back': '**{target}** in {place}: not told, because {reason}.',
  'why.not-today': 'Today it would not be told for this follow, because {reason}.',
  'whose.follow': 'That filter is the follow’s own; `/following` changes it.',
  'whose.server': 'That filter is the server’s; `/setup` changes it.',

  'kind.player': 'player',
  'kind.club': 'club',
  'kind.journalist': 'journalist',
  'kind.outlet': 'outlet',
  'kind.other-person': 'no player',

  'named.full name': 'by the full name',
  'named.full name, by far the best known': 'by the full name, and by far the best known of those who bear it',
  'named.full name with one slip': 'by the full name, with one slip',
  'named.first name and surname': 'by first name and surname',
  'named.named in full in the same item': 'named in full in the same report',
  'named.own club named': 'because the club is named too',
  'named.safe by itself': 'a name that only one bears',
  'named.namesakes': 'several bear this name, and nothing says which one',
  'named.word of prose': 'more likely an ordinary word',
  'named.unknown name': 'a name I do not know',
  'named.called a manager, agent or the like': 'said to be a manager, an agent or the like',
  'named.known, and not a player': 'known, and not a player',
  'named.known source': 'a source I know',
  'named.club name': 'by the club’s name',
  'named.nickname of a club named here': 'a nickname of a club that is named here',
  'named.nickname of one club': 'a nickname of one club only',
  'named.short for a club named here': 'short for a club that is named here',
  'named.club name with one slip': 'by the club’s name, with one slip',
  'named.called like a club': 'called as only clubs are',

  "silence.about a manager's post": 'about a manager’s post',
  'silence.a coach and his staff': 'about a coach and his staff',
  'silence.a job on television, not at a club': 'about a job on television, not at a club',
  'silence.a live page that names no state': 'a live page that names no state',
  'silence.a manager is wanted, not a player': 'a manager is wanted, not a player',
  'silence.a manager moves, not a player': 'a manager moves, not a player',
  'silence.a match report': 'a match report',
  'silence.a player is back in the team, not at a new club': 'a player is back in the team, not at a new club',
  'silence.a quotation or reaction that reports no state': 'a quotation or reaction that reports no state',
  'silence.another sport': 'another sport',
  'silence.awards, records and honours': 'awards, records and honours',
  'silence.business of clubs, not a transfer': 'business of clubs, not a transfer',
  'silence.fantasy football or a video game': 'fantasy football or a video game',
  'silence.injury or fitness': 'injury or fitness',
  'silence.names no club, no player and nothing of football': 'it names no club, no player and nothing of football',
  'silence.no rule of transfer language fired': 'nothing in it is said the way transfers are reported',
  'silence.opinion, a list or an explanation': 'opinion, a list or an explanation',
  'silence.squads and national teams': 'squads and national teams',
  'silence.tells a past move again': 'it tells a past move again',
  'silence.the person who moves is no player': 'the person who moves is no player',

  'verdict.recalled': 'it recalls how things stood before',
  'verdict.implied': 'what it says follows from a step that is known',
  'verdict.overtaken': 'a later step is known already',
  'verdict.aside': 'it says so only in passing',
  'verdict.less-trusted': 'a better source says otherwise',
  'verdict.only-a-rumour': 'gossip alone does not open a closed story again',
  'verdict.own-club': 'the suitor that it names is the player’s own club',
  'verdict.reposted': 'it repeats a report that is known',
  'verdict.no-suitor': 'it does not say who is interested',

  'objection.step-not-chosen': 'the step “{step}” is not chosen',
  'objection.step-left-out': 'the step “{step}” is left out',
  'objection.outlets-left-out': 'only outlets that are left out report it',
  'objection.no-contract-news': 'contract news is switched off',
  'objection.not-official': 'it is not official yet ({certainty})',
  'objection.tier-too-low': 'the best source has tier {best}, and tier {asked} or better is asked for',
  'objection.no-tier': 'no source has a tier, and tier {asked} or better is asked for',
  'objection.only-arrivals': 'of {club} only arrivals are asked for',
  'objection.only-departures': 'of {club} only departures are asked for',
  'objection.fee-too-small': 'the fee of {amount} is below {asked}',
  'objection.second-source': 'only one source reports it, and this server waits for a second, independent one',
  'objection.muted': '**{target}** is muted there until {when}',
  'objection.muted-for-ever': '**{target}** is muted there until somebody takes it back',

  'refused.too-many-direct':
    'You follow {limit} players and clubs by direct message, and more I do not take. End one with `/unfollow`, or follow a club in place of its players.',
  'refused.too-many-channel':
    'This channel follows {limit} players and clubs, and more I do not take. End one with `/unfollow`, or follow a club in place of its players.',
  'refused.too-many-server':
    'This server follows {limit} players and clubs, and more I do not take. End one with `/unfollow`, or follow by direct message.',
  'mute.too-many': '{limit} mutes hold there, and more I do not take. Take one back with `/following`.',
  'follow.no-shared-server':
    'But we share no server, and then Discord does not let me write to you. Join a server that I am in, or have me invited to one of yours; your follow waits for that.',
} as const;
