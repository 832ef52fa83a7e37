import type { Agency } from '../../model'

/** KNA, Germany: the Catholic wire; often nothing between the bracket and the sentence: `Köln (KNA) `. */
export const kna = {
  id: 'kna',
  name: 'Katholische Nachrichten-Agentur',
  kind: 'agency',
  country: 'DE',
  languages: ['de'],
  names: ['KNA', 'Katholische Nachrichten-Agentur', 'Katholischen Nachrichten-Agentur', 'KNA-Bild'],
  ambiguous: ['KNA'],
  datelines: [
    { form: '{place} ({agency})', example: 'Köln (KNA) Die', place: 'Köln' },
    { form: '{place} ({agency}) {dash}', example: 'Bonn (KNA) – Die', place: 'Bonn' },
  ],
  endMarks: [{ form: '({agency})', example: '(KNA)' }],
  credits: [
    { form: '© {names} ({agency})', example: '© Anna Muster (KNA)' },
    { form: 'Quelle: {agency}', example: 'Quelle: KNA' },
  ],
  sources: ['https://www.kna.de'],
  no: [
    'Der Bischof sagte das der Katholischen Nachrichten-Agentur (KNA) am Montag.',
    'Saint Kitts and Nevis (KNA) – the team',
    'sodium-activated potassium channel (KNa) - a protein',
  ],
} as const satisfies Agency
