/**
 * How news databases, mail programs and readers of pages wrap a story that they hand out: labels with values, rows of their
 * own, and where the story begins. Labels and rows are compared without case. Facts only.
 */

/** What a label's value is. `author`: family name first, `Lind, Ada`; `note`: only the database's. */
export type RecordField =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'author'
  | 'dateline'
  | 'published'
  | 'copyright'
  | 'source'
  | 'url'
  | 'story'
  | 'note'

export interface RecordForm {
  readonly name: string
  readonly labels: Partial<Record<RecordField, readonly string[]>>
  /** Labels and rows that only such a record has: without one of them no other label counts. */
  readonly telling: readonly string[]
  /** Rows that say nothing of the story: `Body`, `End of Document`. `{n}` is a number, `{id}` a document's. */
  readonly rows?: readonly string[]
  /** The row above the story. */
  readonly above?: readonly string[]
  /** Rows that a record begins with where many stand in one file, and rows that it ends with. */
  readonly first?: readonly string[]
  readonly last?: readonly string[]
  /** Labels stand alone, their values in the rows below: `HD`. */
  readonly alone?: true
  /** A mail's head: from the first row to the first blank one, each row with a label. */
  readonly block?: true
  /** What the first rows without a label are: the title and then what is said of it, or the story's own until a label comes. */
  readonly opens?: 'title' | 'story'
  /** Its head ends with the day of the story, and the title stands below. */
  readonly dated?: true
  /** The row right above the one that closes the record names its publisher. */
  readonly closing?: true
}

const NEXIS_INDEX = [
  ...['language', 'publication-type', 'journal-code', 'journal code', 'subject', 'company', 'organization', 'person'],
  ...['ticker', 'industry', 'geographic', 'city', 'state', 'country', 'load-date', 'graphic', 'series', 'type'],
  ...['distribution', 'acc-no', 'document-type', 'correction', 'correction-date', 'notes', 'name', 'product'],
  ...['sprache', 'update', 'publikationsart', 'langue', 'type-publication', 'date-chargement'],
]

const NEWSBANK_CITATIONS = ['aglc', 'apa', 'chicago', 'harvard', 'mla'].map((style) => `citation (${style} style)`)

