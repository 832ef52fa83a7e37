import fc from 'fast-check'
import type { NewsArticle, WithContext } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import { schemaOrgScript, toSchemaOrg } from '../../src/exporters/schema-org'
import { anyArticle, articleWith, empty, full, oslo, paragraph, stringsIn, UNFIT } from './articles'

describe('the mapping', () => {
  const item: WithContext<NewsArticle> = toSchemaOrg(full)
  const members = toSchemaOrg(full)

  test('schema-dts knows the type', () => {
    expect(item['@type']).toBe('NewsArticle')
    expect(members['@context']).toBe('https://schema.org')
  })

  test('the address is its id, its url and the page it is the main entity of', () => {
    const url = 'https://example.com/news/port-workers?id=7'
    expect([members['@id'], members.url, members.mainEntityOfPage]).toStrictEqual([url, url, url])
  })

  test('headline, deck, genre, body and words', () => {
    expect(members.headline).toBe('Port workers return after a week')
    expect(members.alternativeHeadline).toBe('Unions and owners agree on pay')
    expect(members.genre).toBe('News Focus')
    expect(members.articleBody).toBe(full.text)
    expect(members.wordCount).toBe(105)
    expect(members.keywords).toStrictEqual(['harbor', 'strike'])
    expect(members.inLanguage).toBe('en-US')
  })

  test('the dateline stands; its place is where the story was created, not what it is about', () => {
    expect(members.dateline).toBe('OSLO, Norway, Sept. 22 (AP) --')
    expect(members.locationCreated).toStrictEqual([
      {
        '@type': 'Place',
        name: 'OSLO',
        address: { '@type': 'PostalAddress', addressLocality: 'OSLO', addressCountry: 'Norway' },
      },
    ])
    expect(members).not.toHaveProperty('contentLocation')
    expect(members.dateCreated).toBe('2025-09-22')
  })

  test('a place of which only the name is known has no address', () => {
    const dateline = { raw: 'OSLO (AP) --', places: [{ name: 'OSLO' }] }
    expect(toSchemaOrg(articleWith({ dateline })).locationCreated).toStrictEqual([{ '@type': 'Place', name: 'OSLO' }])
  })

  test('a date without its year is no dateCreated', () => {
    const dateline = { ...oslo, date: { raw: 'Sept. 22', month: 9, day: 22 } }
    expect(toSchemaOrg(articleWith({ dateline }))).not.toHaveProperty('dateCreated')
  })

  test('times are ISO 8601', () => {
    expect(members.datePublished).toBe('2025-09-22T10:15:00+02:00')
    expect(members.dateModified).toBe('2025-09-22T11:00:00Z')
    expect(toSchemaOrg(articleWith({ published: '2025-09-22' })).datePublished).toBe('2025-09-22')
    expect(toSchemaOrg(articleWith({ published: 'Monday' }))).not.toHaveProperty('datePublished')
  })

  test('people by their part', () => {
    expect(members.author?.[0]).toStrictEqual({
      '@type': 'Person',
      name: 'Ada Doe',
      email: 'ada@example.com',
      jobTitle: 'Staff Writer',
      affiliation: { '@type': 'Organization', name: 'Example Times' },
    })
    expect(members.author?.map(({ name }) => name)).toStrictEqual(['Ada Doe', 'Bo Roe'])
    expect(members.editor?.map(({ name }) => name)).toStrictEqual(['Di Loe'])
    expect(members.translator?.map(({ name }) => name)).toStrictEqual(['Ed Moe'])
    expect(members.contributor?.map(({ name }) => name)).toStrictEqual(['Cy Poe', 'Fay Noe'])
  })

  test('the agency is the source, the site the publisher', () => {
    expect(members.sourceOrganization).toStrictEqual({
      '@type': 'Organization',
      name: 'The Associated Press',
      identifier: 'ap',
    })
    expect(members.creditText).toBe('The Associated Press')
    expect(members.publisher).toStrictEqual({ '@type': 'Organization', name: 'Example Site' })
  })

  test('editor’s notes are not for publication; those of a correction are', () => {
    expect(JSON.stringify(members)).not.toContain('ATTN')
    const raw = 'CORRECTS the name of the harbor in para 1'
    const corrected = articleWith({
      revision: { raw: 'CORRECTED', kind: 'correction' },
      editorNotes: [{ raw, changes: [] }],
    })
    expect(toSchemaOrg(corrected)).toMatchObject({
      creativeWorkStatus: 'CORRECTED',
      correction: [{ '@type': 'CorrectionComment', text: raw }],
    })
  })

  test('a withheld story says so, before its revision', () => {
    expect([members.creativeWorkStatus, members.version]).toStrictEqual(['withheld', 2])
  })

  test('images with what is known of them; relative addresses follow the article’s', () => {
    expect(members.image).toStrictEqual([
      {
        '@type': 'ImageObject',
        contentUrl: 'https://example.com/crane.jpg',
        url: 'https://example.com/crane.jpg',
        caption: 'A crane stands (left) in the harbor.',
        description: 'A crane',
        creditText: 'Cy Poe/Example Photo',
        usageInfo: { '@type': 'CreativeWork', text: 'No Redistribution' },
      },
      {
        '@type': 'ImageObject',
        contentUrl: 'https://example.com/pictures/hall.png?size=2',
        url: 'https://example.com/pictures/hall.png?size=2',
        caption: 'The hall. Cy Poe/Example Photo',
        creditText: 'Cy Poe/Example Photo',
      },
      { '@type': 'ImageObject', description: 'A map of the harbor' },
    ])
  })

  test('rights', () => {
    expect(members).toMatchObject({
      copyrightNotice: '© 2025 Example Wire',
      copyrightHolder: { '@type': 'Organization', name: 'Example Wire' },
      copyrightYear: 2025,
      usageInfo: { '@type': 'CreativeWork', text: 'This material may not be published without permission.' },
    })
  })

  test('an article with nothing in it says only what it is', () => {
    expect(toSchemaOrg(empty)).toStrictEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle' })
  })
})

describe('any article', () => {
  test('gives plain JSON without control characters, the same each time', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const item = toSchemaOrg(article)
        expect(JSON.parse(JSON.stringify(item))).toStrictEqual(item)
        expect(stringsIn(item).filter((text) => UNFIT.test(text))).toStrictEqual([])
        expect(toSchemaOrg(structuredClone(article))).toStrictEqual(item)
        const urls = [item.url, ...(item.image ?? []).map(({ url }) => url)].filter((url) => url !== undefined)
        expect(urls.filter((url) => !/^https?:\/\//.test(url))).toStrictEqual([])
      }),
      { seed: 31, numRuns: 300 },
    )
  })

  test('gives a script that reads back as the same and holds nothing that could end it', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const script = schemaOrgScript(article)
        expect(script).not.toMatch(/[<>&\u2028\u2029\n]/)
        expect(JSON.parse(script)).toStrictEqual(toSchemaOrg(article))
      }),
      { seed: 31, numRuns: 300 },
    )
  })

  test.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]>', '&lt;b&gt;', 'a\u2028b\u2029c'])(
    'the script is safe with %j in it',
    (text) => {
      const article = articleWith({ headline: text, body: [paragraph(text)] })
      expect(schemaOrgScript(article)).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(schemaOrgScript(article))).toStrictEqual(toSchemaOrg(article))
    },
  )
})
