import type { Agency } from '../../model'

/**
 * PAP, Poland: the date may stand before the place; the bracket, then initials each with a slash, end the story:
 * `(PAP) abc/ de/`.
 */
export const pap = {
  id: 'pap',
  name: 'Polska Agencja Prasowa',
  kind: 'agency',
  country: 'PL',
  languages: ['pl', 'en', 'uk', 'ru'],
  names: ['PAP', 'Polska Agencja Prasowa', 'PAP Biznes'],
  ambiguous: ['PAP'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'Warszawa (PAP) - Nowy', place: 'Warszawa' },
    {
      form: '{date}, {place} ({agency}) {dash}',
      example: '8.10.2026, Warszawa (PAP) - Nowy',
      place: 'Warszawa',
      month: 10,
      day: 8,
      year: 2026,
    },
    { form: '{place} ({agency}).', example: 'PARYŻ (PAP). Nowy', place: 'PARYŻ' },
  ],
  endMarks: [
    { form: '({agency})', example: '(PAP)' },
    { form: '{agency}', example: 'PAP' },
  ],
  signOffs: [
    { form: '({agency}) {initials}/', example: '(PAP) ab/' },
    { form: '{initials}/ {initials}/', example: 'abc/ de/' },
    { form: '{initials}/', example: 'abc/' },
  ],
  credits: [
    { form: '{agency} / {initials}', example: 'PAP / abcd' },
    { form: '{initials}/{agency}', example: 'abc/PAP' },
    { form: 'Foto: {agency}', example: 'Foto: PAP' },
    { form: 'fot. {agency}', example: 'fot. PAP' },
    { form: 'fot. {agency}/{names}', example: 'fot. PAP/Anna Przykład' },
  ],
  sources: ['https://www.pap.pl'],
  no: [
    'Positive airway pressure (PAP) - a therapy',
    "People's Action Party (PAP) - the ruling party",
    'Powiedział PAP rzecznik ministerstwa.',
    'Aéroport Toussaint Louverture (PAP)',
  ],
} as const satisfies Agency
