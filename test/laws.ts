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
 * without the dateline that stood before it, the mark of an end is one only where nothing follows. What a wound has put into
 * the copy moves an end: a dateline or a tag opens it there, a closing line closes it there, and another story ends it. Of a
 * paragraph with half a tag or entity what is left may be one the next time; of a block of many paragraphs only the ends
 * were looked at.
 */
export function checkSettled({ article, source, ledger }: Inspection): void {
  const next = inspect(article.text, { format: 'text' })
  if (next.article.text === article.text) return
  const gone = besideBody({ source, ledger })
  if (besideBody(next).every((stretch) => gone.includes(stretch))) return
  const before = letters(article.text)
  const after = letters(next.article.text)
  const texts = article.body.map(({ text }) => text)
  const whole = texts.every((text) => text.length <= LONG_BLOCK && !HALF_MARK.test(text))
  const inOneStretch = before.includes(letters(toLastSentence(next.article)))
  const missed = betweenEnds(texts, next).find((text) => !isSpared(text) && !after.includes(letters(text)))
  if (missed !== undefined || (whole && !inOneStretch))
    assert.equal(next.article.text, article.text, 'out of the midst something was taken')
}

/** Recognizers look at the ends of a long paragraph only, and half a mark may be one the next time. */
const isSpared = (text: string): boolean => text.length > LONG_BLOCK || HALF_MARK.test(text)

/** What stands in no paragraph, stretch by stretch, by its letters. */
const besideBody = ({ source, ledger }: Pick<Inspection, 'source' | 'ledger'>): string[] =>
  ledger
    .filter(({ fate }) => !isField(fate, 'body'))
    .map(({ start, end }) => letters(source.slice(start, end)))
    .filter((stretch) => stretch !== '')

/** Of a longer block recognizers look at the ends only. */
const LONG_BLOCK = 600
const SENTENCE_END = /[.!?。…؟।]["”’»)」』\]]{0,3}$/u
/** So many rows without a sentence stand above a story: headline, deck, and those of a page's head. */
const MOST_ROWS = 12

/** The paragraphs between the one with which the story opens when it is read again and the one with which it closes then. */
function betweenEnds(texts: readonly string[], next: Inspection): readonly string[] {
  const starts = startsOf(texts)
  const rows = texts.slice(0, MOST_ROWS)
  const sentence = rows.findIndex((text) => SENTENCE_END.test(text))
  const from = Math.max(
    sentence === -1 ? rows.length : sentence + 1,
    starts.findLastIndex((at) => at < openedAt(next)) + 1,
  )
  const to = Math.min(
    texts.findLastIndex((text) => SENTENCE_END.test(text)),
    starts.findLastIndex((at) => at <= closesAt(next)),
  )
  return texts.slice(from, Math.max(from, to))
}

/** Where each paragraph begins in the text that they make. */
function startsOf(texts: readonly string[]): readonly number[] {
  let at = 0
  return texts.map((text) => (at += text.length + PARAGRAPH_BREAK) - text.length - PARAGRAPH_BREAK)
}
const PARAGRAPH_BREAK = 2

/** What opens a story wherever it stands, and what closes one with all that stands below it. */
const OPENING_FIELDS: ReadonlySet<string> = new Set(['dateline', 'revision'])
const CLOSING: ReadonlySet<string> = new Set(['sign-off', 'contact', 'other-story'])

const openedAt = ({ ledger }: Inspection): number =>
  ledger.findLast(({ fate }) => fate.kind === 'field' && OPENING_FIELDS.has(fate.field))?.end ?? -1

const closesAt = ({ ledger }: Inspection): number =>
  ledger.find(({ fate }) => fate.kind === 'removed' && CLOSING.has(fate.reason))?.start ?? Infinity

/** The text down to the end of its last sentence; all of one without any. */
function toLastSentence({ text }: Article): string {
  const end = Math.max(...ENDS.map((mark) => text.lastIndexOf(mark)))
  return end === -1 ? text : text.slice(0, end)
}
const ENDS = ['.', '!', '?', '。', '…'] as const

export { cleanArticle }
