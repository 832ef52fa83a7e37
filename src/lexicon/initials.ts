import { bureausSign, notInitials } from '../data/end-marks'

/** How surely a text is the letters of people: nothing else looks so; three groups or more; or one that may be a word or two. */
export type Initials = 'unmistakable' | 'many' | 'few'

const NOT_INITIALS: ReadonlySet<string> = new Set(notInitials)

/** `sc/lb/lnm` `SMA/TA// JPS` `mkr/ jra/` `*Ю.К./Х.М.` `tgv-lbc/mdr/hj` */
const INITIALS = /^\*?[\p{L}.]{2,4}(?:(?:\s?\/{1,2}\s?|-)[\p{L}.]{2,4}){1,5}\/{0,2}$/u
/** `====R.A.H.` */
const RULED_INITIALS = /^={3,40} ?\p{Lu}(?:\.\p{Lu}){1,3}\.?$/u
const ONE_INITIALS = /^\p{L}{2,4}(?:\/\p{L}{2,4})?\/$/u
/** `DC | 800Noticias`: a reporter's letters and the paper; `A.Lindqvist--TC`: a name and the paper's letters */
const INITIALS_OF_PAPER =
  /^\p{Lu}{2,3} \| \d{0,4}\p{Lu}[\p{L}\d]{2,20}$|^\(?\p{Lu}\. ?\p{Lu}[\p{L}'’-]{1,20}--\p{Lu}{2,6}\)?$/u
/** `(RA)` `(ito/jpnn)`; small letters alone may be anything */
const BRACKETED = /^\((\p{Lu}{2,3}|\p{L}{2,4}(?:\/\p{L}{2,5}){1,3})\)$/u
const BUREAUS = new RegExp(String.raw`^${bureausSign}\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){0,4}$`, 'u')
const SIGN_OF_LETTERS = new RegExp(`--|[/(|=]|^${bureausSign}`, 'u')
const GROUP = /[\s/*.-]+/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u

/** A reporter's or editor's letters, all small or all capital: `lnm`, `JPS`. */
export const isGroup = (word: string): boolean =>
  word.length <= 5 && !NOT_INITIALS.has(word.toLowerCase()) && !(SMALL.test(word) && CAPITAL.test(word))

/** Of three groups or more one may be a word as well: `ab/cd/efg`. */
const areInitials = (groups: readonly string[]): boolean =>
  groups.filter(isGroup).length >= Math.max(2, groups.length - 1) || groups.every(isGroup)

/** What a text is that may be letters and nothing else: `sc/lb/lnm`, `SMA/TA// JPS`, `burs-abc/def`, `DC | 800Noticias`. */
export function initialsIn(text: string): Initials | undefined {
  if (!SIGN_OF_LETTERS.test(text)) return undefined
  if (text.startsWith(bureausSign) && BUREAUS.test(text)) return 'unmistakable'
  if (text.startsWith('=') && RULED_INITIALS.test(text)) return 'unmistakable'
  if ((text.includes('|') || text.includes('--')) && INITIALS_OF_PAPER.test(text)) return 'few'
  const bracketed = text.startsWith('(') ? BRACKETED.exec(text)?.[1] : undefined
  if (bracketed !== undefined) return bracketed.split('/').every(isGroup) ? 'few' : undefined
  if (!text.includes('/') || (!ONE_INITIALS.test(text) && !INITIALS.test(text))) return undefined
  const groups = text.split(GROUP).filter((group) => group !== '')
  if (!areInitials(groups)) return undefined
  return groups.length > 2 && SMALL.test(text) && !text.endsWith('/') ? 'many' : 'few'
}
