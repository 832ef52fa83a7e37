import type { Agency } from '../../model'

/** AGI, Italy: on the web only the acronym and a dash; its acronym now mostly means something else: `AGI - `. */
export const agi = {
  id: 'agi',
  name: 'Agenzia Giornalistica Italia',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['AGI', 'Agi', 'Agenzia Italia', 'Agenzia Giornalistica Italia', 'AGI.it'],
  ambiguous: ['AGI', 'Agi'],
  datelines: [
    { form: '{agency} {dash}', example: 'AGI - Il' },
    {
      form: '({agency}) {dash}{place}, {date} {dash}',
      example: '(AGI) - Roma, 12 mar. - Il',
      place: 'Roma',
      month: 3,
      day: 12,
    },
  ],
  endMarks: [{ form: '({agency})', example: '(AGI)' }],
  signOffs: [{ form: '({agency}) {initials}', example: '(AGI) ABC/DE' }],
  sources: ['https://www.agi.it'],
  no: [
    'Artificial general intelligence (AGI) - machines that learn',
    'Adjusted gross income (AGI) - the sum',
    'AGI research has a new home.',
    'Lo ha detto il sindaco all’AGI.',
  ],
} as const satisfies Agency
