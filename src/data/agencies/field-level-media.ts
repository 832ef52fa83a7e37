import type { Agency } from '../../model'

/** Field Level Media, a sports wire of the United States: no dateline, its name behind the last sentence. */
export const fieldLevelMedia = {
  id: 'field-level-media',
  name: 'Field Level Media',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  names: ['Field Level Media', 'FIELD LEVEL MEDIA'],
  datelines: [],
  endMarks: [
    { form: '--{agency}', example: '--Field Level Media' },
    { form: '—{agency}', example: '—Field Level Media' },
    { form: '-{agency}', example: '-Field Level Media' },
  ],
  sources: ['https://fieldlevelmedia.com'],
  no: [
    'Coaches told Field Level Media that he would play.',
    'The club streams on field level, media said.',
    'a field-level media zone',
  ],
} as const satisfies Agency
