import type { Agency } from '../../model'

/**
 * Inter Press Service: the year may stand in the dateline without a comma; older stories end in `(END/2010)` or
 * `(FIN/2009)`.
 */
export const ips = {
  id: 'ips',
  name: 'Inter Press Service',
  kind: 'agency',
  country: 'IT',
  languages: ['en', 'es', 'fr', 'pt'],
  names: ['IPS', 'Inter Press Service', 'IPS-Inter Press Service', 'IPS Inter Press Service', 'INTER PRESS SERVICE'],
  ambiguous: ['IPS'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'BANGKOK, Sep 16 (IPS) - Farmers',
      place: 'BANGKOK',
      month: 9,
      day: 16,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'BELGRADE, Sep 27 2012 (IPS) – Farmers',
      place: 'BELGRADE',
      month: 9,
      day: 27,
      year: 2012,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MONTEVIDEO, 12 may (IPS) - Vecinos',
      place: 'MONTEVIDEO',
      month: 5,
      day: 12,
    },
    { form: '({agency}) {dash}', example: '(IPS) - Farmers' },
  ],
  endMarks: [
    { form: '(END/{year})', example: '(END/2010)' },
    { form: '(FIN/{year})', example: '(FIN/2009)' },
    { form: '(FIM/{year})', example: '(FIM/2009)' },
  ],
  credits: [
    { form: 'Credit: {names}/{agency}', example: 'Credit: Ada Lind/IPS' },
    { form: 'Crédito: {names}/{agency}', example: 'Crédito: Ada Lind/IPS' },
  ],
  rights: [
    {
      form: 'Copyright © {year} {agency}. All rights reserved.',
      example: 'Copyright © 2012 IPS-Inter Press Service. All rights reserved.',
      holder: 'IPS-Inter Press Service',
    },
    {
      form: 'Copyright © {year} {agency}. Todos los derechos reservados.',
      example: 'Copyright © 2021 IPS-Inter Press Service. Todos los derechos reservados.',
      holder: 'IPS-Inter Press Service',
    },
    {
      form: '© Inter Press Service ({year}) — All Rights Reserved',
      example: '© Inter Press Service (2012) — All Rights Reserved',
      holder: 'Inter Press Service',
    },
  ],
  sources: ['https://www.ipsnews.net', 'https://ipsnoticias.net'],
  no: [
    'The Indian Police Service (IPS) - an all-India body -',
    'In-plane switching (IPS) – wide angles',
    'The villagers told IPS that the well was dry.',
  ],
} as const satisfies Agency
