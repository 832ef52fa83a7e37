/** The model: every type that crosses a folder's border, and no code. */

/* ───────────────────────────── what users pass ───────────────────────────── */

export type Format = 'text' | 'markdown' | 'html'

export interface CleanOptions {
  /** How the input is written; `auto` (the default) tells by looking. */
  readonly format?: 'auto' | Format
  /** Where the document was found: resolves relative links and helps metadata. It is never fetched. */
  readonly url?: string
  /** ISO date (`2025-10-25`) by which a missing year may be inferred; without it no year is guessed. */
  readonly referenceDate?: string
  /** Agencies beside those built in; see `defineAgency`. */
  readonly agencies?: readonly Agency[]
}

/* ───────────────────────────── what users get ────────────────────────────── */

export type RevisionKind =
  | 'lead'
  | 'update'
  | 'writethru'
  | 'wrapup'
  | 'correction'
  | 'refile'
  | 'repeat'
  | 'recast'
  | 'add'
  | 'insert'
  | 'substitute'

/** A revision tag: `(2nd LD)`, `UPDATE 2-`, `CORRECTED-`. */
export interface Revision {
  /** As it stands, without the separator that glues it to the headline: `(LEAD)`, `UPDATE 2`. */
  raw: string
  kind: RevisionKind
  /** Which one: 1 for `(LEAD)`, 2 for `(2nd LD)` and `UPDATE 2-`. */
  number?: number
}

/** One change that an editor's note names: `ADDS remarks by spokesperson in paras 8-9`. */
export interface Change {
  /** Lower case, as written: `adds`, `updates`, `recasts`. */
  verb: string
  what: string
  /** Body paragraphs the note points at, counted from 1. */
  paragraphs?: number[]
}

export interface EditorNote {
  raw: string
  changes: Change[]
}

export interface Person {
  name: string
  email?: string
  role?: string
  organization?: string
}

export interface Place {
  name: string
  /** State, province or county as it stands: `S.C.`, `Jiangxi`. */
  region?: string
  country?: string
}

export interface WireDate {
  raw: string
  month?: number
  day?: number
  year?: number
  /** `YYYY-MM-DD`, present when year, month and day are known. */
  iso?: string
  /** Present and true when the year is not in the text but follows from `referenceDate` or the page's own date. */
  yearInferred?: boolean
}

export interface Dateline {
  /** The whole dateline, separator included, outer spaces not: `SEOUL, Sept. 22 (Yonhap) --`. */
  raw: string
  places: Place[]
  date?: WireDate
}

export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'quote'

export interface Block {
  type: BlockType
  text: string
  /** The section label that opens the paragraph and stays in its text, without the colon: `Why it matters`. */
  label?: string
}

export interface Image {
  url?: string
  alt?: string
  caption?: string
  credit?: string
  /** Restrictions on use as they stand in the caption: `No Redistribution`. */
  usage?: string
}

export interface Copyright {
  raw: string
  holder?: string
  year?: number
}

/** The clean article. Plain JSON: no undefined members, no classes, no `Date`. */
export interface Article {
  headline?: string
  subheadline?: string
  slugline?: string
  revision?: Revision
  /** `News Focus`, `FACTBOX`, `ANALYSIS`: as it stands, without brackets and separators. */
  genre?: string
  /** 1 (flash) to 9, as in ninjs. */
  urgency?: number
  pubStatus?: 'withheld' | 'canceled'
  /** The embargo line as it stands. */
  embargo?: string
  editorNotes: EditorNote[]
  bylines: Person[]
  contributors: Person[]
  dateline?: Dateline
  agency?: { id: string; name: string }
  body: Block[]
  /** The texts of `body`, joined by a blank line; the dateline is not in it. */
  text: string
  images: Image[]
  copyright?: Copyright
  usageTerms?: string
  keywords: string[]
  /** BCP 47. */
  language?: string
  /** ISO 8601. */
  published?: string
  modified?: string
  url?: string
  siteName?: string
}

export type ArticleField =
  | 'headline'
  | 'subheadline'
  | 'slugline'
  | 'revision'
  | 'genre'
  | 'urgency'
  | 'pubStatus'
  | 'embargo'
  | 'editorNotes'
  | 'bylines'
  | 'contributors'
  | 'dateline'
  | 'agency'
  | 'body'
  | 'images'
  | 'copyright'
  | 'usageTerms'
  | 'keywords'
  | 'published'
  | 'modified'
  | 'siteName'

