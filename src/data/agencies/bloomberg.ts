import type { Agency } from '../../model'

/**
 * Bloomberg News: the dateline is mostly the bare bracket, without place and date; older headlines end in `(Update2)`,
 * stories in contact lines.
 */
export const bloomberg = {
  id: 'bloomberg',
  name: 'Bloomberg',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'ja', 'zh', 'es', 'pt', 'de', 'fr'],
  names: [
    'Bloomberg',
    'BLOOMBERG',
    'Bloomberg News',
    'Bloomberg First Word',
    'Bloomberg Opinion',
    'Bloomberg View',
    'Bloomberg Gadfly',
    'Bloomberg Businessweek',
    'Bloomberg Law',
    'Bloomberg Government',
    'Bloomberg Markets',
    'Bloomberg Línea',
    'Bloomberg L.P.',
    'Bloomberg LP',
    'ブルームバーグ',
    '彭博',
    '彭博社',
    '블룸버그',
  ],
  datelines: [
    { form: '({agency}) {dash}', example: '(Bloomberg) -- Makers' },
    { form: '({agency}) {dash}', example: '(Bloomberg Opinion) -- Makers' },
    { form: '{date} ({agency}) {dash}', example: 'Sept. 14 (Bloomberg) -- Makers', month: 9, day: 14 },
    { form: '（{agency}）：', example: '（ブルームバーグ）： 政府' },
    { form: '{date}（{agency}）：', example: '11月5日（ブルームバーグ）：政府', month: 11, day: 5 },
  ],
  tags: [
    { form: '(Update{n})', where: 'suffix', revision: 'update', example: 'Harbour Bonds Gain (Update2)' },
    { form: '(Update {n})', where: 'suffix', revision: 'update', example: 'Harbour Bonds Gain (Update 2)' },
    { form: '(Correct)', where: 'suffix', revision: 'correction', example: 'Harbour Bonds Gain (Correct)' },
  ],
  signOffs: [
    {
      form: 'To contact the reporter on this story: {text}',
      example: 'To contact the reporter on this story: Ada Lind in Oslo at alind@bloomberg.net',
    },
    {
      form: 'To contact the reporters on this story: {text}',
      example:
        'To contact the reporters on this story: Ada Lind in Oslo at alind@bloomberg.net; Bo Wren in Rome at bwren@bloomberg.net',
    },
    { form: 'For Related News and Information:', example: 'For Related News and Information:' },
    { form: '{text}<GO>', example: 'First Word scrolling panel: FIRST<GO>' },
    { form: 'To contact the reporter on this story:', example: 'To contact the reporter on this story:' },
    { form: 'To contact the reporters on this story:', example: 'To contact the reporters on this story:' },
    {
      form: 'To contact the editor responsible for this story: {text}',
      example: 'To contact the editor responsible for this story: Bo Wren at bwren@bloomberg.net',
    },
    {
      form: 'To contact the editors responsible for this story: {text}',
      example: 'To contact the editors responsible for this story: Bo Wren at bwren@bloomberg.net, Ada Lind',
    },
    {
      form: 'To contact the editor responsible for this story:',
      example: 'To contact the editor responsible for this story:',
    },
    {
      form: 'To contact the editors responsible for this story:',
      example: 'To contact the editors responsible for this story:',
    },
    {
      form: 'To contact the author of this story: {text}',
      example: 'To contact the author of this story: Ada Lind at alind@bloomberg.net',
    },
    { form: '{names} in {place} at {email}', example: 'Ada Lind in Oslo at alind@bloomberg.net' },
    { form: '{date} {time}:{n} [BFW]', example: '11/24/2025 03:47:54 [BFW]' },
    {
      form: 'More stories like this are available on bloomberg.com',
      example: 'More stories like this are available on bloomberg.com',
    },
    {
      form: 'For more articles like this, please visit us at bloomberg.com',
      example: 'For more articles like this, please visit us at bloomberg.com',
    },
  ],
  credits: [
    { form: 'Photographer: {names}/{agency}', example: 'Photographer: Ada Lind/Bloomberg' },
    { form: '{names}/{agency}', example: 'Ada Lind/Bloomberg' },
    { form: 'Source: {agency}', example: 'Source: Bloomberg' },
    { form: '({agency} First Word)', example: '(Bloomberg First Word)' },
  ],
  rights: [
    { form: '©{year} {agency}', example: '©2024 Bloomberg L.P.', holder: 'Bloomberg L.P.' },
    { form: '(c) {year}, {agency}', example: '(c) 2019, Bloomberg', holder: 'Bloomberg' },
  ],
  sources: ['https://www.bloomberg.com', 'https://www.bloomberg.co.jp'],
  no: [
    'Former Mayor Michael Bloomberg - who left office in 2013 -',
    'Data compiled by Bloomberg show a small decline.',
    'A Bloomberg terminal costs more each year.',
    'Bloomberg Philanthropies will pay for the dock.',
  ],
} as const satisfies Agency
