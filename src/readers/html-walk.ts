import type { Element, Root } from 'hast'
import { namesCredit } from '../lexicon/credit-boxes'
import { APART, attribute, BLOCKS, classWords, IMAGES, isNotRendered, ROW_PARTS, TIMES } from './html-elements'
import { isoDate } from './html-dates'
import { frameOf, type Frame, type Surroundings } from './html-frames'
import { imageOf } from './html-images'
import {
  addImage,
  addRule,
  addText,
  breakLine,
  endCell,
  endRow,
  endRun,
  keepApart,
  noRuns,
  type Run,
  type Runs,
} from './html-runs'

/** A capital, a figure, or a letter of a script that has no capitals. */
const PART_START = /^[\p{Lu}\p{Lo}\d]/u
/** The words of a caption end as a sentence does, or touch what comes. */
const CAPTION_END = /[.!?。…)"”»]\s?$|[\p{L}\p{N}]$/u
const LEAST_CAPTION = 20

/** The visible text of a page in runs, with the images and rules between them, in order; one pass, with its own stack. */
export function visibleRuns(root: Root, page: Surroundings): Run[] {
  const runs = noRuns()
  let frame: Frame | undefined = frameOf(root, undefined, runs, page)
  while (frame) {
    const child: Root['children'][number] | undefined = frame.node.children[frame.next++]
    if (child === undefined) {
      leave(runs, frame)
      frame = frame.above
    } else if (child.type === 'text') addText(runs, child.value, frame)
    else if (child.type === 'element') frame = enter(runs, child, frame, page)
  }
  return runs.done
}

/** Begins an element, and gives the frame to go on in: the same one, where there is nothing in it to be read. */
function enter(runs: Runs, element: Element, above: Frame, page: Surroundings): Frame {
  const { tagName } = element
  if (isNotRendered(element)) return above
  if (tagName === 'br') {
    breakLine(runs)
    return above
  }
  if (BLOCKS.has(tagName) || endsCaption(runs, element, above, page)) endRun(runs)
  else if (APART.has(tagName) || followsLink(element, above) || followsPart(element, above)) keepApart(runs)
  if (tagName === 'hr') addRule(runs, above)
  if (IMAGES.has(tagName)) readImage(runs, element, above, page)
  if (TIMES.has(tagName)) runs.time ??= machineTime(element)
  return element.children.length === 0 ? above : frameOf(element, above, runs, page)
}

/** The date or moment that an element gives to machines; nothing where it cannot be one. */
const machineTime = (element: Element): string | undefined => isoDate(attribute(element, 'dateTime').trim())

/** A link right after another one: `<a>Ann Lee</a><a>Bo Kim</a>`. */
function followsLink(element: Element, above: Frame): boolean {
  if (element.tagName !== 'a') return false
  const before = above.node.children[above.next - 2]
  return before?.type === 'element' && before.tagName === 'a' && before.properties?.href !== element.properties?.href
}

/** A named part of a row right after another one, with a capital or a figure: `<span class=author>Ann Lee</span><span class=date>6 May</span>`; the second needs no name. */
function followsPart(element: Element, above: Frame): boolean {
  const before = above.node.children[above.next - 2]
  if (before?.type !== 'element' || !isPart(before) || !ROW_PARTS.has(element.tagName)) return false
  return PART_START.test(firstText(element))
}

const isPart = (element: Element): boolean =>
  ROW_PARTS.has(element.tagName) && (element.tagName !== 'span' || attribute(element, 'className') !== '')

/** It says whose the picture is, behind the words of a caption: `The quay at dawn<span class=credit>Ann Lee</span>`. */
const endsCaption = ({ text }: Runs, element: Element, above: Frame, { words }: Surroundings): boolean =>
  above.context.kind === 'caption' &&
  text.length >= LEAST_CAPTION &&
  (CAPTION_END.test(text.slice(-2)) || isBehindPart(above)) &&
  namesCredit(classWords(element, words))

/** Another element stands before this one, with nothing but space between. */
function isBehindPart({ node, next }: Frame): boolean {
  const [before, between] = node.children.slice(Math.max(0, next - 3), next - 1)
  return before?.type === 'element' && between?.type === 'text' && between.value.trim() === ''
}

/** All of the run so far says whose a caption's picture is. */
const isCredit = ({ frame: run }: Runs, frame: Frame): boolean =>
  frame.above?.context.kind === 'caption' && run !== undefined && run.depth >= frame.depth && namesCredit(frame.words)

/** The text with which an element begins. */
function firstText(element: Element): string {
  let at: Element['children'][number] | undefined = element
  while (at?.type === 'element') at = at.children[0]
  return at?.type === 'text' ? at.value : ''
}

function readImage(runs: Runs, element: Element, above: Frame, { resolve }: Surroundings): void {
  if (above.node.type === 'element' && IMAGES.has(above.node.tagName)) return
  const facts = imageOf(element, above.node, resolve)
  if (facts) addImage(runs, { element, facts }, above)
}

/** Ends an element. */
function leave(runs: Runs, frame: Frame): void {
  frame.left = true
  if (frame.node.type !== 'element') {
    endRun(runs)
    return
  }
  const { tagName } = frame.node
  if (BLOCKS.has(tagName)) endRun(runs)
  else if (startsHidden(runs, frame) || isCredit(runs, frame)) endRun(runs)
  else if (APART.has(tagName)) keepApart(runs)
  if (tagName === 'td' || tagName === 'th') endCell(runs, frame)
  if (tagName === 'tr') endRow(runs, frame)
}

/** All of the run so far stands in this hidden element: what follows is a line of its own. */
const startsHidden = (runs: Runs, frame: Frame): boolean =>
  frame.context.hidden !== undefined &&
  frame.context.hidden !== frame.above?.context.hidden &&
  runs.frame?.context.hidden === frame.context.hidden
