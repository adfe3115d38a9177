import type { PermissionStatusMessages } from '../parts/permission-status.js';
import { figure, say } from '../phrase.js';
import { Customer, stopped } from './grammar.js';

const paused = {
  calls: 'las llamadas de este número',
  requests: 'las solicitudes de permiso de este número',
  both: 'este número',
} as const;

export const permissionStatus: PermissionStatusMessages = {
  loading: { label: ['Cargando'], sentence: 'Todavía no se sabe si se permiten las llamadas.' },
  unknown: ['No se sabe'],
  notAllowed: { label: ['Llamadas no permitidas'], sentence: 'Nadie ha pedido permiso todavía.' },
  requested: ({ me, by, since, moment, left }) => ({
    label: say`Solicitado · vence en ${figure(left)}`,
    sentence: stopped(
      `${me ? stopped(`Pediste permiso ${since}`) : stopped(`${by ?? 'Alguien de tu equipo'} pidió permiso ${since}`)} La solicitud vence: ${moment}`,
    ),
  }),
  allowed: ({ name, source, moment, left }) => {
    switch (source) {
      case 'callback':
        return {
          label: say`Permitido devolver la llamada · quedan ${figure(left)}`,
          sentence: stopped(`${Customer(name)} llamó y puedes devolver la llamada hasta: ${moment}`),
        };
      case 'profile':
        return {
          label: say`Permitido · quedan ${figure(left)}`,
          sentence: stopped(`${Customer(name)} permitió llamadas en tu perfil de empresa. Hasta: ${moment}`),
        };
      case 'request':
      case undefined:
        return { label: say`Permitido · quedan ${figure(left)}`, sentence: stopped(`Hasta: ${moment}`) };
      default:
        return source satisfies never;
    }
  },
  always: ({ name, source }) => ({
    label: ['Siempre permitido'],
    sentence:
      source === 'profile'
        ? `${Customer(name)} permitió llamadas en tu perfil de empresa. No termina por sí solo.`
        : `${Customer(name)} eligió «permitir siempre». No termina por sí solo.`,
  }),
  declined: ({ name, since }) => ({ label: ['Rechazado'], sentence: stopped(`${Customer(name)} dijo que no, ${since}`) }),
  revoked: ({ name, since }) => ({ label: ['Retirado'], sentence: stopped(`${Customer(name)} retiró el permiso ${since}`) }),
  autoRevoked: ({ missed, since }) => ({
    label: [`Terminó tras ${missed} llamadas perdidas`],
    sentence: stopped(`${missed} llamadas seguidas quedaron sin respuesta. El permiso terminó ${since}`),
  }),
  expired: ({ since }) => ({ label: ['Vencido'], sentence: stopped(`El permiso terminó ${since}`) }),
  lapsed: ({ name, since }) => ({
    label: ['Sin respuesta'],
    sentence: stopped(`${Customer(name)} no respondió; la solicitud venció ${since}`),
  }),
  streak: (missed, left) => ({
    label: [`${missed} perdidas seguidas`],
    sentence: `${left > 1 ? `${left} más ponen` : 'Una más pone'} fin al permiso. Una llamada contestada reinicia la cuenta.`,
  }),
  restricted: (what, moment) => ({
    label: moment === undefined ? ['Restringido'] : say`Restringido hasta: ${figure(moment)}`,
    sentence: `WhatsApp pausó ${paused[what]} por baja calidad. Lo que los clientes permitieron se conserva.`,
  }),
  noCallsLeft: (why, left) => (left === undefined ? [why] : say`${why} · de nuevo en ${figure(left)}`),
  until: (moment) => stopped(`El permiso vale hasta: ${moment}`),
  nextRequest: (moment) => stopped(`Próxima solicitud: ${moment}`),
};
