import type { Rule } from '../rule.ts';

const REJECT =
  '(?:rejeit\\w+|recus\\w+|declin\\w+|chumb\\w+|diz nao|disse nao|dizem nao|dira nao|nao aceit\\w+|neg[ao]u|devolve|considera insuficiente|fecha a porta|bate com a porta|da nega|deu nega|diz que nao|nega\\w*|nao de)';
const BID =
  '(?:ofertas?|propostas?|investidas?|abordagem|aproximacao|contraproposta|M\\d+|assedio|emprestimo|cedencia|sondagem|ofensiva|proposta-milionaria)';
const RENEWAL = '(?:renov\\w+|prolong\\w+|novo contrato|extensao|contrato|novo vinculo)';
const NOT_YET =
  'nao|podera|poderia|perto|proxim\\w+|espera\\w*|quer|querem|tenta\\w*|negoc\\w+|procura\\w*|sem acordo|ainda|falta\\w*|se|sem';
const NEAR =
  '(?:muito perto|perto|pertinho|proxim\\w+|a um passo|a beira|ultim\\w+|iminente|por detalhes|por pormenores|pormenores|detalhes|reta final|fase final|fase adiantada|avancad\\w+|adiantad\\w+|quase (?:fechad\\w+|cert\\w+|garantid\\w+|feito)|praticamente (?:fechad\\w+|cert\\w+|garantid\\w+)|encaminh\\w+|alinhavad\\w+|bem encaminhad\\w+|prestes|por horas|nas proximas horas|vai (?:assinar|ser|reforcar|fechar|jogar|rumar|mudar-se)|a caminho|de malas feitas|falta assinar|falta apenas|falta so|por um fio|bem encaminhada|finaliza\\w*|esta por horas|rumo|(?<!C\\d+ e )ruma|fechara|em vias|acelera)';
const SIGN =
  '(?:contrat\\w+|assin\\w+|fech\\w+|cheg\\w+|transferencia|emprestimo|cedencia|negocio|acordo|reforc\\w+|venda|vender\\w*|saida|garantir|oficializ\\w+|jogador|acert\\w+|concluir|ser|rumar|mudar-se|tornar-se|regress\\w+|desfecho|acerto|compra)';

