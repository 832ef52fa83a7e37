import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/clean-article'
import { readText } from '../../src/readers/text'

const linesOf = (rows: readonly string[]): string[] => readText(rows.join('\n')).lines.map(({ text }) => text)
/** Whether a text of such rows has a line for each. */
const standAlone = (rows: readonly string[]): void => {
  expect(linesOf(rows)).toStrictEqual(rows)
}

const TELLING = [
  'The ferry will run again in',
  'Port Ellery',
  ', the council said on Monday, and tickets will cost as much as before.',
  'A second boat is being built at the yard of',
  'Lind & Sons',
  '.',
]
const TOLD = [
  'The ferry will run again in Port Ellery, the council said on Monday, and tickets will cost as much as before.',
  'A second boat is being built at the yard of Lind & Sons.',
]
/** More rows, in a text that tells how its rows are parted. */
const among = (...rows: string[]): string[] => linesOf([...TELLING, ...rows]).slice(TOLD.length)

describe('a paragraph parted at its tags', () => {
  test('is one again', () => {
    expect(linesOf(TELLING)).toStrictEqual(TOLD)
  })
  test('is one where a link opens it, and where a name stands between two parts', () => {
    expect(
      among('Ada Lind', 'told', 'The Harbor Post', 'on Tuesday that the pier would be rebuilt before the summer.'),
    ).toStrictEqual(['Ada Lind told The Harbor Post on Tuesday that the pier would be rebuilt before the summer.'])
  })
  test('is one behind the end of a sentence that a mark closes', () => {
    expect(among('“We have waited for this pier since the spring storms of last year.', '” she said.')).toStrictEqual([
      '“We have waited for this pier since the spring storms of last year.” she said.',
    ])
  })
  test('is one with the quotation mark that closes it in a row of its own', () => {
    expect(
      among('“We have waited for this pier', 'since the spring storms of last year.', '”', 'She left.'),
    ).toStrictEqual(['“We have waited for this pier since the spring storms of last year.”', 'She left.'])
  })
  test.each([
    [['The index of the island (', 'HSI', ') fell for the third day in a row on Monday.'], '(HSI) fell'],
    [
      ['The mayor called the pier "', 'our front door', '", and asked for more money from the state.'],
      '"our front door",',
    ],
    [['Elle a parlé de l’', 'Écume', 'et du port pendant toute la soirée, dit le maire.'], 'l’Écume et'],
    [
      ['The plan of', 'Ellery', '’s council is older than the pier, and dearer than a second boat.'],
      'of Ellery’s council',
    ],
    [['It was a', 'harbor', '-based firm that asked for the wood of the old pier on Sunday.'], 'harbor -based'],
    [['They asked one thing', ': where is the second boat, and who has paid for the wood?'], 'thing: where'],
  ])('has no space that %j did not have', (rows, part) => {
    const [line = '', ...more] = among(...rows)
    expect(more).toStrictEqual([])
    expect(line).toContain(part)
  })
  test('of 、 and 。 is one too', () => {
    expect(
      linesOf(['島の船は', '港湾局', '、月曜日に再び運航すると発表した。' + '新しい桟橋は'.repeat(6), '夏', '。']),
    ).toStrictEqual(['島の船は港湾局、月曜日に再び運航すると発表した。' + '新しい桟橋は'.repeat(6) + '夏。'])
  })
  test('keeps what stands around it apart', () => {
    expect(among('Harbor', 'by', 'Ada Lind', 'The pier was old.', 'sports', 'e-paper', 'Weather')).toStrictEqual([
      'Harbor',
      'by',
      'Ada Lind',
      'The pier was old.',
      'sports',
      'e-paper',
      'Weather',
    ])
  })
  test('ends at a blank row, and before an item', () => {
    const rows = ['The pier was rebuilt by the yard of', 'the council and the island’s only school.']
    expect(linesOf([...TELLING, rows[0] ?? '', '', rows[1] ?? '']).slice(2)).toStrictEqual(rows)
    expect(among('The pier was rebuilt by the yard of', '* the council and the island’s only school.')).toHaveLength(2)
  })
  test('that wide rows tell is one without a comma', () => {
    const wide =
      'on Monday, and asked the council for the wood of the old pier, for the bell, and for a second boat that is quicker.'
    const other =
      'for the third time this year, and nobody at the yard could say on Monday when the next of them would be built there.'
    expect(linesOf(['The school wrote to', 'Ada Lind', wide, 'The boat was late', other])).toStrictEqual([
      `The school wrote to Ada Lind ${wide}`,
      `The boat was late ${other}`,
    ])
  })
})

describe('rows that are no parts of a paragraph', () => {
  test('of a poem stand alone', () => {
    standAlone([
      'The boat came in,',
      'and all the bells rang out',
      'over the harbor wall,',
      'over the mill and the school,',
      'and we went home',
      'before the rain,',
      'with salt on our hands,',
      'not saying a word.',
    ])
  })
  test('of a chat in small letters stand alone', () => {
    standAlone([
      'did anybody hear when the ferry runs again, i asked at the harbor but they were closed and there was no note at all',
      'no idea, they said monday but then the wood for the pier was not there and now they say it may well be thursday',
      'ok so i take the bus, it is slower but at least there is one, and it stops in front of the school and at the mill.',
      'see you there',
    ])
  })
  test('of a headline above a paragraph that begins in a small letter stand alone', () => {
    standAlone([
      'Ferry is back after storm',
      'de Vries said on Monday that the pier was safe, that the bell had been found, and that tickets would cost as before.',
      'The council met on Tuesday.',
    ])
  })
  test('are not joined for one mark alone', () => {
    standAlone(['The ferry will run again', ', the council said on Monday.', 'The pier is new.'])
  })
  test('of which most go on stand alone', () => {
    standAlone([', one', ', two', ', three and the end of a longer row that would be a paragraph.'])
  })
})

test('a dump of such rows is read like a page', () => {
  const paragraph = (n: number): string[] => [
    `The council of pier ${n} told`,
    'The Harbor Post',
    ', which asked for a comment on Monday, that the work would cost as much as the second boat.',
  ]
  const { text } = cleanArticle(['Ferry is back after storm', ...[1, 2, 3].flatMap(paragraph)].join('\n'))
  expect(text.split('\n\n').slice(-3)).toStrictEqual([1, 2, 3].map((n) => paragraph(n).join(' ').replace(' ,', ',')))
})
