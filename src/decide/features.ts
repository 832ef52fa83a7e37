import type { Box, Evidence, Line } from '../parts'
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

/** The band of a value, as a digit: how many of the edges it reaches. */
function band(value: number, edges: readonly number[]): string {
  let reached = 0
  for (const edge of edges) if (value >= edge) reached++
  return DIGITS.charAt(reached)
}

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
const FURTHEST = 40

/** Everything that can be said of a line. */
export function featuresOf(placed: Placed): Feature[] {
  const { line, lines } = placed
  return [
    'bias',
    ...wordFeatures(line, ''),
    ...neighbour(lines[line.index - 1], line, 'prev'),
    ...neighbour(lines[line.index + 1], line, 'next'),
    ...evidenceFeatures(placed.evidence),
    ...(line.hints.box ? boxFeatures(placed, line.hints.box) : []),
    ...placeFeatures(placed),
    ...statedFeatures(placed),
  ]
}

function wordFeatures({ text, shape, hints, kind }: Line, prefix: string): Feature[] {
  const words = joined('words', band(shape.words, WORDS))
  const ended = joined(joined(words, ':'), shape.ending)
  const features = [
    joined(prefix, words),
    joined(prefix, ended),
    joined(prefix, joined('linked', band(hints.linked, LINKED))),
  ]
  if (prefix !== '') return features
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
  const features = wordFeatures(other, prefix)
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

function boxFeatures({ page: { main, modal }, line }: Placed, box: Box): Feature[] {
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
  features.push(...modalFeatures(box, modal, line))
  let depth = 0
  let inside = main !== undefined && isIn(box, main)
  features.push(inside ? 'in-main' : 'out-of-main')
  for (let at: Box | undefined = box; at && depth < FURTHEST; at = at.parent, depth++) {
    if (at === main) {
      features.push(joined('depth', band(depth, DEPTHS)))
      inside = false
    }
    const where = depth < NEAR ? 'near' : inside ? 'within' : 'far'
    if (TELLING.has(at.tag)) features.push(joined(joined(where, ':<'), joined(at.tag, '>')))
    for (const kind of pageKinds(at.words)) features.push(joined(joined(where, ':'), kind))
  }
  return [...new Set(features)]
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
