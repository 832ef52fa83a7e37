import type { Agency } from '../../model'

/** Prensa Latina, Cuba: never a separator after the bracket; ends in two or three groups of initials. */
export const prensaLatina = {
  id: 'prensa-latina',
  name: 'Prensa Latina',
  kind: 'agency',
  country: 'CU',
  languages: ['es', 'en', 'pt', 'fr', 'it', 'ru'],
  names: ['Prensa Latina', 'PRENSA LATINA', 'PL', 'Agencia Prensa Latina'],
  ambiguous: ['PL'],
  datelines: [
    {
      form: '{place}, {date} ({agency})',
      example: 'El Cairo, 27 nov (Prensa Latina) Vecinos',
      place: 'El Cairo',
      month: 11,
      day: 27,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'Cidade do México, 22 nov (Prensa Latina) Moradores',
      place: 'Cidade do México',
      month: 11,
      day: 22,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'Washington, Aug 24 (Prensa Latina) Neighbors',
      place: 'Washington',
      month: 8,
      day: 24,
    },
    { form: '{place} ({agency})', example: 'La Habana (PL) Vecinos', place: 'La Habana' },
  ],
  signOffs: [
    { form: '{initials}', example: 'jcm/mem/fvt' },
    { form: '{initials}', example: 'oda/wmr/bm' },
  ],
  sources: ['https://www.prensa-latina.cu', 'https://www.plenglish.com'],
  no: [
    'según dijo la agencia (Prensa Latina)."',
    'Perú Libre (PL) postula a otro candidato.',
    'The Partido Liberal (PL) announced its list.',
  ],
} as const satisfies Agency
