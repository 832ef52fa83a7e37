import type { Phrases } from './types'

/** Turkish: `İlgili haberler`, `Haberi paylaş`, `Son güncelleme: …`. */
export const tr = {
  language: 'tr',
  sure: {
    whole: {
      advertisement: ['Haberin devamı reklamdan sonra'],
      comments: ['(Yorum yap|Yorum yaz|Yorumları göster|Cevap ver)'],
      'cookie-notice': [
        '(Çerez politikası|Çerez ayarları|Tümünü kabul et|Gizlilik politikası)',
        'Reklam/Pazarlama çerezleri',
      ],
      counter: ['[Okuma süresi] {n} (dk|dakika) [okuma süresi]'],
      login: ['(Giriş yap|Üye ol)'],
      navigation: ['(İçeriğe geç|Başa dön|Yukarı çık|Ana sayfaya dön)', '(Daha fazla|Tümünü) (göster|gör|yükle)'],
      'page-furniture': ['(Yazı boyutu|Haberi dinle|Haberi görüntüle|Linki kopyala|Bağlantıyı kopyala)'],
      'read-more': ['(Devamını oku|Haberin devamı için tıklayın)'],
      related: [
        '(İlgili haberler|Benzer haberler|Çok okunanlar|En çok okunanlar|Öne çıkanlar|Sıradaki haber|Diğer haberler|Son haberler|İlgili konular|Önerilen haberler)',
      ],
      share: ['(Haberi|Bu haberi|Şurada) paylaş[ın]'],
      timestamp: ['{n} (dakika|saat|gün) önce', 'Giriş {n} [son] güncelleme {n}'],
    },
    start: {
      promotion: ['Bizi takip edin'],
      related: ['(İlgili haber|Ayrıca okuyun|Bunu da okuyun|Haberin devamı):', '[Bunlar da] ilginizi çekebilir'],
      'tag-list': ['(Etiketler|Anahtar kelimeler):'],
    },
    contain: {
      copyright: ['Tüm hakları saklıdır', 'Her hakkı saklıdır'],
      'cookie-notice': ['çerez[ler] (kullanıyoruz|kullanılmaktadır)'],
      usage: ['kaynak gösterilmeden'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Ana sayfa|Anasayfa|Gündem|Siyaset|Dünya|Ekonomi|Spor|Sağlık|Yaşam|Haberler|Son dakika)'],
      advertisement: ['Reklam'],
      comments: ['(Yorumlar|Yorum)'],
      'page-furniture': ['(Yazdır|Dinle)'],
      share: ['(Paylaş|Gönder)'],
    },
    start: {
      byline: ['(Muhabir|Haber|Yazar|Editör):'],
      caption: ['(Fotoğraf|Foto|Görsel):'],
      'source-line': ['Kaynak:'],
      modified: ['(Güncelleme|Güncellenme|Güncelleme tarihi):', 'Son güncelleme'],
      published: ['(Giriş|Yayınlanma|Yayın tarihi|Yayınlanma tarihi|Oluşturulma tarihi|Giriş tarihi):'],
    },
  },
} as const satisfies Phrases
