/** Words of notes to editors, by language. Facts only. */
import { andWords } from './small-words'

/** What one language's notes say. Small letters. */
export interface Advisories {
  readonly language: string
  /** Verbs that open a note or a part of it: `ADDS details; UPDATES with …`. */
  readonly verbs: readonly string[]
  /** Those of `verbs` that part a list written in small letters: `Recasts, adds details`. */
  readonly listVerbs: readonly string[]
  /** Words that only a note has after its verb. */
  readonly objects: readonly string[]
  /** Notes without a verb, whole or up to the colon, as they stand in brackets. */
  readonly fixed: readonly string[]
}

export const advisories: readonly Advisories[] = [
  {
    language: 'en',
    verbs: [
      ...['adds', 'updates', 'changes', 'recasts', 'rewrites', 'combines', 'corrects', 'trims', 'replaces', 'refiles'],
      ...['raises', 'repeats', 'follows', 'inserts', 'removes', 'deletes', 'drops', 'fixes', 'restores', 'clarifies'],
      ...[
        'amends',
        'resends',
        'releads',
        'writes through',
        'expands',
        'includes',
        'incorporates',
        'modifies',
        'specifies',
      ],
      ...[
        'tightens',
        'rewords',
        'rephrases',
        'omits',
        'reinstates',
        'reissues',
        'substitutes',
        'edits',
        'moves',
        'completes',
      ],
      ...[
        'updating',
        'adding',
        'correcting',
        'changing',
        'recasting',
        'fixing',
        'removing',
        'deleting',
        'lowers',
        'recaps',
      ],
    ],
    listVerbs: [
      ...['adds', 'updates', 'recasts', 'rewrites', 'corrects', 'replaces', 'refiles', 'repeats', 'inserts', 'removes'],
      ...[
        'deletes',
        'drops',
        'fixes',
        'restores',
        'clarifies',
        'amends',
        'releads',
        'writes through',
        'trims',
        'combines',
      ],
      ...['adding', 'updating', 'correcting', 'removing', 'deleting', 'changing', 'recasting', 'fixing'],
    ],
    objects: [
      ...[
        'comment',
        'comments',
        'detail',
        'details',
        'background',
        'quote',
        'quotes',
        'reaction',
        'reactions',
        'context',
      ],
      ...[
        'analyst',
        'analysts',
        'byline',
        'bylines',
        'headline',
        'lead',
        'paragraph',
        'paragraphs',
        'para',
        'paras',
        'graf',
      ],
      ...[
        'grafs',
        'photo',
        'photos',
        'picture',
        'pictures',
        'graphic',
        'graphics',
        'video',
        'link',
        'links',
        'typo',
        'typos',
      ],
      ...[
        'throughout',
        'alerts',
        'alert',
        'dateline',
        'sourcing',
        'attribution',
        'trail',
        'trailing',
        'tag',
        'tags',
        'slug',
      ],
      ...[
        'source',
        'spelling',
        'misspelling',
        'edits',
        'style',
        'formatting',
        'wording',
        'dropped',
        'extraneous',
        'redundant',
      ],
      ...[
        'bullets',
        'bullet',
        'table',
        'tabular',
        'codes',
        'ric',
        'rics',
        'prices',
        'milestone',
        'market',
        'share',
        'shares',
      ],
      ...[
        'statement',
        'remarks',
        'ceo',
        'analysis',
        'word',
        'words',
        'number',
        'figure',
        'figures',
        'embargo',
        'deck',
        'story',
      ],
    ],
    fixed: [
      ...[
        'new throughout',
        'updates throughout',
        'recasts throughout',
        'no change to text',
        'no changes to text',
        'attn',
      ],
      ...['no change in text', 'writes through', 'rewrites throughout', 'for use', 'note to editors', 'editors note'],
    ],
  },
  {
    language: 'de',
    verbs: ['aktualisiert', 'ergänzt', 'korrigiert', 'berichtigt', 'präzisiert', 'neu'],
    listVerbs: ['aktualisiert', 'ergänzt', 'korrigiert', 'berichtigt', 'präzisiert'],
    objects: [
      'details',
      'absatz',
      'absätze',
      'satz',
      'durchgehend',
      'überschrift',
      'reaktion',
      'reaktionen',
      'hintergrund',
      'zitate',
    ],
    fixed: [
      'neu',
      'neu:',
      'durchgehend neu',
      'neu durchgehend',
      'achtung',
      'achtung:',
      'anm. d. red.',
      'wiederholung aus technischen gründen',
    ],
  },
  {
    language: 'fr',
    verbs: [
      'actualise',
      'actualisé',
      'ajoute',
      'corrige',
      'précise',
      'complète',
      'complété',
      'rectifie',
      'répète',
      'reprend',
      'remplace',
    ],
    listVerbs: ['actualise', 'ajoute', 'corrige', 'précise', 'complète', 'rectifie'],
    objects: [
      'détail',
      'détails',
      'précision',
      'précisions',
      'contexte',
      'réaction',
      'réactions',
      'paragraphe',
      'citation',
      'citations',
      'titre',
      'avec',
      'déclarations',
    ],
    fixed: ['avec précisions', 'avec détails', 'avec réactions', 'répétition', 'actualisé', 'papier général'],
  },
  {
    language: 'es',
    verbs: [
      'actualiza',
      'añade',
      'agrega',
      'amplía',
      'corrige',
      'repite',
      'rectifica',
      'recompone',
      'reescribe',
      'elimina',
      'completa',
    ],
    listVerbs: ['actualiza', 'añade', 'agrega', 'amplía', 'corrige', 'repite', 'rectifica'],
    objects: [
      'detalle',
      'detalles',
      'contexto',
      'cita',
      'citas',
      'reacción',
      'reacciones',
      'párrafo',
      'título',
      'titular',
      'con',
      'declaraciones',
      'datos',
    ],
    fixed: ['actualiza', 'actualizada', 'ampliación', 'actualización'],
  },
  {
    language: 'it',
    verbs: ['aggiorna', 'aggiunge', 'corregge', 'riscrive', 'ripete', 'precisa', 'amplia', 'rettifica'],
    listVerbs: ['aggiorna', 'aggiunge', 'corregge', 'riscrive', 'precisa'],
    objects: [
      'dettaglio',
      'dettagli',
      'contesto',
      'dichiarazioni',
      'reazioni',
      'paragrafo',
      'titolo',
      'con',
      'commenti',
    ],
    fixed: ['aggiorna', 'aggiornamento'],
  },
  {
    language: 'pt',
    verbs: ['atualiza', 'actualiza', 'acrescenta', 'adiciona', 'corrige', 'repete', 'amplia', 'reescreve'],
    listVerbs: ['atualiza', 'acrescenta', 'adiciona', 'corrige', 'repete'],
    objects: [
      'detalhe',
      'detalhes',
      'contexto',
      'declarações',
      'reação',
      'reações',
      'parágrafo',
      'título',
      'com',
      'informações',
    ],
    fixed: ['atualiza', 'atualização'],
  },
  {
    language: 'ru',
    verbs: ['добавлены', 'добавлена', 'добавляет', 'исправляет', 'исправлена', 'исправлено', 'обновляет', 'уточняет'],
    listVerbs: ['добавлены', 'исправлена', 'обновляет', 'уточняет'],
    objects: ['подробности', 'детали', 'комментарии', 'бэкграунд', 'абзац', 'абзаце', 'заголовок', 'цитата', 'цитаты'],
    fixed: ['повтор', 'повтор с исправлением'],
  },
]

