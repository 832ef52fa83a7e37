import type { Agency } from '../../model'

/** Tanjug, Serbia: slashes or brackets, in both scripts: `BEOGRAD, 4. mart /Tanjug/ - `. */
export const tanjug = {
  id: 'tanjug',
  name: 'Tanjug',
  kind: 'agency',
  country: 'RS',
  languages: ['sr', 'en'],
  names: ['Tanjug', 'TANJUG', 'Танјуг', 'ТАНЈУГ'],
  datelines: [
    {
      form: '{place}, {date} /{agency}/ {dash}',
      example: 'BEOGRAD, 4. mart /Tanjug/ - Novi',
      place: 'BEOGRAD',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'BRISEL, 16. oktobra (Tanjug) - Novi',
      place: 'BRISEL',
      month: 10,
      day: 16,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'БЕОГРАД, 4. марта (Танјуг) - Нови',
      place: 'БЕОГРАД',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'BELGRADE, March 4 (Tanjug) - Engineers',
      place: 'BELGRADE',
      month: 3,
      day: 4,
    },
  ],
  credits: [
    { form: 'Foto: {agency}', example: 'Foto: Tanjug' },
    { form: 'Foto: {agency}/{names}', example: 'Foto: Tanjug/Ana Primer' },
  ],
  sources: ['https://www.tanjug.rs', 'https://www.mail-archive.com/sim@antic.org'],
  no: [
    'Kako prenosi Tanjug, most je otvoren juče.',
    'Ministar je za Tanjug rekao da - ako bude novca - škola počinje u maju.',
    'Zgrada Tanjuga u Beogradu, 4. mart - izložba',
  ],
} as const satisfies Agency
