import * as facts from '../data/html'
import { nameJoints } from '../data/people'
import { readEastAsianByline } from '../lexicon/east-asian-bylines'

/** `https://…` `www.…` `@ann_lee` `ann@paper.example` `(Image: Agency)`: no name */
const NO_NAME = /^https?:|^www\.|^@|\S@\S|\.\w{2,12}\/|^\(|:\s|[<>{}|\\=_]|^\P{L}*$/iu
/** `ann-lee`: a name made into part of an address */
const SLUG = /^\p{Ll}{2,30}(?:-\p{Ll}{2,30}){1,5}$/u
/** `Lee` `O’Neil` `J.` `Anne-Marie`; `김토일` and `山田` have no case */
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]{0,30}$/u
/** A name of one word that is a whole one: Hangul, Han, Kana. */
const WHOLE_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·]{2,12}$/u
const SPACE = / /u
/** What stands between names: `, ` `;` ` / ` ` · `, and ` and ` by the list. */
const BETWEEN = /\s?[,;、，]\s?| [/|·•] /u
const MOST_NAME = 100

const LEADS: readonly string[] = [...facts.nameLeads].sort((a, b) => b.length - a.length)
const JOINTS: ReadonlySet<string> = new Set(nameJoints)
const PARTICLES: ReadonlySet<string> = new Set(facts.nameParticles)
const JOBS: ReadonlySet<string> = new Set(facts.jobWords)
const HOUSE_WORDS: ReadonlySet<string> = new Set(facts.houseWords)
const NO_NAMES: ReadonlySet<string> = new Set(facts.noNames)

/** The names in what a page gives as its author, plain text: `By Ann Lee and Bo Kim` → two, `김가람 기자` → `김가람`; none in addresses and handles. */
export function namesIn(author: string): string[] {
  const text = withoutLead(author.trim())
  const eastAsian = readEastAsianByline(text)
  if (eastAsian?.start === 0 && eastAsian.end === text.length) return eastAsian.people.map(({ value }) => value.name)
  const parts = text
    .split(BETWEEN)
    .flatMap(splitAtJoints)
    .filter((part) => part !== '')
  const people = parts.filter((part) => !isJob(part))
  const names = people.length > 0 && parts.length > 1 && people.every(isNameLike) ? people : [text]
  return names.filter(isName)
}

/** The one person whom a mark in the text names: a whole name, and nobody's office or newsroom. */
export const personIn = (marked: string): readonly string[] => {
  const names = namesIn(marked)
  return names.length === 1 && names.every((name) => isNameLike(name) && !isJob(name) && !isHouse(name)) ? names : []
}

const isHouse = (name: string): boolean =>
  name
    .toLowerCase()
    .split(SPACE)
    .some((word) => HOUSE_WORDS.has(word))

const isName = (text: string): boolean =>
  text.length <= MOST_NAME && !NO_NAME.test(text) && !SLUG.test(text) && !NO_NAMES.has(text.toLowerCase())

/** `By Ann Lee` → `Ann Lee`; a small word that names begin with too (`Di Marlo`) needs a whole name after it. */
function withoutLead(text: string): string {
  const lower = text.toLowerCase()
  const lead = LEADS.find((words) => lower.startsWith(`${words} `))
  if (lead === undefined) return text
  const rest = text.slice(lead.length + 1).trim()
  const words = rest.split(SPACE)
  return NAME_WORD.test(words[0] ?? '') && (words.length > 1 || !PARTICLES.has(lead)) ? rest : text
}

function splitAtJoints(text: string): string[] {
  const parts: string[][] = [[]]
  for (const word of text.split(SPACE)) {
    if (JOINTS.has(word.length > 1 ? word.toLowerCase() : word)) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts.map((words) => words.join(' ').trim())
}

const isJob = (text: string): boolean =>
  text
    .toLowerCase()
    .split(SPACE)
    .some((word) => JOBS.has(word))

/** Two to five capitalised words, small particles among them; one word in scripts without case. */
function isNameLike(text: string): boolean {
  if (WHOLE_NAME.test(text)) return true
  const words = text.split(SPACE)
  if (words.length < 2 || words.length > 6) return false
  return words.every((word, i) => NAME_WORD.test(word) || (i < words.length - 1 && PARTICLES.has(word.toLowerCase())))
}
