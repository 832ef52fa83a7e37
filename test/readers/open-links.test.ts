import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/clean-article'
import { readMarkdown, readText } from '../../src/readers/text'

const linesOf = (...rows: string[]): string[] => readMarkdown(rows.join('\n')).lines.map(({ text }) => text)

describe('a link that a wrap broke', () => {
  test.each([
    [['[The ferry', 'is back](https://site.example/ferry)'], 'The ferry is back'],
    [['[The ferry is back](https://site.example/ferry-', 'is-back "Ferry")'], 'The ferry is back'],
    [['[The ferry', 'is', 'back](/ferry "The', 'ferry is back")'], 'The ferry is back'],
    [
      ['On Monday [the ferry', 'is back](#ferry) and [the', 'bus](mailto:bus@site.example) is late'],
      'On Monday the ferry is back and the bus is late',
    ],
  ])('is one: %j', (rows, text) => {
    expect(linesOf(...rows)).toStrictEqual([text])
  })
  test('is one in a text too', () => {
    const { lines } = readText('[The ferry\nis back](https://site.example/ferry)\n\nIt sails.')
    expect(lines.map(({ text }) => text)).toStrictEqual(['The ferry is back', 'It sails.'])
  })
  test('around an image is one', () => {
    expect(
      linesOf('[ ![The quay', 'at noon](/quay.jpg) Ferry is', 'back](/ferry)').filter((text) => text !== ''),
    ).toStrictEqual(['The quay at noon', 'Ferry is back'])
  })
  test('leaves the row behind it alone', () => {
    expect(linesOf('[The ferry', 'is back](/ferry)', '* an item', '[Bus](/bus)')).toStrictEqual([
      'The ferry is back',
      'an item',
      'Bus',
    ])
  })
})

test('an image that a wrap broke has its words and its address', () => {
  const { images } = cleanArticle(
    '# Ferry is back\n\n![The ferry at the quay of\nEllery](https://site.example/the-\nferry.jpg "Ferry")\n\nThe ferry will sail again from Monday, the council said on Friday.',
  )
  expect(images).toStrictEqual([{ url: 'https://site.example/the-ferry.jpg', alt: 'The ferry at the quay of Ellery' }])
})

test.each([
  ['a blank row', ['[The ferry', '', 'is back](/ferry)']],
  ['no address', ['[The ferry', 'is back](so they', 'say)']],
  ['no end', ['[The ferry', 'is back', 'at last']],
])('with %s in it is not joined', (_, rows) => {
  const words = rows.map((row) => row.replace('](/ferry)', ''))
  expect(linesOf(...rows)).toStrictEqual(words.filter((row) => row !== ''))
})

test('over more rows than a dozen is not joined', () => {
  const rows = ['[The', ...Array.from({ length: 13 }, () => 'boat'), 'sails](/ferry)']
  expect(linesOf(...rows)).toStrictEqual(rows.map((row) => row.replace('](/ferry)', '')))
})

describe('the link around an image is syntax', () => {
  const read = (source: string): (string | number)[][] =>
    readMarkdown(source).lines.map(({ kind, text, hints }) => [kind, text, hints.linked])
  test.each([
    ['[![The quay](quay.jpg)](https://site.example/quay)', [['image', 'The quay', 0]]],
    ['[ ![The quay](quay.jpg) ](/quay "The quay")', [['image', 'The quay', 0]]],
    [
      '[ ![The quay](quay.jpg) Ferry is back](/ferry)',
      [
        ['image', 'The quay', 0],
        ['text', 'Ferry is back', 1],
      ],
    ],
    [
      '[ Our page ![bird](bird.png)](/bird) and more',
      [
        ['text', 'Our page', 1],
        ['image', 'bird', 0],
        ['text', 'and more', 0],
      ],
    ],
    [
      '![a [quay]](quay.jpg) and [bus](/bus)',
      [
        ['image', 'a [quay]', 0],
        ['text', 'and bus', 3 / 7],
      ],
    ],
  ])('%s', (source, lines) => {
    expect(read(source)).toStrictEqual(lines)
  })
  test('around rows of its own too', () => {
    expect(read('[\n\n## Ferry is back\n\n](https://site.example/ferry "Ferry")\n\nIt sails.')).toStrictEqual([
      ['rule', '[', 0],
      ['heading', 'Ferry is back', 0],
      ['rule', '', 0],
      ['text', 'It sails.', 0],
    ])
  })
})
