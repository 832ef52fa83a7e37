import type { Agency } from '../../model'

/** CMC, the Caribbean: place, country, perhaps the day, and the name behind a comma: `BRIDGETOWN, Barbados, Mar 4, CMC – `. */
export const cmc = {
  id: 'cmc',
  name: 'Caribbean Media Corporation',
  kind: 'agency',
  country: 'BB',
  languages: ['en'],
  names: ['CMC', 'CANA', 'Caribbean Media Corporation', 'Caribbean News Agency'],
  ambiguous: ['CMC', 'CANA'],
  datelines: [
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'NEW YORK, Feb 10, CMC – Nurses',
      place: 'NEW YORK',
      month: 2,
      day: 10,
    },
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'HAMILTON, Bermuda, Feb 10, CMC - Sailors',
      place: 'HAMILTON',
      month: 2,
      day: 10,
    },
    { form: '{place}, {agency} {dash}', example: 'BRIDGETOWN, Barbados, CMC – Farmers', place: 'BRIDGETOWN' },
    { form: '{place} ({agency}) {dash}', example: 'BASSETERRE, St Kitts (CMC) — Farmers', place: 'BASSETERRE' },
  ],
  sources: ['https://www.cmccaribbean.com', 'https://caricom.org'],
  no: [
    'Christian Medical College (CMC) - Vellore - opened a ward.',
    'The Conservative Muslim Council, CMC - a new body - met.',
    'Carboxymethyl cellulose, CMC - a thickener',
    'Dubai, the Crown Media Company (CMC) - its name - was sold.',
  ],
} as const satisfies Agency
