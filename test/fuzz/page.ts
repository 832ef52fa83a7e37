import fc from 'fast-check'
import { type Chance, chanceOf, some } from '../chance'
import { english } from './english'
import { phraseRows } from './phrase-rows'
import { dayOf, factRow, isoDay, wholeDate } from './rows'
import { type Skin, skins } from './skins'
import { type Tongue, tongues } from './tongues'

/** What a page may have beside its headline and its story. */
export const PARTS = [
  'metadata',
  'navigation',
  'deck',
  'byline',
  'time',
  'fact-row',
  'picture',
  'picture-inside',
  'subhead',
  'list',
  'quote',
  'share',
  'tags',
  'related',
  'comments',
  'footer',
] as const
export type PagePart = (typeof PARTS)[number]

/** All that a page follows from; plain JSON, so that a failure can be told and replayed. */
export interface PageRecipe {
  /** Which of the languages, and which of the ways to write a page. */
  readonly tongue: number
  readonly skin: number
  /** What the words are drawn by. */
  readonly words: number
  readonly paragraphs: number
  readonly parts: readonly PagePart[]
}

const spoken: readonly Tongue[] = [english, ...tongues]

/** Recipes of pages; a smaller one has fewer parts and fewer paragraphs, in the same language and skin. */
export const pageRecipes: fc.Arbitrary<PageRecipe> = fc.record({
  tongue: fc.noShrink(fc.nat(spoken.length - 1)),
  skin: fc.noShrink(fc.nat(skins.length - 1)),
  words: fc.noShrink(fc.nat(1_000_000)),
  paragraphs: fc.integer({ min: 3, max: 8 }),
  parts: fc.subarray([...PARTS]),
})

/** What must be read from a page. */
export interface PageAnswer {
  readonly headline: string
  readonly bylines: readonly string[]
  /** The day, in ISO. */
  readonly published: string | undefined
  readonly captions: readonly string[]
  /** The deck, which may be read as such or as the first paragraph, and the paragraphs. */
  readonly story: readonly string[]
  /** Rows of which nothing may be in a field. */
  readonly removed: readonly string[]
}

/** A page and what must be read from it. */
export interface Page {
  readonly html: string
  readonly answer: PageAnswer
}

interface Drawn {
  readonly tongue: Tongue
  readonly skin: Skin
  readonly chance: (part: string) => Chance
  readonly has: (part: PagePart) => boolean
}

const SEEDS = 7919
const SITE = 'Lotsen-Kurier'

/** The page that the recipe gives. */
export function pageOf({ tongue: nth, skin: way, words, paragraphs, parts }: PageRecipe): Page {
  const tongue = spoken[nth % spoken.length] ?? english
  const skin = skins[way % skins.length] ?? some(skins, 'skin')[0]
  const chance = (part: string): Chance =>
    chanceOf(words * SEEDS + [...part].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7))
  const drawn: Drawn = { tongue, skin, chance, has: (part) => parts.includes(part) }
  const [headline = '', crosshead = '', other = ''] = chance('titles').shuffle(tongue.headlines)
  const [lead = '', deck = ''] = chance('leads').shuffle(tongue.leads)
  const head = headOf(drawn, headline, deck)
  const body = bodyOf(drawn, lead, crosshead, paragraphs)
  const around = aroundOf(drawn, other)
  return {
    html: skin.page({
      language: tongue.language,
      title: `${headline} | ${SITE}`,
      metadata: drawn.has('metadata') ? [`<meta property="og:title" content="${headline}">`] : [],
      above: around.above,
      head: head.rows,
      body: body.rows,
      below: around.below,
      footer: around.footer,
    }),
    answer: {
      headline,
      ...head.answer,
      captions: [...head.captions, ...body.captions],
      story: [...(drawn.has('deck') ? [deck] : []), ...body.texts],
      removed: [...around.removed],
    },
  }
}

interface Head {
  readonly rows: readonly string[]
  readonly captions: readonly string[]
  readonly answer: Pick<PageAnswer, 'bylines' | 'published'>
}

