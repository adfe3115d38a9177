import type { PermissionModalMessages } from '../permission-modal.js';
import { Customer, customer, inThe, lasting, per } from './grammar.js';

export const permissionModal: PermissionModalMessages = {
  business: 'bisnis Anda',
  close: 'Tutup',
  cancel: 'Batal',
  details: 'Detail',
  platformCode: (code) => `Kode WhatsApp ${code}`,
  contactAdmin: 'Hubungi admin',
  copyDetails: {
    idle: 'Salin detail untuk admin Anda',
    copied: 'Disalin',
    refused: 'Tidak disalin: browser menolak',
  },
  report: ({ title, sentence, code, platform, business, number, conversation, moment }) =>
    [
      `${title}. ${sentence}`,
      ...(code === undefined ? [] : [permissionModal.platformCode(code)]),
      ...(platform ? [platform] : []),
      `Nomor: ${number === undefined ? business : `${business} (${number})`}`,
      `Percakapan: ${conversation}`,
      moment,
    ].join('\n'),

  askTitle: (name) => `Minta izin menelepon ${customer(name)}`,
  inviteAnyway: (name) => ({
    title: `Undang ${customer(name)} untuk menelepon`,
    why: `Panggilan diizinkan. Dengan undangan, ${customer(name)} memilih waktunya.`,
  }),
  noPermission: (because, { name, business, ended, missed }) => {
    switch (because) {
      case 'never-asked':
        return `${Customer(name)} belum mengizinkan panggilan dari ${business}.`;
      case 'declined':
        return `${Customer(name)} menolak.`;
      case 'revoked':
        return `${Customer(name)} mencabut izin ${ended}.`;
      case 'auto-revoked':
        return `Izin berakhir setelah ${missed} panggilan tak terjawab berturut-turut.`;
      case 'expired':
        return `Izin berakhir ${ended}.`;
      case 'lapsed':
        return `${Customer(name)} tidak menjawab permintaan terakhir.`;
    }
  },
  nextRequest: (moment) => `Permintaan berikutnya: ${moment}.`,
  inviteStillPossible: 'Anda masih dapat mengirim undangan.',
  nothingPossible: 'Saat ini permintaan maupun undangan tidak dapat dikirim.',

  choose: (name) => `Cara menghubungi ${customer(name)}`,
  choice: { request: 'Kirim permintaan izin', invite: 'Kirim undangan menelepon' },
  requestMeans: (name, life, forGood) =>
    `${Customer(name)} yang memutuskan. Jika diizinkan, Anda dapat menelepon selama ${lasting(life)}${forGood ? ' atau seterusnya' : ''}.`,
  inviteMeans: (name) => `${Customer(name)} mengetuk tombol dan menelepon Anda. Tidak perlu izin.`,
  inviteCost: 'Tidak memakai jatah permintaan',
  used: (used, max, within) => `${used} dari ${max} terpakai ${inThe(within)}`,
  usedUp: (used, max, moment) => (moment ? `${used} dari ${max} terpakai · berikutnya ${moment}` : `${used} dari ${max} terpakai`),
  limitReached: (name, max, within) =>
    max === 1
      ? `Batasnya satu permintaan ${per(within)}.`
      : `${Customer(name)} menerima ${max} permintaan dalam ${lasting(within)}, batas tertinggi dari WhatsApp.`,
  possibleAgain: (moment) => `Dapat dikirim lagi ${moment}`,

  message: 'Pesan',
  suggestion: (kind, name) => {
    const greeting = name ? `Halo ${name}` : 'Halo';
    return kind === 'request'
      ? `${greeting}, bolehkah kami menelepon Anda lewat WhatsApp?`
      : `${greeting}, silakan telepon kami lewat WhatsApp kapan pun Anda sempat. Panggilannya gratis.`;
  },
  count: (length, max) => `${length} / ${max}`,
  tooLong: (_, figure) => `Kurangi ${figure} karakter.`,
  button: 'Tombol',
  usualButton: 'Telepon via WhatsApp',
  validFor: 'Berlaku selama',
  lasting,
  windowOpen: (left) => (left ? `Jendela chat terbuka ${left}` : 'Jendela chat terbuka'),
  useTemplate: 'Pakai template',
  useText: 'Tulis pesan',

  windowClosed: (ago) => (ago ? `Jendela chat ditutup ${ago}` : 'Jendela chat tertutup'),
  onlyTemplates: (name) => `Hanya template yang disetujui yang dapat dikirim sampai ${customer(name)} menulis atau menelepon.`,
  windowJustClosed: 'Jendela chat sudah ditutup',
  textKept: 'Pilih template; teks Anda tetap tersimpan.',
  keptText: 'Tampilkan teks saya',
  makeTemplate: 'Buat template dari teks saya',
  writing: (name) => ({ title: 'Tulis template', why: `WhatsApp meninjaunya sebelum dapat dikirim ke ${customer(name)}.` }),
  yourTextIsKept: 'Teks Anda tetap tersimpan.',
  windowOpenAgain: 'Jendela chat terbuka lagi',
  textBack: 'Anda dapat menulis pesan. Teks yang Anda ketik sudah kembali.',

  templatesLoading: 'Memuat template…',
  cannotSendTemplates: 'Template tidak dapat dikirim dari sini',
  cannotSendTemplatesHelp: (name) =>
    `Helpdesk ini belum disiapkan untuk template; admin Anda dapat mengubahnya. Anda dapat menulis lagi setelah ${customer(name)} menulis atau menelepon.`,

  customerSees: (name) => `${Customer(name)} melihat`,
  permissionButton: 'Pilih izin panggilan',
  requestAnswers: (name, life, forGood) =>
    forGood
      ? `${Customer(name)} dapat mengizinkan selama ${lasting(life)}, seterusnya, atau tidak sama sekali.`
      : `${Customer(name)} dapat mengizinkan selama ${lasting(life)}, atau tidak sama sekali.`,
  inviteRings: (name) => `${Customer(name)} menelepon kapan pun sempat; panggilan berdering di helpdesk Anda.`,

  nextAfterThis: (moment) => `Permintaan berikutnya setelah ini: ${moment}`,
  lastOne: (max, within) => `Ini yang terakhir dari ${max} permintaan ${inThe(within)}`,
  worksUntil: (moment) => `Tombol berfungsi hingga ${moment}`,
  requestsAgainIn: (left) => `Permintaan dapat dikirim ${left} lagi`,
  replaces: 'Ini menggantikan permintaan yang sedang menunggu',
  send: { request: 'Kirim permintaan', invite: 'Kirim undangan' },
  sending: 'Mengirim…',
  tryAgain: 'Coba lagi',
  sendAnyway: 'Kirim lagi',
  chooseTemplate: 'Pilih template',

  notSent: 'Tidak terkirim',
  notSentWindowClosed: 'Tidak terkirim: jendela chat sudah ditutup',
  notSentNoConnection: 'Tidak terkirim: tidak ada koneksi',
  kindNotSent: { request: 'Permintaan tidak terkirim', invite: 'Undangan tidak terkirim' },
  neverTwice: {
    request: 'Teks Anda tetap tersimpan. Permintaan yang sama tidak pernah dikirim dua kali.',
    invite: 'Teks Anda tetap tersimpan. Undangan yang sama tidak pernah dikirim dua kali.',
  },
  nothingUsed: 'Batas Anda tidak terpakai',
  onItsWay: 'Sedang dikirim. Menutup jendela ini tidak menghentikannya.',
  onItsWayElsewhere: 'Sedang dikirim dari tab lain atau dari sebelum halaman dimuat ulang. Menutup jendela ini tidak menghentikannya.',
  possibleNow: { request: 'Permintaan dapat dikirim lagi', invite: 'Undangan dapat dikirim lagi' },
  draftSaved: 'Draf Anda tersimpan.',
  notKnownWhetherSent: 'Tidak diketahui apakah sudah terkirim',
  lookBeforeRepeating: (name) =>
    `Koneksi terputus sebelum ada jawaban. Lihat di chat apakah ${customer(name)} sudah menerimanya sebelum Anda mengirim lagi.`,

  waitingTitle: (name) => `Menunggu ${customer(name)}`,
  asked: ({ me, name }, ago) => `${me ? 'Anda' : (name ?? 'Rekan Anda')} meminta izin ${ago}.`,
  nothingToDo: 'Anda tidak perlu melakukan apa-apa.',
  noAnswerYet: 'Belum ada jawaban',
  requestEnds: (moment) =>
    `${moment ? `Permintaan berakhir ${moment}. ` : ''}Anda akan melihat jawabannya di sini dan di daftar aktivitas.`,
  askingAgainReplaces: 'Meminta lagi menggantikan permintaan ini',
  inviteInstead: 'Kirim undangan saja',
  askAgain: 'Minta lagi',

  sentTitle: { request: 'Permintaan terkirim', invite: 'Undangan terkirim' },
  sentMeans: (kind, name) =>
    kind === 'request'
      ? `${Customer(name)} memutuskan di ponselnya. Anda tidak perlu melakukan apa-apa.`
      : `${Customer(name)} dapat mengetuk tombol dan menelepon Anda.`,

  allowedTitle: (name) => `${Customer(name)} mengizinkan panggilan`,
  mayCallTitle: (name) => `Anda dapat menelepon ${customer(name)}`,
  answerJustCame: (draftKept) => (draftKept ? 'Jawabannya baru saja datang. Draf Anda tersimpan.' : 'Jawabannya baru saja datang.'),
  noNeedToAsk: 'Izin sudah diberikan, tidak perlu meminta.',
  callUntil: (moment) => `Anda dapat menelepon hingga ${moment}`,
  callForGood: 'Anda dapat menelepon kapan saja',
  callsADay: (max, within, name) =>
    `${max === undefined ? '' : `Hingga ${max} panggilan ${per(within)}. `}${Customer(name)} dapat mencabut izin ini kapan saja.`,
  notNow: 'Nanti saja',
  call: (name) => `Telepon ${customer(name)}`,
  endAndCall: (name) => `Akhiri dan telepon ${customer(name)}`,
};
