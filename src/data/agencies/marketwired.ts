import type { Agency } from '../../model'

/** Marketwired, the former Market Wire and Marketwire, until 2018: hyphens around a bracket that holds the date too. */
export const marketwired = {
  id: 'marketwired',
  name: 'Marketwired',
  kind: 'press-release',
  country: 'CA',
  languages: ['en', 'fr'],
  names: [
    'Marketwired',
    'MARKETWIRED',
    'Marketwire',
    'MARKETWIRE',
    'Market Wire',
    'MARKET WIRE',
    'Marketwire Canada',
    'INTERNET WIRE',
  ],
  ambiguous: ['Market Wire'],
  datelines: [
    {
      form: '{place}--({agency} - {date}) {dash}',
      example: 'SUNNYVALE, CA--(Marketwired - November 01, 2016) - Harbor',
      place: 'SUNNYVALE',
      month: 11,
      day: 1,
      year: 2016,
    },
    {
      form: '{place}--({agency} - {date}) {dash}',
      example: 'BOSTON, MA--(Marketwire - Apr 13, 2011) - Harbor',
      place: 'BOSTON',
      month: 4,
      day: 13,
      year: 2011,
    },
    {
      form: '({agency} - {date}) {dash}',
      example: '(Marketwired - March 5, 2013) - Harbor',
      month: 3,
      day: 5,
      year: 2013,
    },
    {
      form: '{place}--({agency})--{date} {dash}',
      example: 'LAS VEGAS, NEVADA--(MARKET WIRE)--Apr 6, 2006 -- Harbor',
      place: 'LAS VEGAS',
      month: 4,
      day: 6,
      year: 2006,
    },
    {
      form: '{place} -- ({agency}) -- {date} {dash}',
      example: 'PALO ALTO, CA -- (MARKET WIRE) -- 02/15/12 -- Harbor',
      place: 'PALO ALTO',
      month: 2,
      day: 15,
    },
  ],
  sources: ['https://en.wikipedia.org/wiki/Marketwired'],
  no: [
    'The notice went out on Marketwired in March.',
    'The market wire (a cable - March 5, 2013) - was cut.',
    'Marketwire merged twice before 2016.',
  ],
} as const satisfies Agency
