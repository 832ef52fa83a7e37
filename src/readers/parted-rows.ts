/** Paragraphs parted at their tags: each text between two tags stands in a row of its own, as `get_text("\n")` leaves it. */
import { isLetterAt, isSmallAt } from '../lexicon/char-kinds'
import type { Row } from './rows'

/** No paragraph begins so: `, said the minister`, `.` */
const NO_BEGINNING = /^(?:[,.](?=[\s"'”’»)\]]|$)|[、。，])/u
/** A mark that closes, or a word's own second half: `), the agency`, `: the council`, `’s plan`, `-based firm`. */
const CLOSES = /^(?:[,.;:!?](?=[\s"'”’»)\]]|$)|[)\]、。，；：）」』》]|["'”’»](?=[\s,.;:!?]|$)|['’-]\p{Ll})/u
/** `the minister said`, `(HSI) fell`; not `iPhone` */
const GOES_ON = /^(?:\p{Ll}(?!\p{Lu})|\((?=[\p{L}\d]|$))/u
const ENDS_SENTENCE = /[.!?。！？…।॥۔؟][)\]"'”’»」』）]{0,2}$/u
/** Nothing but marks that close what ended in the row above. */
const ONLY_CLOSES = /^[)\]"'”’»」』）]{1,3}$/u
/** So much of a row's beginning and end is looked at, in characters. */
const EDGE = 4
/** Rows this wide are neither verse nor wrapped; in characters. */
const WIDE = 100
/** So many rows tell that tags parted them; where most rows go on, their writer began all of them in small letters. */
const LEAST_TELLING = 2
const MOST_GOING_ON = 0.6
/** The text of a link in the middle of a sentence is no longer; a paragraph is no shorter, and has no more rows. */
const LONGEST_LINK = 120
const SHORTEST_PARAGRAPH = 40
const MOST_ROWS = 80

/** What a row says of the one before it and the one behind it. */
interface Joint {
  readonly width: number
  /** How it begins: as no paragraph does, in the middle of a sentence with a mark, or with a word. */
  readonly begins: 'never' | 'closing' | 'inside' | 'anew'
  readonly ends: boolean
  /** It goes on with no row above it, and no row is the text of a link in it. */
  readonly apart: boolean
}

/** Rows that tags parted, a group for each paragraph; undefined where nothing tells that rows are parted so. */
export function joinParted(source: string, rows: readonly Row[], isBlock: (row: Row) => boolean): Row[][] | undefined {
  if (rows.filter(({ start }) => !beginsWord(source, start)).length < LEAST_TELLING) return undefined
  const joints: Joint[] = []
  for (const row of rows) joints.push(jointOf(source, row, joints.at(-1), isBlock))
  if (!areParted(joints)) return undefined
  const groups: Row[][] = []
  for (let i = 0; i < rows.length;) {
    const end = paragraphEnd(joints, i)
    groups.push(rows.slice(i, end))
    i = end
  }
  return groups
}

/** A quick look: it begins with a capital, or with a letter of a script that has none. */
const beginsWord = (source: string, start: number): boolean => isLetterAt(source, start) && !isSmallAt(source, start)

function jointOf(source: string, row: Row, before: Joint | undefined, isBlock: (row: Row) => boolean): Joint {
  const { start, end, blanksBefore } = row
  const opening = source.slice(start, Math.min(end, start + EDGE))
  const closing = source.slice(Math.max(start, end - EDGE), end)
  return {
    width: end - start,
    begins: beginningOf(opening),
    ends: ENDS_SENTENCE.test(closing) || (before?.ends === true && ONLY_CLOSES.test(closing)),
    apart: blanksBefore > 0 || isBlock(row),
  }
}

function beginningOf(words: string): Joint['begins'] {
  if (NO_BEGINNING.test(words)) return 'never'
  return CLOSES.test(words) ? 'closing' : GOES_ON.test(words) ? 'inside' : 'anew'
}

const goesOn = ({ begins, apart }: Joint): boolean => begins !== 'anew' && !apart

/** Some rows begin as no paragraph does, or go on with a row that is too wide to be wrapped. */
function areParted(joints: readonly Joint[]): boolean {
  if (joints.filter(goesOn).length > joints.length * MOST_GOING_ON) return false
  const telling = joints.filter((joint, i) => {
    const before = joints[i - 1]
    if (!before || !goesOn(joint)) return false
    return joint.begins === 'never' || (!before.ends && Math.max(before.width, joint.width) > WIDE)
  })
  return telling.length >= LEAST_TELLING
}

/** Index behind the last row of the paragraph that begins at a row: it ends as a sentence does, or the row is alone. */
function paragraphEnd(joints: readonly Joint[], start: number): number {
  let end = start + 1
  let width = joints[start]?.width ?? 0
  for (let at = start; at < start + MOST_ROWS;) {
    const next = nextPart(joints, at)
    if (next === undefined) break
    while (at < next) width += joints[++at]?.width ?? 0
    if (joints[at]?.ends && width >= SHORTEST_PARAGRAPH) end = at + 1
  }
  return end
}

/** Index of the next row that goes on with a row, be it behind the text of a link that stands between them. */
function nextPart(joints: readonly Joint[], at: number): number | undefined {
  const [row, next, other] = joints.slice(at, at + 3)
  if (!row || !next || next.apart) return undefined
  if (goesOn(next) && (next.begins !== 'inside' || !row.ends)) return at + 1
  return !row.ends && next.width <= LONGEST_LINK && other && goesOn(other) ? at + 2 : undefined
}