export const recordForms: readonly RecordForm[] = [
  {
    name: 'Nexis',
    labels: {
      headline: ['headline', 'titel', 'titre'],
      deck: ['highlight'],
      byline: ['byline', 'autor', 'auteur'],
      dateline: ['dateline'],
      story: ['body', 'text', 'texte'],
      note: [...['section', 'length', 'rubrik', 'länge', 'rubrique', 'longueur', 'url'], ...NEXIS_INDEX],
    },
    telling: [
      ...['load-date', 'publication-type', 'type-publication', 'date-chargement', 'end of document'],
      ...['{n} of {n} documents', 'dokument {n} von {n}', 'document {n} de {n}'],
    ],
    rows: [
      ...['{n} of {n} documents', 'dokument {n} von {n}', 'document {n} de {n}'],
      ...['classification', 'graphic', 'notes', 'end of document', 'bulletin correction'],
    ],
    above: ['body'],
    first: ['{n} of {n} documents', 'dokument {n} von {n}', 'document {n} de {n}'],
    last: ['end of document'],
    opens: 'title',
  },
  {
    name: 'Factiva',
    alone: true,
    labels: {
      headline: ['hd'],
      byline: ['by'],
      published: ['pd'],
      source: ['sn'],
      copyright: ['cy'],
      story: ['lp', 'td'],
      note: [
        ...['se', 'wc', 'et', 'sc', 'ed', 'pg', 'vol', 'la', 'cr', 'clm', 'art', 'ct', 'rf', 'co', 'in', 'ns', 're'],
        ...['gc', 'ngc', 'pub', 'ipc', 'ipd', 'an', 'de', 'cx'],
      ],
    },
    telling: ['document {id}'],
    rows: ['document {id}'],
    last: ['document {id}'],
  },
  {
    name: 'Factiva, as shown',
    labels: {},
    opens: 'story',
    last: ['document {id}', 'dokument {id}', 'documento {id}', 'documento: {id}'],
    closing: true,
    telling: ['document {id}', 'dokument {id}', 'documento {id}', 'documento: {id}'],
    rows: [
      ...['document {id}', 'dokument {id}', 'documento {id}', 'documento: {id}'],
      ...['{n} words', '{n} wörter', '{n} mots', '{n} palabras', '{n} parole', '{n} palavras', '{n} woorden'],
    ],
  },
  {
    name: 'ProQuest',
    labels: {
      headline: ['title'],
      deck: ['abstract'],
      author: ['author'],
      published: ['publication date'],
      copyright: ['copyright'],
      source: ['publication title'],
      story: ['full text'],
      note: [
        ...['publication info', 'subject', 'location', 'people', 'company / organization', 'classification', 'volume'],
        ...['issue', 'pages', 'first page', 'number of pages', 'publication year', 'year', 'section', 'publisher'],
        ...['place of publication', 'country of publication', 'publication subject', 'issn', 'source type', 'links'],
        ...['language of publication', 'document type', 'document feature', 'proquest document id', 'document url'],
        ...['last updated', 'database', 'credit', 'column', 'dateline', 'identifier / keyword', 'edition'],
      ],
    },
    telling: ['proquest document id', 'report information from proquest', 'proquest document link'],
    opens: 'title',
    first: ['document {n} of {n}'],
    rows: ['report information from proquest', 'document {n} of {n}', 'proquest document link', 'find a copy'],
  },
  {
    name: 'NewsBank',
    labels: {
      byline: ['author/byline', 'author'],
      note: [
        ...[
          'section',
          'page',
          'column',
          'edition',
          'index terms',
          'dateline',
          'record number',
          'record',
          'openurl link',
        ],
        ...['memo', 'caption', 'subject', 'readability', 'correction', 'article bookmark (openurl compliant)'],
      ],
    },
    telling: ['author/byline', 'index terms', 'record number'],
    rows: ['access world news', 'newsbank', 'openurl link', ...NEWSBANK_CITATIONS],
    opens: 'title',
  },
  {
    name: 'Westlaw',
    labels: {
      note: [
        ...['news subject', 'industry', 'region', 'company', 'market sector', 'product', 'language', 'other indexing'],
        ...['keywords', 'edition', 'word count', 'country', 'topic'],
      ],
    },
    telling: ['---- index references ----', '---- index references ---', '{n} wlnr {n}', '{n} wl {n}'],
    rows: [
      ...['---- index references ----', '---- index references ---', '{n} wlnr {n}', '{n} wl {n}'],
      ...['end of document', '(publication page references are not available for this document.)'],
    ],
    last: ['end of document'],
    dated: true,
  },
  {
    name: 'CNN and Daily Mail corpus',
    labels: {},
    telling: ['@highlight'],
    rows: ['@highlight'],
    opens: 'story',
  },
  {
    name: 'mail',
    block: true,
    labels: {
      headline: ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'assunto', 'onderwerp', 'тема'],
      published: ['date', 'sent', 'gesendet', 'datum', 'envoyé', 'fecha', 'enviado', 'data', 'дата'],
      note: [
        ...['from', 'to', 'cc', 'bcc', 'reply-to', 'sender', 'message-id', 'in-reply-to', 'references', 'mime-version'],
        ...[
          'content-type',
          'content-transfer-encoding',
          'return-path',
          'received',
          'delivered-to',
          'list-id',
          'importance',
        ],
        ...[
          'path',
          'newsgroups',
          'followup-to',
          'organization',
          'lines',
          'expires',
          'approved',
          'xref',
          'distribution',
        ],
        ...[
          'keywords',
          'sender',
          'summary',
          'acategory',
          'slugword',
          'threadword',
          'priority',
          'format',
          'anpa',
          'codes',
        ],
        ...['nntp-posting-host', 'x-mailer', 'x-newsreader', 'x-supersedes', 'supersedes', 'user-agent', 'attachments'],
        ...['von', 'an', 'de', 'à', 'para', 'da', 'a', 'van', 'aan', 'от', 'кому'],
      ],
    },
    telling: ['from', 'von', 'de', 'da', 'van', 'от', 'message-id', 'newsgroups'],
  },
  {
    name: 'Reader',
    labels: {
      headline: ['title'],
      url: ['url source'],
      published: ['published time'],
      story: ['markdown content'],
      note: ['warning', 'number of pages', 'description'],
    },
    telling: ['url source'],
  },
]

/** Before a mail's subject: `Fwd: `, `AW: `. */
export const mailLeads: readonly string[] = [
  'fwd',
  'fw',
  're',
  'aw',
  'wg',
  'tr',
  'rv',
  'i',
  'r',
  'enc',
  'doorst',
  'antw',
]
/** A row of rights in a record's head begins with one of these. */
export const recordRights: readonly string[] = ['copyright', '©', '(c)']

/** The outermost element of a story in Reuters-21578, and what its elements hold; of the others all is the corpus's. */
export const sgmlRoots: readonly string[] = ['reuters']
export const sgmlFields = {
  headline: ['title'],
  dateline: ['dateline'],
  published: ['date'],
  byline: ['author'],
  body: ['body', 'text'],
} as const satisfies Partial<Record<RecordField | 'body', readonly string[]>>
