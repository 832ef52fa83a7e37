import type { Agency } from '../../model'

/** Primapress, Italy: the agency opens and closes the story: `(PRIMAPRESS) - MOSCA - `, ` - (PRIMAPRESS)`. */
export const primapress = {
  id: 'primapress',
  name: 'Primapress',
  kind: 'agency',
  country: 'IT',
  languages: ['it'],
  names: ['PRIMAPRESS', 'Primapress', 'PrimaPress'],
  datelines: [{ form: '({agency}) {dash}{place} {dash}', example: '(PRIMAPRESS) - MOSCA - Il', place: 'MOSCA' }],
  endMarks: [
    { form: '- ({agency})', example: '- (PRIMAPRESS)' },
    { form: '({agency})', example: '(PRIMAPRESS)' },
  ],
  sources: ['https://www.primapress.it'],
  no: ['Lo ha detto il sindaco a Primapress.', 'Prima Press (Milano) - una tipografia', '(PRIMA) - MOSCA - Il volo'],
} as const satisfies Agency
