import type { CallPanelMessages, Doer } from '../parts/call-panel.js';
import { Customer, ofCustomer, plural, toCustomer } from './grammar.js';

const youSee = 'Aquí verás cómo termina.';

function who({ kind, name }: Doer): string {
  switch (kind) {
    case 'you':
    case 'unknown':
      return 'Alguien';
    case 'colleague':
      return name ?? 'Alguien de tu equipo';
    case 'customer':
      return Customer(name);
    case 'platform':
      return 'WhatsApp';
    default:
      return kind satisfies never;
  }
}

export const callPanel: CallPanelMessages = {
  label: (name) => `Llamada con ${name}`,
  cancel: 'Cancelar llamada',
  end: 'Colgar',
  ending: 'Terminando…',
  answer: 'Contestar',
  endAndAnswer: 'Colgar y contestar',
  decline: 'Rechazar',
  mute: 'Silenciar',
  unmute: 'Activar voz',
  keypad: 'Teclado',
  audio: 'Audio',
  hold: 'En espera',
  resume: 'Retomar',
  transfer: 'Transferir',
  microphone: 'Micrófono',
  speaker: 'Altavoz',
  ringer: 'Timbre',
  ringVolume: 'Volumen del timbre',
  ringMuted: 'Timbre sin sonido',
  inputLevel: 'Nivel de entrada',
  systemDevice: 'Del sistema',
  unnamedDevice: (number) => `Dispositivo ${number}`,
  handTo: 'Transferir a',
  away: 'No disponible',
  noColleague: 'Nadie puede atender la llamada ahora.',
  colleaguesLoading: 'Buscando a tu equipo…',
  notice: {
    muted: (name) => ({ title: 'Tu micrófono está silenciado', sentence: `${Customer(name)} no te oye.` }),
    weak: { title: 'La conexión es débil', sentence: 'Puede haber cortes en ambos lados. Ayuda usar un cable o acercarse al router.' },
    poor: { title: 'La conexión es muy débil', sentence: 'Se pierden palabras en ambos lados. Ayuda usar un cable o acercarse al router.' },
    silentAgent: (since, ends) => ({
      title: 'No sale sonido de tu micrófono',
      sentence: `En silencio desde hace ${since}. WhatsApp termina la llamada tras ${ends} sin sonido.`,
    }),
    silentCustomer: (name, since, ends) => ({
      title: `No llega sonido ${ofCustomer(name)}`,
      sentence: `En silencio desde hace ${since}. WhatsApp termina la llamada tras ${ends} sin sonido.`,
    }),
    otherMicrophone: 'Elegir otro micrófono',
    unplugged: (inUse) => ({ title: 'Se desconectó tu micrófono', sentence: `La llamada sigue con ${inUse}.` }),
    device: {
      title: 'El sonido está en tu teléfono de mesa',
      sentence: 'Habla desde allí. Esta página muestra la llamada y puede terminarla.',
    },
    otherTab: { title: 'Esta llamada está en otra pestaña', sentence: 'Allí están el silencio y el teclado.' },
    nowhere: { title: 'Esta llamada no tiene sonido aquí', sentence: 'La pestaña que lo tenía se cerró. Solo puedes terminarla.' },
    lost: { title: 'Se perdió tu conexión', sentence: 'La llamada se está terminando.' },
    held: (name, since) => ({ title: 'En espera', sentence: `${Customer(name)} espera desde hace ${since}.` }),
    transferring: { title: 'Transfiriendo', sentence: 'Tu parte termina en cuanto se entregue la llamada.' },
    findingOut: (name) => ({
      title: `Aún no se sabe si se está llamando ${toCustomer(name)}`,
      sentence: 'El servidor no respondió. Se está averiguando.',
    }),
    microphoneAwaited: { title: 'Conectando tu micrófono', sentence: 'Si el navegador lo pide, permítelo: entonces se hace la llamada.' },
    ringsAtColleague: (colleague) => ({
      title: colleague ? `Suena en el puesto de ${colleague}` : 'Suena en otro puesto de tu equipo',
      sentence: youSee,
    }),
    ringsElsewhere: { title: 'No suena aquí', sentence: `No se sabe a quién se le pide contestar. ${youSee}` },
    colleagueCalls: (name) => ({ title: `Alguien de tu equipo está llamando ${toCustomer(name)}`, sentence: youSee }),
    colleagueTalks: (colleague, name) => ({
      title: `${colleague ?? 'Alguien de tu equipo'} está en esta llamada`,
      sentence: `Podrás llamar ${toCustomer(name)} cuando termine.`,
    }),
  },
  permissionEnded: 'El permiso terminó. Esta llamada sigue.',
  outcome: {
    notCalled: 'No realizada',
    notKnown: 'No se sabe',
    unsure: (name) => ({
      title: `No se sabe si se llamó ${toCustomer(name)}.`,
      sentence: 'El servidor no respondió. Si vuelves a llamar, puede sonar dos veces.',
    }),
    rang: (length) => `sonó ${length}`,
    after: (length) => `tras ${length}`,
    ended: (by) =>
      by.kind === 'unknown' ? 'La llamada terminó.' : by.kind === 'you' ? 'Terminaste la llamada.' : `${who(by)} terminó la llamada.`,
    unanswered: (by, name) =>
      by.kind === 'you'
        ? 'Cancelaste la llamada.'
        : by.kind === 'colleague'
          ? `${who(by)} canceló la llamada.`
          : `${Customer(name)} no contestó.`,
    declined: (by) => (by.kind === 'you' ? 'Rechazaste la llamada.' : `${who(by)} rechazó la llamada.`),
    missed: (because, agent) => {
      switch (because) {
        case 'declined':
          return `${agent ?? 'Un agente'} rechazó la llamada.`;
        case 'inactive':
          return `${agent ?? 'El agente'} no tenía actividad.`;
        case 'busy':
          return 'Todos los agentes disponibles estaban ocupados.';
        case 'unassigned':
          return 'No se asignó a nadie.';
        case 'no-response':
        case undefined:
          return 'Nadie contestó.';
        default:
          return because satisfies never;
      }
    },
    lost: (side, mine, name) => {
      switch (side) {
        case 'agent':
          return mine
            ? { title: 'Se perdió tu conexión.', where: 'Se cortó de tu lado.' }
            : { title: 'Se perdió la conexión del agente.', where: 'Se cortó de nuestro lado.' };
        case 'customer':
          return { title: `Se perdió la conexión ${ofCustomer(name)}.`, where: `Se cortó del lado ${ofCustomer(name)}.` };
        case 'unknown':
        case undefined:
          return { title: 'Se perdió la conexión.' };
        default:
          return side satisfies never;
      }
    },
    pickedUp: (after) => `Contestada tras ${after}.`,
    ticket: (outcome, words) => `Ticket: ${words[outcome]}.`,
    streak: (missed, left) => {
      const inARow = plural(missed, { one: '1 llamada sin respuesta.', other: `${missed} llamadas seguidas sin respuesta.` });
      if (left === undefined || left <= 0) return inARow;
      return `${inARow} ${plural(left, { one: 'Una más pone fin al permiso.', other: `${left} más ponen fin al permiso.` })}`;
    },
  },
  callAgain: 'Volver a llamar',
  callAnyway: 'Llamar de todos modos',
  callBack: 'Devolver la llamada',
  invite: 'Enviar invitación',
  close: 'Cerrar',
  showActivity: 'Ver actividad',
  checkSound: 'Comprobar el sonido',
};
