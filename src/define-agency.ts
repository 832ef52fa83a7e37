import { agencyProblems } from './agency-shape'
import { lexiconFor, type Lexicon } from './lexicon'
import type { Agency, DatelineForm, WireForm } from './model'
import type { PatternUse } from './lexicon/patterns'
import type { Evidence } from './parts'
import { makeLines } from './readers/lines'
import { seeDateline } from './recognizers/dateline'

/**
 * The agency, checked against its own examples and frozen, ready for `options.agencies`.
 * Throws a `TypeError` that lists everything that is wrong with it, and where: `datelines[0].form must be a string, not 5`.
 */
export function defineAgency(agency: Agency): Agency {
  const problems = agencyProblems(agency)
  if (problems.length === 0) problems.push(...exampleProblems(agency, lexiconFor([agency])))
  if (problems.length > 0) throw new TypeError(`${called(agency)} is not well defined: ${problems.join('; ')}`)
  return deepFreeze(structuredClone(agency))
}

/** `the agency «tideport»` */
const called = (agency: Partial<Agency> | null | undefined): string =>
  typeof agency?.id === 'string' ? `the agency «${agency.id}»` : 'the agency'

/** Where an agency's examples and forms do not fit each other, a sentence each. */
export function exampleProblems(agency: Agency, lexicon: Lexicon): string[] {
  return [
    ...agency.datelines.flatMap((form) => datelineProblems(agency, form, lexicon)),
    ...agency.no.flatMap((text) =>
      isRead(sees(text, lexicon), agency) ? [`reads a dateline of its own in «${text}»`] : [],
    ),
    ...patternProblems(agency, lexicon),
  ]
}

type DatelineEvidence = Extract<Evidence, { kind: 'dateline' }>

function sees(text: string, lexicon: Lexicon): DatelineEvidence | undefined {
  const [line] = makeLines(text, [{ start: 0, end: text.length, kind: 'text' }])
  if (!line) return undefined
  const sight = {
    before: undefined,
    after: undefined,
    metadata: { alternativeHeadlines: [], authors: [], keywords: [], images: [] },
    lexicon,
  }
  return seeDateline(line, sight).find((item): item is DatelineEvidence => item.kind === 'dateline')
}

const isRead = (seen: DatelineEvidence | undefined, agency: Agency): boolean =>
  seen?.agency?.id === agency.id && seen.strength !== 'hint'

function datelineProblems(agency: Agency, form: DatelineForm, lexicon: Lexicon): string[] {
  const seen = sees(form.example, lexicon)
  if (!seen) return [`no dateline is read in «${form.example}»`]
  const { dateline } = seen
  const differ = (what: string, read: unknown, wanted: unknown): string[] =>
    wanted === undefined || String(read) === String(wanted)
      ? []
      : [`${what} of «${form.example}» is read as ${String(read)}, not ${String(wanted)}`]
  return [
    ...differ('the agency', seen.agency?.id, form.form.includes('{agency}') ? agency.id : undefined),
    ...differ(
      'the place',
      dateline.places[0]?.name,
      form.place === undefined
        ? undefined
        : dateline.places[0]?.name && form.place.startsWith(dateline.places[0].name)
          ? dateline.places[0].name
          : form.place,
    ),
    ...differ('the month', dateline.date?.month, form.month),
    ...differ('the day', dateline.date?.day, form.day),
    ...differ('the year', dateline.date?.year, form.year),
    ...differ(
      'the names',
      seen.names?.map((name) => name.value),
      form.names,
    ),
  ]
}

const USES = { tag: 'tags', endMark: 'endMarks', signOff: 'signOffs', credit: 'credits', rights: 'rights' } as const

function patternProblems(agency: Agency, { patterns }: Lexicon): string[] {
  return (Object.entries(USES) as [PatternUse, (typeof USES)[PatternUse]][]).flatMap(([use, member]) =>
    (agency[member] ?? []).flatMap((entry: WireForm) => {
      const hits = [
        ...patterns.starting(use, entry.example),
        ...patterns.ending(use, entry.example),
        ...patterns.whole(use, entry.example),
      ]
      return hits.some((hit) => hit.pattern.form === entry.form)
        ? []
        : [`the form «${entry.form}» is not in its example «${entry.example}»`]
    }),
  )
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
