import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toReadability } from '../../src/exporters/readability'
import { anyArticle, articleWith, empty, full, paragraph, stringsIn, UNFIT } from './articles'

/** The only tags that may stand in the content. */
const TAG =
  /<(?:\/?(?:p|h2|ul|li|blockquote|strong|figure|figcaption|span)|span class="(?:dateline|credit)"|img src="https?:[^"<>]*" alt="[^"<>]*")>/g
const FIGURE = /<figure>.*<\/figure>\n?/g
const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}
const shown = (html: string): string =>
  html
    .replace(FIGURE, '')
    .replace(TAG, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (each) => REFERENCES[each] ?? '')
const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('the shape of Readability', () => {
  const result = toReadability(full)

  test('has its members and no others', () => {
    expect(Object.keys(result)).toStrictEqual([
      'title',
      'byline',
      'dir',
      'lang',
      'content',
      'textContent',
      'length',
      'excerpt',
      'siteName',
      'publishedTime',
    ])
  })

  test('says what is known', () => {
    expect(result.title).toBe('Port workers return after a week')
    expect(result.byline).toBe('Ada Doe, Bo Roe')
    expect(result.lang).toBe('en-US')
    expect(result.siteName).toBe('Example Site')
    expect(result.publishedTime).toBe('2025-09-22T10:15:00+02:00')
    expect(result.length).toBe(result.textContent.length)
  })

  test('has the dateline in the text and not in the excerpt', () => {
    expect(result.textContent).toBe(`OSLO, Norway, Sept. 22 (AP) -- ${full.text}`)
    expect(result.excerpt).toBe(full.body[0]?.text)
  })

  test('says null where nothing is known, as Readability does', () => {
    expect(toReadability(empty)).toStrictEqual({
      title: '',
      byline: null,
      dir: null,
      lang: null,
      content: '',
      textContent: '',
      length: 0,
      excerpt: null,
      siteName: null,
      publishedTime: null,
    })
  })
})

describe('the content', () => {
  test('is one element a line, lists together', () => {
    expect(toReadability(full).content.split('\n').slice(2)).toStrictEqual([
      '<p><span class="dateline">OSLO, Norway, Sept. 22 <span class="credit">(AP)</span> -- </span>Workers at the invented harbor of Nordvik went back to work on Monday, a week after they walked out.</p>',
      '<p><strong>Why it matters</strong>: The harbor handles most of the invented region’s timber, and shops had begun to run out.</p>',
      '<h2>What comes next</h2>',
      '<ul>',
      '<li>A first vote on the deal is to be held on Friday at the hall.</li>',
      '<li>A second vote is to be held on Sunday, if it is needed at all.</li>',
      '</ul>',
      '<blockquote><p>We are glad that it is over, and we hope that it stays over for good.</p></blockquote>',
      '<p>The company said it would not comment on the terms of the deal before the votes were counted.</p>',
    ])
  })

  test('has figures with alternative text, caption and credit, the credit once', () => {
    expect(toReadability(full).content.split('\n').slice(0, 2)).toStrictEqual([
      '<figure><img src="https://example.com/crane.jpg" alt="A crane"><figcaption>A crane stands (left) in the harbor. (Cy Poe/Example Photo)</figcaption></figure>',
      '<figure><img src="https://example.com/pictures/hall.png?size=2" alt=""><figcaption>The hall. Cy Poe/Example Photo</figcaption></figure>',
    ])
  })

  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a "b" & \'c\'', '<p>a &quot;b&quot; &amp; &#39;c&#39;</p>'],
    ['&lt;b&gt;', '<p>&amp;lt;b&amp;gt;</p>'],
  ])('escapes %s', (text, html) => {
    expect(toReadability(articleWith({ body: [paragraph(text)] })).content).toBe(html)
  })

  test('refuses scripts for images and escapes what stands in attributes', () => {
    const images = [
      { url: 'javascript:alert(1)', alt: 'x' },
      { url: 'https://example.com/"><b>', alt: '"><b onload=x>' },
    ]
    expect(toReadability(articleWith({ images })).content).toBe(
      '<figure><img src="https://example.com/%22%3E%3Cb%3E" alt="&quot;&gt;&lt;b onload=x&gt;"></figure>',
    )
  })

  test('of any article has only those tags, and shows the text', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const result = toReadability(article)
        expect(result.content.replace(TAG, '')).not.toMatch(/[<>]/)
        expect(words(shown(result.content))).toBe(words(result.textContent))
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
        expect(stringsIn(result).filter((text) => UNFIT.test(text))).toStrictEqual([])
      }),
      { seed: 31, numRuns: 300 },
    )
  })
})

describe('the direction', () => {
  test.each([
    ['Rain is expected.', 'ltr'],
    ['يتوقع هطول الأمطار.', 'rtl'],
    ['צפוי גשם.', 'rtl'],
    ['The word مطر means rain.', 'ltr'],
    ['비가 온다.', 'ltr'],
    ['12:30', null],
  ])('of %s is %s', (text, dir) => {
    expect(toReadability(articleWith({ body: [paragraph(text)] })).dir).toBe(dir)
  })
})
