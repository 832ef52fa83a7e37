import type { Agency } from '../../model'

/**
 * Europa Press, Spain: on the web the month may be lost, and the dash, and the dateline has its own line: `MADRID, 12
 * (EUROPA PRESS) `.
 */
export const europaPress = {
  id: 'europa-press',
  name: 'Europa Press',
  kind: 'agency',
  country: 'ES',
  languages: ['es', 'ast', 'ca', 'gl', 'eu', 'en'],
  names: ['EUROPA PRESS', 'Europa Press', 'EuropaPress', 'EUROPAPRESS'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MADRID, 28 May. (EUROPA PRESS) - Los',
      place: 'MADRID',
      month: 5,
      day: 28,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MÁLAGA, 2 Nov. (EUROPA PRESS) - Los',
      place: 'MÁLAGA',
      month: 11,
      day: 2,
    },
    {
      form: '{place} {date} ({agency}) {dash}',
      example: 'MADRID 24 Oct. (EUROPA PRESS) - Los',
      place: 'MADRID',
      month: 10,
      day: 24,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'MADRID, 28 de Payares (EUROPA PRESS) Los',
      place: 'MADRID',
      month: 11,
      day: 28,
    },
    { form: '{place}, {day} ({agency}) {dash}', example: 'MADRID, 12 (EUROPA PRESS) - Los', place: 'MADRID', day: 12 },
    { form: '{place}, {day} ({agency})', example: 'MADRID, 12 (EUROPA PRESS) Los', place: 'MADRID', day: 12 },
    {
      form: '{place}, {day} ({agency})',
      example: 'STUTTGART (ALEMANIA), 6 (EUROPA PRESS) Los',
      place: 'STUTTGART',
      day: 6,
    },
  ],
  tags: [
    { form: 'AMP.-', where: 'prefix', revision: 'update', number: 1, example: 'AMP.- Los vecinos' },
    { form: 'AMP{n}.-', where: 'prefix', revision: 'update', example: 'AMP2.- Los vecinos' },
  ],
  credits: [
    { form: '{agency} - {date} {time}', example: 'EuropaPress - 05/05/2020 10:51' },
    { form: '{names} - {agency}', example: 'Ana Ejemplo - Europa Press' },
    { form: '- {agency}', example: '- EUROPA PRESS' },
    { form: 'Foto: {agency}', example: 'Foto: Europa Press' },
  ],
  rights: [
    {
      form: '© {year} {agency}. Está expresamente prohibida la redistribución {text}',
      example: '© 2020 Europa Press. Está expresamente prohibida la redistribución y la redifusión de sus contenidos',
      holder: 'Europa Press',
    },
  ],
  sources: ['https://www.europapress.es'],
  no: [
    'Así lo ha dicho la alcaldesa a Europa Press.',
    'El jugador, de 12 años, (Getafe) marcó dos goles.',
    'MADRID, 12 goles en un mes',
    'La prensa europea (press) - un resumen',
  ],
} as const satisfies Agency
