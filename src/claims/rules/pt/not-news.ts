import type { NotNewsRule } from '../rule.ts';

const COACH =
  '(?:treinador|treinadora|tecnico|mister|comando tecnico|diretor desportivo|diretor esportivo|diretor executivo|selecionador|preparador fisico|adjunto|auxiliar|presidente|diretor geral|executivo de futebol|team manager|comandante)';

/** What looks like a transfer in Portuguese and is none. */
export const PORTUGUESE_NOT_NEWS: readonly NotNewsRule[] = [
  {
    id: 'pt/manager/appointed',
    reason: 'a manager moves, not a player',
    scope: 'title',
    when: `(?:novo|nova|proximo|futuro|como|primeiro|de) ${COACH}(?! (?:quer|pede|aprova))|(?:contrata|contratou|anuncia|apresenta|nomeia|demite|demitiu|despede|despediu|procura|escolhe|quer|confirma|renova com|oficializa)(?: (?:um|o|novo|ao|como|com|seu))* (?:J\\d+ )?(?:como )?(?:novo )?${COACH}|(?:treinador|tecnico) (?:do|da|de) {C}{h} (?:renova|assina|sai|deixa|rescinde|despedido)|chicotada|banco de suplentes do`,
    unless: '(?:transferencia|emprestimo|avancado|atacante|reforco)(?: [^ ]+){0,4} {Q}|por {Q}',
    example: 'O Everton apresenta Marek Dolan como novo treinador',
  },
  {
    id: 'pt/manager/known-person',
    reason: 'the person who moves is no player',
    scope: 'title',
    when: '^(?:[^A-Z]* : )?J\\d+{h} (?:renova|renovou|assina|deixa|deixara|negoceia|negocia|continua|rescinde|volta|regressa|aceita|recusa|novo|sera|despede-se|perto|chega|vai|anuncia|demite-se|despedido|demitido|treinara|acerta|fica|de saida)|(?:renova|contrata|acordo|acerta|negoceia|negocia|quer|oferta|proposta|contactos?|despede|demite|apresenta|anuncia|sonda)(?: (?:com|a|por|o|para|de|do|ao|total))* J\\d+$',
    unless: '{Q}',
    example: 'Guardiola renova com o Napoli até 2029',
  },
  {
    id: 'pt/manager/goes-on',
    reason: 'a manager moves, not a player',
    scope: 'item',
    when: `\\. (?:o |a )?${COACH}(?: [^ ]+){0,3} (?:assina|assinou|continua|continuara|vai orientar|orientara|comandara|prolonga|renova|renovou|substitui|sera|deixa|chega|fica)|(?:ao leme|equipa tecnica|comissao tecnica|comando tecnico|a frente da equipa|no banco do|orientar o|comandar a equipe)`,
    unless: '(?:transferencia|emprestimo|exames medicos|clausula|convence|M\\d+|contratacao de)',
    example: 'Marek Dolan renova com o Everton e continua ao leme da equipa',
  },
  {
    id: 'pt/other-sport',
    reason: 'another sport',
    scope: 'item',
    when: '(?:nba|basquetebol|basquete|andebol|handebol|tenis|tenista|atp|wta|roland garros|formula 1|f1|motogp|moto gp|piloto|escuderia|ciclismo|ciclista|volta a portugal|volta a franca|tour|raguebi|rugby|boxe|golfe|atletismo|natacao|polo aquatico|futsal|padel|hoquei|hoquei em patins|voleibol|volei|nfl|mlb|base dos|poste|cesto|raquete|surf|surfista|judo|judoca|esports|grande premio|triatlo|ufc|futebol de praia)',
    unless: '(?:avancado|atacante|ponta-de-lanca|futebolista|primeira liga|zagueiro)',
    example: 'O base Marek Dolan reforça o basquetebol do Benfica',
  },
  {
    id: 'pt/business',
    reason: 'business of clubs, not a transfer',
    scope: 'title',
    when: '(?:acionist\\w+|acoes|investidor\\w*|patrocinador\\w*|patrocinio|estadio|bilhetes|ingressos|socios|lugares anuais|naming|camisola|camisa|(?:fundo|grupo|empresario|magnata|bilionario|consorcio){a} (?:compra|aquisicao|participacao|maioria)|saf|compra do clube|venda do clube|orcamento|sancao|julgamento|tribunal|ministerio publico|multa|contas|passivo|divida|eleicoes|assembleia|direitos televisivos|direitos de tv|licenca|obras|centro de treinos|ct|emprestimo obrigacionista|relatorio)',
    unless:
      '(?:avancado|medio|atacante|transferencia de|por emprestimo|renova|proposta por|clausula|reforco|contratacao|{P}{a} (?:assina|oferta|proposta))',
    example: 'Um fundo americano negoceia a compra do Everton',
  },
  {
    id: 'pt/match',
    reason: 'a match report',
    scope: 'title',
    when: '(?:golei\\w+|vence\\w*|venceu|ganha\\w*|ganhou|empat\\w+|derrot\\w+|bis|bisa|hat-trick|golos?|gols?|gol|golo|marca|marcou|cronica|onze|onzes|convocat\\w+|convocados|antevisao|onde ver|onde assistir|em direto|ao vivo|minuto a minuto|resumo|vitoria|triunfo|jornada \\d+|rodada|\\d-\\d|penalti|penaltis|penalty|expuls\\w+|cartao|arbitr\\w+|assistencia|estreia|estreou|amigavel|particular|sorteio|escalacao|provavel)',
    unless:
      '(?:transferencia|mercado|emprestimo|oferta|ofertas|proposta|renov\\w+|negoc\\w+|saida|acordo|clausula|interess\\w+|contrat\\w+|reforco|assina)',
    example: 'Marek Dolan bisa e o Everton goleia o Napoli',
  },
  {
    id: 'pt/match/signs-a-goal',
    reason: 'a match report',
    scope: 'title',
    when: '(?:assina|assinou|sela)(?: (?:um|uma|o|a|os|seu|grande|belo|primeiro))* (?:bis|hat-trick|golo|gol|golaco|empate|vitoria|triunfo|assistencia|obra de arte|exibicao|reviravolta)',
    example: 'Dolan assina grande exibição frente ao Napoli',
  },
  {
    id: 'pt/injury',
    reason: 'injury or fitness',
    scope: 'title',
    when: '(?:lesao|lesoes|lesionado|lesiona-se|lesionou|rotura|rutura|entorse|operado|cirurgia|baixa (?:para|ate|por)|desfalque|desfalca|semanas de paragem|paragem|recuperacao|recupera|queixas|isquiotibiais|ligamento|menisco|boletim clinico|departamento medico|fratura|mazela|fadiga|dores|entregue ao)',
    unless:
      '(?:transferencia|contrat\\w+|emprestimo|oferta|proposta|negoc\\w+|mercado|exames|acordo|renov\\w+|interess\\w+)',
    example: 'Marek Dolan sofre rotura muscular e desfalca o Everton',
  },
  {
    id: 'pt/retrospective',
    reason: 'tells a past move again',
    scope: 'title',
    when: '(?:ha (?:\\d+|um|dois|tres|quatro|cinco|dez|vinte) anos|anos depois|a historia de|os bastidores|bastidores da|lembra-se|lembra|recorda|recorda-se|por onde anda|o dia em que|aniversario|foi assim|como foi|revela (?:que|como|porque|por que)|conta (?:como|porque|por que)|confessa|explica porque|explica por que|quando o|esteve perto|podia ter)',
    unless: '(?:quer sair|que quer)',
    example: 'O dia em que o Napoli contratou Marek Dolan',
  },
  {
    id: 'pt/opinion',
    reason: 'opinion, a list or an explanation',
    scope: 'title',
    when: '^(?:porque|por que|como|o que|quem|quanto|quantos|qual|quais|onde|deve|analise|opiniao|editorial|os \\d+|as \\d+|top|ranking|lista|veja|conheca|saiba|todos os|todas as|guia|calendario|quiz|teste|sondagem do|inquerito|podcast|video|os melhores|as melhores|as notas|notas|numeros|onze ideal)(?: .*)?|(?:entradas e saidas|vaivem do mercado|mercado ao minuto|mercado da bola|rumores do dia|fantasy|cartola|videojogo|ea sports|football manager|bola de ouro|melhor jogador|melhor em campo|premio|trofeu|estatisticas|capas|manchetes)|\\?$',
    unless: '(?:acordo total|oficial :)',
    example: 'Porque Marek Dolan encaixa no Napoli',
  },
  {
    id: 'pt/international',
    reason: 'squads and national teams',
    scope: 'title',
    when: '(?:selecao|convoca\\w*|mundial|europeu|copa america|naturaliza\\w*|nacionalidade|passaporte)',
    unless:
      '(?:transferencia|mercado|emprestimo|oferta|proposta|negoc\\w+|saida|clausula|interess\\w+|contrat\\w+|clube)',
    example: 'Marek Dolan regressa à seleção',
  },
  {
    id: 'pt/quote',
    reason: 'a quotation or reaction that reports no state',
    scope: 'title',
    when: '(?:critica|criticas|arrasa|elogia|elogios|homenagem|mensagem|carta|parabens|conferencia de imprensa|coletiva|pede desculpa|responde as|assobios|assobiado|vaias|viral|redes sociais|mulher|namorada|casamento|carro|mansao|ferias|restaurante|filho|filha|assalto|detido|denuncia|numero da camisola|treino|treinos|treina|recorde de|bracadeira|em forma|adeptos|torcida|emociona-se|lagrimas)',
    unless:
      '(?:transferencia|contrat\\w+|emprestimo|oferta|proposta|negoc\\w+|saida|quer sair|clausula|acordo|renov\\w+|interess\\w+|despede-se|assina|treina a parte)',
    example: 'Técnico elogia Marek Dolan antes do dérbi',
  },
];
