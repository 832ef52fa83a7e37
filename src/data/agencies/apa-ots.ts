import type { Agency } from '../../model'

/**
 * APA-OTS, Austria: releases sent word for word; the sender's office may share the bracket or fill it, and is then a
 * name here: `Wien (OTS/SK) - `, `Wien (SPW) `.
 */
export const apaOts = {
  id: 'apa-ots',
  name: 'APA-OTS',
  kind: 'press-release',
  country: 'AT',
  languages: ['de', 'en'],
  names: ['OTS', 'APA-OTS', 'APA OTS', 'ÖVP-Klub', 'ÖVP-PK', 'SPW'],
  ambiguous: ['OTS', 'ÖVP-Klub', 'ÖVP-PK', 'SPW'],
  desks: ['BMAW', 'FPD', 'FPK', 'NEF', 'PWK', 'RK', 'SK', 'VPK'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'Wien (OTS) - Die', place: 'Wien' },
    { form: '{place} ({agency}) {dash}', example: 'Wien (OTS/SK) - Die', place: 'Wien' },
    { form: '{place} ({agency})', example: 'Wien (OTS) Die', place: 'Wien' },
    { form: '{place} ({agency})', example: 'Wien (ÖVP-Klub) Die', place: 'Wien' },
    { form: '{place} ({agency})', example: 'Wien (SPW) Die', place: 'Wien' },
    {
      form: '{place}, {date} ({agency})',
      example: 'Wien, 11. Juni 2002 (ÖVP-PK) Die',
      place: 'Wien',
      month: 6,
      day: 11,
      year: 2002,
    },
  ],
  tags: [
    { form: 'GEGENDARSTELLUNG:', where: 'line', genre: 'GEGENDARSTELLUNG', example: 'GEGENDARSTELLUNG:' },
    { form: 'AVISO:', where: 'prefix', genre: 'AVISO', example: 'AVISO: Pressekonferenz' },
  ],
  endMarks: [
    { form: '(Schluss)', example: '(Schluss)' },
    { form: '(Schluß)', example: '(Schluß)' },
    { form: '(schluss)', example: '(schluss)' },
    { form: '(schluß)', example: '(schluß)' },
  ],
  signOffs: [
    { form: '(Schluss) {initials}', example: '(Schluss) ab/cd' },
    { form: 'Rückfragen & Kontakt:', example: 'Rückfragen & Kontakt:' },
    { form: 'Rückfragehinweis:', example: 'Rückfragehinweis:' },
    { form: 'Digitale Pressemappe: {text}', example: 'Digitale Pressemappe: http://example.com/pressemappe/1' },
    {
      form: '*** OTS-ORIGINALTEXT UNTER AUSSCHLIESSLICHER INHALTLICHER',
      example: '*** OTS-ORIGINALTEXT UNTER AUSSCHLIESSLICHER INHALTLICHER',
    },
    { form: 'VERANTWORTUNG DES AUSSENDERS ***', example: 'VERANTWORTUNG DES AUSSENDERS ***' },
    {
      form: '*** OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - {text} ***',
      example:
        '*** OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - WWW.OTS.AT ***',
    },
    {
      form: 'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - {text}',
      example:
        'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - WWW.OTS.AT',
    },
    {
      form: 'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS | {text}',
      example:
        'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS | NEF/OTS',
    },
    {
      form: 'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - {text} | {text}',
      example:
        'OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - WWW.OTS.AT | ABC',
    },
    { form: 'OTS{n} {date}/{time}', example: 'OTS0006 2023-01-21/08:00' },
  ],
  sources: ['https://www.ots.at'],
  no: [
    'Office of Technology Solutions (OTS) - the unit',
    'Der Nationalrat (Wien) berät heute.',
    'Rückfragen beantwortete der Sprecher am Montag nicht.',
    'Bratislava (SK) Die',
  ],
} as const satisfies Agency
