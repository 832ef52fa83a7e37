import type { Agency } from '../../model'

/** Mi'raj News Agency, Indonesia: `Riyadh, 11 Jumadil Akhir 1436/31 March 2015 (MINA) –`, a Hijri and a Gregorian date side by side. */
export const mina = {
  id: 'mina',
  name: "Mi'raj News Agency",
  kind: 'agency',
  country: 'ID',
  languages: ['id', 'en', 'ar'],
  names: [
    'MINA',
    "Mi'raj News Agency",
    'Mi’raj News Agency',
    "Mi'raj Islamic News Agency",
    'Mi’raj Islamic News Agency',
    'Minanews',
  ],
  ambiguous: ['MINA'],
  datelines: [
    {
      form: '{place}, {text}/{date} ({agency}) {dash}',
      example: 'Riyadh, 11 Jumadil Akhir 1436/31 March 2015 (MINA) – Pilgrims',
      place: 'Riyadh',
      month: 3,
      day: 31,
      year: 2015,
    },
    {
      form: '{place}, {text}/{date} ({agency}) {dash}',
      example: 'Gaza, 27 Sha’ban 1435/25 June, 2014 (MINA) – Pilgrims',
      place: 'Gaza',
      month: 6,
      day: 25,
      year: 2014,
    },
    { form: '{place}, {agency} {dash}', example: 'Tel Aviv, MINA – Pilgrims', place: 'Tel Aviv' },
  ],
  endMarks: [
    { form: '{agency} (MINA)', example: 'Mi’raj News Agency (MINA)' },
    { form: '{agency} (MINA)', example: "Mi'raj Islamic News Agency (MINA)" },
  ],
  signOffs: [
    { form: '(T/{text}/P{n})', example: '(T/RE1/P2)' },
    { form: '(T/P{n}/R{n})', example: '(T/P001/R04)' },
    { form: '(L/{text}/P{n})', example: '(L/R1/P1)' },
  ],
  credits: [{ form: 'Photo: {names}/{agency}', example: 'Photo: A Rahman/MINA' }],
  sources: ['https://minanews.net', 'https://en.minanews.net'],
  no: [
    'Mina, Saudi Arabia – Pilgrims gathered in tents.',
    'Jakarta, Mina – two names for one street.',
    'Mobile Integrated Network Access (MINA) – a protocol – is new.',
  ],
} as const satisfies Agency
