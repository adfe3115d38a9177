import type { PermissionStatusMessages } from '../parts/permission-status.js';
import { figure, say } from '../phrase.js';
import { Customer } from './grammar.js';

const paused = { calls: 'as ligações deste número', requests: 'os pedidos de permissão deste número', both: 'este número' } as const;

export const permissionStatus: PermissionStatusMessages = {
  loading: { label: ['Carregando'], sentence: 'Ainda não se sabe se as ligações são permitidas.' },
  unknown: ['Não se sabe'],
  notAllowed: { label: ['Ligações não permitidas'], sentence: 'Ninguém pediu permissão ainda.' },
  requested: ({ me, by, since, moment, left }) => ({
    label: say`Pedido feito · expira em ${figure(left)}`,
    sentence: `${me ? 'Você' : (by ?? 'Alguém da equipe')} pediu permissão ${since}. O pedido expira: ${moment}.`,
  }),
  allowed: ({ name, source, moment, left }) => {
    switch (source) {
      case 'callback':
        return {
          label: say`Retorno permitido · restam ${figure(left)}`,
          sentence: `${Customer(name)} ligou, e você pode retornar a ligação até ${moment}.`,
        };
      case 'profile':
        return {
          label: say`Permitido · restam ${figure(left)}`,
          sentence: `${Customer(name)} permitiu ligações no perfil da sua empresa. Até ${moment}.`,
        };
      case 'request':
      case undefined:
        return { label: say`Permitido · restam ${figure(left)}`, sentence: `Até ${moment}.` };
      default:
        return source satisfies never;
    }
  },
  always: ({ name, source }) => ({
    label: ['Sempre permitido'],
    sentence:
      source === 'profile'
        ? `${Customer(name)} permitiu ligações no perfil da sua empresa. Não termina por conta própria.`
        : `${Customer(name)} escolheu “sempre permitir”. Não termina por conta própria.`,
  }),
  declined: ({ name, since }) => ({ label: ['Recusado'], sentence: `${Customer(name)} disse não, ${since}.` }),
  revoked: ({ name, since }) => ({ label: ['Permissão retirada'], sentence: `${Customer(name)} retirou a permissão ${since}.` }),
  autoRevoked: ({ missed, since }) => ({
    label: [`Terminou após ${missed} ligações perdidas`],
    sentence: `${missed} ligações seguidas não foram atendidas. A permissão terminou ${since}.`,
  }),
  expired: ({ since }) => ({ label: ['Expirada'], sentence: `A permissão terminou ${since}.` }),
  lapsed: ({ name, since }) => ({ label: ['Sem resposta'], sentence: `${Customer(name)} não respondeu; o pedido expirou ${since}.` }),
  streak: (missed, left) => ({
    label: [`${missed} perdidas seguidas`],
    sentence: `${left > 1 ? `Mais ${left} encerram` : 'Mais uma encerra'} a permissão. Uma ligação atendida zera a contagem.`,
  }),
  restricted: (what, moment) => ({
    label: moment === undefined ? ['Restrito'] : say`Restrito até ${figure(moment)}`,
    sentence: `O WhatsApp pausou ${paused[what]} por baixa qualidade. O que os clientes permitiram continua valendo.`,
  }),
  noCallsLeft: (why, left) => (left === undefined ? [why] : say`${why} · de novo em ${figure(left)}`),
  until: (moment) => `A permissão vale até ${moment}.`,
  nextRequest: (moment) => `Próximo pedido: ${moment}.`,
};
