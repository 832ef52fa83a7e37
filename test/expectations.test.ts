import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspectArticle as inspect } from '../src/clean-article'
import type { Article, CleanOptions, Inspection } from '../src/model'
import { inspectArticle } from './laws'

/** A start of a block; where two readings are right, a list of both. */
type Start = string | readonly string[]

/** What a reader must get from a fixture, written by hand before the golden: members of the article, and what is said of the rest. */
interface Expectation {
  /** Members of the article; an object may leave members out, a list may not leave out items. */
  readonly members: readonly (readonly [name: string, value: unknown])[]
  /** How each block of the body starts, and how the text ends. */
  readonly bodyStarts?: readonly Start[]
  readonly textEnds?: string
  /** All labels and all headings of the body, in order. */
  readonly labels?: readonly string[]
  readonly headings?: readonly string[]
  /** Stretches of source that no field owns. */
  readonly removed?: readonly string[]
  /** Codes that must be among the notes. */
  readonly notes?: readonly string[]
  /** Members that must be missing or empty. */
  readonly absent?: readonly (keyof Article)[]
  /** Nothing but white space is removed. */
  readonly whole?: boolean
}

const read = (file: string): string => readFileSync(path.join('fixtures', file), 'utf8')

function expectationOf(text: string): Expectation {
  const { bodyStarts, textEnds, labels, headings, removed, notes, absent, whole, ...members } = JSON.parse(text)
  return { bodyStarts, textEnds, labels, headings, removed, notes, absent, whole, members: Object.entries(members) }
}

const folders = readdirSync('fixtures', { recursive: true })
  .map(String)
  .filter((file) => path.basename(file) === 'expect.json')
  .map((file) => path.dirname(file))
  .sort()

const inputOf = (folder: string): string => {
  const name = readdirSync(path.join('fixtures', folder)).find((file) => file.startsWith('input.'))
  return read(path.join(folder, name ?? 'input.txt'))
}

const optionsOf = (folder: string): CleanOptions => {
  const file = path.join(folder, 'options.json')
  return existsSync(path.join('fixtures', file)) ? JSON.parse(read(file)) : {}
}

/** The start if the text begins so, and else the text's own beginning. */
const startOf = (text: string, start: Start | undefined): Start =>
  start !== undefined && [start].flat().some((words) => text.startsWith(words)) ? start : text.slice(0, 60)

/** The stretch stands somewhere in the source where no field owns any of it. */
function isRemoved({ source, ledger }: Inspection, stretch: string): boolean {
  for (let at = source.indexOf(stretch); at !== -1; at = source.indexOf(stretch, at + 1)) {
    const end = at + stretch.length
    const entries = ledger.filter((entry) => entry.start < end && entry.end > at)
    if (entries.every(({ fate }) => fate.kind === 'removed')) return true
  }
  return false
}

/** What was removed beside white space, each with its reason. */
const losses = ({ source, ledger }: Inspection): string[] =>
  ledger.flatMap(({ start, end, fate }) =>
    fate.kind === 'removed' && fate.reason !== 'blank' ? [`${fate.reason}: ${source.slice(start, end)}`] : [],
  )

describe.each(folders)('%s', (folder) => {
  const input = inputOf(folder)
  const options = optionsOf(folder)
  const inspection = inspect(input, options)
  const { article, notes } = inspection
  const { members, bodyStarts, textEnds, labels, headings, removed, absent, ...rest } = expectationOf(
    read(path.join(folder, 'expect.json')),
  )

  test('its reading keeps every law', () => {
    expect(inspectArticle(input, options)).toStrictEqual(inspection)
  })

  test.each(members)('its %s is what the story says', (name, value) => {
    const found = Object.entries(article).filter(([member]) => member === name)
    expect(Object.fromEntries(found)).toMatchObject({ [name]: value })
  })

  if (bodyStarts)
    test('its body has these blocks', () => {
      expect(article.body.map(({ text }, i) => startOf(text, bodyStarts[i]))).toStrictEqual(bodyStarts)
    })

  if (textEnds !== undefined)
    test('its text ends with the last words of the story', () => {
      expect(article.text.slice(-textEnds.length)).toBe(textEnds)
    })

  if (labels)
    test('its paragraphs have these labels', () => {
      expect(article.body.flatMap((block) => block.label ?? [])).toStrictEqual(labels)
    })

  if (headings)
    test('its headings are these', () => {
      const found = article.body.filter((block) => block.type === 'heading')
      expect(found.map((block) => block.text)).toStrictEqual(headings)
    })

  if (removed)
    test('what is no part of the story is removed', () => {
      expect(removed.filter((stretch) => !isRemoved(inspection, stretch))).toStrictEqual([])
    })

  if (rest.notes)
    test('its notes say what a user should know', () => {
      expect(notes.map((note) => note.code)).toStrictEqual(expect.arrayContaining([...(rest.notes ?? [])]))
    })

  if (absent)
    test('no wire field is made up', () => {
      expect(absent.filter((name) => [article[name] ?? []].flat().length > 0)).toStrictEqual([])
    })

  if (rest.whole)
    test('nothing of it is removed', () => {
      expect(losses(inspection)).toStrictEqual([])
    })
})
