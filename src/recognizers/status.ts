import {
  addressees,
  advanceCode,
  advanceFor,
  advanceLeads,
  advanceNext,
  bareOrders,
  canceled,
  canceledTags,
  embargoOpeners,
  holdOrders,
  killed,
  momentWords,
  noSubstitutes,
  orders,
  plainOpeners,
  releaseLeads,
  requests,
  storyLeads,
  storySigns,
  takenBack,
  takenBackLeads,
  withheld,
} from '../data/statuses'
import { anyOf } from '../lexicon/any-of'
import { fold } from '../lexicon/date-fold'
import { openingLook } from '../lexicon/openings'
import { stemLook } from '../lexicon/stems'
import type { Evidence, Line, LineKind, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** A kill notice or an embargo line is short. */
const LONGEST = 200
const LONGEST_WHOLE = 80
const NO_NOTICES: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'caption', 'rule', 'front-matter', 'table-row'])

const EDGES = /^[\s*+#=\-–—([【<※]{1,6}|[\s*+#=\-–—)\]】>.!:：]{1,6}$/gu
const straight = (phrase: string): string => anyOf([phrase]).replaceAll('’', "['’]")
const oneOf = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map(straight)
    .join('|')

/** `Please kill the story Harbor-Storm, V9991. ` `Please withhold the photo ` */
const PLEASE = new RegExp(
  String.raw`^(?:${oneOf(requests)}) (?<what>${oneOf(orders)}) (?:${oneOf(storyLeads)}) (?:.{1,60} )?(?:${oneOf(killed)})(?!\p{L})`,
  'iu',
)
/** `Kill the story slugged BC-Harbor Storm. `: without a please, a slug must say that editors are spoken to. */
const ORDER = new RegExp(
  String.raw`^(?<what>${oneOf(bareOrders)}) (?:${oneOf(storyLeads)}) (?:.{1,60} )?(?:${oneOf(killed)}) (?:${oneOf(storySigns)})(?!\p{L})`,
  'iu',
)
/** `(EDITORS: `, `Attention editors, `, `ADVISORY: ` before what they are told */
const ADDRESSED = new RegExp(String.raw`^[(\[]?(?:${oneOf(addressees)})\s?[:,—–-]{1,2}\s?`, 'iu')
/** `The story … is withdrawn.` `… has been withdrawn. There will be no substitute story` */
const NO_SUBSTITUTE = new RegExp(
  String.raw`(?:${oneOf(takenBackLeads)}) (?:${oneOf(takenBack)})\.? (?:${oneOf(noSubstitutes)})`,
  'u',
)
const TAG = new RegExp(String.raw`^(?:${oneOf(canceledTags)})`, 'u')
const TAG_WORD_END = /\p{L}$/u
const WORD_NEXT = /^[\p{L}\p{N}]/u
const OPENER = new RegExp(
  String.raw`^[\s*+#=\-–—([【<]{0,4}(?<opener>${oneOf(embargoOpeners)})(?![\p{L}\p{M}-])(?<mark>\s?[:：\]】]|\s?[-–—=])?`,
  'iu',
)
const PLAIN: ReadonlySet<string> = new Set(plainOpeners.map(fold))
const MOMENT = new RegExp(String.raw`\d|(?<!\p{L})(?:${oneOf(momentWords)})(?!\p{L})`, 'iu')
const DIGIT_NEXT = /^\D{0,24}\d/u
/** ` 3 NOVEMBER` ` LAS 10.00` ` AT 10 A.M.` */
const DIGIT_SOON = /^\s?(?:[\p{L}'’]{1,4}\s){0,2}\d/u
/** `Advance for Sunday, Nov. 3` `ADVANCE FOR RELEASE` `ADV28` */
const ADVANCE = new RegExp(
  String.raw`^(?:\(?(?:${oneOf(advanceLeads)}) (?:${oneOf(advanceFor)})(?=$|[,)]|\s(?:\d|${oneOf(advanceNext)}))|${advanceCode}\d{2}$)`,
  'iu',
)
/** `For release Sunday, Sept. 28` */
const FOR_RELEASE = new RegExp(
  String.raw`^\(?(?:${oneOf(releaseLeads)}) (?:${oneOf(advanceFor)}),? \p{L}{3,9}\.? \d{1,2}\)?$`,
  'iu',
)
const mayNotify = openingLook([...canceled, ...withheld, ...addressees])
const mayAddress = openingLook(addressees)
const mayOrder = openingLook([...requests, ...bareOrders])
const mayWithdraw = stemLook(takenBack)
const mayCancel = openingLook(canceledTags)
const mayEmbargo = openingLook(embargoOpeners)
const mayAdvance = openingLook([...advanceLeads, ...releaseLeads, advanceCode])
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u

const HOLDS: ReadonlySet<string> = new Set(holdOrders)
const CANCELED: ReadonlySet<string> = new Set(canceled.map(fold))
const WITHHELD: ReadonlySet<string> = new Set(withheld.map(fold))
/** Words shorter than this, and all orders to hold, count only in capitals or in a script without them. */
const SHOUTED_BELOW = 16

/** Sees that a story is killed, withheld or embargoed: `A kill is mandatory.`, `WITHDRAWN`, `SPERRFRIST: 12.00 Uhr`. */
export const seeStatus: Recognizer = (line) => {
  const { text } = line
  if (text.length < 2 || text.length > LONGEST || NO_NOTICES.has(line.kind)) return []
  return notice(line) ?? please(line) ?? tag(line) ?? embargo(line) ?? advance(line) ?? []
}

const spot = (line: Line, end: number, strength: Strength, rule: string) => ({
  line: line.index,
  start: 0,
  end,
  strength,
  because: `status/${rule}`,
})

/** A line that says nothing else. */
function notice(line: Line): Evidence[] | undefined {
  const { text } = line
  if (text.length > LONGEST_WHOLE || !mayNotify(text)) return undefined
  const words = text.replace(ADDRESSED, '').replace(EDGES, '')
  const folded = fold(words)
  const status = CANCELED.has(folded) ? 'canceled' : WITHHELD.has(folded) ? 'withheld' : undefined
  if (status === undefined) return undefined
  const short = words.length < SHOUTED_BELOW
  if ((short || status === 'withheld') && SMALL.test(words) && !ADDRESSED.test(text)) return undefined
  const strength = short ? 'likely' : 'sure'
  return [{ ...spot(line, text.length, strength, 'notice'), kind: 'status', status }]
}

function please(line: Line): Evidence[] | undefined {
  const { text } = line
  const told = mayAddress(text) ? text.replace(ADDRESSED, '') : text
  const match = mayOrder(told) ? (PLEASE.exec(told) ?? ORDER.exec(told)) : null
  const what = match?.groups?.['what']?.toLowerCase()
  if (what === undefined && !(mayWithdraw(text) && NO_SUBSTITUTE.test(text))) return undefined
  const status = what !== undefined && HOLDS.has(what) ? 'withheld' : 'canceled'
  return [{ ...spot(line, text.length, 'sure', 'please'), kind: 'status', status }]
}

/** `WITHDRAWN-Harbour group …`: the tag alone. */
function tag(line: Line): Evidence[] | undefined {
  const found = mayCancel(line.text) ? TAG.exec(line.text)?.[0] : undefined
  if (found === undefined) return undefined
  if (TAG_WORD_END.test(found) && WORD_NEXT.test(line.text.slice(found.length))) return undefined
  const strength = found.endsWith(':') ? 'likely' : 'sure'
  return [{ ...spot(line, found.length, strength, 'tag'), kind: 'status', status: 'canceled' }]
}

/** `EMBARGOED UNTIL 0001 GMT Nov. 3`: the line, when it tells a moment and is no sentence. */
function embargo(line: Line): Evidence[] | undefined {
  const { text, shape } = line
  const match = mayEmbargo(text) ? OPENER.exec(text) : null
  const opener = match?.groups?.['opener']
  if (!match || opener === undefined) return undefined
  const rest = text.slice(match[0].length)
  if (!MOMENT.test(rest)) return undefined
  const loud = CAPITAL.test(opener) && !SMALL.test(opener)
  const marked = match.groups?.['mark'] !== undefined
  if (PLAIN.has(fold(opener)) && !(marked ? DIGIT_NEXT.test(rest) : loud && DIGIT_SOON.test(rest))) return undefined
  if (shape.ending === 'sentence' && shape.words > 16 && !loud) return undefined
  return [
    {
      ...spot(line, text.length, loud || (marked && DIGIT_NEXT.test(rest)) ? 'sure' : 'likely', 'embargo'),
      kind: 'embargo',
    },
  ]
}

function advance(line: Line): Evidence[] | undefined {
  if (
    line.text.length > LONGEST_WHOLE ||
    !mayAdvance(line.text) ||
    !(ADVANCE.test(line.text) || FOR_RELEASE.test(line.text))
  )
    return undefined
  return [{ ...spot(line, line.text.length, 'likely', 'advance'), kind: 'embargo' }]
}
