import type { Agency } from '../../model'

/** Media OutReach Newswire, Hong Kong: hyphens divide place, name and date, no brackets. */
export const mediaOutreach = {
  id: 'media-outreach',
  name: 'Media OutReach Newswire',
  kind: 'press-release',
  country: 'HK',
  languages: ['en', 'zh', 'vi', 'th', 'id', 'ja', 'ko', 'ms'],
  names: ['Media OutReach Newswire', 'Media OutReach', 'MEDIA OUTREACH NEWSWIRE'],
  datelines: [
    {
      form: '{place} - {agency} - {date} {dash}',
      example: 'HONG KONG SAR - Media OutReach Newswire - 22 September 2025 - Harbour',
      place: 'HONG KONG SAR',
      month: 9,
      day: 22,
      year: 2025,
    },
    {
      form: '{place} - {agency} - {date} {dash}',
      example: 'SINGAPORE - Media OutReach - 22 September 2020 - Harbour',
      place: 'SINGAPORE',
      month: 9,
      day: 22,
      year: 2020,
    },
  ],
  signOffs: [
    {
      form: 'The issuer is solely responsible for the content of this announcement.',
      example: 'The issuer is solely responsible for the content of this announcement.',
    },
    { form: 'Hashtag: {text}', example: 'Hashtag: #HarbourLines' },
  ],
  sources: ['https://www.media-outreach.com'],
  no: [
    'Press kit - media outreach - 22 September 2025 - draft',
    'Her media outreach began in May.',
    'Media OutReach named a new chief.',
  ],
} as const satisfies Agency
