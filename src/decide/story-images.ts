import { type PageKind, pageKinds } from '../lexicon/page-words'
import { isPictureFile, isSignFile, pictureName } from '../lexicon/picture-names'
import type { Box, Judged, LineImage, Metadata, Role } from '../parts'

/** A picture whose sides are both shorter is a thumbnail, and one with a side as short as the other a sign; in CSS pixels. */
const THUMBNAIL = 150
const SIGN = 60
/** Fewer characters are no caption of a picture that the page does not show. */
const LEAST_CAPTION = 20
/** Parts of a page in which no picture is the story's. */
const APART: ReadonlySet<PageKind> = new Set<PageKind>([
  'ad',
  'byline',
  'comments',
  'cookie',
  'footer',
  'nav',
  'newsletter',
  'overlay',
  'paywall',
  'related',
  'share',
  'shop',
  'tags',
])
/** What a column of the story and a figure in it may be called beside a sidebar: `story column`, `figure right`. */
const OWN: ReadonlySet<PageKind> = new Set<PageKind>(['story', 'caption'])
const APART_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'nav'])
const OUTSIDE: Role = { kind: 'removed', reason: 'outside-image' }

/**
 * The pictures of a page's story: those that its metadata names, and of the others those that stand between its title and
 * its last words, or in a figure of its own below, in no part of the page that is another's, each once. With a picture go
 * its caption and credit.
 */
export function withStoryImages(judged: readonly Judged[], { images }: Metadata): readonly Judged[] {
  const story = storyOf(judged)
  if (story === undefined) return judged
  const stated = new Set(images.map(({ url }) => pictureName(url)))
  const shown = new Set<string>()
  let isKept: boolean | undefined
  return judged.map((item, i) => {
    const picture = isImage(item) ? item.segment.line.hints.image : undefined
    if (!isImage(item)) isKept = undefined
    if (picture) isKept = isStorys(item, picture, judged[i + 1], story, stated) && !isSeen(picture, shown)
    return !isImage(item) || (isKept ?? isCaption(item, judged[i + 1], story)) ? item : { ...item, role: OUTSIDE }
  })
}

/** The stretch of a page in which its story stands, and the smallest box around it. */
interface Story {
  readonly first: number
  readonly last: number
  readonly box: Box | undefined
}

/** Undefined for what is no page; a page without a story has no pictures but those that it names. */
function storyOf(judged: readonly Judged[]): Story | undefined {
  if (judged.every(({ segment }) => segment.line.hints.box === undefined)) return undefined
  const words = judged.flatMap(({ role, segment }) =>
    role.kind === 'field' && (role.field === 'headline' || role.field === 'body') ? segment.line : [],
  )
  return {
    first: words[0]?.index ?? Infinity,
    last: words.at(-1)?.index ?? -1,
    box: words.map(({ hints }) => hints.box).reduce((all, each) => commonBox(all, each), words[0]?.hints.box),
  }
}

function commonBox(one: Box | undefined, other: Box | undefined): Box | undefined {
  const around = new Set<Box>()
  for (let box = one; box; box = box.parent) around.add(box)
  for (let box = other; box; box = box.parent) if (around.has(box)) return box
  return undefined
}

const isImage = ({ role }: Judged): boolean => role.kind === 'field' && role.field === 'images'

function isStorys(
  { segment: { line } }: Judged,
  { url = '', width = THUMBNAIL, height = THUMBNAIL }: LineImage,
  next: Judged | undefined,
  { first, last, box }: Story,
  stated: ReadonlySet<string>,
): boolean {
  if (stated.has(pictureName(url))) return true
  if (line.index < first || (line.index > last && !isFigureBelow(next, line.hints.box, box))) return false
  if ((width < THUMBNAIL && height < THUMBNAIL) || Math.min(width, height) < SIGN || isSignFile(url)) return false
  const [link] = line.hints.links
  return (link === undefined || isPictureFile(link)) && !isApart(line.hints.box, box)
}

/** A picture of a gallery: it has a caption, and stands in an element that holds the story and no more than it. */
function isFigureBelow(next: Judged | undefined, own: Box | undefined, story: Box | undefined): boolean {
  if (!next || !isImage(next) || next.segment.line.hints.image || !story || !WHOLES.has(story.tag)) return false
  for (let box = own; box; box = box.parent) if (box === story) return true
  return false
}
const WHOLES: ReadonlySet<string> = new Set(['article', 'main'])

/** It stands in a part of the story's box that is another's. */
function isApart(own: Box | undefined, story: Box | undefined): boolean {
  for (let box = own; box && box !== story; box = box.parent) {
    if (APART_TAGS.has(box.tag)) return true
    const kinds = pageKinds(box.words)
    if (kinds.some((kind) => APART.has(kind))) return true
    if (kinds.includes('sidebar') && !kinds.some((kind) => OWN.has(kind))) return true
  }
  return false
}

function isSeen({ url }: LineImage, shown: Set<string>): boolean {
  const name = url === undefined ? '' : pictureName(url)
  if (name === '') return false
  const seen = shown.has(name)
  shown.add(name)
  return seen
}

/** Words below or above a picture, be it one that the page shows by other means. */
function isCaption(
  { segment: { line, start, end } }: Judged,
  next: Judged | undefined,
  { first, last }: Story,
): boolean {
  if (next && isImage(next) && next.segment.line.hints.image) return line.index > first
  return line.index > first && line.index < last && end - start >= LEAST_CAPTION
}
