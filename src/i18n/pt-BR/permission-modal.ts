import type { PermissionModalMessages } from '../permission-modal.js';
import { Customer, customer, inThe, lasting, ofCustomer, per, plural } from './grammar.js';

export const permissionModal: PermissionModalMessages = {
  business: 'sua empresa',
  close: 'Fechar',
  cancel: 'Cancelar',
  details: 'Detalhes',
  platformCode: (code) => `Código do WhatsApp: ${code}`,
  contactAdmin: 'Falar com o administrador',
  copyDetails: {
    idle: 'Copiar detalhes para o administrador',
    copied: 'Copiado',
    refused: 'Não copiado: o navegador não permitiu',
  },
  report: ({ title, sentence, code, platform, business, number, conversation, moment }) =>
    [
      `${title}. ${sentence}`,
      ...(code === undefined ? [] : [permissionModal.platformCode(code)]),
      ...(platform ? [platform] : []),
      `Número: ${number === undefined ? business : `${business} (${number})`}`,
      `Conversa: ${conversation}`,
      moment,
    ].join('\n'),

  askTitle: (name) => `Pedir para ligar para ${customer(name)}`,
  inviteAnyway: (name) => ({
    title: `Convidar ${customer(name)} a ligar`,
    why: `As ligações são permitidas. Com um convite, ${customer(name)} escolhe o momento.`,
  }),
  noPermission: (because, { name, business, ended, missed }) => {
    switch (because) {
      case 'never-asked':
        return `${Customer(name)} ainda não permitiu ligações de ${business}.`;
      case 'declined':
        return `${Customer(name)} disse não.`;
      case 'revoked':
        return `${Customer(name)} retirou a permissão ${ended}.`;
      case 'auto-revoked':
        return `A permissão terminou após ${missed} ligações perdidas seguidas.`;
      case 'expired':
        return `A permissão terminou ${ended}.`;
      case 'lapsed':
        return `${Customer(name)} não respondeu ao último pedido.`;
    }
  },
  nextRequest: (moment) => `Próximo pedido: ${moment}.`,
  inviteStillPossible: 'Você ainda pode enviar um convite.',
  nothingPossible: 'Agora não é possível enviar nem um pedido nem um convite.',

  choose: (name) => `Como falar com ${customer(name)}`,
  choice: { request: 'Enviar pedido de permissão', invite: 'Enviar convite para ligar' },
  requestMeans: (name, life, forGood) =>
    `${Customer(name)} decide. Com a permissão, você pode ligar por ${lasting(life)}${forGood ? ' ou sempre' : ''}.`,
  inviteMeans: (name) => `${Customer(name)} toca em um botão e liga para você. Não é preciso permissão.`,
  inviteCost: 'Não gasta um pedido',
  used: (used, max, within) => `${used} de ${max} usados ${inThe(within)}`,
  usedUp: (used, max, moment) => (moment ? `${used} de ${max} usados · próximo: ${moment}` : `${used} de ${max} usados`),
  limitReached: (name, max, within) =>
    max === 1
      ? `O limite é de um pedido ${per(within)}.`
      : `${Customer(name)} recebeu ${max} pedidos em ${lasting(within)}, o máximo que o WhatsApp permite.`,
  possibleAgain: (moment) => `Possível de novo: ${moment}`,

  message: 'Mensagem',
  suggestion: (kind, name) => {
    const greeting = name ? `Olá, ${name}.` : 'Olá.';
    return kind === 'request'
      ? `${greeting} Podemos ligar para você pelo WhatsApp?`
      : `${greeting} Ligue para nós pelo WhatsApp quando for melhor para você. A ligação é grátis.`;
  },
  count: (length, max) => `${length} / ${max}`,
  tooLong: (by, figure) => plural(by, { one: 'Encurte em 1 caractere.', other: `Encurte em ${figure} caracteres.` }),
  button: 'Botão',
  usualButton: 'Ligar pelo WhatsApp',
  validFor: 'Válido por',
  lasting,
  windowOpen: (left) => (left ? `Janela de conversa aberta: ${left}` : 'Janela de conversa aberta'),
  useTemplate: 'Usar um modelo',
  useText: 'Escrever uma mensagem',

  windowClosed: (ago) => (ago ? `A janela de conversa fechou ${ago}` : 'A janela de conversa está fechada'),
  onlyTemplates: (name) => `Só é possível enviar modelos aprovados até ${customer(name)} escrever ou ligar.`,
  windowJustClosed: 'A janela de conversa fechou',
  textKept: 'Escolha um modelo; seu texto fica guardado.',
  keptText: 'Ver meu texto',
  makeTemplate: 'Criar um modelo com meu texto',
  writing: (name) => ({ title: 'Escrever um modelo', why: `O WhatsApp o analisa antes que ${customer(name)} possa recebê-lo.` }),
  yourTextIsKept: 'Seu texto fica guardado.',
  windowOpenAgain: 'A janela de conversa está aberta de novo',
  textBack: 'Você pode escrever uma mensagem. O que você digitou está aqui.',

  templatesLoading: 'Carregando modelos…',
  cannotSendTemplates: 'Não é possível enviar modelos daqui',
  cannotSendTemplatesHelp: (name) =>
    `Esta plataforma não está configurada para modelos; seu administrador pode mudar isso. Você pode voltar a escrever quando ${customer(name)} escrever ou ligar.`,

  customerSees: (name) => `${Customer(name)} vê`,
  permissionButton: 'Escolher permissão de ligação',
  requestAnswers: (name, life, forGood) =>
    forGood
      ? `${Customer(name)} pode permitir por ${lasting(life)}, sempre ou não permitir.`
      : `${Customer(name)} pode permitir por ${lasting(life)} ou não permitir.`,
  inviteRings: (name) => `${Customer(name)} liga quando quiser; toca na sua plataforma.`,

  nextAfterThis: (moment) => `Próximo pedido depois deste: ${moment}`,
  lastOne: (max, within) => `Este é o último de ${max} pedidos ${inThe(within)}`,
  worksUntil: (moment) => `O botão funciona até ${moment}`,
  requestsAgainIn: (left) => `Novos pedidos são possíveis em ${left}`,
  replaces: 'Este pedido substitui o que está aguardando',
  send: { request: 'Enviar pedido', invite: 'Enviar convite' },
  sending: 'Enviando…',
  tryAgain: 'Tentar de novo',
  sendAnyway: 'Enviar de novo',
  chooseTemplate: 'Escolher um modelo',

  notSent: 'Não enviado',
  notSentWindowClosed: 'Não enviado: a janela de conversa fechou',
  notSentNoConnection: 'Não enviado: sem conexão',
  kindNotSent: { request: 'O pedido não foi enviado', invite: 'O convite não foi enviado' },
  neverTwice: {
    request: 'Seu texto fica guardado. O mesmo pedido nunca é enviado duas vezes.',
    invite: 'Seu texto fica guardado. O mesmo convite nunca é enviado duas vezes.',
  },
  nothingUsed: 'Nada foi gasto dos seus limites',
  onItsWay: 'Já está a caminho. Fechar não interrompe o envio.',
  onItsWayElsewhere: 'Já está a caminho, de outra aba ou de antes de recarregar. Fechar não interrompe o envio.',
  possibleNow: { request: 'Já é possível enviar um pedido', invite: 'Já é possível enviar um convite' },
  draftSaved: 'Seu rascunho está salvo.',
  notKnownWhetherSent: 'Não se sabe se foi enviado',
  lookBeforeRepeating: (name) =>
    `A conexão caiu antes de chegar uma resposta. Antes de enviar de novo, veja na conversa se chegou para ${customer(name)}.`,

  waitingTitle: (name) => `Aguardando resposta ${ofCustomer(name)}`,
  asked: ({ me, name }, ago) => `${me ? 'Você' : (name ?? 'Alguém da equipe')} pediu permissão ${ago}.`,
  nothingToDo: 'Você não precisa fazer nada.',
  noAnswerYet: 'Ainda sem resposta',
  requestEnds: (moment) => `${moment ? `O pedido expira: ${moment}. ` : ''}Você verá a resposta aqui e na atividade.`,
  askingAgainReplaces: 'Pedir de novo substitui este pedido',
  inviteInstead: 'Enviar um convite em vez disso',
  askAgain: 'Pedir de novo',

  sentTitle: { request: 'Pedido enviado', invite: 'Convite enviado' },
  sentMeans: (kind, name) =>
    kind === 'request'
      ? `${Customer(name)} decide no celular. Você não precisa fazer nada.`
      : `${Customer(name)} pode tocar no botão e ligar para você.`,

  allowedTitle: (name) => `${Customer(name)} permitiu ligações`,
  mayCallTitle: (name) => `Você pode ligar para ${customer(name)}`,
  answerJustCame: (draftKept) => (draftKept ? 'A resposta acabou de chegar. Seu rascunho está salvo.' : 'A resposta acabou de chegar.'),
  noNeedToAsk: 'A permissão já foi dada, não é preciso pedir.',
  callUntil: (moment) => `Você pode ligar até ${moment}`,
  callForGood: 'Você pode ligar a qualquer momento',
  callsADay: (max, within, name) =>
    `${max === undefined ? '' : `Até ${plural(max, { one: `${max} ligação`, other: `${max} ligações` })} ${per(within)}. `}${Customer(name)} pode retirar a permissão a qualquer momento.`,
  notNow: 'Agora não',
  call: (name) => `Ligar para ${customer(name)}`,
  endAndCall: (name) => `Encerrar e ligar para ${customer(name)}`,
};
