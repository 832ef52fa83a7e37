import { describe, expect, test } from 'vitest'
import { dumpTitle, holdsAnother, storyStart } from '../../src/decide/dump-titles'
import type { Metadata } from '../../src/parts'
import { byline, dateline, documentOf, evidenceOf, junk, linesOf, row, type Row, type Sight } from './rows'

const TITLE = row('Quay lights to stay on after petition')
const LEAD = row(
  'The lights on the north quay will stay on all night after a petition, the harbour board decided on Monday.',
)
const STORY = [
  LEAD,
  row('Skippers said that the dark quay had cost them two boats since the lights were switched off in October.'),
  row('The board expects to pay for them from the fund that was set up for new moorings on the north quay.'),
]
const MENU = ['News', 'Sport', 'Your town and its surroundings', 'Baker wins third loaf prize in a row'].map((text) =>
  row(text),
)
const BELOW = ['Read more', 'Ferry fares frozen until spring'].map((text) => row(text))
const moment: Sight = { kind: 'published', strength: 'sure', iso: '2026-03-03' }

const isStory = ({ text }: { text: string }): boolean => STORY.some((other) => other.text === text)

/** The text of the line that is the title, if any is. */
function titleOf(
  rows: readonly Row[],
  said: Partial<Metadata> = {},
  format: 'text' | 'markdown' = 'text',
): string | undefined {
  const document = documentOf(rows, format, said)
  const title = dumpTitle(document, evidenceOf(rows), (line) => (isStory(line) ? 2 : -2))
  return title === -1 ? undefined : document.lines[title]?.text
}

describe('the title of a page’s text', () => {
  test.each<[string, Row[]]>([
    ['stands above the story and says what it says', [...MENU, TITLE, ...STORY, ...BELOW]],
    ['stands above who and when', [...MENU, TITLE, row('Ada Lind', byline('likely', 'Ada Lind')), ...STORY, ...BELOW]],
    [
      'stands above a deck and a caption',
      [...MENU, TITLE, row('A long winter in the dark'), row('At night'), ...STORY],
    ],
    ['stands far above the story', [...MENU, TITLE, ...Array.from({ length: 60 }, () => row('Share this')), ...STORY]],
    [
      'is not what links to other stories',
      [
        ...MENU,
        row('Skippers of the quay sell their boats to the board'),
        ...MENU,
        TITLE,
        row('Monday', moment),
        ...STORY,
      ],
    ],
    ['is not the first heading of the story', [TITLE, LEAD, row('A dark winter for the skippers'), ...STORY.slice(1)]],
    [
      'is not its path',
      [...MENU, row('Home / Harbour / Quay lights to stay on after petition'), row('Harbour'), TITLE, ...STORY],
    ],
    [
      'is not a byline that names those of the story',
      [TITLE, row('By Harbour Board and Skippers of the Quay', byline('sure', 'Harbour Board')), ...STORY],
    ],
    [
      'is not a caption',
      [
        TITLE,
        row('Lights on the north quay on Monday', { kind: 'image', strength: 'sure', image: {} } as Sight),
        ...STORY,
      ],
    ],
  ])('%s', (_, rows) => {
    expect(titleOf(rows)).toBe(TITLE.text)
  })

  test('is a heading of the first level rather than of the second', () => {
    const [first, second] = [1, 2].map((level) => ({ ...row(''), kind: 'heading' as const, hints: { level } }))
    const two = { ...second, text: 'Lights on the north quay: all you need to know', sights: [] }
    const one = { ...first, text: TITLE.text, sights: [] }
    expect(titleOf([...MENU, one, two, ...STORY], {}, 'markdown')).toBe(TITLE.text)
  })

  test('is what the page’s address says', () => {
    const other = row('Skippers told to keep off the north quay at night')
    const rows = [...MENU, other, row('Share'), TITLE, row('Share'), ...STORY]
    const at = (path: string): string | undefined => titleOf(rows, { url: `https://inlet.example/${path}` })
    expect(at('2026/03/quay-lights-to-stay-on-after-petition-4711.html')).toBe(TITLE.text)
    expect(at('harbour/skippers-told-to-keep-off-north-quay/')).toBe(other.text)
    expect(at('harbour/%')).toBe(titleOf(rows))
    expect(at('a-4711')).toBe(titleOf(rows))
  })

  test.each<[string, Row[]]>([
    ['no line reads like a story', [...MENU, TITLE, ...BELOW]],
    ['nothing above the story is like one', [row('News'), row('and of the sport,'), ...STORY]],
    ['all there is are other fields', [row('By Skippers of the Quay', byline('sure', 'Ada Lind')), ...STORY]],
  ])('is none where %s', (_, rows) => {
    expect(titleOf(rows)).toBeUndefined()
  })

  test('counts no hints, and nothing that is said of a part of a line', () => {
    const rows = [...MENU, row(TITLE.text, byline('hint', 'Quay Lights')), ...STORY]
    expect(titleOf(rows)).toBe(TITLE.text)
    expect(titleOf([...MENU, row(`⟦Quay⟧ lights to stay on after petition`, byline('sure', 'Quay')), ...STORY])).toBe(
      TITLE.text,
    )
  })

  test('is rather no row that something names', () => {
    const named = row('Lights on the north quay by night', junk('related', 'sure'))
    expect(titleOf([named, row('Quay at night and its lights'), ...STORY])).toBe('Quay at night and its lights')
  })

  test('is found above a dateline', () => {
    const [, ...rest] = STORY
    const led = row(`⟦OSLO --⟧ ${LEAD.text}`, dateline('sure'))
    expect(titleOf([...MENU, TITLE, led, ...rest])).toBe(TITLE.text)
  })
})

