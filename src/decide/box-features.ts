import { oncePer } from '../lexicon/once-per'
import { type PageKind, pageKinds } from '../lexicon/page-words'
import type { Box } from '../parts'
import { band, type Bundle, combination, type Feature, once } from './bundles'
import type { Page } from './page'

const SHARE = [0.05, 0.25, 0.5, 0.75, 0.95]
const SHARES = SHARE.length + 1
const OWN_LINES = [2, 4, 10]
const UP_LINES = [2, 4, 10, 30]
const DEPTHS = [1, 2, 3, 5]
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

/** What is known of the boxes of each page. */
const placesIn = oncePer((): Places => ({ boxes: new Map(), outer: new Map() }))

interface Places {
  readonly boxes: Map<Box, readonly Bundle[]>
  readonly outer: Map<Box, Outer>
}

/** What is said of a box and those around it, whatever line stands there. */
export function boxFeatures(page: Page, box: Box): readonly Bundle[] {
  const known = placesIn(page)
  const before = known.boxes.get(box)
  if (before) return before
  const features = [...fillFeatures(box), ...aroundFeatures(box, page, known.outer)]
  known.boxes.set(box, features)
  return features
}

const ownFill = fill('own', OWN_LINES.length + 1)
const upFill = fill('up', UP_LINES.length + 1)

function fill(name: string, most: number): (prose: number, linked: number, lines: number) => Bundle {
  return combination([SHARES, SHARES, most], (prose, linked, lines) => [
    `${name}:prose${String(prose)}`,
    `${name}:linked${String(linked)}`,
    `${name}:lines${String(lines)}`,
  ])
}

/** What fills a box, and the one around it. */
function fillFeatures({ prose, linked, text, lines, parent: up }: Box): Bundle[] {
  const own = ownFill(band(ratio(prose, text), SHARE), band(ratio(linked, text), SHARE), band(lines, OWN_LINES))
  if (!up) return [own]
  const proseUp = band(ratio(up.prose, up.text), SHARE)
  return [own, upFill(proseUp, band(ratio(up.linked, up.text), SHARE), band(up.lines, UP_LINES))]
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** What a box says to those near it; what those from it outwards say to all far inside, each thing once; and where it stands. */
interface Outer {
  readonly near: Bundle
  readonly features: Bundle
  /** How many boxes up the main box is; -1 where it is none of them. */
  readonly depth: number
}

const NOTHING: Bundle = []
const OUTSIDE: Outer = { near: NOTHING, features: NOTHING, depth: -1 }

function outerOf(box: Box | undefined, main: Box | undefined, known: Map<Box, Outer>): Outer {
  if (!box) return OUTSIDE
  const before = known.get(box)
  if (before) return before
  const { features, depth: above } = outerOf(box.parent, main, known)
  const depth = box === main ? 0 : above < 0 ? -1 : above + 1
  const kinds = kindsOf(box)
  const own = kindFeatures(box.tag, kinds, depth > 0 ? 'within' : 'far')
  const near = kindFeatures(box.tag, kinds, 'near')
  const outer = { near, features: own.length === 0 ? features : joined(features, own), depth }
  known.set(box, outer)
  return outer
}

/** A bundle and what another one has beside it. */
function joined(features: Bundle, more: Bundle): Bundle {
  const fresh = more.filter((feature) => !features.includes(feature))
  return fresh.length === 0 ? features : [...features, ...fresh]
}

const OUT_OF_MAIN: Bundle = ['out-of-main']
const inMain = once((depth: number): Bundle => ['in-main', `depth${String(depth)}`])

function aroundFeatures(box: Box, { main }: Page, known: Map<Box, Outer>): Bundle[] {
  const { depth } = outerOf(box, main, known)
  const place = depth < 0 ? OUT_OF_MAIN : inMain(band(depth, DEPTHS))
  const near: Feature[] = []
  let at: Box | undefined = box
  for (let up = 0; at && up < NEAR; at = at.parent, up++)
    for (const feature of outerOf(at, main, known).near) if (!near.includes(feature)) near.push(feature)
  return [place, near, outerOf(at, main, known).features]
}

const named = { near: naming('near'), within: naming('within'), far: naming('far') }

function naming(where: string): { readonly tag: (tag: string) => Feature; readonly kind: (kind: string) => Feature } {
  return { tag: once((tag) => `${where}:<${tag}>`), kind: once((kind) => `${where}:${kind}`) }
}

/** What kinds of page part the names of a box say, those in its tag with them. */
const kindsOf = ({ tag, words }: Box): readonly PageKind[] =>
  tag.includes('-') ? [...new Set([...pageKinds(words), ...pageKinds(partsOf(tag))])] : pageKinds(words)

/** What the tag and the names of a box say: `near:<article>` `far:comments`. */
function kindFeatures(tag: string, kinds: readonly PageKind[], where: keyof typeof named): Bundle {
  const telling = TELLING.has(tag)
  if (kinds.length === 0 && !telling) return NOTHING
  const { tag: ofTag, kind: ofKind } = named[where]
  return telling ? [ofTag(tag), ...kinds.map(ofKind)] : kinds.map(ofKind)
}

/** The words in the name of an element that a page has made: `related-stories`. */
const partsOf = once((tag: string): readonly string[] => tag.split('-'))
