/** Images in a row of markdown, and the links around them: `[ ![The quay](quay.jpg) Ferry is back](/ferry)`. */
import type { Stretch } from './lines'
import { withoutInvisible } from './pieces'
import { linkAt } from './syntax'

/** The address in `(https://x.example/a_(large).jpg "title")`; a wrap may break it behind a hyphen. */
const ADDRESS = /(?<=^\s{0,9}<?)(?:-[\n\r]{1,2}|[^\s<>]){1,2000}/u
const SPACES = /\s+/gu
const BROKEN = /(?<=-)[\n\r]{1,2}/gu

/** A link that holds an image, its words between its bracket and its closing part, and its end. */
interface Around {
  readonly start: number
  readonly wordsEnd: number
  readonly end: number
}

/** The stretch parted at its images: `![alt [with brackets]](https://…)`, `![]()`, `![alt]`; of the link around one the words are left. */
export function withoutImages(source: string, start: number, end: number): Stretch[] {
  if (!source.slice(start, end).includes('![')) return [{ start, end, kind: 'text' }]
  const parts: Stretch[] = []
  let from = start
  for (const link of linksAround(source, start, end)) {
    parts.push(...atImages(source, from, link.start), ...inLink(source, link))
    from = link.end
  }
  return [...parts, ...atImages(source, from, end)]
}

function linksAround(source: string, start: number, end: number): Around[] {
  const raw = source.slice(start, end)
  const links: Around[] = []
  for (let at = raw.indexOf('['); at !== -1;) {
    const link = raw[at - 1] === '!' ? undefined : linkAt(raw, at)
    const around = link && raw.slice(at, link.start).includes('![') ? link : undefined
    if (around) links.push({ start: start + at, wordsEnd: start + around.start, end: start + around.end })
    at = raw.indexOf('[', around?.end ?? at + 1)
  }
  return links
}

/** What stands in such a link; its syntax belongs to the first and the last part. */
function inLink(source: string, { start, wordsEnd, end }: Around): Stretch[] {
  const parts = atImages(source, start + 1, wordsEnd).map((part): Stretch =>
    part.kind === 'image' ? part : { ...part, hints: { linked: 1 } },
  )
  return parts.map((part, i) => {
    const before = i === 0 ? part.start - start : 0
    const after = i === parts.length - 1 ? end - part.end : 0
    return {
      ...part,
      start: part.start - before,
      end: part.end + after,
      peelStart: (part.peelStart ?? 0) + before,
      peelEnd: (part.peelEnd ?? 0) + after,
    }
  })
}

/** The stretch parted at its images. */
function atImages(source: string, start: number, end: number): Stretch[] {
  const parts: Stretch[] = []
  const raw = source.slice(start, end)
  let from = start
  for (let next = raw.indexOf('!['); next !== -1;) {
    const at = start + next
    const image = imageAt(source, at, end)
    next = raw.indexOf('![', image ? image.end - start : next + 2)
    if (!image) continue
    if (source.slice(from, at).trim() !== '') parts.push({ start: from, end: at, kind: 'text' })
    parts.push(image)
    from = image.end
  }
  if (from < end && source.slice(from, end).trim() !== '') parts.push({ start: from, end, kind: 'text' })
  return parts
}

function imageAt(source: string, at: number, end: number): Stretch | undefined {
  const raw = source.slice(at, Math.min(end, at + 3000))
  const link = linkAt(raw, 1)
  if (!link) return bareImage(raw, at)
  const alt = withoutInvisible(raw.slice(2, link.start)).replace(SPACES, ' ').trim()
  const address = ADDRESS.exec(raw.slice(link.start + 2, link.end - 1))?.[0] ?? ''
  const url = withoutInvisible(address.replace(BROKEN, ''))
  const image = { ...(url === '' ? {} : { url }), ...(alt === '' ? {} : { alt }) }
  return {
    start: at,
    end: at + link.end,
    kind: 'image',
    peelStart: 2,
    peelEnd: link.end - link.start,
    hints: { image },
  }
}

/** `![TOI logo]`: an alternative text whose address is lost. */
function bareImage(raw: string, at: number): Stretch | undefined {
  const alt = /^!\[([^[\]]{0,300})\](?!\()/u.exec(raw)
  if (!alt) return undefined
  const words = withoutInvisible(alt[1] ?? '')
  return {
    start: at,
    end: at + alt[0].length,
    kind: 'image',
    peelStart: 2,
    peelEnd: 1,
    hints: { image: words === '' ? {} : { alt: words } },
  }
}
