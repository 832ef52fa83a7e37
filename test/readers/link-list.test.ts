import { describe, expect, test } from 'vitest'
import type { Line } from '../../src/parts'
import { linkListAt } from '../../src/readers/link-list'
import { readRows } from '../../src/readers/rows'
import { readMarkdown, readText } from '../../src/readers/text'

const read = (...rows: string[]): readonly Line[] => readText(rows.join('\n'), {}).lines
const textsOf = (lines: readonly Line[]): string[] => lines.flatMap(({ kind, text }) => (kind === 'rule' ? [] : [text]))

const LIST = [
  'References',
  '',
  '   1. https://site.example/a',
  '   2. https://site.example/b',
  '   3. mailto:desk@site.example',
]

describe('a dump of lynx lists its links below', () => {
  test('and their numbers are no words, nor is the list', () => {
    expect(
      textsOf(read('   [1]Home', '', 'The ferry to [2]Lindholm sails.', '', '[3]Write to us', '', ...LIST)),
    ).toEqual(['Home', 'The ferry to Lindholm sails.', 'Write to us'])
  })

  test('under a title in any language, or under none', () => {
    const localized = ['Références', ...LIST.slice(1)]
    expect(textsOf(read('[1]Accueil', '', ...localized))).toEqual(['Accueil'])
    expect(textsOf(read('[1]Home', '', 'It sails.', '', ...LIST.slice(2)))).toEqual(['Home', 'It sails.'])
  })

  test.each<[string, string[]]>([
    ['notes without such a list', ['The ferry[1] sails [2]again.', '', '1. See the harbour report.']],
    ['a list of two', ['The ferry sails [2]again.', '', ...LIST.slice(2, 4)]],
    [
      'a list that does not begin with one',
      ['The ferry sails [2]again.', '', ...LIST.slice(3), '   4. https://x.example'],
    ],
    [
      'a list that leaves a number out',
      ['The ferry sails [2]again.', '', ...LIST.slice(2, 4), '   4. https://x.example'],
    ],
    ['a list that is not the end', ['The ferry sails [2]again.', '', ...LIST, '', 'It is back.']],
  ])('but %s stay', (_, rows) => {
    expect(textsOf(read(...rows))[0]).toBe(rows[0])
    expect(textsOf(read(...rows)).length).toBeGreaterThan(1)
  })
})

