import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MarkdownOptions } from '../../src/exporters/markdown'
import { toMarkdown } from '../../src/exporters/markdown'
import type { Article } from '../../src/model'
import { cleanArticle } from '../../src/index'
import { articleWith, full, oslo, paragraph } from './articles'
import { wireStory } from './stories'

const OPTIONS: readonly MarkdownOptions[] = [
  {},
  { html: true },
  { frontMatter: false },
  { html: true, frontMatter: false },
]

const readBack = (article: Article, options: MarkdownOptions = {}): Article =>
  cleanArticle(toMarkdown(article, options), { format: 'markdown' })

/** What must come back: headline, dateline, people, and the blocks. */
const kept = ({ headline, dateline, bylines, body }: Article) => ({
  headline,
  dateline: dateline?.raw,
  places: dateline?.places,
  bylines: bylines.map(({ name }) => name),
  body: body.map(({ type, text }) => [type, text]),
})

const council = [
  paragraph('The council of Osterby voted on Monday to repair the bridge before the winter, after a long debate.'),
  paragraph('Farmers had asked for the repair since the spring, when a flood took away one of its stones.'),
]

describe('what was written as markdown reads back as the same article', () => {
  test.each<[string, Article]>([
    ['a story without a dateline', articleWith({ headline: 'Council votes to repair old bridge', body: council })],
    [
      'a story with a dateline and two writers',
      articleWith({
        headline: 'Council votes to repair old bridge',
        dateline: oslo,
        agency: { id: 'ap', name: 'The Associated Press' },
        bylines: [{ name: 'Ada Doe' }, { name: 'Bo Roe' }],
        body: council,
      }),
    ],
    [
      'a German story',
      articleWith({
        headline: 'Rat stimmt für die Brücke',
        language: 'de',
        dateline: { raw: 'Hamburg (dpa) -', places: [{ name: 'Hamburg' }] },
        agency: { id: 'dpa', name: 'dpa' },
        bylines: [{ name: 'Ada Doe' }, { name: 'Bo Roe' }],
        body: [
          paragraph('Der Rat von Osterby hat am Montag beschlossen, die Brücke noch vor dem Winter zu reparieren.'),
          paragraph('Die Bauern hatten seit dem Frühjahr darum gebeten, als eine Flut einen ihrer Steine mitnahm.'),
        ],
      }),
    ],
    [
      'a Korean story whose dateline names its writer',
      articleWith({
        headline: '오스터뷔 의회, 다리 수리 의결',
        language: 'ko',
        dateline: { raw: '(서울=연합뉴스) 한지훈 기자 =', places: [{ name: '서울' }] },
        agency: { id: 'yonhap', name: 'Yonhap' },
        bylines: [{ name: '한지훈' }],
        body: [
          paragraph('오스터뷔 의회는 월요일 긴 토론 끝에 겨울이 오기 전에 다리를 수리하기로 의결했다.'),
          paragraph('농민들은 홍수로 돌 하나가 떠내려간 봄부터 수리를 요구해 왔다.'),
        ],
      }),
    ],
  ])('%s', (_, article) => {
    for (const options of OPTIONS) expect(kept(readBack(article, options))).toStrictEqual(kept(article))
  })

  test('a full article, its deck and its images too', () => {
    const again = readBack(full, { frontMatter: false })
    expect(kept(again)).toStrictEqual(kept(full))
    expect(again.subheadline).toBe(full.subheadline)
    expect(again.agency?.id).toBe('ap')
    expect(again.images.map(({ url }) => url)).toStrictEqual([
      'https://example.com/crane.jpg',
      'https://example.com/pictures/hall.png?size=2',
    ])
  })

  test.each([
    '5*6*7 and *stars*',
    'a_b and _bars_',
    '[1] and [so](far)',
    'a | b ~ c ~~ d',
    '`ticks` and {braces}',
    'R&D; back\\slash',
  ])('marks in the text stay: %s', (words) => {
    const marked = `The council of Osterby, which wrote ${words} on its wall, voted on Monday to repair the bridge.`
    const article = articleWith({
      headline: 'Council votes to repair old bridge',
      body: [paragraph(marked), ...council],
    })
    expect(readBack(article).body[0]?.text).toBe(marked)
  })

  test('any story as the wire writes them, in every way of writing', () => {
    fc.assert(
      fc.property(wireStory, fc.constantFrom(...OPTIONS), (article, options) => {
        const again = readBack(article, options)
        expect(kept(again)).toStrictEqual(kept(article))
        expect(again.text).toBe(article.text)
      }),
      { seed: 31, numRuns: 150 },
    )
  })
})
