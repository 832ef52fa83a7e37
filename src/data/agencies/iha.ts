import type { Agency } from '../../model'

/** İHA, İhlas Haber Ajansı, Türkiye: the town in capitals before the bracket. */
export const iha = {
  id: 'iha',
  name: 'İhlas Haber Ajansı',
  kind: 'agency',
  country: 'TR',
  languages: ['tr'],
  names: ['İHA', 'IHA', 'İhlas Haber Ajansı', 'İHLAS HABER AJANSI', 'İhlas News Agency', 'Ihlas News Agency'],
  ambiguous: ['İHA', 'IHA'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'İNEGÖL (İHA) - Belediye', place: 'İNEGÖL' }],
  credits: [
    { form: 'Kaynak: {agency}', example: 'Kaynak: İHA' },
    { form: 'Fotoğraf: {agency}', example: 'Fotoğraf: İHA' },
  ],
  sources: ['https://www.iha.com.tr'],
  no: [
    'İnsansız hava aracı (İHA) - yeni bir model',
    'Silahlı İHA dün havalandı.',
    'Görgü tanıkları İHA muhabirine konuştu.',
  ],
} as const satisfies Agency
