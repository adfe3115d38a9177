import { day, type Duration } from '../../domain/instant.js';
import type { Format } from '../format.js';
import type { ReasonContext, ReasonMessages } from '../parts/reasons.js';
import { ended } from '../sentences.js';
import { customer as theCustomer, Customer as TheCustomer, lasting, ofCustomer as ofTheCustomer, plural } from './grammar.js';

const customer = ({ name }: ReasonContext) => theCustomer(name);
const Customer = ({ name }: ReasonContext) => TheCustomer(name);
const ofCustomer = ({ name }: ReasonContext) => ofTheCustomer(name);
const until = ({ until }: ReasonContext, { moment }: Format) => (until === undefined ? '' : ` até ${moment(until)}`);
/** ": ter., 20 de out., 14:05", or the words that stand for a moment that is not known. */
const when = ({ until, now }: ReasonContext, { moment, ahead }: Format, otherwise: string) =>
  until === undefined ? ` ${otherwise}` : `: ${now === undefined ? moment(until) : ahead(until, now)}`;
const span = (within: Duration) => (within === day ? 'hoje' : `em ${lasting(within)}`);
const usedUp = ({ limit }: ReasonContext, what: string, otherwise: string) =>
  limit ? `${limit.used} de ${limit.max} ${what} ${span(limit.within)}` : otherwise;
const atMost = ({ max }: ReasonContext, { number }: Format) =>
  max === undefined
    ? 'Encurte um pouco.'
    : plural(max, { one: 'O máximo é 1 caractere.', other: `O máximo é de ${number(max)} caracteres.` });

