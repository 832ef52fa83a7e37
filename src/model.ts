/** The model: every type that crosses a folder's border, and no code. */

/* ───────────────────────────── what users pass ───────────────────────────── */

/** What an input is written in. */
export type Format = 'text' | 'markdown' | 'html'

/** What `cleanArticle`, `inspectArticle` and `splitStories` are told; every member may be left out. */
export interface CleanOptions {
  /** How the input is written; `auto` (the default) tells by looking. */
  readonly format?: 'auto' | Format
  /** Where the document was found: resolves relative links, helps metadata and the search for a text’s title. It is never fetched. */
  readonly url?: string
  /** ISO date (`2025-10-25`) by which a missing year may be inferred; without it no year is guessed. */
  readonly referenceDate?: string
  /** Agencies beside those built in; one that has the `id` of such a one adds to it. See `defineAgency`. */
  readonly agencies?: readonly Agency[]
  /**
   * Most characters that are read, 1,000,000 by default; of a page those of its visible text. What stands beyond this or
   * any other bound is removed as `too-long`, and a `truncated` note says where; `Infinity` lifts a bound.
   */
  readonly maxCharacters?: number
  /** Most lines that are read, 20,000 by default: paragraphs, headings, items, images, and whatever else stands apart. */
  readonly maxLines?: number
  /** Most characters of HTML that are parsed, 32,000,000 by default; scripts, styles and comments do not count. */
  readonly maxPage?: number
  /** Most tags of a page that are parsed, 250,000 by default, counted by their `<`. */
  readonly maxTags?: number
  /** Most elements of a page that may stand in one another, 256 by default; of deeper ones the text is read without their tags. */
  readonly maxNesting?: number
}

/* ───────────────────────────── what users get ────────────────────────────── */

/** What a revision tag says of the story: `lead` for `(LEAD)`, `update` for `UPDATE 2-`, `correction` for `CORRECTED-`. */
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
  /** What the tag says. */
  kind: RevisionKind
  /** Which one: 1 for `(LEAD)`, 2 for `(2nd LD)` and `UPDATE 2-`. */
  number?: number
}

/** One change that an editor's note names: `ADDS remarks by spokesperson in paras 8-9`. */
export interface Change {
  /** Lower case, as written: `adds`, `updates`, `recasts`. */
  verb: string
  /** What was changed, as written: `remarks by spokesperson`. */
  what: string
  /** Body paragraphs the note points at, counted from 1. */
  paragraphs?: number[]
}

/** A note from desk to desk, which is no part of the story: `(ATTN: ADDS photo)`, `(Eds: UPDATES with quotes.)`. */
export interface EditorNote {
  /** The note as it stands, brackets included. */
  raw: string
  /** What the note says was changed; empty where it names nothing. */
  changes: Change[]
}

/** Who wrote a story or helped with it. */
export interface Person {
  /** The name, without titles: `Kim Seung-yeon`. */
  name: string
  /** The address that stands beside the name. */
  email?: string
  /** What the line says the person did or is: `Editing`, `Staff Writer`. */
  role?: string
  /** Whom the person works for, where the line says so: `Associated Press`. */
  organization?: string
}

/** A place of a dateline: `KABUL, Afghanistan`. */
export interface Place {
  /** The name as it stands, in the case of the dateline. */
  name: string
  /** State, province or county as it stands: `S.C.`, `Jiangxi`. */
  region?: string
  /** The country as it stands. */
  country?: string
}

/** The date of a dateline; the year is often missing. */
export interface WireDate {
  /** The date as it stands: `Sept. 22`. */
  raw: string
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  /** With four digits. */
  year?: number
  /** `YYYY-MM-DD`, present when year, month and day are known. */
  iso?: string
  /** Present and true when the year is not in the text but follows from `referenceDate` or the page's own date. */
  yearInferred?: boolean
}

