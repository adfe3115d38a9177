import type { TemplateFault } from '../../domain/template-rules.js';
import type { FaultContext, TemplateEditorMessages } from '../parts/template-editor.js';
import { plural, stopped } from './grammar.js';

const often = ([times, days]: readonly [number, number]) =>
  `${plural(times, { one: 'una vez', other: `${times} veces` })} ${plural(days, { one: 'al día', other: `en ${days} días` })}`;

function fault({ field, because }: TemplateFault, { over, name }: FaultContext): string {
  switch (because) {
    case 'missing':
      return field === 'examples' ? 'La revisión necesita un ejemplo.' : missing[field];
    case 'too-long':
      return over === '1' ? 'Acórtalo en 1 carácter.' : `Acórtalo en ${over} caracteres.`;
    case 'characters':
      return name ? `Usa solo letras minúsculas, números y _: ${name}` : 'Usa solo letras minúsculas, números y _.';
    case 'choice':
      return 'Elige una opción de la lista.';
    case 'numbering':
      return field === 'examples' ? 'Hay más ejemplos que variables.' : 'Numera las variables desde {{1}}, sin saltos.';
    case 'edge':
      return 'Pon palabras antes de la primera variable y después de la última: WhatsApp pide que el texto no empiece ni termine con una.';
    case 'touching':
      return 'Pon palabras entre dos variables.';
    case 'variable':
      return 'Las variables solo pueden ir en el cuerpo.';
    case 'not-allowed':
      return 'Una solicitud de permiso no lleva botón propio.';
  }
}

const missing: Readonly<Record<Exclude<TemplateFault['field'], 'examples'>, string>> = {
  kind: 'Elige un tipo.',
  name: 'Ponle un nombre.',
  language: 'Elige un idioma.',
  category: 'Elige una categoría.',
  header: 'Escribe un encabezado.',
  body: 'Escribe el mensaje.',
  footer: 'Escribe un pie.',
  button: 'Escribe el texto del botón.',
};

export const templateEditor: TemplateEditorMessages = {
  title: 'Plantilla',
  titleNew: 'Plantilla nueva',
  titleCopy: 'Plantilla nueva a partir de una copia',
  titleEdit: (name) => `Editar ${name}`,
  back: 'Volver a las plantillas',
  loading: 'Cargando la plantilla…',
  failed: 'No se pudo cargar la plantilla',
  gone: 'Esta plantilla ya no está',
  goneHelp: (textKept) => (textKept ? 'Se eliminó. Tu texto se conserva.' : 'Se eliminó.'),
  asNew: 'Usar mi texto en una nueva',
  use: 'Usar plantilla',
  useMyText: 'Poner mi texto aquí en su lugar',
  notAllowed: 'Aquí no puedes escribir plantillas',
  tryAgain: 'Reintentar',

  steps: 'Progreso',
  step: { draft: 'Borrador', pending: 'En revisión', approved: 'Aprobada', rejected: 'Rechazada' },

  kind: 'Tipo',
  kinds: { request: 'Solicitud de permiso', invite: 'Invitación a llamar' },
  name: 'Nombre',
  nameHint: 'Para tu equipo; los clientes no lo ven.',
  suggestedName: (name) => `Usar ${name}`,
  category: 'Categoría',
  categories: { MARKETING: 'Marketing', UTILITY: 'Utilidad' },
  categoryHint: {
    MARKETING: 'Ofertas, novedades y todo lo que sea publicidad.',
    UTILITY: 'Sobre un pedido, una reserva o una consulta del cliente.',
  },
  language: 'Idioma',
  header: 'Encabezado',
  body: 'Cuerpo',
  footer: 'Pie',
  button: 'Texto del botón',
  optional: '(opcional)',
  usualButton: 'Llamar por WhatsApp',
  buttonHint: 'El cliente lo ve tal como está escrito.',
  count: (length, max) => `${length} / ${max}`,
  variablesHint: 'Las variables se numeran en orden.',
  addVariable: 'Agregar variable',
  variableAdded: (number) => `Se agregó {{${number}}}. Escribe un ejemplo más abajo.`,
  example: (number) => `Ejemplo de {{${number}}}`,
  fault,
  fixed: (status) =>
    status === 'approved' ? 'El tipo, el nombre, el idioma y la categoría no cambian.' : 'El tipo, el nombre y el idioma no cambian.',
  approvedEdit: 'Un cambio se revisa de nuevo',
  approvedEditHelp: (limits) =>
    limits.length === 0
      ? 'Se podrá enviar cuando se apruebe el cambio.'
      : `Se podrá enviar cuando se apruebe el cambio. WhatsApp acepta cambios ${limits.map(often).join(' y ')}.`,

  customerSees: (name) => `${name ?? 'El cliente'} ve`,
  permissionButton: 'Elegir permiso de llamada',
  requestCaption: 'WhatsApp agrega los botones del cliente; no se pueden cambiar.',
  inviteCaption: 'Al tocar el botón, el cliente te llama por WhatsApp.',
  emptyBody: 'Tu mensaje',

  toFix: (count, figure) => plural(count, { one: '1 cosa por corregir', other: `${figure} cosas por corregir` }),
  nothingChanged: 'Aún no hay cambios',
  draftKept: 'Borrador guardado',
  draftKeptHere: 'Borrador guardado mientras esta página esté abierta',
  send: 'Enviar a revisión',
  sendAgain: 'Enviar de nuevo a revisión',
  sending: 'Enviando…',
  discard: 'Descartar',
  discarded: 'Borrador descartado',
  undo: 'Deshacer',

  notSent: 'No se envió a revisión',
  textKept: 'Tu texto se conserva.',
  unknown: 'No se sabe si se envió',
  unknownHelp: 'La conexión se cortó antes de recibir respuesta. Puedes enviarla de nuevo: la misma plantilla nunca se crea dos veces.',
  details: 'Detalles',
  platformCode: (code) => `Código de WhatsApp: ${code}`,

  inReview: 'En revisión',
  inReviewHelp: (since) =>
    `${since ? `${stopped(`Enviada: ${since}`)} ` : ''}Aquí verás la respuesta de WhatsApp. Mientras tanto puedes salir de esta pantalla.`,
  approved: 'Aprobada',
  approvedHelp: (since) => (since ? stopped(`Lista para enviar desde: ${since}`) : 'Lista para enviar.'),
  rejected: 'Rechazada por WhatsApp',
  rejectedHelp: (reason) => `${reason ? stopped(reason) : 'WhatsApp no dio ningún motivo.'} Cámbiala y envíala de nuevo.`,
  edit: 'Editar',
  duplicate: 'Duplicar',

  delete: 'Eliminar',
  deleting: 'Eliminando…',
  deleteTitle: (name) => `¿Eliminar ${name}?`,
  deleteHelp: (days) =>
    days
      ? `Desaparece para todo el equipo, de inmediato. Su nombre no se podrá volver a usar durante ${days}.`
      : 'Desaparece para todo el equipo, de inmediato.',
  keep: 'Conservar',
  deleteNow: 'Eliminar plantilla',
  notDeleted: 'No se eliminó',
  deleteUnknown: 'No se sabe si se eliminó',
};