describe('the story whose title it is', () => {
  const long = (text: string): Row => row(`${text} ${'and went on about their nets and boats '.repeat(5)}all night.`)
  const TEASER = long('Skippers sang')
  const gap = (count: number): Row[] => Array.from({ length: count }, (_, i) => row(`Share ${String(i)}`))
  const other = row('Skippers sing by the north quay')
  const proseOf = (rows: readonly Row[]): string | undefined => {
    const document = documentOf(rows)
    const title = dumpTitle(document, evidenceOf(rows), ({ text }) => (text.length > 90 ? 2 : -2))
    return document.lines[title]?.text
  }

  test('is the longest stretch, of however short paragraphs', () => {
    expect(proseOf([TITLE, ...STORY, ...gap(14), other, TEASER])).toBe(TITLE.text)
  })

  test('goes on over a dozen rows between', () => {
    const [first = LEAD, ...rest] = STORY
    expect(proseOf([TITLE, first, ...gap(11), ...rest, ...gap(14), TEASER])).toBe(TITLE.text)
  })

  test.each<[string, Partial<Row>]>([
    ['a picture', { kind: 'image' }],
    ['a rule', { kind: 'rule' }],
    ['front matter', { kind: 'front-matter' }],
    ['too long', { text: `${TITLE.text} ${'of skippers '.repeat(20)}` }],
  ])('its title is no line that is %s', (_, only) => {
    expect(titleOf([{ ...TITLE, ...only }, ...STORY])).toBeUndefined()
  })

  test('needs running text of some length that surely reads so', () => {
    const document = documentOf([TITLE, ...STORY])
    const titleAt = (score: number): number => dumpTitle(document, [], () => score)
    expect([titleAt(0.5), titleAt(0.6)]).toStrictEqual([-1, 0])
    expect(dumpTitle(documentOf([TITLE, row('The quay is dark.')]), [], () => 2)).toBe(-1)
  })

  test('its title is no path, be it only likely one', () => {
    const path = row('Inlet > Harbour > Quay lights', junk('breadcrumb', 'likely'))
    expect(titleOf([path, ...STORY])).toBeUndefined()
  })

  test('two things that are said of a line are both heard', () => {
    const both = row(TITLE.text, junk('related', 'likely'), byline('sure', 'Quay Lights'))
    expect(titleOf([both, ...STORY])).toBeUndefined()
    expect(titleOf([{ ...both, sights: both.sights.toReversed() }, ...STORY])).toBeUndefined()
  })

  test('is named by more than half of a line', () => {
    expect(titleOf([row('⟦Quay lights to stay⟧ on after petition', byline('sure', 'Quay')), ...STORY])).toBe(TITLE.text)
    expect(titleOf([row('⟦Quay lights to stay on after⟧ petition', byline('sure', 'Quay')), ...STORY])).toBeUndefined()
  })
})

describe('where the story begins', () => {
  /** Rows of running text of so many characters at these places, and where the longest stretch of them begins. */
  const startOf = (...prose: readonly (readonly [at: number, length: number])[]): number => {
    const lengths = new Map(prose)
    const rows = Array.from({ length: 60 }, (_, i) => row('x'.repeat(lengths.get(i) ?? 1)))
    return storyStart(linesOf(rows).filter(({ index }) => lengths.has(index)))
  }

  test.each<[string, number, (readonly [number, number])[]]>([
    ['at its only paragraph', 7, [[7, 90]]],
    ['at the longer one', 30, [[7, 90], [30, 91]]], // prettier-ignore
    ['at the first of equals', 7, [[7, 90], [30, 90]]], // prettier-ignore
    ['where paragraphs are longest together', 30, [[7, 90], [30, 50], [32, 50]]], // prettier-ignore
    ['before twelve rows between', 7, [[7, 50], [19, 50], [40, 90]]], // prettier-ignore
    ['behind thirteen', 40, [[7, 50], [20, 50], [40, 90]]], // prettier-ignore
  ])('%s', (_, start, prose) => {
    expect(startOf(...prose)).toBe(start)
  })
})