/** Where and when a story was filed: `SEOUL, Sept. 22 (Yonhap) --`. */
export interface Dateline {
  /** The whole dateline, separator included, outer spaces not: `SEOUL, Sept. 22 (Yonhap) --`. */
  raw: string
  /** One or more, in the order of the dateline. */
  places: Place[]
  /** Missing where the dateline has none. */
  date?: WireDate
}

/** What a block of the body is. */
export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'quote'

/** A paragraph, crosshead, list item or quotation of the story. */
export interface Block {
  /** What it is. */
  type: BlockType
  /** Its text on one line, without markup. */
  text: string
  /** The section label that opens the paragraph and stays in its text, without the colon: `Why it matters`. */
  label?: string
}

/** A picture of the story, by its address, its caption or both. */
export interface Image {
  /** Its address, made absolute where the page says how. */
  url?: string
  /** The text that stands for it. */
  alt?: string
  /** The caption, without credit and usage. */
  caption?: string
  /** Who made it, as it stands: `Ada Lind/Reuters`. */
  credit?: string
  /** Restrictions on use as they stand in the caption: `No Redistribution`. */
  usage?: string
}

/** Whose the story is: `(C) Yonhap News Agency. All Rights Reserved`. */
export interface Copyright {
  /** The line as it stands. */
  raw: string
  /** Who holds the rights. */
  holder?: string
  /** The year, the last of several. */
  year?: number
}

/** The clean article. Plain JSON: no undefined members, no classes, no `Date`. */
export interface Article {
  /** The headline, without tags and agency. */
  headline?: string
  /** The deck under the headline. */
  subheadline?: string
  /** The desk's name for the story: `presidential office-N Korea`. */
  slugline?: string
  /** The revision tag. */
  revision?: Revision
  /** `News Focus`, `FACTBOX`, `ANALYSIS`: as it stands, without brackets and separators. */
  genre?: string
  /** 1 (flash) to 9, as in ninjs. */
  urgency?: number
  /** From a kill or withhold notice. */
  pubStatus?: 'withheld' | 'canceled'
  /** The embargo line as it stands. */
  embargo?: string
  /** Notes from desk to desk. */
  editorNotes: EditorNote[]
  /** Who wrote it. */
  bylines: Person[]
  /** Who helped, from lines such as `Reporting by …; Editing by …`. */
  contributors: Person[]
  /** Where and when it was filed. */
  dateline?: Dateline
  /** The agency that filed it, by its id in the data and its name. */
  agency?: { id: string; name: string }
  /** The story, a block a paragraph. */
  body: Block[]
  /** The texts of `body`, joined by a blank line; the dateline is not in it. */
  text: string
  /** Its pictures. */
  images: Image[]
  /** Whose it is. */
  copyright?: Copyright
  /** What may be done with it, as it stands. */
  usageTerms?: string
  /** Keywords of the story or its page. */
  keywords: string[]
  /** BCP 47. */
  language?: string
  /** ISO 8601. */
  published?: string
  /** ISO 8601; when it was last changed. */
  modified?: string
  /** Where the document says it stands, or `options.url`. */
  url?: string
  /** The site, as the page names itself. */
  siteName?: string
}

/** Members of an article that a stretch of the source can belong to. */
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

/** A stretch of an input that holds one story. */
export interface StoryStretch {
  /** Offset into the input, in UTF-16 code units. */
  start: number
  /** Where it ends; the next story starts there. */
  end: number
}

/** What became of a stretch of the source: it is in a field, or it was removed and is named. */
export type Fate = { kind: 'field'; field: ArticleField; item: number } | { kind: 'removed'; reason: RemovalReason }

/** A stretch of the source and what became of it. */
export interface LedgerEntry {
  /** Offsets into `source`, in UTF-16 code units; `end` is exclusive. */
  start: number
  /** Where it ends; the entry behind it starts there. */
  end: number
  /** What became of it. */
  fate: Fate
  /** The recognizers and rules that speak for this fate. */
  because: string[]
}

/** What a user should know of a reading and is no error. */
export interface Note {
  /** What kind of note it is, for programs. */
  code: NoteCode
  /** The same as a sentence, for people. */
  reason: string
  /** Where in `source` the note belongs, in UTF-16 code units; missing where it speaks of the whole. */
  start?: number
  /** Where that ends. */
  end?: number
}

