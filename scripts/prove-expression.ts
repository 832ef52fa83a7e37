// Whether an expression can take more than linear time, by recheck (https://makenowjust-labs.github.io/recheck/).
import { check, type Diagnostics } from 'recheck'

/**
 * `automaton`: proved. `automaton, all paths`: proved for one that tries all paths of this one and of what it looks ahead
 * to, and then fails. `fuzz`: recheck's search found nothing. Anything else is no proof.
 */
export type Proof = 'automaton' | 'automaton, all paths' | 'fuzz' | `vulnerable: ${string}` | `unknown: ${string}`

/** So large an automaton may be: the usual bounds leave most bounded repetitions to the search, which takes them for loops. */
const AUTOMATON = {
  checker: 'automaton',
  maxRepeatCount: 10_000,
  maxPatternSize: 100_000,
  maxNFASize: 1_000_000,
  timeout: 60_000,
} as const
const FUZZ = { checker: 'fuzz', timeout: 60_000, attackTimeout: 20_000 } as const

/** A character that no text has: what must end in it fails after all paths were tried. */
const NEVER = String.raw`\u{10fffd}`
const LOOKAROUND = /\(\?<?[=!]/u
const UNBOUNDED = /[*+]|\{\d+,\}/u

/** What recheck can say of `/source/flags`. */
export async function prove(expression: string): Promise<Proof> {
  const end = expression.lastIndexOf('/')
  const [source, flags] = [expression.slice(1, end), expression.slice(end + 1)]
  if (!LOOKAROUND.test(source)) {
    const plain = await check(source, flags, AUTOMATON)
    if (plain.status === 'safe') return 'automaton'
    if (plain.status === 'vulnerable') return failure(plain)
  }
  const all = allPaths(source)
  if (all !== undefined && (await check(all, flags, AUTOMATON)).status === 'safe') return 'automaton, all paths'
  const found = await check(source, flags, FUZZ)
  return found.status === 'safe' ? 'fuzz' : failure(found)
}

function failure(found: Diagnostics): Proof {
  if (found.status === 'vulnerable')
    return `vulnerable: ${found.complexity.summary}, ${found.attack.pattern.slice(0, 80)}`
  return `unknown: ${found.status === 'unknown' ? found.error.kind : found.status}`
}

/**
 * An expression without lookarounds that tries every path of this one: where it looks ahead, all that it looks for is tried
 * and then it goes on, and in the end it fails. A bounded look back costs so much at most, and is left out. Undefined
 * where a look back has no bound.
 */
export function allPaths(source: string): string | undefined {
  const read = readGroup(source, 0)
  return read === undefined ? undefined : `(?:${read.text})${NEVER}`
}

interface Read {
  readonly text: string
  readonly end: number
}

/** Reads up to the bracket that closes the group, or the end. */
function readGroup(source: string, from: number): Read | undefined {
  let text = ''
  for (let at = from; at < source.length;) {
    const part = readPart(source, at)
    if (part === undefined) return undefined
    if (part.end === at) return { text, end: at }
    text += part.text
    at = part.end
  }
  return { text, end: source.length }
}

/** `(?<name>` `(?:` `(` */
const OPENER = /\((?:\?(?:<[A-Za-z_]\w*>|:))?/uy
const LOOK = /\(\?(<?)[=!]/uy

/** One escape, class, group or other sign; at a closing bracket nothing. */
function readPart(source: string, at: number): Read | undefined {
  const sign = source.charAt(at)
  if (sign === ')') return { text: '', end: at }
  if (sign === '\\') return { text: source.slice(at, at + 2), end: at + 2 }
  if (sign === '[') return { text: source.slice(at, classEnd(source, at)), end: classEnd(source, at) }
  if (sign !== '(') return { text: sign, end: at + 1 }
  const look = matchAt(LOOK, source, at)
  const opener = look ?? matchAt(OPENER, source, at)
  if (!opener) return undefined
  const inside = readGroup(source, at + opener[0].length)
  if (!inside || source.charAt(inside.end) !== ')') return undefined
  const end = inside.end + 1
  if (!look) return { text: `${opener[0]}${inside.text})`, end }
  if (look[1] === '') return { text: `(?:(?:${inside.text})${NEVER}|)`, end }
  return UNBOUNDED.test(source.slice(at + 3, end)) ? undefined : { text: '', end }
}

function matchAt(expression: RegExp, source: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(source)
}

function classEnd(source: string, from: number): number {
  let at = from + 1
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1
  return at + 1
}

/** Whether it says that the expression is safe. */
export const isProof = (proof: Proof): boolean =>
  proof === 'automaton' || proof === 'automaton, all paths' || proof === 'fuzz'