/** Headline, deck, and who and when: in a row each, or in one. */
function headOf(drawn: Drawn, headline: string, deck: string): Head {
  const { tongue, skin, chance, has } = drawn
  const [name = ''] = chance('people').shuffle(tongue.people)
  const day = dayOf(chance('day'))
  const row = has('fact-row') ? factRow(tongue, name, day, chance('fact-row')) : undefined
  const by = has('byline') && tongue.byline && row === undefined ? tongue.byline[0].replace('{names}', name) : undefined
  const dated = has('time') && row === undefined
  const picture = has('picture') ? chance('picture').pick(some(tongue.captions, 'caption')) : undefined
  return {
    rows: [
      skin.headline(headline),
      ...(has('deck') ? [skin.deck(deck)] : []),
      ...(row === undefined ? [] : [skin.factRow(row)]),
      ...(by === undefined ? [] : [skin.byline(by)]),
      ...(dated ? [skin.time(wholeDate(tongue, day), isoDay(day))] : []),
      ...(picture === undefined ? [] : [skin.picture(picture)]),
    ],
    captions: picture === undefined ? [] : [picture],
    answer: {
      bylines: row !== undefined || by !== undefined ? [name] : [],
      published: row !== undefined || dated ? isoDay(day) : undefined,
    },
  }
}

interface Body {
  readonly rows: readonly string[]
  readonly texts: readonly string[]
  readonly captions: readonly string[]
}

/** The lead, paragraphs, and among them a crosshead, a list, a quotation, a picture. */
function bodyOf({ tongue, skin, chance, has }: Drawn, lead: string, crosshead: string, paragraphs: number): Body {
  const all = chance('body').shuffle([...new Set(tongue.paragraphs)])
  const [first = '', ...others] = all.slice(0, paragraphs)
  const items = has('list') ? all.slice(paragraphs, paragraphs + 2) : []
  const quoted = has('quote') ? others.slice(-2, -1) : []
  const plain = others.filter((text) => !quoted.includes(text))
  const picture = has('picture-inside') ? [chance('picture').pick(some(tongue.captions, 'caption'))] : []
  const shown = has('picture') ? [] : picture
  const crossheads = has('subhead') ? [crosshead] : []
  const wrapped = (texts: readonly string[]): string[] => texts.map((text) => skin.paragraph(text))
  return {
    rows: [
      ...wrapped([lead, first]),
      ...shown.map((text) => skin.picture(text)),
      ...crossheads.map((text) => skin.crosshead(text)),
      ...wrapped(plain.slice(0, 1)),
      ...(items.length > 0 ? [skin.list(items)] : []),
      ...quoted.map((text) => skin.quote(text)),
      ...wrapped(plain.slice(1)),
    ],
    texts: [lead, first, ...crossheads, ...plain.slice(0, 1), ...items, ...quoted, ...plain.slice(1)],
    captions: shown,
  }
}

interface Around {
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly footer: readonly string[]
  readonly removed: readonly string[]
}

/** What stands around the story. */
function aroundOf({ tongue: { language, paragraphs }, skin, chance, has }: Drawn, other: string): Around {
  const rows = (part: PagePart, most: number, ...keys: Parameters<typeof phraseRows>[1]): string[] =>
    has(part) ? phraseRows(language, keys, most, chance(part)) : []
  const [navigation, share] = [rows('navigation', 4, 'navigation'), rows('share', 2, 'share')]
  const related = rows('related', 1, 'related').slice(0, 1)
  const comments = rows('comments', 1, 'comments').slice(0, 1)
  const remark = comments.length > 0 ? chance('comments').pick(some(paragraphs, 'remark')) : ''
  const footer = has('footer') ? [`© 2026 ${SITE}`] : []
  return {
    above: navigation.length > 0 ? [skin.navigation(navigation)] : [],
    below: [
      ...(share.length > 0 ? [skin.share(share)] : []),
      ...related.map((title) => skin.related(title, other)),
      ...comments.map((title) => skin.comments(title, remark)),
    ],
    footer: footer.map((text) => skin.footer(text)),
    removed: [...navigation, ...share, ...related, ...(related.length > 0 ? [other] : []), ...comments],
  }
}
