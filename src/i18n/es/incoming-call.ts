import type { IncomingCallMessages } from '../parts/incoming-call.js';
import { customer, ofCustomer } from './grammar.js';

export const incomingCall: IncomingCallMessages = {
  title: (count) => (count === 1 ? 'Llamada entrante de WhatsApp' : `${count} llamadas entrantes de WhatsApp`),
  answering: 'Contestando',
  connecting: 'Conectando tu micrófono…',
  declining: 'Rechazando…',
  answer: 'Contestar',
  endAndAnswer: 'Colgar y contestar',
  answerWho: (who) => `Contestar a ${who}`,
  endAndAnswerWho: (who) => `Colgar tu llamada y contestar a ${who}`,
  decline: 'Rechazar',
  declineWho: (who) => `Rechazar la llamada de ${who}`,
  waysToDecline: 'Formas de rechazar',
  declineForMe: { title: 'Rechazar solo para mí', sentence: 'Otras personas aún pueden contestar' },
  declineForCustomer: (name) => ({ title: 'Rechazar para el cliente', sentence: `Termina la llamada ${ofCustomer(name)}` }),
  newChat: 'Chat nuevo',
  endsOther: (who) => `Estás en una llamada con ${who}. Si contestas, termina.`,
  announced: (who, key) => `Llamada entrante de WhatsApp de ${who}.${key ? ` Pulsa ${key} para ir a ella.` : ''}`,
  left: {
    colleague: (name) => `${name ?? 'Alguien de tu equipo'} contestó`,
    after: (after, who) => (after ? `Tras ${after} · ${who}` : who),
    otherTab: { title: 'Contestaste en otra pestaña', sentence: 'Silencia y cuelga desde allí' },
    missed: 'Llamada perdida',
    stopped: (after, who) => (after ? `Dejó de sonar tras ${after} · ${who}` : `Dejó de sonar · ${who}`),
    tooLate: { title: 'La llamada ya había terminado', sentence: 'Dejó de sonar mientras contestabas' },
    passedOn: (because, name) => {
      switch (because) {
        case 'reassigned':
          return name ? `La llamada pasó a ${name}` : 'La llamada pasó a otra persona';
        case 'no-answer':
          return name ? `Sonó demasiado tiempo aquí: ahora suena para ${name}` : 'Sonó demasiado tiempo aquí';
        default:
          return 'Ya no suena aquí';
      }
    },
    othersMay: (who) => `Otras personas aún pueden contestar · ${who}`,
    youDeclined: 'Rechazaste la llamada',
    declinedBy: (name) => `${name ?? 'Alguien de tu equipo'} rechazó la llamada`,
    endedFor: (name) => `Terminó la llamada con ${customer(name)}`,
  },
  callBack: 'Devolver la llamada',
  pageTitle: (who, count) => (count === 1 ? `${who} te llama` : `${count} llamadas: ${who} y más`),
  notification: (business) => (business ? `Llamada entrante de WhatsApp para ${business}` : 'Llamada entrante de WhatsApp'),
};