/** What became of a stretch of the source: it is in a field, or it was removed and is named. */
export type Fate = { kind: 'field'; field: ArticleField; item: number } | { kind: 'removed'; reason: RemovalReason }

export interface LedgerEntry {
  /** Offsets into `source`, in UTF-16 code units; `end` is exclusive. */
  start: number
  end: number
  fate: Fate
  /** The recognizers and rules that speak for this fate. */
  because: string[]
}

export interface Note {
  code: NoteCode
  reason: string
  start?: number
  end?: number
}

export type NoteCode =
  | 'no-body'
  | 'several-stories'
  | 'too-deep'
  | 'truncated'
  | 'from-metadata'
  | 'metadata-refused'
  | 'year-inferred'
  | 'html-as-text'

export interface Inspection {
  article: Article
  /** What was read: the input itself for text and markdown, the page's visible text for HTML. */
  source: string
  /** Tiles `source`: adjacent entries, none empty, from 0 to its length. */
  ledger: LedgerEntry[]
  notes: Note[]
}

/** The closed list of reasons for a removal; `data/removals.ts` explains each. */
export type RemovalReason =
  | 'advertisement'
  | 'author-box'
  | 'blank'
  | 'breadcrumb'
  | 'comments'
  | 'contact'
  | 'cookie-notice'
  | 'counter'
  | 'dateline-credit'
  | 'digest'
  | 'empty-image'
  | 'end-mark'
  | 'front-matter'
  | 'header-block'
  | 'hidden'
  | 'keyword-run'
  | 'login'
  | 'logo'
  | 'markup'
  | 'navigation'
  | 'newsletter'
  | 'other-story'
  | 'outside-image'
  | 'page-furniture'
  | 'paywall'
  | 'promotion'
  | 'read-more'
  | 'related'
  | 'repeated-body'
  | 'repeated-caption'
  | 'repeated-headline'
  | 'share'
  | 'sign-off'
  | 'source-line'
  | 'syndication-note'
  | 'tag-list'
  | 'template-leak'
  | 'timestamp'
  | 'too-long'

/* ─────────────────────────────── agencies ────────────────────────────────── */

/**
 * One thing an agency writes, as a form and a text that it matches. A form is literal text with slots:
 * `{place}` `{date}` `{day}` `{time}` `{year}` `{agency}` `{dash}` `{names}` `{initials}` `{n}` `{nth}` `{text}` `{email}`.
 */
export interface WireForm {
  readonly form: string
  readonly example: string
}

export interface DatelineForm extends WireForm {
  /** What must be read from the example. */
  readonly place?: string
  readonly month?: number
  readonly day?: number
  readonly year?: number
  readonly names?: readonly string[]
}

export interface TagForm extends WireForm {
  readonly where: 'prefix' | 'suffix' | 'line'
  /** Exactly one of these three says what the tag means. */
  readonly revision?: RevisionKind
  readonly genre?: string
  readonly urgency?: number
  /** For tags without a number in them: `(LEAD)` is lead 1. */
  readonly number?: number
}

/** One agency or press-release wire: what it is called and what it writes. Facts only. */
export interface Agency {
  /** The trade's short name, kebab-case: `yonhap`, `ap`, `europa-press`. */
  readonly id: string
  readonly name: string
  readonly kind: 'agency' | 'press-release' | 'newspaper-service' | 'broadcaster'
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** BCP 47. */
  readonly languages: readonly string[]
  /** Every name and code by which datelines, credits and rights lines call it, in every script. */
  readonly names: readonly string[]
  /** Those of `names` that mean other things too (`PTI` the party); they count only inside a whole dateline. */
  readonly ambiguous?: readonly string[]
  /** Regional or subject desks that share the bracket: `lno` in `(dpa/lno)`. */
  readonly desks?: readonly string[]
  readonly datelines: readonly DatelineForm[]
  readonly tags?: readonly TagForm[]
  readonly endMarks?: readonly WireForm[]
  readonly signOffs?: readonly WireForm[]
  readonly credits?: readonly WireForm[]
  readonly rights?: readonly (WireForm & { readonly holder?: string })[]
  /** Where the facts are written down. */
  readonly sources: readonly string[]
  /** Texts that look like this agency's copy and are not. */
  readonly no: readonly string[]
}
