import type { Agency } from '../../model'

/** BNA, Bahrain: a colon after the bracket, in older copy a glued em dash. */
export const bna = {
  id: 'bna',
  name: 'Bahrain News Agency',
  kind: 'agency',
  country: 'BH',
  languages: ['ar', 'en'],
  names: ['BNA', 'Bahrain News Agency', 'بنا', 'وكالة أنباء البحرين'],
  ambiguous: ['BNA', 'بنا'],
  datelines: [
    {
      form: '{place}, {date} ({agency}):',
      example: 'Manama, Sept. 22 (BNA): Divers',
      place: 'Manama',
      month: 9,
      day: 22,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Manama, Sept. 15 (BNA)—Divers',
      place: 'Manama',
      month: 9,
      day: 15,
    },
    {
      form: '{place} في {date} / {agency} /',
      example: 'المنامة في 22 سبتمبر / بنا / نظمت',
      place: 'المنامة',
      month: 9,
      day: 22,
    },
  ],
  sources: ['https://www.bna.bh'],
  no: [
    'Dólar Banco Nación (BNA): 1.450 pesos',
    'The British Neuroscience Association (BNA): a guide',
    'The official BNA said the bridge was shut.',
  ],
} as const satisfies Agency
