import type { SoundMessages } from '../parts/sound.js';

export const sound: SoundMessages = {
  microphone: {
    denied: {
      title: 'Mikrofon diblokir',
      sentence: 'Browser Anda memblokir mikrofon untuk situs ini. Izinkan di bilah alamat, lalu coba lagi.',
    },
    missing: { title: 'Mikrofon tidak ditemukan', sentence: 'Hubungkan mikrofon, lalu coba lagi.' },
    busy: { title: 'Mikrofon sedang dipakai', sentence: 'Program lain sedang memakainya. Tutup program itu, lalu coba lagi.' },
    unplugged: { title: 'Mikrofon terlepas', sentence: 'Hubungkan lagi, atau pilih mikrofon lain.' },
    'blocked-by-frame': {
      title: 'Halaman ini tidak boleh memakai mikrofon',
      sentence: 'Helpdesk menampilkan panggilan dalam bingkai tanpa akses mikrofon. Admin Anda dapat mengubahnya.',
    },
    insecure: {
      title: 'Halaman ini tidak aman',
      sentence: 'Browser hanya memberi akses mikrofon ke halaman https. Admin Anda dapat mengubahnya.',
    },
  },
  quality: { unknown: 'Menghubungkan suara…', good: 'Koneksi bagus', weak: 'Koneksi lemah', poor: 'Koneksi sangat lemah' },
};
