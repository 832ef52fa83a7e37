import type { Agency } from '../../model'

/** ENA, Ethiopia: a full date, in older copy with a slash before the year. */
export const ena = {
  id: 'ena',
  name: 'Ethiopian News Agency',
  kind: 'agency',
  country: 'ET',
  languages: ['am', 'en', 'ar', 'fr', 'om', 'ti'],
  names: ['ENA', 'Ethiopian News Agency', 'ኢዜአ'],
  ambiguous: ['ENA'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Addis Ababa, September 12, 2020 (ENA) – Farmers',
      place: 'Addis Ababa',
      month: 9,
      day: 12,
      year: 2020,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'Addis Ababa, December 1, 2023 (ENA) Farmers',
      place: 'Addis Ababa',
      month: 12,
      day: 1,
      year: 2023,
    },
  ],
  sources: ['https://www.ena.et'],
  no: [
    "The École nationale d'administration (ENA) – Strasbourg – closed.",
    'The European Nucleotide Archive (ENA) – release 140',
    'Ena, 31, won the race.',
  ],
} as const satisfies Agency
