import type { RoleSign } from '../language-pack.ts';

const OF = '(?:do|da|de|dos|das|por parte do|por parte da|por parte de)';
const TO = '(?:ao|a|aos|para o|para a|para|pro|no|na|em)';
const WANTS =
  '(?:quer|querem|queria|interess\\w+|pretend\\w+|procur\\w+|busca\\w*|contrat\\w+|assin\\w+|garant\\w+|ofere\\w+|ofert\\w+|apresent\\w+|lanca\\w*|lancou|envi\\w+|remet\\w+|negoc\\w+|fech\\w+|acert\\w+|acord\\w+|chega\\w* a acordo|chegou a acordo|tem acordo|tem tudo|prepar\\w+|insist\\w+|segue|seguem|sond\\w+|pergunt\\w+|contact\\w+|lig\\w+|anunci\\w+|oficializ\\w+|consegu\\w+|estuda\\w*|ponder\\w+|sonha\\w*|pensa\\w*|aposta\\w*|avanc\\w+|paga\\w*|pagara|bate\\w*|aciona\\w*|acionou|exerc\\w+|melhor\\w+|sobe|subiu|aumenta\\w*|desist\\w+|retir\\w+|abandona a corrida|sai da corrida|acelera\\w*|monitor\\w+|observa\\w*|compr\\w+|perto|muito perto|a um passo|esta proximo|adianta-se|entra na|junta-se|na corrida|desej\\w+|recrut\\w+|planeia|planeja|mira\\w*|cobica|tem interesse|tem na mira|aperta|tenta\\w*|ataca\\w*|investe|faz proposta|fez proposta|faz|fez|recebe o nao|encaminh\\w+|da como certo|reforca-se|volta a carga|oficial|apanha|conquista|convence\\w*|rouba|alinhava|poe|coloca na mesa|na frente|na pole|favorito|espera fechar|leva|sai de cena)';

/** Those who speak for a player: whoever deals with them wants him. */
const AGENT = '(?:agentes?|empresarios?|representantes?|entourage|staff|advogados?|pai)';

