import type { ActivityFeedMessages } from '../parts/activity-feed.js';
import { activityFilters } from './activity-filters.js';
import { callItems } from './call-items.js';

export const activityFeed: ActivityFeedMessages = {
  title: 'Aktivitas',
  callsTitle: 'Panggilan',
  live: 'Langsung',
  updating: 'Memperbarui',
  loading: 'Memuat',
  reconnecting: 'Menyambung ulang. Menampilkan yang tersimpan.',
  offline: 'Offline. Menampilkan aktivitas tersimpan.',
  signedOut: 'Anda telah keluar. Menampilkan aktivitas tersimpan.',
  newerFailed: 'Aktivitas yang lebih baru tidak dapat dimuat.',
  empty: (name) => ({
    title: 'Belum ada panggilan',
    sentence: `Permintaan, undangan, dan panggilan dengan ${name ?? 'pelanggan ini'} akan tercantum di sini.`,
  }),
  noCalls: (name) => ({
    title: 'Belum ada panggilan',
    sentence: `Panggilan dengan ${name ?? 'pelanggan ini'} akan tercantum di sini.`,
  }),
  failed: ({ title, sentence }) => ({ title: 'Aktivitas tidak dapat dimuat', sentence: sentence || `${title}.` }),
  offlineEmpty: { title: 'Anda sedang offline', sentence: 'Aktivitas tercantum begitu koneksi kembali.' },
  refused: (why) => why,
  nothingMatches: (of, kinds) => ({
    title: 'Tidak ada yang cocok dengan filter',
    sentence: `Filter menyembunyikan ${of} ${kinds === 'calls' ? 'panggilan' : 'aktivitas'}.`,
  }),
  tryAgain: 'Coba lagi',
  latestShown: (max) => `Menampilkan ${max} terbaru`,
  latestCallsShown: (max) => `Panggilan di antara ${max} aktivitas terbaru`,
  filteredShown: (shown, all, max) => (max === undefined ? `${shown} dari ${all} aktivitas` : `${shown} dari ${max} terbaru`),
  filteredCallsShown: (shown, all) => `${shown} dari ${all} panggilan`,
  witnessedOnly: 'Menampilkan yang dilihat browser ini',
  arrived: (count, newest) => (count === 1 ? newest : `${count} aktivitas baru. ${newest}`),
  copy: 'Salin sebagai teks',
  copied: 'Disalin',
  copyRefused: 'Browser Anda tidak mengizinkan penyalinan. Pilih barisnya dan salin sendiri.',
  filters: activityFilters,
  calls: callItems,
};
