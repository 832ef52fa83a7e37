import type { Agency } from '../../model'

/** PTI, India: `New Delhi, Sep 5 (PTI) The` with no separator; the last line is `PTI` and three groups of initials, in Hindi the names themselves. */
export const pti = {
  id: 'pti',
  name: 'Press Trust of India',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi'],
  names: [
    'PTI',
    'Press Trust of India',
    'Press Trust Of India',
    'PTI-Bhasha',
    'PTI Bhasha',
    'भाषा',
    'पीटीआई',
    'पीटीआई-भाषा',
    'पीटीआई भाषा',
  ],
  ambiguous: ['PTI', 'भाषा'],
  datelines: [
    {
      form: '{place}, {date} ({agency})',
      example: 'New Delhi, Sep 5 (PTI) The',
      place: 'New Delhi',
      month: 9,
      day: 5,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'Mumbai, Dec 9 (PTI) Filmmakers',
      place: 'Mumbai',
      month: 12,
      day: 9,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'नयी दिल्ली, 15 सितंबर (भाषा) सरकार',
      place: 'नयी दिल्ली',
      month: 9,
      day: 15,
    },
  ],
  endMarks: [
    { form: '({agency})', example: '(PTI)' },
    { form: '{dash} {agency}', example: '- PTI' },
    { form: '{agency}', example: 'PTI' },
    { form: '(With inputs from {agency})', example: '(With inputs from PTI)' },
    { form: '(With {agency} inputs)', example: '(With PTI inputs)' },
  ],
  signOffs: [
    { form: '{agency} {initials}', example: 'PTI ABC DV DV' },
    { form: '({agency}) {initials}', example: '(PTI) ABC DV DV' },
    { form: 'भाषा {names}', example: 'भाषा वैभव मनीषा' },
  ],
  credits: [
    { form: '({agency} Photo)', example: '(PTI Photo)' },
    { form: '({agency} Photo/{names})', example: '(PTI Photo/Ravi Kumar)' },
    { form: '({agency} File Photo)', example: '(PTI File Photo)' },
    { form: '(Photo: {agency})', example: '(Photo: PTI)' },
    { form: '| Photo Credit: {agency}', example: '| Photo Credit: PTI' },
  ],
  sources: ['https://www.ptinews.com', 'https://bhasha.ptinews.com'],
  no: [
    'Leaders of the Pakistan Tehreek-e-Insaf (PTI) met in Lahore.',
    'Pakistan Tehreek-e-Insaf (PTI) - the party - held a rally.',
    'Before dispatch, the pre-trip inspection (PTI) must be passed.',
    'The minister told PTI that the port was open.',
    'हिन्दी एक भाषा (भाषा परिवार) है।',
  ],
} as const satisfies Agency