/** Signs of who wants a player and who has him, in Portuguese. */
export const PORTUGUESE_ROLE_SIGNS: readonly RoleSign[] = [
  {
    role: 'buyer',
    weight: 4,
    when: `(?:interesse|oferta|ofertas|proposta|propostas|investida|assedio|sondagem|sondagens|contactos?|contato|tentativa|abordagem|aproximacao|ofensiva|pretendente|cobica|mira|M\\d+)(?: (?!do|da|de|ao|a|pelo|pela|por)[^ A-Z]+| M\\d+| de M\\d+){0,3} ${OF} {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:assina|assinou|assinar|assinara|reforca|reforcar|muda-se|ruma|rumo|rumou|vai|ira|segue|seguira|chega|chegou|chegada|chegar|transfere-se|transferencia|transferido|transferir-se|(?:cedid[oa]|emprestad[oa]|vendid[oa])(?! (?:pel[oa]|por|d[oa]) )|emprestimo|cedencia|venda|vender|regressa|regresso|regressar|volta|voltar|retorno|retorna|joga|jogar|jogara|apresentado|oferecido|proposto|a caminho|destino|contratado|contratacao|saida|mudanca|reforco|novo jogador|novo avancado|novo medio|novo reforco|acerto|acerta|fechado|acertado|juntar-se|junta-se|passa|ida|troca|prefere|escolhe|escolheu|sim)(?: (?:cedido|emprestado|definitivo|ja|hoje|oficialmente|por|emprestimo|em|a|titulo))* (?:pelo|pela|ao|a|para o|para a|para|no|na|do|da|com o|com a|com|em|pro|rumo ao) {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:transferencia|venda|saida|contratacao|emprestimo|cedencia|chegada|ida|mudanca|regresso|retorno) (?:de |do )?{P} (?:${TO}|pelo|pela|com o|com a) {B}`,
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:pretendid\\w+|seguid\\w+|desejad\\w+|cobicad\\w+|referenciad\\w+|observad\\w+|oferecid\\w+|apontad\\w+|agrada|interessa|alvo|prioridade|na mira|na agenda|no radar|na lista|em cima da mesa|nos planos|sonho|favorito|opcao|associado|ligado|disputado|monitorado|sondado|perto)(?: [^ A-Z]+){0,3} (?:por|pelo|pela|ao|a|do|da|de|no|para o) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: `^(?:[^A-Z]*: )?{P}(?: ,)? (?:no|na|ao|para o|para a|a caminho do|a caminho da|rumo ao|rumo a|perto do|perto da|proximo do) {B}`,
  },
  { role: 'buyer', weight: 3, when: '^(?:[^A-Z]*: )?{P}(?: -)? {B}' },
  {
    role: 'buyer',
    weight: 4,
    when: `{P}{a} (?:acordo|acertad\\w+|negoceia|negocia|contrato|pre-contrato|exames medicos|testes medicos|reuniao|contactos|conversas|aceita a proposta|aceita|entendimento|apalavrad\\w+)(?: (?!renov)[^ A-Z]+){0,3} (?:com o|com a|com|pelo|pela|no|na|do|da) {B}`,
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:exames medicos|testes medicos|apresentacao)(?: [^ A-Z]+){0,3} (?:no|na|do|da|pelo|pela|com o|ao servico do) {B}',
  },
  { role: 'buyer', weight: 3, when: `{B}(?: ,)?{a} ${WANTS}` },
  {
    role: 'buyer',
    weight: 3,
    when: '{P}{a} (?:quer|deseja|sonha|prefere|prioriza|da prioridade|so quer|escolhe|escolheu|da preferencia|ve com bons olhos)(?: [^ A-Z]+){0,4} (?:o|a|no|na|ao|pelo|do) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:rejeit\\w+|recus\\w+|diz nao|disse nao|nega|fecha a porta|trava)(?: (?:do|da|de) C\\d+)?(?: ao| a| o)? {B}',
  },
  { role: 'buyer', weight: 2, when: 'entre {B} e {P}' },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:desment\\w+|neg[ao]\\w*|negou|nao ha){h} (?:contact\\w+|negociac\\w+|acordo|conversas|propostas?) (?:com|do|da|de)(?: o| a)? {B}',
  },
  { role: 'seller', weight: 2, when: '^(?:as |ha |em )?(?:negociac\\w+|conversas|acordo|negocio) com(?: o| a)? {S}' },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:rejeit\\w+|recus\\w+|aceit\\w+|vende\\w*|vendera|cede|cedeu|cedera|empresta|emprestou|emprestara|emprestam|avalia|exige\\w*|pede|pedem|quer M\\d+|ouve|ouvira|abre a porta|blinda\\w*|resiste|nega\\w*|nao vende\\w*|nao quer vender|nao negoceia|nao negocia|remete para|considera intransferivel|deixa sair|da luz verde|recebe|recebeu|recebera|poe a venda|coloca|oferece a renovacao|propoe a renovacao|propoe renov\\w+|renova\\w*|rescind\\w+|despede-se|descarta vender|fecha a porta|desmente|nao conta|liberta|libera|diz nao|disse nao|devolve|dispensa|autoriza|comunica|responde|tranca|segura|espera receber|nao abre mao|bate o pe|quer manter)',
  },
  {
    role: 'seller',
    weight: 4,
    when: '(?:proveniente|oriundo|chega|chegou|contratado|sai|sair|saida|deixa|deixou|deixara|deixar|abandona|troca|adeus|despede-se|despedida|rescinde|rescisao|desvincul\\w+|dispensado|parte|partida|tirar|liberado|rescindiu)(?: (?:P\\d+|de P\\d+|por|emprestimo|cedido|livre|ja|contrato|definitivamente|oficialmente|o|seu|a|custo|zero))* (?:do|da|de|ao|com o|com a|com|o)? ?{S}',
  },
  { role: 'seller', weight: 4, when: '(?:deixa|deixara|deixou|deixar|abandona|troca|trocou) {S}' },
  {
    role: 'seller',
    weight: 4,
    when: '(?:oferta|proposta|oferece\\w*|ofereceu|investida|M\\d+|apresentou|enviou)(?: [^ A-Z]+| M\\d+| de M\\d+){0,4} (?:ao|a|aos|junto do|junto da) {S}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '{C}(?: (?!desment|neg[ao]|rejeit|recus|sem|nao)[^ A-Z,;?]+){0,6}? (?:acordo|negoc\\w+|acert\\w+|contact\\w+|reuni\\w+|convers\\w+|fech\\w+|entendimento|pergunt\\w+|consult\\w+|chegou a acordo)(?: (?!P\\d|C\\d)[^ ]+){0,5}? (?:com o|com a|com|ao|a|junto do) {S}',
  },
  {
    role: 'seller',
    weight: 2,
    when: '(?:com|ao|a|do|da|de) {S} (?:por|pelo|pela|para contratar|pela venda de|pela transferencia de|pelo passe de|pela contratacao de|pela cedencia de|pelo emprestimo de) {P}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '(?:compra|contrata|contratou|comprou|tira|rouba|garante) {P} (?:ao|a|do|da|junto ao|junto do) {S}',
  },
  { role: 'seller', weight: 2, when: '{P} (?:do|da|de) {S}' },
  { role: 'seller', weight: 4, when: '(?:cedid[oa]|emprestad[oa]|vendid[oa]|liberad[oa]) (?:pel[oa]|por|d[oa]) {S}' },
  { role: 'buyer', weight: 3, when: `{B}{a} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `entre {B} e{h} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `${AGENT}(?: (?![,;?:])[^ C]+){0,8}? com(?: o| a)? {B}` },
];
