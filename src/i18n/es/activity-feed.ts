import type { ActivityFeedMessages } from '../parts/activity-feed.js';
import { activityFilters } from './activity-filters.js';
import { callItems } from './call-items.js';
import { plural } from './grammar.js';

const withCustomer = (name: string | undefined) => (name ? `con ${name}` : 'con este cliente');

export const activityFeed: ActivityFeedMessages = {
  title: 'Actividad',
  callsTitle: 'Llamadas',
  live: 'En vivo',
  updating: 'Actualizando',
  loading: 'Cargando',
  reconnecting: 'Reconectando. Se muestra lo guardado.',
  offline: 'Sin conexión. Se muestra la actividad guardada.',
  signedOut: 'Sesión cerrada. Se muestra la actividad guardada.',
  newerFailed: 'No se pudo cargar la actividad más reciente.',
  empty: (name) => ({
    title: 'Aún no hay llamadas',
    sentence: `Aquí verás las solicitudes, las invitaciones y las llamadas ${withCustomer(name)}.`,
  }),
  noCalls: (name) => ({ title: 'Aún no hay llamadas', sentence: `Aquí verás las llamadas ${withCustomer(name)}.` }),
  failed: ({ title, sentence }) => ({ title: 'No se pudo cargar la actividad', sentence: sentence || `${title}.` }),
  offlineEmpty: { title: 'No tienes conexión', sentence: 'La actividad aparecerá en cuanto vuelva la conexión.' },
  refused: (why) => why,
  nothingMatches: (of, kinds) => ({
    title: 'Nada coincide con los filtros',
    sentence:
      kinds === 'calls'
        ? plural(of, { one: 'Ocultan la única llamada.', other: `Ocultan las ${of} llamadas.` })
        : plural(of, { one: 'Ocultan la única actividad.', other: `Ocultan las ${of} actividades.` }),
  }),
  tryAgain: 'Reintentar',
  latestShown: (max) => `Se muestran las últimas ${max}`,
  latestCallsShown: (max) => `Llamadas entre las últimas ${max} actividades`,
  filteredShown: (shown, all, max) =>
    max === undefined
      ? `${shown} de ${plural(all, { one: '1 actividad', other: `${all} actividades` })}`
      : `${shown} de las últimas ${max}`,
  filteredCallsShown: (shown, all) => `${shown} de ${plural(all, { one: '1 llamada', other: `${all} llamadas` })}`,
  witnessedOnly: 'Muestra lo que ha visto este navegador',
  arrived: (count, newest) => (count === 1 ? newest : `${count} actividades nuevas. ${newest}`),
  copy: 'Copiar como texto',
  copied: 'Copiado',
  copyRefused: 'Tu navegador no permitió copiar. Selecciona las filas y cópialas a mano.',
  filters: activityFilters,
  calls: callItems,
};
