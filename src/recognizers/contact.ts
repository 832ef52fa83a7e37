import {
  beforeAddresses,
  contactHeads,
  contactNetworks,
  contactOpenings,
  hiddenEmail,
  namedContactOpenings,
  promotionSigns,
  tipChannels,
  tipOpenings,
  weakContactHeads,
} from '../data/contacts'
import { anyOf } from '../lexicon/any-of'
import { EMAIL, readContactRow } from '../lexicon/contacts'
import { openingLook } from '../lexicon/openings'
import { stemLook } from '../lexicon/stems'
import type { RemovalReason } from '../model'
import type { Evidence, Line, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** A contact line with words in it is no longer than this, a call for tips neither. */
const LONGEST = 220
const LONGEST_TIP = 160
const LONGEST_HEAD = 60
/** How much of a long line's end is looked at, in characters. */
const REACH = 300

const HEAD = new RegExp(`^(?:${anyOf(contactHeads)})\\s?(?<colon>[:：]?)`, 'u')
const WEAK_HEAD = new RegExp(`^(?:${anyOf(weakContactHeads)})\\s?(?<colon>[:：]?)`, 'u')
const OPENING = new RegExp(`^(?:${anyOf(contactOpenings)})(?!\\p{L})`, 'u')
/** `Contact Ada Lind at ada@example.org` */
const NAMED_OPENING = new RegExp(
  `^(?:${anyOf(namedContactOpenings)})\\s\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,60}\\s(?:${anyOf(beforeAddresses)})\\s(?:(?:${anyOf(contactNetworks)})(?:\\s(?:${anyOf(beforeAddresses)}|:))?:?\\s?)?(?:@|https?:|www\\.|\\(?\\+?\\d|[\\w.+\\-]{1,40}@)`,
  'u',
)
const TIP = new RegExp(`^[${promotionSigns}\\s*]{0,3}(?:${anyOf(tipOpenings)})`, 'iu')
const SIGNED = new RegExp(`^[${promotionSigns}]`, 'u')
const mayHead = openingLook([...contactHeads, ...weakContactHeads])
const mayAsk = openingLook([...contactOpenings, ...namedContactOpenings])
const mayTip = openingLook(tipOpenings)
/** No address is without one of these. */
const mayAddress = stemLook(['@', hiddenEmail, '((', ...'0123456789'])
const ADDRESS = new RegExp(`${EMAIL}|@\\w{2,30}|\\+?\\d[\\d ()./-]{5,20}\\d`, 'u')
const ADDRESS_LAST = new RegExp(`(?:${ADDRESS.source})[.)]?$`, 'u')
const NUMBER = /\d{3}/u
const CHANNEL = new RegExp(anyOf(tipChannels), 'u')
const ASKS = /[?:]/u
/** `hong@abc.co.kr▶ [현장영상] …` */
const EMAIL_AND_PROMOTION = new RegExp(`^(?<email>${EMAIL})\\s?(?<promotion>[${promotionSigns}].{0,200})?$`, 'u')
/** `… on Friday. hong@abc.co.kr`, `….(hong@abc.co.kr)` */
const EMAIL_AFTER_STOP = new RegExp(
  `(?<=[.!?。…"”’)\\]]\\s{0,2})(?<email>[(<]?${EMAIL}[)>]?)\\s?(?<promotion>[${promotionSigns}].{0,120})?$`,
  'u',
)
/** `((ada.lind@example.org; +44 20 1234 5678))` */
const DOUBLE_BRACKETS = /\(\((?<inside>[^()]{3,200})\)\)$/u
/** `Bo Ek bo.` before `ek@example.org`: in a line of few words no stop of a sentence, but a part of the address. */
const IN_ADDRESS = /[a-z\d]\.$/u
const MOST_NAME_WORDS = 6
const EMAILS = new RegExp(EMAIL, 'gu')
const SENTENCE_BEFORE = /[^@\s]/u
const ENDS_SENTENCE = /[.!?]$/u
const HANDLE = /^@\w{2,30}$/u

/** Sees addresses and calls for tips: `Pressekontakt:`, `Tel: …; <service@example.org>`, `제보는 카카오톡 okjebo`. */
export const seeContact: Recognizer = (line, { before, after }) => {
  if (line.kind === 'image' || line.kind === 'rule' || line.kind === 'front-matter') return []
  const { text } = line
  const addressed = mayAddress(text)
  const worded =
    text.length <= LONGEST ? (headLine(line, before, after) ?? tipLine(line) ?? openingLine(line)) : undefined
  if (worded || !addressed) return worded ?? NONE
  return (text.length <= LONGEST ? addressLine(line) : undefined) ?? gluedAddress(line)
}

const NONE: readonly Evidence[] = []

const junk = (
  line: Line,
  range: { readonly start: number; readonly end: number },
  reason: RemovalReason,
  strength: Strength,
  rule: string,
): Evidence => ({
  kind: 'junk',
  reason,
  line: line.index,
  start: range.start,
  end: range.end,
  strength,
  because: `contact/${rule}`,
  ...(reason === 'contact' ? onlyEmail(line.text.slice(range.start, range.end)) : {}),
})

/** The address of a line of contacts that has one. */
function onlyEmail(text: string): { email?: string } {
  const [email, ...others] = text.match(EMAILS) ?? []
  return email === undefined || others.length > 0 || !email.includes('@') ? {} : { email }
}

const whole = (line: Line, reason: RemovalReason, strength: Strength, rule: string): Evidence[] => [
  junk(line, { start: 0, end: line.text.length }, reason, strength, rule),
]

/** `Pressekontakt:`, `Media Contact: Ada Lind, ada@example.org`, `Kontakt`. */
function headLine(line: Line, before: Line | undefined, after: Line | undefined): Evidence[] | undefined {
  const { text } = line
  if (!mayHead(text)) return undefined
  const strong = HEAD.exec(text)
  const head = strong ?? WEAK_HEAD.exec(text)
  if (head === null) return undefined
  const rest = text.slice(head[0].length).trim()
  const colon = head.groups?.['colon'] !== ''
  if (rest === '') {
    if (strong) return whole(line, 'contact', colon ? 'sure' : 'likely', 'head')
    if (before?.shape.ending === 'sentence' && listsContacts(after)) return whole(line, 'contact', 'sure', 'head')
    return colon ? whole(line, 'contact', 'likely', 'head') : undefined
  }
  if (!colon) return undefined
  const address = ADDRESS.test(rest)
  if (strong) return whole(line, 'contact', address || rest.length <= LONGEST_HEAD ? 'sure' : 'likely', 'head')
  return address ? whole(line, 'contact', 'likely', 'head') : undefined
}

/** What stands below the head is a name, an office or an address, and no sentence; a menu has no sentence above it. */
const listsContacts = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= LONGEST_HEAD &&
  line.shape.ending === 'none' &&
  (readContactRow(line.text) !== undefined ||
    (line.shape.words <= 4 && !line.shape.startsSmall && line.shape.digits === 0))

/** `Nyhetstips 03030`, `제보는 카카오톡 okjebo`. */
function tipLine(line: Line): Evidence[] | undefined {
  const { text } = line
  const tip = text.length <= LONGEST_TIP && mayTip(text) ? TIP.exec(text)?.[0] : undefined
  if (tip === undefined) return undefined
  const reached = ADDRESS.test(text) || NUMBER.test(text) || SIGNED.test(text) || CHANNEL.test(text)
  if (reached || text.length <= tip.length + 2) return whole(line, 'promotion', 'sure', 'tip')
  return ASKS.test(text.slice(tip.length)) ? whole(line, 'promotion', 'likely', 'tip') : undefined
}

/** `Write to Ada Lind at ada@example.org`, `To contact the reporter on this story: …`. */
function openingLine(line: Line): Evidence[] | undefined {
  const { text } = line
  if (!mayAsk(text)) return undefined
  if (OPENING.test(text) && ADDRESS_LAST.test(text)) return whole(line, 'contact', 'sure', 'opening')
  return NAMED_OPENING.test(text) ? whole(line, 'contact', 'likely', 'opening') : undefined
}

/** A line of nothing but addresses; a name and an e-mail alone are a byline. */
function addressLine(line: Line): Evidence[] | undefined {
  const { text } = line
  const mixed = EMAIL_AND_PROMOTION.exec(text)
  if (mixed) return withPromotion(line, 0, mixed)
  if (HANDLE.test(text)) return whole(line, 'contact', 'likely', 'handle')
  const row = readContactRow(text)
  if (row === undefined || row.emails + row.phones === 0) return undefined
  if (row.names === 0) return row.emails > 0 || row.labelled ? whole(line, 'contact', 'sure', 'address') : undefined
  const told = row.labelled || (row.phones > 0 && row.emails > 0)
  return told && !ENDS_SENTENCE.test(text) ? whole(line, 'contact', 'likely', 'row') : undefined
}

/** An e-mail right after the last full stop, or the agency's double brackets. */
function gluedAddress(line: Line): Evidence[] {
  const base = Math.max(0, line.text.length - REACH)
  const tail = line.text.slice(base)
  const double = tail.endsWith('))') ? DOUBLE_BRACKETS.exec(tail) : null
  const inside = double?.groups?.['inside']
  if (double && inside !== undefined && readContactRow(inside) !== undefined)
    return [junk(line, { start: base + double.index, end: line.text.length }, 'contact', 'sure', 'brackets')]
  const glued = tail.includes('@') || tail.includes(hiddenEmail) ? EMAIL_AFTER_STOP.exec(tail) : null
  if (glued && line.shape.words <= MOST_NAME_WORDS && IN_ADDRESS.test(tail.slice(0, glued.index))) return []
  return glued && SENTENCE_BEFORE.test(tail.slice(0, glued.index)) ? withPromotion(line, base + glued.index, glued) : []
}

function withPromotion(line: Line, start: number, { groups }: RegExpExecArray): Evidence[] {
  const end = start + (groups?.['email'] ?? '').length
  const email = junk(line, { start, end }, 'contact', 'sure', 'email')
  const promotion = groups?.['promotion']
  if (promotion === undefined) return [email]
  const from = line.text.length - promotion.length
  return [email, junk(line, { start: from, end: line.text.length }, 'promotion', 'sure', 'promotion')]
}
