import { foldWords as fold } from '../lexicon/fold'
import type { Box, Evidence, Line, LineKind, Shape, Strength } from '../parts'
import { boxFeatures } from './box-features'
import { band, type Bundle, combination, once } from './bundles'
import { blanksAround } from './layout'
import { isIn, isProse, type Opening, openingAt, type Page } from './page'
import { wordCount } from './word-count'

/** A line with what its features are taken from. */
export interface Placed {
  readonly line: Line
  readonly lines: readonly Line[]
  /** How each of them looks. */
  readonly looks: readonly Look[]
  readonly evidence: readonly Evidence[]
  readonly page: Page
}

/** The looks of a line in bands: how many words it has, how much of it is linked, and how it ends. */
export interface Look {
  readonly words: number
  readonly linked: number
  readonly ending: number
  readonly prose: boolean
}

const WORDS = [4, 8, 15, 25, 50]
const LINKED = [0.01, 0.25, 0.6, 0.95]
const DISTANCE = [2, 4, 10, 30]
const AROUND = [1, 2, 3, 4]
const ENDINGS: readonly Shape['ending'][] = ['none', 'open', 'sentence']
/** How many values a band has. */
const most = (edges: readonly number[]): number => edges.length + 1

export const lookOf = (line: Line): Look => ({
  words: band(wordCount(line), WORDS),
  linked: band(line.hints.linked, LINKED),
  ending: ENDINGS.indexOf(line.shape.ending),
  prose: isProse(line),
})

/** Everything that can be said of a line. */
export function featuresOf(placed: Placed): Bundle[] {
  const { line, lines, looks, page } = placed
  const { index, hints } = line
  const look = looks[index] ?? lookOf(line)
  const features = [own(look), marksOf(line), kindOf(line), tagOf(line, look)]
  before(features, lines[index - 1], looks[index - 1], line, page)
  after(features, lines[index + 1], looks[index + 1], line, page)
  for (const item of placed.evidence) features.push(seen(item))
  if (hints.box) {
    for (const feature of boxFeatures(page, hints.box)) features.push(feature)
    addModal(features, hints.box, page.modal, look, hints.tag)
  }
  features.push(placeOf(placed, look))
  if (page.laidOut) features.push(blanksAround(line, lines[index + 1], look.words))
  const described = addStated(features, placed)
  addOpening(features, placed, look, described)
  return features
}

/** What is said of the shape of a line: `words3` `words3:open` `linked1`. */
const shapeFeatures = (prefix: string): ((look: Look) => Bundle) => {
  const bundle = combination([most(WORDS), most(LINKED), ENDINGS.length], (words, linked, ending) => [
    `${prefix}words${String(words)}`,
    `${prefix}words${String(words)}:${String(ENDINGS[ending])}`,
    `${prefix}linked${String(linked)}`,
  ])
  return ({ words, linked, ending }) => bundle(words, linked, ending)
}

const own = shapeFeatures('')

/** What a line either is or is not. */
const MARKS: readonly (readonly [name: string, is: (line: Line) => boolean])[] = [
  ['bold', ({ hints }) => hints.bold > 0.9],
  ['digits', ({ shape }) => shape.digits > 0.2],
  ['capitals', ({ shape }) => shape.capitals > 0.7],
  ['small', ({ shape }) => shape.startsSmall],
  ['twin', ({ hints }) => hints.twin],
  ['hidden', ({ hints }) => hints.hidden],
  ['split', ({ hints }) => hints.split],
  ['bar', ({ text }) => text.includes('|')],
]
const marks = once((bits: number) => ['bias', ...MARKS.flatMap(([name], i) => ((bits >> i) & 1 ? [name] : []))])

function marksOf(line: Line): Bundle {
  let bits = 0
  let bit = 1
  for (const [, is] of MARKS) {
    if (is(line)) bits |= bit
    bit <<= 1
  }
  return marks(bits)
}

const kinds = once((kind: LineKind) =>
  once((level: number): Bundle => (level > 0 ? [`kind:${kind}`, `level${String(level)}`] : [`kind:${kind}`])),
)
const kindOf = ({ kind, hints }: Line): Bundle => kinds(kind)(hints.level)

const tags = once((tag: string) =>
  combination([most(WORDS), ENDINGS.length], (words: number, ending: number) => [
    `tag:${tag}`,
    `tag:${tag}:words${String(words)}`,
    `ending:${String(ENDINGS[ending])}`,
  ]),
)
const tagOf = ({ hints }: Line, { words, ending }: Look): Bundle => tags(hints.tag)(words, ending)

/** What the line beside one says of it: its shape, and how the two stand to each other. */
function neighbour(
  name: string,
): (features: Bundle[], other: Line | undefined, look: Look | undefined, line: Line, page: Page) => void {
  const prefix = `${name}:`
  const none: Bundle = [`${name}:none`]
  const shapeOf = shapeFeatures(prefix)
  const relation = combination([STANDINGS.length, 2, 2, SHOWN.length], (standing, prose, tag, shown) =>
    [STANDINGS[standing], prose ? 'prose' : '', tag ? 'sametag' : '', SHOWN[shown]].flatMap((word) =>
      word ? [prefix + word] : [],
    ),
  )
  return (features, other, look, line, page) => {
    if (!other || !look) {
      features.push(none)
      return
    }
    const sameTag = Number(other.hints.tag === line.hints.tag)
    const shown = Math.max(0, SHOWN.indexOf(other.kind))
    const standing = page.laidOut ? Number(isTogether(other, line)) : standingOf(other.hints.box, line.hints.box)
    features.push(shapeOf(look), relation(standing, Number(look.prose), sameTag, shown))
  }
}

