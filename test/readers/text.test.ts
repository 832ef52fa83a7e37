import { describe, expect, test } from 'vitest'
import { readMarkdown, readText } from '../../src/readers/text'

const linesOf = (source: string): string[] => readText(source).lines.map(({ kind, text }) => said(kind, text))
const markdownLines = (source: string): string[] => readMarkdown(source).lines.map(({ kind, text }) => said(kind, text))
const said = (kind: string, text: string): string => (kind === 'text' ? text : `${kind}: ${text}`)

const PARAGRAPH = [
  'The church went first, stone by stone, before',
  'the valley was flooded in 1943. The rest of',
  'the village stayed where it was, and this',
  'month it came back.',
]
const SECOND = [
  'After the driest summer on record the lake',
  'has fallen by 14 meters, and visitors can',
  'walk along the lane.',
]

describe('rows', () => {
  test.each(['\n', '\r\n', '\r', '\u2028', '\u0085', '\v', '\f'])('end with %j', (mark) => {
    expect(linesOf(`A first line.${mark}A second.${mark}${mark}A third.`)).toStrictEqual([
      'A first line.',
      'A second.',
      'A third.',
    ])
  })
  test('that are blank are counted and passed over', () => {
    const { lines } = readText('\n\nOne.\n \t \n\u00a0\n\u200b\nTwo.\n\n')
    expect(lines.map(({ text, hints }) => [text, hints.blanksBefore])).toStrictEqual([
      ['One.', 2],
      ['Two.', 3],
    ])
  })
  test('of nothing are no lines', () => {
    expect(linesOf('')).toStrictEqual([])
    expect(linesOf(' \n\t\r\n\u200b')).toStrictEqual([])
  })
})

describe('hard-wrapped rows', () => {
  test('with blank lines between paragraphs are joined', () => {
    expect(linesOf([...PARAGRAPH, '', ...SECOND].join('\n'))).toStrictEqual([PARAGRAPH.join(' '), SECOND.join(' ')])
  })
  test('with indented paragraphs are joined', () => {
    const indented = [...PARAGRAPH.map((row, i) => (i === 0 ? `    ${row}` : row))]
    const second = [...SECOND.map((row, i) => (i === 0 ? `    ${row}` : row))]
    expect(linesOf([...indented, ...second].join('\r\n'))).toStrictEqual([PARAGRAPH.join(' '), SECOND.join(' ')])
  })
  test('that are indented as a block are joined', () => {
    const rows = [...PARAGRAPH, '', ...SECOND].map((row) => (row === '' ? '' : `    ${row}`))
    expect(linesOf(rows.join('\n'))).toStrictEqual([PARAGRAPH.join(' '), SECOND.join(' ')])
  })
  test('of Chinese are joined without a space', () => {
    const rows = [
      '一条旧货船改成的书店十二日停靠在京杭大运河杭州段的',
      '老码头，当天就有两千多名读者上船买书。书店长三十二',
      '米，船舱里摆着八千多册图书。',
    ]
    expect(linesOf(rows.join('\n'))).toStrictEqual([rows.join('')])
  })
  test('leave a headline, a byline and an end mark alone', () => {
    const source = ['Drowned village shows its streets', '', 'By Elspeth Harrow', '', ...PARAGRAPH, '', '(END)'].join(
      '\n',
    )
    expect(linesOf(source)).toStrictEqual([
      'Drowned village shows its streets',
      'By Elspeth Harrow',
      PARAGRAPH.join(' '),
      '(END)',
    ])
  })
  test('are none where a credit in brackets stands behind a sentence', () => {
    const rows = [
      '항만위원회, 선개교 공사 1년 연기',
      '△ 작업자들이 옛 등대 옆에서 크레인을 칠하고 있다. （北京＝新華社記者／張三）',
      '춘천, 8월 20일 (신화망) -- 여객선사는 야간 운항을 중단하고 아침에 배 두 척을 더 띄우기로 했다.',
      '구시가지의 가게들은 문을 열었고 청어는 정오가 되기 전에 모두 팔렸다.',
    ]
    expect(linesOf(rows.join('\n'))).toStrictEqual(rows)
  })
  test('are none where rows are long', () => {
    const long =
      'A row of this length shows that nothing in this text is wrapped, because it goes on and on, well beyond a hundred columns.'
    expect(linesOf(['A short row', 'Another one', long, long].join('\n'))).toHaveLength(4)
  })
  test('are joined where a bracket was broken, and nowhere else', () => {
    const credits = ['(Reporting by Ada Lind ; Editing ', ' by Bo Ekman )']
    const long = `${'The ferry sailed again on Tuesday, ten years after it was scrapped. '.repeat(2)}`.trim()
    expect(linesOf([long, '', long, '', ...credits].join('\n'))).toHaveLength(3)
    expect(linesOf([long, '', '(Reporting by Ada', 'Lind; Editing by Bo Ekman)'].join('\n'))).toHaveLength(2)
    expect(linesOf([long, '', '(Reporting by Ada Lind', 'Harbour votes) to close', long].join('\n'))).toHaveLength(4)
    expect(linesOf([long, '', '(Reporting by Ada Lind', '', 'by Bo Ekman)'].join('\n'))).toHaveLength(3)
  })
  test.each([
    [
      'a headline above two paragraphs',
      [
        'Runaway peacock returns to farm after three weeks',
        'Nov. 25 (UPI) -- An Ohio farmer said her peacock returned home on Tuesday.',
        'The bird had been seen on the roof of a diner.',
      ],
    ],
    [
      'a headline as long as the paragraph below it',
      [
        'Ferry link across the eastern bay is to resume after twenty years, council says',
        'BEIRUT/NICOSIA, March 7 (Reuters) - A ferry link across the bay will resume in May.',
        'The crossing takes nine hours.',
      ],
    ],
    [
      'Urdu sentences',
      [
        'پرانی دہلی میں کتابوں کا اتوار بازار پھر سے کھل گیا ہے۔',
        'دکان داروں نے کہا کہ پہلے دن بہت بھیڑ رہی۔',
        'بازار شام کو بند ہوا۔',
      ],
    ],
    [
      'Hindi sentences',
      [
        'उत्तराखंड के दस गांवों को शुक्रवार को नई सड़क मिल गई।',
        'अधिकारियों ने बताया कि सड़क की लंबाई बारह किलोमीटर है।',
        'काम जारी है।',
      ],
    ],
  ])('are none in %s', (_, rows) => {
    expect(linesOf(rows.join('\n'))).toStrictEqual(rows)
  })
  test('are joined right below a headline', () => {
    expect(linesOf(['Drowned village is back', ...PARAGRAPH].join('\n'))).toContain(PARAGRAPH.join(' '))
  })
  test('are none in a list of short rows that all end their sentences', () => {
    expect(linesOf('One boat sank.\nTwo boats swam.\nNo boat flew.')).toHaveLength(3)
  })
})

