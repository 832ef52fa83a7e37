import type { Element } from 'hast'
import * as facts from '../data/html'
import type { LineImage } from '../parts'
import { attribute, type Parent } from './html-elements'
import type { Resolve } from './html-urls'
import { withoutInvisible } from './pieces'

/** `640w` `2x` `1.5x,` */
const DESCRIPTOR = /^(\d{1,6}(?:\.\d{1,4})?)[wx](?=,|$)/u
/** `640` `640px` */
const PIXELS = /^(\d{1,6})(?:\.\d{1,4})?(?:px)?$/u
const SPACE = /[\t\n\f\r ]+/u
const SPACES = /\s+/gu
const MOST_CHARACTERS = 20_000
const MOST_ALT = 1000

/** What the page says of an image, or undefined for what shows nothing: a counting pixel, or neither address nor alternative text. */
export function imageOf(element: Element, parent: Parent, resolve: Resolve): LineImage | undefined {
  const width = pixels(attribute(element, 'width'))
  const height = pixels(attribute(element, 'height'))
  if ((width !== undefined && width <= 1) || (height !== undefined && height <= 1)) return undefined
  const url = addressOf(element, parent, resolve)
  const alt = withoutInvisible(attribute(element, 'alt').slice(0, MOST_ALT)).replace(SPACES, ' ').trim()
  if (url === undefined && alt === '') return undefined
  return {
    ...(url !== undefined && { url }),
    ...(alt !== '' && { alt }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  }
}

/** Lazy loaders put the address aside and a placeholder in its place; then come its own, its set, and those of its `<picture>`. */
function addressOf(element: Element, parent: Parent, resolve: Resolve): string | undefined {
  for (const name of facts.lazySources) {
    const url = address(attribute(element, name), resolve)
    if (url !== undefined) return url
  }
  const lazy = largest(facts.lazySets, element, resolve)
  if (lazy !== undefined) return lazy
  return (
    address(attribute(element, 'src'), resolve) ?? largest(['srcSet'], element, resolve) ?? fromPicture(parent, resolve)
  )
}

/** An address, when it is none of a template (`{{src}}`) or of a list (`["a.jpg"]`). */
const address = (value: string, resolve: Resolve): string | undefined =>
  value === '' || value.startsWith('{') || value.startsWith('[') ? undefined : resolve(value)

function fromPicture(parent: Parent, resolve: Resolve): string | undefined {
  if (parent.type !== 'element' || parent.tagName !== 'picture') return undefined
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName !== 'source') continue
    const url = largest([...facts.lazySets, 'srcSet'], child, resolve)
    if (url !== undefined) return url
  }
  return undefined
}

function largest(names: readonly string[], element: Element, resolve: Resolve): string | undefined {
  for (const name of names) {
    const value = attribute(element, name)
    const url = value === '' ? undefined : address(largestOf(value), resolve)
    if (url !== undefined) return url
  }
  return undefined
}

/** The address with the largest descriptor in `a.jpg 320w, b.jpg 640w`; addresses may hold commas. */
function largestOf(sourceSet: string): string {
  let best = { address: '', size: -1 }
  let current = ''
  for (const word of sourceSet.slice(0, MOST_CHARACTERS).split(SPACE)) {
    const size = current === '' ? undefined : DESCRIPTOR.exec(word)
    if (size && Number(size[1]) > best.size) best = { address: current, size: Number(size[1]) }
    const rest = size ? word.slice(size[0].length + 1) : word
    if (rest.endsWith(',') && best.size < 0) best = { address: rest.slice(0, -1), size: 0 }
    current = rest
  }
  return best.size < 0 ? current : best.address
}

function pixels(value: string): number | undefined {
  const match = PIXELS.exec(value.trim())
  return match ? Number(match[1]) : undefined
}
