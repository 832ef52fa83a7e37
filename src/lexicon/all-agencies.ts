import { agencies as builtIn } from '../data/agencies'
import type { Agency, WireForm } from '../model'

/** The built-in agencies and `more`; one of `more` that is built in too adds to it, and its own word counts first. */
export function allAgencies(more: readonly Agency[]): readonly Agency[] {
  const byId = new Map(more.map((agency) => [agency.id, agency]))
  return [
    ...more.filter(({ id }) => !BUILT_IN.has(id)),
    ...builtIn.map((known) => {
      const own = byId.get(known.id)
      return own === undefined || own === known ? known : joined(own, known)
    }),
  ]
}

const BUILT_IN: ReadonlySet<string> = new Set(builtIn.map(({ id }) => id))

const joined = (own: Agency, known: Agency): Agency => ({
  ...own,
  languages: words(own.languages, known.languages),
  names: words(own.names, known.names),
  ambiguous: words(own.ambiguous, known.ambiguous),
  desks: words(own.desks, known.desks),
  datelines: forms(own.datelines, known.datelines),
  twoRowDatelines: words(own.twoRowDatelines, known.twoRowDatelines),
  tags: forms(own.tags, known.tags),
  endMarks: forms(own.endMarks, known.endMarks),
  signOffs: forms(own.signOffs, known.signOffs),
  credits: forms(own.credits, known.credits),
  rights: forms(own.rights, known.rights),
})

const words = (own: readonly string[] = [], known: readonly string[] = []): readonly string[] => [
  ...new Set([...own, ...known]),
]

/** A form that both write says what `own` says. */
const forms = <Form extends WireForm>(own: readonly Form[] = [], known: readonly Form[] = []): readonly Form[] => [
  ...own,
  ...known.filter(({ form }) => !own.some((entry) => entry.form === form)),
]
