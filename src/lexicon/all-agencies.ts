import { agencies as builtIn } from '../data/agencies'
import type { Agency } from '../model'

/** The built-in agencies and `more`; one of `more` that is built in too adds to it, and its own word counts first. */
export function allAgencies(more: readonly Agency[]): readonly Agency[] {
  const known = new Map(builtIn.map((agency) => [agency.id, agency]))
  const own = more.map((agency) => joined(agency, known.get(agency.id)))
  const ids = new Set(more.map(({ id }) => id))
  return [...own, ...builtIn.filter(({ id }) => !ids.has(id))]
}

type Members = Readonly<Record<string, unknown>>

/** The agency with what the other one's lists have besides. */
function joined(own: Agency, known: Agency | undefined): Agency {
  if (!known || own === known) return own
  const members: Members = { ...own }
  const lists = Object.entries<unknown>({ ...known }).flatMap(([name, list]) =>
    Array.isArray(list) ? [[name, united(list, members[name])] as const] : [],
  )
  return { ...own, ...Object.fromEntries(lists) }
}

/** What both have, a name or a form, is as `own` has it. */
const united = (known: readonly unknown[], own: unknown): unknown[] => [
  ...new Map([...known, ...(Array.isArray(own) ? own : [])].map((item: unknown) => [keyOf(item), item])).values(),
]

const keyOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'form' in item ? item.form : item
