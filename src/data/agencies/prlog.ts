import type { Agency } from '../../model'

/** PRLog: hyphens divide place, date and name. */
export const prlog = {
  id: 'prlog',
  name: 'PRLog',
  kind: 'press-release',
  country: 'US',
  languages: ['en'],
  names: ['PRLog', 'PRLog (Press Release)', 'PRLog.Org'],
  datelines: [
    {
      form: '{place} - {date} - {agency} {dash}',
      example: 'SAN DIEGO - Sept. 22, 2014 - PRLog -- Harbor',
      place: 'SAN DIEGO',
      month: 9,
      day: 22,
      year: 2014,
    },
    {
      form: '{agency} - {date} {dash}',
      example: 'PRLog (Press Release) - Sep 22, 2010 - Harbor',
      month: 9,
      day: 22,
      year: 2010,
    },
  ],
  sources: ['https://www.prlog.org'],
  no: [
    'The notice went out on PRLog in May.',
    'prlog -- an interface to the logging service',
    'Save it to PRLOG - Sept. 22, 2014 - today',
  ],
} as const satisfies Agency
