import type { Agency } from '../../model'

/** NHK, Japan's public broadcaster: relays open with `NHK -- Aug 27` and close with `News source: NHK`. */
export const nhk = {
  id: 'nhk',
  name: 'NHK',
  kind: 'broadcaster',
  country: 'JP',
  languages: ['ja', 'en'],
  names: ['NHK', 'NHK World', 'NHK WORLD', 'NHK WORLD-JAPAN', 'NHK World-Japan', 'NHKニュース', '日本放送協会'],
  ambiguous: ['NHK'],
  datelines: [],
  endMarks: [{ form: 'News source: {agency}', example: 'News source: NHK' }],
  credits: [{ form: 'News source: {agency}', example: 'News source: NHK' }],
  rights: [
    {
      form: 'Copyright {agency} (Japan Broadcasting Corporation). All rights reserved.',
      example: 'Copyright NHK (Japan Broadcasting Corporation). All rights reserved.',
      holder: 'NHK (Japan Broadcasting Corporation)',
    },
  ],
  sources: ['https://www3.nhk.or.jp/nhkworld/'],
  no: [
    'NHK -- the public broadcaster -- showed the harbor.',
    'Named Nihon Hoso Kyokai (NHK), the network opened a studio.',
    'Neural Heat Kernel (NHK) - a method for graphs.',
    'NHKは、港が再開したと伝えた。',
  ],
} as const satisfies Agency
