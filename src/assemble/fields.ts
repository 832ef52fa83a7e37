import type { Article, ArticleField, EditorNote, Person, Revision } from '../model'
import type { AgencyRef, Evidence, EvidenceKind, Judged } from '../parts'
import { spellsName } from '../lexicon/email-names'
import { oncePer } from '../lexicon/once-per'
import { wordsOf } from './blocks'

export type EvidenceOf<K extends EvidenceKind> = Extract<Evidence, { kind: K }>

export interface Won<K extends EvidenceKind> {
  readonly item: Judged
  readonly by: EvidenceOf<K>
}

const isOf = <K extends EvidenceKind>(evidence: Evidence | undefined, kind: K): evidence is EvidenceOf<K> =>
  evidence?.kind === kind

/** The judged segments that are in a field by evidence: they are few, and every field asks for some. */
const claimed = oncePer((judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ role, by }) => by !== undefined && role.kind === 'field'),
)

/** The judged segments whose winning evidence is of this kind. */
export const won = <K extends EvidenceKind>(judged: readonly Judged[], kind: K): Won<K>[] =>
  claimed(judged).flatMap((item) => (isOf(item.by, kind) ? [{ item, by: item.by }] : []))

/** The words that have a role in a field, joined. */
export function fieldText(judged: readonly Judged[], field: ArticleField): string | undefined {
  const texts = judged.filter((item) => item.role.kind === 'field' && item.role.field === field).map(wordsOf)
  return texts.length === 0 ? undefined : texts.join(' ')
}

/** The tags above a story: which version, which genre, how urgent. */
export function tagFields(
  judged: readonly Judged[],
  evidence: readonly Evidence[],
): Pick<Article, 'revision' | 'genre' | 'urgency' | 'slugline'> {
  const revision = joinRevisions(won(judged, 'revision').map(({ by }) => by.revision))
  const genre = won(judged, 'genre')[0]?.by.genre ?? citedGenre(judged, evidence)
  const urgency = won(judged, 'urgency')[0]?.by.urgency
  const slugline = won(judged, 'slugline')[0]?.by.slugline
  return {
    ...(slugline !== undefined ? { slugline } : {}),
    ...(revision ? { revision: { ...revision } } : {}),
    ...(genre !== undefined ? { genre } : {}),
    ...(urgency !== undefined ? { urgency } : {}),
  }
}

/** Tags in a chain are one revision: `CORRECTED-UPDATE 2-` and `UPDATE 2-CORRECTED-` are corrections, of update 2. The same tag twice is one. */
function joinRevisions(revisions: readonly Revision[]): Revision | undefined {
  const [first] = revisions
  if (!first) return undefined
  const raws = [...new Set(revisions.map((revision) => revision.raw))]
  const number = revisions.find((revision) => revision.number !== undefined)?.number
  const { kind } = revisions.find((revision) => revision.number === undefined) ?? first
  return { raw: raws.join('-'), kind, ...(number !== undefined ? { number } : {}) }
}

/** A genre that the headline itself opens with: `Factbox: …`. */
function citedGenre(judged: readonly Judged[], evidence: readonly Evidence[]): string | undefined {
  const headline = judged.find((item) => item.role.kind === 'field' && item.role.field === 'headline')
  const cited = evidence.find((item) => item.kind === 'genre' && item.line === headline?.segment.line.index)
  return cited?.kind === 'genre' ? cited.genre : undefined
}

export function statusFields(judged: readonly Judged[]): Pick<Article, 'pubStatus' | 'embargo'> {
  const status = won(judged, 'status')[0]?.by.status
  const embargo = won(judged, 'embargo')[0]
  return { ...(status ? { pubStatus: status } : {}), ...(embargo ? { embargo: wordsOf(embargo.item) } : {}) }
}

export const editorNotes = (judged: readonly Judged[]): EditorNote[] =>
  won(judged, 'editor-note').map(({ by }) => ({ raw: by.raw, changes: by.changes.map((change) => ({ ...change })) }))

const keyOf = (kind: 'byline' | 'contributors', { name, role = '' }: Person): string =>
  `${name.toLowerCase()} ${kind === 'contributors' ? role : ''}`

