import type { Box, Evidence, Line, Shape } from '../parts'
import { foldWords as fold } from '../lexicon/fold'
import { pageKinds } from '../lexicon/page-words'
import { isIn, isProse, type Page } from './page'

/** What may be said of a line and its place in the page, each a word of its own; `learned.ts` gives each a weight. */
export type Feature = string

/** A line with what its features are taken from. */
export interface Placed {
  readonly line: Line
  readonly lines: readonly Line[]
  readonly evidence: readonly Evidence[]
  readonly page: Page
}

/** The band of a value: how many of the edges it reaches. */
function reached(value: number, edges: readonly number[]): number {
  let count = 0
  for (const edge of edges) if (value >= edge) count++
  return count
}

/** The band of a value, as a digit. */
const band = (value: number, edges: readonly number[]): string => DIGITS.charAt(reached(value, edges))

const DIGITS = '0123456789'
const joints = new Map<string, Map<string, Feature>>()

/** Two words of closed lists as one feature, made once: a table finds a string sooner that it has seen before. */
function joined(head: string, tail: string): Feature {
  let known = joints.get(head)
  if (!known) joints.set(head, (known = new Map()))
  let feature = known.get(tail)
  if (feature === undefined) known.set(tail, (feature = head + tail))
  return feature
}

const WORDS = [4, 8, 15, 25, 50]
const LINKED = [0.01, 0.25, 0.6, 0.95]
const OWN_LINES = [2, 4, 10]
const UP_LINES = [2, 4, 10, 30]
const AROUND = [1, 2, 3, 4]
const DEPTHS = [1, 2, 3, 5]
const SHARE = [0.05, 0.25, 0.5, 0.75, 0.95]
/** Ancestors whose names say what stands in them. */
const TELLING: ReadonlySet<string> = new Set([
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'section',
  'button',
  'blockquote',
  'details',
  'dl',
  'label',
  'select',
])
/** So many boxes up from a line count as near. */
const NEAR = 3

/** Everything that can be said of a line. */
export function featuresOf(placed: Placed): Feature[] {
  const { line, lines, page } = placed
  const { box } = line.hints
  const features = wordFeatures(line)
  features.push('bias')
  features.push(...neighbour(lines[line.index - 1], line, 'prev'), ...neighbour(lines[line.index + 1], line, 'next'))
  features.push(...evidenceFeatures(placed.evidence))
  if (box) features.push(...boxFeatures(page, box), ...modalFeatures(box, page.modal, line))
  features.push(...placeFeatures(placed), ...statedFeatures(placed))
  return features
}

const shapes = new Map<string, Feature[][]>()
const ENDINGS: readonly Shape['ending'][] = ['none', 'open', 'sentence']

/** What is said of the shape of a line, made once for each of the few there are. */
function shapeFeatures({ shape, hints }: Line, prefix: string): readonly Feature[] {
  let made = shapes.get(prefix)
  if (!made) shapes.set(prefix, (made = []))
  const [words, linked] = [reached(shape.words, WORDS), reached(hints.linked, LINKED)]
  const code = (words * (LINKED.length + 1) + linked) * ENDINGS.length + ENDINGS.indexOf(shape.ending)
  return (made[code] ??= [
    `${prefix}words${String(words)}`,
    `${prefix}words${String(words)}:${shape.ending}`,
    `${prefix}linked${String(linked)}`,
  ])
}

function wordFeatures(line: Line): Feature[] {
  const { text, shape, hints, kind } = line
  const features = [...shapeFeatures(line, '')]
  const words = joined('words', band(shape.words, WORDS))
  const tag = joined('tag:', hints.tag)
  features.push(joined('kind:', kind), tag, joined(joined(tag, ':'), words), joined('ending:', shape.ending))
  if (hints.bold > 0.9) features.push('bold')
  if (shape.digits > 0.2) features.push('digits')
  if (shape.capitals > 0.7) features.push('capitals')
  if (shape.startsSmall) features.push('small')
  if (hints.twin) features.push('twin')
  if (hints.hidden) features.push('hidden')
  if (hints.split) features.push('split')
  if (hints.level > 0) features.push(`level${String(hints.level)}`)
  if (text.includes('|')) features.push('bar')
  return features
}

function neighbour(other: Line | undefined, line: Line, name: string): Feature[] {
  if (!other) return [`${name}:none`]
  const prefix = joined(name, ':')
  const features = [...shapeFeatures(other, prefix)]
  if (other.hints.box === line.hints.box) features.push(joined(prefix, 'samebox'))
  else if (other.hints.box?.parent === line.hints.box?.parent) features.push(joined(prefix, 'sibling'))
  if (isProse(other)) features.push(joined(prefix, 'prose'))
  if (other.hints.tag === line.hints.tag) features.push(joined(prefix, 'sametag'))
  if (other.kind === 'image' || other.kind === 'heading') features.push(joined(prefix, other.kind))
  return features
}

const evidenceFeatures = (evidence: readonly Evidence[]): Feature[] =>
  evidence.map((item) =>
    joined(joined('see:', joined(item.kind === 'junk' ? item.reason : item.kind, ':')), item.strength),
  )

/** What is said of a box and those around it, whatever line stands there: for each page what is known of its boxes. */
const places = new WeakMap<Page, { readonly boxes: Map<Box, readonly Feature[]>; readonly outer: Map<Box, Outer> }>()

