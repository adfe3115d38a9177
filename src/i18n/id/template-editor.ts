import type { TemplateFault } from '../../domain/template-rules.js';
import type { FaultContext, TemplateEditorMessages } from '../parts/template-editor.js';
import { ended } from '../sentences.js';

const often = ([times, days]: readonly [number, number]) => `${times} kali ${days === 1 ? 'per hari' : `dalam ${days} hari`}`;

function fault({ field, because }: TemplateFault, { over, name }: FaultContext): string {
  switch (because) {
    case 'missing':
      return field === 'examples' ? 'Peninjau membutuhkan contoh.' : missing[field];
    case 'too-long':
      return `Kurangi ${over} karakter.`;
    case 'characters':
      return name ? `Pakai hanya huruf kecil, angka, dan _: ${name}` : 'Pakai hanya huruf kecil, angka, dan _.';
    case 'choice':
      return 'Pilih satu dari daftar.';
    case 'numbering':
      return field === 'examples' ? 'Contoh lebih banyak daripada variabel.' : 'Nomori variabel mulai dari {{1}}, tanpa lompatan.';
    case 'edge':
      return 'Beri kata sebelum variabel pertama dan setelah variabel terakhir: WhatsApp meminta teks yang tidak diawali atau diakhiri variabel.';
    case 'touching':
      return 'Beri kata di antara dua variabel.';
    case 'variable':
      return 'Variabel hanya dapat dipakai di isi pesan.';
    case 'not-allowed':
      return 'Permintaan izin tidak memiliki tombol sendiri.';
  }
}

const missing: Readonly<Record<Exclude<TemplateFault['field'], 'examples'>, string>> = {
  kind: 'Pilih jenis.',
  name: 'Beri nama.',
  language: 'Pilih bahasa.',
  category: 'Pilih kategori.',
  header: 'Tulis judul atas.',
  body: 'Tulis pesannya.',
  footer: 'Tulis catatan kaki.',
  button: 'Tulis teks tombol.',
};

export const templateEditor: TemplateEditorMessages = {
  title: 'Template',
  titleNew: 'Template baru',
  titleCopy: 'Template baru dari salinan',
  titleEdit: (name) => `Edit ${name}`,
  back: 'Kembali ke template',
  loading: 'Memuat template…',
  failed: 'Template tidak dapat dimuat',
  gone: 'Template ini sudah tidak ada',
  goneHelp: (textKept) => (textKept ? 'Template dihapus. Teks Anda tetap tersimpan.' : 'Template dihapus.'),
  asNew: 'Pakai teks saya untuk template baru',
  use: 'Pakai template',
  useMyText: 'Ganti dengan teks saya',
  notAllowed: 'Anda tidak dapat menulis template di sini',
  tryAgain: 'Coba lagi',

  steps: 'Kemajuan',
  step: { draft: 'Draf', pending: 'Ditinjau', approved: 'Disetujui', rejected: 'Ditolak' },

  kind: 'Jenis',
  kinds: { request: 'Permintaan izin', invite: 'Undangan menelepon' },
  name: 'Nama',
  nameHint: 'Untuk tim Anda; pelanggan tidak melihatnya.',
  suggestedName: (name) => `Pakai ${name}`,
  category: 'Kategori',
  categories: { MARKETING: 'Pemasaran', UTILITY: 'Utilitas' },
  categoryHint: {
    MARKETING: 'Penawaran, kabar baru, dan semua yang bersifat iklan.',
    UTILITY: 'Tentang pesanan, pemesanan tempat, atau permintaan pelanggan.',
  },
  language: 'Bahasa',
  header: 'Judul atas',
  body: 'Isi',
  footer: 'Catatan kaki',
  button: 'Teks tombol',
  optional: '(opsional)',
  usualButton: 'Telepon via WhatsApp',
  buttonHint: 'Terlihat oleh pelanggan persis seperti ditulis.',
  count: (length, max) => `${length} / ${max}`,
  variablesHint: 'Variabel dinomori berurutan.',
  addVariable: 'Tambah variabel',
  variableAdded: (number) => `{{${number}}} ditambahkan. Beri contoh di bawah.`,
  example: (number) => `Contoh untuk {{${number}}}`,
  fault,
  fixed: (status) =>
    status === 'approved' ? 'Jenis, nama, bahasa, dan kategori tidak dapat diubah.' : 'Jenis, nama, dan bahasa tidak dapat diubah.',
  approvedEdit: 'Perubahan ditinjau lagi',
  approvedEditHelp: (limits) =>
    limits.length === 0
      ? 'Template dapat dikirim setelah perubahan disetujui.'
      : `Template dapat dikirim setelah perubahan disetujui. WhatsApp menerima perubahan ${limits.map(often).join(' dan ')}.`,

  customerSees: (name) => `${name ?? 'Pelanggan'} melihat`,
  permissionButton: 'Pilih izin panggilan',
  requestCaption: 'Tombol bagi pelanggan ditambahkan oleh WhatsApp dan tidak dapat diubah.',
  inviteCaption: 'Ketukan pada tombol menelepon Anda lewat WhatsApp.',
  emptyBody: 'Pesan Anda',

  toFix: (_, figure) => `${figure} hal perlu diperbaiki`,
  nothingChanged: 'Belum ada perubahan',
  draftKept: 'Draf tersimpan',
  draftKeptHere: 'Draf tersimpan selama halaman ini terbuka',
  send: 'Kirim untuk ditinjau',
  sendAgain: 'Kirim lagi untuk ditinjau',
  sending: 'Mengirim…',
  discard: 'Buang',
  discarded: 'Draf dibuang',
  undo: 'Urungkan',

  notSent: 'Tidak terkirim untuk ditinjau',
  textKept: 'Teks Anda tetap tersimpan.',
  unknown: 'Tidak diketahui apakah sudah terkirim',
  unknownHelp: 'Koneksi terputus sebelum ada jawaban. Anda dapat mengirim lagi: template yang sama tidak pernah dibuat dua kali.',
  details: 'Detail',
  platformCode: (code) => `Kode WhatsApp ${code}`,

  inReview: 'Ditinjau',
  inReviewHelp: (since) =>
    `${since ? `Dikirim ${since}. ` : ''}Anda akan melihat jawaban WhatsApp di sini. Sementara itu Anda dapat meninggalkan layar ini.`,
  approved: 'Disetujui',
  approvedHelp: (since) => (since ? `Siap dikirim sejak ${since}.` : 'Siap dikirim.'),
  rejected: 'Ditolak oleh WhatsApp',
  rejectedHelp: (reason) => `${reason ? ended(reason, '.') : 'WhatsApp tidak memberi alasan.'} Ubah, lalu kirim lagi.`,
  edit: 'Edit',
  duplicate: 'Gandakan',

  delete: 'Hapus',
  deleting: 'Menghapus…',
  deleteTitle: (name) => `Hapus ${name}?`,
  deleteHelp: (days) =>
    days
      ? `Template langsung hilang bagi semua orang. Namanya tidak dapat dipakai lagi selama ${days}.`
      : 'Template langsung hilang bagi semua orang.',
  keep: 'Simpan saja',
  deleteNow: 'Hapus template',
  notDeleted: 'Tidak terhapus',
  deleteUnknown: 'Tidak diketahui apakah sudah terhapus',
};
