import type { Agency } from '../../model'

/** Ritzau, Denmark: no dateline; a slashed lower-case signature closes the story: `/ritzau/`. */
export const ritzau = {
  id: 'ritzau',
  name: 'Ritzau',
  kind: 'agency',
  country: 'DK',
  languages: ['da', 'en'],
  names: ['Ritzau', 'RITZAU', 'ritzau', 'Ritzaus Bureau', 'Ritzau Scanpix', 'Scanpix'],
  ambiguous: ['Scanpix'],
  datelines: [],
  endMarks: [
    { form: '/{agency}/', example: '/ritzau/' },
    { form: '/{agency}/{initials}', example: '/ritzau/AFP' },
    { form: '/{agency}/FINANS', example: '/ritzau/FINANS' },
    { form: '/{agency}/Reuters', example: '/ritzau/Reuters' },
  ],
  credits: [
    { form: 'Foto: {names}/{agency}', example: 'Foto: Anna Eksempel/Ritzau Scanpix' },
    { form: '{names}/{agency}', example: 'Anna Eksempel/Ritzau Scanpix' },
  ],
  sources: ['https://ritzau.com'],
  no: [
    'Det siger borgmesteren til Ritzau.',
    'Ritzau har fået en ny direktør.',
    'Mappen ligger under /home/ritzau/tekster på serveren.',
  ],
} as const satisfies Agency