/** What follows a verb in prose, so that brackets are no note: `(Adds up to 100)`. */
export const proseAfterVerb: readonly string[] = [
  'up',
  'that',
  'his',
  'her',
  'my',
  'your',
  'our',
  'him',
  'them',
  'me',
  'you',
  'us',
]

/** What follows a verb in capitals that opens a note on a line of its own: `RECASTS with …`, `UPDATES throughout`. */
export const afterLoudVerb: readonly string[] = [
  ...[
    'with',
    'to',
    'from',
    'throughout',
    'headline',
    'lead',
    'quote',
    'quotes',
    'detail',
    'details',
    'background',
    'byline',
  ],
  ...['reaction', 'reactions', 'con', 'avec', 'com', 'mit'],
]

/** What stands before a note that speaks to editors by name, with a colon behind it: `Eds: Adds photo.` */
export const addressedLabels = [
  'Eds',
  'Eds.',
  'EDS',
  'EDS.',
  'ATTN EDITORS',
  'ATTENTION EDITORS',
  'NOTE TO EDITORS',
  'Note to Editors',
  'Note to editors',
] as const

/** What opens a note in brackets that asks for attention. */
export const attentionLabels = ['ATTN:', 'ATTN :', 'ATTN.', 'ATTN .', 'Attn:'] as const

