import type { ActivityFilterMessages } from '../parts/activity-filters.js';

export const activityFilters: ActivityFilterMessages = {
  label: 'Filter',
  direction: 'Arah',
  status: 'Status',
  type: 'Jenis',
  all: 'Semua',
  incoming: 'Masuk',
  outgoing: 'Keluar',
  groups: {
    assignment: 'Penugasan',
    connection: 'Sambungan',
    'in-call': 'Selama panggilan',
    permission: 'Izin',
    request: 'Permintaan izin',
    invite: 'Undangan',
    failed: 'Tidak dapat dilakukan',
    ticket: 'Tiket',
  },
  chosen: (first, others) => (others > 0 ? `${first} + ${others}` : first),
  clearOne: (filter) => `Hapus filter: ${filter}`,
  clearAll: 'Hapus filter',
};
