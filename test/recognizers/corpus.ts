import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { lexiconFor } from '../../src/lexicon'
import type { Evidence, Line, LineKind, Metadata } from '../../src/parts'
import { makeLines } from '../../src/readers/lines'
import { NO_METADATA } from '../../src/readers/front-matter'
import type { Recognizer } from '../../src/recognizers/recognizer'

/**
 * A line of a corpus in `test/corpora`, parted by tabs; `#` opens a remark.
 *
 *     yes ⇥ strength ⇥ kind or reason; member=value; … ⇥ text [⇥ context; …]
 *     no ⇥ text [⇥ context; …]
 *
 * In a `yes` line `⟦…⟧` marks the stretch, else it is the whole text. `no` lines give nothing at all. A context is
 * `kind=caption`, `before=the line before`, `after=the line after`, `before-kind=image`.
 */
export interface CorpusLine {
  readonly says: 'yes' | 'no'
  readonly text: string
  readonly strength: string
  readonly what: string
  readonly values: ReadonlyMap<string, string>
  readonly context: ReadonlyMap<string, string>
  readonly title: string
}

export function readCorpus(name: string): CorpusLine[] {
  return readFileSync(`test/corpora/${name}.txt`, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('# '))
    .map((row) => {
      const [says = '', ...cells] = row.split('\t')
      if (says !== 'yes' && says !== 'no') throw new Error(`neither yes nor no: «${row}»`)
      const [strength = '', what = '', text = '', context] = says === 'yes' ? cells : ['', '', ...cells]
      const [head = '', ...values] = what.split('; ')
      return {
        says,
        strength,
        what: head,
        values: pairs(values),
        text,
        context: pairs(context?.split('; ') ?? []),
        title: row,
      }
    })
}

const pairs = (items: readonly string[]): Map<string, string> =>
  new Map(items.map((item) => [item.slice(0, item.indexOf('=')), item.slice(item.indexOf('=') + 1)]))

const KINDS: readonly LineKind[] = [
  'text',
  'heading',
  'list-item',
  'quote',
  'caption',
  'table-row',
  'image',
  'rule',
  'front-matter',
]

export function makeLine(text: string, kind: string | undefined = 'text'): Line {
  const known = KINDS.find((other) => other === kind) ?? 'text'
  const [line] = makeLines(text, [{ start: 0, end: text.length, kind: known }])
  if (!line) throw new Error(`no line in «${text}»`)
  return line
}

/** What a recognizer sees in a line of a corpus. */
export function lookAt(
  see: Recognizer,
  { text, context }: Pick<CorpusLine, 'text' | 'context'>,
  metadata: Metadata = NO_METADATA,
): readonly Evidence[] {
  const beside = (side: 'before' | 'after'): Line | undefined => {
    const kind = context.get(`${side}-kind`)
    const words = context.get(side)
    return words === undefined && kind === undefined ? undefined : makeLine(words ?? '', kind)
  }
  const line = makeLine(text.replaceAll(/[⟦⟧]/gu, ''), context.get('kind'))
  return ruled(see(line, { before: beside('before'), after: beside('after'), metadata, lexicon: lexiconFor() }))
}

/** `tags/reuters` `phrase/whole-es` */
const RULE = /^[a-z-]{1,30}\/[\p{L}\p{N}-]{1,30}$/u

/** The evidence, each of which says by what rule it is: users read it in the ledger. */
export function ruled(found: readonly Evidence[]): readonly Evidence[] {
  for (const { because } of found) expect(because).toMatch(RULE)
  return found
}

/** Holds a corpus line against what is seen: its kind, strength, stretch and values. */
export function checkLine(see: Recognizer, line: CorpusLine): void {
  const found = lookAt(see, line)
  if (line.says === 'no') {
    expect(found).toStrictEqual([])
    return
  }
  const start = Math.max(0, line.text.indexOf('⟦'))
  const end = line.text.includes('⟧') ? line.text.indexOf('⟧') - 1 : line.text.length
  const said = found.map((item) => `${item.strength} ${nameOf(item)} ${String(item.start)}-${String(item.end)}`)
  expect(said).toContain(`${line.strength} ${line.what} ${String(start)}-${String(end)}`)
  const item = found.find((other) => nameOf(other) === line.what && other.start === start && other.end === end)
  for (const [member, value] of line.values) expect(`${member}=${valueOf(item, member)}`).toBe(`${member}=${value}`)
}

/** By what rules something is seen in a text, as the ledger tells it; ` ¶ ` parts it from the line after. */
export function rulesSeen(see: Recognizer, texts: string): string[] {
  const [text = '', after] = texts.split(' ¶ ')
  const context = new Map(after === undefined ? [] : [['after', after]])
  return lookAt(see, { text, context }).map(({ because }) => because)
}

/** Holds that in lines of a kind nothing is seen, whatever else they say: an image's alt text has no byline. */
export function checkUnreadKind(see: Recognizer, texts: readonly string[], kind: LineKind): void {
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts)
    expect(lookAt(see, { text, context: new Map([['kind', kind]]) }), `${kind} «${text}»`).toStrictEqual([])
}

/** The texts of a corpus in which something is seen. */
export const textsSeen = (corpus: readonly CorpusLine[]): string[] =>
  corpus.filter(({ says }) => says === 'yes').map(({ text }) => text)

const nameOf = (item: Evidence): string => (item.kind === 'junk' ? item.reason : item.kind)

/** A member of the evidence, or of its image or agency: `credit`, `holder`, `id`; absent ones are empty. */
function valueOf(item: Evidence | undefined, member: string): string {
  const inner = item && 'image' in item ? item.image : item && 'agency' in item ? item.agency : undefined
  const value = new Map<string, unknown>(Object.entries({ ...item, ...inner })).get(member)
  return Array.isArray(value) ? value.join('|') : value === undefined ? '' : String(value)
}
