import fc from 'fast-check'
import type { Article, Block, Dateline, Image, Person } from '../../src/model'
import { articleWith } from './articles'

/** Invented words; some hold marks that markdown would read. */
const WORDS =
  'harbor council bridge orchard library ferry school garden budget season winter morning village valley river engine market window paper station captain farmer teacher baker painter children neighbors visitors workers road_works 5*6 snake_case C# R&D (briefly) [sic] ~50 $20 50% "quiet" well-known 3.5 Nordvik Osterby Lindholm Marrow'.split(
    ' ',
  )
const PLAIN = WORDS.filter((word) => /^[a-z]+$/.test(word))
const STARTS = 'The,A,Every,One,Another,Some,Few,Most,Both,This'.split(',')
const NAMES = 'Ada Doe,Bo Roe,Cy Poe,Di Loe,Ed Moe,Fay Noe'.split(',')

const DATELINES: readonly (readonly [Dateline, Article['agency']])[] = [
  [
    { raw: 'OSLO, Norway, Sept. 22 (AP) --', places: [{ name: 'OSLO', country: 'Norway' }] },
    { id: 'ap', name: 'The Associated Press' },
  ],
  [
    { raw: 'SEOUL, Sept. 22 (Yonhap) --', places: [{ name: 'SEOUL' }] },
    { id: 'yonhap', name: 'Yonhap News Agency' },
  ],
  [
    { raw: 'BEIJING, Sept. 22 (Xinhua) --', places: [{ name: 'BEIJING' }] },
    { id: 'xinhua', name: 'Xinhua' },
  ],
  [
    { raw: 'LONDON (Reuters) -', places: [{ name: 'LONDON' }] },
    { id: 'reuters', name: 'Reuters' },
  ],
]

const some = (words: readonly string[], minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...words), { minLength, maxLength }).map((list) => list.join(' '))

const sentence = fc
  .tuple(fc.constantFrom(...STARTS), some(WORDS, 14, 30), fc.constantFrom(...PLAIN))
  .map(([start, middle, last]) => `${start} ${middle} ${last}.`)

const headline = fc
  .tuple(fc.constantFrom('Nordvik', 'Osterby', 'Lindholm'), some(PLAIN, 4, 8))
  .map((words) => words.join(' '))

const paragraph: fc.Arbitrary<Block> = sentence.map((text) => ({ type: 'paragraph', text }))
const between: fc.Arbitrary<Block[]> = fc.oneof(
  { weight: 3, arbitrary: paragraph.map((block) => [block]) },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 2, maxLength: 3 })
      .map((texts) => texts.map((text): Block => ({ type: 'list-item', text }))),
  },
  { weight: 1, arbitrary: sentence.map((text): Block[] => [{ type: 'quote', text }]) },
  {
    weight: 1,
    arbitrary: sentence.map((text): Block[] => [
      { type: 'paragraph', text: `Why it matters: ${text}`, label: 'Why it matters' },
    ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(some(PLAIN, 2, 4), paragraph)
      .map(([words, block]): Block[] => [{ type: 'heading', text: `What ${words}` }, block]),
  },
)

const body = fc
  .tuple(fc.array(paragraph, { minLength: 2, maxLength: 3 }), fc.array(between, { maxLength: 3 }), paragraph)
  .map(([first, middle, last]) => unlike([...first, ...middle.flat(), last]))
  .filter((blocks) => blocks.length > 3)

/** A block that says what another says is a repeat, and no part of an article. */
const unlike = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ text }, i) => blocks.findIndex((other) => other.text === text) === i)

const bylines: fc.Arbitrary<Person[]> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 })
  .map((names) => names.map((name) => ({ name })))

const images: fc.Arbitrary<Image[]> = fc.uniqueArray(
  fc
    .constantFrom(...PLAIN)
    .map((word) => ({ url: `https://example.com/${word}.jpg?size=(2)`, alt: `The ${word} [left]` })),
  { maxLength: 2, selector: ({ url }) => url },
)

/** Stories as the wire writes them: a headline, a dateline, sentences. */
export const wireStory: fc.Arbitrary<Article> = fc
  .record({ headline, bylines, images, body, from: fc.constantFrom(...DATELINES) })
  .map(({ headline, bylines, images, body, from: [dateline, agency] }) =>
    articleWith({ headline, bylines, images, body, dateline, ...(agency ? { agency } : {}), language: 'en' }),
  )
