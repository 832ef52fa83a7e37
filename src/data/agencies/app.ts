import type { Agency } from '../../model'

/** APP, Pakistan: `ISLAMABAD, Jul 11 (APP):` with a colon; UrduPoint packs relay, agency and an ordinal date into the bracket. */
export const app = {
  id: 'app',
  name: 'Associated Press of Pakistan',
  kind: 'agency',
  country: 'PK',
  languages: ['en', 'ur'],
  names: ['APP', 'Associated Press of Pakistan', 'Associated Press Of Pakistan', 'اے پی پی'],
  ambiguous: ['APP'],
  datelines: [
    {
      form: '{place}, {date} ({agency}):',
      example: 'ISLAMABAD, Jul 11 (APP): The',
      place: 'ISLAMABAD',
      month: 7,
      day: 11,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'ISLAMABAD, Jul 11 (APP) - The',
      place: 'ISLAMABAD',
      month: 7,
      day: 11,
    },
    {
      form: '{place}, ({agency} - UrduPoint / Pakistan Point News - {date})',
      example: 'ISLAMABAD, (APP - UrduPoint / Pakistan Point News - 11th Jul, 2023) The',
      place: 'ISLAMABAD',
      month: 7,
      day: 11,
    },
    {
      form: '{place} ۔ {date} ({agency})',
      example: 'لاہور ۔ 22 ستمبر (اے پی پی) حکومت',
      place: 'لاہور',
      month: 9,
      day: 22,
    },
  ],
  endMarks: [
    { form: '({agency})', example: '(APP)' },
    { form: '{dash} {agency}', example: '— APP' },
    { form: '{agency}', example: 'APP' },
  ],
  signOffs: [{ form: '{agency}/{initials}', example: 'APP/ajb' }],
  credits: [
    { form: '({agency} Photo)', example: '(APP Photo)' },
    { form: '{dash} {agency} photo', example: '—APP photo' },
  ],
  sources: ['https://www.app.com.pk', 'https://urdu.app.com.pk'],
  no: [
    'Paper maker Asia Pulp & Paper (APP) - part of a group - agreed.',
    'APP发布“2030 绿色造纸计划”',
    'The mobile application (APP): a short guide',
    'Australian Privacy Principles (APP): what they ask',
    'A spokesman told APP that the port was open.',
  ],
} as const satisfies Agency
