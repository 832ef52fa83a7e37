import { describe, expect, it } from 'vitest'
import { agencies } from '../../src/data/agencies'
import { lexiconFor } from '../../src/lexicon'
import { NO_METADATA } from '../../src/readers/front-matter'
import { inspectArticle } from '../laws'
import { lookAt, rulesSeen } from './corpus'
import { linesOf, readCorpus, seen, written } from './head-corpus'
import { seeTags } from '../../src/recognizers/tags'

const rows = readCorpus('tags')

describe('the tags of a headline', () => {
  it.each(rows.filter((row) => row.verdict === 'yes'))('are read in «$text»', ({ text, expected }) => {
    const own = linesOf(text)[0]?.text ?? ''
    expect(seen(seeTags, text).map((item) => written(item, own))).toEqual(expected)
  })

  it.each(rows.filter((row) => row.verdict === 'no'))('are not read in «$text»', ({ text }) => {
    expect(seen(seeTags, text)).toEqual([])
  })

  it('keep the separator in the span and out of the raw text', () => {
    const raws = ['UPDATE 2-Harbour', '(LEAD) Harbour', 'Harbor Storm, 1st Ld-Writethru', 'WDH: Hafen', 'AMP.- Los']
    const said = raws
      .flatMap((text) => seen(seeTags, text))
      .map((item) => item.kind === 'revision' && item.revision.raw)
    expect(said).toEqual(['UPDATE 2', '(LEAD)', '1st Ld-Writethru', 'WDH', 'AMP'])
  })

  const entries = agencies.flatMap((agency) => (agency.tags ?? []).map((tag) => ({ ...tag, agency })))
  it.each(entries)('of $agency.id are read in «$example»', ({ agency, ...tag }) => {
    const below = `SEOUL, Sept. 22 (${agency.names[0] ?? ''}) -- The harbor`
    const items = seen(seeTags, `${tag.example} ¶ ${below}`)
    const said = items.map((item) =>
      'revision' in item ? item.revision.kind : 'genre' in item ? item.genre : item.kind,
    )
    expect(said).toContain(tag.revision ?? tag.genre ?? 'urgency')
  })

  it('that other words may be count in the stories of their agency alone', () => {
    const story = (agency: string): string =>
      `LEAD: Port authority delays its budget\n\nBy Ada Lind\n\nTOKYO (${agency}) -- The port authority put off its budget for new cranes on Tuesday.`
    expect(inspectArticle(story('Kyodo')).article.revision?.raw).toBe('LEAD')
    expect(inspectArticle(story('Xinhua')).article.headline).toBe('LEAD: Port authority delays its budget')
  })

  it('are not looked for in captions, images and long lines', () => {
    const [line] = linesOf('UPDATE 2-Harbour group lifts view')
    if (!line) throw new Error('no line')
    for (const kind of ['image', 'caption', 'front-matter', 'rule'] as const)
      expect(seen((own, sight) => seeTags({ ...own, kind }, sight), line.text)).toEqual([])
    const [first, long] = linesOf(`Harbour\nUPDATE 2-${'harbour '.repeat(32)}`)
    if (!first || !long) throw new Error('no line')
    const sight = { before: first, after: undefined, metadata: NO_METADATA, lexicon: lexiconFor() }
    expect(seeTags(long, sight)).toEqual([])
  })
  it('are looked for at the start of a story on one line, the sure ones', () => {
    const story = `${'The harbour opened on Monday, officials said. '.repeat(8)}`
    expect(seen(seeTags, `UPDATE 2-Harbour opens OSLO, Oct 23 (Reuters) - ${story}`)).toHaveLength(1)
    expect(seen(seeTags, `Analysis of the harbour shows that it is deep. ${story}`)).toEqual([])
  })
})

/** What is seen in a line between others. */
const between = (text: string, before?: string, after?: string) => {
  const beside = { before, after }
  const context = Object.entries(beside).flatMap(([side, words]) =>
    words === undefined ? [] : [[side, words] as const],
  )
  return lookAt(seeTags, { text, context: new Map(context) })
}

describe('a line below another has tags', () => {
  const words = (count: number, mark: string): string => `UPDATE 2-Harbour${' sails'.repeat(count - 2)}${mark}`
  it.each<[string, string, number]>([
    ['if it is a short sentence', words(22, '.'), 1],
    ['but not if it is a longer one', words(23, '.'), 0],
    ['if it is no sentence, of whatever words', words(30, ''), 1],
    ['if it is as long as a headline may be', `UPDATE 2-${'h'.repeat(241)}`, 1],
    ['but not if it is longer', `UPDATE 2-${'h'.repeat(242)}`, 0],
  ])('%s', (_, text, count) => {
    expect(between(text, 'Harbour')).toHaveLength(count)
  })
})

describe('a tag that stands for other things too', () => {
  const urgent = { kind: 'urgency', line: 0, start: 0, end: 6, strength: 'likely', because: 'tags/afp', urgency: 2 }
  it.each<[string, string | undefined, string | undefined, object]>([
    ['counts below the agency’s name', 'AFP', undefined, urgent],
    ['counts above it', undefined, 'PARIS (AFP) - The port', urgent],
    ['counts between it and another line', 'AFP', 'The port', urgent],
    ['counts in the agency’s stories else', 'The port', 'The harbour', { ...urgent, onlyIn: ['afp', 'dpa'] }],
    [
      'is none of an agency named far into a line',
      `${'Port '.repeat(32)}AFP`,
      undefined,
      { ...urgent, onlyIn: ['afp', 'dpa'] },
    ],
    ['is none of one named far below', undefined, `${'Port '.repeat(32)}AFP`, { ...urgent, onlyIn: ['afp', 'dpa'] }],
  ])('%s', (_, before, after, expected) => {
    expect(between('URGENT', before, after)).toStrictEqual([expected])
  })
})

describe('a genre', () => {
  it.each<[string, string, boolean]>([
    ['is cited where its word reads on into the headline', 'Factbox: Harbour in figures', true],
    ['is not where it stands in brackets', '[Exclusive] Harbour bridge is wrong', false],
    ['is not where its agency writes it so', 'FACTBOX-Five facts about the new harbour', false],
  ])('%s', (_, text, cited) => {
    expect(between(text).map((item) => item.kind === 'genre' && (item.cited ?? false))).toStrictEqual([cited])
  })
})

it('a revision without a number has none', () => {
  const [item] = between('WDH: Kabinett stimmt dem Hafenplan zu')
  expect(item?.kind === 'revision' && item.revision).toStrictEqual({ raw: 'WDH', kind: 'repeat' })
})

describe('the ledger is told what was seen', () => {
  it.each([
    ['URGENT ¶ Port city reopens ferry line', 'tags/afp'],
    ['【独自】港の橋の設計に誤り', 'tags/brackets'],
    ['UPDATE 2 - Harbour group lifts view', 'tags/words'],
    ['Update 1: Port city reopens ferry line', 'tags/xinhua'],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeTags, text)).toContain(because)
  })
})