describe('a dateline in two rows', () => {
  test.each([
    ['Baku, Azerbaijan, March 5', 'Trend:'],
    ['Baku,\u00a0Azerbaijan,\tMarch\u00a05', 'Trend:'],
    ['Дамаск – САНА', '', '16-11-2016'],
    ['دمشق-سانا', '16-11-2016'],
  ])('is one line: %s', (...rows) => {
    expect(linesOf(['A headline', '', ...rows, '', 'A sentence below it.'].join('\n'))).toStrictEqual([
      'A headline',
      rows
        .filter((row) => row !== '')
        .join(' ')
        .replace(/\s/gu, ' '),
      'A sentence below it.',
    ])
  })
  test.each([
    ['The tram was closed on March 5', 'Trend:'],
    ['Prices in Baku', 'Trend:'],
    ['Baku, Azerbaijan, March 5', 'Trends:'],
    ['Damascus and its roses', '16-11-2016'],
    ['Дамаск – САНА', '16-11-2016 was a Wednesday.'],
  ])('is none in «%s» above «%s»', (...rows) => {
    expect(
      linesOf(['A headline', ...rows, 'A sentence below it that is longer than all above it.'].join('\n')),
    ).toContain(rows[1])
  })
})

describe('leftovers of markdown in a text', () => {
  const rows: readonly (readonly [source: string, lines: readonly string[]])[] = [
    ['![]()', ['image: ']],
    ['![a [nested [alt]] text](https://x.example/a.jpg)', ['image: a [nested [alt]] text']],
    ['![alt](https://x.example/a_(1).jpg "title")', ['image: alt']],
    ['![alt](https://x.example/a.jpg) Words behind it', ['image: alt', 'Words behind it']],
    ['a cell | another |', ['table-row: a cell | another']],
    ['Harbour sails again [PICTURES]|', ['Harbour sails again [PICTURES]|']],
    ['| a cell | another |', ['table-row: a cell | another']],
    ['| ▲ A caption. (Yonhap) |', ['table-row: ▲ A caption. (Yonhap)']],
    ['|---|---|', ['rule: |---|---|']],
    ['---', ['rule: ---']],
    ['***', ['rule: ***']],
    ['## A heading', ['heading: A heading']],
    ['## A heading ##', ['heading: A heading']],
    ['[Plan][1] and\n[1]: https://site.example/plan', ['[Plan][1] and', '[1]: https://site.example/plan']],
    ['* One\n* Two', ['list-item: One', 'list-item: Two']],
    ['- "Speech," she said', ['- "Speech," she said']],
    ['-\nOne\n-\nTwo\n-\nThree', ['list-item: One', 'list-item: Two', 'list-item: Three']],
    ['•\n\n  One\n•\nTwo\n•\nThree\nFour', ['list-item: One', 'list-item: Two', 'list-item: Three', 'Four']],
    ['-\nOne\n-\nTwo', ['-', 'One', '-', 'Two']],
    ['#hashtag', ['#hashtag']],
    ['*A caption in emphasis*', ['A caption in emphasis']],
    ['_A caption in emphasis_', ['A caption in emphasis']],
    ['*A footnote', ['*A footnote']],
    ['*One* and *two*', ['*One* and *two*']],
    ['* * *', ['rule: * * *']],
    ['1. The first\n2. The second', ['1. The first', '2. The second']],
  ]
  test.each(rows)('%j', (source, lines) => {
    expect(linesOf(source)).toStrictEqual(lines)
  })
})

