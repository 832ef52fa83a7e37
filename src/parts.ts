/** The inner model: what passes between reader, recognizers, decide and assemble. Types, no code. */
import type {
  Article,
  ArticleField,
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
  /** Key of a front-matter line, or what the label of a line says it to be. */
  readonly key?: string
  /** Another line of the document says the same, case and punctuation aside. */
  readonly twin: boolean
  /** This line was put apart from the one before it where a paragraph break had been lost. */
  readonly split: boolean
}

/** What a line looks like, whatever it says. */
export interface Shape {
  readonly words: number
  /** How it ends: as a sentence does (a closing quote or bracket after the mark included), open (`:` `,` `;` a dash), or neither. */
  readonly ending: 'sentence' | 'open' | 'none'
  /** Share of capitals among the letters that have case; 0 where most have none. */
  readonly capitals: number
  /** It begins with a small letter. */
  readonly startsSmall: boolean
  /** Share of digits among all characters. */
  readonly digits: number
  /** It stands between paragraphs as a heading does: `- Light on by Christmas -`, `COLD STORES FULL`. */
  readonly crosshead: boolean
}

export interface Line {
  readonly index: number
  readonly kind: LineKind
  /** The pieces' texts, joined: no line breaks, single spaces, no outer space. */
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly shape: Shape
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

/** Where reading ended, and the bound that ended it. */
export interface Unread {
  /** In source. */
  readonly start: number
  readonly bound: 'characters' | 'lines' | 'page' | 'tags'
  readonly most: number
}

/** A document as read. Lines are in source order and do not overlap; what lies between two lines is white space. */
export interface Document {
  readonly format: Format
  readonly source: string
  readonly lines: readonly Line[]
  readonly metadata: Metadata
  readonly notes: readonly ReaderNote[]
  /** What bounds left unread, by where it starts; each reaches to the next, the last to the end. Missing where all was read. */
  readonly unread?: readonly Unread[]
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
  /** Ids of the agencies in whose stories alone it counts. */
  readonly onlyIn?: readonly string[]
}

export type Evidence = EvidenceBase &
  (
    | {
        readonly kind: 'dateline'
        readonly dateline: Dateline
        readonly agency?: AgencyRef
        readonly names?: readonly Cited<string>[]
        /** The story's title follows on its line. */
        readonly titled?: true
      }
    | { readonly kind: 'agency'; readonly agency: AgencyRef }
    /** The agency in brackets behind a headline: `Growers win case (AP)`. */
    | { readonly kind: 'headline-credit'; readonly agency: AgencyRef }
    | { readonly kind: 'revision'; readonly revision: Revision }
    /** `cited`: the words read on into the headline and stay there: `Factbox: …`. */
    | { readonly kind: 'genre'; readonly genre: string; readonly cited?: true }
    | { readonly kind: 'urgency'; readonly urgency: number }
    | { readonly kind: 'slugline'; readonly slugline: string }
    | { readonly kind: 'editor-note'; readonly raw: string; readonly changes: readonly Change[] }
    | { readonly kind: 'byline'; readonly people: readonly Cited<Person>[]; readonly agency?: AgencyRef }
    | { readonly kind: 'contributors'; readonly people: readonly Cited<Person>[]; readonly agency?: AgencyRef }
    /** `agency`: whose own notice it is, word for word. */
    | { readonly kind: 'copyright'; readonly holder?: string; readonly year?: number; readonly agency?: AgencyRef }
    | { readonly kind: 'usage' }
    | { readonly kind: 'image'; readonly image: Image }
    | { readonly kind: 'keywords'; readonly keywords: readonly string[] }
    | { readonly kind: 'published'; readonly iso?: string }
    | { readonly kind: 'modified'; readonly iso?: string }
    | { readonly kind: 'status'; readonly status: NonNullable<Article['pubStatus']> }
    | { readonly kind: 'embargo' }
    | { readonly kind: 'label'; readonly label: string }
    | { readonly kind: 'headline' }
    /** `agency`: the agency whose own form it is; the form may be anybody's, and counts when the agency is the story's. */
    | {
        readonly kind: 'junk'
        readonly reason: RemovalReason
        readonly agency?: AgencyRef
        /** How much of the line a phrase of page furniture is. */
        readonly phrase?: 'whole' | 'start' | 'contain'
        /** The one address in a line of contacts, which may be that of who wrote the story. */
        readonly email?: string
      }
  )

export type EvidenceKind = Evidence['kind']

/* ─────────────────────────── what decide gives ───────────────────────────── */

/** A line, or a part of one that evidence speaks for. Offsets are in the line's text. */
export interface Segment {
  readonly line: Line
  readonly start: number
  readonly end: number
  /** What speaks for exactly this stretch; nothing for the words between. */
  readonly evidence: readonly Evidence[]
}

/** What a segment is: part of a field, removed, or nothing apart from the words beside it. */
export type Role =
  | { readonly kind: 'field'; readonly field: ArticleField }
  | { readonly kind: 'removed'; readonly reason: RemovalReason }
  /** `alone`: what it is where no words stand beside it. */
  | { readonly kind: 'rest'; readonly alone: Exclude<Role, { kind: 'rest' }> }

export interface Judged {
  readonly segment: Segment
  readonly role: Role
  /** The evidence that won, if the role comes from evidence. */
  readonly by?: Evidence
}

/* ────────────────────────── what recognizers are ─────────────────────────── */

/** What a recognizer may look at beside its line. */
export interface Sight<Lexicon> {
  readonly before: Line | undefined
  readonly after: Line | undefined
  readonly metadata: Metadata
  readonly lexicon: Lexicon
}