describe('a line that holds another one', () => {
  const holds = (rows: readonly Row[], at = 0): boolean => {
    const lines = linesOf(rows)
    return holdsAnother(lines[at] ?? expect.fail(), lines)
  }
  const PATH = row('Home / Harbour / Quay lights to stay on')
  const HELD = row('Quay lights to stay on')
  const gap = (count: number): Row[] => Array.from({ length: count }, () => row('Share'))

  test.each<[string, boolean, Row[], number]>([
    ['does', true, [PATH, HELD], 0],
    ['does where the other stands above', true, [HELD, PATH], 1],
    ['does so far below', true, [PATH, ...gap(24), HELD], 0],
    ['does so far above', true, [HELD, ...gap(24), PATH], 25],
    ['does not further below', false, [PATH, ...gap(25), HELD], 0],
    ['does not further above', false, [HELD, ...gap(25), PATH], 26],
    ['does not where it is held itself', false, [PATH, HELD], 1],
    ['does not where both say the same', false, [row('Quay lights to stay on!'), HELD], 0],
    ['does not where the other is the longer by its marks', false, [HELD, row('Quay, lights, to, stay')], 0],
    ['does not where that has two words', false, [PATH, row('Harbour / Quaylightskeepers')], 0],
    ['does not where that has other words', false, [PATH, row('Quay lights to go out')], 0],
    ['does where that has twenty characters', true, [row('Home / Harbour / Quay lights to stayy'), row('Quay lights to stayy')], 0], // prettier-ignore
    ['does not where that has nineteen', false, [row('Home / Harbour / Quay lights to stay'), row('Quay lights to stay')], 0], // prettier-ignore
    ['does not where that is little of it', false, [row(`${HELD.text} ${'until the fog is gone '.repeat(3)}`.trim()), HELD], 0], // prettier-ignore
  ])('%s', (_, expected, rows, at) => {
    expect(holds(rows, at)).toBe(expected)
  })
})

describe('of two lines the title is rather', () => {
  const GAP = ['Share', 'Print', 'Mail', 'Save', 'Listen'].map((text) => row(text))
  const good = row('Skippers lost boats at the dark quay')
  const heading = (level: number, text: string): Row => ({ ...row(text), kind: 'heading', hints: { level } })

  test.each<[string, Row, Row]>([
    ['one without a mark at its end', row('Skippers lost boats at the dark quay:'), good],
    ['one that is no sentence', row('Skippers lost boats at the dark quay.'), good],
    [
      'a question than a sentence',
      row('Skippers lost boats at the dark quay.'),
      row('Who lost boats at the dark quay?'),
    ],
    ['one that begins with a capital', row('skippers lost boats at the dark quay'), good],
    ['one that says what the story says', row('Bakers won three prizes with dark bread'), good],
    [
      'one that shares half of its words than a third',
      row('Skippers dream of palaces, boats and islands elsewhere'),
      good,
    ],
    ['one of seven words than of six', row('Skippers lost boats: the quay'), good],
    ['one of five words than of four', row('Skippers lost dark boats'), row('Skippers lost the dark boats')],
    ['one of three words than of two', row('Dark quay'), row('Dark north quay')],
    ['one of less than twenty words', row(`${'Skippers lost boats at the dark quay, '.repeat(3)}board`), good],
    ['one that is no heading of a third level', heading(3, good.text.replace('lost', 'lose')), good],
    ['a heading of the second level', good, heading(2, 'Skippers lose boats at the dark quay')],
    ['one that nothing names', row(good.text.replace('lost', 'lose'), junk('related', 'likely')), good],
    [
      'one of words than of figures',
      row('Skippers lost 1987 1988 1989 boats quay'),
      row('Skippers lost some boats at the quay'),
    ],
    ['one with eight characters', row('To quay'), row('Dark quay')],
  ])('%s', (_, worse, better) => {
    expect(titleOf([worse, ...GAP, better, ...GAP, ...STORY])).toBe(better.text)
    expect(titleOf([better, ...GAP, worse, ...GAP, ...STORY])).toBe(better.text)
  })

  const other = row('Skippers lose boats at the dark quay')
  const filler = (count: number): Row[] => Array.from({ length: count }, (_, i) => row(`Share ${String(i)}`))

  test.each<[string, Row[]]>([
    ['one that another line says too', [other, ...GAP, good, ...GAP, good, ...GAP, ...STORY]],
    [
      'one right above a moment',
      [other, ...GAP, good, row('Monday'), row('Print'), row('Mail'), row('Today', moment), ...GAP, ...STORY],
    ],
    [
      'one that is not right below a moment',
      [row('Today', moment), row('Print'), other, ...GAP, good, ...GAP, ...STORY],
    ],
    ['one near the story', [other, ...filler(30), good, ...filler(20), ...STORY]],
    ['one above it than below it', [good, ...GAP, ...STORY, ...filler(12), other]],
    ['one above its first lines than among them', [good, ...GAP, LEAD, other, ...STORY.slice(1)]],
  ])('%s', (_, rows) => {
    expect(titleOf(rows)).toBe(good.text)
  })
})
