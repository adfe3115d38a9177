import type { ReadinessMessages } from '../parts/readiness.js';
import { sound } from './sound.js';

const { microphone } = sound;

export const readiness: ReadinessMessages = {
  title: 'Preparación para llamadas',
  checking: 'Comprobando…',
  ready: 'Todo listo para llamadas',
  cannotSpeak: 'Puede sonar, pero aquí no se puede hablar',
  toFix: (count) => (count === 1 ? '1 cosa por resolver antes de llamar' : `${count} cosas por resolver antes de llamar`),
  cannotRing: 'Esta pestaña no puede sonar',
  line: {
    secure: 'Página segura',
    voice: 'Hablar aquí',
    microphone: 'Micrófono',
    sound: 'Sonido del timbre',
    notifications: 'Notificaciones',
    connection: 'Conexión en vivo',
    storage: 'Historial guardado',
    incoming: 'Llamadas entrantes',
  },
  secure: { yes: { state: 'Sí' }, no: { state: 'No', advice: microphone.insecure.sentence } },
  voice: {
    ready: { state: 'Sí' },
    'not-needed': { state: 'En tu teléfono de mesa', advice: 'Allí se habla; esta página suena, contesta y termina las llamadas.' },
    unsupported: {
      state: 'No en este navegador',
      advice: 'Este navegador no admite llamadas. Usa otro o habla desde tu teléfono de mesa.',
    },
  },
  microphone: {
    unknown: { state: 'Sin comprobar' },
    allowed: { state: 'Permitido' },
    ask: { state: 'Sin permitir', advice: 'Permítelo ahora y ninguna llamada tendrá que esperar.' },
    denied: {
      state: 'Bloqueado',
      advice: 'Está bloqueado en este sitio. Abre el candado de la barra de direcciones y permite el micrófono.',
    },
    missing: { state: 'No encontrado', advice: microphone.missing.sentence },
    busy: { state: 'En uso', advice: microphone.busy.sentence },
    unplugged: { state: 'Desconectado', advice: microphone.unplugged.sentence },
    'blocked-by-frame': { state: 'Bloqueado', advice: microphone['blocked-by-frame'].sentence },
    insecure: { state: 'Bloqueado', advice: microphone.insecure.sentence },
  },
  sound: {
    unlocked: { state: 'Activado' },
    locked: { state: 'Desactivado', advice: 'El navegador no reproduce nada hasta que pulses algo en esta página.' },
  },
  notifications: {
    allowed: { state: 'Activadas' },
    ask: { state: 'Desactivadas', advice: 'Sin ellas solo notarás las llamadas en esta pestaña.' },
    denied: { state: 'Bloqueadas', advice: 'Sin ellas solo notarás las llamadas en esta pestaña. Permítelas en la barra de direcciones.' },
    'blocked-by-frame': {
      state: 'Bloqueadas',
      advice: 'Los navegadores no las muestran desde un marco de otro sitio. Solo notarás las llamadas en esta pestaña.',
    },
    unsupported: { state: 'No en este navegador', advice: 'Solo notarás las llamadas en esta pestaña.' },
  },
  connection: {
    connecting: { state: 'Conectando' },
    live: { state: 'En vivo' },
    reconnecting: { state: 'Reconectando', advice: 'Las llamadas volverán a sonar aquí en cuanto vuelva la conexión.' },
    offline: { state: 'Sin conexión', advice: 'Las llamadas volverán a sonar aquí en cuanto vuelva la conexión.' },
    'signed-out': { state: 'Sesión cerrada', advice: 'Vuelve a iniciar sesión en tu plataforma para recibir llamadas.' },
  },
  notSaved: {
    state: 'No en esta página',
    advice: 'Aquí no se guarda nada: al recargar, el historial se trae de nuevo y el texto sin enviar se pierde.',
  },
  noIncoming: {
    state: 'No se muestran',
    advice: 'Esta página no muestra llamadas entrantes. Abre la página principal de tu plataforma para verlas.',
  },
  shortcuts: { title: 'Atajos de teclado', mute: 'Silenciar o activar voz' },
  allow: 'Permitir',
  checkAgain: 'Comprobar de nuevo',
  test: 'Probar',
  listening: 'Di algo',
  turnOn: 'Activar',
};
