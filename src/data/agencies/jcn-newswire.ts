import type { Agency } from '../../model'

/** JCN Newswire, Japan, and its sister ACN Newswire: a hyphen on each side of the bracket. */
export const jcnNewswire = {
  id: 'jcn-newswire',
  name: 'JCN Newswire',
  kind: 'press-release',
  country: 'JP',
  languages: ['en', 'ja', 'zh'],
  names: ['JCN Newswire', 'JCN NEWSWIRE', 'ACN Newswire', 'JCNN', 'Japan Corporate News Network'],
  ambiguous: ['JCNN'],
  datelines: [
    {
      form: '{place}, {date} - ({agency}) {dash}',
      example: 'TOKYO, Feb 14, 2025 - (JCN Newswire) - Harbour',
      place: 'TOKYO',
      month: 2,
      day: 14,
      year: 2025,
    },
    {
      form: '{place}, {date} - ({agency}) {dash}',
      example: 'HONG KONG, Sept 22, 2020 - (ACN Newswire) - Harbour',
      place: 'HONG KONG',
      month: 9,
      day: 22,
      year: 2020,
    },
    {
      form: '{place}, {date} - ({agency} via SEAPRWire.com) {dash}',
      example: 'HONG KONG, Sept 22, 2020 - (ACN Newswire via SEAPRWire.com) - Harbour',
      place: 'HONG KONG',
      month: 9,
      day: 22,
      year: 2020,
    },
  ],
  rights: [
    {
      form: 'Copyright {year} {agency}. All rights reserved.{text}',
      example: 'Copyright 2025 JCN Newswire. All rights reserved. www.jcnnewswire.com',
      holder: 'JCN Newswire',
    },
  ],
  sources: ['https://www.jcnnewswire.com'],
  no: [
    'The notice went out on JCN Newswire in May.',
    'Tokyo, Feb 14, 2025 - (noon) - Harbour run',
    'joint conference network (JCNN) - poster session',
  ],
} as const satisfies Agency
