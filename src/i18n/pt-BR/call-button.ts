import type { CallButtonMessages } from '../parts/call-button.js';
import { Customer, customer, ofCustomer } from './grammar.js';

export const callButton: CallButtonMessages = {
  call: 'Ligar',
  askToCall: 'Pedir para ligar',
  checking: 'Verificando…',
  endAndCall: 'Encerrar e ligar',
  endingOther: 'Encerrando a outra ligação…',
  calling: 'Ligando…',
  incomingCall: 'Tocando…',
  inCall: 'Em ligação',
  loading: { title: 'Carregando', sentence: 'Ainda não se sabe se as ligações são permitidas.' },
  youAreCalling: (name) => ({
    title: `Você está ligando para ${customer(name)}`,
    sentence: 'O botão volta a funcionar quando esta ligação terminar.',
  }),
  youAreInCall: (name) => ({
    title: `Você está em uma ligação com ${customer(name)}`,
    sentence: 'O botão volta a funcionar quando esta ligação terminar.',
  }),
  ringsHere: (name) => ({ title: `${Customer(name)} está ligando para você`, sentence: 'Atenda ou recuse essa ligação primeiro.' }),
  ringsAtColleague: (name, colleague) => ({
    title: `${Customer(name)} está ligando`,
    sentence: colleague ? `A ligação está tocando para ${colleague}.` : 'A ligação está tocando para outra pessoa da equipe.',
  }),
  ringsElsewhere: (name) => ({ title: `${Customer(name)} está ligando`, sentence: 'A ligação não está tocando aqui.' }),
  colleagueInCall: (name, colleague) => ({
    title: `${colleague ?? 'Alguém da equipe'} está em uma ligação com ${customer(name)}`,
    sentence: 'Você pode ligar quando ela terminar.',
  }),
  findingOut: (name) => ({
    title: `Ainda não se sabe se a ligação para ${customer(name)} está sendo feita`,
    sentence: 'O servidor não respondeu. Estamos perguntando de novo.',
  }),
  unsure: (name) => ({
    title: `Não se sabe se a ligação para ${customer(name)} foi feita`,
    sentence: 'O servidor não respondeu. Se ligar de novo, pode tocar duas vezes.',
  }),
  waiting: (name, by, ago) => ({
    title: `Aguardando resposta ${ofCustomer(name)}`,
    sentence: by ? `${by} pediu permissão ${ago}.` : `Um pedido de permissão foi enviado ${ago}.`,
  }),
  allowedUntil: (name, moment, left) => ({
    title: `${Customer(name)} permite ligações`,
    sentence: `A permissão termina em ${left}: ${moment}.`,
  }),
  streak: (missed, left) => ({
    title: `${missed} seguidas sem resposta`,
    sentence: left === 1 ? 'Mais uma encerra a permissão.' : `Mais ${left} encerram a permissão.`,
  }),
  notPlaced: ({ title, sentence }) => ({ title: `Ligação não feita: ${title}`, sentence }),
};
