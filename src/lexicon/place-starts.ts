/** Where a place begins when a headline runs into it: `CANADA'S PLAN TO SELL REACTOR TORONTO`. */
import { aboardLeads, placeJoints } from '../data/places/words'
import { anyOf } from './any-of'
import { foldPlace, hasSmall, isLower, isPlace, isQualifier, listedPlaces, MOST_NAME_WORDS, placeWords } from './places'

/** `(Malaysia)`, `[Syria]` */
const CLOSING = /[)\]]$/u
/** `TORONTO`, `ST.`, `XI'AN`; not `AT&T`, `<GM>`, `2ND`. */
const CAPITALS = /^[\p{Lu}\p{M}.'’-]{2,40}$/u
/** Scripts that write no spaces: `会见在北京` */
const CJK_END = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]$/u
/** What ends the name of the place that follows a joint. */
const AFTER_NAME = new RegExp(String.raw`[,/([]| (?:${anyOf(placeJoints.split(' '))}) `, 'iu')

/** `ABOARD THE RESEARCH VESSEL HALCYON` */
const ABOARD = new RegExp(`^(?:${anyOf(aboardLeads)}) \\p{L}[\\p{L}\\p{M}\\d.'’“”\" -]{2,60}$`, 'u')

/** Whether a place is a ship or an aircraft. */
export const isAboard = (place: string): boolean => ABOARD.test(place)

interface Word {
  readonly start: number
  readonly text: string
  readonly folded: string
}

const MOST_CAPITALS = 4
const MOST_PLACES = 4
const MOST_QUALIFIER = 40

/**
 * The offset in `text`, which ends where a place ends, at which that place most probably begins:
 * 30 in `CANADA'S PLAN TO SELL REACTOR TORONTO`. Regions and countries after a comma may follow the place.
 */
export function placeSuffix(text: string): number {
  let start = nameStart(text, withoutQualifiers(text))
  for (let more = 1; more < MOST_PLACES; more++) {
    const before = joinedStart(text, start)
    if (before === undefined) break
    start = before
  }
  return start
}

/** Where the place ends before `, Ill.` or `, HARJU, ESTONIA` or ` (Malaysia)`. */
function withoutQualifiers(text: string): number {
  let end = text.trimEnd().length
  for (let qualifiers = 0; qualifiers < 2; qualifiers++) {
    const at = Math.max(...[',', '،', '(', '['].map((opener) => text.lastIndexOf(opener, end - 1)))
    if (at < 1 || end - at > MOST_QUALIFIER) break
    if (
      !isQualifier(
        text
          .slice(at + 1, end)
          .replace(CLOSING, '')
          .trim(),
      )
    )
      break
    end = text.slice(0, at).trimEnd().length
  }
  return end
}

/** Where the one name that ends at `end` begins. */
function nameStart(text: string, end: number): number {
  if (isAboard(text.slice(0, end))) return 0
  const tail = lastWords(text, end)
  const capitals = tail.findIndex((word) => !isCapitals(word.text))
  const brokenCase = capitals > 0 && hasSmall(tail[capitals]?.text ?? '')
  const scope = brokenCase ? tail.slice(0, capitals) : tail
  const known = knownStart(scope) ?? cjkStart(text, scope)
  if (known !== undefined) return known
  return (brokenCase && scope.length <= MOST_CAPITALS ? scope.at(-1)?.start : spelledStart(scope)) ?? end
}

const isCapitals = (word: string): boolean => CAPITALS.test(word)

/** The last words before `end`, the last one first; a slash ends them, but for `Frankfurt/Main`. */
function lastWords(text: string, end: number, most = MOST_NAME_WORDS + 1): Word[] {
  const found: Word[] = []
  let wordEnd = end
  for (let at = end; at >= 0 && found.length < most; at--) {
    const before = text[at - 1]
    const slash = before === '/' && !(found.length === 0 && placeWords().rivers.has(foldPlace(text.slice(at, end))))
    if (before !== undefined && before !== ' ' && before !== '\u00A0' && before !== '\n' && !slash) continue
    if (at < wordEnd) found.push(wordAt(text, at, wordEnd))
    wordEnd = at - 1
    if (slash) break
  }
  return found
}

function wordAt(text: string, start: number, end: number): Word {
  const word = text.slice(start, end)
  return { start, text: word, folded: foldPlace(word) }
}

/** Where the longest known name made of the last words begins. */
function knownStart(tail: readonly Word[]): number | undefined {
  let name = ''
  let start: number | undefined
  for (const word of tail.slice(0, MOST_NAME_WORDS)) {
    name = name === '' ? word.folded : `${word.folded} ${name}`
    if (listedPlaces().has(name) && !isLower(word.text)) start = word.start
  }
  return start
}

function cjkStart(text: string, tail: readonly Word[]): number | undefined {
  const last = tail[0]
  if (last === undefined || !CJK_END.test(last.text)) return undefined
  const end = last.start + last.text.length
  for (let size = 10; size > 1; size--) {
    if (size < last.text.length && listedPlaces().has(text.slice(end - size, end))) return end - size
  }
  return undefined
}

/** Where an unknown name begins by the words that it is made of: `UPPER SADDLE RIVER`, `POINT DU LAC`. */
function spelledStart(tail: readonly Word[]): number | undefined {
  const { starts, ends, links } = placeWords()
  const is = (set: ReadonlySet<string>, at: number): boolean => set.has(tail[at]?.folded ?? '')
  let at = is(ends, 0) && tail.length > 1 ? 1 : 0
  while (at < MOST_NAME_WORDS - 1) {
    if (is(starts, at + 1)) at++
    else if (is(links, at + 1) && at + 2 < tail.length) at += 2
    else break
  }
  return tail[at]?.start
}

/** Where the place joined to the one at `start` begins: `BEIRUT/` before `THE HAGUE`, `ROME AND ` before `PARIS`. */
function joinedStart(text: string, start: number): number | undefined {
  if (text[start - 1] === '/') return start > 1 ? nameStart(text, start - 1) : undefined
  const [joint] = lastWords(text, start, 1)
  if (joint === undefined || !placeWords().joints.has(joint.folded)) return undefined
  return isPlace(text.slice(start).split(AFTER_NAME, 1)[0] ?? '') ? knownStart(lastWords(text, joint.start)) : undefined
}
