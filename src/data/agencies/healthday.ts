import type { Agency } from '../../model'

/** HealthDay News, United States: a weekday in capitals and a full date, no place. */
export const healthday = {
  id: 'healthday',
  name: 'HealthDay News',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es'],
  names: ['HealthDay News', 'HealthDay', 'HealthDayNews', 'HealthDay Now'],
  datelines: [
    {
      form: '{date} ({agency}) {dash}',
      example: 'TUESDAY, May 9, 2017 (HealthDay News) -- Doctors',
      month: 5,
      day: 9,
      year: 2017,
    },
    {
      form: '{date} ({agency}) {dash}',
      example: 'SATURDAY, Oct. 24, 2020 (HealthDay News) -- Doctors',
      month: 10,
      day: 24,
      year: 2020,
    },
  ],
  signOffs: [
    { form: 'SOURCES: {text}', example: 'SOURCES: Ada Lind, M.D., professor, Harbor University' },
    {
      form: 'SOURCE: {names}, news release, {date}',
      example: 'SOURCE: Harbor University, news release, March 13, 2018',
    },
  ],
  rights: [
    {
      form: 'Copyright © {year} {agency}. All rights reserved.',
      example: 'Copyright © 2017 HealthDay. All rights reserved.',
      holder: 'HealthDay',
    },
  ],
  sources: ['https://www.healthday.com'],
  no: [
    'Tuesday, May 9, is World Health Day (a day of the WHO) -- a day for all.',
    'HealthDay News asked three doctors.',
    'SATURDAY, Oct. 24 (noon) -- the harbor run',
  ],
} as const satisfies Agency
