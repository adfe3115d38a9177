import type { PermissionStatusMessages } from '../parts/permission-status.js';
import { figure, say } from '../phrase.js';
import { Customer } from './grammar.js';

const paused = { calls: 'panggilan dari nomor ini', requests: 'permintaan izin dari nomor ini', both: 'nomor ini' } as const;

export const permissionStatus: PermissionStatusMessages = {
  loading: { label: ['Memuat'], sentence: 'Belum diketahui apakah panggilan diizinkan.' },
  unknown: ['Tidak diketahui'],
  notAllowed: { label: ['Panggilan tidak diizinkan'], sentence: 'Belum ada yang meminta izin.' },
  requested: ({ me, by, since, moment, left }) => ({
    label: say`Diminta · berakhir ${figure(left)} lagi`,
    sentence: `${me ? 'Anda' : (by ?? 'Rekan Anda')} meminta izin ${since}. Permintaan berakhir ${moment}.`,
  }),
  allowed: ({ name, source, moment, left }) => {
    switch (source) {
      case 'callback':
        return {
          label: say`Boleh ditelepon balik · sisa ${figure(left)}`,
          sentence: `${Customer(name)} menelepon dan boleh ditelepon balik hingga ${moment}.`,
        };
      case 'profile':
        return {
          label: say`Diizinkan · sisa ${figure(left)}`,
          sentence: `${Customer(name)} mengizinkan panggilan di profil bisnis Anda. Hingga ${moment}.`,
        };
      case 'request':
      case undefined:
        return { label: say`Diizinkan · sisa ${figure(left)}`, sentence: `Hingga ${moment}.` };
      default:
        return source satisfies never;
    }
  },
  always: ({ name, source }) => ({
    label: ['Selalu diizinkan'],
    sentence:
      source === 'profile'
        ? `${Customer(name)} mengizinkan panggilan di profil bisnis Anda. Izin ini tidak berakhir sendiri.`
        : `${Customer(name)} memilih “selalu izinkan”. Izin ini tidak berakhir sendiri.`,
  }),
  declined: ({ name, since }) => ({ label: ['Ditolak'], sentence: `${Customer(name)} menolak, ${since}.` }),
  revoked: ({ name, since }) => ({ label: ['Dicabut'], sentence: `${Customer(name)} mencabut izin ${since}.` }),
  autoRevoked: ({ missed, since }) => ({
    label: [`Berakhir setelah ${missed} panggilan tak terjawab`],
    sentence: `${missed} panggilan berturut-turut tidak diangkat. Izin berakhir ${since}.`,
  }),
  expired: ({ since }) => ({ label: ['Kedaluwarsa'], sentence: `Izin berakhir ${since}.` }),
  lapsed: ({ name, since }) => ({
    label: ['Tanpa jawaban'],
    sentence: `${Customer(name)} tidak menjawab; permintaan berakhir ${since}.`,
  }),
  streak: (missed, left) => ({
    label: [`${missed} kali berturut-turut tak terjawab`],
    sentence: `${left} kali lagi, izin berakhir. Panggilan yang diangkat memulai hitungan dari awal.`,
  }),
  restricted: (what, moment) => ({
    label: moment === undefined ? ['Dibatasi'] : say`Dibatasi hingga ${figure(moment)}`,
    sentence: `WhatsApp menjeda ${paused[what]} karena kualitas rendah. Izin dari pelanggan tetap berlaku.`,
  }),
  noCallsLeft: (why, left) => (left === undefined ? [why] : say`${why} · lagi dalam ${figure(left)}`),
  until: (moment) => `Izin berlaku hingga ${moment}.`,
  nextRequest: (moment) => `Permintaan berikutnya: ${moment}.`,
};
