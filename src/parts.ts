/** The inner model: what passes between reader, recognizers, decide and assemble. Types, no code. */
import type {
  Article,
  Change,
  Dateline,
  Format,
  Image,
  NoteCode,
  Person,
  RemovalReason,
  Revision,
} from './model'

/* ───────────────────────── what a reader gives ───────────────────────────── */

/** How a piece's text differs from the stretch of source it stands for. Absent: not at all. */
export type Repair =
  | 'space' //     a run of white space, or a hard wrap, folded to one space (or to none)
  | 'entity' //    an entity decoded: `&#8212;`, ` #39;`
  | 'markup' //    syntax peeled: `**`, `](https://…)`, the bars of a table row
  | 'invisible' // a zero-width, control or byte-order character dropped

/** A stretch of source `[start, end)` and the text it stands for. Pieces of a line are adjacent and in order. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly repair?: Repair
}

export type LineKind =
  | 'text'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'table-row'
  | 'image' // its text is the alt text as far as that stands in the source; may be empty
  | 'rule' //  `-----`, `***`, a line of bars
  | 'front-matter'

/** An HTML element that a line stands in. Lines of one element share one object. */
export interface Box {
  /** Lower case: `div`, `article`. */
  readonly tag: string
  /** Words of class, id, role, itemprop and data-component attributes, lower case, split at case and punctuation. */
  readonly words: readonly string[]
  readonly parent: Box | undefined
  /** Characters of text in it, and how many of them stand in links. */
  text: number
  linked: number
  /** Characters of text in lines of running text: paragraphs of 80 characters or more with little linked text. */
  prose: number
  /** How many lines stand in it. */
  lines: number
}

export interface LineImage {
  readonly url?: string
  readonly alt?: string
  /** Width and height as the page states them, in CSS pixels. */
  readonly width?: number
  readonly height?: number
}

/** What the reader knows of a line beside its text. Text and markdown fill few of these. */
export interface Hints {
  /** Innermost block element; `''` in text and markdown. */
  readonly tag: string
  readonly box: Box | undefined
  /** Heading level 1 to 6, 0 for none. */
  readonly level: number
  /** Share of the text that stands in links, 0 to 1, and in bold or strong, 0 to 1. */
  readonly linked: number
  readonly bold: number
  /** Blank lines before it in the source (text, markdown). */
  readonly blanksBefore: number
  /** Spaces that the source line began with (text, markdown). */
  readonly indent: number
  readonly image?: LineImage
  /** Machine time of a `<time datetime>` in it. */
  readonly time?: string
  /** Link targets in it: `mailto:`, `rel=author` marked by a leading `author:`. */
  readonly links: readonly string[]
  /** Hidden from a reader by attribute or inline style. */
  readonly hidden: boolean
  /** Key of a front-matter line. */
  readonly key?: string
  /** This line was put apart from the one before it where a paragraph break had been lost. */
  readonly split: boolean
}

export interface Line {
  readonly index: number
  readonly kind: LineKind
  /** The pieces' texts, joined: no line breaks, single spaces, no outer space. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** In source. */
  readonly start: number
  readonly end: number
  readonly hints: Hints
}

/** What the page says of itself outside its visible text. Values as the page has them, cleaned of markup. */
export interface Metadata {
  readonly headline?: string
  readonly alternativeHeadlines: readonly string[]
  readonly description?: string
  readonly authors: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly siteName?: string
  readonly url?: string
  readonly language?: string
  readonly keywords: readonly string[]
  readonly images: readonly { readonly url: string; readonly caption?: string; readonly credit?: string }[]
  /** The article's text where the page states it (JSON-LD `articleBody`). */
  readonly body?: string
}

export interface ReaderNote {
  readonly code: NoteCode
  readonly reason: string
  readonly start?: number
  readonly end?: number
}

/** A document as read. Lines are in source order and do not overlap; what lies between two lines is white space. */
export interface Document {
  readonly format: Format
  readonly source: string
  readonly lines: readonly Line[]
  readonly metadata: Metadata
  readonly notes: readonly ReaderNote[]
}

/* ─────────────────────── what recognizers report ─────────────────────────── */

export type Strength = 'sure' | 'likely' | 'hint'

/** A value with the stretch of the line's text it was read from. */
export interface Cited<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

export interface AgencyRef {
  readonly id: string
  readonly name: string
}

interface EvidenceBase {
  /** Index of the line, and offsets into that line's text. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly strength: Strength
  /** `recognizer/rule`. */
  readonly because: string
}

export type Evidence = EvidenceBase &
  (
    | { readonly kind: 'dateline'; readonly dateline: Dateline; readonly agency?: AgencyRef; readonly names?: readonly Cited<string>[] }
    | { readonly kind: 'agency'; readonly agency: AgencyRef }
    | { readonly kind: 'revision'; readonly revision: Revision }
    | { readonly kind: 'genre'; readonly genre: string }
    | { readonly kind: 'urgency'; readonly urgency: number }
    | { readonly kind: 'slugline'; readonly slugline: string }
    | { readonly kind: 'editor-note'; readonly raw: string; readonly changes: readonly Change[] }
    | { readonly kind: 'byline' | 'contributors'; readonly people: readonly Cited<Person>[]; readonly agency?: AgencyRef }
    | { readonly kind: 'copyright'; readonly holder?: string; readonly year?: number }
    | { readonly kind: 'usage' }
    | { readonly kind: 'image'; readonly image: Image }
    | { readonly kind: 'keywords'; readonly keywords: readonly string[] }
    | { readonly kind: 'published' | 'modified'; readonly iso?: string }
    | { readonly kind: 'status'; readonly status: NonNullable<Article['pubStatus']> }
    | { readonly kind: 'embargo' }
    | { readonly kind: 'label'; readonly label: string }
    | { readonly kind: 'headline' }
    | { readonly kind: 'junk'; readonly reason: RemovalReason }
  )

export type EvidenceKind = Evidence['kind']
