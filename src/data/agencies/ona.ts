import type { Agency } from '../../model'

/** ONA, Oman: three hyphens after the bracket; relays keep only `— ONA` at the end. */
export const ona = {
  id: 'ona',
  name: 'Oman News Agency',
  kind: 'agency',
  country: 'OM',
  languages: ['ar', 'en'],
  names: ['ONA', 'Oman News Agency', 'العمانية', 'العُمانية', 'وكالة الأنباء العمانية', 'وكالة الأنباء العُمانية'],
  ambiguous: ['ONA', 'العمانية', 'العُمانية'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) ---',
      example: 'Muscat, 22 Jan (ONA) --- Fishermen',
      place: 'Muscat',
      month: 1,
      day: 22,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Muscat, 22 Jan (ONA) -- Fishermen',
      place: 'Muscat',
      month: 1,
      day: 22,
    },
    {
      form: '{place} في {date} /{agency}/',
      example: 'مسقط في 22 سبتمبر /العمانية/ نظمت',
      place: 'مسقط',
      month: 9,
      day: 22,
    },
  ],
  endMarks: [{ form: '{dash} {agency}', example: '— ONA' }],
  sources: ['https://omannews.gov.om'],
  no: [
    'The Office of National Assessments (ONA) - Canberra - closed.',
    'The state agency ONA said rain would fall.',
    'Ona, 31, won the race.',
  ],
} as const satisfies Agency
