import type { Agency } from '../../model'

/**
 * Anadolu, Türkiye: `ANKARA (AA) -` in Turkish and English, slashes between agency, place and author in French and
 * Arabic.
 */
export const anadolu = {
  id: 'anadolu',
  name: 'Anadolu Agency',
  kind: 'agency',
  country: 'TR',
  languages: ['tr', 'en', 'ar', 'fr', 'ru', 'es', 'bs', 'ku', 'fa', 'id'],
  names: [
    'AA',
    'A.A',
    'A.A.',
    'Anadolu',
    'Anadolu Ajansı',
    'ANADOLU AJANSI',
    'Anadolu Agency',
    'Anadolu agency',
    'Agence Anadolu',
    'Anadolu Images',
    'الأناضول',
    'وكالة الأناضول',
  ],
  ambiguous: ['AA', 'A.A', 'A.A.', 'Anadolu', 'الأناضول'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'ANKARA (AA) - Belediye', place: 'ANKARA' },
    { form: '{place} ({agency}) {dash}', example: 'ANKARA (A.A) - Belediye', place: 'ANKARA' },
    {
      form: '{agency} / {place} / {names}',
      example: 'AA / Tunis / Amel Karoui',
      place: 'Tunis',
      names: ['Amel Karoui'],
    },
    { form: '{agency}/{place}/{names}', example: 'AA/Tunis/Amel Karoui', place: 'Tunis', names: ['Amel Karoui'] },
    { form: '{place} / {agency}', example: 'إسطنبول / الأناضول', place: 'إسطنبول' },
    { form: '{place}/ {names}/ {agency}', example: 'أنقرة/ ليلى قاسم/ الأناضول', place: 'أنقرة', names: ['ليلى قاسم'] },
  ],
  credits: [
    { form: 'Kaynak: {agency}', example: 'Kaynak: AA' },
    { form: 'Fotoğraf : {names}/{agency}', example: 'Fotoğraf : Defne Ak/AA' },
    { form: 'Fotoğraf: {names}/{agency}', example: 'Fotoğraf: Defne Ak/AA' },
    { form: '{names}/{agency} via Getty Images', example: 'Defne Ak/Anadolu via Getty Images' },
    { form: '[{names} - {agency}]', example: '[Defne Ak - Anadolu Agency]' },
  ],
  rights: [
    {
      form: 'Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) {text}',
      example:
        'Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan haberler, özetlenerek yayımlanmaktadır.',
      holder: 'Anadolu Ajansı',
      says: 'terms',
    },
    {
      form: 'Anadolu Agency website contains only a portion of the news stories {text}',
      example:
        'Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form.',
      holder: 'Anadolu Agency',
      says: 'terms',
    },
    {
      form: "Seulement une partie des dépêches, que l'Agence Anadolu {text}",
      example:
        "Seulement une partie des dépêches, que l'Agence Anadolu diffuse à ses abonnés, est diffusée sur le site.",
      holder: 'Agence Anadolu',
      says: 'terms',
    },
  ],
  sources: ['https://www.aa.com.tr'],
  no: [
    'Alcoholics Anonymous (AA) - the fellowship - meets on Mondays.',
    'Anadolu Efes beat its guests by nine points.',
    'The minister told Anadolu on Tuesday.',
    'American Airlines (AA) - Dallas - will add a flight.',
  ],
} as const satisfies Agency
