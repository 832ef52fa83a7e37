import { getSystemErrorMap } from 'node:util'
import { visibleLine } from '../golden/visible'

/** Exit codes: all is well; some records failed, or goldens do not hold; wrong arguments, or something cannot be read or written. */
export const FINE = 0
export const SOME_FAILED = 1
export const MISUSE = 2

/** One line on standard error. */
export function say(sentence: string): void {
  process.stderr.write(`wirecopy: ${visibleLine(sentence)}\n`)
}

/** `no such file or directory`: the system's words for its error, or the error's own. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // An error of zlib has a number too, of its own.
  const errno = 'syscall' in error && 'errno' in error ? error.errno : undefined
  const known = typeof errno === 'number' ? getSystemErrorMap().get(errno) : undefined
  return known?.[1] ?? error.message
}
