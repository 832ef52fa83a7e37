/**
 * The numbers of the decision, all of them. Tuned by hand on invented stories and on the development half of the
 * benchmark (`npm run gate` holds what they reach); a row is read as: from one of these states, to this state, for so much more.
 */
import type { EvidenceKind, Strength } from '../parts'

/** Where in the document a segment stands; the way leads down, and back up only at a price. */
export const STATES = ['top', 'head', 'deck', 'points', 'body', 'tail', 'bottom', 'other'] as const
export type State = (typeof STATES)[number]

export interface Move {
  readonly from: readonly State[]
  /** `same`: it stays where it is. */
  readonly to: State | 'same'
  readonly extra: number
}

/** What evidence of a strength is worth. */
export const strengths = { sure: 7, likely: 3.5, hint: 0.5 } as const satisfies Record<Strength, number>

const HEAD = ['head', 'deck', 'points'] as const
const move = (from: readonly State[], to: State | 'same', extra = 0): Move => ({ from, to, extra })

/** Where evidence of each kind may stand. `junk` has a table of its own. */
export const moves = {
  dateline: [move(['top', 'head', 'deck', 'points'], 'body', 3)],
  agency: [move(['body', 'tail'], 'tail'), move(['head'], 'tail', 0.25)],
  'headline-credit': [move(['head', 'deck'], 'same')],
  revision: [move(['top', 'head'], 'head'), move(['deck'], 'deck')],
  genre: [move(['top', 'head'], 'head'), move(['deck'], 'deck')],
  urgency: [move(['top', 'head'], 'head'), move(['deck'], 'deck')],
  slugline: [move(['top', 'head'], 'head'), move(['deck'], 'deck', -1)],
  'editor-note': [
    move(['top', 'head'], 'head'),
    move(['deck', 'points'], 'same'),
    move(['body', 'tail'], 'same', -1),
    move(['body', 'tail'], 'tail', -0.5),
  ],
  byline: [
    move(['top'], 'head', -1.5),
    move(HEAD, 'same', 0.5),
    move(['body'], 'tail', -2.5),
    move(['tail'], 'tail', -0.5),
  ],
  contributors: [
    move(['top', 'head'], 'head', -1.5),
    move(['deck'], 'deck', -1),
    move(['body', 'tail'], 'tail'),
    move(['bottom'], 'bottom', -0.5),
  ],
  copyright: [move(['body', 'tail'], 'tail'), move(['top', 'head', 'deck', 'bottom'], 'same', -0.5)],
  usage: [move(['body', 'tail'], 'tail'), move(['top', 'head', 'deck', 'bottom'], 'same', -0.5)],
  image: [move(['top', 'head', 'deck', 'points', 'body'], 'same'), move(['tail'], 'tail', -1)],
  keywords: [move(['top', 'head', 'deck', 'tail', 'bottom'], 'same'), move(['body'], 'tail', -0.5)],
  published: [
    move(['top', 'head'], 'head', -0.5),
    move(['deck', 'points'], 'same', 0.5),
    move(['body', 'tail'], 'tail', -1),
  ],
  modified: [move(['top', 'head'], 'head', -0.5), move(['deck'], 'deck', 0.5), move(['body', 'tail'], 'tail', -1)],
  status: [move(['top', 'head'], 'head'), move(['deck', 'body', 'tail'], 'same')],
  embargo: [move(['top', 'head'], 'head'), move(['deck', 'body', 'tail'], 'same')],
  label: [],
  headline: [],
  junk: [move(['top', 'head', 'deck', 'points', 'body', 'tail', 'bottom'], 'same')],
} as const satisfies Record<EvidenceKind, readonly Move[]>

/** Where a dateline may stand that the story's title follows on its line. */
export const titledDateline: readonly Move[] = [move(['top', 'head'], 'head', 3), move(['deck'], 'deck', 3)]

/** Where a dateline may stand that no sentence follows. */
export const closingDateline: readonly Move[] = [move(['body', 'tail'], 'tail')]

/** Where a byline may stand in a text that no sentence follows. */
export const closingByline: readonly Move[] = [
  { from: ['body'], to: 'tail', extra: -0.5 },
  { from: ['tail'], to: 'tail', extra: -0.25 },
]

/** Below the last sentence of a clean text a day that says of what it is: `Last updated: March 4, 2026`. */
export const closingMoment: readonly Move[] = [move(['body', 'tail'], 'tail', -0.5)]

/** Where who and when may stand in a text whose deck is its first paragraph: rather that than a count, as which a bare day may be seen too. */
export const belowDeck: readonly Move[] = [move(['body'], 'body', 0.1)]

/** Where somebody is named in a closing form of the story's agency. */
export const namedBelow: readonly Move[] = [move(['body', 'tail'], 'tail', 0.5), move(['bottom'], 'bottom', 0.5)]

/** Where evidence tells of no story: in another one, above and below the story, and where it ends that. */
export const outside = {
  other: move(['other'], 'other'),
  top: move(['top'], 'same', -0.25),
  bottom: move(['bottom'], 'same'),
  tail: move(['tail'], 'bottom'),
  story: move(['body', 'tail'], 'bottom', -0.75),
} as const satisfies Record<string, Move>