describe('the list of links is', () => {
  const ADDRESSES = LIST.slice(2)
  const WORDS = ['It sails.', '']
  /** The rows of the list, with its title. */
  const listIn = (...rows: string[]): string[] => {
    const source = rows.join('\n')
    const read = readRows(source)
    return read.slice(linkListAt(source, read)).map(({ start, end }) => source.slice(start, end))
  }
  const all = ADDRESSES.map((row) => row.trim())

  test('the whole document, where no words stand above it', () => {
    expect(listIn(...ADDRESSES)).toStrictEqual(all)
  })

  test('headed by a title, which stands off', () => {
    expect(listIn(...WORDS, ...LIST)).toStrictEqual(['References', ...all])
  })

  test('of every kind of address', () => {
    const rows = ['https://s.example', 'http://s.example/a?b=1', 'ftp://s.example', 'tel:+47', 'javascript:void(0)']
    expect(listIn(...WORDS, ...rows.map((address, i) => `  ${String(i + 1)}. ${address}`))).toHaveLength(rows.length)
  })

  test.each<[string, string[]]>([
    ['stands behind a margin', ['   References', '', ...ADDRESSES]],
    ['stands above a list at the margin', ['References', '', ...all]],
    ['stands right above the list', ['References', ...ADDRESSES]],
    ['stands two rows above it', ['References', '', '', ...ADDRESSES]],
    ['is a sentence', ['It sails.', '', ...ADDRESSES]],
    ['has two letters', ['No', '', ...ADDRESSES]],
    ['has 41 letters', ['R'.repeat(41), '', ...ADDRESSES]],
  ])('headed by no row that %s', (_, rows) => {
    expect(listIn(...WORDS, ...rows)).toStrictEqual(all)
  })

  test('headed by no row below words', () => {
    expect(listIn('It sails.', ...LIST)).toStrictEqual(all)
    expect(listIn(...LIST)).toStrictEqual(all)
  })

  test.each<[string, string[]]>([
    ['words stand in it', ['1. https://a.example', 'to the harbour', 'and back', '4. https://d.example']],
    ['a number stands twice', [...all, '3. https://c.example']],
    ['it begins with none', ['0. https://a.example', ...all]],
    ['words stand behind an address', [...all.slice(0, 2), '3. https://c.example and back']],
    ['a row has no address', [...all, '4. Harbour']],
    ['it is short', all.slice(0, 2)],
    ['no rows are there', []],
  ])('none where %s', (_, rows) => {
    expect(listIn(...WORDS, ...rows)).toStrictEqual(rows[0]?.startsWith('0') ? all : [])
  })

  test('below its title in parts, of which the second leaves numbers out', () => {
    const parts = [
      'References',
      '',
      '   Visible links:',
      ...ADDRESSES,
      '',
      '   Hidden links:',
      '   7. file:///a',
      '   9. about:b',
    ]
    expect(listIn(...WORDS, ...parts)).toHaveLength(8)
    expect(listIn(...WORDS, ...parts.slice(2))).toStrictEqual([])
  })

  test('below its title with addresses that hold spaces and row breaks', () => {
    const long = [
      '4. mailto:?body=Ferry is back',
      '5. whatsapp://send?text=Ferry',
      'https://site.example/a',
      '6. https://x.example',
    ]
    expect(listIn(...WORDS, ...LIST, ...long)).toHaveLength(8)
    expect(listIn(...WORDS, ...LIST.slice(2), ...long)).toStrictEqual([])
  })

  test('none where most of its rows are no addresses', () => {
    const rows = ['It sails.', 'It is back.', 'It is late.', 'It is old.', 'It is red.', 'It is new.']
    expect(listIn(...WORDS, ...LIST, ...rows, '4. https://x.example')).toStrictEqual([])
  })
})

describe('an address in brackets behind a link', () => {
  test('is no word', () => {
    const rows = ['Home [https://site.example/]', '', 'The ferry to Lindholm [https://site.example/l] sails.']
    expect(textsOf(read(...rows))).toEqual(['Home', 'The ferry to Lindholm sails.'])
    expect(textsOf(read('Home', '[https://site.example/a]', 'World'))).toEqual(['Home', 'World'])
  })

  test.each(['The ferry [sic] sails.', 'It is [site.example] again.', 'See [https://site.example/ for more.'])(
    'is closed and is one: %s',
    (row) => {
      expect(textsOf(read(row))).toEqual([row])
    },
  )

  test('and as the words of a markdown link it stays', () => {
    const [line] = readMarkdown('See [https://site.example](https://site.example) today.', {}).lines
    expect(line?.text).toBe('See https://site.example today.')
  })
})

describe('rows behind a margin', () => {
  const paragraph = [
    '   The council voted six to one on Thursday to spend two million on the',
    '   harbour library, which has been shut since the water reached its',
    '   second floor in July.',
  ]

  test('are joined where blank rows part paragraphs', () => {
    const rows = [
      '   Ferry',
      '',
      ...paragraph,
      '',
      '   Home',
      '',
      '   World',
      '',
      '   Sports',
      '',
      ...paragraph.slice(0, 2),
    ]
    expect(textsOf(read(...rows)).filter((text) => text.length > 60)).toEqual([
      paragraph.map((row) => row.trim()).join(' '),
      paragraph
        .slice(0, 2)
        .map((row) => row.trim())
        .join(' '),
    ])
  })
})
