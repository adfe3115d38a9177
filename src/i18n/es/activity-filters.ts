import type { ActivityFilterMessages } from '../parts/activity-filters.js';

export const activityFilters: ActivityFilterMessages = {
  label: 'Filtros',
  direction: 'Dirección',
  status: 'Estado',
  type: 'Tipo',
  all: 'Todas',
  incoming: 'Entrantes',
  outgoing: 'Salientes',
  groups: {
    assignment: 'Asignación',
    connection: 'Conexión',
    'in-call': 'Durante la llamada',
    permission: 'Permiso',
    request: 'Solicitud de permiso',
    invite: 'Invitación',
    failed: 'No se pudo hacer',
    ticket: 'Ticket',
  },
  chosen: (first, others) => (others > 0 ? `${first} + ${others}` : first),
  clearOne: (filter) => `Quitar filtro: ${filter}`,
  clearAll: 'Quitar filtros',
};