/** Above this share of furniture a document is a page, and who is named below its story has a box. */
export const MOSTLY_TEXT = 0.5

/** A count of so few words may be a row of the story's own table: `Reads 12`. */
export const ROW_WORDS = 3

/** Junk after which, as a rule, the story is over. */
export const closingJunk: ReadonlySet<string> = new Set([
  'end-mark',
  'sign-off',
  'contact',
  'source-line',
  'syndication-note',
])
/** Of these, what opens a block that goes on to the end: contacts, notes that are not for publication. */
export const finalJunk: ReadonlySet<string> = new Set(['contact', 'sign-off'])
/** Junk that opens the page's bottom. */
export const bottomJunk: ReadonlySet<string> = new Set([
  'comments',
  'related',
  'read-more',
  'newsletter',
  'share',
  'navigation',
  'promotion',
  'tag-list',
  'author-box',
])
/** Of these, what closes a clean text too: nothing of a story is called so. */
export const closesPage: ReadonlySet<string> = new Set(['comments', 'newsletter', 'share'])
/** Junk that stands at the head only. */
export const headJunk: ReadonlySet<string> = new Set(['repeated-headline', 'header-block', 'dateline-credit'])

/** Where such junk may stand; in a clean text what is only likely may be the story's words (`inside`), and may end it (`below`). */
export const junkPlaces = {
  head: [
    move(['top'], 'top'),
    move(['head', 'deck', 'bottom'], 'same'),
    move(['top'], 'head', -0.5),
    move(['tail'], 'bottom'),
  ],
  /** What only transmission writes, below words that are not known for what they are. */
  headInBody: [move(['body'], 'body')],
  final: [move(['body', 'tail'], 'bottom', 0.75), move(['bottom'], 'same'), move(['top', 'head', 'deck'], 'same', -1)],
  closing: [move(['body', 'tail'], 'tail', 0.5), move(['top', 'head', 'deck', 'bottom'], 'same', -1)],
  /** In a clean text. */
  closingText: [
    move(['body', 'tail'], 'tail', 0.5),
    move(['bottom'], 'same'),
    move(['top', 'head', 'deck'], 'same', -1),
  ],
  inside: move(['body'], 'body'),
  below: move(['body', 'tail'], 'bottom'),
  belowTail: move(['tail'], 'bottom'),
} as const

/** The story in a page; `standfirst`: what costs a line that has byline and date below it. */
const pageBody = (standfirst: number): readonly Move[] => [
  move(['body'], 'body'),
  move(['top', 'head', 'deck', 'points'], 'body', -0.2),
  move(['head', 'deck'], 'deck', standfirst),
  move(['tail'], 'body', -0.5),
  move(['bottom'], 'body', -1.5),
]
const pageFurniture: readonly Move[] = [
  move(['top', 'head', 'deck', 'points', 'bottom'], 'same'),
  move(['body', 'tail'], 'bottom', -0.2),
  move(['body'], 'body', -0.05),
  move(['tail'], 'tail', -0.05),
]

/** Segments that no evidence speaks for. In a page the learned table sees the neighbourhood itself, so that its moves cost little. */
export const free = {
  headline: [move(['top', 'head'], 'deck')],
  subheadline: [move(['deck'], 'deck')],
  /** The story in bullets above its dateline: `* Shares rise 3 pct`. */
  points: [move(['head', 'deck', 'points'], 'points')],
  /** A rule, or a line of front matter: it leads nowhere. */
  rule: [
    move(['top', 'head', 'deck', 'points'], 'same'),
    move(['bottom'], 'same'),
    move(['body', 'tail'], 'same', -1),
    move(['body'], 'same', -0.5),
    move(['tail'], 'same', -0.25),
  ],
  /** Words beside a stretch that evidence speaks for. */
  besideEvidence: [move(['tail', 'bottom'], 'same')],
  text: {
    body: [
      move(['body'], 'body'),
      move(['top', 'head', 'deck', 'points'], 'body', -0.5),
      move(['tail'], 'body', -3),
      move(['bottom'], 'body', -9),
    ],
    furniture: [
      move(['top', 'head', 'deck', 'points'], 'same'),
      move(['bottom'], 'bottom'),
      move(['body', 'tail'], 'bottom', -1),
      move(['body'], 'body', -0.5),
      move(['tail'], 'tail', -0.25),
    ],
  },
  /** Paragraphs above the dateline, rarely the story's: below them no deck is looked for. */
  aboveDateline: [move(['head', 'deck', 'points'], 'points', -6.5)],
  page: { body: pageBody(-0.5), furniture: pageFurniture },
  /** A page's text without its tags: nothing marks a standfirst. */
  dump: { body: pageBody(-0.6), furniture: pageFurniture },
} as const

/** Another story begins with its headline, else with its dateline: a sentence above that is the story's own. */
export const otherStory = {
  byWords: [move(['body', 'tail', 'bottom'], 'other', -8), move(['other'], 'other')],
  bySentence: [move(['body', 'tail', 'bottom'], 'other', -8.5), move(['other'], 'other')],
  byDateline: [move(['body', 'tail', 'bottom'], 'other', -8.25)],
} as const

