import type { Agency } from '../../model'

/**
 * The Canadian Press: the place alone opens the story; a sentence with the date of first publication closes it, often
 * glued to the last one.
 */
export const canadianPress = {
  id: 'canadian-press',
  name: 'The Canadian Press',
  kind: 'agency',
  country: 'CA',
  languages: ['en', 'fr'],
  names: [
    'The Canadian Press',
    'Canadian Press',
    'THE CANADIAN PRESS',
    'CP',
    'La Presse Canadienne',
    'La Presse canadienne',
    'LA PRESSE CANADIENNE',
    'PC',
  ],
  ambiguous: ['CP', 'PC'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'OTTAWA (CP) - Ferries', place: 'OTTAWA' },
    {
      form: '{agency} - {place} ({agency}) {dash}',
      example: 'Canadian Press - VANCOUVER (CP) - Ferries',
      place: 'VANCOUVER',
    },
    { form: '{place} ({agency}) {dash}', example: 'MONTRÉAL (PC) - Des', place: 'MONTRÉAL' },
  ],
  endMarks: [
    {
      form: 'This report by {agency} was first published {date}.',
      example: 'This report by The Canadian Press was first published Feb. 28, 2023.',
    },
    {
      form: '*This report by {agency} was first published {date}.*',
      example: '*This report by The Canadian Press was first published March 22, 2025.*',
    },
    {
      form: 'This report by {agency} was first published Month Date, {year}.',
      example: 'This report by The Canadian Press was first published Month Date, 2021.',
    },
  ],
  signOffs: [{ form: 'Companies in this story: {text}', example: 'Companies in this story: (TSX:HBR; TSX:FRY)' }],
  credits: [
    { form: '{names}, {agency}', example: 'Ada Lind, The Canadian Press' },
    { form: '{agency}/{names}', example: 'THE CANADIAN PRESS/Ada Lind' },
    { form: '{agency}/HO-{text}', example: 'THE CANADIAN PRESS/HO-Harbour Patrol' },
  ],
  rights: [
    { form: '© {year} {agency}', example: '© 2010 The Canadian Press', holder: 'The Canadian Press' },
    {
      form: 'Copyright © {year} {agency}. All rights reserved.',
      example: 'Copyright © 2010 The Canadian Press. All rights reserved.',
      holder: 'The Canadian Press',
    },
  ],
  sources: ['https://www.thecanadianpress.com'],
  no: [
    'Cerebral palsy (CP) - what parents ask',
    'Canadian Pacific (CP) - the railway - will add a train.',
    'The Canadian Press first reported the sale.',
    'A personal computer (PC) - any make - will do.',
    'This report was first published by the ministry in May.',
  ],
} as const satisfies Agency
