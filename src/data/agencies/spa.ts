import type { Agency } from '../../model'

/**
 * SPA, Saudi Arabia: no brackets; below stand `--SPA`, the hour twice and a running number; in Arabic the Hijri date
 * comes first.
 */
export const spa = {
  id: 'spa',
  name: 'Saudi Press Agency',
  kind: 'agency',
  country: 'SA',
  languages: ['ar', 'en', 'fr', 'ru', 'fa', 'zh'],
  names: ['SPA', 'Saudi Press Agency', 'واس', 'وكالة الأنباء السعودية'],
  ambiguous: ['SPA', 'واس'],
  datelines: [
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'Riyadh, Dec 3, SPA -- Farmers',
      place: 'Riyadh',
      month: 12,
      day: 3,
    },
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'Riyadh, February 14, 2023, SPA -- Farmers',
      place: 'Riyadh',
      month: 2,
      day: 14,
      year: 2023,
    },
    {
      form: '{place} {date} {agency}',
      example: 'الرياض 24 شعبان 1445 هـ الموافق 05 مارس 2024 م واس افتتح',
      place: 'الرياض',
      month: 3,
      day: 5,
      year: 2024,
    },
  ],
  endMarks: [
    { form: '--{agency}', example: '--SPA' },
    { form: '{time} LOCAL TIME {time} GMT', example: '15:00 LOCAL TIME 12:00 GMT' },
    { form: '--{agency} {time} LOCAL TIME {time} GMT {n}', example: '--SPA 20:14 LOCAL TIME 17:14 GMT 0024' },
    { form: '// انتهى //', example: '// انتهى //' },
    { form: '// يتبع //', example: '// يتبع //' },
    { form: '{time} ت م', example: '15:48 ت م' },
    { form: '{time} ت مـ', example: '15:48 ت مـ' },
  ],
  signOffs: [{ form: 'www.spa.gov.sa/{text}', example: 'www.spa.gov.sa/w1000001' }],
  credits: [
    { form: 'Source: {agency}', example: 'Source: Saudi Press Agency' },
    { form: '(Photo: {agency})', example: '(Photo: SPA)' },
    { form: '({agency})', example: '(SPA)' },
  ],
  sources: ['https://www.spa.gov.sa'],
  no: [
    'The single-page application (SPA) -- one view',
    'The hotel, May 3, SPA opening: come early.',
    'The state-run SPA said rain would fall.',
    'Spa, Belgium - The circuit',
  ],
} as const satisfies Agency
