import type { Agency } from '../../model'

/**
 * EIN Presswire: place, region and country in capitals, misspellings and all, and the site's name between slashes; a
 * quotation may be glued in front.
 */
export const einPresswire = {
  id: 'ein-presswire',
  name: 'EIN Presswire',
  kind: 'press-release',
  country: 'US',
  languages: ['en', 'es', 'fr', 'de', 'pt', 'zh', 'ja'],
  names: ['EINPresswire.com', 'EIN Presswire', 'EINPresswire', 'EINPRESSWIRE.COM', 'EINNews.com', 'EIN News'],
  datelines: [
    {
      form: '{place}, {date} /{agency}/ {dash}',
      example: 'TALLINN, HARJU, ESTONIA, November 26, 2025 /EINPresswire.com/ -- Harbour',
      place: 'TALLINN',
      month: 11,
      day: 26,
      year: 2025,
    },
    {
      form: '{place}, {date} /{agency}/ {dash}',
      example: 'ALEXANDRIA, VA, UNITED STATES, September 6, 2023 /EINPresswire.com/ -- Harbor',
      place: 'ALEXANDRIA',
      month: 9,
      day: 6,
      year: 2023,
    },
  ],
  signOffs: [
    { form: 'Legal Disclaimer:', example: 'Legal Disclaimer:' },
    {
      form: '{agency} provides this news content "as is" without warranty of any kind. {text}',
      example:
        'EIN Presswire provides this news content "as is" without warranty of any kind. We do not accept any responsibility or liability for it.',
    },
    {
      form: 'Legal Disclaimer: {agency} provides this news content "as is" without warranty of any kind. {text}',
      example:
        'Legal Disclaimer: EIN Presswire provides this news content "as is" without warranty of any kind. We do not accept any responsibility or liability for it.',
    },
    { form: 'email us here', example: 'email us here' },
    { form: 'Visit us on social media:', example: 'Visit us on social media:' },
  ],
  sources: ['https://www.einpresswire.com'],
  no: [
    'The notice went out on EIN Presswire in May.',
    'Employer Identification Number (EIN) -- how to get one',
    'Ask our lawyers for the legal disclaimer.',
  ],
} as const satisfies Agency
