import type { Agency } from '../../model'

/** NNA, the national news agency of Lebanon: its name opens the story and no place follows in English. */
export const nna = {
  id: 'nna',
  name: 'National News Agency',
  kind: 'agency',
  country: 'LB',
  languages: ['ar', 'en', 'fr'],
  names: ['NNA', 'National News Agency', 'وطنية', 'الوكالة الوطنية للإعلام'],
  ambiguous: ['NNA', 'National News Agency', 'وطنية'],
  datelines: [{ form: '{agency} {dash}', example: 'NNA - Fishermen' }],
  credits: [{ form: 'Source: {agency}', example: 'Source: NNA' }],
  sources: ['https://www.nna-leb.gov.lb'],
  no: [
    'The network-neutrality act (NNA) - a draft',
    'The state-run NNA said the road was cut.',
    'The national news agency - any of them - may quote it.',
  ],
} as const satisfies Agency
