import type { Agency } from '../../model'

/**
 * Dow Jones Newswires: `NEW YORK -(Dow Jones)-`, takes marked `(MORE TO FOLLOW)` and `(END)`, and a last line that
 * gives the time twice.
 */
export const dowJones = {
  id: 'dow-jones',
  name: 'Dow Jones Newswires',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'de', 'fr', 'ja', 'zh'],
  names: [
    'Dow Jones',
    'DOW JONES',
    'Dow Jones Newswires',
    'DOW JONES NEWSWIRES',
    'Dow Jones & Company',
    'Dow Jones & Co.',
    'DJ',
    'DJN',
  ],
  ambiguous: ['DJ', 'DJN', 'Dow Jones'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'NEW YORK (Dow Jones)--Makers', place: 'NEW YORK' },
    { form: '{place} -({agency})-', example: 'LONDON -(Dow Jones)- Makers', place: 'LONDON' },
  ],
  tags: [
    { form: '{nth} UPDATE:', where: 'prefix', revision: 'update', example: '2nd UPDATE: Harbor' },
    { form: 'CORRECT:', where: 'prefix', revision: 'correction', example: 'CORRECT: Harbor' },
    { form: '*DJ', where: 'prefix', urgency: 1, example: '*DJ Harbor' },
    { form: 'MARKET TALK:', where: 'prefix', genre: 'MARKET TALK', example: 'MARKET TALK: Harbor' },
    { form: '-- Market Talk', where: 'suffix', genre: 'Market Talk', example: 'Harbor Lines Gain -- Market Talk' },
    {
      form: '-- Consumer Roundup',
      where: 'suffix',
      genre: 'Consumer Roundup',
      example: 'Harbor Lines Gain -- Consumer Roundup',
    },
  ],
  endMarks: [
    { form: '(END) {agency}', example: '(END) Dow Jones Newswires' },
    { form: '(MORE TO FOLLOW) {agency}', example: '(MORE TO FOLLOW) Dow Jones Newswires' },
    { form: '(MORE TO FOLLOW)', example: '(MORE TO FOLLOW)' },
    { form: '{date} {time} ET ({time} GMT)', example: 'September 14, 2017 17:15 ET (21:15 GMT)' },
  ],
  signOffs: [
    { form: 'Write to {names} at {email}', example: 'Write to Ada Lind at ada.lind@wsj.com' },
    {
      form: 'Write to {names} at {email} and {names} at {email}',
      example: 'Write to Ada Lind at ada.lind@wsj.com and Bo Wren at bo.wren@wsj.com',
    },
    {
      form: '-By {names}, {agency}; {text}; {email}',
      example: '-By Ada Lind, Dow Jones Newswires; 212-555-0100; ada.lind@dowjones.com',
    },
    {
      form: '-- By {names}, {agency}; {text}; {email}',
      example: '-- By Ada Lind, Dow Jones Newswires; 212-555-0100; ada.lind@dowjones.com',
    },
  ],
  rights: [
    {
      form: 'Copyright (c) {year} {agency}, Inc.',
      example: 'Copyright (c) 2017 Dow Jones & Company, Inc.',
      holder: 'Dow Jones & Company',
    },
    {
      form: 'Copyright © {year} {agency}, Inc. All Rights Reserved.',
      example: 'Copyright © 2017 Dow Jones & Company, Inc. All Rights Reserved.',
      holder: 'Dow Jones & Company',
    },
    {
      form: 'Copyright ©{year} {agency}, Inc. All Rights Reserved.{text}',
      example: 'Copyright ©2019 Dow Jones & Company, Inc. All Rights Reserved. 87990cbe',
      holder: 'Dow Jones & Company',
    },
  ],
  sources: ['https://www.dowjones.com', 'https://www.wsj.com'],
  no: [
    'The Dow Jones industrial average (DJIA) -- a basket of 30 shares --',
    'The DJ (who is 24) - a local - played until dawn.',
    'Economists polled by Dow Jones Newswires had expected less.',
    'correct: the answer is (b)',
  ],
} as const satisfies Agency
