import assert from 'node:assert/strict'
import { cleanArticle, inspectArticle as inspect } from '../src/clean-article'
import type { Article, CleanOptions, Fate, Inspection } from '../src/model'

/** `inspectArticle`, and on every call: the ledger tiles the source, nothing is invented, the article is well-formed, the options are not touched, a second call gives the same, the output is plain JSON. */
export function inspectArticle(input: string, options: CleanOptions = {}): Inspection {
  const frozen = Object.freeze({ ...options })
  const inspection = inspect(input, frozen)
  checkTiling(inspection)
  checkNothingInvented(inspection)
  checkFatesNameFields(inspection)
  checkCuts(inspection)
  checkWellFormed(inspection.article)
  checkPlain(inspection)
  assert.deepStrictEqual(inspect(input, frozen), inspection)
  return inspection
}

export function checkTiling({ source, ledger }: Inspection): void {
  let at = 0
  for (const { start, end } of ledger) {
    if (start !== at || end <= start) assert.fail(`ledger entry ${String(start)}-${String(end)} follows ${String(at)}`)
    at = end
  }
  assert.equal(at, source.length)
}

function checkPlain(inspection: Inspection): void {
  assert.deepStrictEqual(JSON.parse(JSON.stringify(inspection)), inspection)
}

/** Every character of a text field stands in the field's own stretches of source, in order, repairs aside; or a note says that the field stands outside it. */
export function checkNothingInvented({ article, source, ledger, notes }: Inspection): void {
  const outside = notes.filter(({ code }) => code === 'from-metadata').flatMap(({ reason }) => reason.split(/: |, /u))
  const said = (field: string, item?: number): string =>
    ledger
      .filter(({ fate }) => isField(fate, field, item))
      .map(({ start, end }) => source.slice(start, end))
      .join(' ')
  for (const [field, item, text] of textsOf(article))
    if (!outside.includes(field) && !isSubsequence(letters(text), letters(decoded(said(field, item)))))
      assert.fail(
        `${field}[${String(item)}] says «${text.slice(0, 120)}» where the source says «${said(field, item).slice(0, 160)}»`,
      )
}

/** A fate that names a field, or an item of one, names what the article has. */
export function checkFatesNameFields({ article, ledger }: Inspection): void {
  for (const { start, fate } of ledger) {
    if (fate.kind !== 'field') continue
    const value = article[fate.field]
    const items = Array.isArray(value) ? value.length : value === undefined ? 0 : 1
    if (fate.item >= items && fate.field !== 'keywords')
      assert.fail(
        `at ${String(start)} stands ${fate.field}[${String(fate.item)}], of which the article has ${String(items)}`,
      )
  }
}

/** What a bound cut is told by a note, and stands in the ledger under the bound's name; nothing else is removed as too long. */
export function checkCuts({ source, ledger, notes }: Inspection): void {
  const told = notes.filter(({ code, start }) => code === 'truncated' && start !== undefined)
  const cut = ledger.filter(({ fate }) => fate.kind === 'removed' && fate.reason === 'too-long')
  assert.ok(cut.every(({ because }) => because.length === 1 && because[0]?.startsWith('bounds/')))
  assert.deepStrictEqual(
    cut.map(({ start, end }) => [start, end]),
    told.flatMap(({ start = 0, end = source.length }) => (start < end ? [[start, end]] : [])),
  )
}

const HALF_PAIR = /[\ud800-\udfff]/u

/** No string of the article holds half of a surrogate pair, whatever the input held. */
export function checkWellFormed(article: Article): void {
  const seen: unknown[] = [article]
  for (let value = seen.pop(); value !== undefined; value = seen.pop()) {
    if (typeof value === 'string' && HALF_PAIR.test(value)) assert.fail(`half of a pair in «${value.slice(0, 80)}»`)
    if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) seen.push(member)
  }
}

const isField = (fate: Fate, field: string, item?: number): boolean =>
  fate.kind === 'field' && fate.field === field && (item === undefined || fate.item === item)

