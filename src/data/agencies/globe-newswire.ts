import type { Agency } from '../../model'

/** GlobeNewswire: capitals in the bracket, two-digit days (`June 05`); three dots may stand for the dash. */
export const globeNewswire = {
  id: 'globe-newswire',
  name: 'GlobeNewswire',
  kind: 'press-release',
  country: 'US',
  languages: ['en', 'fr', 'de', 'es', 'nl', 'sv', 'fi', 'da', 'no', 'is', 'it', 'pt', 'zh', 'ja', 'ko'],
  names: [
    'GLOBE NEWSWIRE',
    'GlobeNewswire',
    'GLOBENEWSWIRE',
    'Globe Newswire',
    'GlobeNewsWire',
    'PRIMEZONE',
    'PrimeZone',
    'PrimeNewswire',
    'PRIME NEWSWIRE',
    'Prime Newswire',
    'NASDAQ OMX GlobeNewswire',
  ],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'NEW YORK, June 05, 2017 (GLOBE NEWSWIRE) -- Harbor',
      place: 'NEW YORK',
      month: 6,
      day: 5,
      year: 2017,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'PARIS, 22 sept. 2020 (GLOBE NEWSWIRE) — Des',
      place: 'PARIS',
      month: 9,
      day: 22,
      year: 2020,
    },
    {
      form: '{place}, {date} ({agency})...',
      example: 'Selbyville, Delaware, Nov. 14, 2023 (GLOBE NEWSWIRE)... Harbor',
      place: 'Selbyville',
      month: 11,
      day: 14,
      year: 2023,
    },
    {
      form: '{place}, {date} ({agency} via COMTEX) {dash}',
      example: 'NEW YORK, June 05, 2012 (GLOBE NEWSWIRE via COMTEX) -- Harbor',
      place: 'NEW YORK',
      month: 6,
      day: 5,
      year: 2012,
    },
  ],
  signOffs: [
    {
      form: 'A photo accompanying this announcement is available at {text}',
      example:
        'A photo accompanying this announcement is available at https://www.globenewswire.com/NewsRoom/AttachmentNg/1',
    },
    {
      form: 'Photos accompanying this announcement are available at {text}',
      example:
        'Photos accompanying this announcement are available at https://www.globenewswire.com/NewsRoom/AttachmentNg/1',
    },
    {
      form: 'A video accompanying this announcement is available at {text}',
      example:
        'A video accompanying this announcement is available at https://www.globenewswire.com/NewsRoom/AttachmentNg/1',
    },
    {
      form: 'An infographic accompanying this announcement is available at {text}',
      example:
        'An infographic accompanying this announcement is available at https://www.globenewswire.com/NewsRoom/AttachmentNg/1',
    },
    { form: '(Logo)', example: '(Logo)' },
  ],
  sources: ['https://www.globenewswire.com'],
  no: [
    'It said so through GlobeNewswire on Monday.',
    'In the prime zone (the upper deck) -- a view of the harbor --',
    'The Globe news wire - a copper line - was cut.',
  ],
} as const satisfies Agency
