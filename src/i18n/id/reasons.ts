import { day, type Duration } from '../../domain/instant.js';
import type { Format } from '../format.js';
import type { ReasonContext, ReasonMessages } from '../parts/reasons.js';
import { ended } from '../sentences.js';
import { customer as theCustomer, Customer as TheCustomer, lasting } from './grammar.js';

const customer = ({ name }: ReasonContext) => theCustomer(name);
const Customer = ({ name }: ReasonContext) => TheCustomer(name);
const until = ({ until }: ReasonContext, { moment }: Format) => (until === undefined ? '' : ` hingga ${moment(until)}`);
const when = ({ until, now }: ReasonContext, { moment, ahead }: Format, otherwise: string) =>
  until === undefined ? otherwise : now === undefined ? moment(until) : ahead(until, now);
const span = (within: Duration) => (within === day ? 'hari ini' : `dalam ${lasting(within)}`);
const usedUp = ({ limit }: ReasonContext, what: string, otherwise: string) =>
  limit ? `${limit.used} dari ${limit.max} ${what} ${span(limit.within)}` : otherwise;
const atMost = ({ max }: ReasonContext, { number }: Format) =>
  max === undefined ? 'Persingkat sedikit.' : `Paling banyak ${number(max)} karakter.`;

/** What happened, then what can be done or when. Never who is to blame. */
export const reasons: ReasonMessages = {
  // solved by asking the customer, or by waiting
  'no-permission': (c) => ({
    title: 'Perlu izin',
    sentence: `${Customer(c)} belum mengizinkan panggilan dari ${c.business ?? 'bisnis Anda'}.`,
  }),
  'request-limit': (c, format) => ({
    title: usedUp(c, 'permintaan terpakai', 'Untuk saat ini tidak ada permintaan lagi'),
    sentence: `Permintaan berikutnya: ${when(c, format, 'nanti')}. Anda masih dapat mengirim undangan.`,
  }),
  'call-limit': (c, format) => ({
    title: usedUp(c, 'panggilan dilakukan', 'Untuk saat ini tidak ada panggilan lagi'),
    sentence: `Anda dapat menelepon ${customer(c)} lagi: ${when(c, format, 'nanti')}. Anda masih dapat mengirim undangan.`,
  }),
  restricted: (c, format) => ({
    title: `Dijeda oleh WhatsApp${until(c, format)}`,
    sentence: 'WhatsApp menjeda nomor ini karena kualitas rendah. Izin dari pelanggan tetap berlaku.',
  }),
  'window-closed': () => ({
    title: 'Jendela chat sudah ditutup',
    sentence: 'Pilih template; teks Anda tetap tersimpan.',
  }),
  'already-permitted': (c) => ({
    title: 'Panggilan sudah diizinkan',
    sentence: `${Customer(c)} telah mengizinkan panggilan. Anda dapat menelepon sekarang.`,
  }),
  'already-in-call': (c) =>
    c.ringsIn
      ? { title: `Ada panggilan masuk dari ${customer(c)}`, sentence: 'Jawab panggilan itu saja.' }
      : { title: `Sudah ada panggilan dengan ${customer(c)}`, sentence: 'Akhiri panggilan itu sebelum memulai yang lain.' },
  'in-another-call': ({ other }) => ({
    title: other ? `Anda sedang dalam panggilan dengan ${other}` : 'Anda sedang dalam panggilan lain',
    sentence: 'Panggilan itu harus selesai dulu.',
  }),
  'too-many-calls': (c, format) => ({
    title: 'Terlalu banyak panggilan sekaligus',
    sentence: `Nomor ini sudah mencapai batasnya. Coba lagi: ${when(c, format, 'dalam beberapa menit')}.`,
  }),
  'asked-too-often': (c, format) => ({
    title: 'WhatsApp meminta kita melambat',
    sentence: `Coba lagi: ${when(c, format, 'dalam beberapa menit')}.`,
  }),
  'write-first': (c) => ({
    title: 'Tulis pesan dulu',
    sentence: `WhatsApp mensyaratkan pesan biasa kepada ${customer(c)} sebelum permintaan. Kirim satu pesan, lalu minta izin.`,
  }),
  // an admin or a developer must act
  'calling-disabled': () => ({
    title: 'Panggilan belum diaktifkan',
    sentence: 'Panggilan belum diaktifkan untuk nomor ini. Admin Anda dapat mengaktifkannya.',
  }),
  'setup-incomplete': () => ({
    title: 'Panggilan belum disiapkan',
    sentence: 'Penyiapan nomor ini belum selesai. Admin Anda dapat menyelesaikannya.',
  }),
  country: () => ({
    title: 'Tidak tersedia di negara ini',
    sentence: 'Panggilan WhatsApp tidak tersedia di negara ini. Admin Anda dapat menjelaskannya.',
  }),
  'test-number': (c) => ({
    title: 'Ini nomor uji coba',
    sentence: `${Customer(c)} tidak ada dalam daftar orang yang boleh ditelepon nomor ini. Admin Anda dapat menambahkannya.`,
  }),
  sip: () => ({
    title: 'Panggilan lewat sistem telepon Anda',
    sentence: 'Nomor ini disiapkan untuk SIP, jadi panggilan tidak dapat dimulai di sini. Admin Anda dapat mengubahnya.',
  }),
  'messaging-limit': () => ({
    title: 'Batas pesan terlalu rendah',
    sentence: 'WhatsApp mengizinkan panggilan dari nomor dengan batas pesan lebih tinggi. Admin Anda dapat menaikkannya.',
  }),
  'no-payment-method': () => ({
    title: 'Metode pembayaran belum ada',
    sentence: 'WhatsApp membutuhkannya untuk nomor ini. Admin Anda dapat menambahkannya.',
  }),
  technical: () => ({
    title: 'Helpdesk mengirim sesuatu yang tidak diterima WhatsApp',
    sentence: 'Beri tahu pengembang Anda; detailnya akan membantu.',
  }),
  // about the customer
  'cannot-be-called': (c) => ({
    title: `${Customer(c)} tidak dapat ditelepon`,
    sentence: 'WhatsApp tidak mengizinkan panggilan ke orang ini. Anda masih dapat menulis pesan.',
  }),
  'old-app': (c) => ({
    title: `WhatsApp ${customer(c)} terlalu lama untuk panggilan`,
    sentence: `Pembaruan di ponsel ${customer(c)} mengatasi ini.`,
  }),
  // about a call
  'call-setup-failed': () => ({
    title: 'Panggilan tidak dapat tersambung',
    sentence: 'Ada gangguan antara kita dan WhatsApp. Anda dapat menelepon lagi.',
  }),
  'no-microphone': () => ({
    title: 'Mikrofon tidak dapat dipakai',
    sentence: 'Periksa apakah halaman ini boleh memakainya, lalu coba lagi.',
  }),
  'no-sound-from-agent': () => ({
    title: 'Tidak ada suara dari pihak Anda',
    sentence: 'Periksa mikrofon dan firewall, lalu telepon lagi.',
  }),
  'no-sound-from-customer': (c) => ({
    title: `Tidak ada suara dari ${customer(c)}`,
    sentence: `Koneksi di pihak ${customer(c)} gagal. Anda dapat menelepon lagi.`,
  }),
  'answered-elsewhere': () => ({
    title: 'Rekan Anda menjawab',
    sentence: 'Orang lain lebih dulu mengambil panggilan ini.',
  }),
  'call-over': () => ({
    title: 'Panggilan sudah selesai',
    sentence: 'Panggilan berakhir sebelum ini sampai ke WhatsApp.',
  }),
  // the connection between this page and the backend
  'signed-out': () => ({
    title: 'Anda telah keluar',
    sentence: 'Masuk lagi ke helpdesk untuk melanjutkan.',
  }),
  forbidden: () => ({
    title: 'Peran Anda tidak mengizinkan ini',
    sentence: 'Admin Anda dapat mengubah hak Anda.',
  }),
  'not-found': () => ({
    title: 'Percakapan ini sudah tidak ada',
    sentence: 'Percakapan dihapus, atau tidak lagi dibagikan kepada Anda.',
  }),
  offline: () => ({
    title: 'Anda sedang offline',
    sentence: 'Ini berfungsi lagi begitu koneksi kembali.',
  }),
  'connection-problem': () => ({
    title: 'Koneksi gagal',
    sentence: 'Coba lagi sebentar lagi.',
  }),
  'no-answer': () => ({
    title: 'Server tidak menjawab',
    sentence: 'Coba lagi sebentar lagi.',
  }),
  'bad-answer': () => ({
    title: 'Jawaban server tidak dapat dipahami',
    sentence: 'Coba lagi. Jika terus terjadi, beri tahu pengembang Anda.',
  }),
  'not-supported': () => ({
    title: 'Helpdesk Anda tidak dapat melakukan ini',
    sentence: 'Ini bukan bagian dari sambungan helpdesk ke WhatsApp.',
  }),
  // what the agent wrote
  'text-missing': () => ({
    title: 'Pesan masih kosong',
    sentence: 'Tulis beberapa kata sebelum mengirim.',
  }),
  'text-too-long': (c, format) => ({ title: 'Pesan terlalu panjang', sentence: atMost(c, format) }),
  'button-too-long': (c, format) => ({ title: 'Teks tombol terlalu panjang', sentence: atMost(c, format) }),
  'validity-out-of-range': ({ between }, { duration }) => ({
    title: 'Undangan tidak dapat berlaku selama itu',
    sentence: between ? `Pilih antara ${duration(between.min)} dan ${duration(between.max)}.` : 'Pilih lama yang lain.',
  }),
  'template-missing': () => ({
    title: 'Belum ada template yang dipilih',
    sentence: 'Pilih satu dari daftar.',
  }),
  'template-not-approved': () => ({
    title: 'Template ini belum disetujui',
    sentence: 'Hanya template yang disetujui yang dapat dikirim. Pilih yang lain.',
  }),
  'template-wrong-kind': () => ({
    title: 'Template ini untuk hal lain',
    sentence: 'Pilih yang jenisnya sesuai.',
  }),
  'variable-missing': () => ({
    title: 'Ada nilai yang belum diisi',
    sentence: 'Isi semua nilai template.',
  }),
  'template-in-review': () => ({
    title: 'WhatsApp sedang meninjau template ini',
    sentence: 'Template dapat diubah setelah jawabannya datang.',
  }),
  'template-name-taken': (c, format) => ({
    title: 'Nama ini sudah dipakai',
    sentence: `Pilih nama lain${c.until === undefined ? '' : `, atau tunggu hingga ${format.moment(c.until)}`}.`,
  }),
  // anything else: the platform's own sentence, where it gave one
  refused: ({ details }) => ({
    title: 'WhatsApp menolak',
    sentence: details ? ended(details, '.') : 'WhatsApp tidak memberi alasan. Anda dapat mencoba lagi.',
  }),
};
