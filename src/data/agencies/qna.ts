import type { Agency } from '../../model'

/** QNA, Qatar: slashes around the name in Arabic. */
export const qna = {
  id: 'qna',
  name: 'Qatar News Agency',
  kind: 'agency',
  country: 'QA',
  languages: ['ar', 'en'],
  names: ['QNA', 'Qatar News Agency', 'قنا', 'وكالة الأنباء القطرية'],
  ambiguous: ['QNA', 'قنا'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Doha, May 12 (QNA) - Divers',
      place: 'Doha',
      month: 5,
      day: 12,
    },
    {
      form: '{place} في {date} /{agency}/',
      example: 'الدوحة في 12 مايو /قنا/ نظمت',
      place: 'الدوحة',
      month: 5,
      day: 12,
    },
  ],
  endMarks: [{ form: '({agency})', example: '(QNA)' }],
  sources: ['https://www.qna.org.qa'],
  no: ['Questions and answers (QNA) - page 4', 'The official QNA said the pool was shut.', 'سافر إلى قنا في الصعيد.'],
} as const satisfies Agency
