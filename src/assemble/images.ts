import type { Image } from '../model'
import type { Judged } from '../parts'

/** An image and the segments that speak of it: the picture, its caption, its credit. */
export interface BuiltImage {
  readonly image: Image
  readonly parts: readonly Judged[]
}

/** The story's images. A caption or credit next to a picture is the picture's. */
export function buildImages(judged: readonly Judged[]): BuiltImage[] {
  const images: BuiltImage[] = []
  for (const item of judged) {
    if (item.role.kind !== 'field' || item.role.field !== 'images') continue
    const said = saidBy(item)
    const last = images.at(-1)
    if (last && joins(last, item, said))
      images[images.length - 1] = { image: { ...said, ...last.image }, parts: [...last.parts, item] }
    else images.push({ image: said, parts: [item] })
  }
  return images
}

function saidBy(item: Judged): Image {
  if (item.by?.kind === 'image') return item.by.image
  const caption = item.segment.line.text.slice(item.segment.start, item.segment.end)
  return caption === '' ? {} : { caption }
}

/** It stands right after the other's last part and says nothing that the other has already said. */
function joins(last: BuiltImage, item: Judged, said: Image): boolean {
  const before = last.parts.at(-1)?.segment.line.index ?? -9
  if (item.segment.line.index - before > 1) return false
  const clash = (Object.keys(said) as (keyof Image)[]).some(
    (key) => key !== 'alt' && last.image[key] !== undefined && last.image[key] !== said[key],
  )
  return !clash
}
