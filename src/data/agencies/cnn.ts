import type { Agency } from '../../model'

/**
 * CNN and its newsource: the bracket is often glued to the first word (`London (CNN)It`), the rights line begins with a
 * trade mark.
 */
export const cnn = {
  id: 'cnn',
  name: 'CNN',
  kind: 'broadcaster',
  country: 'US',
  languages: ['en', 'es', 'ar', 'pt'],
  names: [
    'CNN',
    'CNN.com',
    'CNN Newsource',
    'CNN Wire',
    'CNN Business',
    'CNN Money',
    'CNNMoney',
    'CNNMoney.com',
    'CNN/Money',
    'CNN Español',
    'CNN en Español',
    'CNN Brasil',
    'CNN Travel',
    'CNN Underscored',
  ],
  ambiguous: ['CNN'],
  datelines: [
    { form: '({agency}) {dash}', example: '(CNN) -- Crews' },
    { form: '({agency}) {dash}', example: '(CNN Español) -- Vecinos' },
    { form: '{place} ({agency}) {dash}', example: 'WASHINGTON (CNN) — Crews', place: 'WASHINGTON' },
    { form: '{place} ({agency}) {dash}', example: 'NEW YORK (CNNMoney) -- Crews', place: 'NEW YORK' },
    { form: '{place} ({agency})', example: 'London (CNN)Crews', place: 'London' },
    { form: '({agency})', example: '(CNN)Crews' },
  ],
  endMarks: [{ form: 'The-CNN-Wire', example: 'The-CNN-Wire' }],
  signOffs: [{ form: 'E-mail to a friend .', example: 'E-mail to a friend .' }],
  credits: [
    { form: '{names}/{agency}', example: 'Ada Lind/CNN' },
    { form: 'Source: {agency}', example: 'Source: CNN' },
  ],
  rights: [
    {
      form: '™ & © {year} Cable News Network, Inc., {text} All rights reserved.',
      example: '™ & © 2013 Cable News Network, Inc., a Time Warner Company. All rights reserved.',
      holder: 'Cable News Network, Inc.',
    },
    {
      form: '© {year} Cable News Network. {text} All Rights Reserved.',
      example: '© 2019 Cable News Network. Turner Broadcasting System, Inc. All Rights Reserved.',
      holder: 'Cable News Network',
    },
    {
      form: '© {year} Cable News Network, Inc. {text}',
      example: '© 2019 Cable News Network, Inc. a WarnerMedia Company. All rights reserved.',
      holder: 'Cable News Network, Inc.',
    },
  ],
  sources: ['https://www.cnn.com', 'https://arabic.cnn.com', 'https://cnnespanol.cnn.com'],
  no: [
    'A convolutional neural network (CNN) -- seven layers deep --',
    'He told CNN on Monday that he would not run.',
    'COLUMBIA, Mo. (KMIZ)',
    'HONOLULU, Hawaii (HawaiiNewsNow) - Crews',
  ],
} as const satisfies Agency
