import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NinjsOptions, toNinjs } from '../../src/exporters/ninjs'
import type { Article } from '../../src/model'
import { anyArticle, articleWith, empty, full, oslo, paragraph, stringsIn, UNFIT } from './articles'

const schema: unknown = JSON.parse(readFileSync('test/schemas/ninjs-schema_3.1.json', 'utf8'))
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
const validate = ajv.compile(Object(schema))

/** What the official schema has against a value. */
function faults(value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

const UUID_URN = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

describe('the schema in use can say no', () => {
  test.each([
    ['no uri', {}],
    ['a day where a date-time must be', { uri: 'urn:a:b', firstCreated: '2025-10-25' }],
    ['null', { uri: 'urn:a:b', by: null }],
    ['urgency 0', { uri: 'urn:a:b', urgency: 0 }],
    ['pubStatus killed', { uri: 'urn:a:b', pubStatus: 'killed' }],
    ['a member it does not know', { uri: 'urn:a:b', dateline: 'OSLO' }],
    ['an association without a name', { uri: 'urn:a:b', associations: [{ uri: 'urn:a:c' }] }],
    ['a relative rendition', { uri: 'urn:a:b', renditions: [{ name: 'x', href: '/a.jpg' }] }],
  ])('%s', (_, value) => {
    expect(faults(value)).not.toStrictEqual([])
  })
})

test.each([{ url: 'urn:a:b' }, { html: 'yes' }, { uri: 5 }, { uri: '/a' }, null, []])(
  'options like %j throw',
  (wrong) => {
    expect(() => toNinjs(empty, wrong as unknown as NinjsOptions)).toThrow(TypeError)
  },
)

describe('what comes out is valid ninjs 3.1', () => {
  test.each<[string, Article]>([
    ['a full article', full],
    ['an empty one', empty],
    ['one with a body only', articleWith({ body: [paragraph('Rain is expected.')] })],
    ['one with a relative address', articleWith({ url: '/news/1' })],
    ['one with an address beyond ASCII', articleWith({ url: 'https://exämple.com/ä b/[x]?q={ö}#a#b' })],
    ['one with times of every kind', articleWith({ published: '2025-02-30T10:00:00Z', modified: 'Tuesday' })],
    ['one with a day for its time', articleWith({ published: '2025-10-25', modified: '2025-10-25T10:00' })],
    ['one whose urgency is out of range', articleWith({ urgency: 0 })],
    ['one whose images have no address', articleWith({ images: [{ caption: 'A crane' }, {}, { alt: 'A hall' }] })],
    ['one whose image is a script', articleWith({ images: [{ url: 'javascript:alert(1)', alt: 'x' }] })],
    ['one whose texts are blank', articleWith({ headline: ' ', keywords: [''], bylines: [{ name: ' ' }], genre: '' })],
  ])('%s', (_, article) => {
    expect(faults(toNinjs(article))).toStrictEqual([])
    expect(faults(toNinjs(article, { html: true, uri: 'tag:example.com,2025:7' }))).toStrictEqual([])
  })

  test('any article at all', () => {
    fc.assert(
      fc.property(anyArticle, fc.boolean(), (article, html) => {
        const before = structuredClone(article)
        const item = toNinjs(article, { html })
        expect(faults(item)).toStrictEqual([])
        expect(JSON.parse(JSON.stringify(item))).toStrictEqual(item)
        expect(stringsIn(item).filter((text) => UNFIT.test(text))).toStrictEqual([])
        expect(toNinjs(structuredClone(article), { html })).toStrictEqual(item)
        expect(article).toStrictEqual(before)
      }),
      { numRuns: 300, seed: 31 },
    )
  })
})

describe('the mapping', () => {
  const item = toNinjs(full)

  test('the item says what it is', () => {
    expect(item.uri).toBe('https://example.com/news/port-workers?id=7')
    expect(item.type).toBe('text')
    expect(item.representationType).toBe('full')
    expect(item.profile).toBe('text-photo')
    expect(item.standard).toStrictEqual({
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    })
  })

  test('the dateline is a description, its place is located, and the body is without it', () => {
    expect(item.descriptions).toStrictEqual([
      { role: 'dateline', contentType: 'text/plain', value: 'OSLO, Norway, Sept. 22 (AP) --' },
    ])
    expect(item.located).toBe('OSLO')
    expect(item.places).toStrictEqual([
      {
        name: 'OSLO',
        rel: 'located',
        contactInfo: [{ type: 'address', address: { locality: 'OSLO', country: 'Norway' } }],
      },
    ])
    expect(item.bodies?.[0]?.value).toBe(full.text)
  })

  test('several places are joined by a slash', () => {
    const dateline = { raw: 'OSLO/BERGEN (AP) --', places: [{ name: 'OSLO' }, { name: 'BERGEN' }] }
    expect(toNinjs(articleWith({ dateline })).located).toBe('OSLO/BERGEN')
  })

  test('the dateline gives no contentCreated, having no time of day', () => {
    expect(toNinjs(articleWith({ dateline: oslo }))).not.toHaveProperty('contentCreated')
  })

  test('headline and deck are headlines', () => {
    expect(item.headlines?.map(({ role, value }) => [role, value])).toStrictEqual([
      ['main', 'Port workers return after a week'],
      ['subhead', 'Unions and owners agree on pay'],
    ])
  })

  test('revision, embargo and notes are one edNote, a line each, and the version is a string', () => {
    expect(item.version).toBe('2')
    expect(item.edNote?.split('\n')).toStrictEqual([
      '(2nd LD)',
      'EMBARGOED until Friday noon',
      '(ATTN: ADDS remarks in paras 2-3)',
      'Eds: Photos will follow.',
    ])
  })

  test('status, urgency, language, slugline and genre stand', () => {
    expect([item.pubStatus, item.urgency, item.language, item.slugline, item.genres]).toStrictEqual([
      'withheld',
      2,
      'en-US',
      'Harbor-Strike',
      [{ name: 'News Focus' }],
    ])
  })

  test('times are full date-times', () => {
    expect(item.firstCreated).toBe('2025-09-22T10:15:00+02:00')
    expect(item.versionCreated).toBe('2025-09-22T11:00:00Z')
  })

  test('people have their part, authors also their address', () => {
    expect(item.by).toBe('Ada Doe (Staff Writer, Example Times), Bo Roe')
    expect(item.people?.map(({ name, rel }) => `${name}: ${rel}`)).toStrictEqual([
      'Ada Doe: author',
      'Bo Roe: author',
      'Cy Poe: reporter',
      'Di Loe: editor',
      'Ed Moe: translator',
      'Fay Noe: contributor',
    ])
    expect(item.people?.[0]?.contactInfo).toStrictEqual([{ type: 'email', role: 'work', value: 'ada@example.com' }])
    expect(item.organisations).toStrictEqual([{ name: 'Example Times', rel: 'affiliation' }])
  })

  test('the agency is the originator, the site the distributor', () => {
    expect(item.infoSources).toStrictEqual([
      { name: 'The Associated Press', role: 'contentoriginator', literal: 'ap' },
      { name: 'Example Site', role: 'distributor' },
    ])
  })

  test('rights are as the copyright line says, never the agency by itself', () => {
    expect([item.copyrightNotice, item.copyrightHolder, item.usageTerms]).toStrictEqual([
      '© 2025 Example Wire',
      'Example Wire',
      'This material may not be published without permission.',
    ])
    expect(toNinjs(articleWith({ agency: { id: 'ap', name: 'AP' } }))).not.toHaveProperty('copyrightHolder')
  })

  test('the body is counted in code points and words', () => {
    const { bodies } = toNinjs(articleWith({ body: [paragraph('Rain 🌧 fell.'), paragraph('It stopped.')] }))
    expect(bodies).toStrictEqual([
      { role: 'main', contentType: 'text/plain', charCount: 25, wordCount: 5, value: 'Rain 🌧 fell.\n\nIt stopped.' },
    ])
  })

  test('words are not counted in scripts that do not part them', () => {
    const { bodies } = toNinjs(articleWith({ body: [paragraph('明日は雨が降ります。')] }))
    expect(bodies?.[0]).not.toHaveProperty('wordCount')
  })

  test('the HTML body comes when asked for, with the dateline in its place', () => {
    const html = toNinjs(full, { html: true }).bodies?.[1]
    expect(html?.contentType).toBe('text/html')
    expect(html?.value).toMatch(
      /^<p><span class="dateline">OSLO, Norway, Sept\. 22 <span class="credit">\(AP\)<\/span> -- <\/span>Workers/,
    )
  })

  test('images are associations with a name and a uri; relative addresses follow the article’s', () => {
    expect(item.associations?.map(({ name, rel }) => `${name}: ${rel}`)).toStrictEqual([
      'image 1: mainImage',
      'image 2: image',
      'image 3: image',
    ])
    expect(item.associations?.[0]).toMatchObject({
      uri: 'https://example.com/crane.jpg',
      by: 'Cy Poe/Example Photo',
      usageTerms: 'No Redistribution',
      renditions: [{ name: 'original', href: 'https://example.com/crane.jpg' }],
    })
    expect(item.associations?.[1]?.uri).toBe('https://example.com/pictures/hall.png?size=2')
    expect(item.associations?.[2]?.uri).toMatch(UUID_URN)
    expect(item.associations?.[2]).not.toHaveProperty('renditions')
  })

  test('an article with nothing in it says only what it is', () => {
    expect(Object.keys(toNinjs(empty))).toStrictEqual(['uri', 'type', 'representationType', 'profile', 'standard'])
    expect(toNinjs(empty).representationType).toBe('partial')
  })
})

describe('the uri', () => {
  const story = articleWith({ headline: 'Rain expected', dateline: oslo, body: [paragraph('Rain is expected.')] })

  test('without an address it follows from the content alone', () => {
    const { uri } = toNinjs(story)
    expect(uri).toMatch(UUID_URN)
    expect(toNinjs(structuredClone(story)).uri).toBe(uri)
    expect(toNinjs({ ...story, keywords: ['rain'] }).uri).toBe(uri)
    expect(toNinjs({ ...story, headline: 'Rain is expected' }).uri).not.toBe(uri)
    expect(toNinjs({ ...story, body: [paragraph('Rain is expected!')] }).uri).not.toBe(uri)
  })

  test('never changes from release to release', () => {
    expect(toNinjs(story).uri).toBe('urn:uuid:bbe7ecd6-9d04-530d-8c8c-e85dc97d0fd6')
  })

  test('the option goes before the address, which is kept as another id', () => {
    const item = toNinjs(full, { uri: 'urn:newsml:example.com:20250922:n1' })
    expect(item.uri).toBe('urn:newsml:example.com:20250922:n1')
    expect(item.altIds).toStrictEqual([{ role: 'url', value: 'https://example.com/news/port-workers?id=7' }])
    expect(toNinjs(full)).not.toHaveProperty('altIds')
  })

  test.each(['', 'n1', '/news/1', 'urn:', 'a b:c', 'http://exämple.com/', 'http://[x', 'urn:a:%zz'])(
    'the option %j is no absolute URI',
    (uri) => {
      expect(() => toNinjs(full, { uri })).toThrow(TypeError)
    },
  )

  test('a script or data address is no uri', () => {
    expect(toNinjs(articleWith({ url: 'javascript:alert(1)' })).uri).toMatch(UUID_URN)
    expect(toNinjs(articleWith({ url: 'data:text/html,x' })).uri).toMatch(UUID_URN)
  })
})
