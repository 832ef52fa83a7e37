import type { Agency } from '../../model'

/** ACCESSWIRE, since 2025 ACCESS Newswire: slashes divide place, name and date, and one more ends the dateline. */
export const accesswire = {
  id: 'accesswire',
  name: 'ACCESS Newswire',
  kind: 'press-release',
  country: 'US',
  languages: ['en'],
  names: [
    'ACCESSWIRE',
    'Accesswire',
    'AccessWire',
    'accesswire',
    'ACCESS Newswire',
    'ACCESS NEWSWIRE',
    'Access Newswire',
    'ACCESS Newswire Inc.',
  ],
  datelines: [
    {
      form: '{place} / {agency} / {date} /',
      example: 'WHITEFISH, MT / ACCESSWIRE / July 13, 2015 / Harbor',
      place: 'WHITEFISH',
      month: 7,
      day: 13,
      year: 2015,
    },
    {
      form: '{place} / {agency} / {date} /',
      example: 'TAMPA, FL / ACCESS Newswire / August 14, 2025 / Harbor',
      place: 'TAMPA',
      month: 8,
      day: 14,
      year: 2025,
    },
    {
      form: '{place} / {agency} / {date} /',
      example: 'WATERLOO, ON / ACCESS Newswire / May 6, 2026 /Harbour',
      place: 'WATERLOO',
      month: 5,
      day: 6,
      year: 2026,
    },
    {
      form: '{place} /{agency}/ {date} /',
      example: 'TAMPA, FL /ACCESSWIRE/ August 14, 2025 / Harbor',
      place: 'TAMPA',
      month: 8,
      day: 14,
      year: 2025,
    },
  ],
  signOffs: [
    { form: 'SOURCE: {text}', example: 'SOURCE: Harbor Lines, Inc.' },
    {
      form: 'View the original press release on accesswire.com',
      example: 'View the original press release on accesswire.com',
    },
    {
      form: 'View the original press release on {agency}',
      example: 'View the original press release on ACCESS Newswire',
    },
    {
      form: 'View source version on accesswire.com:{text}',
      example: 'View source version on accesswire.com: https://www.accesswire.com/1/harbor',
    },
    { form: 'View source version on accesswire.com', example: 'View source version on accesswire.com' },
  ],
  sources: ['https://www.accessnewswire.com'],
  no: [
    'The notice went out on Accesswire in July.',
    'keyboard / mouse / July 13, 2015 / access wire',
    'Harbor Lines, ACCESSWIRE and two banks signed.',
  ],
} as const satisfies Agency