/** Which of the article's people each of a segment's people is, in the order in which it names them. */
export function personNumbers(judged: readonly Judged[], kind: 'byline' | 'contributors'): Map<Judged, number[]> {
  const numbers = new Map<string, number>()
  const found = new Map<Judged, number[]>()
  for (const { item, by } of won(judged, kind)) {
    const named = by.people.map(({ value }) => {
      const key = keyOf(kind, value)
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
    found.set(item, named.length > 0 ? named : [Math.max(0, numbers.size - 1)])
  }
  return found
}

/** People in the order in which they are named; the same name is named once. */
export function people(judged: readonly Judged[], kind: 'byline' | 'contributors'): Person[] {
  const named: Person[] = won(judged, kind).flatMap(({ by }) => by.people.map((person) => ({ ...person.value })))
  const reporters: Person[] = kind === 'byline' ? reportersOf(judged) : []
  const seen = new Set<string>()
  const once = [...named, ...reporters].filter((person) => {
    const key = keyOf(kind, person)
    return seen.has(key) ? false : seen.add(key)
  })
  if (once.length === 0) return once
  const addresses = judged.flatMap(({ by }) => (by?.kind === 'junk' && by.email !== undefined ? [by.email] : []))
  return once.map((person) => withEmail(person, addresses))
}

/** A person with the address among the contacts below the story that spells the name: `hanjiwon@…` for Han Ji-won. */
function withEmail(person: Person, addresses: readonly string[]): Person {
  if (person.email !== undefined) return person
  const email = addresses.find((address) => spellsName(address, person.name))
  return email === undefined ? person : { ...person, email }
}

/** Those whom the dateline itself names: `(서울=연합뉴스) 한지훈 기자 =`. */
const reportersOf = (judged: readonly Judged[]): Person[] =>
  won(judged, 'dateline').flatMap(({ by }) => (by.names ?? []).map(({ value }) => ({ name: value })))

export function rightsFields(judged: readonly Judged[]): Pick<Article, 'copyright' | 'usageTerms'> {
  const notice = won(judged, 'copyright')[0]
  const usage = fieldText(judged, 'usageTerms')
  const { holder, year } = notice?.by ?? {}
  return {
    ...(notice
      ? {
          copyright: {
            raw: wordsOf(notice.item),
            ...(holder !== undefined ? { holder } : {}),
            ...(year !== undefined ? { year } : {}),
          },
        }
      : {}),
    ...(usage !== undefined ? { usageTerms: usage } : {}),
  }
}

/** Whose story it is: the dateline says it first, then a credit, a byline, the agency's own notice. */
export function agencyOf(judged: readonly Judged[]): AgencyRef | undefined {
  const field = (kind: 'dateline' | 'headline-credit' | 'byline' | 'copyright'): AgencyRef | undefined =>
    won(judged, kind).find(({ by }) => by.agency)?.by.agency
  return (
    field('dateline') ??
    endMarkAgency(judged) ??
    field('headline-credit') ??
    field('byline') ??
    field('copyright') ??
    removedAgency(judged)
  )
}

/** The one whose name behind the story is its end mark. */
function endMarkAgency(judged: readonly Judged[]): AgencyRef | undefined {
  for (const { by, role } of judged)
    if (isOf(by, 'agency') && role.kind === 'removed' && role.reason === 'end-mark') return by.agency
  return undefined
}

/** The first that is named in anything removed. */
function removedAgency(judged: readonly Judged[]): AgencyRef | undefined {
  for (const { role, segment } of judged) {
    const named = role.kind === 'removed' ? segment.evidence.find((item) => item.kind === 'agency') : undefined
    if (named) return named.agency
  }
  return undefined
}

export function times(judged: readonly Judged[]): Pick<Article, 'published' | 'modified'> {
  const published = won(judged, 'published').find(({ by }) => by.iso !== undefined)?.by.iso
  const modified = won(judged, 'modified').find(({ by }) => by.iso !== undefined)?.by.iso
  return { ...(published !== undefined ? { published } : {}), ...(modified !== undefined ? { modified } : {}) }
}

export const keywordsOf = (judged: readonly Judged[]): string[] => [
  ...new Set(won(judged, 'keywords').flatMap(({ by }) => by.keywords)),
]
