/** How agencies and papers name those who helped with a story: `Reporting by …; Editing by …`. Facts only. */

/** English words before `by`, and what they make of the person. */
export const creditVerbs = {
  reporting: 'reporter',
  reported: 'reporter',
  interviews: 'reporter',
  interviewing: 'reporter',
  writing: 'writer',
  rewriting: 'writer',
  editing: 'editor',
  edited: 'editor',
  'sub-editing': 'editor',
  compiling: 'compiler',
  compiled: 'compiler',
  translating: 'translator',
  translation: 'translator',
  translated: 'translator',
  research: 'researcher',
  'fact-checking': 'researcher',
  photography: 'photographer',
  photographs: 'photographer',
  photos: 'photographer',
  video: 'videographer',
  videos: 'videographer',
  graphics: 'graphics',
  graphic: 'graphics',
  illustrations: 'illustrator',
  production: 'producer',
  produced: 'producer',
  producing: 'producer',
  design: 'designer',
  'data analysis': 'analyst',
  polling: 'pollster',
} as const

/** Between such words and the name. */
export const creditBy = 'by'

/** Before such a word: `Additional reporting by`. */
export const creditAdverbs = [
  'additional',
  'further',
  'extra',
  'original',
  'other',
  'supplementary',
  'with additional',
  'with',
  'and',
]

/** Of these nobody makes a sentence: they are sure without brackets too. */
export const plainCreditVerbs = ['reporting', 'writing', 'editing']

