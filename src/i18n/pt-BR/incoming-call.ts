import type { IncomingCallMessages } from '../parts/incoming-call.js';
import { customer } from './grammar.js';

export const incomingCall: IncomingCallMessages = {
  title: (count) => (count === 1 ? 'Ligação recebida pelo WhatsApp' : `${count} ligações recebidas pelo WhatsApp`),
  answering: 'Atendendo',
  connecting: 'Conectando seu microfone…',
  declining: 'Recusando…',
  answer: 'Atender',
  endAndAnswer: 'Encerrar e atender',
  answerWho: (who) => `Atender ${who}`,
  endAndAnswerWho: (who) => `Encerrar sua ligação e atender ${who}`,
  decline: 'Recusar',
  declineWho: (who) => `Recusar ${who}`,
  waysToDecline: 'Formas de recusar',
  declineForMe: { title: 'Recusar só para mim', sentence: 'Outras pessoas ainda podem atender' },
  declineForCustomer: (name) => ({ title: 'Recusar para o cliente', sentence: `A ligação termina para ${customer(name)}` }),
  newChat: 'Nova conversa',
  endsOther: (who) => `Você está em uma ligação com ${who}. Se atender, ela termina.`,
  announced: (who, key) => `Ligação de ${who} pelo WhatsApp.${key ? ` Pressione ${key} para ir até ela.` : ''}`,
  left: {
    colleague: (name) => `${name ?? 'Alguém da equipe'} atendeu`,
    after: (after, who) => (after ? `Após ${after} · ${who}` : who),
    otherTab: { title: 'Você atendeu em outra aba', sentence: 'Silencie e encerre por lá' },
    missed: 'Ligação perdida',
    stopped: (after, who) => (after ? `Parou de tocar após ${after} · ${who}` : `Parou de tocar · ${who}`),
    tooLate: { title: 'A ligação já tinha terminado', sentence: 'Parou de tocar enquanto você atendia' },
    passedOn: (because, name) => {
      switch (because) {
        case 'reassigned':
          return name ? `A ligação passou para ${name}` : 'A ligação passou para outra pessoa';
        case 'no-answer':
          return name ? `Tocou tempo demais aqui: agora toca para ${name}` : 'Tocou tempo demais aqui';
        default:
          return 'Não toca mais aqui';
      }
    },
    othersMay: (who) => `Outras pessoas ainda podem atender · ${who}`,
    youDeclined: 'Você recusou',
    declinedBy: (name) => `${name ?? 'Alguém da equipe'} recusou`,
    endedFor: (name) => `A ligação terminou para ${customer(name)}`,
  },
  callBack: 'Retornar ligação',
  pageTitle: (who, count) => (count === 1 ? `${who} está ligando` : `${count} ligações: ${who} e mais`),
  notification: (business) => (business ? `Ligação pelo WhatsApp para ${business}` : 'Ligação recebida pelo WhatsApp'),
};