/** Where a line stands with respect to the one beside it. */
const STANDINGS = ['', 'samebox', 'sibling']
const standingOf = (other: Box | undefined, box: Box | undefined): number =>
  other === box ? 1 : other?.parent === box?.parent ? 2 : 0
/** No blank row stands between two lines of a text. */
const isTogether = (other: Line, line: Line): boolean =>
  (other.index < line.index ? line : other).hints.blanksBefore === 0
/** What a line beside another is worth telling. */
const SHOWN: readonly (LineKind | '')[] = ['', 'image', 'heading']

const before = neighbour('prev')
const after = neighbour('next')

const sights = once((what: string) => once((strength: Strength): Bundle => [`see:${what}:${strength}`]))
const seen = (item: Evidence): Bundle => sights(item.kind === 'junk' ? item.reason : item.kind)(item.strength)

const NO_MODAL: Bundle = ['modal:none']
const PLACES = ['child', 'grandchild', 'inside', 'beside', 'apart']
const modal = combination(
  [PLACES.length, most(WORDS), most(LINKED), ENDINGS.length],
  (place, words, linked, ending) => {
    const at = `modal:${String(PLACES[place])}`
    return [
      at,
      `${at}:words${String(words)}`,
      `${at}:linked${String(linked)}`,
      `${at}:${String(ENDINGS[ending])}:words${String(words)}`,
    ]
  },
)
const modalTag = once((tag: string) => combination([], (place) => [`modal:${String(PLACES[place])}:${tag}`]))

/** Where a line stands with respect to the box in which most paragraphs stand side by side. */
function addModal(features: Bundle[], box: Box, modalBox: Box | undefined, look: Look, tag: string): void {
  if (!modalBox) {
    features.push(NO_MODAL)
    return
  }
  const place = PLACES.indexOf(placeBy(box, modalBox))
  features.push(modal(place, look.words, look.linked, look.ending), modalTag(tag)(place))
}

function placeBy(box: Box, modalBox: Box): string {
  if (box === modalBox || box.parent === modalBox) return 'child'
  if (box.parent?.parent === modalBox) return 'grandchild'
  if (isIn(box, modalBox)) return 'inside'
  return box.parent === modalBox.parent || box.parent?.parent === modalBox.parent ? 'beside' : 'apart'
}

/** By the title, and by the running text: where a line stands, how far from it, and how much of that is around it. */
const TITLE_PLACES = ['', 'before-title', 'is-title', 'under-title', 'after-title']
const PROSE_PLACES = ['', 'before', 'first', 'inside', 'last', 'after']
const place = combination(
  [TITLE_PLACES.length, PROSE_PLACES.length, most(WORDS), most(DISTANCE), most(AROUND)],
  (title, prose, words, distance, around) => {
    const at = PROSE_PLACES[prose]
    return [
      ...(title > 0 ? [String(TITLE_PLACES[title])] : []),
      ...(at ? [`prose:${at}`, `prose:${at}:words${String(words)}`] : []),
      ...(at === 'before' || at === 'after' ? [`${at}:${String(distance)}`] : []),
      `around${String(around)}`,
    ]
  },
)

function placeOf({ line: { index }, looks, page }: Placed, { words }: Look): Bundle {
  const { title, firstProse, lastProse } = page
  const byTitle = title < 0 ? 0 : index < title ? 1 : index === title ? 2 : index <= title + 3 ? 3 : 4
  const byProse =
    firstProse < 0
      ? 0
      : index < firstProse
        ? 1
        : index === firstProse
          ? 2
          : index < lastProse
            ? 3
            : index === lastProse
              ? 4
              : 5
  const distance = byProse === 1 ? firstProse - index : byProse === 5 ? index - lastProse : 0
  return place(byTitle, byProse, words, band(distance, DISTANCE), band(proseAround(looks, index), AROUND))
}

/** How many of the two lines on either side are prose. */
function proseAround(looks: readonly Look[], index: number): number {
  let count = 0
  for (let at = index - 2; at <= index + 2; at++) if (at !== index && looks[at]?.prose) count++
  return count
}

const STATED: Bundle = ['stated']
const UNSTATED: Bundle = ['unstated']
const DESCRIBED: Bundle = ['described']

/** Adds whether the metadata says the same; tells whether its description does. */
function addStated(features: Bundle[], { line, page: { stated, described } }: Placed): boolean {
  if (line.text.length < 20 || (stated === '' && described === '')) return false
  const text = fold(line.text)
  if (stated !== '') features.push(stated.includes(text) ? STATED : UNSTATED)
  if (described === '') return false
  const isDescribed = described.includes(text) || (text.length > 60 && text.startsWith(described.slice(0, 100)))
  if (isDescribed) features.push(DESCRIBED)
  return isDescribed
}

/** Headings have six levels, and no heading has none. */
const LEVELS = 7
const openings = once((opening: Opening) =>
  combination([2, most(WORDS), ENDINGS.length, LEVELS], (described, words, ending, level) => [
    opening,
    `${opening}:words${String(words)}`,
    `${opening}:${String(ENDINGS[ending])}`,
    `${opening}:level${String(level)}`,
    ...(described ? [`${opening}:described`] : []),
  ]),
)

/** What stands where a standfirst has its place, by the custom of the page's language. */
function addOpening(features: Bundle[], { line, page }: Placed, { words, ending }: Look, described: boolean): void {
  const opening = openingAt(page, line.index)
  if (opening === 'none') return
  features.push(openings(opening)(Number(described), words, ending, line.hints.level))
}