/** Whole wordings before a name, by what they make of the person; `''` for material of another house. */
export const creditPhrases = {
  '': [
    'With reports from',
    'with reports from',
    'With files from',
    'with files from',
    'With a file from',
    'With inputs from',
    'with inputs from',
    'With input from',
    'Inputs from',
    'With material from',
    'With agency reports from',
    'With information from',
    'Con información de',
    'con información de',
    'Com informações de',
    'com informações de',
    'Com informações da',
    'Com informações do',
    'Avec informations de',
  ],
  reporter: [
    'With assistance from',
    'with assistance from',
    'With assistance by',
    'With contributions from',
    'With contributions by',
    'With reporting from',
    'with reporting from',
    'With help from',
    'Additional reporting from',
    'additional reporting from',
    'Reporting from',
    'Bericht von',
    'Mitarbeit von',
    'unter Mitarbeit von',
    'Unter Mitarbeit von',
    'Reportage de',
    'reportage de',
    'Avec la contribution de',
    'avec la contribution de',
    'Reporte de',
    'reporte de',
    'Reportaje de',
    'Información de',
    'Reporte adicional de',
    'reporte adicional de',
    'Con reporte de',
    'Reportagem de',
    'reportagem de',
    'Reportagem adicional de',
    'reportagem adicional de',
    'Colaborou',
    'Colaboraram',
    'Ha collaborato',
    'Hanno collaborato',
    'Met medewerking van',
    'При участии',
  ],
  writer: [
    'geschrieben von',
    'Rédigé par',
    'rédigé par',
    'version française',
    'Version française',
    'Escrito en español por',
  ],
  editor: [
    'Redigiert von',
    'redigiert von',
    'Bearbeitet von',
    'bearbeitet von',
    'édité par',
    'Édité par',
    'Editado por',
    'editado por',
    'Editado en español por',
    'editado en español por',
    'Editado en Español por',
    'Edición de',
    'edición de',
    'Edição de',
    'edição de',
    'editing',
    'Diedit oleh',
    'Disunting oleh',
    'Redactie door',
  ],
  translator: [
    'Traducido por',
    'traducido por',
    'Traduit par',
    'traduit par',
    'Traduzido por',
    'Tradução de',
    'tradução de',
    'Tradotto da',
    'Übersetzt von',
    'Aus dem Englischen von',
    'Aus dem Englischen übersetzt von',
    'Aus dem Amerikanischen von',
    'Aus dem Französischen von',
    'Aus dem Spanischen von',
    'Aus dem Italienischen von',
    'Aus dem Russischen von',
    'Aus dem Polnischen von',
    "Traduit de l'anglais par",
    'Traduit de l’anglais par',
    "Traduit de l'anglais (États-Unis) par",
    'Traduit de l’anglais (États-Unis) par',
    'Traducción de',
    'Traducido del inglés por',
    'Traduzione di',
    'Traduzione a cura di',
    'Vertaald door',
    'Vertaling door',
    'Oversat af',
    'Oversatt av',
    'Översatt av',
    'Översättning av',
    'übersetzt von',
    'Diterjemahkan oleh',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Words before a colon and a name. */
export const creditLabels = {
  reporter: [
    'Mitarbeit',
    'Colaboración',
    'Colaboração',
    'Contributors',
    'Contributor',
    'Additional reporting',
    'Reporting',
    'Met medewerking van',
  ],
  writer: ['Writing'],
  editor: [
    'Redaktion',
    'Schlussredaktion',
    'Fotoredaktion',
    'Bildredaktion',
    'Redigering',
    'Editing',
    'Editor',
    'Editors',
    'EDITOR',
    'Edited',
    'Sub-editor',
    'Edição',
    'Edición',
    'Edizione',
    'Editör',
    'Editor in charge',
    'Penyunting',
    'Redaktur',
    'Redaktør',
    'Bewerking',
    'Eindredactie',
    'Redagował',
    'Редактор',
    'Редакторы',
    'Szerkesztő',
    'Biên tập',
    'تحرير',
    'עריכה',
    'संपादक',
    'संपादन',
    '편집',
  ],
  translator: [
    'Translator',
    'Translation',
    'Übersetzung',
    'Traduction',
    'Traducción',
    'Tradução',
    'Traduzione',
    'Vertaling',
    'Översättning',
    'Oversættelse',
    'Oversettelse',
    'Перевод',
    'Penerjemah',
    'Çeviren',
    'Çeviri',
    'ترجمة',
  ],
  researcher: ['Faktencheck', 'Faktenprüfung', 'Fact-checking', 'Fact checking', 'Fact-check', 'Documentación'],
  illustrator: ['Illustration', 'Illustrationen', 'Ilustración', 'Illustrazione', 'Illustratie'],
  graphics: ['Grafik', 'Infografik', 'Infographie'],
  producer: ['Produktion', 'Audioversion'],
  photographer: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Chinese and Japanese words for who made the piece ready, before a colon: `责任编辑：X`, `（編輯：X）`. */
export const hanCreditLabels = {
  editor: [
    '责任编辑',
    '責任編輯',
    '网络编辑',
    '網絡編輯',
    '值班编辑',
    '实习编辑',
    '本文编辑',
    '编辑',
    '編輯',
    '责编',
    '責編',
    '主编',
    '編審',
    '编审',
    '审核',
    '審核',
    '监制',
    '監製',
    '核稿',
    '核稿編輯',
    '校对',
    '校對',
    '编校',
    '编 辑',
    '編集',
    '監修',
  ],
  translator: ['翻译', '翻譯', '译者', '譯者', '翻訳', '編譯', '编译'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What a piece calls itself at its end: `contributed to this report`. */
export const ownNames =
  'report story article dispatch piece analysis project coverage newsletter reporting investigation obituary profile feature post item interview package despatch'

/** The last of these endings names no piece: it takes an agency to tell whose help it was. */
export const bareContribution = '(?:also )?contributed'

/** Sentences that name helpers, by what stands after their names. One a language; `{own}` is the piece's own name. */
export const contributionEndings = [
  '(?:also |both |all )?(?:contributed|assisted)(?: reporting| research| additional reporting| material)?(?: (?:to|from|for|with|in) (?:this|the) (?:AP |CNN |Reuters |news |breaking news |live )?{own}(?: from \\p{Lu}[\\p{L} ]{2,30})?)',
  '(?:also )?contributed (?:reporting|research|additional reporting)(?: from \\p{Lu}[\\p{L} .]{2,30})?',
  bareContribution,
  '(?:también )?(?:contribuyó|contribuyeron|colaboró|colaboraron) (?:a|con|en|para) (?:este|esta|el presente) (?:despacho|informe|reporte|nota|reportaje|artículo|historia|información)',
  '(?:contribuiu|contribuíram|colaborou|colaboraram) (?:para|com|nesta|neste|com esta|para esta) ?(?:esta |este )?(?:reportagem|matéria|texto|despacho)',
  '(?:a|ont) contribué à (?:cet article|ce reportage|cette dépêche|ce récit)',
  '(?:ha|hanno) (?:collaborato|contribuito) a questo (?:articolo|servizio|reportage)',
  '(?:hat|haben) (?:zu|an) diesem (?:Bericht|Artikel|Text) (?:mitgearbeitet|beigetragen)',
] as const

/** Stems of those endings' verbs, by which a sentence of this kind is told at a glance. */
export const contributionStems = [
  'contribu',
  'assisted',
  'colabor',
  'collabor',
  'mitgearbeitet',
  'beigetragen',
] as const

/** Verbs of sentences that say where helpers reported from, what stands before each place, and what else its list holds: `Ek reported from New York and Lind from Oslo.` */
export const reportedVerbs = ['reported', 'contributed', 'also reported', 'also contributed'] as const
export const reportedLead = 'from'
export const reportedLinks = ['the', 'of', 'en', 'de', 'aboard'] as const

/** Before the names in such a sentence: `AP writers`, `La periodista de The Associated Press`. */
export const contributionOpeners =
  'the el la los las o a os as le les il die der de del of for and y e und et news service agency our fellow'

/** What a page prints right after the credits. */
export const afterCredits = ['Our Standards', 'Tel', 'tel', 'E-mail', 'e-mail', 'Email', 'email'] as const

/** Who wrote the English copy of CNA, and its end mark after that: `(By Ada Lind and Bo Ekman) Enditem`. */
export const writersLead = 'By'
export const writersEndMark = 'Enditem'

/** What a part of a house is called that signs in place of a person: `Bengaluru Newsroom`, `Reuters staff`. */
export const bureauWords = [
  'newsroom',
  'bureau',
  'bureaus',
  'bureaux',
  'desk',
  'team',
  'staff',
  'Newsroom',
  'Bureau',
  'Desk',
  'Team',
  'Staff',
] as const

/** Who may stand behind such a name, as all of it: `the Moscow bureau editors`. */
export const bureauStaff = 'editors'
