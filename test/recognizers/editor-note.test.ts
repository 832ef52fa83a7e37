import { describe, expect, it } from 'vitest'
import { readChanges } from '../../src/lexicon/changes'
import { seeEditorNote } from '../../src/recognizers/editor-note'
import { linesOf, readCorpus, seen, sightOf, written } from './head-corpus'

const rows = readCorpus('editor-note')

describe("an editor's note", () => {
  it.each(rows.filter((row) => row.verdict === 'yes'))('is read in «$text»', ({ text, expected }) => {
    expect(seen(seeEditorNote, text).map((item) => written(item, text))).toEqual(expected)
  })

  it.each(rows.filter((row) => row.verdict === 'no'))('is not read in «$text»', ({ text }) => {
    expect(seen(seeEditorNote, text)).toEqual([])
  })

  it('goes on in the list below its heading', () => {
    const [heading, item] = linesOf('## Note to editors ¶ - adds head of harbor board in grafs 7-11')
    if (!heading || !item) throw new Error('no lines')
    const [note] = seeEditorNote(item, sightOf(heading, undefined))
    expect(note?.kind === 'editor-note' && note.changes).toEqual([
      { verb: 'adds', what: 'head of harbor board', paragraphs: [7, 8, 9, 10, 11] },
    ])
    expect(note).toMatchObject({ strength: 'likely', because: 'editor-note/listed', start: 0, end: item.text.length })
    expect(seeEditorNote(item, sightOf(undefined, undefined))).toEqual([])
  })

  it.each([
    ['below another heading', '## Notes on the harbor ¶ - adds head of harbor board in grafs 7-11'],
    ['when it names no change', '## Note to editors ¶ - the head of the harbor board is seven years old'],
    ['below more than a heading', `## Note to editors ${'of the harbor '.repeat(5)} ¶ - adds head of harbor board`],
  ])('does not go on %s', (_, text) => {
    const [heading, item] = linesOf(text)
    if (!heading || !item) throw new Error('no lines')
    expect(seeEditorNote(item, sightOf(heading, undefined))).toEqual([])
  })

  it.each(['image', 'caption', 'rule', 'front-matter'] as const)('is no line of kind %s', (kind) => {
    const [line] = linesOf('(ATTN: ADDS photo)')
    if (!line) throw new Error('no line')
    expect(seeEditorNote({ ...line, kind }, sightOf(undefined, undefined))).toEqual([])
  })

  it.each([
    ['ADDS details in paras 2, 4-6 and 9', [2, 4, 5, 6, 9]],
    ['ADDS details in 7th-9th paras', [7, 8, 9]],
    ['ADDS details in 2nd, 4th paras', [2, 4]],
    ['Adds quote in paragraphs 2 to 4', [2, 3, 4]],
    ['Adds quote in the second and third paragraphs', [2, 3]],
    ['ADDS details in last 5 paras', undefined],
    ['ADDS details in para 900', undefined],
    ['ADDS 3 paragraphs', undefined],
  ])('names its paragraphs: %s', (note, paragraphs) => {
    expect(readChanges(note)[0]?.paragraphs).toEqual(paragraphs)
  })
})
