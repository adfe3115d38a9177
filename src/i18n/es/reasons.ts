import { day, type Duration } from '../../domain/instant.js';
import type { Format } from '../format.js';
import type { ReasonContext, ReasonMessages } from '../parts/reasons.js';
import {
  customer as theCustomer,
  Customer as TheCustomer,
  lasting,
  ofCustomer as ofTheCustomer,
  plural,
  stopped,
  toCustomer as toTheCustomer,
} from './grammar.js';

const customer = ({ name }: ReasonContext) => theCustomer(name);
const Customer = ({ name }: ReasonContext) => TheCustomer(name);
const toCustomer = ({ name }: ReasonContext) => toTheCustomer(name);
const ofCustomer = ({ name }: ReasonContext) => ofTheCustomer(name);
const business = ({ business: name }: ReasonContext) => name ?? 'tu empresa';
const until = ({ until }: ReasonContext, { moment }: Format) => (until === undefined ? '' : ` hasta: ${moment(until)}`);
/** ": mar, 20 oct, 14:05", or the words that stand for a moment that is not known. */
const when = ({ until, now }: ReasonContext, { moment, ahead }: Format, otherwise: string) =>
  until === undefined ? ` ${otherwise}` : `: ${now === undefined ? moment(until) : ahead(until, now)}`;
const span = (within: Duration) => (within === day ? 'hoy' : `en ${lasting(within)}`);
const usedUp = ({ limit }: ReasonContext, what: string, otherwise: string) =>
  limit ? `${limit.used} de ${limit.max} ${what} ${span(limit.within)}` : otherwise;
const atMost = ({ max }: ReasonContext, { number }: Format) =>
  max === undefined
    ? 'Acórtalo un poco.'
    : plural(max, { one: 'Como máximo, 1 carácter.', other: `Como máximo, ${number(max)} caracteres.` });

