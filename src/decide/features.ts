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

const band = (value: number, edges: readonly number[]): string => String(edges.filter((edge) => value >= edge).length)

const WORDS = [4, 8, 15, 25, 50]
const LINKED = [0.01, 0.25, 0.6, 0.95]
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
  const words = `words${band(shape.words, WORDS)}`
  const features = [
    `${prefix}${words}`,
    `${prefix}${words}:${shape.ending}`,
    `${prefix}linked${band(hints.linked, LINKED)}`,
  ]
  if (prefix !== '') return features
  features.push(`kind:${kind}`, `tag:${hints.tag}`, `tag:${hints.tag}:${words}`, `ending:${shape.ending}`)
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
  const features = wordFeatures(other, `${name}:`)
  if (other.hints.box === line.hints.box) features.push(`${name}:samebox`)
  else if (other.hints.box?.parent === line.hints.box?.parent) features.push(`${name}:sibling`)
  if (isProse(other)) features.push(`${name}:prose`)
  if (other.hints.tag === line.hints.tag) features.push(`${name}:sametag`)
  if (other.kind === 'image' || other.kind === 'heading') features.push(`${name}:${other.kind}`)
  return features
}

const evidenceFeatures = (evidence: readonly Evidence[]): Feature[] =>
  evidence.map((item) => `see:${item.kind === 'junk' ? item.reason : item.kind}:${item.strength}`)

function boxFeatures({ page: { main, modal }, line }: Placed, box: Box): Feature[] {
  const features = [
    `own:prose${band(ratio(box.prose, box.text), SHARE)}`,
    `own:linked${band(ratio(box.linked, box.text), SHARE)}`,
    `own:lines${band(box.lines, [2, 4, 10])}`,
  ]
  const { parent } = box
  if (parent)
    features.push(
      `up:prose${band(ratio(parent.prose, parent.text), SHARE)}`,
      `up:linked${band(ratio(parent.linked, parent.text), SHARE)}`,
      `up:lines${band(parent.lines, [2, 4, 10, 30])}`,
    )
  features.push(...modalFeatures(box, modal, line))
  let depth = 0
  let inside = main !== undefined && isIn(box, main)
  features.push(inside ? 'in-main' : 'out-of-main')
  for (let at: Box | undefined = box; at && depth < FURTHEST; at = at.parent, depth++) {
    if (at === main) {
      features.push(`depth${band(depth, [1, 2, 3, 5])}`)
      inside = false
    }
    const where = depth < NEAR ? 'near' : inside ? 'within' : 'far'
    if (TELLING.has(at.tag)) features.push(`${where}:<${at.tag}>`)
    for (const kind of pageKinds(at.words)) features.push(`${where}:${kind}`)
  }
  return [...new Set(features)]
}

/** Where a line stands with respect to the box in which most paragraphs stand side by side. */
function modalFeatures(box: Box, modal: Box | undefined, { shape, hints }: Line): Feature[] {
  if (!modal) return ['modal:none']
  const at =
    box === modal || box.parent === modal
      ? 'child'
      : box.parent?.parent === modal
        ? 'grandchild'
        : isIn(box, modal)
          ? 'inside'
          : box.parent === modal.parent || box.parent?.parent === modal.parent
            ? 'beside'
            : 'apart'
  const words = band(shape.words, WORDS)
  return [
    `modal:${at}`,
    `modal:${at}:words${words}`,
    `modal:${at}:${hints.tag}`,
    `modal:${at}:linked${band(hints.linked, LINKED)}`,
    `modal:${at}:${shape.ending}:words${words}`,
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
    features.push(`prose:${place}`)
    features.push(`prose:${place}:words${band(lines[index]?.shape.words ?? 0, WORDS)}`)
    if (place === 'before') features.push(`before:${band(page.firstProse - index, [2, 4, 10, 30])}`)
    if (place === 'after') features.push(`after:${band(index - page.lastProse, [2, 4, 10, 30])}`)
  }
  features.push(`around${band(around(lines, index), [1, 2, 3, 4])}`)
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
