import type { Agency } from '../../model'

/**
 * APA, Austria: shares its acronym with Azerbaijan's APA, a citation style and more: only a whole dateline tells:
 * `Wien (APA) - `.
 */
export const apa = {
  id: 'apa',
  name: 'Austria Presse Agentur',
  kind: 'agency',
  country: 'AT',
  languages: ['de'],
  names: ['APA', 'apa', 'Austria Presse Agentur', 'Austria Presse-Agentur'],
  ambiguous: ['APA', 'apa'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'Wien (APA) - Die', place: 'Wien' }],
  tags: [{ form: '(Forts.)', where: 'suffix', revision: 'add', example: 'Kabinett berät (Forts.)' }],
  endMarks: [{ form: '({agency})', example: '(APA)' }],
  credits: [
    { form: '(Quelle: {agency})', example: '(Quelle: APA)' },
    { form: '© {agency}/{names}', example: '© APA/Anna Muster' },
    { form: '© {agency}/APA (dpa)/{names}', example: '© APA/APA (dpa)/Anna Muster' },
    { form: 'Foto: {agency}/{names}', example: 'Foto: APA/Anna Muster' },
    { form: 'Bild: SN/{agency}/{names}', example: 'Bild: SN/APA/Anna Muster' },
  ],
  sources: ['https://apa.at'],
  no: [
    'American Psychological Association (APA) - the manual',
    'Das sagte die Ministerin der APA am Montag.',
    'Cite the source in the usual style (APA/MLA).',
  ],
} as const satisfies Agency
