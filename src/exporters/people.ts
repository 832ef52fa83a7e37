import type { Person } from '../model'
import { someText } from './plain'

/** A role in one word, as credits are read: `reporter` `editor` `translator` */
const ROLE = /^[a-z][a-z-]{2,20}$/u

/** What a contributor did, in one word: the role that the credit gives, else `contributor`. */
export const partOf = ({ role = '' }: Person): string => (ROLE.test(role) ? role : 'contributor')

/** A person's members on one line each; undefined without a name. */
function cleanPerson(person: Person): Person | undefined {
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
