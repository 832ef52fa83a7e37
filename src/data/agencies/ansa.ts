import type { Agency } from '../../model'

/**
 * ANSA, Italy: the agency stands first, the byline even before it; in Brazil it stands last: `(ANSA) - TORINO, 29 GEN
 * - `.
 */
export const ansa = {
  id: 'ansa',
  name: 'ANSA',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en', 'es', 'pt', 'de', 'ar'],
  names: ['ANSA', 'Ansa', 'Agenzia ANSA', 'ANSA.it', 'ANSAmed', 'ANSA Brasil'],
  ambiguous: ['Ansa'],
  datelines: [
    {
      form: '({agency}) {dash}{place}, {date} {dash}',
      example: '(ANSA) - MILANO, 16 MAG - Il',
      place: 'MILANO',
      month: 5,
      day: 16,
    },
    {
      form: '({agency}) {dash}{place}, {date} {dash}',
      example: '(ANSA) - MONOPOLI (BARI), 6 LUG - Il',
      place: 'MONOPOLI',
      month: 7,
      day: 6,
    },
    {
      form: '({agency}) {dash}{place}, {date} {dash}',
      example: '(ANSA) - ROME, JUL 11 - Engineers',
      place: 'ROME',
      month: 7,
      day: 11,
    },
    {
      form: '(di {names}) ({agency}) {dash}{place}, {date} {dash}',
      example: '(di Anna Esempio) (ANSA) - TORINO, 29 GEN - Il',
      place: 'TORINO',
      month: 1,
      day: 29,
      names: ['Anna Esempio'],
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'ROMA, 16 NOV (ANSA) - Os',
      place: 'ROMA',
      month: 11,
      day: 16,
    },
  ],
  endMarks: [
    { form: '({agency}).', example: '(ANSA).' },
    { form: '({agency})', example: '(ANSA)' },
  ],
  credits: [
    { form: '{agency}/{names}', example: 'ANSA/ANNA ESEMPIO' },
    { form: '© {agency}', example: '© ANSA' },
  ],
  rights: [
    {
      form: '(c) Copyright {agency} {year}. Click For Restrictions - {text}',
      example: '(c) Copyright ANSA 2017. Click For Restrictions - http://example.com/terms',
      holder: 'ANSA',
    },
    {
      form: 'RIPRODUZIONE RISERVATA © Copyright {agency}',
      example: 'RIPRODUZIONE RISERVATA © Copyright ANSA',
      holder: 'ANSA',
    },
    {
      form: 'Riproduzione riservata © Copyright {agency}',
      example: 'Riproduzione riservata © Copyright ANSA',
      holder: 'ANSA',
    },
  ],
  sources: ['https://www.ansa.it', 'https://ansabrasil.com.br'],
  no: [
    'Lo ha detto il sindaco all’ANSA.',
    'La maniglia (ansa) - una curva del vaso',
    'Agence nationale de la santé (ANSA), un organisme',
    'MILANO, 16 maggio - una giornata di sole',
  ],
} as const satisfies Agency
