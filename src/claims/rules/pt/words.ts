import { type ClauseWords, type Cues, type Grammar, NO_CUES, type NounFirstWords, wordSet } from '../language-pack.ts';

/** What Portuguese puts into the slots of a rule's short hand, in Portugal and in Brazil. All words are folded. */
export const PORTUGUESE_GRAMMAR: Grammar = {
  gapStops: 'enquanto|mas|porem|porque|apos|quando|pois|embora',
  objects:
    'de|do|da|dos|das|ao|aos|com|contra|por|pelo|pela|pelos|em|no|na|nos|nas|entre|sobre|para|pro|desde|ante|vence|bate|que',
  determiners: 'o|a|os|as|um|uma|seu|sua|este|outro|novo',
  toward: '',
  unsure:
    'nao|nem|nunca|podera|pode|podem|poderia|quer|querem|se|perto|quase|tenta|espera|prepara|negoceia|negocia|sem|disposto|disposta|estuda|deseja|recusa|rejeita|sonha|oferece|planeia|planeja|pondera|a',
  sums: 'recorde|milionaria|milionario|astronomica',
};

export const PORTUGUESE_PEOPLE: NounFirstWords = {
  order: 'noun-first',
  nouns: wordSet(`
    jogador jogadores futebolista futebolistas avancado avancados medio medios extremo extremos lateral laterais central centrais defesa defesas guarda-redes guardiao ponta-de-lanca pivo trinco capitao internacional estrela joia perola craque promessa
    talento veterano atleta goleador ala atacante atacantes zagueiro zagueiros meia meias volante volantes goleiro goleiros meio-campista meio-campistas centroavante artilheiro camisa lateral-esquerdo lateral-direito defensor centrocampista jogadora medio-centro
    dupla trio matador armador meia-atacante idolo cria`),
  adjectives: wordSet(`
    jovem experiente veterano polivalente promissor argentino brasileiro espanhol frances alemao italiano portugues ingles belga uruguaio colombiano croata servio neerlandes holandes dinamarques sueco noruegues mexicano chileno paraguaio equatoriano
    venezuelano peruano polaco polones turco ucraniano marroquino senegales nigeriano ganes costa-marfinense marfinense camarones camaronense malines argelino egipcio japones coreano norte-americano americano canadiano canadense suico austriaco checo grego georgiano
    esloveno eslovaco hungaro romeno russo escoces irlandes gales angolano mocambicano cabo-verdiano guineense direito esquerdo central ofensivo defensivo centro titular suplente atual internacional luso luso-brasileiro franco-argelino encarnado azul-e-branco leonino
    bracarense campeao mundial sub-21 sub-20 sub-19 sub-23 canhoto destro revelacao principal primeiro segundo terceiro gigante portista benfiquista sportinguista rubro-negro alviverde tricolor alvinegro cobicado mais e formado`),
  definite: wordSet('o os a as seu sua'),
  indefinite: wordSet('um uma outro'),
  contracted: wordSet('ao do pelo no da na pela'),
  of: wordSet('de do da dos das'),
  former: wordSet('ex ex-jogador ex-avancado ex-medio ex-capitao ex-benfica ex-sporting ex-porto antigo'),
  becoming: wordSet('novo nova novos e sera ser como proximo futuro'),
  pronouns: wordSet('ele'),
  clubWords: wordSet('clube equipa equipe emblema formacao turma conjunto gigante campeao lider plantel time'),
  articles: wordSet('o os as a'),
  ages: /^\d{2} anos$/,
  and: wordSet('e ou and'),
  saidBy: wordSet('segundo conforme como'),
  joined: new Set([
    'meio campo',
    'meio campista',
    'guarda redes',
    'ponta de',
    'pre contrato',
    'pre acordo',
    'ao lado',
    'a custo',
    'a titulo',
    'a venda',
  ]),
};

export const PORTUGUESE_CLAUSES: ClauseWords = {
  always: wordSet('enquanto mas porem porque ; - ? se caso apos depois quando quem apesar embora'),
  beforeSubject: wordSet('e , : que onde como and'),
  beforeVerb: new Set(),
  relatives: wordSet('quem'),
  verbAfter: new Map(),
  finiteVerbs: wordSet(`
    e sao esta estao ha tem era sera serao vai vao quer querem queria pede pedem pediu rejeita rejeitam rejeitou recusa recusam recusou aceita aceitam aceitou oferece oferecem ofereceu negoceia negoceiam negocia negociam contrata contratou assina assinam assinou renova renovam renovou
    chega chegam chegou chegara prepara preparam apresenta apresentou lanca lancou procura procuram busca segue seguem fecha fecham fechou anuncia anunciou confirma confirmou desmente nega negam descarta descartou tinha pode podem podera poderia deve espera esperam estuda
    pondera ponderam pretende pretendem insiste insistem paga pagam pagou bate aciona acionou exige pedem vende vendem vendeu cede cedeu deixa deixou deixara sai saem saiu nao ja acaba decide decidiu tenta tentam pergunta perguntou sonda sondou contactou contacta agrada
    interessa aposta acelera mantem mantem-se regressa volta jogara joga passa viaja aterra desembarca ultima da dao deu diz dizem disse ve cre considera recebe recebeu garante pensa sonha junta abre ouve entra ganha perdeu perde marca mete baixa faz fez poe pos enviou envia
    melhorou aumenta liga ligou deseja rompe caiu cai trava fica ficam continua rescinde rescindiu avanca avancou empresta emprestou acerta acertou encaminha oficializa oficializou comunica estao vira mira monitora quer-se despede`),
};

export const PORTUGUESE_CUES: Cues = {
  ...NO_CUES,
  against: wordSet('contra vs'),
  sale: /(?<![^ ])(?:cedencia|venda|a-venda)(?![^ ])/,
  lending: /(?<![^ ])(?:emprestimo)(?![^ ])/,
};
