/** What the line below a byline says of who wrote the story: a post, a house, a role that a list reads aloud. */
import { listedRoleLabels } from '../data/bylines'
import { sourceParticles } from '../data/source-lines'
import type { Line } from '../parts'
import { anyOf } from './any-of'
import { type AgencyNames, hasRole, holdsAgency, holdsHouse, type Post, postIn } from './posts'

const LONGEST_POST_LINE = 60
/** Most words of a paper’s name. */
export const HOUSE_WORDS = 5
/** `BBC News`, `The Post of the Harbor` */
const PAPER = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}’'.-]{0,24}(?: (?:${anyOf(sourceParticles)}|\\p{Lu}[\\p{L}\\p{M}’'.-]{0,24})){1,4}$`,
  'u',
)
const ROLE_LABEL = new RegExp(`^(?:${anyOf(listedRoleLabels)}), (?=\\p{L}[^.!?]{1,60}$)`, 'u')
/** The end of a wire line: `Associated Press=` */
const EQUALS = /\s?=$/u
const CAPITAL_START = /^[\p{Lu}\p{Lo}]/u
const ENDS_SENTENCE = /[.!?:;]$/u

/** The line below a byline that says whom they write for: `Associated Press=`, `AP Sports Writer`, `Staff Reporter`. */
export function postLine(line: Line | undefined, names: AgencyNames): Post | undefined {
  if (line === undefined || !mayBePost(line, names)) return undefined
  const text = line.text.replace(EQUALS, '')
  const post = CAPITAL_START.test(text) && !ENDS_SENTENCE.test(text) ? postIn(text, 0, text.length, names) : undefined
  return post?.role !== undefined || post?.agency !== undefined ? post : undefined
}

/** The line below a byline that is nothing but a paper's name: `BBC News`, `The Harbor Times`. */
function paperLine({ text, kind, shape }: Line): Post | undefined {
  if (kind !== 'text' || shape.words > HOUSE_WORDS || shape.ending !== 'none') return undefined
  return PAPER.test(text) && holdsHouse(text) ? { end: text.length, organization: text } : undefined
}

/** `Role, BBC News`, `Role, Political correspondent` */
function labelledLine({ text }: Line, names: AgencyNames): Post | undefined {
  const start = ROLE_LABEL.exec(text)?.[0].length
  if (start === undefined) return undefined
  return postIn(text, start, text.length, names) ?? { end: text.length, role: text.slice(start) }
}

/** A paper's name or a role that a list reads aloud, and nothing else. */
export const houseLine = (line: Line, names: AgencyNames): Post | undefined =>
  labelledLine(line, names) ?? paperLine(line)

/** What the line below a byline says of who wrote it, if that is all it says. */
export const postBelow = (line: Line | undefined, names: AgencyNames): Post | undefined =>
  line && (labelledLine(line, names) ?? postLine(line, names) ?? paperLine(line))

/** A quick look for a role or an agency in a short line. */
export function mayBePost(line: Line | undefined, names: AgencyNames): boolean {
  if (line === undefined || line.text.length > LONGEST_POST_LINE) return false
  return hasRole(line.text) || holdsAgency(line.text, names)
}
