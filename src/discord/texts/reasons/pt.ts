import type { Reasons } from '../translate.ts';

/** Why something was told, read or refused, in Brazilian Portuguese. */
export const PT_REASONS: Reasons = {
  'why.mention': '“{text}” → {name}: {kind}, {reason}',
  'why.claim': '**{player}**: {step}, {from} → {to}, {certainty} (regra {rule}: “{evidence}”)',
  'why.silence': '“{text}”: {reason}',
  'why.unnamed': 'alguém sem nome',
  'why.stops-unread': 'Para na leitura: não encontro nela nenhuma notícia de transferência.',
  'why.stops-unnamed': 'Para depois da leitura: não cita nenhum jogador, então não pertence a nenhuma história.',
  'why.stops-in-saga': 'Para na história de **{player}**: {reason}.',
  'why.stops-unfollowed':
    'Para aqui: ninguém segue isso neste canal, nem você por mensagem direta. `/seguir` faz isso.',
  'why.not-met':
    'Nenhuma fonte me trouxe esta manchete, ou ela é mais antiga do que a minha memória. Se fosse nova, iria para a história do jogador.',
  'why.address-unknown':
    'Não conheço nenhuma notícia nesse endereço: nenhuma fonte a trouxe, ou ela é mais antiga do que a minha memória. A manchete dela eu consigo ler: `/por-que manchete:`.',
  'why.address-read-in-silence':
    'Li a notícia desse endereço e ela parou aí: não encontrei nela nada de transferência. `/por-que manchete:` com a manchete dela mostra como eu a leio.',
  'why.opens': 'Um passo novo: {headline}',
  'why.joins': 'Mais uma fonte para um passo já conhecido: {headline}',
  'why.told': '**{target}** em {place}: contado.',
  'why.told-for-another':
    '**{target}** em {place}: um filtro barrou, porque {reason}. Foi contado ali por causa de outro pedido.',
  'why.not-told':
    '**{target}** em {place}: não contado. Passou-se a seguir depois, um passo posterior já tinha saído, ou era antigo demais quando li.',
  'why.held-back': '**{target}** em {place}: não contado, porque {reason}.',
  'why.not-today': 'Hoje não seria contado por este item, porque {reason}.',
  'whose.follow': 'Esse filtro é próprio desse item; `/seguidos` o muda.',
  'whose.server': 'Esse filtro é do servidor; `/configurar` o muda.',

  'kind.player': 'jogador',
  'kind.club': 'clube',
  'kind.journalist': 'jornalista',
  'kind.outlet': 'veículo',
  'kind.other-person': 'não é jogador',

  'named.full name': 'pelo nome completo',
  'named.full name, by far the best known': 'pelo nome completo, e de longe o mais conhecido com ele',
  'named.full name with one slip': 'pelo nome completo, com um erro de digitação',
  'named.first name and surname': 'pelo nome e sobrenome',
  'named.named in full in the same item': 'citado com o nome completo na mesma notícia',
  'named.own club named': 'porque o clube dele também é citado',
  'named.safe by itself': 'um nome que só um tem',
  'named.namesakes': 'vários têm esse nome, e nada diz qual deles é',
  'named.word of prose': 'mais provavelmente uma palavra comum',
  'named.unknown name': 'um nome que não conheço',
  'named.called a manager, agent or the like': 'apresentado como técnico, agente ou parecido',
  'named.known, and not a player': 'conhecido, e não é jogador',
  'named.known source': 'uma fonte que conheço',
  'named.club name': 'pelo nome do clube',
  'named.nickname of a club named here': 'um apelido de um clube citado aqui',
  'named.nickname of one club': 'um apelido de um só clube',
  'named.short for a club named here': 'forma curta de um clube citado aqui',
  'named.club name with one slip': 'pelo nome do clube, com um erro de digitação',
  'named.called like a club': 'tem um nome que só clubes têm',

  "silence.about a manager's post": 'trata do cargo de um técnico',
  'silence.a coach and his staff': 'trata de um técnico e sua comissão',
  'silence.a job on television, not at a club': 'um trabalho na televisão, não em um clube',
  'silence.a live page that names no state': 'uma cobertura ao vivo que não diz em que pé estão as coisas',
  'silence.a manager is wanted, not a player': 'procura-se um técnico, não um jogador',
  'silence.a manager moves, not a player': 'um técnico se transfere, não um jogador',
  'silence.a match report': 'um relato de jogo',
  'silence.a player is back in the team, not at a new club': 'um jogador volta ao time, não a um clube novo',
  'silence.a quotation or reaction that reports no state':
    'uma declaração ou reação que não diz em que pé estão as coisas',
  'silence.another sport': 'outro esporte',
  'silence.awards, records and honours': 'prêmios, recordes e homenagens',
  'silence.business of clubs, not a transfer': 'negócios de clubes, não uma transferência',
  'silence.fantasy football or a video game': 'fantasy game ou videogame',
  'silence.injury or fitness': 'lesão ou condição física',
  'silence.names no club, no player and nothing of football': 'não cita nenhum clube, nenhum jogador e nada de futebol',
  'silence.no rule of transfer language fired': 'nada nela é dito do jeito que se noticiam transferências',
  'silence.opinion, a list or an explanation': 'opinião, lista ou explicação',
  'silence.squads and national teams': 'convocações e seleções',
  'silence.tells a past move again': 'conta de novo uma transferência passada',
  'silence.the person who moves is no player': 'quem se transfere não é jogador',

  'verdict.recalled': 'lembra como as coisas estavam antes',
  'verdict.implied': 'o que diz decorre de um passo já conhecido',
  'verdict.overtaken': 'um passo posterior já é conhecido',
  'verdict.aside': 'diz isso só de passagem',
  'verdict.less-trusted': 'uma fonte melhor diz outra coisa',
  'verdict.only-a-rumour': 'um boato sozinho não reabre uma história encerrada',
  'verdict.own-club': 'o interessado que cita é o próprio clube do jogador',
  'verdict.reposted': 'repete uma notícia já conhecida',
  'verdict.no-suitor': 'não diz quem está interessado',

  'objection.step-not-chosen': 'o passo “{step}” não foi escolhido',
  'objection.step-left-out': 'o passo “{step}” foi excluído',
  'objection.outlets-left-out': 'só veículos excluídos noticiam isso',
  'objection.no-contract-news': 'as notícias de contratos estão desligadas',
  'objection.not-official': 'ainda não é oficial ({certainty})',
  'objection.tier-too-low': 'a melhor fonte é de nível {best}, e pede-se nível {asked} ou melhor',
  'objection.no-tier': 'nenhuma fonte tem nível, e pede-se nível {asked} ou melhor',
  'objection.only-arrivals': 'de {club} só se pedem chegadas',
  'objection.only-departures': 'de {club} só se pedem saídas',
  'objection.fee-too-small': 'o valor de {amount} fica abaixo de {asked}',
  'objection.second-source': 'só uma fonte noticia isso, e este servidor espera uma segunda, independente',
  'objection.muted': '**{target}** está silenciado lá até {when}',
  'objection.muted-for-ever': '**{target}** está silenciado lá até alguém desfazer',

  'refused.too-many-direct':
    'Você já segue {limit} jogadores e clubes por mensagem direta, e mais eu não aceito. Encerre um com `/deixar-de-seguir`, ou siga um clube no lugar dos jogadores dele.',
  'refused.too-many-channel':
    'Este canal já segue {limit} jogadores e clubes, e mais eu não aceito. Encerre um com `/deixar-de-seguir`, ou siga um clube no lugar dos jogadores dele.',
  'refused.too-many-server':
    'Este servidor já segue {limit} jogadores e clubes, e mais eu não aceito. Encerre um com `/deixar-de-seguir`, ou siga por mensagem direta.',
  'mute.too-many': 'Já há {limit} silêncios lá, e mais eu não aceito. Desfaça um com `/seguidos`.',
  'follow.no-shared-server':
    'Mas não temos nenhum servidor em comum, e assim o Discord não me deixa escrever para você. Entre em um servidor em que eu esteja, ou peça que me convidem para um dos seus; o que você segue espera até lá.',
};
