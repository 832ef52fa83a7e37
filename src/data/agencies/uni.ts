import type { Agency } from '../../model'

/** UNI, India: `Srinagar, Sep 5 (UNI)`, in Hindi `(वार्ता)` often with no comma before the date, in Urdu `(یو این آئی)`; no separator. */
export const uni = {
  id: 'uni',
  name: 'United News of India',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi', 'ur'],
  names: [
    'UNI',
    'United News of India',
    'United News Of India',
    'Univarta',
    'UNIVARTA',
    'वार्ता',
    'यूनीवार्ता',
    'यूनिवार्ता',
    'یو این آئی',
  ],
  ambiguous: ['UNI', 'वार्ता'],
  datelines: [
    {
      form: '{place}, {date} ({agency})',
      example: 'Srinagar, Sep 5 (UNI) The',
      place: 'Srinagar',
      month: 9,
      day: 5,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'लखनऊ, 15 अक्टूबर (वार्ता) सरकार',
      place: 'लखनऊ',
      month: 10,
      day: 15,
    },
    {
      form: '{place} {date} ({agency})',
      example: 'नयी दिल्ली 15 अक्टूबर (वार्ता) सरकार',
      place: 'नयी दिल्ली',
      month: 10,
      day: 15,
    },
    {
      form: '{place}، {date} ({agency})',
      example: 'نئی دہلی، 15 اکتوبر (یو این آئی) حکومت',
      place: 'نئی دہلی',
      month: 10,
      day: 15,
    },
  ],
  endMarks: [
    { form: '({agency})', example: '(UNI)' },
    { form: '{dash} {agency}', example: '-UNI' },
    { form: '{agency}', example: 'UNI' },
  ],
  signOffs: [
    { form: '{agency} {initials} {n}', example: 'UNI ABC DEF 1755' },
    { form: '{agency} {initials}', example: 'UNI ABC DEF' },
    { form: 'वार्ता {names}', example: 'वार्ता वैभव मनीषा' },
  ],
  credits: [
    { form: '({agency} Photo)', example: '(UNI Photo)' },
    { form: '(Photo: {agency})', example: '(Photo: UNI)' },
  ],
  sources: ['https://www.uniindia.com', 'https://www.univarta.com'],
  no: [
    'The token Uniswap (UNI) - a coin - fell.',
    'University of Northern Iowa (UNI) won 70-61.',
    'Anna studies in Basel (Uni) and works there.',
    'नानज (वार्ता): क्षेत्र की खबर',
    'اقوام متحدہ کی تنظیم (یو این آئی ڈی او) نے بتایا۔',
  ],
} as const satisfies Agency