describe('markdown', () => {
  const rows: readonly (readonly [source: string, lines: readonly string[]])[] = [
    ['# One\n\nTwo *so*.', ['heading: One', 'Two so.']],
    ['> quoted', ['quote: quoted']],
    ['- one\n- two', ['list-item: one', 'list-item: two']],
    ['1. one\n2. two', ['list-item: one', 'list-item: two']],
    ['-\nOne\n-\nTwo\n-\nThree', ['list-item: One', 'list-item: Two', 'list-item: Three']],
    [String.raw`\# no heading`, ['# no heading']],
    [
      '---\ntitle: A story\ntags:\n  - one\n---\nText.',
      [
        'front-matter: ---',
        'front-matter: A story',
        'front-matter: ',
        'front-matter: - one',
        'front-matter: ---',
        'Text.',
      ],
    ],
    ['---\nNo front matter: it has no end.', ['rule: ---', 'No front matter: it has no end.']],
    ['## A heading ##', ['heading: A heading']],
    ['## Issue #', ['heading: Issue']],
    ['## The key of F#', ['heading: The key of F#']],
    ['```js\nferry()\n```', ['rule: ```js', 'ferry()', 'rule: ```']],
    ['```ferry()``` is back.', ['ferry() is back.']],
    [
      'See [the plan][1] and [the *map*][Map of 2026].\n\n[1]: https://site.example/plan "The plan"\n[Map of 2026]: </map>',
      ['See the plan and the map.', 'rule: [1]: https://site.example/plan "The plan"', 'rule: [Map of 2026]: </map>'],
    ],
    ['He said [sic] it [was] so.', ['He said [sic] it [was] so.']],
    ['[Lind]: It sails again.', ['[Lind]: It sails again.']],
  ]
  test.each(rows)('%j', (source, lines) => {
    expect(markdownLines(source)).toStrictEqual(lines)
  })
})

describe('a story on one line', () => {
  test('is parted at wide gaps', () => {
    const body =
      'Voters on Tuesday agreed to pay a small tax so that the last car ferry on this stretch of the river can go on running.'
    expect(linesOf(`Ferry to run on    By ADA LIND    NEW YORK (AP) - ${body}`)).toStrictEqual([
      'Ferry to run on',
      'By ADA LIND',
      `NEW YORK (AP) - ${body}`,
    ])
  })
  test('keeps its gaps where figures stand in columns', () => {
    expect(linesOf('Revenue                 104.2  vs  98.7')).toStrictEqual(['Revenue 104.2 vs 98.7'])
  })
})

test('a row of marks is a rule, whatever in it shows nothing', () => {
  expect(readText('-\u001f-----').lines.map(({ kind }) => kind)).toStrictEqual(['rule'])
})