/** What happened, then what can be done or when. Never who is to blame. */
export const reasons: ReasonMessages = {
  // solved by asking the customer, or by waiting
  'no-permission': (c) => ({
    title: 'Hace falta permiso',
    sentence: `${Customer(c)} aún no ha permitido llamadas de ${business(c)}.`,
  }),
  'request-limit': (c, format) => ({
    title: usedUp(c, 'solicitudes usadas', 'No hay más solicitudes por ahora'),
    sentence: `${stopped(`Próxima solicitud${when(c, format, 'más adelante')}`)} Aún puedes enviar una invitación.`,
  }),
  'call-limit': (c, format) => ({
    title: usedUp(c, 'llamadas hechas', 'No hay más llamadas por ahora'),
    sentence: `${stopped(`Podrás volver a llamar ${toCustomer(c)}${when(c, format, 'más adelante')}`)} Aún puedes enviar una invitación.`,
  }),
  restricted: (c, format) => ({
    title: `En pausa por WhatsApp${until(c, format)}`,
    sentence: 'WhatsApp pausó este número por baja calidad. Lo que los clientes permitieron se conserva.',
  }),
  'window-closed': () => ({
    title: 'La ventana de chat se cerró',
    sentence: 'Elige una plantilla; tu texto se conserva.',
  }),
  'already-permitted': (c) => ({
    title: 'Las llamadas ya están permitidas',
    sentence: `${Customer(c)} ha permitido llamadas. Puedes llamar ahora.`,
  }),
  'already-in-call': (c) =>
    c.ringsIn
      ? { title: `Hay una llamada entrante de ${customer(c)}`, sentence: 'Contesta esa llamada.' }
      : { title: `Ya hay una llamada con ${customer(c)}`, sentence: 'Termina esa llamada antes de iniciar otra.' },
  'in-another-call': ({ other }) => ({
    title: other ? `Estás en una llamada con ${other}` : 'Estás en otra llamada',
    sentence: 'Primero tiene que terminar esa llamada.',
  }),
  'too-many-calls': (c, format) => ({
    title: 'Demasiadas llamadas a la vez',
    sentence: stopped(`Este número está en su límite. Inténtalo de nuevo${when(c, format, 'en unos minutos')}`),
  }),
  'asked-too-often': (c, format) => ({
    title: 'WhatsApp nos pide ir más despacio',
    sentence: stopped(`Inténtalo de nuevo${when(c, format, 'en unos minutos')}`),
  }),
  'write-first': (c) => ({
    title: 'Primero escribe un mensaje',
    sentence: `WhatsApp pide un mensaje normal ${toCustomer(c)} antes de una solicitud. Envíalo y después pide permiso.`,
  }),
  // an admin or a developer must act
  'calling-disabled': () => ({
    title: 'Las llamadas no están activadas',
    sentence: 'Las llamadas no están activadas en este número. Tu administrador puede activarlas.',
  }),
  'setup-incomplete': () => ({
    title: 'Las llamadas aún no están configuradas',
    sentence: 'La configuración de este número no está completa. Tu administrador puede completarla.',
  }),
  country: () => ({
    title: 'No disponible en este país',
    sentence: 'Las llamadas de WhatsApp no están disponibles en este país. Tu administrador puede informarte.',
  }),
  'test-number': (c) => ({
    title: 'Este es un número de prueba',
    sentence: `${Customer(c)} no está en la lista de personas a las que puede llamar. Tu administrador puede agregar el contacto.`,
  }),
  sip: () => ({
    title: 'Las llamadas pasan por tu centralita',
    sentence: 'Este número está configurado para SIP y las llamadas no pueden empezar aquí. Tu administrador puede cambiarlo.',
  }),
  'messaging-limit': () => ({
    title: 'El límite de mensajes es muy bajo',
    sentence: 'WhatsApp permite llamar desde números con un límite de mensajes mayor. Tu administrador puede aumentarlo.',
  }),
  'no-payment-method': () => ({
    title: 'Falta un método de pago',
    sentence: 'WhatsApp lo necesita para este número. Tu administrador puede agregarlo.',
  }),
  technical: () => ({
    title: 'La plataforma envió algo que WhatsApp no acepta',
    sentence: 'Avisa a tu equipo de desarrollo; los detalles le servirán.',
  }),
  // about the customer
  'cannot-be-called': (c) => ({
    title: `No se puede llamar ${toCustomer(c)}`,
    sentence: 'WhatsApp no permite llamar a esta persona. Todavía puedes escribirle.',
  }),
  'old-app': (c) => ({
    title: `El WhatsApp ${ofCustomer(c)} es muy antiguo para llamadas`,
    sentence: `Se resuelve con una actualización en el teléfono ${ofCustomer(c)}.`,
  }),
  // about a call
  'call-setup-failed': () => ({
    title: 'No se pudo conectar la llamada',
    sentence: 'Algo falló entre nosotros y WhatsApp. Puedes llamar de nuevo.',
  }),
  'no-microphone': () => ({
    title: 'No se puede usar el micrófono',
    sentence: 'Comprueba que esta página pueda usarlo e inténtalo de nuevo.',
  }),
  'no-sound-from-agent': () => ({
    title: 'No salió sonido de tu lado',
    sentence: 'Revisa el micrófono y el cortafuegos, y llama de nuevo.',
  }),
  'no-sound-from-customer': (c) => ({
    title: `No llegó sonido ${ofCustomer(c)}`,
    sentence: `La conexión del lado ${ofCustomer(c)} falló. Puedes llamar de nuevo.`,
  }),
  'answered-elsewhere': () => ({
    title: 'Contestó alguien de tu equipo',
    sentence: 'Otra persona atendió antes esta llamada.',
  }),
  'call-over': () => ({
    title: 'La llamada ya terminó',
    sentence: 'Terminó antes de que esto llegara a WhatsApp.',
  }),
  // the connection between this page and the backend
  'signed-out': () => ({
    title: 'Tu sesión está cerrada',
    sentence: 'Vuelve a iniciar sesión en tu plataforma para continuar.',
  }),
  forbidden: () => ({
    title: 'Tu función no permite esto',
    sentence: 'Tu administrador puede cambiar lo que puedes hacer.',
  }),
  'not-found': () => ({
    title: 'Esta conversación ya no está',
    sentence: 'Se eliminó, o ya no se comparte contigo.',
  }),
  offline: () => ({
    title: 'No tienes conexión',
    sentence: 'Volverá a funcionar en cuanto vuelva la conexión.',
  }),
  'connection-problem': () => ({
    title: 'Falló la conexión',
    sentence: 'Inténtalo de nuevo en un momento.',
  }),
  'no-answer': () => ({
    title: 'El servidor no respondió',
    sentence: 'Inténtalo de nuevo en un momento.',
  }),
  'bad-answer': () => ({
    title: 'La respuesta del servidor no se entiende',
    sentence: 'Inténtalo de nuevo. Si continúa, avisa a tu equipo de desarrollo.',
  }),
  'not-supported': () => ({
    title: 'Tu plataforma no puede hacer esto',
    sentence: 'No forma parte de su conexión con WhatsApp.',
  }),
  // what the agent wrote
  'text-missing': () => ({
    title: 'El mensaje está vacío',
    sentence: 'Escribe unas palabras antes de enviarlo.',
  }),
  'text-too-long': (c, format) => ({ title: 'El mensaje es demasiado largo', sentence: atMost(c, format) }),
  'button-too-long': (c, format) => ({ title: 'El texto del botón es demasiado largo', sentence: atMost(c, format) }),
  'validity-out-of-range': ({ between }, { duration }) => ({
    title: 'La invitación no puede valer tanto tiempo',
    sentence: between ? `Elige entre ${duration(between.min)} y ${duration(between.max)}.` : 'Elige otra duración.',
  }),
  'template-missing': () => ({
    title: 'No hay ninguna plantilla elegida',
    sentence: 'Elige una de la lista.',
  }),
  'template-not-approved': () => ({
    title: 'Esta plantilla no está aprobada',
    sentence: 'Solo se pueden enviar plantillas aprobadas. Elige otra.',
  }),
  'template-wrong-kind': () => ({
    title: 'Esta plantilla es para otra cosa',
    sentence: 'Elige una del tipo correcto.',
  }),
  'variable-missing': () => ({
    title: 'Falta un valor',
    sentence: 'Completa todos los valores de la plantilla.',
  }),
  'template-in-review': () => ({
    title: 'WhatsApp está revisando esta plantilla',
    sentence: 'Se podrá cambiar cuando llegue la respuesta.',
  }),
  'template-name-taken': (c, format) => ({
    title: 'Este nombre ya está en uso',
    sentence: stopped(`Elige otro nombre${c.until === undefined ? '' : ` o espera hasta: ${format.moment(c.until)}`}`),
  }),
  // anything else: the platform's own sentence, where it gave one
  refused: ({ details }) => ({
    title: 'WhatsApp lo rechazó',
    sentence: details ? stopped(details) : 'WhatsApp no dio ningún motivo. Puedes intentarlo de nuevo.',
  }),
};