/** A row of a file's next story. */
export const nextStory: Move = move(STATES, 'other')

/** What makes a line a headline, beside what recognizers say. */
export const headline = {
  titled: 2.5, //     the shape of a title above a sentence
  top: 3, //          in a text, a heading of the first level
  heading: 2, //      marked as a heading of the first or second level
  only: 3, //         the one heading of the first level
  beforeDateline: 4, // it leads up to the dateline, on its line or the next
  titledBefore: 8, //  the dateline before it on its line says that a title follows
  further: -0.4, //   for each line between them that nothing speaks for
  stated: 8, //       the page's metadata says the same
  likened: 5, //      a first-level heading that says nearly the same, or a title that the metadata has beside its headline
  beside: 3, //       another line that says such a title
  first: 0.5, //      the first words of the document, tags aside
  sentence: -3, //    it ends as a sentence does
  long: -4, //        more than 200 characters
  short: -2, //       a single word
  wordless: -8, //    no letter in it
  small: -2, //       it begins with a small letter
  listed: -6, //      it is an item of a list
  otherField: -6, //  it surely says who wrote the story, or when, or whose it is, or what pages say
  ofDump: 12, //      it is, or is not, the line that looks most like the title of a page's text
} as const

/** What a measure is worth from such a value on, in rising order. */
export type Rising = readonly (readonly [least: number, worth: number])[]

/** What makes a line the title of a page's text without its tags: sums are compared, and the best one is the title. */
export const dumpTitle = {
  least: 1, //         no line with less is a title
  near: 2.75, //       above the story's running text, near it
  far: 1.75, //        further above
  among: -2, //        among its first lines
  below: -2.5,
  belowFirst: -4.5, // below running text that is not the story's
  none: 1.25, //       it has no mark at its end
  asks: 1.25, //       a question or a cry
  sentence: -2.25,
  open: -0.75,
  small: -2.75, //     it begins with a small letter
  figures: -0.5, //    a fifth of it is figures
  top: 4.5, //         a heading of the first level, of the second, of another
  second: 1.5,
  lesser: -1,
  twin: 0.75, //       another line says the same
  named: -1.75, //     something says that it is furniture, or a part of a wire's story
  aboveMoment: 1.75, // right above a byline, a time or a dateline
  belowMoment: -1, //  right below one
  holdsAnother: -2, // it has the words of another line near it, and a few more
  /** By its words. */
  words: [
    [0, -3],
    [3, -1.5],
    [4, -0.5],
    [5, 1.25],
    [7, 2.25],
    [20, 0.5],
  ],
  /** By the share of its telling words that the running text has too. */
  shared: [
    [0, -2],
    [0.2, -0.5],
    [0.35, 0.5],
    [0.5, 1.5],
  ],
  /** By the share of the address's words that it has. */
  slug: [
    [0, -2.5],
    [0.2, -0.25],
    [0.6, 2.25],
    [0.8, 3.75],
  ],
} as const satisfies Record<string, number | Rising>

/** What a line is worth as the deck below a headline. */
export const deck = {
  none: -8,
  titled: 0.5, //         in a text, it has the shape of a title too
  aboveDateline: -1, //   in a text, it stands between headline and dateline
  lesserHeading: 0.25, // in a page, right below its heading: more than what nobody names is worth as furniture
  belowTitle: 0.25, //    right below the title of a page's text
  called: 0.01, //        right below the heading, in an element that is called so: it may be the story's first paragraph
  named: 0.25, //         near below the headline, in an element that is called a standfirst
  described: 0.5, //      more than as running text: such an element says what the page says of itself
} as const

/** The day right above the headline is the story's, that on top of the page is today's. */
export const DATE_ABOVE_TITLE = 0.5
/** Who and when more than a row above the title of a page's text. */
export const FAR_ABOVE_TITLE = -4

/** What makes a line of a clean text running text; in a page `learned.ts` tells. */
export const body = {
  base: 2,
  words20: 0.5, // twenty words or more
  words40: 0.5,
  sentence: 0.5, // it ends as a sentence does
  oneWord: -0.25,
  signed: 1, //   in a page, it stands behind a byline on its line or before an end mark, at least
  teaser: -6, //  it stands between another story's title and the link to it
  listed: -4, //  it stands below the head of a list of other stories, or in a part of a short page that is not the story's
} as const

/** A byline of people whom the metadata does not name, where another line names those it does: a sidebar's, a newsroom's. */
export const STRANGER = -1

/** A second dateline inside the body is no part of it. */
export const SECOND_DATELINE = -7

/** What it costs a clean text to lose words that nothing names, a paragraph longer than any title, and a row above the story between those of a page's head. */
export const UNNAMED = -4
export const UNNAMED_PROSE = -12
export const UNNAMED_ROW = -0.5

/** A body that begins with a title's shape would be read as a headline the next time: it is a headline or a deck. */
export const TITLE_OPENS_BODY = -20
