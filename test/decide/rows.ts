/** Documents for the tests of `src/decide`, a row each line, with evidence as recognizers would give it. */
import { decide } from '../../src/decide/decide'
import type { Scorer } from '../../src/decide/learned-scores'
import { cutSegments } from '../../src/decide/segments'
import { surroundings, type Surroundings } from '../../src/decide/surroundings'
import type { Document, Evidence, Hints, Judged, Line, LineKind, Metadata, Strength } from '../../src/parts'
import type { Format } from '../../src/model'
import { NO_METADATA } from '../../src/readers/front-matter'
import { makeLines } from '../../src/readers/lines'

/** Evidence without its place, which the row gives. */
export type Sight<E = Evidence> = E extends Evidence
  ? Omit<E, 'line' | 'start' | 'end' | 'because'> & { because?: string }
  : never

export interface Row {
  /** The line's text; `⟦…⟧` marks what the evidence is of, else it is all of it. Of several marks each has its own sight. */
  readonly text: string
  readonly sights: readonly Sight[]
  readonly kind?: LineKind
  readonly hints?: Partial<Hints>
  /** How much it reads like running text, in a page. */
  readonly score?: number
}

/** A row that says nothing but its words, or for which recognizers speak. */
export const row = (text: string, ...sights: Sight[]): Row => ({ text, sights })

/** Page furniture by name: `junk('related', 'sure', { phrase: 'whole' })`. */
export const junk = (
  reason: (Evidence & { kind: 'junk' })['reason'],
  strength: Strength,
  more: Partial<Omit<Evidence & { kind: 'junk' }, 'kind' | 'reason' | 'strength'>> = {},
): Sight => ({ kind: 'junk', reason, strength, ...more })

export const byline = (strength: Strength, ...names: string[]): Sight => ({
  kind: 'byline',
  strength,
  people: names.map((name) => ({ value: { name }, start: 0, end: name.length })),
})

export const dateline = (strength: Strength, place = 'OSLO', agency?: string): Sight => ({
  kind: 'dateline',
  strength,
  dateline: { raw: place, places: place === '' ? [] : [{ name: place }] },
  ...(agency === undefined ? {} : { agency: { id: agency, name: agency } }),
})

const MARK = /[⟦⟧]/gu
const MARKED = /⟦([^⟦⟧]{0,400})⟧/gu

export function linesOf(rows: readonly Row[]): Line[] {
  const texts = rows.map(({ text }) => text.replaceAll(MARK, ''))
  let start = 0
  const stretches = rows.map(({ kind = 'text', hints = {} }, i) => {
    const end = start + (texts[i]?.length ?? 0)
    const stretch = { start, end, kind, hints }
    start = end + 1
    return stretch
  })
  const lines = makeLines(texts.join('\n'), stretches)
  if (lines.length !== rows.length) throw new Error(`${String(rows.length)} rows make ${String(lines.length)} lines`)
  return lines
}

export const evidenceOf = (rows: readonly Row[]): Evidence[] =>
  rows.flatMap(({ text, sights }, line) => {
    const stretches = stretchesOf(text)
    return sights.map((sight, i) => {
      const { start, end } = stretches[Math.min(i, stretches.length - 1)] ?? { start: 0, end: text.length }
      return { because: `test/${sight.kind}`, ...sight, line, start, end } as Evidence
    })
  })

/** The marked stretches of a text, as they stand without the marks. */
const stretchesOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(MARKED)].map(({ index, 1: words = '' }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + words.length,
  }))

export const documentOf = (rows: readonly Row[], format: Format = 'text', said: Partial<Metadata> = {}): Document => {
  const lines = linesOf(rows)
  return {
    format,
    source: rows.map(({ text }) => text.replaceAll(MARK, '')).join('\n'),
    lines,
    metadata: { ...NO_METADATA, ...said },
    notes: [],
  }
}

/** What the judgement of a row may look at beside it, where all rows have one learned score. */
export function around(rows: readonly Row[], format: Format = 'text', score = 0): Surroundings {
  const document = documentOf(rows, format)
  const evidence = evidenceOf(rows)
  return surroundings(document, cutSegments(document.lines, evidence), evidence, () => () => score)
}

const scorerOf =
  (rows: readonly Row[]): Scorer =>
  () =>
  ({ index }) =>
    rows[index]?.score ?? 0

/** What the rows of a text are judged to be: `headline`, `removed related`; of a line's parts with a stroke between them. */
export const rolesOf = (rows: readonly Row[], said: Partial<Metadata> = {}): string[] => roles(rows, 'text', said)

/** The same for the rows of a page; it takes thirty lines for a page to be judged by its scores alone. */
export function rolesInPage(rows: readonly Row[], said: Partial<Metadata> = {}): string[] {
  const rest = Array.from({ length: Math.max(0, 30 - rows.length) }, () => ({ ...row('Sign in'), score: -6 }))
  return roles([...rows, ...rest], 'html', said).slice(0, rows.length)
}

function roles(rows: readonly Row[], format: Format, said: Partial<Metadata>): string[] {
  const judged = decide(documentOf(rows, format, said), evidenceOf(rows), scorerOf(rows))
  return rows.map((_, i) =>
    judged
      .filter(({ segment }) => segment.line.index === i)
      .map(written)
      .join(' / '),
  )
}

const written = ({ role }: Judged): string =>
  role.kind === 'field' ? role.field : role.kind === 'removed' ? `removed ${role.reason}` : role.kind
