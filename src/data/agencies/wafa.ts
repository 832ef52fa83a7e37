import type { Agency } from '../../model'

/** WAFA, Palestine: the weekday stands between place and date. */
export const wafa = {
  id: 'wafa',
  name: 'Palestine News and Information Agency',
  kind: 'agency',
  country: 'PS',
  languages: ['ar', 'en', 'fr', 'he'],
  names: [
    'WAFA',
    'Wafa',
    'Palestine News and Information Agency',
    'Palestinian News Agency',
    'Palestine News Agency',
    'وفا',
    'وكالة وفا',
  ],
  ambiguous: ['WAFA', 'Wafa', 'وفا'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'JERUSALEM, Sunday, June 27, 2021 (WAFA) – Neighbours',
      place: 'JERUSALEM',
      month: 6,
      day: 27,
      year: 2021,
    },
    {
      form: '{place} {date} {agency}-',
      example: 'رام الله 22-9-2020 وفا- نظمت',
      place: 'رام الله',
      month: 9,
      day: 22,
      year: 2020,
    },
  ],
  credits: [{ form: 'Source: {agency}', example: 'Source: WAFA' }],
  sources: ['https://english.wafa.ps'],
  no: [
    'Wilderness Advanced First Aid (WAFA) – 40 hours',
    'Wafa, 31, teaches in Ramallah.',
    'The official WAFA news agency said the road was cut.',
  ],
} as const satisfies Agency