function boxFeatures(page: Page, box: Box): readonly Feature[] {
  let known = places.get(page)
  if (!known) places.set(page, (known = { boxes: new Map(), outer: new Map() }))
  const before = known.boxes.get(box)
  if (before) return before
  const features = [...fillFeatures(box), ...aroundFeatures(box, page, known.outer)]
  known.boxes.set(box, features)
  return features
}

/** What fills a box, and the one around it. */
function fillFeatures(box: Box): Feature[] {
  const features = [
    joined('own:prose', band(ratio(box.prose, box.text), SHARE)),
    joined('own:linked', band(ratio(box.linked, box.text), SHARE)),
    joined('own:lines', band(box.lines, OWN_LINES)),
  ]
  const { parent } = box
  if (parent)
    features.push(
      joined('up:prose', band(ratio(parent.prose, parent.text), SHARE)),
      joined('up:linked', band(ratio(parent.linked, parent.text), SHARE)),
      joined('up:lines', band(parent.lines, UP_LINES)),
    )
  return features
}

/** What the boxes from one outwards say to those far inside, each thing once, and how far the main box is. */
interface Outer {
  readonly features: readonly Feature[]
  /** How many boxes up the main box is; -1 where it is none of them. */
  readonly depth: number
}

const OUTSIDE: Outer = { features: [], depth: -1 }

function outerOf(box: Box | undefined, main: Box | undefined, known: Map<Box, Outer>): Outer {
  if (!box) return OUTSIDE
  const before = known.get(box)
  if (before) return before
  const { features, depth: above } = outerOf(box.parent, main, known)
  const depth = box === main ? 0 : above < 0 ? -1 : above + 1
  const own = kindFeatures(box, depth > 0 ? 'within' : 'far').filter((feature) => !features.includes(feature))
  const outer = { features: own.length === 0 ? features : [...features, ...own], depth }
  known.set(box, outer)
  return outer
}

function aroundFeatures(box: Box, { main }: Page, known: Map<Box, Outer>): Feature[] {
  const { depth } = outerOf(box, main, known)
  const near = new Set<Feature>()
  let at: Box | undefined = box
  for (let up = 0; at && up < NEAR; at = at.parent, up++)
    for (const feature of kindFeatures(at, 'near')) near.add(feature)
  const place = depth < 0 ? ['out-of-main'] : ['in-main', joined('depth', band(depth, DEPTHS))]
  return [...place, ...near, ...outerOf(at, main, known).features]
}

/** What the tag and the names of a box say: `near:<article>` `far:comments`. */
function kindFeatures({ tag, words }: Box, where: string): Feature[] {
  const kinds = pageKinds(words).map((kind) => joined(joined(where, ':'), kind))
  return TELLING.has(tag) ? [joined(joined(where, ':<'), joined(tag, '>')), ...kinds] : kinds
}

/** Where a line stands with respect to the box in which most paragraphs stand side by side. */
function modalFeatures(box: Box, modalBox: Box | undefined, { shape, hints }: Line): Feature[] {
  if (!modalBox) return ['modal:none']
  const at =
    box === modalBox || box.parent === modalBox
      ? 'child'
      : box.parent?.parent === modalBox
        ? 'grandchild'
        : isIn(box, modalBox)
          ? 'inside'
          : box.parent === modalBox.parent || box.parent?.parent === modalBox.parent
            ? 'beside'
            : 'apart'
  const words = joined('words', band(shape.words, WORDS))
  const modal = joined('modal:', at)
  const inside = joined(modal, ':')
  return [
    modal,
    joined(inside, words),
    joined(inside, hints.tag),
    joined(inside, joined('linked', band(hints.linked, LINKED))),
    joined(inside, joined(joined(shape.ending, ':'), words)),
  ]
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function placeFeatures({ line: { index }, lines, page }: Placed): Feature[] {
  const features: Feature[] = []
  if (page.title >= 0)
    features.push(
      index < page.title
        ? 'before-title'
        : index === page.title
          ? 'is-title'
          : index <= page.title + 3
            ? 'under-title'
            : 'after-title',
    )
  if (page.firstProse >= 0) {
    const place =
      index < page.firstProse
        ? 'before'
        : index === page.firstProse
          ? 'first'
          : index < page.lastProse
            ? 'inside'
            : index === page.lastProse
              ? 'last'
              : 'after'
    const prose = joined('prose:', place)
    features.push(prose, joined(joined(prose, ':words'), band(lines[index]?.shape.words ?? 0, WORDS)))
    if (place === 'before') features.push(joined('before:', band(page.firstProse - index, UP_LINES)))
    if (place === 'after') features.push(joined('after:', band(index - page.lastProse, UP_LINES)))
  }
  features.push(joined('around', band(around(lines, index), AROUND)))
  return features
}

/** How many of the two lines on either side are prose. */
function around(lines: readonly Line[], index: number): number {
  return [-2, -1, 1, 2].filter((step) => isProse(lines[index + step])).length
}

function statedFeatures({ line, page }: Placed): Feature[] {
  if (line.text.length < 20 || (page.stated === '' && page.described === '')) return []
  const text = fold(line.text)
  const features: Feature[] = []
  if (page.stated !== '') features.push(page.stated.includes(text) ? 'stated' : 'unstated')
  if (
    page.described !== '' &&
    (page.described.includes(text) || (text.length > 60 && text.startsWith(page.described.slice(0, 100))))
  )
    features.push('described')
  return features
}
