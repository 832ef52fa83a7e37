import type { Person } from '../model'
import { someText } from './plain'

/** What someone did for a story, in the words of ninjs examples. */
export type Part = 'author' | 'reporter' | 'editor' | 'contributor'

/** How roles begin in credits: `Reporting by`, `Additional reporting by`, `Written by`, `Editing by`. */
const STEMS = [
  ['edit', 'editor'],
  ['report', 'reporter'],
  ['writ', 'author'],
] as const satisfies readonly (readonly [string, Part])[]

/** What a contributor did, by the role that stands in the credit: `Editing` → `editor`. */
export function partOf({ role }: Person): Part {
  const words = (role ?? '').toLowerCase()
  return STEMS.find(([stem]) => words.includes(stem))?.[1] ?? 'contributor'
}

/** A person's members on one line each; undefined without a name. */
export function cleanPerson(person: Person): Person | undefined {
  const name = someText(person.name)
  if (name === undefined) return undefined
  const email = someText(person.email)
  const role = someText(person.role)
  const organization = someText(person.organization)
  return {
    name,
    ...(email === undefined ? {} : { email }),
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
  }
}

/** The people who have a name. */
export const cleanPeople = (people: readonly Person[]): Person[] =>
  people.flatMap((person) => cleanPerson(person) ?? [])

/** Their names: `Ada Doe, Bo Roe`; undefined when there is nobody. */
export const namesOf = (people: readonly Person[]): string | undefined =>
  someText(
    cleanPeople(people)
      .map(({ name }) => name)
      .join(', '),
  )
