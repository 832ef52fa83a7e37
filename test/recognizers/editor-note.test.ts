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

  const MANY = 'the harbor board and the ferry line and the yard '
  it.each([
    ['in full-width brackets', '（ATTN: ADDS photo） 항구가 다시 열린다', '（ATTN: ADDS photo）'],
    ['with brackets in it', '（ATTN: ADDS photo（서울） in para 2） 항구', '（ATTN: ADDS photo（서울） in para 2）'],
    ['behind a headline', `${'Ferry is back '.repeat(20)}(ATTN: ADDS photo)`, '(ATTN: ADDS photo)'],
    ['with a bracket that never closes, to the end', '(ATTN: ADDS photo', '(ATTN: ADDS photo'],
    ['without the caret before it', '^Eds: With AP Photos.<', 'Eds: With AP Photos.'],
    ['before the words of a line', '(Eds: With AP Photos.) The harbor', '(Eds: With AP Photos.)'],
    ['before a full stop', "[Editor's note: The harbor is closed.].", "[Editor's note: The harbor is closed.]"],
    ['of some length', `(Adds comments, ${MANY.repeat(5)}again)`, `(Adds comments, ${MANY.repeat(5)}again)`],
    [
      'of capital verbs',
      `RECASTS with attack on ${MANY.repeat(5)}again`,
      `RECASTS with attack on ${MANY.repeat(5)}again`,
    ],
  ])('is the stretch %s', (_, text, note) => {
    expect(seen(seeEditorNote, text).map(({ start, end }) => text.slice(start, end))).toEqual([note])
  })

  it.each([
    ['too far into a line', `${'Ferry is back '.repeat(23)}(ATTN: ADDS photo)`],
    ['a bracket behind a headline that never closes', 'Ferry is back (ATTN: ADDS photo'],
    ['a bracket that never closes', '(Adds comments, detail'],
    ['a label in a bracket that never closes', "[Editor's note: The harbor is closed. The ferry sails."],
    ['a label before a closing bracket', "Editor's note) The harbor is closed."],
    ['too long for brackets', `(Adds comments, ${MANY.repeat(6)}again)`],
    ['too long for capital verbs', `RECASTS with attack on ${MANY.repeat(6)}again`],
    ['too long for plain words', `Adds details in paragraph 3 of ${MANY.repeat(3)}again`],
    ['one word for pictures', '(PHOTO)'],
    ['capitals that are no verb', 'STORM with attack on harbor'],
    ['capitals that only end as a verb does', 'HARBORS with attack on ships'],
    ['capitals throughout', 'RECASTS WITH ATTACK ON HARBOR'],
    ['a sentence', 'RECASTS with attack on harbor.'],
    ['plain words without a verb', 'Harbor in paragraph 3, background'],
    ['plain words that name no paragraph', 'Adds details, background'],
    ['plain words with a small letter', 'adds details in paragraph 3, background'],
    ['a bullet’s bracket with a small letter', '* Shares rise 10 pct (follows alerts)'],
    ['a bullet’s bracket in its midst', '* Shares rise 10 pct (Follows alerts) again'],
    ['a heading of one word', 'Notes'],
  ])('is not %s', (_, text) => {
    expect(seen(seeEditorNote, text)).toEqual([])
  })
})
