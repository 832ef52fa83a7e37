import type { Agency } from '../../model'

/** IANS, India: `New Delhi, July 26 (IANS) Hours` with no separator; stories close `--IANS` and, a line below, `abc/def`. */
export const ians = {
  id: 'ians',
  name: 'Indo-Asian News Service',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi'],
  names: ['IANS', 'Indo-Asian News Service', 'Indo Asian News Service', 'IANSlife', 'IANS Live', 'आईएएनएस'],
  datelines: [
    {
      form: '{place}, {date} ({agency})',
      example: 'New Delhi, July 26 (IANS) Hours',
      place: 'New Delhi',
      month: 7,
      day: 26,
    },
    {
      form: '{place}, {date} ({agency})।',
      example: 'नई दिल्ली, 14 अक्टूबर (आईएएनएस)। सरकार',
      place: 'नई दिल्ली',
      month: 10,
      day: 14,
    },
  ],
  endMarks: [
    { form: '{dash} {agency}', example: '--IANS' },
    { form: '({agency})', example: '(IANS)' },
    { form: '{agency}', example: 'IANS' },
    { form: '(With inputs from {agency})', example: '(With inputs from IANS)' },
  ],
  signOffs: [
    { form: '{dash} {agency} {initials}', example: '--IANS abc/def' },
    { form: '{dash} {agency} {initials}', example: '--आईएएनएस abc/def' },
    { form: '{initials}', example: 'abc/def' },
  ],
  credits: [
    { form: '({agency})', example: '(IANS)' },
    { form: '(Photo: {agency})', example: '(Photo: IANS)' },
    { form: '(Photo: {names}/{agency})', example: '(Photo: Ravi Kumar/IANS)' },
    { form: '(File Photo: {agency})', example: '(File Photo: IANS)' },
  ],
  sources: ['https://ians.in'],
  no: [
    'See The Hindu 23 Jan 2026 (IANS) for the filing.',
    'The minister told IANS that the port was open.',
    'Issuer alternative names (IANs) of the certificate are listed.',
    '--iAnswer counts down.',
  ],
} as const satisfies Agency
