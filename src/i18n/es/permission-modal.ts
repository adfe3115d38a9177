import type { PermissionModalMessages } from '../permission-modal.js';
import { Customer, customer, inThe, lasting, per, plural, stopped, toCustomer, ofCustomer } from './grammar.js';

export const permissionModal: PermissionModalMessages = {
  business: 'tu empresa',
  close: 'Cerrar',
  cancel: 'Cancelar',
  details: 'Detalles',
  platformCode: (code) => `Código de WhatsApp: ${code}`,
  contactAdmin: 'Consultar al administrador',
  copyDetails: {
    idle: 'Copiar los detalles para tu administrador',
    copied: 'Copiado',
    refused: 'No se copió: el navegador no lo permitió',
  },
  report: ({ title, sentence, code, platform, business, number, conversation, moment }) =>
    [
      `${title}. ${sentence}`,
      ...(code === undefined ? [] : [permissionModal.platformCode(code)]),
      ...(platform ? [platform] : []),
      `Número: ${number === undefined ? business : `${business} (${number})`}`,
      `Conversación: ${conversation}`,
      moment,
    ].join('\n'),

  askTitle: (name) => `Pedir permiso para llamar ${toCustomer(name)}`,
  inviteAnyway: (name) => ({
    title: `Invitar ${toCustomer(name)} a llamar`,
    why: `Las llamadas están permitidas. Con una invitación, ${customer(name)} elige el momento.`,
  }),
  noPermission: (because, { name, business, ended, missed }) => {
    switch (because) {
      case 'never-asked':
        return `${Customer(name)} aún no ha permitido llamadas de ${business}.`;
      case 'declined':
        return `${Customer(name)} dijo que no.`;
      case 'revoked':
        return stopped(`${Customer(name)} retiró el permiso ${ended}`);
      case 'auto-revoked':
        return `El permiso terminó tras ${missed} llamadas perdidas seguidas.`;
      case 'expired':
        return stopped(`El permiso terminó ${ended}`);
      case 'lapsed':
        return `${Customer(name)} no respondió a la última solicitud.`;
    }
  },
  nextRequest: (moment) => stopped(`Próxima solicitud: ${moment}`),
  inviteStillPossible: 'Aún puedes enviar una invitación.',
  nothingPossible: 'Ahora no se puede enviar ni una solicitud ni una invitación.',

  choose: (name) => `Cómo contactar ${toCustomer(name)}`,
  choice: { request: 'Enviar solicitud de permiso', invite: 'Enviar invitación a llamar' },
  requestMeans: (name, life, forGood) =>
    `${Customer(name)} decide. Si lo permite, puedes llamar durante ${lasting(life)}${forGood ? ' o siempre' : ''}.`,
  inviteMeans: (name) => `${Customer(name)} toca un botón y te llama. No hace falta permiso.`,
  inviteCost: 'No gasta una solicitud',
  used: (used, max, within) => `${used} de ${max} usadas ${inThe(within)}`,
  usedUp: (used, max, moment) => (moment ? `${used} de ${max} usadas · próxima: ${moment}` : `${used} de ${max} usadas`),
  limitReached: (name, max, within) =>
    max === 1
      ? `El límite es una solicitud ${per(within)}.`
      : `${Customer(name)} recibió ${max} solicitudes en ${lasting(within)}, el máximo que permite WhatsApp.`,
  possibleAgain: (moment) => `Posible de nuevo: ${moment}`,

  message: 'Mensaje',
  suggestion: (kind, name) => {
    const greeting = name ? `Hola, ${name}.` : 'Hola.';
    return kind === 'request'
      ? `${greeting} ¿Podemos llamarte por WhatsApp?`
      : `${greeting} Llámanos por WhatsApp cuando te venga bien. La llamada es gratis.`;
  },
  count: (length, max) => `${length} / ${max}`,
  tooLong: (by, figure) => plural(by, { one: 'Acórtalo en 1 carácter.', other: `Acórtalo en ${figure} caracteres.` }),
  button: 'Botón',
  usualButton: 'Llamar por WhatsApp',
  validFor: 'Válida durante',
  lasting,
  windowOpen: (left) => (left ? `Ventana de chat abierta: ${left}` : 'Ventana de chat abierta'),
  useTemplate: 'Usar una plantilla',
  useText: 'Escribir un mensaje',

  windowClosed: (ago) => (ago ? `La ventana de chat se cerró ${ago}` : 'La ventana de chat está cerrada'),
  onlyTemplates: (name) => `Solo se pueden enviar plantillas aprobadas hasta que ${customer(name)} escriba o llame.`,
  windowJustClosed: 'La ventana de chat se cerró',
  textKept: 'Elige una plantilla; tu texto se conserva.',
  keptText: 'Ver mi texto',
  makeTemplate: 'Crear una plantilla con mi texto',
  writing: (name) => ({ title: 'Escribir una plantilla', why: `WhatsApp la revisa antes de que ${customer(name)} pueda recibirla.` }),
  yourTextIsKept: 'Tu texto se conserva.',
  windowOpenAgain: 'La ventana de chat está abierta de nuevo',
  textBack: 'Puedes escribir un mensaje. Lo que escribiste está aquí.',

  templatesLoading: 'Cargando plantillas…',
  cannotSendTemplates: 'Desde aquí no se pueden enviar plantillas',
  cannotSendTemplatesHelp: (name) =>
    `Esta plataforma no está configurada para plantillas; tu administrador puede cambiarlo. Podrás volver a escribir cuando ${customer(name)} escriba o llame.`,

  customerSees: (name) => `${Customer(name)} ve`,
  permissionButton: 'Elegir permiso de llamada',
  requestAnswers: (name, life, forGood) =>
    forGood
      ? `${Customer(name)} puede permitirlo durante ${lasting(life)}, siempre o no permitirlo.`
      : `${Customer(name)} puede permitirlo durante ${lasting(life)} o no permitirlo.`,
  inviteRings: (name) => `${Customer(name)} llama cuando le venga bien; suena en tu plataforma.`,

  nextAfterThis: (moment) => `Próxima solicitud después de esta: ${moment}`,
  lastOne: (max, within) => `Es la última de ${max} solicitudes ${inThe(within)}`,
  worksUntil: (moment) => `El botón funciona hasta: ${moment}`,
  requestsAgainIn: (left) => `Podrás enviar solicitudes de nuevo en ${left}`,
  replaces: 'Sustituye a la solicitud que está en espera',
  send: { request: 'Enviar solicitud', invite: 'Enviar invitación' },
  sending: 'Enviando…',
  tryAgain: 'Reintentar',
  sendAnyway: 'Enviar de nuevo',
  chooseTemplate: 'Elegir una plantilla',

  notSent: 'No se envió',
  notSentWindowClosed: 'No se envió: la ventana de chat se cerró',
  notSentNoConnection: 'No se envió: sin conexión',
  kindNotSent: { request: 'No se envió la solicitud', invite: 'No se envió la invitación' },
  neverTwice: {
    request: 'Tu texto se conserva. La misma solicitud nunca se envía dos veces.',
    invite: 'Tu texto se conserva. La misma invitación nunca se envía dos veces.',
  },
  nothingUsed: 'No se gastó nada de tus límites',
  onItsWay: 'Está en camino. Cerrar no la detiene.',
  onItsWayElsewhere: 'Está en camino desde otra pestaña o desde antes de recargar. Cerrar no la detiene.',
  possibleNow: { request: 'Ya puedes enviar una solicitud', invite: 'Ya puedes enviar una invitación' },
  draftSaved: 'Tu borrador está guardado.',
  notKnownWhetherSent: 'No se sabe si se envió',
  lookBeforeRepeating: (name) =>
    `La conexión se cortó antes de recibir respuesta. Antes de repetir el envío, mira en el chat si le llegó ${toCustomer(name)}.`,

  waitingTitle: (name) => `A la espera ${ofCustomer(name)}`,
  asked: ({ me, name }, ago) => stopped(me ? `Pediste permiso ${ago}` : `${name ?? 'Alguien de tu equipo'} pidió permiso ${ago}`),
  nothingToDo: 'No tienes que hacer nada.',
  noAnswerYet: 'Aún no hay respuesta',
  requestEnds: (moment) => `${moment ? `${stopped(`La solicitud vence: ${moment}`)} ` : ''}Verás la respuesta aquí y en la actividad.`,
  askingAgainReplaces: 'Volver a pedir permiso sustituye esta solicitud',
  inviteInstead: 'Enviar mejor una invitación',
  askAgain: 'Volver a pedir',

  sentTitle: { request: 'Solicitud enviada', invite: 'Invitación enviada' },
  sentMeans: (kind, name) =>
    kind === 'request'
      ? `${Customer(name)} decide en su teléfono. No tienes que hacer nada.`
      : `${Customer(name)} puede tocar el botón y llamarte.`,

  allowedTitle: (name) => `${Customer(name)} permitió llamadas`,
  mayCallTitle: (name) => `Puedes llamar ${toCustomer(name)}`,
  answerJustCame: (draftKept) => (draftKept ? 'La respuesta acaba de llegar. Tu borrador está guardado.' : 'La respuesta acaba de llegar.'),
  noNeedToAsk: 'Ya hay permiso, no hace falta pedirlo.',
  callUntil: (moment) => `Puedes llamar hasta: ${moment}`,
  callForGood: 'Puedes llamar en cualquier momento',
  callsADay: (max, within, name) =>
    `${max === undefined ? '' : `Hasta ${plural(max, { one: '1 llamada', other: `${max} llamadas` })} ${per(within)}. `}${Customer(name)} puede retirar el permiso cuando quiera.`,
  notNow: 'Ahora no',
  call: (name) => `Llamar ${toCustomer(name)}`,
  endAndCall: (name) => `Colgar y llamar ${toCustomer(name)}`,
};
