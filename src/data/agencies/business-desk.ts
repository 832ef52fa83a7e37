import type { Agency } from '../../model'

/** BusinessDesk, New Zealand: a date but no place, `Jan. 12 (BusinessDesk) -`, and its name in brackets again at the end. */
export const businessDesk = {
  id: 'business-desk',
  name: 'BusinessDesk',
  kind: 'agency',
  country: 'NZ',
  languages: ['en'],
  names: ['BusinessDesk', 'Businessdesk', 'BusinessDesk NZ'],
  datelines: [
    { form: '{date} ({agency}) {dash}', example: 'Jan. 12 (BusinessDesk) - Dairy', month: 1, day: 12 },
    { form: '{date} ({agency}) {dash}', example: 'Sept 22 (BusinessDesk) – Dairy', month: 9, day: 22 },
  ],
  endMarks: [{ form: '({agency})', example: '(BusinessDesk)' }],
  sources: ['https://businessdesk.co.nz', 'https://www.scoop.co.nz'],
  no: [
    'Our business desk - Jan. 12 (provisional) - is closed.',
    'May said BusinessDesk had asked the dairy firm first.',
    'BusinessDesk editor Mary Smith said the firm was for sale.',
  ],
} as const satisfies Agency
