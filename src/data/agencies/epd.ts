import type { Agency } from '../../model'

/** epd, Germany: the Protestant wire; lower case, and a full stop ends the dateline: `Hannover (epd). `. */
export const epd = {
  id: 'epd',
  name: 'Evangelischer Pressedienst',
  kind: 'agency',
  country: 'DE',
  languages: ['de'],
  names: [
    'epd',
    'Evangelischer Pressedienst',
    'Evangelische Pressedienst',
    'Evangelischen Pressedienst',
    'epd-bild',
    'epd Niedersachsen-Bremen',
  ],
  ambiguous: ['epd'],
  datelines: [
    { form: '{place} ({agency}).', example: 'Hannover (epd). Die', place: 'Hannover' },
    { form: '{place} ({agency}).', example: 'Frankfurt a.M. (epd). Die', place: 'Frankfurt a.M.' },
    { form: '{place} ({agency}).', example: 'Hannover, Göttingen (epd). Die', place: 'Hannover' },
  ],
  signOffs: [
    { form: '({agency}/{text}/{date})', example: '(epd Niedersachsen-Bremen/b1234/31.05.05)' },
    { form: '{agency} {initials}', example: 'epd abc de fgh' },
  ],
  endMarks: [{ form: '({agency})', example: '(epd)' }],
  credits: [
    { form: '{agency}/{names}', example: 'epd-bild/Anna Muster' },
    { form: '© {agency}/{names}', example: '© epd-bild/Anna Muster' },
  ],
  sources: ['https://www.epd.de'],
  no: [
    'The environmental product declaration (EPD). It lists',
    'Das sagte die Bischöfin dem Evangelischen Pressedienst (epd) am Montag.',
    'Das e-paper display (epd) - ein Bauteil',
  ],
} as const satisfies Agency
