import type { Agency } from '../../model'

/**
 * Keystone-SDA, Switzerland: `sda` in German, `ats` in French and Italian, AWP for finance; the picture arm signs in
 * capitals.
 */
export const keystoneSda = {
  id: 'keystone-sda',
  name: 'Keystone-SDA',
  kind: 'agency',
  country: 'CH',
  languages: ['de', 'fr', 'it', 'en'],
  names: [
    'Keystone-SDA',
    'KEYSTONE-SDA',
    'Keystone-ATS',
    'KEYSTONE-ATS',
    'Keystone',
    'KEYSTONE',
    'SDA',
    'sda',
    'ATS',
    'ats',
    'SDA-ATS',
    'sda-ats',
    'AWP',
    'awp',
    'Schweizerische Depeschenagentur',
    'Agence télégraphique suisse',
    'Agenzia telegrafica svizzera',
  ],
  ambiguous: ['Keystone', 'KEYSTONE', 'SDA', 'sda', 'ATS', 'ats', 'AWP', 'awp'],
  datelines: [
    { form: '({agency})', example: '(Keystone-SDA) Die' },
    { form: '({agency})', example: '(Keystone-ATS) Les' },
  ],
  endMarks: [
    { form: '/{agency}', example: '/ATS' },
    { form: '({agency})', example: '(sda)' },
    { form: '{agency}', example: 'Keystone-ATS' },
  ],
  credits: [
    { form: '{agency}', example: 'KEYSTONE' },
    { form: '© {agency} / {names}', example: '© KEYSTONE / ANNA MUSTER' },
    { form: 'Foto: {names} ({agency})', example: 'Foto: Anna Muster (Keystone)' },
    { form: '{agency}/{names}', example: 'Keystone/Anna Muster' },
  ],
  sources: ['https://www.keystone-sda.ch'],
  no: [
    'The serial data line (SDA) - pin four',
    'Seventh-day Adventists (SDA)',
    'applicant tracking system (ATS) - software',
    'Das sagte die Sprecherin der Agentur Keystone-SDA auf Anfrage.',
    'The Keystone pipeline (KEYSTONE) carries oil.',
  ],
} as const satisfies Agency
