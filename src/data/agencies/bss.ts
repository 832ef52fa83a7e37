import type { Agency } from '../../model'

/** BSS, Bangladesh: `DHAKA, Nov 26, 2023 (BSS) -`, always with the year. */
export const bss = {
  id: 'bss',
  name: 'Bangladesh Sangbad Sangstha',
  kind: 'agency',
  country: 'BD',
  languages: ['en', 'bn'],
  names: ['BSS', 'Bangladesh Sangbad Sangstha', 'বাসস', 'বাংলাদেশ সংবাদ সংস্থা'],
  ambiguous: ['BSS'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'DHAKA, Nov 26, 2023 (BSS) - Weavers',
      place: 'DHAKA',
      month: 11,
      day: 26,
      year: 2023,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'RAJSHAHI, Aug 24, 2021 (BSS) – Weavers',
      place: 'RAJSHAHI',
      month: 8,
      day: 24,
      year: 2021,
    },
  ],
  endMarks: [{ form: '{dash} {agency}', example: '-BSS' }],
  signOffs: [{ form: '{agency}/{initials}/{n}', example: 'BSS/ABC/1234' }],
  credits: [{ form: 'Photo: {agency}', example: 'Photo: BSS' }],
  sources: ['https://www.bssnews.net'],
  no: [
    'The board of BlindSpot System (BSS) - a small firm - met.',
    'Base station subsystem (BSS) - the radio part - failed.',
    'Growers told BSS that the harvest was good.',
  ],
} as const satisfies Agency
