import type { Image } from '../model'
import type { Box, Judged } from '../parts'

/** An image and the segments that speak of it: the picture, its caption, its credit. */
export interface BuiltImage {
  readonly image: Image
  readonly parts: readonly Judged[]
}

/** The story's images. A caption or credit next to a picture is the picture's, but for what stands in another figure. */
export function buildImages(judged: readonly Judged[]): BuiltImage[] {
  const images: Draft[] = []
  let near = false
  for (const item of judged) {
    if (item.role.kind !== 'field' || item.role.field !== 'images') {
      near &&= item.role.kind === 'removed' && item.role.reason === 'markup'
      continue
    }
    const said = saidBy(item)
    const last = images.at(-1)
    if (near && last && fits(last, said) && isSameFigure(last, item)) {
      last.image = { ...said, ...last.image }
      last.parts.push(item)
    } else images.push({ image: said, parts: [item] })
    near = true
  }
  return images
}

/** An image of which more may be said. */
interface Draft extends BuiltImage {
  image: Image
  readonly parts: Judged[]
}

function saidBy(item: Judged): Image {
  if (item.by?.kind === 'image') return item.by.image
  const caption = item.segment.line.text.slice(item.segment.start, item.segment.end)
  return caption === '' ? {} : { caption }
}

/** Words in no figure are those of the picture before them. */
function isSameFigure({ parts }: BuiltImage, item: Judged): boolean {
  const figure = figureOf(item)
  return figure === figureOf(parts[0]) || (figure === undefined && item.by?.kind !== 'image')
}

function figureOf(item: Judged | undefined): Box | undefined {
  let box = item?.segment.line.hints.box
  while (box && box.tag !== 'figure') box = box.parent
  return box
}

/** It says nothing that the other has already said otherwise. */
const fits = ({ image }: BuiltImage, said: Image): boolean =>
  !(Object.keys(said) as (keyof Image)[]).some(
    (key) => key !== 'alt' && image[key] !== undefined && image[key] !== said[key],
  )
