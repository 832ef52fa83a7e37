import type { Phrases } from './types'

/** Indonesian and Malay: `Baca juga: …`, `Bagikan`, `Hak cipta dilindungi`. */
export const id = {
  language: 'id',
  sure: {
    whole: {
      advertisement: [
        '(Scroll untuk melanjutkan|Lanjutkan membaca|Artikel berlanjut setelah iklan)',
        '(Pasang|Tutup) iklan',
        'Beriklan',
      ],
      comments: ['(Tulis|Kirim|Tinggalkan|Lihat|Beri) [semua] komentar'],
      navigation: [
        '(Lewati|Langsung) ke konten',
        '(Kembali ke atas|Lihat semua|Selengkapnya|Lihat selengkapnya|Tampilkan semua|Kebijakan privasi|Tentang kami|Hubungi kami|Pedoman media siber)',
      ],
      'page-furniture': ['(Ukuran font|Salin tautan|Link disalin|Dengarkan artikel|Cetak artikel)'],
      'read-more': ['(Baca selengkapnya|Baca selanjutnya|Baca lebih lanjut|Halaman selanjutnya|Baca lagi)'],
      related: [
        '(Berita terkait|Artikel terkait|Berita lainnya|Berita terbaru|Berita terpopuler|Terpopuler|Paling populer|Terkini|Terbaru|Rekomendasi untuk Anda|Pilihan editor|Berita pilihan|Topik terkait|Berita berkaitan|Artikel lainnya|Populer)',
      ],
      share: ['(Bagikan artikel|Bagikan artikel ini|Kongsi artikel)'],
      timestamp: ['{n} (menit|jam|hari) [yang] lalu', '{n} (WIB|WITA|WIT)'],
    },
    start: {
      'cookie-notice': ['(Kami|Situs ini) menggunakan cookie'],
      promotion: [
        '(Cek|Simak|Dapatkan) (berita|update berita) [dan artikel] (lainnya|yang lain|pilihan)',
        'Ikuti (kami|berita|WhatsApp|saluran)',
        'Gabung di',
      ],
      related: [
        '(Baca|Lihat|Simak|Tonton|Bacaan) (juga|pula)',
        '(Baca|Artikel terkait|Berita terkait|Pilihan editor):',
      ],
      'tag-list': ['(Topik|Kata kunci|Tag terpopuler|Label):'],
    },
    contain: {
      copyright: ['Hak cipta (dilindungi|terpelihara)', 'Hak Cipta ©'],
      promotion: ['WhatsApp channel', 'saluran WhatsApp', 'di Google News'],
      usage: ['Dilarang keras', 'dilarang mengutip', 'tanpa izin tertulis'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Beranda|Cari|Nasional|Internasional|Politik|Ekonomi|Olahraga|Hiburan|Daerah|Dunia|Hukum)'],
      advertisement: ['(Iklan|Advertorial)'],
      comments: ['(Komentar|Balas)'],
      login: ['(Masuk|Daftar)'],
      'page-furniture': ['(Cetak|Simpan|Surat elektronik|Dengar)'],
      share: ['(Bagikan|Kongsi|Sebarkan|Kirim)'],
    },
    start: {
      byline: ['Oleh', '(Oleh|Penulis|Pewarta|Editor|Reporter|Wartawan):'],
      caption: ['(Foto|Gambar|Arsip|Ilustrasi):', 'Foto'],
      'source-line': ['Sumber:'],
      modified: ['(Diperbarui|Terakhir diperbarui):'],
      published: ['(Diterbitkan|Dipublikasikan|Tanggal terbit|Terbit):'],
    },
  },
} as const satisfies Phrases
