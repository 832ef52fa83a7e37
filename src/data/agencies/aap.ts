import type { Agency } from '../../model'

/** AAP, Australia: `SYDNEY March 22 AAP -` without brackets; the last line is the agency and the sub-editor's initials, `AAP gfr`. */
export const aap = {
  id: 'aap',
  name: 'Australian Associated Press',
  kind: 'agency',
  country: 'AU',
  languages: ['en'],
  names: ['AAP', 'AAP RTV', 'AAP Newswire', 'Australian Associated Press', 'AAP PHOTOS', 'AAP Image', 'AAP FactCheck'],
  ambiguous: ['AAP'],
  desks: ['RTV'],
  datelines: [
    {
      form: '{place} {date} {agency} {dash}',
      example: 'SYDNEY March 22 AAP - Ferries',
      place: 'SYDNEY',
      month: 3,
      day: 22,
    },
    {
      form: '{place}, {date} {agency} {dash}',
      example: 'CANBERRA, Nov 18 AAP - Ferries',
      place: 'CANBERRA',
      month: 11,
      day: 18,
    },
  ],
  endMarks: [
    { form: '{agency}', example: 'AAP RTV' },
    { form: '{agency}', example: 'Australian Associated Press' },
    { form: '({agency})', example: '(AAP)' },
    { form: '{dash} {agency}', example: '- AAP' },
  ],
  signOffs: [
    { form: '{agency} {initials}', example: 'AAP gfr' },
    { form: '{agency} {initials}', example: 'AAP RTV ar' },
  ],
  credits: [
    { form: '({agency})', example: '(AAP)' },
    { form: '({names}/{agency})', example: '(Mary Smith/AAP PHOTOS)' },
    { form: 'Image by {names}/{agency}', example: 'Image by Mary Smith/AAP PHOTOS' },
    { form: 'Picture: {names}/{agency}', example: 'Picture: Mary Smith/AAP' },
    { form: '{agency}: {names}', example: 'AAP Image: Mary Smith' },
    { form: '{names}/{agency}', example: 'Mary Smith/AAP PHOTOS' },
  ],
  rights: [{ form: '© {agency} {year}', example: '© AAP 2023', holder: 'Australian Associated Press' }],
  sources: ['https://www.aap.com.au', 'https://aapnews.aap.com.au'],
  no: [
    'American Academy of Pediatrics (AAP) - the body of doctors - agreed.',
    'New Delhi leaders of the Aam Aadmi Party (AAP) met on Monday.',
    'AAP MLA Ram Kumar met voters.',
    'Delhi, March 22 AAP workers - some of them new - met.',
  ],
} as const satisfies Agency
