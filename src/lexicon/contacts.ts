/** Rows of addresses: `Tel: +49 30 123456; <service@example.org>`. */
import { contactLabels, contactLinks, hiddenEmail } from '../data/contacts'
import { anyOf } from './any-of'
import { isLetterAt } from './char-kinds'
import { stickAt } from './person-names'

/** What a text that is a contact row is made of. */
export interface ContactRow {
  readonly emails: number
  readonly phones: number
  readonly links: number
  /** It has a word for them: `Tel:`. */
  readonly labelled: boolean
  /** Words beside them, all with a capital. */
  readonly names: number
}

const LONGEST = 220
const MOST_NAMES = 12

/** `ada@example.org`, `[email protected]` */
export const EMAIL = String.raw`(?:[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{2,63}){1,4}|${anyOf([hiddenEmail])})`
const EMAIL_AT = new RegExp(EMAIL, 'uy')
const LINK_AT = /(?:https?:\/\/|www\.)[^\s<>"]{3,120}|@\w{2,30}/uy
const PHONE_AT = /\(?\+?\d[\d()./\s–-]{4,24}\d(?! ?[%€$£])(?!\p{L})/uy
const SHORT_PHONE_AT = /\d{3,5}(?!\d)/uy
const LABEL_AT = new RegExp(`(?:${anyOf(contactLabels)})\\s?(?:[:：]|(?<=\\p{L}{2}\\.?\\s?)(?=\\s?[+(\\d]))`, 'uy')
const SEPARATOR_AT = /[\s,;|/()<>[\]•·–—\-:：.&"*]{1,6}/uy
const NAME_AT = /[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,30}/uy
const SMALL_AT = new RegExp(String.raw`(?:${anyOf(contactLinks)})(?=\s)`, 'uy')
const MAY_BE = new RegExp(String.raw`@|\d{2}|${anyOf([hiddenEmail])}`, 'u')

const DIGITS = /\d/gu
const isPhone = (text: string): boolean => (text.match(DIGITS)?.length ?? 0) >= 6

/** The addresses of a text of at most 220 characters that is nothing else but names; nothing for a sentence. */
export function readContactRow(text: string): ContactRow | undefined {
  if (text.length > LONGEST || !MAY_BE.test(text)) return undefined
  const row = { emails: 0, phones: 0, links: 0, labelled: false, names: 0 }
  let at = 0
  while (at < text.length) {
    const end = step(text, at, row)
    if (end === undefined || row.names > MOST_NAMES) return undefined
    at = end
  }
  return row.emails + row.phones + row.links > 0 ? row : undefined
}

interface Count {
  emails: number
  phones: number
  links: number
  labelled: boolean
  names: number
}

/** Reads one part of the row and counts it. */
function step(text: string, at: number, row: Count): number | undefined {
  const sign = !isLetterAt(text, at)
  const ends = (pattern: RegExp, may = true): number | undefined => {
    const length = may ? stickAt(pattern, text, at)?.[0].length : undefined
    return length === undefined ? undefined : at + length
  }
  const email = ends(EMAIL_AT)
  if (email !== undefined) return ((row.emails += 1), email)
  const label = ends(LABEL_AT)
  if (label !== undefined) return ((row.labelled = true), label)
  const phone = ends(PHONE_AT, sign) ?? (row.labelled ? ends(SHORT_PHONE_AT) : undefined)
  if (phone !== undefined && (row.labelled || isPhone(text.slice(at, phone)))) return ((row.phones += 1), phone)
  const link = ends(LINK_AT)
  if (link !== undefined) return ((row.links += 1), link)
  const gap = ends(SEPARATOR_AT, sign) ?? ends(SMALL_AT)
  if (gap !== undefined) return gap
  const name = ends(NAME_AT)
  if (name !== undefined) row.names += 1
  return name
}
