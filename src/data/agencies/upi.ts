import type { Agency } from '../../model'

/**
 * United Press International: since about 2017 the dateline holds the date alone, and captions end in `| License
 * Photo`.
 */
export const upi = {
  id: 'upi',
  name: 'United Press International',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es', 'ar'],
  names: ['UPI', 'U.P.I.', 'United Press International', 'UNITED PRESS INTERNATIONAL'],
  ambiguous: ['UPI'],
  datelines: [
    { form: '{date} ({agency}) {dash}', example: 'Nov. 25 (UPI) -- Crews', month: 11, day: 25 },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'WASHINGTON, Dec. 17 (UPI) -- Crews',
      place: 'WASHINGTON',
      month: 12,
      day: 17,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'BEIRUT, Lebanon, Sept. 20 (UPI) -- Crews',
      place: 'BEIRUT',
      month: 9,
      day: 20,
    },
    { form: '{place} ({agency}) {dash}', example: 'CAIRO, Egypt (UPI) -- Crews', place: 'CAIRO' },
  ],
  credits: [
    { form: 'Photo by {names}/{agency} | License Photo', example: 'Photo by Ada Lind/UPI | License Photo' },
    { form: 'File Photo by {names}/{agency} | License Photo', example: 'File Photo by Ada Lind/UPI | License Photo' },
    { form: 'File photo by {names}/{agency}', example: 'File photo by Ada Lind/UPI' },
    { form: 'Photo by {names}/{agency}', example: 'Photo by Ada Lind/UPI' },
    { form: '{agency}/{names} | License Photo', example: 'UPI/Ada Lind | License Photo' },
    { form: '{agency}/{names}', example: 'UPI/Ada Lind' },
    { form: '| License Photo', example: '| License Photo' },
  ],
  rights: [
    {
      form: '© {year} {agency}, Inc. All Rights Reserved.',
      example: '© 2019 United Press International, Inc. All Rights Reserved.',
      holder: 'United Press International',
    },
    {
      form: 'Copyright {year} by {agency}. All rights reserved.',
      example: 'Copyright 2004 by United Press International. All rights reserved.',
      holder: 'United Press International',
    },
    {
      form: 'Copyright © {year} by {agency}. All rights reserved.',
      example: 'Copyright © 2004 by United Press International. All rights reserved.',
      holder: 'United Press International',
    },
    {
      form: 'Copyright {year} {agency}, Inc. ({agency}).{text}',
      example: 'Copyright 2013 United Press International, Inc. (UPI). Any reproduction is prohibited.',
      holder: 'United Press International',
    },
  ],
  sources: ['https://www.upi.com'],
  no: [
    'Unified Payments Interface (UPI) - how to pay by phone',
    'Police told UPI that nobody was hurt.',
    'A UPI transaction failed twice on Nov. 25 in Pune.',
  ],
} as const satisfies Agency
