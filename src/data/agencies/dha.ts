import type { Agency } from '../../model'

/** DHA, Demirören Haber Ajansı, Türkiye: reporter, slash, town in capitals, comma, bracket. */
export const dha = {
  id: 'dha',
  name: 'Demirören Haber Ajansı',
  kind: 'agency',
  country: 'TR',
  languages: ['tr'],
  names: ['DHA', 'Demirören Haber Ajansı', 'Doğan Haber Ajansı', 'Demirören News Agency', 'Doğan News Agency'],
  ambiguous: ['DHA'],
  datelines: [
    {
      form: '{names}/{place}, ({agency}) {dash}',
      example: 'Defne AK/RİZE, (DHA) - Belediye',
      place: 'RİZE',
      names: ['Defne AK'],
    },
    {
      form: '{names}/{place},({agency}){dash}',
      example: 'Defne AK/RİZE,(DHA)- Belediye',
      place: 'RİZE',
      names: ['Defne AK'],
    },
    { form: '{place}, ({agency}) {dash}', example: 'RİZE, (DHA) - Belediye', place: 'RİZE' },
    { form: '{place} ({agency}) {dash}', example: 'RİZE (DHA) - Belediye', place: 'RİZE' },
  ],
  credits: [
    { form: 'Kaynak: {agency}', example: 'Kaynak: DHA' },
    { form: 'Fotoğraf: {agency}', example: 'Fotoğraf: DHA' },
  ],
  sources: ['https://www.dha.com.tr'],
  no: [
    'Docosahexaenoic acid (DHA) - a fatty acid',
    'The Defense Health Agency (DHA) - Falls Church - said',
    'Görgü tanıkları DHA muhabirine konuştu.',
  ],
} as const satisfies Agency
