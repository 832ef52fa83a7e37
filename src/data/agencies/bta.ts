import type { Agency } from '../../model'

/** BTA, Bulgaria: slashes and no dash, `София, 4 март /БТА/`; its English service writes `Sofia, March 4 (BTA) - `. */
export const bta = {
  id: 'bta',
  name: 'Bulgarian News Agency',
  kind: 'agency',
  country: 'BG',
  languages: ['bg', 'en'],
  names: ['БТА', 'BTA', 'Българска телеграфна агенция', 'Bulgarian News Agency', 'Bulgarian Telegraph Agency'],
  ambiguous: ['БТА', 'BTA'],
  datelines: [
    {
      form: '{place}, {date} /{agency}/',
      example: 'София, 4 март /БТА/ Новият',
      place: 'София',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Sofia, February 28 (BTA) - Engineers',
      place: 'Sofia',
      month: 2,
      day: 28,
    },
    { form: '{date} ({agency}) {dash}', example: 'August 5 (BTA) - Engineers', month: 8, day: 5 },
  ],
  credits: [{ form: '({agency})', example: '(БТА)' }],
  signOffs: [{ form: '/{initials}/', example: '/RY/' }],
  sources: ['https://www.bta.bg', 'http://www.hri.org/news/balkans/bta'],
  no: [
    'Това съобщи за БТА кметът на града.',
    'The British Tinnitus Association (BTA) - Sheffield - agreed.',
    'A bilateral trade agreement (BTA) - the second - was signed.',
    'София, 4 март, сградата на БТА - изложба',
  ],
} as const satisfies Agency