/** Portuguese in order: within a clause the first rule that fires for a player wins. */
export const PORTUGUESE_RULES: readonly Rule[] = [
  {
    id: 'pt/contract-stalled/rejects-renewal',
    stage: 'contract_stalled',
    when: `${REJECT}{g}(?: {C}{g})? (?:renov\\w+|prolongamento|novo contrato|prolongar|extensao)`,
    unless: 'contratar|transferencia',
    example: 'Marek Dolan recusa a proposta de renovação do Everton',
  },
  {
    id: 'pt/contract-stalled/stuck',
    stage: 'contract_stalled',
    when: '(?:renovacao|negociacoes para renovar|negociacoes para a renovacao|renovar|prolongamento){t}{t}{g} (?:num impasse|em impasse|impasse|estagnad\\w+|parad[ao]|travad\\w+|bloquead\\w+|emperrad\\w+|emperra|trava|complic\\w+|longe|distante|congelad\\w+|em risco|mais longe|cada vez mais longe|suspens\\w+|no gelo|encravad\\w+|sem acordo)|(?:impasse|braco de ferro|estagnad\\w+|travad\\w+|longe|sem acordo|nao ha acordo|rutura|desacordo|emperrad\\w+|nao chegam a acordo){g} (?:renov\\w+|prolongamento|novo contrato)',
    example: 'Renovação de Marek Dolan com o Everton num impasse',
  },
  {
    id: 'pt/contract-stalled/will-not-renew',
    stage: 'contract_stalled',
    when: '(?:nao (?:renova|renovara|vai renovar|quer renovar|pretende renovar|renovou|deve renovar|assina a renovacao)|descarta renovar|nega-se a renovar|ainda nao (?:renovou|assinou))',
    unless: 'livre|sai a custo|despede-se|vai sair|deixa|fim de contrato e',
    example: 'Marek Dolan não quer renovar com o Everton',
  },
  {
    id: 'pt/denied/denies',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:desment\\w+|desmente|desmentido|nega (?:interesse|negoc\\w+|acordo|contact\\w+|proposta|ter|que|qualquer|saida|a saida|oferta)|negou (?:interesse|negoc\\w+|acordo|contact\\w+|proposta|ter|que|qualquer)|falso|falsa|mentira|nao e verdade|nao corresponde a verdade|nao passa de|fake news|sem fundamento|nem proposta)',
    unless: 'nega-se|falso (?:nove|9)',
    example: 'Everton desmente a venda de Marek Dolan',
  },
  {
    id: 'pt/denied/no-talks',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:(?:nao ha|nao houve|nao existe|nao existem|nao temos|nao recebemos|nao recebeu|nao chegou|nunca houve|nenhum\\w*|nem sequer){g} (?:negocia\\w+|contact\\w+|contato\\w*|interesse|ofertas?|propostas?|acordo|conversas?|sondagens?)|nao (?:negoceia|negocia|interessa|esta interessado|e alvo|e um alvo|esta nos planos|vai contratar|pensa contratar|quer contratar|entra nas contas|equaciona|faz parte dos planos)|(?:descarta|afasta|exclui|rejeita)(?: [^ A-Z]+){0,2} (?:contratacao|contratar|chegada|regresso|interesse|hipotese))',
    unless: 'renov\\w+|nao ha acordo',
    example: 'Napoli descarta a contratação de Marek Dolan',
  },
  {
    id: 'pt/denied/stays',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:fica|vai ficar|ficara|continua|continuara|permanece|permanecera|vai continuar|nao sai|nao vai sair|nao saira|quero ficar|quer ficar|quer continuar|quero continuar|vou ficar|nao vou sair|nao quer sair|descarta (?:sair|a saida|deixar)|afasta saida|nao pensa em sair|garante que fica|garante permanencia|segue no clube|de pedra e cal)',
    unless:
      'ofert\\w+|propost\\w+|renov\\w+|emprest\\w+|contrato|se|livre|negoc\\w+|rejeit\\w+|recus\\w+|assin\\w+|ate 2\\d+|fica (?:perto|livre|mais|a|com|sem|em|por|longe|fora|ligado|no mercado)|continua (?:a|na|no|interessad\\w+|em|sem|por|de)|vai ficar (?:livre|com|sem)|segue',
    example: 'Marek Dolan fica no Everton, garante o jogador',
  },
  {
    id: 'pt/deal-off/player-refuses',
    stage: 'deal_off',
    when: `{P}{a} ${REJECT}{g} (?:(?:ao|o|a|no) {B}|(?:oferta|proposta|propostas|convite|investida){g} (?:do|da|de) {B}|(?:ir|rumar|mudar-se|transferir-se|jogar|transferencia){g} {B}|{B})`,
    unless: 'renov\\w+',
    example: 'Marek Dolan recusa a proposta do Napoli',
  },
  {
    id: 'pt/deal-off/collapses',
    stage: 'deal_off',
    when: '(?:cai por terra|caiu por terra|cai|caiu|cairam|falh\\w+|fracass\\w+|gor\\w+ o negocio|gora|gorad\\w+|sem efeito|abortad\\w+|aborta|cancelad\\w+|cancela|rompid\\w+|rutura nas|rompe negociacoes|quebra|nao avanca|nao se concretiza|ja nao (?:vai|sera|assina|reforca|ruma|chega)|nao vai acontecer|recuo|recua|recuou|volta atras|voltou atras|marcha atras|melou|mela|desfeito|frustrad\\w+|travad\\w+|chumb\\w+ nos exames|esfum\\w+|deitad\\w+ por terra|negocio morto|deu para o torto|desmorona\\w*|colapsa|colapso|nao havera|encerrad\\w+ sem)',
    unless:
      'renov\\w+|caiu (?:na|no) (?:area|relvado)|gol|golo|falha (?:o jogo|jogo|derbi|a rececao|a partida|o resto)|lesao|penalti|contrato',
    example: 'Cai por terra a transferência de Marek Dolan para o Napoli',
  },
  {
    id: 'pt/deal-off/withdraws',
    stage: 'deal_off',
    when: '(?:desist\\w+|retir\\w+(?:-se)?|sai\\w* da corrida|saiu da corrida|fora da corrida|fora de cena|sai de cena|abandon\\w+|deix[ao]u? cair|deixa cair|desiste|abdic\\w+|perde a corrida|perdeu a corrida|vira-se para|virou-se para|tira o time|tirou o time|recua\\w*|atira a toalha|arquiva){g} (?:{P}|corrida|negocio|negociac\\w+|contrat\\w+|proposta|interesse|disputa|de|do|da|por|pela|a)',
    unless: 'renov\\w+|futebol|relvado',
    example: 'Napoli desiste de Marek Dolan',
  },
  {
    id: 'pt/deal-off/option-not-taken',
    stage: 'deal_off',
    when: 'nao (?:exerc\\w+|vai exercer|aciona\\w*|vai acionar|ativa\\w*|vai ativar|compra\\w*|paga\\w*|vai comprar|vai pagar){g} (?:opcao|clausula|compra|{P})',
    example: 'Napoli não vai acionar a opção de compra de Marek Dolan',
  },
  {
    id: 'pt/bid-rejected/rejects-bid',
    stage: 'bid_rejected',
    when: `${REJECT}{g} (?:{C}{g} )?${BID}|${BID}{t}{t}{g} (?:rejeitad\\w+|recusad\\w+|chumbad\\w+|insuficiente|nao chega|nao convence|devolvid\\w+|foi rejeitad\\w+|curta|nao foi aceite)|${REJECT} (?:ao|a|aos) {B}`,
    unless: 'renov\\w+|nao rejeit\\w+',
    example: 'Everton rejeita uma proposta do Napoli por Marek Dolan',
  },
  {
    id: 'pt/bid-rejected/not-for-sale',
    stage: 'bid_rejected',
    when: '(?:intransferivel|inegociavel|intocavel|nao esta a-venda|nao esta no mercado|nao se vende|nao tem preco|nao esta para venda|inegociaveis|nao (?:quer|pretende|pensa|equaciona|admite|aceita|vai|abre mao|cogita) (?:vender\\w*|negociar|ceder|deixar sair|abrir mao|perder|liberar)|nao vende|nao abre mao|nao abdica|so sai pela clausula|so pela clausula|remete para a clausula|exige a clausula|nao ouve|nao negoceia|nao negocia a saida|tranca\\w*|fecha a porta a saida|descarta (?:vender|a venda|negociar))',
    unless: 'renov\\w+',
    example: 'Everton considera Marek Dolan intransferível',
  },
  {
    id: 'pt/contract-extension/nearly',
    stage: 'contract_extension',
    advanced: true,
    when: `(?:${NEAR}|acordo(?: (?:total|verbal|fechado|alcancado))?|acertad\\w+|acerta|acertou|diz sim|aceita|chegou a acordo|chega a acordo|tudo certo){t}{g} (?:para |a |o |de |da |sua |na )*(?:renov\\w+|prolong\\w+|novo contrato|extensao)|(?:renovacao|prolongamento){t}{t}{g} (?:${NEAR}|fechad\\w+|acertad\\w+|acordad\\w+|feita|garantida|tudo certo|e oficial em breve|por dias)|(?:renovara|vai renovar)(?: [^ A-Z]+)*(?: {S})?(?: ate)?|vai prolongar`,
    unless: 'nao|oferece|oferta|quer|negoc\\w+|podera|longe|clausula|impasse|pretende',
    example: 'Marek Dolan perto de renovar com o Everton',
  },
  {
    id: 'pt/contract-extension/renews',
    stage: 'contract_extension',
    when: '(?:renova|renovou|renovam|renovaram|prolonga|prolongou|estende|estendeu|amplia|ampliou|(?:assina|assinou|sela)(?: (?:a|o|um|novo|sua|contrato|renovacao|com|{S}|vinculo|ate)){0,6} (?:renovacao|novo contrato|novo vinculo|ate 2\\d+|extensao)|renovacao oficial|oficializ\\w+ (?:a )?(?:renovacao|extensao)|anunci\\w+ (?:a )?(?:renovacao|extensao|prolongamento)|confirm\\w+ (?:a )?(?:renovacao|extensao)|oficial (?::|,)? ?(?:a )?renovacao|aciona{g} (?:ano|renovacao)|blinda {P}|blindad\\w+|vinculo ate|fica ate)',
    unless:
      'quer|podera|pretende|negoc\\w+|espera\\w*|nao|interess\\w+|proposta|oferece|oferta|ofereceu|discut\\w+|reforco|tem contrato|emprest\\w+|com contrato|amplia (?:vantagem|lideranca)|esperanca',
    example: 'Marek Dolan renova com o Everton até 2030',
  },
  {
    id: 'pt/contract-offer/renewal-talks',
    stage: 'contract_offer',
    when: `(?:ofere\\w+|ofert\\w+|prop[oõ]e\\w*|propos|proposta|prepar\\w+|negoc\\w+|quer|querem|trabalh\\w+|coloca na mesa|poe na mesa|tenta\\w*|inici\\w+|abr\\w+|acelera\\w*|procura\\w*|pretende\\w*|conversas|conversa|prioridade|reuniao|reune|urge|dispost\\w+|blindar|estuda\\w*|apresent\\w+|espera\\w*|avanc\\w+|encaminha|discut\\w+){g} (?:{P}{g} |{S}{g} )?(?:por |de |para |a |o |sua |da |pela )*${RENEWAL}|renovacao{t}{t}{g} (?:em cima da mesa|na mesa|em marcha|prioritaria|e prioridade|em curso|na agenda|em negociacao)|blindar {P}`,
    unless:
      'clausula|contrat(?:ar|acao)|emprest\\w+|assin\\w+|pre-contrato|ultimo ano de contrato|fim de contrato|final de contrato|termina contrato|acaba contrato|com contrato|rescind\\w+|transferencia|rejeit\\w+|recus\\w+|contrato (?:valido|em vigor|de (?:cinco|quatro|tres))',
    example: 'Everton oferece renovação a Marek Dolan',
  },
  {
    id: 'pt/done/here-we-go',
    stage: 'done',
    when: 'here we go|here-we-go|done deal|negocio fechado|esta feito',
    unless: 'soon|quase|nao|renov\\w+',
    example: 'Marek Dolan no Napoli, negócio fechado',
  },
  {
    id: 'pt/release-clause/pays',
    stage: 'release_clause',
    when: '(?:paga|pagam|pagou|pagara|vai pagar|bate|batem|bateu|vai bater|aciona|acionam|acionou|acionara|ativa|ativou|exerc\\w+|deposit\\w+|cobre|cobriu|executa){g} (?:clausula|opcao de compra|opcao|direito de opcao|direito de preferencia|recompra|multa|multa rescisoria)|clausula{t}{t}{g} (?:paga|batida|acionada|depositada|ativada)',
    unless:
      'nao|podera|poderia|pondera\\w*|dispost\\w+|planeia|quer|se|deveria|teria|tera de|estuda\\w*|pensa|exige\\w*|so sai|ano de contrato|pela clausula|ate ao fim|admite|promete',
    example: 'Napoli bate a cláusula de Marek Dolan',
  },
  {
    id: 'pt/medical/medical',
    stage: 'medical',
    when: '(?:exames? medicos?|visitas medicas|testes medicos|exames|inspecao medica|bateria de exames)',
    unless:
      'nao passou|chumb\\w+|falh\\w+|lesao|reprovad\\w+|hospital|selecao|pre-epoca|exames complementares|exames (?:a|ao|de|revel\\w+)|apos os exames|faltam|lesion\\w+',
    example: 'Marek Dolan realiza exames médicos no Napoli',
  },
  {
    id: 'pt/medical/arrives',
    stage: 'medical',
    advanced: true,
    when: '(?:aterr\\w+|viaj\\w+|voa|voou|ja esta em|ja esta no|chega a|chegou a|desembarc\\w+|esperado em|aguardado em|a caminho de){g} (?:{L}|{C}|N\\d+){g} (?:assinar|fechar|concluir|completar|oficializar|exames|realizar|juntar-se|tornar-se|finalizar)',
    unless: 'jogo|amigavel|estagio|convoc\\w+|negociar|reunir|reuniao',
    example: 'Marek Dolan aterra em Itália para assinar pelo Napoli',
  },
  {
    id: 'pt/pre-contract/signed',
    stage: 'pre_contract',
    when: '(?:pre-contrato|pre-acordo|precontrato|(?:assina|acordo|garantid\\w+|acertad\\w+|compromet\\w+|acerta|acertou|assinou|fecha|fechou){g} (?:a-custo zero|a custo zero|livre|sem custos|de graca){g} (?:para|a partir de|em|na|da|no|julho|proxima|junho|epoca|verao|janeiro))',
    unless: 'podera|negoc\\w+|quer|oferece|nao|tenta\\w*|pode assinar|espera\\w*|livre para',
    example: 'Marek Dolan assina pré-contrato com o Napoli',
  },
  {
    id: 'pt/terms/with-player',
    stage: 'personal_terms_agreed',
    when: '{B}{a} (?:acerta|acertou) com {P}|(?:acordo|entendimento|principio de acordo|acertad\\w+|apalavrad\\w+|acerto|bases salariais|tem acordo)(?: (?:total|verbal|contratual|fechado|pessoal|pleno|salarial|ja|tudo|de principio|alcancado))*{g} (?:com {P}|com (?:o|a|seu)? ?(?:jogador|atleta|agente|empresario|entourage|representantes|avancado|atacante|medio)|entre {B} e {P}|contratual|salarial|com A\\d+|com T\\d+)|termos pessoais|bases contratuais|{P}{a} (?:diz sim|disse sim|ja disse sim|da o sim|deu o sim|aceita|aceitou|ja aceitou|deu luz verde|da luz verde|apalavr\\w+|comprometeu-se|escolheu|escolhe|acerta|acertou|tem acordo|chegou a acordo|chega a acordo|ja tem acordo|tudo acertado|ja acertou|da aval|deu aval){g} (?:com |o |ao |a |no |pelo |do |da )*{B}|(?:sim|aval|luz verde|ok) de {P}',
    unless:
      'rescind\\w+|rescisao|nao|renov\\w+|sem acordo|saida|entre {C} e {C}|entre clubes|falta o acordo com o jogador|falta o sim|desvincul\\w+|os clubes|emblemas',
    example: 'Napoli já tem acordo com Marek Dolan',
  },
  {
    id: 'pt/bid-accepted/accepts',
    stage: 'bid_accepted',
    when: `{S}{a} (?:aceit[ao]\\w*|aceitou|aceitam|da luz verde|deu luz verde|diz sim|disse sim|autoriza|autorizou|da o aval|deu o aval|concorda){g} (?:{B}{g} )?(?:${BID}|venda|transferencia|saida|negocio|vender\\w*|ceder\\w*)|${BID}{t}{t}{g} aceite`,
    unless: 'nao|podera|renov\\w+|se|aceitaria|dispost\\w+',
    example: 'Everton aceita a proposta do Napoli por Marek Dolan',
  },
  {
    id: 'pt/bid-accepted/agreement',
    stage: 'bid_accepted',
    when: '(?:principio de acordo|acordo (?:total|fechado|verbal|completo|alcancado|selado|de cavalheiros)|acordo|acordam|acordad\\w+|acertam|acertaram|acertou|acerta|acertad\\w+|chegam a acordo|chegaram a acordo|tudo acertado|tudo certo|transferencia (?:fechada|acertada|acordada)|emprestimo (?:fechado|acertado|acordado)|negocio (?:acertado|fechado|acordado)|entendimento|entendem-se|fecham negocio|fecham acordo|apertam as maos)(?:{g} (?:por|para|com|entre|do|da|de|pelo|pela|sobre|quanto) (?:{C}|{P}|a transferencia|o emprestimo|a venda|clubes|a cedencia|valores))*',
    unless: `${NOT_YET}|rescind\\w+|rescisao|desvincul\\w+|renov\\w+|com o jogador|pessoal|salarial|patrocin\\w+|com {P}|orcament\\w+|mutuo`,
    example: 'Acordo entre Napoli e Everton por Marek Dolan',
  },
  {
    id: 'pt/released/terminates',
    stage: 'released',
    when: '(?:rescind\\w+|rescisao|desvincul\\w+|carta de desobrigacao|fim de ligacao|fim da ligacao|mutuo acordo|comum acordo|agente livre|jogador livre|livre no mercado|fica livre|ficou livre|dispensad[oa]|dispensa|termina ligacao|terminam ligacao|cessa|cessou|cessam|revog\\w+)',
    unless:
      'clausula|contrat(?:a|ou|ado|am)|assina (?:por|pelo)|podera|quer|negoc\\w+|pede|proposta|oferta|interess\\w+|se|reforc\\w+|chega|sond\\w+|nao|multa|podem|garant\\w+|pensa',
    example: 'Marek Dolan rescinde contrato com o Everton',
  },
  {
    id: 'pt/released/leaves',
    stage: 'released',
    when: '(?:despede-se|despediu-se|despedida|adeus|diz adeus|(?:deixara|deixa|deixou|vai deixar|sai|saira|vai sair|abandona){g} (?:{S}{g} )?(?:(?:no |ao )?(?:final|fim|termo)|livre|a-custo zero|a custo zero|em junho|no verao|apos (?:\\w+) (?:anos|epocas|temporadas)|em final)|nao (?:continua|continuara|vai continuar|segue|fica|prossegue)|(?:termina|acaba|expira){g} contrato{g}(?:deixa|sai|vai sair|nao)|vai deixar {S}|deixara {S}|de saida do clube|comunic\\w+{g} (?:saida|que nao))',
    unless:
      'reforc\\w+|rumo|assina pelo|proposta|oferta|podera|quer|interess\\w+|emprest\\w+|para jogar|negoc\\w+|para o {B}|por emprestimo|se|carreira|futebol|perto|pode|para representar',
    example: 'Marek Dolan vai deixar o Everton no final da época',
  },
  {
    id: 'pt/wants-out/asks-to-leave',
    stage: 'wants_out',
    when: '(?:(?:pede|pediu|pedira|ja pediu|solicit\\w+|exig\\w+|reclama|comunic\\w+|transmit\\w+|informou|informa)(?: (?:ao|a|aos) {C})?{g} (?:para sair|saida|sair|deixar|transferencia|ser vendido|ser transferido|ser emprestado|que quer|vontade|desejo|intencao|rescisao|ser negociado|para ser)|(?:quer|deseja|prefere|decidid[oa] a|decide|decidiu|tenta|forca|forcar|pressiona\\w*|empurra)(?: (?:para|por|a|o|pela|sua))*{g} (?:sair|saida|deixar|abandonar|mudar de ares|mudar|novos desafios|novo desafio|rumar|regressar a|voltar a|voltar para casa|voltar ao brasil|transferencia)|em rota de colisao|recusa (?:treinar|jogar)|faz finca-pe|falta ao treino|nao se apresent\\w+|greve)',
    unless: 'nao quer (?:sair|deixar)|contratacao|renov\\w+|quer contratar|procura saida',
    example: 'Marek Dolan pediu para sair do Everton',
  },
  {
    id: 'pt/wants-out/wants-club',
    stage: 'wants_out',
    when: '{P}{a} (?:quer|deseja|prefere|sonha|so quer|prioriza|da prioridade|da preferencia|anseia|so pensa|ve com bons olhos|gostaria|abre a porta|aberto|inclinado|quer mesmo|escolheu)(?: (?:com|em|no|na|ao|a|o|so|jogar|assinar|voltar|ir|vestir|de|do|regressar|mudar-se|rumar|um|uma|para|representar|regresso|transferencia|camisola|pelo|mesmo|reforcar|ida|defender|atuar|se|transferir)){0,6} {B}',
    unless: 'aceit\\w+|acordo|nao|{B} quer|contrato',
    example: 'Marek Dolan só quer jogar no Napoli',
  },
  {
    id: 'pt/available/for-sale',
    stage: 'available',
    when: '(?:a-venda|a venda|no mercado|transferivel|negociavel|lista de (?:dispensas|transferencias|saidas|negociaveis)|dispensavel|ouv\\w+ (?:propostas|ofertas)|abert[oa] a (?:propostas|negociar|vender|ouvir|saida|negociacao)|admite (?:vender|negociar|a saida|vender)|dispost[oa] a (?:vender|negociar|ceder|ouvir|liberar)|nao conta|ja nao conta|nao contara|fora dos planos|fora das contas|nao entra nos planos|nao faz parte dos planos|porta de saida|porta aberta|abre (?:a porta|as portas)|procura (?:colocacao|clube|comprador|saida|interessad\\w+)|pode (?:sair|deixar)|livre para (?:procurar|negociar|sair)|sem espaco|excedentario|excedente|luz verde para (?:sair|procurar)|autorizad[oa] a (?:sair|procurar|negociar)|oferecid[oa] (?:ao|a|aos)|quer (?:vender|desfazer-se|colocar)|encostado|afastado do plantel|treina a parte|define preco|fixa preco|pede M\\d+|quer M\\d+)',
    unless:
      'nao esta a-venda|intransferivel|contrat(?:ar|acao)|proposta (?:do|da|de)|bilhetes|oferece a {P}|nao se vende|renov\\w+|nao esta no mercado|oferta (?:do|da|de)|atac\\w+ (?:o|no) mercado|sem espaco na area|venda de (?:bilhetes|camisolas)',
    example: 'Everton coloca Marek Dolan à venda',
  },
  {
    id: 'pt/talks/advanced',
    stage: 'talks',
    advanced: true,
    when: `${NEAR}{g} (?:{C}{g} |{P}{g} )?(?:de |para |o |a |do |da |seu |sua |no |na |por |ao |pelo )*(?:${SIGN}|{P}|{B})|(?:${SIGN}|negociac\\w+|conversas|{P}){t}{t}{g} ${NEAR}|negociacoes (?:muito )?(?:avancadas|adiantadas)|avanc\\w+{g} (?:negociac\\w+|contrat\\w+|negocio|transferencia|emprestimo|conversas|{P})|(?:sera|vai ser|deve ser|devera ser) (?:o )?(?:novo )?(?:jogador|reforco|avancado|medio)|faltam?{h} (?:exames|assinatura|oficializacao)|(?:assinara|assinarao)(?: amanha| hoje| em breve)? (?:por|pelo|com|ate)|vai assinar|jogara (?:no|na)|vai jogar (?:no|na)|vai reforcar|espera fechar|ultima\\w*`,
    unless:
      'nao|renov\\w+|rescind\\w+|longe|podera|proposta|oferta|contrato ate|final de|perto de (?:renovar|deixar)|titulo|liga dos|reuniao|ultima (?:hora|jornada|epoca|temporada|proposta|palavra)|ultimas?|primeiro|perto do (?:fim|final)',
    example: 'Napoli muito perto de contratar Marek Dolan',
  },
  {
    id: 'pt/talks/talks',
    stage: 'talks',
    when: '(?:negocei\\w+|negocia|negociam|negociar|negociou|negociac\\w+|conversas|conversa com|reuni[\\w-]+|reuniao|reunem|dialogo|tratativas|a mesa|sentad\\w+ a mesa|encontro|senta-se|sentam-se|em conversacoes|conversacoes|braco de ferro)',
    unless:
      'nao|renov\\w+|inegoci\\w+|negociavel|patrocin\\w+|direitos|balneario|afasta|descarta|homem de negocios|negocio da|encontro (?:de|da|frente)|futuro|novo contrato|reuniao magna|livre para negociar',
    example: 'Napoli negoceia com o Everton por Marek Dolan',
  },
  {
    id: 'pt/interest/prepares-bid',
    stage: 'interest',
    when: `(?:prepar\\w+|estuda\\w*|planeia\\w*|planeja\\w*|equaciona\\w*|ponder\\w+|pensa\\w*|medita\\w*|dispost\\w+|podera|poderia|pode|quer|querem|vai|deve|promete|pronto|pronta|considera|admite){g} (?:${BID}|oferecer|pagar|bater a clausula|bater|acionar|clausula|apresentar|lancar|avancar com|fazer)`,
    unless: 'rejeit\\w+|recus\\w+|nao|renov\\w+|ouvir|vender|aceit\\w+',
    example: 'Napoli prepara proposta por Marek Dolan',
  },
  {
    id: 'pt/bid/makes-bid',
    stage: 'bid',
    when: `(?:apresent\\w+|lanca\\w*|lancou|envi\\w+|remet\\w+|faz|fez|ja fez|formaliz\\w+|poe na mesa|colocou na mesa|coloca na mesa|poe|pos|melhor\\w+|sub\\w+|aument\\w+|entreg\\w+|avanc\\w+|volta a carga|voltou a carga|insist\\w+|reforc\\w+|chegou|chega|eleva\\w*|elevou|oficializ\\w+)(?: (?:por|com|ja|uma|a|sua|um|na|mesa|segunda|nova|primeira|terceira|grande|formal|oficial|ate|ao|o|de|para|forte|importante|outra|milionaria|{S}|{C}|M\\d+|no|valor|irrecusavel))*{h} (?:${BID})`,
    unless:
      'rejeit\\w+|recus\\w+|nao|renov\\w+|podera|prepara\\w*|em breve|apresentara|amanha|vai apresentar|assedio|avanca para|aumenta o|por emprestimo',
    example: 'Napoli apresenta proposta por Marek Dolan',
  },
  {
    id: 'pt/bid/offers-sum',
    stage: 'bid',
    when: '(?:ofere\\w+|ofert\\w+|poe|pos|propos\\w*|propoe){g} M\\d+|(?:oferta|proposta|investida)(?: (?:formal|oficial|verbal|concreta|milionaria|irrecusavel|astronomica|inicial|final|conjunta|de M\\d+|(?:do|da|de) {B}))*(?: (?:ao|a) {S})?{g} (?:por|pelo|pela|para|de M\\d+|em cima da mesa|na mesa)|(?:recebe|recebeu|tem|chegou|recebem|ja recebeu|chega){g} (?:oferta|ofertas|proposta|propostas)|(?:segunda|nova|primeira|terceira) (?:oferta|proposta|investida)',
    unless:
      'rejeit\\w+|recus\\w+|nao|renov\\w+|podera|prepara\\w*|estuda|espera\\w*|ouv\\w+|aguarda|sem propostas|se chegar|qualquer|contrato',
    example: 'Napoli oferece 40 milhões por Marek Dolan',
  },
  {
    id: 'pt/enquiry/asks',
    stage: 'enquiry',
    when: '(?:pergunt\\w+|sond\\w+|informou-se|informa-se|inform\\w+ (?:sobre|da|acerca)|consult\\w+|ped\\w+ (?:informacoes|condicoes|preco)|quer saber|quis saber|sondagem|sondagens|sondou|tomou o pulso|inteirou-se|procurou saber|consulta)',
    unless: 'nao|questionado|perguntado|adeptos|imprensa|sondagem (?:do|de opiniao)',
    example: 'Napoli pergunta pelas condições de Marek Dolan',
  },
  {
    id: 'pt/approach/contacts',
    stage: 'approach',
    when: '(?:contact\\w+|contatou|contata|contatos?|liga (?:ao|para)|ligou|telefonema|abord\\w+|aproxim\\w+|entrou em contacto|entra em contacto|procurou (?:o|os|agentes?|empresario|representantes)|primeiros passos|primeiro passo|oferecid\\w+ (?:ao|a)|falou com|fala com|conversou com)',
    unless: 'nao|sem contact\\w+|renov\\w+|contacto (?:com a bola|na area)|jornalistas|imprensa',
    example: 'Napoli contacta o empresário de Marek Dolan',
  },
  {
    id: 'pt/done/official',
    stage: 'done',
    when: '(?:^oficial|e oficial|oficializ\\w+|anunci[ao]\\w*|anunciou|confirm[ao]\\w*|confirmou|apresent[ao]\\w*|apresentou|comunic\\w+|da as boas-vindas|boas-vindas){g} (?::{g} )?(?:{B}{g} )?(?:{P}|contratacao|chegada|aquisicao|reforco|transferencia|emprestimo|cedencia|assinatura|novo jogador|novo reforco|acordo|venda|compra)',
    unless:
      'faltam?|renov\\w+|nao|interess\\w+|oferta|saida|rescind\\w+|rescisao|adeus|despedida|lesao|lista|convoc\\w+|em breve|espera\\w*|retirada|desvincul\\w+|apresenta (?:a )?{P} (?:uma|a)|negociac\\w+|proposta|desmente|deixa|fim',
    example: 'Oficial: Napoli anuncia a contratação de Marek Dolan',
  },
  {
    id: 'pt/done/signs',
    stage: 'done',
    when: '{B}{r} (?:contrata|contratou|contratam|assina|assinou|fecha|fechou|garante|garantiu|assegura|assegurou|compra|comprou|(?:acerta|acertou)(?! com)|recruta|recrutou|resgata|repatria|reforca-se com|reforcou-se com|adquire|adquiriu|recupera|consegue|conquista|leva|apanha|incorpora|segura)(?: (?:a|o|com|contratacao|transferencia|emprestimo|de|do|da|os|servicos|grande|seu|primeiro|segundo|terceiro|novo|negocio|aquisicao|chegada|regresso|reforco|por|dupla|titulo|definitivo)| :)*{g} (?:{S}{g} )?{P}',
    unless:
      'faltam?|nao|renov\\w+|quer|perto|podera|a um passo|interess\\w+|negoc\\w+|vitoria|golo|gol|espera\\w*|proposta|oferta|se|prepara|estuda|tenta\\w*|sonha|continuidade|garante que|permanencia',
    example: 'Napoli contrata Marek Dolan',
  },
  {
    id: 'pt/done/joins',
    stage: 'done',
    when: '{P}{r} (?:assina|assinou|assinam|reforca|reforcou|muda-se|mudou-se|rumou|transfere-se|transferiu-se|junta-se|juntou-se|regressa|regressou|volta|voltou|chega|chegou|e (?:o )?(?:novo )?(?:jogador|reforco|avancado|medio|atacante)|e do|e da|e oficialmente|ja e (?:jogador|reforco|do|da)|novo (?:jogador|reforco|avancado|medio|atacante|extremo|lateral)|e reforco|cedido|emprestado|vendido|apresentado|oficializado|confirmado|contratado|passa a|segue|vai|veste|oficial|acerta|joga)(?: (?:por|pelo|pela|no|na|ao|a|para|o|do|da|com|como|jogador|novo|ate|final|epoca|temporada|durante|anos|tres|dois|quatro|cinco|seis|um|uma|titulo|definitivo|emprestimo|cedido|livre|custo|zero|rumo|oficialmente|em|de|epocas|temporadas|reforco|{S}|M\\d+|L\\d+|\\d+))* {B}',
    unless:
      'faltam?|nao|renov\\w+|quer|perto|podera|a um passo|interess\\w+|negoc\\w+|golo|gol|espera\\w*|proposta|oferta|se|bis|duvida|acordo|volta a (?:treinar|marcar)|agrada',
    example: 'Marek Dolan assina pelo Napoli',
  },
  {
    id: 'pt/done/leaves-for',
    stage: 'done',
    when: '{P}{r} (?:deixa|deixou|troca|trocou|sai do|sai da){g} {S}{h} (?:e |para |por |pelo |pela |rumo )(?:assina |assinou |assinar |ruma |rumou |reforcar |reforca |jogar |ao |no |na |pelo |o |a |muda-se para )*{B}',
    unless: 'faltam?|nao|podera|quer|perto|se',
    example: 'Marek Dolan troca o Everton pelo Napoli',
  },
  {
    id: 'pt/done/loaned',
    stage: 'done',
    loan: true,
    when: '(?:{S}{r} )?(?:cede|cedeu|empresta|emprestou|cedido|emprestado|emprestada){g} (?:{P}{g} )?(?:ao|a|no|na|para o|para a) (?:{B}|L\\d+)|(?:cedid[oa]|emprestad[oa]) (?:pelo|pela|por) {S}',
    unless: 'faltam?|nao|podera|quer|interess\\w+|negoc\\w+|estuda|proposta|procura|pondera',
    example: 'Everton empresta Marek Dolan ao Napoli',
  },
  {
    id: 'pt/done/sells',
    stage: 'done',
    when: '{S}{r} (?:vende|vendeu|transfere|transferiu|negociou){g} (?:(?:ao|a) {B}{g} )?{P}(?:{g} (?:ao|a|para o|para a) {B})?|(?:venda|transferencia|contratacao|emprestimo) de {P}{g} (?:fechad\\w+|oficial\\w*|confirmad\\w+|concluid\\w+|selad\\w+)',
    unless: 'faltam?|nao|podera|quer|interess\\w+|estuda|espera\\w*|se|pondera',
    example: 'Everton vende Marek Dolan ao Napoli',
  },
  {
    id: 'pt/interest/wants',
    stage: 'interest',
    when: '{B}{a} (?:quer|querem|queria|interess\\w+|pretend\\w+|procura\\w*|busca\\w*|segue|seguem|sonha\\w*|observa\\w*|observou|pensa\\w*|deseja\\w*|ponder\\w+|estuda\\w*|equaciona\\w*|aponta\\w*|vai a|atras|luta\\w*|disputa\\w*|concorr\\w+|cobica\\w*|monitor\\w+|mira\\w*|tem na|tem em|aposta em|insist\\w+|prioriza|tenta\\w*|entra na|junta-se|acelera|ataca\\w*|olha\\w*|analisa\\w*|avalia|aspira|podera|poderia|planeia|planeja|agrada|de olho|atento|atentos|referenciou|referencia|tem referenciado|persegue|na corrida|prepara|investe|volta a|avanca por|avancou por|avanca para|avancou para|vira-se|encantado|sinaliza|sinalizou|mantem|renova o interesse|quer mesmo|aperta|namora|lidera)(?: (?:a|ao|em|por|o|a|os|as|de|do|da|com|contratar|contratacao|chegada|muito|perto|interessad[oa]|levar|garantir|emprestimo|passos|resgatar|recuperar|assinar|servicos|regresso|um|uma|outra|vez|para|contar|lista|agenda|orbita|radar|segurar|assegurar|como|alvo|prioridade|corrida|disputa|negocio|se|situacion|situacao|muito|ja|atento|possivel|grande|primeiro|principal|nome|reunir|seriamente|tambem|na|no|pelo|pela|atras|juntar|olho|mira|M\\d+|avancar|proxima|janela|janeiro|verao)){0,9}{g} {P}',
    unless: 'nao|renov\\w+|ganhar|titulo|selecao|vitoria|sem {P}|perder|lesao',
    example: 'Napoli quer contratar Marek Dolan',
  },
  {
    id: 'pt/interest/interest-in',
    stage: 'interest',
    when: '(?:interess\\w+|pretendent\\w+|pretendid\\w+|seguid\\w+|cobicad\\w+|cobica|desejad\\w+|namora\\w*|na agenda|na lista|no radar|na orbita|na mira|em mira|na rota|alvo|alvos|prioridade|sonho|agrada|atras de|de olho|corrida por|corrida a|disputa por|luta por|guerra por|assedio|assediad\\w+|ligad\\w+ ao|associad\\w+|apontad\\w+|candidat\\w+|opcao|opcoes|alternativa|disputad\\w+|disputam|atrai\\w*|referenciad\\w+|referenciou|oferecid\\w+|chama a atencao|encanta|seduz\\w*|ganha forca|eleito|prefer\\w+|querem|atent\\w+|favorit\\w+|monitorad\\w+|sinalizad\\w+|em cima da mesa|concorrencia|concorrente\\w*)',
    unless:
      'nao|renov\\w+|titulo|objetivo|adeptos|prioridade (?:e|do|da) (?:ganhar|equipa)|opcao de compra|lesao|sem interesse|prefere ficar',
    example: 'Marek Dolan na mira do Napoli',
  },
  {
    id: 'pt/interest/future-wish',
    stage: 'interest',
    when: '(?:quer|querem|procura\\w*|podera|poderia|tenta\\w*|pretende\\w*|planeia|planeja|deseja\\w*|espera\\w*|aspira|sonha com|pode|podem)(?: (?:a|em|por|voltar|o|sua|de))* (?:contratar|contratacao|garantir|recrutar|resgatar|recuperar|trazer|levar|assinar|chegar|reforcar|rumar|acabar|emprestimo|regressar|repatriar)',
    unless: 'nao|renov\\w+|gol|golo|vitoria',
    example: 'Podem contratar Marek Dolan ao Everton',
  },
  {
    id: 'pt/other/future',
    stage: 'other',
    when: 'futuro{t}{t}{g} (?:em aberto|incerto|por decidir|indefinido|em duvida|decid\\w+|define-se|sera decidido|por definir|em causa|em suspenso|incognita|continua|resolve-se|decide-se|em discussao)|(?:decid\\w+|defin\\w+|resolv\\w+|duvidas? (?:sobre|quanto)|incognita|incerteza|fala (?:do|sobre)|abre o jogo sobre|discute|discut\\w+|indefinicao){g} (?:o |seu |ao |do )*futuro|novela',
    unless: 'presidente|treinador|tecnico',
    example: 'Futuro de Marek Dolan no Everton continua em aberto',
  },
  {
    id: 'pt/other/transfer-blocked',
    stage: 'other',
    when: '(?:complica\\w*|atras\\w+|bloque\\w+|trava\\w*|em risco|entrave|impasse){g} (?:{P}{g} )?(?:transferencia|negocio|contratacao|saida|emprestimo|chegada)|(?:transferencia|negocio|contratacao|saida|emprestimo|chegada){t}{t}{g} (?:complica-se|atrasa-se|bloquead\\w+|em risco|em perigo|travad\\w+|em duvida|num impasse|em stand-by)',
    example: 'Negócio de Marek Dolan entre Napoli e Everton em risco',
  },
];
