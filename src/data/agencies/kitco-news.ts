import type { Agency } from '../../model'

/** Kitco News, Canada, on metals and currencies: the bare bracket. */
export const kitcoNews = {
  id: 'kitco-news',
  name: 'Kitco News',
  kind: 'agency',
  country: 'CA',
  languages: ['en'],
  names: ['Kitco News', 'KITCO NEWS', 'Kitco'],
  datelines: [
    { form: '({agency}) {dash}', example: '(Kitco News) - Gold' },
    { form: '({agency})', example: '(Kitco News) Gold' },
  ],
  signOffs: [
    { form: 'For Kitco News, {names}', example: 'For Kitco News, Ada Lind' },
    { form: 'By {names} of Kitco News; {email}', example: 'By Ada Lind of Kitco News; alind@kitco.com' },
  ],
  sources: ['https://www.kitco.com'],
  no: [
    'He told Kitco News that gold would fall.',
    'The Kitco chart (24 hours) - gold',
    'Kitco - a dealer since 1977 - sells bars.',
  ],
} as const satisfies Agency
