import { describe, expect, test } from 'vitest'
import { dumpTitle } from '../../src/decide/dump-titles'
import type { Metadata } from '../../src/parts'
import { byline, dateline, documentOf, evidenceOf, junk, row, type Row, type Sight } from './rows'

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
