import type { ActivityFilterMessages } from '../parts/activity-filters.js';

export const activityFilters: ActivityFilterMessages = {
  label: 'Filtros',
  direction: 'Direção',
  status: 'Status',
  type: 'Tipo',
  all: 'Todas',
  incoming: 'Recebidas',
  outgoing: 'Feitas',
  groups: {
    assignment: 'Atribuição',
    connection: 'Conexão',
    'in-call': 'Durante a ligação',
    permission: 'Permissão',
    request: 'Pedido de permissão',
    invite: 'Convite',
    failed: 'Não foi possível',
    ticket: 'Ticket',
  },
  chosen: (first, others) => (others > 0 ? `${first} + ${others}` : first),
  clearOne: (filter) => `Remover filtro: ${filter}`,
  clearAll: 'Remover filtros',
};
