import type { CallButtonMessages } from '../parts/call-button.js';

const customer = (name: string | undefined) => name ?? 'the customer';
const Customer = (name: string | undefined) => name ?? 'The customer';

export const callButton: CallButtonMessages = {
  call: 'Call',
  askToCall: 'Ask to call',
  checking: 'Checking…',
  endAndCall: 'End and call',
  endingOther: 'Ending the other call…',
  calling: 'Calling…',
  incomingCall: 'Ringing…',
  inCall: 'In call',
  loading: { title: 'Loading', sentence: 'Whether calls are allowed is not known yet.' },
  youAreCalling: (name) => ({ title: `You are calling ${customer(name)}`, sentence: 'The button works again when this call is over.' }),
  youAreInCall: (name) => ({
    title: `You are in a call with ${customer(name)}`,
    sentence: 'The button works again when this call is over.',
  }),
  ringsHere: (name) => ({ title: `${Customer(name)} is calling you`, sentence: 'Answer or decline that call first.' }),
  ringsAtColleague: (name, colleague) => ({
    title: `${Customer(name)} is calling`,
    sentence: colleague ? `The call rings at ${colleague}’s desk.` : 'The call rings at a colleague.',
  }),
  ringsElsewhere: (name) => ({ title: `${Customer(name)} is calling`, sentence: 'The call doesn’t ring here.' }),
  colleagueInCall: (name, colleague) => ({
    title: `${colleague ?? 'A colleague'} is in a call with ${customer(name)}`,
    sentence: 'You can call when it is over.',
  }),
  waiting: (name, by, ago) => ({
    title: `Waiting for ${customer(name)}`,
    sentence: by ? `${by} asked for permission ${ago}.` : `A permission request was sent ${ago}.`,
  }),
  allowedUntil: (name, moment, left) => ({
    title: `${Customer(name)} allows calls`,
    sentence: `Permission ends ${moment}, in ${left}.`,
  }),
  streak: (missed, left) => ({
    title: `${missed} unanswered in a row`,
    sentence: left === 1 ? 'One more ends the permission.' : `${left} more end the permission.`,
  }),
  findingOut: (name) => ({
    title: `Not known yet whether ${customer(name)} is being called`,
    sentence: 'The server did not answer. It is being asked.',
  }),
  unsure: (name) => ({
    title: `Not known whether ${customer(name)} was called`,
    sentence: 'The server did not answer. Calling again may ring twice.',
  }),
  notPlaced: ({ title, sentence }, name) => ({
    title: `Not called: ${['WhatsApp', name].some((own) => own && title.startsWith(own)) ? title : title.replace(/^./u, (letter) => letter.toLowerCase())}`,
    sentence,
  }),
};
