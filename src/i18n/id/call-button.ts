import type { CallButtonMessages } from '../parts/call-button.js';
import { Customer, customer } from './grammar.js';

export const callButton: CallButtonMessages = {
  call: 'Telepon',
  askToCall: 'Minta izin',
  checking: 'Memeriksa…',
  endAndCall: 'Akhiri dan telepon',
  endingOther: 'Mengakhiri panggilan lain…',
  calling: 'Memanggil…',
  incomingCall: 'Berdering…',
  inCall: 'Dalam panggilan',
  loading: { title: 'Memuat', sentence: 'Belum diketahui apakah panggilan diizinkan.' },
  youAreCalling: (name) => ({
    title: `Anda sedang menelepon ${customer(name)}`,
    sentence: 'Tombol ini berfungsi lagi setelah panggilan ini selesai.',
  }),
  youAreInCall: (name) => ({
    title: `Anda sedang dalam panggilan dengan ${customer(name)}`,
    sentence: 'Tombol ini berfungsi lagi setelah panggilan ini selesai.',
  }),
  ringsHere: (name) => ({ title: `${Customer(name)} menelepon Anda`, sentence: 'Jawab atau tolak dulu panggilan itu.' }),
  ringsAtColleague: (name, colleague) => ({
    title: `${Customer(name)} sedang menelepon`,
    sentence: colleague ? `Panggilan berdering di meja ${colleague}.` : 'Panggilan berdering di rekan Anda.',
  }),
  ringsElsewhere: (name) => ({ title: `${Customer(name)} sedang menelepon`, sentence: 'Panggilan tidak berdering di sini.' }),
  colleagueInCall: (name, colleague) => ({
    title: `${colleague ?? 'Rekan Anda'} sedang dalam panggilan dengan ${customer(name)}`,
    sentence: 'Anda dapat menelepon setelah panggilan itu selesai.',
  }),
  findingOut: (name) => ({
    title: `Belum diketahui apakah ${customer(name)} sedang ditelepon`,
    sentence: 'Server tidak menjawab. Sedang ditanyakan lagi.',
  }),
  unsure: (name) => ({
    title: `Tidak diketahui apakah ${customer(name)} sudah ditelepon`,
    sentence: 'Server tidak menjawab. Menelepon lagi mungkin membuat telepon berdering dua kali.',
  }),
  waiting: (name, by, ago) => ({
    title: `Menunggu ${customer(name)}`,
    sentence: by ? `${by} meminta izin ${ago}.` : `Permintaan izin dikirim ${ago}.`,
  }),
  allowedUntil: (name, moment, left) => ({
    title: `${Customer(name)} mengizinkan panggilan`,
    sentence: `Izin berakhir ${moment}, ${left} lagi.`,
  }),
  streak: (missed, left) => ({
    title: `${missed} kali berturut-turut tidak diangkat`,
    sentence: `${left} kali lagi, izin berakhir.`,
  }),
  notPlaced: ({ title, sentence }) => ({ title: `Tidak tersambung: ${title}`, sentence }),
};
