import { visibleLine } from '../golden/visible'

/** Exit codes: all is well; some records failed, or goldens do not hold; wrong arguments, or something cannot be read. */
export const FINE = 0
export const SOME_FAILED = 1
export const MISUSE = 2

/** One line on standard error. */
export function say(sentence: string): void {
  process.stderr.write(`wirecopy: ${visibleLine(sentence)}\n`)
}
