import type { Agency } from '../../model'

/**
 * Agenzia Nova, Italy: the dash stands on both sides of the bracket, and a clock time may follow the date: `Roma, 05
 * mar 17:30 - (Agenzia Nova) - `.
 */
export const nova = {
  id: 'nova',
  name: 'Agenzia Nova',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en', 'fr', 'ar', 'sr'],
  names: ['Agenzia Nova', 'Nova', 'NOVA', 'Nova News'],
  ambiguous: ['Nova', 'NOVA', 'Nova News'],
  datelines: [
    {
      form: '{place}, {date}{dash}({agency}) {dash}',
      example: 'Roma, 5 mar - (Agenzia Nova) - Il',
      place: 'Roma',
      month: 3,
      day: 5,
    },
    {
      form: '{place}, {date} {time}{dash}({agency}) {dash}',
      example: 'Roma, 05 mar 17:30 - (Agenzia Nova) - Il',
      place: 'Roma',
      month: 3,
      day: 5,
    },
  ],
  endMarks: [
    { form: '(Rer)', example: '(Rer)' },
    { form: '(Res)', example: '(Res)' },
    { form: '(Rin)', example: '(Rin)' },
  ],
  rights: [
    {
      form: '© {agency} - Riproduzione riservata',
      example: '© Agenzia Nova - Riproduzione riservata',
      holder: 'Agenzia Nova',
    },
  ],
  sources: ['https://www.agenzianova.com'],
  no: [
    'Northern Virginia (NOVA) - the suburbs',
    'A nova (Nova) - a star that flares',
    'Lo ha detto il sindaco ad Agenzia Nova.',
    'Bossa Nova (Rio) - il festival',
  ],
} as const satisfies Agency
