import type { Agency } from '../../model'

/** PNA, the Philippines: formerly `DAVAO CITY, Sept. 22 (PNA) --`, now `MANILA –` with the agency only at the end: `(PNA)`. */
export const pna = {
  id: 'pna',
  name: 'Philippine News Agency',
  kind: 'agency',
  country: 'PH',
  languages: ['en', 'fil'],
  names: ['PNA', 'Philippine News Agency', 'Philippines News Agency'],
  ambiguous: ['PNA'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'DAVAO CITY, Sept. 22 (PNA) -- Fishermen',
      place: 'DAVAO CITY',
      month: 9,
      day: 22,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MANILA, Sept. 22 (PNA) — Fishermen',
      place: 'MANILA',
      month: 9,
      day: 22,
    },
  ],
  endMarks: [{ form: '({agency})', example: '(PNA)' }],
  signOffs: [{ form: '({agency}) {initials}', example: '(PNA) ABC/DEF' }],
  credits: [
    { form: '({agency} photo by {names})', example: '(PNA photo by Juan Cruz)' },
    { form: '({agency} file photo)', example: '(PNA file photo)' },
    { form: '({agency} photo)', example: '(PNA photo)' },
  ],
  sources: ['https://www.pna.gov.ph'],
  no: [
    'A peptide nucleic acid (PNA) - the probe - bound the target.',
    'Private Network Access (PNA) -- a browser rule -- blocks it.',
    'The Palestinian National Authority (PNA) — based in Ramallah — agreed.',
    'MANILA MAYOR: The harbor is open',
  ],
} as const satisfies Agency
