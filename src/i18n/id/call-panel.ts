import type { CallPanelMessages, Doer } from '../parts/call-panel.js';
import { Customer, customer } from './grammar.js';

const youSee = 'Anda melihat hasilnya di sini.';

function who({ kind, name }: Doer): string {
  switch (kind) {
    case 'you':
      return 'Anda';
    case 'colleague':
      return name ?? 'Rekan Anda';
    case 'customer':
      return Customer(name);
    case 'platform':
      return 'WhatsApp';
    case 'unknown':
      return 'Seseorang';
    default:
      return kind satisfies never;
  }
}

export const callPanel: CallPanelMessages = {
  label: (name) => `Panggilan dengan ${name}`,
  cancel: 'Batalkan panggilan',
  end: 'Akhiri',
  ending: 'Mengakhiri…',
  answer: 'Jawab',
  endAndAnswer: 'Akhiri dan jawab',
  decline: 'Tolak',
  mute: 'Bisukan',
  unmute: 'Bunyikan',
  keypad: 'Tombol',
  audio: 'Audio',
  hold: 'Tahan',
  resume: 'Lanjutkan',
  transfer: 'Alihkan',
  microphone: 'Mikrofon',
  speaker: 'Speaker',
  ringer: 'Dering',
  ringVolume: 'Volume dering',
  ringMuted: 'Dering tanpa suara',
  inputLevel: 'Tingkat masukan',
  systemDevice: 'Bawaan sistem',
  unnamedDevice: (number) => `Perangkat ${number}`,
  handTo: 'Alihkan ke',
  away: 'Tidak di tempat',
  noColleague: 'Saat ini tidak ada yang dapat mengambil panggilan.',
  colleaguesLoading: 'Mencari rekan…',
  notice: {
    muted: (name) => ({ title: 'Mikrofon Anda dibisukan', sentence: `${Customer(name)} tidak mendengar Anda.` }),
    weak: {
      title: 'Koneksi lemah',
      sentence: 'Suara bisa terputus di kedua pihak. Pakai kabel atau pindah lebih dekat ke router.',
    },
    poor: {
      title: 'Koneksi sangat lemah',
      sentence: 'Ada kata yang hilang di kedua pihak. Pakai kabel atau pindah lebih dekat ke router.',
    },
    silentAgent: (since, ends) => ({
      title: 'Tidak ada suara dari mikrofon Anda',
      sentence: `Senyap selama ${since}. WhatsApp mengakhiri panggilan setelah ${ends} tanpa suara.`,
    }),
    silentCustomer: (name, since, ends) => ({
      title: `Tidak ada suara dari ${customer(name)}`,
      sentence: `Senyap selama ${since}. WhatsApp mengakhiri panggilan setelah ${ends} tanpa suara.`,
    }),
    otherMicrophone: 'Pilih mikrofon lain',
    unplugged: (inUse) => ({ title: 'Mikrofon Anda terlepas', sentence: `Panggilan dilanjutkan dengan ${inUse}.` }),
    device: {
      title: 'Suara ada di telepon meja Anda',
      sentence: 'Bicaralah di sana. Halaman ini menampilkan panggilan dan dapat mengakhirinya.',
    },
    otherTab: { title: 'Panggilan ini berlangsung di tab lain', sentence: 'Bisukan dan tombol angka ada di sana.' },
    nowhere: {
      title: 'Panggilan ini tanpa suara di sini',
      sentence: 'Tab yang memilikinya sudah ditutup. Anda hanya dapat mengakhirinya.',
    },
    lost: { title: 'Koneksi Anda terputus', sentence: 'Panggilan sedang diakhiri.' },
    held: (name, since) => ({ title: 'Ditahan', sentence: `${Customer(name)} menunggu selama ${since}.` }),
    transferring: { title: 'Mengalihkan', sentence: 'Bagian Anda selesai begitu panggilan diserahkan.' },
    findingOut: (name) => ({
      title: `Belum diketahui apakah ${customer(name)} sedang ditelepon`,
      sentence: 'Server tidak menjawab. Sedang ditanyakan lagi.',
    }),
    microphoneAwaited: { title: 'Menghubungkan mikrofon Anda', sentence: 'Jika peramban memintanya, izinkan: lalu panggilan dilakukan.' },
    ringsAtColleague: (colleague) => ({
      title: colleague ? `Berdering di meja ${colleague}` : 'Berdering di rekan Anda',
      sentence: youSee,
    }),
    ringsElsewhere: { title: 'Tidak berdering di sini', sentence: `Tidak diketahui siapa yang diminta menjawab. ${youSee}` },
    colleagueCalls: (name) => ({ title: `Rekan Anda sedang menelepon ${customer(name)}`, sentence: youSee }),
    colleagueTalks: (colleague, name) => ({
      title: `${colleague ?? 'Rekan Anda'} ada dalam panggilan ini`,
      sentence: `Anda dapat menelepon ${customer(name)} setelah selesai.`,
    }),
  },
  permissionEnded: 'Izin sudah berakhir. Panggilan ini tetap berlangsung.',
  outcome: {
    notCalled: 'Tidak tersambung',
    notKnown: 'Tidak diketahui',
    unsure: (name) => ({
      title: `Tidak diketahui apakah ${customer(name)} sudah ditelepon.`,
      sentence: 'Server tidak menjawab. Menelepon lagi mungkin membuat telepon berdering dua kali.',
    }),
    rang: (length) => `berdering ${length}`,
    after: (length) => `setelah ${length}`,
    ended: (by) => (by.kind === 'unknown' ? 'Panggilan telah berakhir.' : `${who(by)} mengakhiri panggilan.`),
    unanswered: (by, name) =>
      by.kind === 'you' || by.kind === 'colleague' ? `${who(by)} membatalkan panggilan.` : `${Customer(name)} tidak mengangkat.`,
    declined: (by) => `${who(by)} menolak panggilan.`,
    missed: (because, agent) => {
      switch (because) {
        case 'declined':
          return `${agent ?? 'Seorang agen'} menolak.`;
        case 'inactive':
          return `${agent ?? 'Agen'} tidak aktif.`;
        case 'busy':
          return 'Semua agen yang tersedia sedang sibuk.';
        case 'unassigned':
          return 'Tidak ditugaskan kepada siapa pun.';
        case 'no-response':
        case undefined:
          return 'Tidak ada yang menjawab.';
        default:
          return because satisfies never;
      }
    },
    lost: (side, mine, name) => {
      switch (side) {
        case 'agent':
          return mine
            ? { title: 'Koneksi Anda terputus.', where: 'Terputus di pihak Anda.' }
            : { title: 'Koneksi agen terputus.', where: 'Terputus di pihak kami.' };
        case 'customer':
          return { title: `Koneksi ${customer(name)} terputus.`, where: `Terputus di pihak ${customer(name)}.` };
        case 'unknown':
        case undefined:
          return { title: 'Koneksi terputus.' };
        default:
          return side satisfies never;
      }
    },
    pickedUp: (after) => `Dijawab setelah ${after}.`,
    ticket: (outcome, words) => `Tiket: ${words[outcome]}.`,
    streak: (missed, left) => {
      const inARow = `${missed} kali berturut-turut tidak diangkat.`;
      return left === undefined || left <= 0 ? inARow : `${inARow} ${left} kali lagi, izin berakhir.`;
    },
  },
  callAgain: 'Telepon lagi',
  callAnyway: 'Tetap telepon',
  callBack: 'Telepon balik',
  invite: 'Kirim undangan',
  close: 'Tutup',
  showActivity: 'Lihat aktivitas',
  checkSound: 'Periksa suara',
};
