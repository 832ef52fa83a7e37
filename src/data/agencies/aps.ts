import type { Agency } from '../../model'

/** APS, Algeria: a hyphen glued to the bracket, `ALGER (APS)- `; its own site leaves the name out and writes `ALGER- `. */
export const aps = {
  id: 'aps',
  name: 'Algérie Presse Service',
  kind: 'agency',
  country: 'DZ',
  languages: ['fr', 'ar', 'en', 'es', 'ru', 'zh'],
  names: ['APS', 'Algérie Presse Service', 'Algeria Press Service', 'واج', 'وأج', 'وكالة الأنباء الجزائرية'],
  ambiguous: ['APS', 'واج', 'وأج'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'ALGER (APS)- Un', place: 'ALGER' },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'ALGER, 4 mars 2026 (APS)- Un',
      place: 'ALGER',
      month: 3,
      day: 4,
      year: 2026,
    },
    { form: '{place} ({agency}) {dash}', example: 'ORAN (APS) – Un', place: 'ORAN' },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'ALGIERS, March 4 (APS) - Farmers',
      place: 'ALGIERS',
      month: 3,
      day: 4,
    },
  ],
  sources: ['https://www.aps.dz'],
  no: [
    'Denver Public Schools and Aurora Public Schools (APS) - both large - agreed.',
    'American Physical Society (APS) - the March meeting',
    'Le ministre a déclaré à l’APS que la route ouvrirait mardi.',
    'Antiphospholipid syndrome (APS) - a disorder',
  ],
} as const satisfies Agency
