import { describe, expect, test } from 'vitest'
import type { Article, Note } from '../src/model'
import { inspectArticle } from './laws'

const URL = 'https://www.harbour-courier.example/2025/03/ferry'
const PARAGRAPHS = [
  'The night ferry to Skerry Island will sail again from Monday, the harbour board said, after a winter of repairs to its engine room.',
  'Two crews have been trained on the new pumps, and the timetable printed in October stays as it is until the end of the summer season.',
  'Islanders had asked for a later boat on Fridays. The board will decide on that in June, when it has counted the passengers of the spring.',
]

interface Page {
  readonly head?: string
  readonly h1?: string
  readonly byline?: string
  readonly body?: readonly string[]
}

const page = ({ head = '', h1 = 'Night ferry sails again', byline = '', body = PARAGRAPHS }: Page): string =>
  `<html lang="en-GB"><head><title>Night ferry sails again</title>${head}</head><body><main><article><h1>${h1}</h1>${byline}${body
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></main></body></html>`

const ld = (members: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...members })}</script>`

const inspect = (html: string): { article: Article; notes: Note[] } =>
  inspectArticle(html, { format: 'html', url: URL })
const outside = (notes: readonly Note[]): string[] =>
  notes.flatMap(({ code, reason }) => (code === 'from-metadata' ? [reason] : []))

describe('the headline', () => {
  test('is the visible one where the metadata states it too', () => {
    const { article, notes } = inspect(page({ head: ld({ headline: 'Night ferry sails again' }) }))
    expect(article.headline).toBe('Night ferry sails again')
    expect(outside(notes)).toEqual([])
  })

  test('is completed by the metadata with the kicker that the heading leaves out, and noted', () => {
    const { article, notes } = inspect(page({ head: ld({ headline: 'Skerry: Night ferry sails again' }) }))
    expect(article.headline).toBe('Night ferry sails again')
    expect(outside(notes)).toEqual([])
    const bare = page({ head: ld({ headline: 'Skerry: Night ferry sails again' }) }).replace(/<title>.*<\/title>/u, '')
    expect(inspect(bare).article.headline).toBe('Skerry: Night ferry sails again')
    expect(outside(inspect(bare).notes)).toEqual(['taken from the metadata: headline'])
  })

  test('is the heading on the page where the metadata has an unlike one', () => {
    const html = page({ head: ld({ headline: 'Five things to do in spring' }) }).replace(/<title>.*<\/title>/u, '')
    expect(inspect(html).article.headline).toBe('Night ferry sails again')
  })

  test.each(['Night ferry sails again | Courier Online', 'Courier Online – Night ferry sails again'])(
    'is the heading where a sign parts it from the site’s name: %s',
    (title) => {
      const html = page({}).replace(/<title>.*<\/title>/u, `<title>${title}</title>`)
      expect(inspect(html).article.headline).toBe('Night ferry sails again')
    },
  )

  test('is the heading where the title has a label before it and the site behind it', () => {
    const html = page({}).replace(/<title>.*<\/title>/u, '<title>Live: Night ferry sails again - Harbour News</title>')
    expect(inspect(html).article.headline).toBe('Night ferry sails again')
  })

  test('is the heading where the title is cut', () => {
    const html = page({}).replace(/<title>.*<\/title>/u, '<title>Night ferry sails</title>')
    expect(inspect(html).article.headline).toBe('Night ferry sails again')
  })

  test('is the heading of the first level, and not a standfirst that the metadata has beside it', () => {
    const deck = 'The board keeps its timetable until the end of summer'
    const head = ld({ headline: 'Night ferry sails again', alternativeHeadline: deck })
    const { article } = inspect(page({ head, byline: `<p>${deck}</p>` }))
    expect(article.headline).toBe('Night ferry sails again')
  })

  test('comes from the metadata where the page shows none', () => {
    const html = page({ head: ld({ headline: 'Night ferry sails again' }) }).replace(/<h1>.*<\/h1>/u, '')
    expect(inspect(html).article.headline).toBe('Night ferry sails again')
    expect(outside(inspect(html).notes)[0]).toContain('headline')
  })
})

describe('the people', () => {
  const byline = '<p class="byline">By Mara Quill</p>'

  test('are those of the text', () => {
    const head = ld({ author: { name: 'Harbour Courier' } })
    expect(inspect(page({ head, byline })).article.bylines).toEqual([{ name: 'Mara Quill' }])
  })

  test('are completed by the metadata where it names all of them', () => {
    const head = ld({ author: [{ name: 'Tom Reed' }, { name: 'Mara Quill' }] })
    const { article, notes } = inspect(page({ head, byline }))
    expect(article.bylines).toEqual([{ name: 'Mara Quill' }, { name: 'Tom Reed' }])
    expect(outside(notes)).toEqual(['taken from the metadata: bylines'])
  })

  test('get the whole name that the metadata has', () => {
    const { article } = inspect(page({ head: ld({ author: 'Mara Ines QUILL' }), byline }))
    expect(article.bylines).toEqual([{ name: 'Mara Ines QUILL' }])
  })

  test('keep their name where the metadata has that of another', () => {
    const { article } = inspect(page({ head: ld({ author: 'Tom Ines Quill' }), byline }))
    expect(article.bylines).toEqual([{ name: 'Mara Quill' }])
  })

  test('stand in a row with their moments, where a word says what one of them is', () => {
    const row = '<div><span>Mara Quill</span> <span>3.3.2025 6:00</span> <span>Updated 3.3.2025 9:14</span></div>'
    const { article } = inspect(page({ byline: row }))
    expect(article.bylines).toEqual([{ name: 'Mara Quill' }])
    expect(article).toMatchObject({ published: '2025-03-03T06:00', modified: '2025-03-03T09:14' })
  })

  test('come from the metadata where the text names nobody', () => {
    const { article, notes } = inspect(page({ head: ld({ author: 'Mara Quill' }) }))
    expect(article.bylines).toEqual([{ name: 'Mara Quill' }])
    expect(outside(notes)).toEqual(['taken from the metadata: bylines'])
  })
})

describe('the times', () => {
  test('published is not modified', () => {
    const head = ld({ datePublished: '2025-03-03T06:00:00Z', dateModified: '2025-03-04T09:30:00Z' })
    const { article, notes } = inspect(page({ head }))
    expect(article).toMatchObject({ published: '2025-03-03T06:00:00Z', modified: '2025-03-04T09:30:00Z' })
    expect(outside(notes)).toEqual(['taken from the metadata: published, modified'])
  })

  test.each([
    ['2025-03-03T06:00:00Z', 'March 3, 2025', '2025-03-03T06:00:00Z'],
    ['2025-03-03T07:30+01:00', 'March 3, 2025 07:30', '2025-03-03T07:30+01:00'],
    ['2025-03-03T07:31+01:00', 'March 3, 2025 07:30', '2025-03-03T07:30'],
    ['2025-03-04T06:00:00Z', 'March 3, 2025', '2025-03-03'],
    ['yesterday', 'March 3, 2025', '2025-03-03'],
  ])('a line’s own machine time %s completes «%s»', (time, text, expected) => {
    const { article } = inspect(page({ byline: `<p>Published: <time datetime="${time}">${text}</time></p>` }))
    expect(article.published).toBe(expected)
  })

  test.each([
    ['29.03.2025, 16:30 Uhr', '2025-03-29T16:30'],
    ['2025/1/27 5:00', '2025-01-27T05:00'],
    ['2025年04月09日 08:15 港日报 作者：林一 字号：小 中 大', '2025-04-09T08:15'],
    ['<time datetime="2025-06-30T12:00:00+00:00">5 months ago</time>', '2025-06-30T12:00:00+00:00'],
  ])('«%s» below the headline is when it was published', (row, expected) => {
    expect(inspect(page({ byline: `<div>${row}</div>` })).article.published).toBe(expected)
  })

  test('how long ago is no moment where the page gives none', () => {
    expect(inspect(page({ byline: '<div>5 months ago</div>' })).article).not.toHaveProperty('published')
  })

  test('a moment in a sentence below the headline is the story’s', () => {
    const { article } = inspect(page({ byline: '<p>The board met on 29.03.2025, 16:30 Uhr, in the old hall.</p>' }))
    expect(article).not.toHaveProperty('published')
  })

  test('a day behind a name in a box of its author is when it was published', () => {
    const byline =
      '<div class="author-meta"><span class="author">سامر الخطيب</span><span class="date">6 مايو 2025</span></div>'
    expect(inspect(page({ byline })).article.published).toBe('2025-05-06')
  })

  test('a time of change alone leaves published out', () => {
    const { article } = inspect(page({ head: ld({ dateModified: '2025-03-04T09:30:00Z' }) }))
    expect(article.modified).toBe('2025-03-04T09:30:00Z')
    expect(article).not.toHaveProperty('published')
  })

  test('a date that cannot be is refused and noted', () => {
    const { article, notes } = inspect(page({ head: ld({ datePublished: '2025-02-30' }) }))
    expect(article).not.toHaveProperty('published')
    expect(notes.map(({ code }) => code)).toContain('metadata-refused')
  })
})

describe('what else the page says of itself', () => {
  test('the lead image is that of the metadata where the text shows none, its address made absolute', () => {
    const head = ld({ image: { url: '/img/ferry.jpg', caption: 'The ferry at the quay', creditText: 'Mara Quill' } })
    const { article, notes } = inspect(page({ head }))
    expect(article.images).toEqual([
      {
        url: 'https://www.harbour-courier.example/img/ferry.jpg',
        caption: 'The ferry at the quay',
        credit: 'Mara Quill',
      },
    ])
    expect(outside(notes)).toEqual(['taken from the metadata: images'])
  })

  test('an image of the text gets the credit that only the metadata has', () => {
    const head = ld({ image: { url: '/img/ferry.jpg', creditText: 'Tom Reed' } })
    const byline = '<figure><img src="/img/ferry.jpg" width="800" height="500"></figure>'
    const { article } = inspect(page({ head, byline }))
    expect(article.images).toEqual([{ url: 'https://www.harbour-courier.example/img/ferry.jpg', credit: 'Tom Reed' }])
  })

  test('site, address, language and keywords', () => {
    const head = `<meta property="og:site_name" content="Harbour Courier"><link rel="canonical" href="/2025/03/ferry"><meta name="keywords" content="ferry, Skerry Island">`
    expect(inspect(page({ head })).article).toMatchObject({
      siteName: 'Harbour Courier',
      url: URL,
      language: 'en-GB',
      keywords: ['ferry', 'Skerry Island'],
    })
  })
})

describe('a story that only the metadata holds', () => {
  const story = `SKERRY, March 3 (AP) — ${PARAGRAPHS.join('\n\n')}`
  const head = ld({ headline: 'Night ferry sails again', articleBody: story })

  test('is read from there, with its dateline, and noted', () => {
    const { article, notes } = inspect(page({ head, body: [] }))
    expect(article.body.map(({ text }) => text)).toEqual(PARAGRAPHS)
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(article.dateline?.places).toEqual([{ name: 'SKERRY' }])
    expect(article.agency).toMatchObject({ id: 'ap' })
    expect(outside(notes)).toEqual(['taken from the metadata: dateline, agency, body'])
  })

  test('goes on where the visible text is its teaser', () => {
    const teaser = [`${PARAGRAPHS[0]?.slice(0, 70) ?? ''} …`]
    const { article } = inspect(page({ head: ld({ articleBody: PARAGRAPHS.join('\n\n') }), body: teaser }))
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('stands for what is around it, where the page shows none of it', () => {
    const around = ['Market hall clock is right again', 'Heron steals koi, returns koi', 'We value your privacy.']
    const stated = { head: ld({ articleBody: PARAGRAPHS.join('\n\n') }) }
    expect(inspect(page({ ...stated, body: around })).article.text).toBe(PARAGRAPHS.join('\n\n'))
    const other = [...around, 'Another story stands on this page, '.repeat(PARAGRAPHS.join(' ').length / 60)]
    expect(inspect(page({ ...stated, body: other })).article.text).toContain('Another story')
  })

  test('leaves a body in the text alone', () => {
    const { article, notes } = inspect(
      page({ head: ld({ articleBody: 'Something else was printed here, long ago.' }) }),
    )
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(outside(notes)).toEqual([])
  })
})

describe('a standfirst that its element names', () => {
  const DECK = '<p class="article-summary">Engines are new, and so are the pumps below.</p>'
  const MENU = `<nav>${'<a href="/n">News</a><br>'.repeat(30)}</nav>`
  const at = (head: string, deck: string): Article =>
    inspect(page({ head, byline: deck }).replace('<body>', `<body>${MENU}`)).article
  const DESCRIBED = '<meta name="description" content="Engines are new, and so are the pumps below.">'

  test('is the deck where the page describes itself by it', () => {
    const article = at(DESCRIBED, DECK)
    expect(article.subheadline).toBe('Engines are new, and so are the pumps below.')
    expect(article.body).toHaveLength(PARAGRAPHS.length)
  })

  test('is none in the box of a note', () => {
    expect(at('', DECK.replace('summary', 'disclaimer-summary')).subheadline).toBeUndefined()
  })
})

test('the day right above the headline is the story’s', () => {
  const html = page({}).replace('<h1>', '<p>Friday, October 17, 2003</p><h1>')
  expect(inspect(html).article.published).toBe('2003-10-17')
})

test('a day and a time of day in a row are no dateline', () => {
  const { article } = inspect(page({ byline: '<div>Fr., 09.01.2026 - 11:48</div>' }))
  expect(article.dateline).toBeUndefined()
  expect(article.published).toBe('2026-01-09T11:48')
})

test('reads a lesser heading as the headline beside a site’s name that nothing else tells', () => {
  const html = page({}).replace('Night ferry sails again</title>', 'Night ferry sails again - The Skerry Post</title>')
  expect(inspect(html.replace(/h1>/gu, 'h3>')).article.headline).toBe('Night ferry sails again')
})
