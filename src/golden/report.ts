import type { Difference } from './diff'
import { visibleLine } from './visible'

/** How an article stands to its golden. */
export type GoldenStatus = 'same' | 'different' | 'missing' | 'broken'

/** What became of one golden. */
export interface GoldenResult {
  /** Where it stands under the folder: `ap/flood`. */
  readonly name: string
  /** `missing`: there is no golden yet. `broken`: a file is missing or cannot be read. */
  readonly status: GoldenStatus
  /** Empty where the golden holds. */
  readonly differences: readonly Difference[]
  /** What is broken, in a sentence. */
  readonly problem?: string
}

/** The outcome of a check: `ok` for a test to hold, `text` for people to read. */
export interface GoldenReport {
  /** Whether there are goldens and all of them hold. */
  readonly ok: boolean
  /** One for each input. */
  readonly results: readonly GoldenResult[]
  /** Each difference by field, and a last line that sums up. */
  readonly text: string
}

/** Most differences shown of one golden, and most characters of a value on each side of where it differs. */
const SHOWN = 20
const BEFORE = 30
const AFTER = 70

/** The results with their text: no inputs at all is no pass. */
export function goldenReport(folder: string, results: readonly GoldenResult[]): GoldenReport {
  const wrong = results.filter(({ status }) => status !== 'same')
  const sum =
    results.length === 0
      ? `no inputs under ${visibleLine(folder)}`
      : wrong.length === 0
        ? `${String(results.length)} goldens hold`
        : `${String(wrong.length)} of ${String(results.length)} goldens do not hold`
  return {
    ok: results.length > 0 && wrong.length === 0,
    results,
    text: [...wrong.map((result) => resultText(folder, result)), sum].join('\n\n'),
  }
}

function resultText(folder: string, { name, status, differences, problem }: GoldenResult): string {
  const title = visibleLine(name)
  if (status === 'missing')
    return `${title}: no golden; read the article, then: wirecopy golden accept ${visibleLine(folder)} ${title}`
  if (status === 'broken') return `${title}: ${visibleLine(problem ?? 'broken')}`
  const rest = differences.length - SHOWN
  return [
    `${title}: ${String(differences.length)} difference${differences.length === 1 ? '' : 's'}`,
    ...differences.slice(0, SHOWN).map(differenceText),
    ...(rest > 0 ? [`  and ${String(rest)} more`] : []),
  ].join('\n')
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