/** Labels, before a colon or dash, of notes that editors or readers are given. Small letters. */
export const noteLabels: readonly string[] = [
  ...[
    'editor’s note',
    'editors’ note',
    'editor note',
    'editorial note',
    'note to editors',
    'note to editor',
    'eds note',
  ],
  ...['ndlr', 'n.d.l.r.', 'note de la rédaction', 'note de l’éditeur', 'anm. d. red.', 'anm. der redaktion'],
  ...[
    'anmerkung der redaktion',
    'anm. d. redaktion',
    'redaktioneller hinweis',
    'hinweis der redaktion',
    'achtung redaktionen',
  ],
  ...[
    'nota del editor',
    'nota de la redacción',
    'nota de redacción',
    'n. de la r.',
    'nota da redação',
    'nota do editor',
  ],
  ...[
    'nota della redazione',
    'nota di redazione',
    'n.d.r.',
    'ndr',
    'noot van de redactie',
    'noot redactie',
    'red.anm.',
  ],
  ...[
    'redaktionens kommentar',
    'red. anm',
    'toimituksen huomautus',
    'przypis redakcji',
    'od redakcji',
    'poznámka redakce',
  ],
  ...['a szerkesztő megjegyzése', 'от редакции', 'прим. ред.', 'примечание редакции', 'від редакції', 'editörün notu'],
  ...[
    'catatan redaksi',
    'catatan editor',
    'nota editor',
    '편집자 주',
    '편집자주',
    '편집자 註',
    '編集部注',
    '編集注',
    '编者按',
    '編者按',
    '编者注',
  ],
  ...['編按', 'ملاحظة المحرر', 'संपादक की टिप्पणी', 'σημείωση σύνταξης', 'σημείωση του συντάκτη', 'lời tòa soạn'],
]

/** Labels, before a colon, of a sentence that says what a story had wrong; a headline may begin with them too: `Correction: Ferry story`. Small letters. */
export const correctionLabels: readonly string[] = [
  ...['correction', 'corrections', 'clarification', 'correction & clarification', 'corrections & clarifications'],
  ...[
    'rectificatif',
    'erratum',
    'fe de errores',
    'fe de erratas',
    'errata corrige',
    'errata',
    'correção',
    'corrección',
  ],
  ...['korrektur', 'berichtigung', 'rectificatie', 'correctie', 'rättelse', 'rettelse', 'oikaisu', 'sprostowanie'],
  ...[
    'исправление',
    'поправка',
    'виправлення',
    'düzeltme',
    'helyesbítés',
    'oprava',
    'ralat',
    '訂正',
    '更正',
    '정정',
    '바로잡습니다',
  ],
]

/** Headings over notes to editors that are not for publication. Small letters. */
export const noteHeadings: readonly string[] = [
  ...[
    'note to editors',
    'notes for editors',
    'editorial note',
    'redaktionelle hinweise',
    'hinweise für redaktionen',
    'refile',
  ],
  ...['redaktioneller hinweis', 'hinweis an die redaktionen', 'note aux rédactions', 'nota a los editores'],
]

/** Media that a story comes with, joined by `+`: `(Picture+Video+Graphic)`. Small letters. */
export const media: readonly string[] = [
  ...[
    'picture',
    'pictures',
    'photo',
    'photos',
    'video',
    'videos',
    'graphic',
    'graphics',
    'infographic',
    'audio',
    'map',
  ],
  ...[
    'file',
    'photo archives',
    'foto',
    'fotos',
    'vidéo',
    'infographie',
    'grafik',
    'bild',
    'imagen',
    'infografía',
    'gráfico',
  ],
]

/** A note's word for a change in all of the story, and for one that verbs end in: `WRITES THROUGH`. */
export const throughout = 'throughout'
export const verbEnd = 'through'

/** Small words that are left over at the end of what was changed, where its paragraphs are taken out. */
export const looseEnds: readonly string[] = [...andWords, 'in', 'to', 'the']

/** Between the first and the last of several paragraphs: `paras 4 to 6`. */
export const rangeWords: readonly string[] = ['to', 'through']

/** What notes call a paragraph, and what leads to it: `in paras 4-6`, `en el párrafo 3`. */
export const paragraphWords: readonly string[] = [
  ...['paragraphs', 'paragraph', 'paras', 'para', 'pars', 'par', 'grafs', 'graf', 'graphs', 'párrafos', 'párrafo'],
  ...[
    'paragraphes',
    'paragraphe',
    'parágrafos',
    'parágrafo',
    'paragrafi',
    'paragrafo',
    'absätzen',
    'absätze',
    'absatz',
  ],
]
export const paragraphLeads: readonly string[] = [
  ...[
    'in',
    'in the',
    'to',
    'from',
    'of',
    'en',
    'en el',
    'en los',
    'dans le',
    'dans les',
    'au',
    'aux',
    'nel',
    'nei',
    'im',
  ],
  ...['in den', 'no', 'nos', 'à', 'at'],
]
export const ordinalWords: readonly string[] = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
]
