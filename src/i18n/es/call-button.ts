import type { CallButtonMessages } from '../parts/call-button.js';
import { Customer, customer, ofCustomer, stopped, toCustomer } from './grammar.js';

export const callButton: CallButtonMessages = {
  call: 'Llamar',
  askToCall: 'Pedir permiso',
  checking: 'Comprobando…',
  endAndCall: 'Colgar y llamar',
  endingOther: 'Terminando la otra llamada…',
  calling: 'Llamando…',
  incomingCall: 'Sonando…',
  inCall: 'En llamada',
  loading: { title: 'Cargando', sentence: 'Todavía no se sabe si se permiten las llamadas.' },
  youAreCalling: (name) => ({
    title: `Estás llamando ${toCustomer(name)}`,
    sentence: 'El botón vuelve a funcionar cuando termine esta llamada.',
  }),
  youAreInCall: (name) => ({
    title: `Estás en una llamada con ${customer(name)}`,
    sentence: 'El botón vuelve a funcionar cuando termine esta llamada.',
  }),
  ringsHere: (name) => ({ title: `${Customer(name)} te está llamando`, sentence: 'Primero contesta o rechaza esa llamada.' }),
  ringsAtColleague: (name, colleague) => ({
    title: `${Customer(name)} está llamando`,
    sentence: colleague ? `La llamada suena en el puesto de ${colleague}.` : 'La llamada suena en otro puesto de tu equipo.',
  }),
  ringsElsewhere: (name) => ({ title: `${Customer(name)} está llamando`, sentence: 'La llamada no suena aquí.' }),
  colleagueInCall: (name, colleague) => ({
    title: `${colleague ?? 'Alguien de tu equipo'} está en una llamada con ${customer(name)}`,
    sentence: 'Podrás llamar cuando termine.',
  }),
  findingOut: (name) => ({
    title: `Aún no se sabe si se está llamando ${toCustomer(name)}`,
    sentence: 'El servidor no respondió. Se está averiguando.',
  }),
  unsure: (name) => ({
    title: `No se sabe si se llamó ${toCustomer(name)}`,
    sentence: 'El servidor no respondió. Si vuelves a llamar, puede sonar dos veces.',
  }),
  waiting: (name, by, ago) => ({
    title: `A la espera ${ofCustomer(name)}`,
    sentence: by ? `${by} pidió permiso ${ago}.` : `Se envió una solicitud de permiso ${ago}.`,
  }),
  allowedUntil: (name, moment, left) => ({
    title: `${Customer(name)} permite llamadas`,
    sentence: stopped(`El permiso termina en ${left}: ${moment}`),
  }),
  streak: (missed, left) => ({
    title: `${missed} sin respuesta seguidas`,
    sentence: left === 1 ? 'Una más pone fin al permiso.' : `${left} más ponen fin al permiso.`,
  }),
  notPlaced: ({ title, sentence }) => ({ title: `Llamada no realizada: ${title}`, sentence }),
};
