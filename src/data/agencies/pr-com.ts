import type { Agency } from '../../model'

/** PR.com: double hyphens around a bracket that holds its address. */
export const prCom = {
  id: 'pr-com',
  name: 'PR.com',
  kind: 'press-release',
  country: 'US',
  languages: ['en'],
  names: ['PR.com', 'PR.COM'],
  datelines: [
    {
      form: '{place}, {date} --({agency})--',
      example: 'Los Angeles, CA, July 09, 2020 --(PR.com)-- Harbor',
      place: 'Los Angeles',
      month: 7,
      day: 9,
      year: 2020,
    },
    {
      form: '{place}, {date} –({agency})–',
      example: 'Pensacola, FL, September 22, 2006 –(PR.com)– Harbor',
      place: 'Pensacola',
      month: 9,
      day: 22,
      year: 2006,
    },
  ],
  sources: ['https://www.pr.com'],
  no: ['The notice went out on PR.com in July.', 'print(pr.com)', 'Public relations (PR) - com 101 - begins in May.'],
} as const satisfies Agency
