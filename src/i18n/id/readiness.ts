import type { ReadinessMessages } from '../parts/readiness.js';
import { sound } from './sound.js';

const { microphone } = sound;

export const readiness: ReadinessMessages = {
  title: 'Kesiapan panggilan',
  checking: 'Memeriksa…',
  ready: 'Siap untuk panggilan',
  cannotSpeak: 'Dapat berdering, tidak dapat bicara di sini',
  toFix: (count) => `${count} hal perlu dibereskan sebelum panggilan`,
  cannotRing: 'Tab ini tidak dapat berdering',
  line: {
    secure: 'Halaman aman',
    voice: 'Bicara di sini',
    microphone: 'Mikrofon',
    sound: 'Suara dering',
    notifications: 'Notifikasi',
    connection: 'Koneksi langsung',
    storage: 'Riwayat tersimpan',
    incoming: 'Panggilan masuk',
  },
  secure: { yes: { state: 'Ya' }, no: { state: 'Tidak', advice: microphone.insecure.sentence } },
  voice: {
    ready: { state: 'Ya' },
    'not-needed': {
      state: 'Di telepon meja Anda',
      advice: 'Percakapan berlangsung di sana; halaman ini berdering, menjawab, dan mengakhiri panggilan.',
    },
    unsupported: {
      state: 'Tidak di browser ini',
      advice: 'Browser ini tidak mendukung panggilan. Pakai browser lain, atau bicara lewat telepon meja Anda.',
    },
  },
  microphone: {
    unknown: { state: 'Belum diperiksa' },
    allowed: { state: 'Diizinkan' },
    ask: { state: 'Belum diizinkan', advice: 'Izinkan sekarang, agar tidak ada panggilan yang harus menunggu.' },
    denied: {
      state: 'Diblokir',
      advice: 'Mikrofon diblokir untuk situs ini. Buka ikon gembok di bilah alamat, lalu izinkan mikrofon.',
    },
    missing: { state: 'Tidak ditemukan', advice: microphone.missing.sentence },
    busy: { state: 'Sedang dipakai', advice: microphone.busy.sentence },
    unplugged: { state: 'Terlepas', advice: microphone.unplugged.sentence },
    'blocked-by-frame': { state: 'Diblokir', advice: microphone['blocked-by-frame'].sentence },
    insecure: { state: 'Diblokir', advice: microphone.insecure.sentence },
  },
  sound: {
    unlocked: { state: 'Aktif' },
    locked: { state: 'Nonaktif', advice: 'Browser tidak memutar apa pun sebelum Anda menekan sesuatu di halaman ini.' },
  },
  notifications: {
    allowed: { state: 'Aktif' },
    ask: { state: 'Nonaktif', advice: 'Tanpa notifikasi, panggilan hanya terlihat di tab ini.' },
    denied: { state: 'Diblokir', advice: 'Tanpa notifikasi, panggilan hanya terlihat di tab ini. Izinkan di bilah alamat.' },
    'blocked-by-frame': {
      state: 'Diblokir',
      advice: 'Browser tidak menampilkannya dari bingkai situs lain. Panggilan hanya terlihat di tab ini.',
    },
    unsupported: { state: 'Tidak di browser ini', advice: 'Panggilan hanya terlihat di tab ini.' },
  },
  connection: {
    connecting: { state: 'Menyambung' },
    live: { state: 'Langsung' },
    reconnecting: { state: 'Menyambung ulang', advice: 'Panggilan berdering lagi di sini begitu koneksi kembali.' },
    offline: { state: 'Offline', advice: 'Panggilan berdering lagi di sini begitu koneksi kembali.' },
    'signed-out': { state: 'Telah keluar', advice: 'Masuk lagi ke helpdesk untuk menerima panggilan.' },
  },
  notSaved: {
    state: 'Tidak di halaman ini',
    advice: 'Tidak ada yang disimpan di sini: setelah dimuat ulang, riwayat diambil lagi dan teks yang belum terkirim hilang.',
  },
  noIncoming: {
    state: 'Tidak ditampilkan',
    advice: 'Halaman ini tidak menampilkan panggilan masuk. Buka halaman utama helpdesk untuk melihatnya.',
  },
  shortcuts: { title: 'Pintasan papan ketik', mute: 'Bisukan atau bunyikan' },
  allow: 'Izinkan',
  checkAgain: 'Periksa lagi',
  test: 'Uji',
  listening: 'Katakan sesuatu',
  turnOn: 'Aktifkan',
};
