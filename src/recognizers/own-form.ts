import type { Lexicon } from '../lexicon'
import { noticeOwner, rightsSaid } from '../lexicon/owners'
import type { PatternHit, PatternUse } from '../lexicon/patterns'
import { stemLook } from '../lexicon/stems'
import type { RemovalReason } from '../model'
import type { AgencyRef, Evidence, Line } from '../parts'
import type { Recognizer } from './recognizer'

/** Longest line that is nothing but an agency's own form, in characters. */
const LONGEST = 300

/** How much of a line's end a form glued to its last sentence may take, in characters. */
const TAIL = 90
const BRACKET = /[(（[【]/u
const mayBracket = stemLook([...'(（[【'])
const AFTER_SENTENCE = /(?<=[.!?…。！？؟।]["”’»」』]?\s{0,2})[(（[【]\S.{1,80}$/u

/** What a form says besides its slots; a form of slots alone, such as initials, may be any words. */
const SLOT = /\{[a-z]+\}/gu
/** `/RY/` */
const SLASHED = /^\/\{initials\}\/$/u
const INITIALS_JOINT = /[/.]/u
const LETTERS = /\p{L}{2}|\d/u
const saysItself = ({ pattern: { form }, groups }: PatternHit): boolean =>
  form.includes('{agency}') ||
  LETTERS.test(form.replace(SLOT, '')) ||
  SLASHED.test(form) ||
  INITIALS_JOINT.test(groups['initials'] ?? '')

/** `(NAN)(www.nannews.ng)`: the agency's name among other words, which nobody else closes with. */
const namesIt = ({ pattern: { form } }: PatternHit): boolean =>
  form.includes('{agency}') && LETTERS.test(form.replace(SLOT, ''))

const REASONS = [
  ['endMark', 'end-mark'],
  ['signOff', 'sign-off'],
] as const satisfies readonly (readonly [PatternUse, RemovalReason])[]

/**
 * Sees a line that is one of an agency's closing forms and nothing else: `MNA/5678901`, `SOURCE Harbor Lines, Inc.`
 * Such forms may be anybody's words, so it is a hint, with the agency in whose stories it counts. A rights line is nobody else's.
 */
export const seeOwnForm: Recognizer = (line, { lexicon }) => {
  const { patterns } = lexicon
  const { text, index } = line
  if (text === '' || line.kind === 'image') return []
  if (text.length > LONGEST) return glued(line, lexicon)
  const all = { line: index, start: 0, end: text.length }
  const closing = closingForms(text, all, lexicon)
  const rights = patterns.whole('rights', text).find((hit) => saysItself(hit) && rightsSaid(hit) !== 'origin')
  if (closing.length === 0 && !rights) return glued(line, lexicon)
  return rights
    ? [
        ...closing,
        {
          ...all,
          kind: 'copyright',
          strength: 'likely',
          because: 'own-form/rights',
          ...holderOf(rights),
          ...agencyOf(text, lexicon),
        },
      ]
    : closing
}

/** A closing form in brackets behind the last sentence: `…eleven pearls. (end) fnk.tb`, `…電動機車。（編輯：許若水）1141029`. */
function glued({ text, index }: Line, lexicon: Lexicon): Evidence[] {
  const base = Math.max(0, text.length - TAIL)
  const tail = text.slice(base)
  const found = mayBracket(text) && BRACKET.test(tail) ? AFTER_SENTENCE.exec(tail) : null
  if (!found) return []
  const start = base + found.index
  return closingForms(text.slice(start), { line: index, start, end: text.length }, lexicon)
}

/** The closing forms that a text is, as evidence for where it stands. */
function closingForms(
  text: string,
  place: Pick<Evidence, 'line' | 'start' | 'end'>,
  { patterns }: Lexicon,
): Evidence[] {
  const evidence: Evidence[] = []
  for (const [use, reason] of REASONS)
    for (const hit of patterns.whole(use, text))
      for (const agency of saysItself(hit) ? ownersOf(hit) : []) {
        const hint = { ...place, strength: 'hint', agency, because: `own-form/${agency.id}` } as const
        evidence.push({ ...hint, kind: 'junk', reason })
        if (namesIt(hit)) evidence.push({ ...hint, kind: 'agency' })
      }
  return evidence
}

/** Each once, with however many examples it lists the form. */
const ownersOf = ({ pattern }: PatternHit): AgencyRef[] =>
  [...new Set(pattern.owners.map(({ agency }) => agency))].map(({ id, name }) => ({ id, name }))

const agencyOf = (text: string, lexicon: Lexicon): { agency?: AgencyRef } => {
  const agency = noticeOwner(text, lexicon)
  return agency ? { agency } : {}
}

function holderOf({ pattern, groups }: PatternHit): { holder?: string; year?: number } {
  const entry = pattern.owners[0]?.entry
  const holder = entry && 'holder' in entry && entry.holder !== undefined ? { holder: entry.holder } : {}
  return groups['year'] === undefined ? holder : { ...holder, year: Number(groups['year']) }
}
