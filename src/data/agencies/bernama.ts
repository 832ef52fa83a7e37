import type { Agency } from '../../model'

/** Bernama, Malaysia: `KUALA LUMPUR, Nov 19 (Bernama) --`, the same in Malay; stories close `-- BERNAMA`, relays `— Bernama`. */
export const bernama = {
  id: 'bernama',
  name: 'Bernama',
  kind: 'agency',
  country: 'MY',
  languages: ['ms', 'en', 'zh', 'ar'],
  names: [
    'Bernama',
    'BERNAMA',
    'Malaysian National News Agency',
    'Pertubuhan Berita Nasional Malaysia',
    'NNN-BERNAMA',
    'NNN-Bernama',
    'BERNAMA-NNN',
    '马新社',
    '馬新社',
    'برناما',
  ],
  ambiguous: ['Bernama', 'BERNAMA'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'KUALA LUMPUR, Nov 19 (Bernama) -- The',
      place: 'KUALA LUMPUR',
      month: 11,
      day: 19,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MELAKA, 13 Jan (Bernama) -- Pelabuhan',
      place: 'MELAKA',
      month: 1,
      day: 13,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'PUTRAJAYA, 9 Ogos (Bernama) -- Pelabuhan',
      place: 'PUTRAJAYA',
      month: 8,
      day: 9,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'KOTA KINABALU (Malaysia), March 12 (Bernama) -- The',
      place: 'KOTA KINABALU',
      month: 3,
      day: 12,
    },
  ],
  endMarks: [
    { form: '{dash} {agency}', example: '-- BERNAMA' },
    { form: '{dash} {agency}', example: '— Bernama' },
    { form: '{dash} {agency}', example: '-- NNN-BERNAMA' },
  ],
  credits: [
    { form: '{dash} {agency} photo', example: '— Bernama photo' },
    { form: '--fotoBERNAMA', example: '--fotoBERNAMA' },
    { form: '--fotoBERNAMA ({year}) HAK CIPTA TERPELIHARA', example: '--fotoBERNAMA (2019) HAK CIPTA TERPELIHARA' },
  ],
  rights: [
    {
      form: 'BERNAMA provides up-to-date authentic and comprehensive news and information {text}',
      example: 'BERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated',
      holder: 'BERNAMA',
      says: 'terms',
    },
    { form: '© {year} {agency}', example: '© 2024 BERNAMA', holder: 'BERNAMA' },
  ],
  sources: ['https://www.bernama.com'],
  no: [
    'KLANG: The harbor reopened after two days.',
    'Seorang lelaki bernama Ahmad (42) -- nelayan -- ditemui.',
    'KLANG: Seorang nelayan BERNAMA AHMAD -- berusia 42 tahun -- ditemui.',
    'Bernama reported on Monday that the harbor had reopened.',
    '据马新社报道，港口重新开放。',
  ],
} as const satisfies Agency