function textsOf(article: Article): [field: string, item: number | undefined, text: string][] {
  const texts: [string, number | undefined, string | undefined][] = [
    ['headline', undefined, article.headline],
    ['subheadline', undefined, article.subheadline],
    ['slugline', undefined, article.slugline],
    ['dateline', undefined, article.dateline?.raw],
    ['copyright', undefined, article.copyright?.raw],
    ...article.body.map((block, i): [string, number, string] => ['body', i, block.text]),
    ...article.editorNotes.map((note, i): [string, number, string] => ['editorNotes', i, note.raw]),
  ]
  return texts.flatMap(([field, item, text]) =>
    text === undefined ? [] : [[field, item, text] as [string, number | undefined, string]],
  )
}

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')

/** Enough of HTML's entities to compare letters: what is not decoded stands as letters of its own and is passed over. */
const decoded = (text: string): string =>
  text.replace(/&(?:amp;)*#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const char of part) {
    at = whole.indexOf(char, at)
    if (at === -1) return false
    at += char.length
  }
  return true
}

/** Cleaning what was cleaned changes nothing and removes nothing. */
export function checkIdempotent(article: Article): void {
  const again = inspect(article.text, { format: 'text' })
  assert.equal(again.article.text, article.text)
  const removed = again.ledger.filter(({ fate }) => fate.kind === 'removed' && fate.reason !== 'blank')
  assert.deepStrictEqual(removed, [])
}

/** Half a tag or entity, halves that were never one, or an image of markdown that a page shows as it stands. */
const HALF_MARK = /<\/?[a-z!]|!\[|#\d{1,7};|(?:amp|quot|lt|gt);/iu

/**
 * Cleaning what was cleaned may take what has no sentence at its two ends, the first sentence and the last one among it,
 * and nothing between them. So far idempotence goes for copy with wounds: half a sentence at its start is a title
 * without the dateline that stood before it, the mark of an end is one only where nothing follows. Where tags or entities
 * were cut, what is left may be one the next time; of what a wound has doubled within a block another copy may go. Where a
 * wound has put a dateline, a tag or a closing line into the copy, or made one block of many, more may go than a block at
 * each end, and still nothing out of the midst.
 */
export function checkSettled({ article, source, ledger }: Inspection): void {
  const next = inspect(article.text, { format: 'text' })
  const { article: again } = next
  if (again.text === article.text || HALF_MARK.test(article.text)) return
  const gone = besideBody({ source, ledger })
  if (besideBody(next).every((stretch) => gone.includes(stretch))) return
  const torn =
    again.dateline ??
    again.revision ??
    next.notes.find(({ code }) => code === 'several-stories') ??
    next.ledger.find(({ fate }) => fate.kind === 'removed' && CLOSING.has(fate.reason)) ??
    article.body.find(({ text }) => text.length > LONG_BLOCK)
  const [before, after] = [letters(article.text), letters(again.text)]
  const kept = torn ? before.includes(letters(toLastSentence(again))) : before.includes(after)
  const midst = torn ? '' : letters(betweenEnds(article))
  if (!kept || !after.includes(midst)) assert.equal(again.text, article.text, 'out of the midst something was taken')
}

/** What stands in no paragraph, stretch by stretch, by its letters. */
const besideBody = ({ source, ledger }: Pick<Inspection, 'source' | 'ledger'>): string[] =>
  ledger
    .filter(({ fate }) => !isField(fate, 'body'))
    .map(({ start, end }) => letters(source.slice(start, end)))
    .filter((stretch) => stretch !== '')

/** What takes along all that stands below it. */
const CLOSING: ReadonlySet<string> = new Set(['sign-off', 'contact'])

/** Of a longer block recognizers look at the ends only. */
const LONG_BLOCK = 600
const SENTENCE_END = /[.!?。…؟।]["”’»)」』\]]{0,3}$/u
/** A headline, its deck, and a row above the story. */
const MOST_TITLES = 3

/** The paragraphs above the last one that ends as a sentence does, without those at the start that may be titles. */
function betweenEnds({ body }: Article): string {
  const texts = body.map(({ text }) => text)
  const from = SENTENCE_END.test(texts[0] ?? '') ? 1 : MOST_TITLES
  const to = texts.findLastIndex((text) => SENTENCE_END.test(text))
  return texts.slice(from, Math.max(0, to)).join('')
}

/** The text down to the end of its last sentence; all of one without any. */
function toLastSentence({ text }: Article): string {
  const end = Math.max(...ENDS.map((mark) => text.lastIndexOf(mark)))
  return end === -1 ? text : text.slice(0, end)
}
const ENDS = ['.', '!', '?', '。', '…'] as const

export { cleanArticle }
