/** Corpora of lines: `yes<TAB>text<TAB>evidence…` and `no<TAB>text`; ` ¶ ` parts a text into lines, of which the first is looked at. */
import { readFileSync } from 'node:fs'
import { counting } from '../../src/decide/agencies'
import { lexiconFor } from '../../src/lexicon'
import type { Evidence, Line, Metadata, Sight } from '../../src/parts'
import type { Lexicon } from '../../src/lexicon'
import { makeLines } from '../../src/readers/lines'
import type { Recognizer } from '../../src/recognizers/recognizer'
import { ruled } from './corpus'

export interface Row {
  readonly verdict: 'yes' | 'no'
  readonly text: string
  readonly expected: readonly string[]
}

/** The rows of `test/corpora/<name>.txt`; lines that begin with `#` are remarks. */
export function readCorpus(name: string): Row[] {
  const source = readFileSync(new URL(`../corpora/${name}.txt`, import.meta.url), 'utf8')
  return source.split('\n').flatMap((row) => {
    const [verdict, text, ...expected] = row.split('\t')
    if (text === undefined || row.startsWith('#')) return []
    if (verdict !== 'yes' && verdict !== 'no') throw new TypeError(`a row begins with «${String(verdict)}»`)
    return [{ verdict, text, expected }]
  })
}

const metadata: Metadata = { alternativeHeadlines: [], authors: [], keywords: [], images: [] }

/** The lines of a text, one each where ` ¶ ` parts it. */
export function linesOf(text: string): Line[] {
  const source = text.split(' ¶ ').join('\n')
  let at = 0
  const stretches = source.split('\n').map((part) => {
    const start = at
    at += part.length + 1
    return { start, end: start + part.length, kind: 'text' as const }
  })
  return makeLines(source, stretches)
}

export const sightOf = (before: Line | undefined, after: Line | undefined): Sight<Lexicon> => ({
  before,
  after,
  metadata,
  lexicon: lexiconFor(),
})

/** What a recognizer sees in the first line of a text, and what of it counts when nothing else names an agency. */
export function seen(recognizer: Recognizer, text: string): readonly Evidence[] {
  const [line, after] = linesOf(text)
  return line ? counting(ruled(recognizer(line, sightOf(undefined, after)))) : []
}

/** `sure revision update 2 «UPDATE 2-»` */
export function written(item: Evidence, text: string): string {
  const said = [item.strength, item.kind, ...valuesOf(item)].join(' ')
  return `${said} «${text.slice(item.start, item.end)}»`
}

function valuesOf(item: Evidence): string[] {
  switch (item.kind) {
    case 'revision':
      return [item.revision.kind, ...(item.revision.number === undefined ? [] : [String(item.revision.number)])]
    case 'genre':
      return [item.genre]
    case 'urgency':
      return [String(item.urgency)]
    case 'published':
      return item.iso === undefined ? [] : [item.iso]
    case 'status':
      return [item.status]
    case 'junk':
      return [item.reason]
    case 'editor-note':
      return item.changes.map(
        ({ verb, what, paragraphs }) => `[${[verb, what, paragraphs?.join('+')].filter(Boolean).join(' | ')}]`,
      )
    default:
      return []
  }
}
