import { frontMatterKeys } from '../data/front-matter'
import type { Metadata } from '../parts'
import { isoDate } from './html-dates'
import { isRecord, member } from './html-json'
import type { Stretch } from './lines'
import { readPieces } from './pieces'
import type { Row } from './rows'

/** What a document says of itself that has no front matter. */
export const NO_METADATA: Metadata = { alternativeHeadlines: [], authors: [], keywords: [], images: [] }

/** `title: Some words` */
const KEY = /^([A-Za-z][\w-]{0,30}):\s*/u
/** `- one`: an item of the list whose key stands above */
const ITEM = /^-\s+/u
/** `- name: Ada Lind`, `  name: Ada Lind`: the name in a record of a list; its other members say nothing here */
const NAMED = /^(?:-\s+)?name:\s+/u
const OF_RECORD = /^(?:-\s+)?[a-z][\w-]{0,30}:\s/iu
const CONTINUED = /^[-\s]/u
/** `"Some words"` `'Some words'` */
const QUOTED = /^(["'])(.*)\1$/u
/** `a`, `"b, c"`: an item of a list on one row */
const LIST_ITEM = /"[^"]*"|'[^']*'|[^,"'\s][^,]*/gu
/** `title: >-`: what it says stands on the rows below */
const BLOCK = /^[|>][+-]?\d?[+-]?$/u
const WEB = /^https?:\/\/\S{3,2000}$/u
const MOST_ROWS = 60

/** Rows between a first `---` and the next one, when each is `key: value` or belongs to the one above. */
export function frontMatterRows(source: string, rows: readonly Row[]): readonly Row[] {
  const words = (row: Row | undefined): string => (row ? source.slice(row.start, row.end) : '')
  if (words(rows[0]) !== '---') return []
  const close = rows.slice(1, MOST_ROWS).findIndex((row) => words(row) === '---') + 1
  if (close < 2) return []
  const inner = rows.slice(1, close)
  return inner.every((row) => KEY.test(words(row)) || CONTINUED.test(words(row)) || row.indent > 0)
    ? rows.slice(0, close + 1)
    : []
}

/** A row of front matter; its key is a hint, not text. */
export function frontMatterStretch(source: string, row: Row): Stretch {
  const { start, end } = row
  const key = KEY.exec(source.slice(start, end))
  if (!key) return { start, end, kind: 'front-matter' }
  return { start, end, kind: 'front-matter', peelStart: key[0].length, hints: { key: key[1]?.toLowerCase() ?? '' } }
}

/** What front matter says of its article; a value that is not what its key promises is passed over. */
export function frontMatterMetadata(source: string, rows: readonly Row[]): Metadata {
  const values = valuesByKey(source, rows)
  if (values.size === 0) return NO_METADATA
  const all = (field: keyof typeof frontMatterKeys): string[] =>
    frontMatterKeys[field].flatMap((key) => values.get(key) ?? [])
  const first = <F extends keyof typeof frontMatterKeys>(
    field: F,
    fits: (text: string) => boolean = () => true,
  ): { [K in F]?: string } => {
    const value = all(field).find(fits)
    return value === undefined ? {} : ({ [field]: value } as { [K in F]: string })
  }
  const date = <F extends 'published' | 'modified'>(field: F): { [K in F]?: string } => {
    const [value] = all(field).flatMap((text) => isoDate(text) ?? [])
    return value === undefined ? {} : ({ [field]: value } as { [K in F]: string })
  }
  return {
    ...NO_METADATA,
    ...first('headline'),
    ...first('description'),
    ...date('published'),
    ...date('modified'),
    ...first('siteName'),
    ...first('url', (text) => WEB.test(text)),
    ...first('language'),
    authors: all('authors'),
    keywords: all('keywords'),
  }
}

/** The values of each key, in order: `title: A story` → `A story`; `tags: [a, b]` and rows `- a` → each of them; of `title: >` the rows below it as one. */
function valuesByKey(source: string, rows: readonly Row[]): Map<string, string[]> {
  const values = new Map<string, string[]>()
  let list: string[] = []
  let inBlock = false
  for (const row of rows) {
    const text = source.slice(row.start, row.end)
    const key = row.indent === 0 ? KEY.exec(text) : null
    const value = key ? text.slice(key[0].length) : ''
    if (key) {
      inBlock = BLOCK.test(value)
      values.set(key[1]?.toLowerCase() ?? '', (list = inBlock ? [] : valuesOf(value)))
    } else if (inBlock) list.splice(0, 1, [...list, shown(text)].join(' '))
    else if (NAMED.test(text)) list.push(...valuesOf(text.replace(NAMED, '')))
    else if (ITEM.test(text) && !OF_RECORD.test(text)) list.push(...valuesOf(text.replace(ITEM, '')))
  }
  return values
}

function valuesOf(text: string): string[] {
  const json = text.startsWith('[') || text.startsWith('"') ? parsed(text) : undefined
  const inside = text.startsWith('[') && text.endsWith(']') ? (text.slice(1, -1).match(LIST_ITEM) ?? []) : [text]
  const parts = json === undefined ? inside.map((part) => QUOTED.exec(part.trim())?.[2] ?? part) : textsOf(json)
  return parts.map(shown).filter((part) => part !== '')
}

/** As the text of a line is read: entities decoded, nothing in it that cannot be shown. */
const shown = (text: string): string => readPieces(text, 0, text.length).text.trim()

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The texts of a JSON value: of a list its items', of a record its name. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return isRecord(value) ? textsOf(member(value, 'name')) : []
}
