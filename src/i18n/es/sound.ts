import type { SoundMessages } from '../parts/sound.js';

export const sound: SoundMessages = {
  microphone: {
    denied: {
      title: 'El micrófono está bloqueado',
      sentence: 'Tu navegador bloquea el micrófono en este sitio. Permítelo en la barra de direcciones e inténtalo de nuevo.',
    },
    missing: { title: 'No se encontró ningún micrófono', sentence: 'Conecta uno e inténtalo de nuevo.' },
    busy: { title: 'El micrófono está en uso', sentence: 'Otro programa lo está usando. Ciérralo e inténtalo de nuevo.' },
    unplugged: { title: 'Se desconectó el micrófono', sentence: 'Vuelve a conectarlo o elige otro.' },
    'blocked-by-frame': {
      title: 'Esta página no puede usar el micrófono',
      sentence: 'Tu plataforma muestra las llamadas en un marco sin acceso al micrófono. Tu administrador puede cambiarlo.',
    },
    insecure: {
      title: 'Esta página no es segura',
      sentence: 'Los navegadores solo dan acceso al micrófono en páginas https. Tu administrador puede cambiarlo.',
    },
  },
  quality: { unknown: 'Conectando el sonido…', good: 'Buena conexión', weak: 'Conexión débil', poor: 'Conexión muy débil' },
};
