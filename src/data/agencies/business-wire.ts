import type { Agency } from '../../model'

/** Business Wire: place, name and text glued by double hyphens, no date. */
export const businessWire = {
  id: 'business-wire',
  name: 'Business Wire',
  kind: 'press-release',
  country: 'US',
  languages: ['en', 'fr', 'de', 'es', 'it', 'pt', 'ja', 'zh', 'ko', 'nl'],
  names: [
    'BUSINESS WIRE',
    'Business Wire',
    'BusinessWire',
    'BUSINESSWIRE',
    'Business Wire India',
    'BUSINESS WIRE INDIA',
    'ビジネスワイヤ',
    '美国商业资讯',
    '비즈니스와이어',
  ],
  datelines: [
    { form: '{place}--({agency})--', example: 'CUPERTINO, Calif.--(BUSINESS WIRE)--Harbor', place: 'CUPERTINO' },
    {
      form: '{place}--({agency})--',
      example: 'SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--Harbor',
      place: 'SAN FRANCISCO',
    },
    {
      form: '{place}--({agency})--{date}--',
      example: 'NEW YORK--(BUSINESS WIRE)--Sept. 14, 2006--Harbor',
      place: 'NEW YORK',
      month: 9,
      day: 14,
      year: 2006,
    },
    { form: '{place} ({agency}) {dash}', example: 'BOSTON (BUSINESS WIRE) -- Harbor', place: 'BOSTON' },
    { form: '{place}{dash}({agency}){dash}', example: 'BOSTON–(BUSINESS WIRE)–Harbor', place: 'BOSTON' },
    { form: '{place}{dash}({agency}){dash}', example: 'BOSTON — (BUSINESS WIRE) — Harbor', place: 'BOSTON' },
    { form: '{place}--（{agency}）--', example: '東京--（ビジネスワイヤ）--港湾', place: '東京' },
  ],
  signOffs: [
    {
      form: 'View source version on businesswire.com:{text}',
      example: 'View source version on businesswire.com: https://www.businesswire.com/news/home/20240101000001/en/',
    },
    { form: 'Contacts', example: 'Contacts' },
  ],
  credits: [{ form: '(Photo: {agency})', example: '(Photo: Business Wire)' }],
  rights: [
    { form: 'Copyright {agency} {year}', example: 'Copyright Business Wire 2010', holder: 'Business Wire' },
    { form: 'Copyright {agency}, {year}', example: 'Copyright Business Wire, 2010', holder: 'Business Wire' },
  ],
  sources: ['https://www.businesswire.com'],
  no: [
    'It said so in a Business Wire release.',
    'The business wire (a copper line)--the first in town--was cut.',
    'Her contacts in the port helped.',
  ],
} as const satisfies Agency
