import type { Agency } from '../../model'

/** ANP, Netherlands: place in capitals, agency, dash, no date: `AMSTERDAM (ANP) - `. */
export const anp = {
  id: 'anp',
  name: 'Algemeen Nederlands Persbureau',
  kind: 'agency',
  country: 'NL',
  languages: ['nl', 'en'],
  names: ['ANP', 'Algemeen Nederlands Persbureau'],
  ambiguous: ['ANP'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'AMSTERDAM (ANP) - De', place: 'AMSTERDAM' },
    { form: '{place} ({agency}) {dash}', example: 'UTRECHT (ANP) - De', place: 'UTRECHT' },
  ],
  credits: [
    { form: 'Foto: {agency}', example: 'Foto: ANP' },
    { form: '© {agency}', example: '© ANP' },
  ],
  sources: ['https://www.anp.nl'],
  no: [
    'Administración Nacional de Puertos (ANP)- el llamado',
    "L'Agence Nationale des Ports (ANP) est un établissement public",
    'Agent Network Protocol (ANP) - a draft',
    'Dat zegt een woordvoerder tegen het ANP.',
  ],
} as const satisfies Agency
