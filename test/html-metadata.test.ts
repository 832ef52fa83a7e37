import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/readers/html'
import { article, ld, meta, metadata, PAGE, property, read } from './page-heads'

describe('JSON-LD', () => {
  it('is read in full', () => {
    const html = article({
      headline: 'Storm hits coast',
      alternativeHeadline: 'Coast under water',
      description: 'A storm.',
      author: [{ '@type': 'Person', name: 'Ann Lee' }],
      publisher: { '@type': 'Organization', name: 'The Bugle' },
      datePublished: '2025-03-03T10:00:00Z',
      dateModified: '2025-03-04',
      inLanguage: 'en_GB',
      keywords: 'storm, coast,Storm',
      image: { '@type': 'ImageObject', url: '/a.jpg', caption: 'Waves', creditText: 'Bo Kim' },
      articleBody: 'The sea rose.\n\nIt fell.',
    })
    expect(read(html)).toMatchObject({ notes: [] })
    expect(metadata(html)).toEqual({
      headline: 'Storm hits coast',
      alternativeHeadlines: ['Coast under water'],
      description: 'A storm.',
      authors: ['Ann Lee'],
      siteName: 'The Bugle',
      published: '2025-03-03T10:00:00Z',
      modified: '2025-03-04',
      language: 'en-GB',
      keywords: ['storm', 'coast'],
      images: [{ url: 'https://www.bugle.example/a.jpg', caption: 'Waves', credit: 'Bo Kim' }],
      body: 'The sea rose.\nIt fell.',
      url: PAGE,
    })
  })

  it.each([
    [
      'in a graph',
      {
        '@graph': [
          { '@type': 'WebSite', name: 'no' },
          { '@type': 'Article', headline: 'Storm' },
        ],
      },
    ],
    ['in an array', [{ '@type': 'Organization' }, { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'Storm' }]],
    ['inside another', { '@type': 'WebPage', mainEntity: { '@type': 'schema:BlogPosting', headline: 'Storm' } }],
    ['by a full type', { '@type': 'http://schema.org/NewsArticle', headline: 'Storm' }],
    [
      'before its updates',
      { '@type': 'LiveBlogPosting', headline: 'Storm', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'no' }] },
    ],
  ])('is found %s', (_, json) => {
    expect(metadata(ld(json)).headline).toBe('Storm')
  })

  it.each([
    ['raw line breaks', '{"@type":"NewsArticle","headline":"Storm\n\thits","author":"Ann Lee"}'],
    ['trailing commas', '{"@type":"NewsArticle","headline":"Storm hits","author":["Ann Lee",],}'],
    ['a semicolon', '{"@type":"NewsArticle","headline":"Storm hits","author":"Ann Lee"};'],
    ['a comment', '<!-- {"@type":"NewsArticle","headline":"Storm hits","author":"Ann Lee",} -->'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Storm hits","author":"Ann Lee",}\n//]]>'],
  ])('survives %s', (_, json) => {
    expect(metadata(ld(json))).toMatchObject({ headline: 'Storm hits', authors: ['Ann Lee'] })
  })

  it.each([
    '{',
    'null',
    '"text"',
    '[[[[',
    '{"@type":"NewsArticle","headline":{"a":1},"author":[null,3,[[]]],"image":[[]],"keywords":{}}',
    '{"@type":"NewsArticle","__proto__":{"headline":"no"},"constructor":{"name":"no"},"author":{"@id":"__proto__"}}',
    `{"@type":"NewsArticle","author":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ])('does no harm: %s', (json) => {
    const { headline, authors } = metadata(ld(json))
    expect([headline, authors]).toEqual([undefined, []])
  })

  it('is that of the page, where it describes several articles', () => {
    const other = article({ headline: 'Other news', url: 'https://www.bugle.example/other' })
    expect(metadata(other + article({ headline: 'Storm', url: `${PAGE}/?from=home` })).headline).toBe('Storm')
    expect(
      metadata(`${other}${article({ headline: 'Storm hits' })}<title>Storm hits | The Bugle</title>${meta('x', 'y')}`)
        .headline,
    ).toBe('Storm hits')
    expect(metadata(`${other}${article({ headline: 'Storm hits' })}<title>Storm hits</title>`).headline).toBe(
      'Storm hits',
    )
    expect(
      metadata(ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Other' }] })).headline,
    ).toBeUndefined()
  })

  const elsewhere = { url: 'https://www.bugle.example/2020/cows', author: 'Eva Ko', datePublished: '2020-01-01' }
  const titled = '<title>Storm hits the coast</title>'

  it('is not that of another page, which is noted', () => {
    const { metadata, notes } = read(titled + article({ headline: 'Cows walk through Elmstad', ...elsewhere }))
    expect(metadata).toMatchObject({ headline: 'Storm hits the coast', authors: [] })
    expect(metadata.published).toBeUndefined()
    expect(notes).toEqual([
      { code: 'metadata-refused', reason: 'article: "Cows walk through Elmstad" stands elsewhere' },
    ])
  })

  it.each([
    ['has a word of the title', titled, { headline: 'Stormy night on the pier', ...elsewhere }],
    ['says no address', titled, { headline: 'Cows walk through Elmstad', author: 'Eva Ko' }],
    ['has the address of the page', titled, { headline: 'Cows walk through Elmstad', ...elsewhere, url: PAGE }],
    ['stands on a page without a title', '', { headline: 'Cows walk through Elmstad', ...elsewhere }],
    ['has two signs of a title', '<title>暴风雨袭击海岸</title>', { headline: '海岸今夜停航', ...elsewhere }],
  ])('may be one that %s', (_, head, members) => {
    expect(metadata(head + article(members)).authors).toEqual(['Eva Ko'])
  })

  it('names authors by reference', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Storm', author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    ]
    expect(metadata(ld({ '@graph': graph })).authors).toEqual(['Ann Lee'])
  })

  it('comes before Open Graph, and that before other meta elements', () => {
    const og = property('og:title', 'By graph')
    const plain = meta('title', 'By meta')
    expect(metadata(plain + og + article({ headline: 'By entity' })).headline).toBe('By entity')
    expect(metadata(plain + og).headline).toBe('By graph')
    expect(metadata(plain).headline).toBe('By meta')
  })
})

describe('values', () => {
  it('are plain text', () => {
    expect(
      metadata(article({ headline: 'Storm &amp;amp; <b>rain</b>\u0000 &#8212; \u200bnow', author: 'x' })).headline,
    ).toBe('Storm & rain — now')
    expect(metadata(article({ headline: '&lt;script&gt;go()&lt;/script&gt;Storm' })).headline).toBe('go()Storm')
    expect(metadata(article({ headline: '5 < 6 > 4' })).headline).toBe('5 < 6 > 4')
    expect(metadata(article({ articleBody: '<p>One.</p><p>Two<br>three.</p>' })).body).toBe('One.\nTwo\nthree.')
  })

  it('are no addresses that run something', () => {
    const html = `<link rel="canonical" href="java\nscript:alert(1)">${property('og:image', 'data:image/png;base64,AA')}`
    const { metadata, notes } = read(html)
    expect([metadata.url, metadata.images]).toEqual([PAGE, []])
    expect(notes.map((note) => note.code)).toEqual(['metadata-refused', 'metadata-refused'])
  })

  it('are cut where a story is too long, with a note', () => {
    const { metadata, notes } = read(
      article({ headline: 'Storm', articleBody: 'It sails on Monday.\n\n'.repeat(30_000) }),
    )
    expect(metadata.body?.length).toBeGreaterThan(400_000)
    expect(notes).toEqual([{ code: 'metadata-refused', reason: 'body: what stands beyond 500000 characters' }])
  })
})

describe('headlines', () => {
  const titles = (html: string): (string | undefined)[] => {
    const { headline, alternativeHeadlines } = metadata(html)
    return [headline, ...alternativeHeadlines]
  }

  it.each([
    ['<title>Storm hits coast - The Bugle</title>'],
    ['<title>The Bugle | Storm hits coast</title>'],
    [`<title>Storm hits coast — Gazette Online</title>${property('og:site_name', 'Gazette')}`],
    [`<title>Storm hits coast | Gazette | The Bugle</title>${property('og:site_name', 'Gazette')}`],
    [`<title>Storm hits coast</title>${property('og:title', 'Storm hits coast – The Bugle')}`],
  ])('have no site name: %s', (html) => {
    expect(titles(html)).toEqual(['Storm hits coast'])
  })

  it.each([
    'Storm - and more',
    'Storm-tossed - a diary - of the sea',
    'Reuters-style',
    '- Storm',
    'Storm |',
    'The Bugle',
  ])('are whole where there is none: %s', (title) => {
    expect(titles(`<title>${title}</title>`)).toEqual([title])
  })

  it('are all kept, each once', () => {
    const html = `${article({ headline: 'Storm' })}${property('og:title', 'Storm!')}${meta('twitter:title', 'STORM')}<title>Coast</title>`
    expect(titles(html)).toEqual(['Storm', 'Storm!', 'Coast'])
  })

  it('are not taken from drawings', () => {
    expect(titles('<svg><title>Logo</title></svg>')).toEqual([undefined])
  })
})

describe('authors', () => {
  it.each([
    ['Ann Lee', ['Ann Lee']],
    ['김가람 기자', ['김가람']],
    ['By Ann Lee', ['Ann Lee']],
    ['Von Jörg Ärmel und Ute van der Berg', ['Jörg Ärmel', 'Ute van der Berg']],
    ['Ann Lee, Bo Kim and Cy O’Neil', ['Ann Lee', 'Bo Kim', 'Cy O’Neil']],
    ['Ann Lee; Bo J. Kim', ['Ann Lee', 'Bo J. Kim']],
    ['Ann Lee, Staff Writer', ['Ann Lee']],
    ['Ann Lee, Bo Kim, Staff Writers', ['Ann Lee', 'Bo Kim']],
    ['김토일, 한지훈', ['김토일', '한지훈']],
    ['Lee, Ann', ['Lee, Ann']],
    ['Ministry of Rivers and Harbours', ['Ministry of Rivers and Harbours']],
    ['Bystander Group', ['Bystander Group']],
    ['Di Marlo', ['Di Marlo']],
    ['https://social.example/ann', []],
    ['social.example/ann', []],
    ['@annlee', []],
    ['ann@bugle.example', []],
    ['ann-lee', []],
    ['admin', []],
    ['undefined', []],
    ['12345', []],
    ['(Image: Gazette)', []],
  ])('%s', (author, names) => {
    expect(metadata(article({ author })).authors).toEqual(names)
  })

  it('come from the first source that names any', () => {
    const address = property('article:author', 'https://social.example/bugle')
    expect(metadata(address + meta('author', 'Ann Lee') + meta('byl', 'By Bo Kim')).authors).toEqual(['Bo Kim'])
    expect(metadata(address + article({ author: [], creator: ['Ann Lee', 'ann lee'] })).authors).toEqual(['Ann Lee'])
    expect(metadata(meta('parsely-author', 'Ann Lee') + meta('parsely-author', 'Bo Kim')).authors).toEqual([
      'Ann Lee',
      'Bo Kim',
    ])
    expect(metadata(meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ann Lee')).authors).toEqual([
      'Ann Lee',
    ])
    expect(
      metadata(meta('twitter:label1', 'Est. reading time') + meta('twitter:data1', 'Two Minutes')).authors,
    ).toEqual([])
  })

  it('are persons or organisations with a name in parts', () => {
    expect(metadata(article({ author: { givenName: 'Ann', familyName: 'Lee' } })).authors).toEqual(['Ann Lee'])
    expect(metadata(article({ author: { '@type': 'Organization', name: ['Gazette', 'Bugle'] } })).authors).toEqual([
      'Gazette',
      'Bugle',
    ])
  })
})

describe('the rest', () => {
  it('takes the address from canonical, Open Graph, the entity and the caller', () => {
    const canonical = '<link rel="canonical" href="/storm">'
    const og = property('og:url', 'https://www.bugle.example/og')
    expect(metadata(canonical + og).url).toBe('https://www.bugle.example/storm')
    expect(metadata(og).url).toBe('https://www.bugle.example/og')
    expect(metadata('x').url).toBe(PAGE)
    expect(readHtml('x', {}).metadata.url).toBeUndefined()
    expect(readHtml(canonical, {}).metadata.url).toBeUndefined()
    expect(readHtml('x', { url: 'javascript:1' }).metadata.url).toBeUndefined()
  })

  it('takes the language from <html>', () => {
    expect(metadata(`<html lang="ko">${property('og:locale', 'en_US')}`).language).toBe('ko')
    expect(metadata(`<html lang="{{lang}}">${property('og:locale', 'en_US')}`).language).toBe('en-US')
    expect(metadata('x').language).toBeUndefined()
  })

  it('takes each image once', () => {
    const html =
      article({ image: ['/a.jpg', { contentUrl: '/b.jpg' }] }) + property('og:image', 'https://www.bugle.example/a.jpg')
    expect(metadata(html).images.map((image) => image.url)).toEqual([
      'https://www.bugle.example/a.jpg',
      'https://www.bugle.example/b.jpg',
    ])
  })

  it('has nothing to say of a page that says nothing', () => {
    expect(readHtml('', {})).toEqual({
      format: 'html',
      source: '',
      lines: [],
      metadata: { alternativeHeadlines: [], authors: [], keywords: [], images: [] },
      notes: [],
    })
  })
})

describe('what a page marks in its text', () => {
  const authors = (html: string): readonly string[] => metadata(html).authors

  it.each([
    ['<div itemprop="author">By <span itemprop="name">Ann Lee</span></div>', ['Ann Lee']],
    ['<span class="author vcard"><span>Author</span> <a class="url fn n" href="/a">Ann Lee</a></span>', ['Ann Lee']],
    ['<a rel="author" href="/a">Ann Lee</a><p>…</p><a rel="author" href="/a">Ann Lee</a>', ['Ann Lee']],
    ['<a rel="author" href="/a">Ann Lee</a><a rel="author" href="/b">Bo Kim</a>', []],
    ['<li class="comment"><b itemprop="author">Ann Lee</b></li>', []],
    ['<a rel="author" href="/a">Bugle News Weekly</a>', []],
    ['<a rel="author" href="/a">Ann</a>', []],
    ['<a rel="author" href="/a">Bugle Staff</a>', []],
  ])('is its one author: %s', (html, names) => {
    expect(authors(html)).toEqual(names)
  })

  it('is nobody where the head of the page says who', () => {
    expect(authors(`${meta('author', 'Bo Kim')}<a rel="author" href="/a">Ann Lee</a>`)).toEqual(['Bo Kim'])
  })

  it('is the time of its publication, where that is one', () => {
    const time = (day: string): string => `<time class="entry-date published" datetime="2025-03-${day}">…</time>`
    expect(metadata(time('04')).published).toBe('2025-03-04')
    expect(metadata(time('04') + time('05')).published).toBeUndefined()
    expect(metadata('<time class="other" datetime="2025-03-04">…</time>').published).toBeUndefined()
  })
})
