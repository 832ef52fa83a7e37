import fc from 'fast-check'
import type { Article, Block, Dateline, Image, Person } from '../../src/model'

/** An article with nothing in it. */
export const empty: Article = {
  editorNotes: [],
  bylines: [],
  contributors: [],
  body: [],
  text: '',
  images: [],
  keywords: [],
}

/** The article with these members, its text following from its body. */
export function articleWith(members: Partial<Article>): Article {
  const article = { ...empty, ...members }
  return { ...article, text: article.body.map(({ text }) => text).join('\n\n') }
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', text })

export const oslo: Dateline = {
  raw: 'OSLO, Norway, Sept. 22 (AP) --',
  places: [{ name: 'OSLO', country: 'Norway' }],
  date: { raw: 'Sept. 22', month: 9, day: 22, year: 2025, iso: '2025-09-22', yearInferred: true },
}

/** An invented story in which every field says something. */
export const full: Article = articleWith({
  headline: 'Port workers return after a week',
  subheadline: 'Unions and owners agree on pay',
  slugline: 'Harbor-Strike',
  revision: { raw: '(2nd LD)', kind: 'lead', number: 2 },
  genre: 'News Focus',
  urgency: 2,
  pubStatus: 'withheld',
  embargo: 'EMBARGOED until Friday noon',
  editorNotes: [
    { raw: '(ATTN: ADDS remarks in paras 2-3)', changes: [{ verb: 'adds', what: 'remarks', paragraphs: [2, 3] }] },
    { raw: 'Eds: Photos will follow.', changes: [] },
  ],
  bylines: [
    { name: 'Ada Doe', email: 'ada@example.com', role: 'Staff Writer', organization: 'Example Times' },
    { name: 'Bo Roe' },
  ],
  contributors: [
    { name: 'Cy Poe', role: 'reporter' },
    { name: 'Di Loe', role: 'editor', organization: 'Example Times' },
    { name: 'Ed Moe', role: 'translator' },
    { name: 'Fay Noe' },
  ],
  dateline: oslo,
  agency: { id: 'ap', name: 'The Associated Press' },
  body: [
    paragraph('Workers at the invented harbor of Nordvik went back to work on Monday, a week after they walked out.'),
    {
      type: 'paragraph',
      text: 'Why it matters: The harbor handles most of the invented region’s timber, and shops had begun to run out.',
      label: 'Why it matters',
    },
    { type: 'heading', text: 'What comes next' },
    { type: 'list-item', text: 'A first vote on the deal is to be held on Friday at the hall.' },
    { type: 'list-item', text: 'A second vote is to be held on Sunday, if it is needed at all.' },
    { type: 'quote', text: 'We are glad that it is over, and we hope that it stays over for good.' },
    paragraph('The company said it would not comment on the terms of the deal before the votes were counted.'),
  ],
  images: [
    {
      url: 'https://example.com/crane.jpg',
      alt: 'A crane',
      caption: 'A crane stands (left) in the harbor.',
      credit: 'Cy Poe/Example Photo',
      usage: 'No Redistribution',
    },
    { url: '/pictures/hall.png?size=2', caption: 'The hall. Cy Poe/Example Photo', credit: 'Cy Poe/Example Photo' },
    { alt: 'A map of the harbor' },
  ],
  copyright: { raw: '© 2025 Example Wire', holder: 'Example Wire', year: 2025 },
  usageTerms: 'This material may not be published without permission.',
  keywords: ['harbor', 'strike'],
  language: 'en-US',
  published: '2025-09-22T10:15:00+02:00',
  modified: '2025-09-22T11:00Z',
  url: 'https://example.com/news/port-workers?id=7',
  siteName: 'Example Site',
})

/** Strings that have broken exporters of one kind or another. */
const nasty = [
  '</script><script>alert(1)</script>',
  '<!-- x --><b onclick="a()">x</b>',
  '&lt;img src=x onerror=a()&gt; &amp; &copy; &#60;',
  '[a](javascript:alert(1)) ![b](x "y")',
  '---\nkey: value\n---',
  '# head #\n\n> quote\n- item\n1. one\n```js\nx\n```\n~~~',
  '\u2028 \u2029 \u0085 \u0000 \u0007 \u001b[31m \u007f \u009f',
  '\ud800 \udc00 \ufffe \uffff \ufeff',
  '{{ page.title }} {% raw %} {x}',
  '*a* _b_ __c__ ~~d~~ `e` ||f|| \\',
  '" \' : # | > @ % ! & - ? , [ ] { }',
  '2025-02-30',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '//example.com/a b|c',
  'http://user:pass@example.com/a(b)[c]?d={e}#f#g',
  'null',
  '1e3',
  '',
  '   ',
] as const

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(...nasty),
  fc.array(fc.constantFrom(...nasty, 'word', '**', '(', ')', '\n\n'), { maxLength: 4 }).map((parts) => parts.join('')),
)

const maybe = <T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(members, { requiredKeys: required, noNullPrototype: true })

const person: fc.Arbitrary<Person> = maybe({ name: text, email: text, role: text, organization: text }, ['name'])
const image: fc.Arbitrary<Image> = maybe({ url: text, alt: text, caption: text, credit: text, usage: text }, [])
const block: fc.Arbitrary<Block> = maybe(
  { type: fc.constantFrom('paragraph', 'heading', 'list-item', 'quote'), text, label: text },
  ['type', 'text'],
)
const dateline: fc.Arbitrary<Dateline> = maybe(
  {
    raw: text,
    places: fc.array(maybe({ name: text, region: text, country: text }, ['name']), { maxLength: 2 }),
    date: maybe({ raw: text, iso: text, year: fc.integer() }, ['raw']),
  },
  ['raw', 'places'],
)

const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })

/** Articles of the right types with anything in them. */
export const anyArticle: fc.Arbitrary<Article> = maybe<Omit<Article, 'text'>>(
  {
    headline: text,
    subheadline: text,
    slugline: text,
    revision: maybe({ raw: text, kind: fc.constantFrom('lead', 'update', 'correction'), number: fc.integer() }, [
      'raw',
      'kind',
    ]),
    genre: text,
    urgency: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double()),
    pubStatus: fc.constantFrom('withheld', 'canceled'),
    embargo: text,
    editorNotes: few(maybe({ raw: text, changes: fc.constant([]) }, ['raw', 'changes'])),
    bylines: few(person),
    contributors: few(person),
    dateline,
    agency: maybe({ id: text, name: text }, ['id', 'name']),
    body: fc.array(block, { maxLength: 6 }),
    images: few(image),
    copyright: maybe({ raw: text, holder: text, year: fc.oneof(fc.integer(), fc.double()) }, ['raw']),
    usageTerms: text,
    keywords: few(text),
    language: text,
    published: fc.oneof(text, fc.constantFrom('2025-10-25', '2025-10-25T10:00', '2025-10-25T10:00:00.5+0900')),
    modified: fc.oneof(text, fc.constantFrom('2025-10-25T23:59:60Z', '2025-10-25 10:00:00Z')),
    url: fc.oneof(text, fc.webUrl({ withQueryParameters: true, withFragments: true })),
    siteName: text,
  },
  ['editorNotes', 'bylines', 'contributors', 'body', 'images', 'keywords'],
).map(articleWith)

/** Every string in a value, keys included. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [key, ...stringsIn(member)])
}

/** What may stand in no output: control characters but for line breaks, halves of pairs, noncharacters. */
export const UNFIT = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufeff]/u
