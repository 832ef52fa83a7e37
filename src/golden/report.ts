import type { GoldenResult } from './compare'
import type { Difference } from './diff'
import { visibleLine } from './visible'

/** The outcome of a check: `ok` for a test to hold, `text` for people to read. */
export interface GoldenReport {
  /** Whether there are goldens and all of them hold. */
  readonly ok: boolean
  /** One for each input. */
  readonly results: readonly GoldenResult[]
  /** Each difference by field, and a last line that sums up. */
  readonly text: string
}

/** The outcome of accepting; a result says how its golden stood before. */
export interface AcceptReport extends GoldenReport {
  /** Whether there are goldens and all of them hold now. */
  readonly ok: boolean
  /** The names of those that were written. */
  readonly accepted: readonly string[]
}

/** What a shell takes as it stands. */
const PLAIN_WORD = /^[\p{L}\p{N}_./:@%+,=-]+$/u
/** Most differences shown of one golden, and most characters of a value on each side of where it differs. */
const SHOWN = 20
const BEFORE = 30
const AFTER = 70

/** The results with their text: no inputs at all is no pass. */
export function goldenReport(folder: string, results: readonly GoldenResult[]): GoldenReport {
  const wrong = results.filter(({ status }) => status !== 'same')
  const sum =
    wrong.length === 0
      ? `${counted(results.length)} ${results.length === 1 ? 'holds' : 'hold'}`
      : `${String(wrong.length)} of ${counted(results.length)} ${wrong.length === 1 ? 'does' : 'do'} not hold`
  return {
    ok: results.length > 0 && wrong.length === 0,
    results,
    text: textOf(
      folder,
      results,
      wrong.map((result) => checkedText(folder, result)),
      sum,
    ),
  }
}

/** The same of what was accepted. */
export function acceptReport(folder: string, results: readonly GoldenResult[]): AcceptReport {
  const broken = results.filter(({ status }) => status === 'broken')
  const accepted = results.filter(({ status }) => status !== 'same' && status !== 'broken')
  const sum =
    accepted.length === 0
      ? `nothing to accept in ${counted(results.length)}`
      : `${String(accepted.length)} of ${counted(results.length)} accepted`
  return {
    ok: results.length > 0 && broken.length === 0,
    accepted: accepted.map(({ name }) => name),
    results,
    text: textOf(folder, results, [...accepted.map(acceptedText), ...broken.map(brokenText)], sum),
  }
}

const counted = (goldens: number): string => `${String(goldens)} golden${goldens === 1 ? '' : 's'}`

const textOf = (folder: string, results: readonly GoldenResult[], parts: readonly string[], sum: string): string =>
  [...parts, results.length === 0 ? `no inputs under ${visibleLine(folder)}` : sum].join('\n\n')

function checkedText(folder: string, result: GoldenResult): string {
  const title = visibleLine(result.name)
  const remedy = visibleLine(`wirecopy golden accept ${shellWord(folder)} ${shellWord(result.name)}`)
  switch (result.status) {
    case 'missing':
      return `${title}: no golden; read the article, then: ${remedy}`
    case 'unreadable':
      return `${brokenText(result)}; to write it anew: ${remedy}`
    case 'broken':
      return brokenText(result)
    case 'same':
    case 'different':
      return [`${title}: ${countedDifferences(result)}`, ...differenceLines(result)].join('\n')
  }
}

/** The text as one word of a shell's line: `'my goldens'`. */
const shellWord = (text: string): string =>
  PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

function acceptedText(result: GoldenResult): string {
  const what =
    result.status === 'missing'
      ? 'a new golden'
      : result.status === 'unreadable'
        ? 'written anew'
        : countedDifferences(result)
  return [`accepted ${visibleLine(result.name)}: ${what}`, ...differenceLines(result)].join('\n')
}

const brokenText = ({ name, problem }: GoldenResult): string => visibleLine(`${name}: ${problem ?? 'broken'}`)

const countedDifferences = ({ differences }: GoldenResult): string =>
  `${String(differences.length)} difference${differences.length === 1 ? '' : 's'}`

function differenceLines({ differences }: GoldenResult): string[] {
  const rest = differences.length - SHOWN
  return [...differences.slice(0, SHOWN).map(differenceText), ...(rest > 0 ? [`  and ${String(rest)} more`] : [])]
}

function differenceText(difference: Difference): string {
  const [expected, got] = [sideText(difference, 'expected'), sideText(difference, 'got')]
  const from = Math.max(0, equalStart(expected, got) - BEFORE)
  return `  ${visibleLine(difference.path)}\n    expected ${excerpt(expected, from)}\n    got      ${excerpt(got, from)}`
}

const sideText = (difference: Difference, side: 'expected' | 'got'): string =>
  Object.hasOwn(difference, side) ? visibleLine(JSON.stringify(difference[side])) : '(nothing)'

function equalStart(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  return i
}

/** The text from about the place where the two differ, cut at both ends. */
function excerpt(text: string, from: number): string {
  const end = from + BEFORE + AFTER
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${text.length > end ? '…' : ''}`
}
