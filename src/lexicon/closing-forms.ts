/** The end marks and sign-offs of agencies that are told by their own letters, and a cheap look for where one can be. */
import type { Lexicon } from '.'
import { oncePer } from './once-per'
import { type Called, ownerOf } from './owners'
import type { PatternHit } from './patterns'

/** A form that a text is, whose it is, and how many of the form's characters are its own. */
export interface ClosingForm {
  readonly form: string
  readonly owner: Called
  readonly named: boolean
  readonly letters: number
}

type Use = 'endMark' | 'signOff'

const SLOT = /\{[a-z]+\}/gu
/** Forms that name people or addresses are read as such. */
const PEOPLE = /\{(?:names|email)\}/u
const LETTER_FIRST = /^\p{L}/u
/** How many letters tell where a form can begin. */
const OPENING = 2

/** The first letters of all forms that begin with their own. */
const openingsOf = oncePer(({ agencies }: Lexicon): ReadonlySet<string> => {
  const forms = agencies.flatMap(({ endMarks = [], signOffs = [] }) => [...endMarks, ...signOffs])
  return new Set(forms.map(({ form }) => form.slice(0, OPENING)).filter((opening) => !opening.includes('{')))
})

const mayBe = (text: string, lexicon: Lexicon): boolean =>
  !LETTER_FIRST.test(text) || openingsOf(lexicon).has(text.slice(0, OPENING)) || lexicon.names.at(text, 0) !== undefined

const lettersOf = ({ pattern }: PatternHit): number => pattern.form.replace(SLOT, '').length

/** The form that a whole text has, with at least so many characters of its own: `View source version on businesswire.com`. */
export function closingForm(use: Use, text: string, least: number, lexicon: Lexicon): ClosingForm | undefined {
  const hits = lexicon.patterns.whole(use, text)
  if (hits.length === 0 || !mayBe(text, lexicon)) return undefined
  for (const hit of hits) {
    const letters = lettersOf(hit)
    const owner = letters >= least && !PEOPLE.test(hit.pattern.form) ? ownerOf(hit) : undefined
    if (owner) return { form: hit.pattern.form, owner, named: hit.groups.agency !== undefined, letters }
  }
  return undefined
}
