import type { Lexicon } from '../lexicon'
import { readCredit } from '../lexicon/credits'
import { noticeOwner, ownerOf, rightsSaid } from '../lexicon/owners'
import { matchPhrases } from '../lexicon/phrases'
import { readRestrictions, type Restriction } from '../lexicon/restrictions'
import { mayHoldRights, type Notice, readNotices } from '../lexicon/rights'
import type { Evidence, Line, LineKind, Strength } from '../parts'
import type { Recognizer } from './recognizer'

const NO_RIGHTS: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'rule', 'front-matter'])
/** Of a longer line only its two ends are looked at, this much of each, in characters. */
const END = 300
const LONG = 2 * END
/** Before what the end says, so many ends are looked at as if they were the last: without it they would be. */
const MOST_ENDS = 4
/** `© A Name/dpa` credits a picture. */
const SIGN = /^(?:[©ⓒ]|\([cC]\))\s?/u
const WORD = /[\p{L}\p{N}]/u
/** `- (c)2018 The Harbor Courier` */
const LISTED = /^[-–—•*] ?$/u

/** Sees notices of copyright and restrictions on use: `(C) Yonhap News Agency. All Rights Reserved`, `無断転載を禁じます`. */
export const seeRights: Recognizer = (line, { before, lexicon }) => {
  const { text } = line
  if (text === '' || NO_RIGHTS.has(line.kind)) return []
  if (text.length <= LONG) {
    const found = look(line, 0, text, lexicon, before)
    return found.length > 0 ? withOwner(found, text, lexicon) : knownWhole(line, lexicon)
  }
  if (!mayHoldRights(text)) return []
  /** What reaches the end of the first part may go on behind it. */
  const isUncut = ({ end }: Evidence): boolean => text.slice(end, END).trim() !== ''
  const closing = atEnds(line, lexicon, before)
  const isApart = ({ end }: Evidence): boolean => closing.every(({ start }) => end <= start)
  return [...look(line, 0, text.slice(0, END), lexicon, before).filter(isUncut).filter(isApart), ...closing]
}

/** What the end of a long line says, and the end before that, as long as there is something to see. */
function atEnds(line: Line, lexicon: Lexicon, before: Line | undefined): Evidence[] {
  const found: Evidence[] = []
  let end = line.text.length
  for (let ends = 0; ends < MOST_ENDS && end > 0; ends++) {
    const from = Math.max(0, end - END)
    const said = look(line, from, line.text.slice(from, end), lexicon, before)
    if (said.length === 0) break
    found.push(...said)
    end = Math.min(...said.map(({ start }) => start))
  }
  return found
}

/** A notice that opens an agency's own words names the agency too: `© ΑΠΕ-ΜΠΕ ΑΕ. Τα πνευματικά δικαιώματα …`. */
function withOwner(found: readonly Evidence[], text: string, lexicon: Lexicon): Evidence[] {
  const agency = found.some(({ kind }) => kind === 'copyright') ? noticeOwner(text, lexicon) : undefined
  return found.map((item) => (agency && item.kind === 'copyright' ? { ...item, agency } : item))
}

function look(line: Line, from: number, text: string, lexicon: Lexicon, before: Line | undefined): Evidence[] {
  if (!mayHoldRights(text)) return []
  const notices = readNotices(text, lexicon).filter((notice) => !isCredit(line, text, notice, lexicon))
  const restrictions = readRestrictions(text, notices).flatMap((part) => afterNotice(text, part, notices))
  const whole = text.length === line.text.length && isWhole(text, [...notices, ...restrictions])
  const place = ({ start, end }: Restriction) => ({
    line: line.index,
    start: LISTED.test(text.slice(0, start)) ? from : from + start,
    end: from + end,
  })
  return [
    ...notices.map((notice): Evidence => ({
      kind: 'copyright',
      ...place(notice),
      strength: noticeStrength(notice, whole, before?.kind === 'image'),
      because: 'rights/notice',
      ...(notice.holder === undefined ? {} : { holder: notice.holder }),
      ...(notice.year === undefined ? {} : { year: notice.year }),
    })),
    ...restrictions.map((part): Evidence => ({
      kind: 'usage',
      ...place(part),
      strength: whole || notices.some(({ end }) => end <= part.start && part.start <= end + 2) ? 'sure' : 'likely',
      because: 'rights/usage',
    })),
    ...furnitureAfter(line, text, [...notices, ...restrictions]),
  ]
}

/** `© 2023 Harbor News. All rights reserved. Quotes delayed at least 15 minutes.`: what follows is a phrase of pages. */
function furnitureAfter(line: Line, text: string, parts: readonly Restriction[]): Evidence[] {
  if (parts.length === 0) return []
  const rest = text.slice(Math.max(...parts.map(({ end }) => end)))
  const known =
    WORD.test(rest) && matchPhrases(rest).some(({ how, strength }) => how === 'whole' && strength === 'sure')
  if (!known) return []
  const start = line.text.length - rest.trimStart().length
  const place = { line: line.index, start, end: line.text.length, because: 'rights/rest' }
  return [{ kind: 'junk', reason: 'page-furniture', ...place, strength: 'sure' }]
}

/** A sign and a name may also credit the picture above. */
function noticeStrength({ plain, reserved, year }: Notice, whole: boolean, belowImage: boolean): Strength {
  if (plain) return whole && !belowImage ? 'likely' : 'hint'
  return whole || (reserved && year !== undefined) ? 'sure' : 'likely'
}

/** A sentence that begins with a notice restricts from the notice's end on. */
function afterNotice(text: string, part: Restriction, notices: readonly Notice[]): Restriction[] {
  const notice = notices.find(({ start, end }) => start <= part.start && part.start < end)
  if (!notice) return [part]
  const rest = text.slice(notice.end, part.end).trimStart()
  return rest === '' ? [] : [{ start: part.end - rest.length, end: part.end }]
}

/** `© A Name/dpa`: whose picture it is. */
function isCredit(line: Line, text: string, { start, end, reserved, year, plain }: Notice, lexicon: Lexicon): boolean {
  if (reserved || year !== undefined) return false
  if (plain && line.kind === 'caption') return true
  const rest = text.slice(start).replace(SIGN, '')
  if (rest.length === text.length - start) return false
  const level = readCredit(rest, lexicon)?.level ?? readCredit(text.slice(start, end).replace(SIGN, ''), lexicon)?.level
  return level === 'strong' || level === 'fair'
}

/** Nothing but these parts, spaces and stops is in the text. */
function isWhole(text: string, parts: readonly Restriction[]): boolean {
  let at = 0
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    if (WORD.test(text.slice(at, start))) return false
    at = Math.max(at, end)
  }
  return !WORD.test(text.slice(at))
}

/** A line that is an agency's own notice; what a caption says of its agency credits the picture. */
function knownWhole(line: Line, lexicon: Lexicon): Evidence[] {
  if (line.kind === 'caption') return []
  const all = { line: line.index, start: 0, end: line.text.length }
  for (const hit of lexicon.patterns.whole('rights', line.text)) {
    const said = rightsSaid(hit)
    if (!ownerOf(hit) || said === 'origin') continue
    const agency = hit.groups.agency?.trim()
    const year = Number(hit.groups.year)
    return said === 'notice'
      ? [
          {
            kind: 'copyright',
            ...all,
            strength: 'sure',
            because: 'rights/agency',
            ...(agency ? { holder: agency } : {}),
            ...(year ? { year } : {}),
          },
        ]
      : [{ kind: 'usage', ...all, strength: 'sure', because: 'rights/agency' }]
  }
  return []
}
