import type { Agency } from '../../model'

/**
 * Trend, Azerbaijan: place and date, then byline, agency and colon, on two lines or run together: `By Leyla Mammadova
 * - Trend:`.
 */
export const trend = {
  id: 'trend',
  name: 'Trend News Agency',
  kind: 'agency',
  country: 'AZ',
  languages: ['en', 'ru', 'az', 'tr', 'fa'],
  names: ['Trend', 'TREND', 'Trend News Agency', 'Тренд'],
  ambiguous: ['Trend', 'TREND', 'Тренд'],
  datelines: [
    {
      form: '{place}, {date} {agency}:',
      example: 'Baku, Azerbaijan, March 5 Trend: Engineers',
      place: 'Baku',
      month: 3,
      day: 5,
    },
    {
      form: '{place}, {date} By {names}{dash}{agency}:',
      example: 'Baku, Azerbaijan, July 26 By Leyla Mammadova - Trend: Engineers',
      place: 'Baku',
      month: 7,
      day: 26,
      names: ['Leyla Mammadova'],
    },
    {
      form: '{place}, {date} / {agency} /',
      example: 'Baku, Azerbaijan, March 5 / Trend / Engineers',
      place: 'Baku',
      month: 3,
      day: 5,
    },
    {
      form: '{place}, {date}. / {agency} /',
      example: 'BAKU, Azerbaijan, March 5. / Trend / Engineers',
      place: 'BAKU',
      month: 3,
      day: 5,
    },
    {
      form: '{place}, {date} / {agency}, {names} /',
      example: 'Baku, Azerbaijan, March 5 / Trend, L. Mammadova / Engineers',
      place: 'Baku',
      month: 3,
      day: 5,
      names: ['L. Mammadova'],
    },
  ],
  twoRowDatelines: ['{place}, {date}\n{agency}:', '{place}, {date}\n/ {agency} /'],
  credits: [{ form: 'By {agency}', example: 'By Trend' }],
  sources: ['https://www.trend.az', 'https://en.trend.az'],
  no: [
    'Trend: smaller cars sell better in spring.',
    'Baku, Azerbaijan, March 5 was the start of a new trend.',
    'The long-term average (Trend) - a dashed line - is rising.',
    'Trend reports citing the ministry.',
  ],
} as const satisfies Agency
