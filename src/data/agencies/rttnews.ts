import type { Agency } from '../../model'

/** RTTNews, a financial wire relayed by exchanges and by dpa-AFX: the bare bracket, then the company's name. */
export const rttnews = {
  id: 'rttnews',
  name: 'RTTNews',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  names: ['RTTNews', 'RTT News', 'RTTNews.com'],
  datelines: [
    { form: '({agency}) {dash}', example: '(RTTNews) - Harbor' },
    { form: '{place} ({agency}) {dash}', example: 'WASHINGTON (RTTNews) - Harbor', place: 'WASHINGTON' },
  ],
  signOffs: [
    {
      form: 'For comments and feedback contact: {email}',
      example: 'For comments and feedback contact: editorial@rttnews.com',
    },
    {
      form: 'For comments and feedback: contact {email}',
      example: 'For comments and feedback: contact editorial@rttnews.com',
    },
  ],
  rights: [
    { form: 'Copyright {agency}/dpa-AFX', example: 'Copyright RTT News/dpa-AFX', holder: 'RTT News' },
    {
      form: 'Copyright(c) {year} {agency}. All Rights Reserved',
      example: 'Copyright(c) 2014 RTTNews.com. All Rights Reserved',
      holder: 'RTTNews',
    },
    { form: '© {year} AFX News', example: '© 2014 AFX News', holder: 'AFX News' },
  ],
  sources: ['https://www.rttnews.com'],
  no: [
    'Round-trip time (RTT) - the delay of a packet -',
    'RTTNews reported a small gain.',
    'The RTT news letter - issue 4 -',
  ],
} as const satisfies Agency
