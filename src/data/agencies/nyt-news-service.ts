import type { Agency } from '../../model'

/** The New York Times News Service: its copies open or close with a `c.2020` line that names the company. */
export const nytNewsService = {
  id: 'nyt-news-service',
  name: 'New York Times News Service',
  kind: 'newspaper-service',
  country: 'US',
  languages: ['en'],
  names: [
    'New York Times News Service',
    'NEW YORK TIMES NEWS SERVICE',
    'N.Y. Times News Service',
    'The New York Times News Service',
    'NYT News Service',
    'The New York Times Company',
  ],
  datelines: [],
  credits: [
    { form: '{names}/{agency}', example: 'Ada Lind/New York Times News Service' },
    { form: '{agency}', example: 'New York Times News Service' },
  ],
  rights: [
    { form: 'c.{year} {agency}', example: 'c.2020 The New York Times Company', holder: 'The New York Times Company' },
    {
      form: '(c) {year} {agency}',
      example: '(c) 2020 The New York Times Company',
      holder: 'The New York Times Company',
    },
    { form: '© {year} {agency}', example: '© 2020 New York Times News Service', holder: 'The New York Times Company' },
    {
      form: 'This article originally appeared in The New York Times.',
      example: 'This article originally appeared in The New York Times.',
      says: 'origin',
    },
  ],
  sources: ['https://nytlicensing.com'],
  no: [
    'The New York Times Company said it had ten million readers.',
    'He wrote for the New York Times News Service until May.',
    'NEW YORK (Times Square) - Crowds',
  ],
} as const satisfies Agency