/** Kinds of notes: no paragraph was found, several stories stand in the input, elements nest too deep, and so on. */
export type NoteCode =
  | 'no-body'
  | 'several-stories'
  | 'too-deep'
  | 'truncated'
  | 'from-metadata'
  | 'metadata-refused'
  | 'year-inferred'
  | 'html-as-text'

/** An article with what it was read from and what became of every character of that. */
export interface Inspection {
  /** What `cleanArticle` gives. */
  article: Article
  /**
   * What was read: the input itself for text and markdown, the page's visible text for HTML. Where `maxPage` or `maxTags`
   * ended the reading of a page, its rest follows in a new line as it stands, without scripts.
   */
  source: string
  /** Tiles `source`: adjacent entries, none empty, from 0 to its length. */
  ledger: LedgerEntry[]
  /** What a user should know; mostly empty. */
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
 * `{place}` `{date}` `{day}` `{time}` `{year}` `{agency}` `{dash}` `{names}` `{initials}` `{n}` `{nth}` `{text}` `{email}` `{station}`.
 */
export interface WireForm {
  /** Words and slots: `Photo: {names}/{agency}`. */
  readonly form: string
  /** An invented text that the form reads. */
  readonly example: string
}

/** How an agency writes a dateline. */
export interface DatelineForm extends WireForm {
  /** What must be read from the example. */
  readonly place?: string
  /** The month that is read in the example. */
  readonly month?: number
  /** The day that is read in the example. */
  readonly day?: number
  /** The year that is read in the example. */
  readonly year?: number
  /** The names that are read in the example. */
  readonly names?: readonly string[]
}

/** How an agency writes a revision tag, a genre or an urgency. */
export interface TagForm extends WireForm {
  /** Where the tag stands: a line of its own, or at the edge of the headline. */
  readonly where: 'prefix' | 'suffix' | 'line'
  /** Exactly one of these three says what the tag means. */
  readonly revision?: RevisionKind
  /** The genre that it says. */
  readonly genre?: string
  /** The urgency that it says, 1 to 9. */
  readonly urgency?: number
  /** For tags without a number in them: `(LEAD)` is lead 1. */
  readonly number?: number
}

/** How an agency writes a line about rights. */
export interface RightsForm extends WireForm {
  /** Whom the line names; the agency itself where this is missing. */
  readonly holder?: string
  /**
   * What the line says: whose the story is (`notice`, which is meant where this is missing), how it may be used (`terms`),
   * or who distributes it or had it first (`origin`), which gives nobody a right.
   */
  readonly says?: 'notice' | 'terms' | 'origin'
}

/** One agency or press-release wire: what it is called and what it writes. Facts only. */
export interface Agency {
  /** The trade's short name, kebab-case: `yonhap`, `ap`, `europa-press`. */
  readonly id: string
  /** The name by which articles call it. */
  readonly name: string
  /** What it sells; headlines of press releases name their wire in their own way. */
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
  /** How its datelines are written. */
  readonly datelines: readonly DatelineForm[]
  /** Those of `datelines` that its house may set in two rows, with the row's end where it stands: `{place}, {date}\n{agency}:`. */
  readonly twoRowDatelines?: readonly string[]
  /** How its revision tags, genres and urgencies are written. */
  readonly tags?: readonly TagForm[]
  /** What stands under its stories: `(END)`. */
  readonly endMarks?: readonly WireForm[]
  /** The desk's initials and the like under a story: `ab/cd`. */
  readonly signOffs?: readonly WireForm[]
  /** How its pictures and stories are credited. */
  readonly credits?: readonly WireForm[]
  /** How its copyright lines are written, and whom they name. */
  readonly rights?: readonly RightsForm[]
  /** Where the facts are written down. */
  readonly sources: readonly string[]
  /** Texts that look like this agency's copy and are not. */
  readonly no: readonly string[]
}
