import type { Agency } from '../../model'

/**
 * PA Media, the former Press Association, Britain: no dateline at all, a headline in capitals and `mf` or `mfl` (more
 * follows later) under a running story.
 */
export const paMedia = {
  id: 'pa-media',
  name: 'PA Media',
  kind: 'agency',
  country: 'GB',
  languages: ['en'],
  names: [
    'PA',
    'PA Media',
    'PA news agency',
    'Press Association',
    'The Press Association',
    'PRESS ASSOCIATION',
    'PA Wire',
    'PA Images',
    'PA Archive',
    'PA Sport',
    'Press Association Images',
    'Press Association Sport',
    'Press Association Ltd',
    'PA Media Ltd',
    'PA Media Group',
  ],
  ambiguous: ['PA'],
  datelines: [],
  endMarks: [
    { form: 'mfl', example: 'mfl' },
    { form: 'mf', example: 'mf' },
  ],
  credits: [
    { form: '({names}/{agency})', example: '(Ada Lind/PA)' },
    { form: '{names}/{agency}', example: 'Ada Lind/PA Wire' },
    { form: 'Additional reporting from {agency}', example: 'Additional reporting from PA' },
    { form: 'Additional reporting by {agency}', example: 'Additional reporting by PA' },
    { form: 'Source: {agency}', example: 'Source: PA' },
  ],
  rights: [
    {
      form: 'Copyright (c) {agency}. {year}, All Rights Reserved.',
      example: 'Copyright (c) Press Association Ltd. 2016, All Rights Reserved.',
      holder: 'Press Association',
    },
    { form: '© {agency} {year}', example: '© Press Association 2020', holder: 'Press Association' },
  ],
  sources: ['https://pa.media'],
  no: [
    'The Palestinian Authority (PA) - the body that runs the towns -',
    'Her PA, short for personal assistant, answered the phone.',
    'The bridge in Pittsburgh, PA - the oldest -',
    'He told PA he would not stand again.',
  ],
} as const satisfies Agency
