import type { Agency } from '../../model'

/** ANA-MPE, Greece: no dateline in the body; known by credits and by a rights line in Greek. */
export const anaMpe = {
  id: 'ana-mpe',
  name: 'Athens-Macedonian News Agency',
  kind: 'agency',
  country: 'GR',
  languages: ['el', 'en', 'tr', 'zh'],
  names: ['ΑΠΕ-ΜΠΕ', 'ΑΠΕ', 'ANA-MPE', 'AMNA', 'ANA', 'Athens-Macedonian News Agency', 'Athens News Agency'],
  ambiguous: ['ΑΠΕ', 'AMNA', 'ANA'],
  datelines: [],
  credits: [
    { form: 'Πηγή: {agency}', example: 'Πηγή: ΑΠΕ-ΜΠΕ' },
    { form: '{agency}/{names}', example: 'ΑΠΕ-ΜΠΕ/ΑΝΝΑ ΠΑΠΠΑ' },
    { form: '({agency})', example: '(ANA-MPE)' },
  ],
  rights: [
    {
      form: '© {agency} ΑΕ. Τα πνευματικά δικαιώματα ανήκουν στο ΑΠΕ-ΜΠΕ ΑΕ {text}',
      example:
        '© ΑΠΕ-ΜΠΕ ΑΕ. Τα πνευματικά δικαιώματα ανήκουν στο ΑΠΕ-ΜΠΕ ΑΕ και παραχωρούνται σε συνδρομητές μόνον για συγκεκριμένη χρήση',
      holder: 'ΑΠΕ-ΜΠΕ',
    },
  ],
  sources: ['https://www.amna.gr'],
  no: [
    'All Nippon Airways (ANA) - the carrier',
    'Ανανεώσιμες πηγές ενέργειας (ΑΠΕ) - το σχέδιο',
    'Ο δήμαρχος μίλησε στο ΑΠΕ-ΜΠΕ για τη γέφυρα.',
    'American Nurses Association (ANA) -- the board',
  ],
} as const satisfies Agency