/** What happened, then what can be done or when. Never who is to blame. */
export const reasons: ReasonMessages = {
  // solved by asking the customer, or by waiting
  'no-permission': (c) => ({
    title: 'É preciso ter permissão',
    sentence: `${Customer(c)} ainda não permitiu ligações de ${c.business ?? 'sua empresa'}.`,
  }),
  'request-limit': (c, format) => ({
    title: usedUp(c, 'pedidos usados', 'Sem mais pedidos por enquanto'),
    sentence: `Próximo pedido${when(c, format, 'mais tarde')}. Você ainda pode enviar um convite.`,
  }),
  'call-limit': (c, format) => ({
    title: usedUp(c, 'ligações feitas', 'Sem mais ligações por enquanto'),
    sentence: `Você pode ligar de novo para ${customer(c)}${when(c, format, 'mais tarde')}. Você ainda pode enviar um convite.`,
  }),
  restricted: (c, format) => ({
    title: `Pausado pelo WhatsApp${until(c, format)}`,
    sentence: 'O WhatsApp pausou este número por baixa qualidade. O que os clientes permitiram continua valendo.',
  }),
  'window-closed': () => ({
    title: 'A janela de conversa fechou',
    sentence: 'Escolha um modelo; seu texto fica guardado.',
  }),
  'already-permitted': (c) => ({
    title: 'As ligações já são permitidas',
    sentence: `${Customer(c)} permitiu ligações. Você pode ligar agora.`,
  }),
  'already-in-call': (c) =>
    c.ringsIn
      ? { title: `Chegou uma ligação de ${customer(c)}`, sentence: 'Atenda essa ligação.' }
      : { title: `Já há uma ligação com ${customer(c)}`, sentence: 'Encerre essa ligação antes de começar outra.' },
  'in-another-call': ({ other }) => ({
    title: other ? `Você está em uma ligação com ${other}` : 'Você está em outra ligação',
    sentence: 'Essa ligação precisa terminar primeiro.',
  }),
  'too-many-calls': (c, format) => ({
    title: 'Ligações demais ao mesmo tempo',
    sentence: `Este número está no limite. Tente de novo${when(c, format, 'em alguns minutos')}.`,
  }),
  'asked-too-often': (c, format) => ({
    title: 'O WhatsApp pede para irmos mais devagar',
    sentence: `Tente de novo${when(c, format, 'em alguns minutos')}.`,
  }),
  'write-first': (c) => ({
    title: 'Escreva uma mensagem primeiro',
    sentence: `O WhatsApp exige uma mensagem normal para ${customer(c)} antes de um pedido. Envie uma e depois peça.`,
  }),
  // an admin or a developer must act
  'calling-disabled': () => ({
    title: 'As ligações não estão ativadas',
    sentence: 'As ligações não estão ativadas para este número. Seu administrador pode ativá-las.',
  }),
  'setup-incomplete': () => ({
    title: 'As ligações ainda não estão configuradas',
    sentence: 'A configuração deste número não foi concluída. Seu administrador pode concluí-la.',
  }),
  country: () => ({
    title: 'Não disponível neste país',
    sentence: 'As ligações do WhatsApp não estão disponíveis neste país. Seu administrador pode dar mais informações.',
  }),
  'test-number': (c) => ({
    title: 'Este é um número de teste',
    sentence: `${Customer(c)} não está na lista de pessoas para quem ele pode ligar. Seu administrador pode incluir esse contato.`,
  }),
  sip: () => ({
    title: 'As ligações passam pelo seu sistema de telefonia',
    sentence: 'Este número está configurado para SIP, e as ligações não podem começar aqui. Seu administrador pode mudar isso.',
  }),
  'messaging-limit': () => ({
    title: 'O limite de mensagens é baixo demais',
    sentence: 'O WhatsApp permite ligar de números com limite de mensagens maior. Seu administrador pode aumentá-lo.',
  }),
  'no-payment-method': () => ({
    title: 'Falta uma forma de pagamento',
    sentence: 'O WhatsApp precisa de uma para este número. Seu administrador pode incluí-la.',
  }),
  technical: () => ({
    title: 'A plataforma enviou algo que o WhatsApp não aceita',
    sentence: 'Avise sua equipe de desenvolvimento; os detalhes ajudam.',
  }),
  // about the customer
  'cannot-be-called': (c) => ({
    title: `Não é possível ligar para ${customer(c)}`,
    sentence: 'O WhatsApp não permite ligar para esta pessoa. Você ainda pode escrever.',
  }),
  'old-app': (c) => ({
    title: `O WhatsApp ${ofCustomer(c)} é antigo demais para ligações`,
    sentence: `Uma atualização no celular ${ofCustomer(c)} resolve isso.`,
  }),
  // about a call
  'call-setup-failed': () => ({
    title: 'Não foi possível completar a ligação',
    sentence: 'Algo entre nós e o WhatsApp falhou. Você pode ligar de novo.',
  }),
  'no-microphone': () => ({
    title: 'Não é possível usar o microfone',
    sentence: 'Verifique se esta página pode usá-lo e tente de novo.',
  }),
  'no-sound-from-agent': () => ({
    title: 'Nenhum som saiu do seu lado',
    sentence: 'Verifique o microfone e o firewall e ligue de novo.',
  }),
  'no-sound-from-customer': (c) => ({
    title: `Nenhum som chegou ${ofCustomer(c)}`,
    sentence: `A conexão do lado ${ofCustomer(c)} falhou. Você pode ligar de novo.`,
  }),
  'answered-elsewhere': () => ({
    title: 'Alguém da equipe atendeu',
    sentence: 'Outra pessoa atendeu esta ligação primeiro.',
  }),
  'call-over': () => ({
    title: 'A ligação já terminou',
    sentence: 'Ela terminou antes que isto chegasse ao WhatsApp.',
  }),
  // the connection between this page and the backend
  'signed-out': () => ({
    title: 'Sua sessão foi encerrada',
    sentence: 'Entre de novo na plataforma para continuar.',
  }),
  forbidden: () => ({
    title: 'Sua função não permite isto',
    sentence: 'Seu administrador pode mudar o que você pode fazer.',
  }),
  'not-found': () => ({
    title: 'Esta conversa não existe mais',
    sentence: 'Foi excluída ou não é mais compartilhada com você.',
  }),
  offline: () => ({
    title: 'Você está sem conexão',
    sentence: 'Isto volta a funcionar assim que a conexão voltar.',
  }),
  'connection-problem': () => ({
    title: 'A conexão falhou',
    sentence: 'Tente de novo daqui a pouco.',
  }),
  'no-answer': () => ({
    title: 'O servidor não respondeu',
    sentence: 'Tente de novo daqui a pouco.',
  }),
  'bad-answer': () => ({
    title: 'A resposta do servidor não faz sentido',
    sentence: 'Tente de novo. Se continuar, avise sua equipe de desenvolvimento.',
  }),
  'not-supported': () => ({
    title: 'Sua plataforma não pode fazer isto',
    sentence: 'Não faz parte da conexão dela com o WhatsApp.',
  }),
  // what the agent wrote
  'text-missing': () => ({
    title: 'A mensagem está vazia',
    sentence: 'Escreva algumas palavras antes de enviar.',
  }),
  'text-too-long': (c, format) => ({ title: 'A mensagem é longa demais', sentence: atMost(c, format) }),
  'button-too-long': (c, format) => ({ title: 'O texto do botão é longo demais', sentence: atMost(c, format) }),
  'validity-out-of-range': ({ between }, { duration }) => ({
    title: 'O convite não pode valer por tanto tempo',
    sentence: between ? `Escolha entre ${duration(between.min)} e ${duration(between.max)}.` : 'Escolha outra duração.',
  }),
  'template-missing': () => ({
    title: 'Nenhum modelo foi escolhido',
    sentence: 'Escolha um da lista.',
  }),
  'template-not-approved': () => ({
    title: 'Este modelo não está aprovado',
    sentence: 'Só é possível enviar modelos aprovados. Escolha outro.',
  }),
  'template-wrong-kind': () => ({
    title: 'Este modelo é para outra coisa',
    sentence: 'Escolha um do tipo certo.',
  }),
  'variable-missing': () => ({
    title: 'Falta um valor',
    sentence: 'Preencha todos os valores do modelo.',
  }),
  'template-in-review': () => ({
    title: 'O WhatsApp está analisando este modelo',
    sentence: 'Ele pode ser alterado quando a resposta chegar.',
  }),
  'template-name-taken': (c, format) => ({
    title: 'Este nome já está em uso',
    sentence: `Escolha outro nome${c.until === undefined ? '' : ` ou espere até ${format.moment(c.until)}`}.`,
  }),
  // anything else: the platform's own sentence, where it gave one
  refused: ({ details }) => ({
    title: 'O WhatsApp recusou',
    sentence: details ? ended(details, '.') : 'O WhatsApp não informou o motivo. Você pode tentar de novo.',
  }),
};
