import type { Agency } from '../../model'

/**
 * Tribune News Service, before that MCT and KRT: stories of member newspapers, each closed by `(c)`, the paper's site
 * and the distributor.
 */
export const tns = {
  id: 'tns',
  name: 'Tribune News Service',
  kind: 'newspaper-service',
  country: 'US',
  languages: ['en', 'es'],
  names: [
    'TNS',
    'Tribune News Service',
    'Tribune Content Agency',
    'TCA',
    'tca',
    'MCT',
    'McClatchy-Tribune',
    'McClatchy-Tribune News Service',
    'McClatchy-Tribune Information Services',
    'McClatchy-Tribune Business News',
    'MCT Information Services',
    'KRT',
    'Knight Ridder/Tribune',
  ],
  ambiguous: ['TNS', 'TCA', 'tca', 'MCT', 'KRT'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'WASHINGTON (TNS) — Crews', place: 'WASHINGTON' }],
  credits: [
    { form: '({names}/{text}/{agency})', example: '(Ada Lind/The Harbor Times/TNS)' },
    { form: '({text}/{agency})', example: '(Dreamstime/TNS)' },
  ],
  signOffs: [
    {
      form: '- Visit {text} at {text}',
      example: '- Visit The Harbor Times at www.harbortimes.example',
    },
  ],
  rights: [
    {
      form: '©{year} {text} Distributed by {agency}, LLC.',
      example: '©2020 The Harbor Times. Visit harbortimes.example. Distributed by Tribune Content Agency, LLC.',
      says: 'origin',
    },
    {
      form: '- Distributed by {agency}, LLC.',
      example: '- Distributed by Tribune Content Agency, LLC.',
      says: 'origin',
    },
    {
      form: '(c){year} {text} Distributed by {agency}, LLC.',
      example:
        '(c)2018 The Harbor Times Visit The Harbor Times at www.harbortimes.example Distributed by Tribune Content Agency, LLC.',
      says: 'origin',
    },
    {
      form: '(c) {year}, {text} Distributed by {agency}.',
      example: '(c) 2011, The Harbor Times. Distributed by McClatchy-Tribune Information Services.',
      says: 'origin',
    },
    {
      form: 'Distributed by {agency}, LLC.',
      example: 'Distributed by Tribune Content Agency, LLC.',
      says: 'origin',
    },
    {
      form: 'Distributed by {agency}',
      example: 'Distributed by McClatchy-Tribune Business News',
      says: 'origin',
    },
  ],
  sources: ['https://tribunecontentagency.com'],
  no: [
    'The tramway (TNS) - a line of nine stops -',
    'Distributed by hand, the leaflets reached every street.',
    'Multichannel television (MCT) - a test - begins in May.',
  ],
} as const satisfies Agency
