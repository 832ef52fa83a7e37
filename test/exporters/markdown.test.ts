import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../src/exporters/front-matter'
import { type MarkdownOptions, toMarkdown } from '../../src/exporters/markdown'
import { blockText, headingText, imageText, inlineText } from '../../src/exporters/markdown-escape'
import { oneLine } from '../../src/exporters/plain'
import { anyArticle, articleWith, empty, full, oslo, paragraph, UNFIT } from './articles'

const text = (article: Parameters<typeof toMarkdown>[0], html = false): string =>
  toMarkdown(article, { frontMatter: false, html })

describe('the text', () => {
  test('of a full article', () => {
    expect(text(full)).toBe(`# Port workers return after a week

*Unions and owners agree on pay*

By Ada Doe and Bo Roe

![A crane](https://example.com/crane.jpg "A crane stands (left) in the harbor. (Cy Poe/Example Photo)")

OSLO, Norway, Sept. 22 (AP) -- Workers at the invented harbor of Nordvik went back to work on Monday, a week after they walked out.

**Why it matters**: The harbor handles most of the invented region’s timber, and shops had begun to run out.

## What comes next

- A first vote on the deal is to be held on Friday at the hall.
- A second vote is to be held on Sunday, if it is needed at all.

> We are glad that it is over, and we hope that it stays over for good.

The company said it would not comment on the terms of the deal before the votes were counted.

![The hall. Cy Poe/Example Photo](https://example.com/pictures/hall.png?size=2)
`)
  })

  test.each([{ frontmatter: false }, { html: 1 }, null, [], 5])('throws over options like %j', (wrong) => {
    expect(() => toMarkdown(empty, wrong as MarkdownOptions)).toThrow(TypeError)
  })

  test('of an article with nothing in it is empty', () => {
    expect(toMarkdown(empty)).toBe('')
  })

  test('sets the dateline off in HTML when asked to', () => {
    expect(text(articleWith({ dateline: oslo, body: [paragraph('Rain fell.')] }), true)).toBe(
      '<span class="dateline">OSLO, Norway, Sept. 22 (AP) -- </span>Rain fell.\n',
    )
    expect(text(full, true)).toContain(
      '\n<span class="dateline">OSLO, Norway, Sept. 22 <span class="credit">(AP)</span> -- </span>Workers at',
    )
  })

  test('has a dateline of its own line when there is no paragraph', () => {
    expect(text(articleWith({ dateline: oslo }))).toBe('OSLO, Norway, Sept. 22 (AP) --\n')
  })

  test.each([
    ['en', 'By Ada Doe, Bo Roe and Cy Poe'],
    ['en-GB', 'By Ada Doe, Bo Roe and Cy Poe'],
    [undefined, 'By Ada Doe, Bo Roe and Cy Poe'],
    ['de', 'Von Ada Doe, Bo Roe und Cy Poe'],
    ['pt_BR', 'Por Ada Doe, Bo Roe e Cy Poe'],
    ['fi', 'Ada Doe, Bo Roe, Cy Poe'],
    ['constructor', 'Ada Doe, Bo Roe, Cy Poe'],
  ])('has the byline of a story in %s', (language, line) => {
    const bylines = ['Ada Doe', 'Bo Roe', 'Cy Poe'].map((name) => ({ name }))
    expect(text(articleWith({ bylines, ...(language === undefined ? {} : { language }) }))).toBe(`${line}\n`)
  })

  test('does not name again whom the dateline names', () => {
    const article = articleWith({
      dateline: { raw: '(서울=연합뉴스) 한지훈 기자 =', places: [{ name: '서울' }] },
      bylines: [{ name: '한지훈' }],
      body: [paragraph('비가 온다.')],
    })
    expect(text(article)).toBe('(서울=연합뉴스) 한지훈 기자 = 비가 온다.\n')
  })

  test('parts lists from paragraphs, and quotes from one another', () => {
    const item = { type: 'list-item', text: 'One.' } as const
    const quote = { type: 'quote', text: 'Two.' } as const
    expect(text(articleWith({ body: [item, item, paragraph('Rain.'), item, quote, quote] }))).toBe(
      '- One.\n- One.\n\nRain.\n\n- One.\n\n> Two.\n\n> Two.\n',
    )
  })
})

describe('escapes', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['#tag', '\\#tag'],
    ['> no quote', '\\> no quote'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['* no item', '\\* no item'],
    ['1. no item', '1\\. no item'],
    ['12) no item', '12\\) no item'],
    ['1.5 percent', '1.5 percent'],
    ['2025. That was the year', '2025\\. That was the year'],
    ['-5 degrees', '-5 degrees'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['~~~', '\\~\\~\\~'],
    ['```js', '\\`\\`\\`js'],
    [': no definition', '\\: no definition'],
    [':::note', '\\:::note'],
    ['| no | table |', '\\| no \\| table \\|'],
    ['% no title block', '\\% no title block'],
    ['50% of all', '50% of all'],
  ])('at the start of a block: %s', (words, markdown) => {
    expect(blockText(words)).toBe(markdown)
  })

  test.each([
    ['*so* _so_ `so`', '\\*so\\* \\_so\\_ \\`so\\`'],
    ['[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['![a](b)', '!\\[a\\](b)'],
    ['a \\ b', 'a \\\\ b'],
    ['<script>', '&lt;script>'],
    ['<!-- a -->', '&lt;!-- a -->'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['&#60;', '&amp;#60;'],
    ['R&D and AT&T; so', 'R&D and AT&amp;T; so'],
    ['{{ a }} {% b %}', '\\{\\{ a \\}\\} \\{% b %\\}'],
    ['see www.example.com', 'see www\\.example.com'],
    ['ada@example.com', 'ada\\@example.com'],
    ['@ada and 5 @ 6', '@ada and 5 @ 6'],
    ['<https://example.com>', '&lt;https\\://example.com>'],
    ['plain (words), 1-2 and $3!', 'plain (words), 1-2 and $3!'],
  ])('inside a line: %s', (words, markdown) => {
    expect(inlineText(words)).toBe(markdown)
  })

  test.each([
    ['C#', 'C\\#'],
    ['Words ##', 'Words #\\#'],
    ['#', '\\#'],
    ['No. 1', 'No. 1'],
  ])('in a heading: %s', (words, markdown) => {
    expect(headingText(words)).toBe(markdown)
  })

  test.each([
    ['a.jpg', '', 'https://example.com/a_(1).jpg?b&copy;', '![a.jpg](https://example.com/a_%281%29.jpg?b&amp;copy;)'],
    ['[a]', '', 'https://example.com/', '![&#91;a&#93;](https://example.com/)'],
    ['a', 'so "b" (c)', 'https://example.com/', '![a](https://example.com/ "so \\"b\\" (c)")'],
    ['a', ':) (', 'https://example.com/', '![a](https://example.com/ ":&#41; &#40;")'],
    ['a', 'b \\', 'https://example.com/', '![a](https://example.com/ "b \\\\")'],
  ])('in an image: %s, %s', (alt, title, url, markdown) => {
    expect(imageText(url, alt, title)).toBe(markdown)
  })

  test('leave no mark active, and say exactly the text', () => {
    const shown = (markdown: string): string =>
      markdown.replace(
        /\\([\p{P}\p{S}])|&(lt|amp);/gu,
        (_, mark?: string, name?: string) => mark ?? (name === 'lt' ? '<' : '&'),
      )
    const active = /[\\`*_[\]{}~|<]|&#?[a-z\d]+;|:\/\/|www\.|^(?:[#>:]|[-+=%](?=[\s=+-]|$)|\d{1,9}[.)](?:\s|$))/i
    const word = fc.constantFrom(
      '#',
      '-',
      '1.',
      '*',
      '_',
      '<b>',
      '&amp;',
      '\\',
      '[',
      ']',
      'a',
      ' ',
      '{',
      '~',
      'www.',
      '://',
      '+',
      '=',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join('')),
        ),
        (any) => {
          const words = oneLine(any)
          expect(shown(blockText(words))).toBe(words)
          expect(blockText(words).replace(/\\[\p{P}\p{S}]|&(?:lt|amp);/gu, '')).not.toMatch(/[\\`*_[\]{}~|<]/)
          expect(blockText(words).replace(/\\[\p{P}\p{S}]|&(?:lt|amp);/gu, 'x')).not.toMatch(active)
        },
      ),
      { seed: 31, numRuns: 500 },
    )
  })
})

describe('images', () => {
  test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg onload=a()>', '/a.jpg', ''])('%j is left out', (url) => {
    expect(text(articleWith({ images: [{ url, alt: 'A crane' }] }))).toBe('')
  })

  test('relative addresses follow the article’s', () => {
    expect(text(articleWith({ url: 'https://example.com/b/', images: [{ url: 'a.jpg', alt: 'A crane' }] }))).toBe(
      '![A crane](https://example.com/b/a.jpg)\n',
    )
  })

  test('the caption stands in for a missing alternative text', () => {
    expect(
      text(articleWith({ images: [{ url: 'https://example.com/a.jpg', caption: 'A crane.', credit: 'Ada Doe' }] })),
    ).toBe('![A crane.](https://example.com/a.jpg "A crane. (Ada Doe)")\n')
  })
})

describe('the front matter', () => {
  test('of a full article', () => {
    expect(toMarkdown(full).split('\n---\n')[0]).toBe(`---
title: "Port workers return after a week"
subtitle: "Unions and owners agree on pay"
author: ["Ada Doe","Bo Roe"]
contributors: [{"name":"Cy Poe","role":"reporter"},{"name":"Di Loe","role":"editor","organization":"Example Times"},{"name":"Ed Moe","role":"translator"},{"name":"Fay Noe"}]
agency: "The Associated Press"
dateline: "OSLO, Norway, Sept. 22 (AP) --"
places: ["OSLO"]
filed: "2025-09-22"
date: "2025-09-22T10:15:00+02:00"
modified: "2025-09-22T11:00:00Z"
source: "https://example.com/news/port-workers?id=7"
site: "Example Site"
lang: "en-US"
slugline: "Harbor-Strike"
revision: "(2nd LD)"
genre: "News Focus"
urgency: 2
status: "withheld"
embargo: "EMBARGOED until Friday noon"
notes: ["(ATTN: ADDS remarks in paras 2-3)","Eds: Photos will follow."]
keywords: ["harbor","strike"]
copyright: "© 2025 Example Wire"
usage: "This material may not be published without permission."`)
  })

  test.each([
    ['a colon: and a # hash', '"a colon: and a # hash"'],
    ['"quoted" \\ back', '"\\"quoted\\" \\\\ back"'],
    ['yes', '"yes"'],
    ['null', '"null"'],
    ['2025-10-25', '"2025-10-25"'],
    ['1e3', '"1e3"'],
    ['---\nkey: value', '"--- key: value"'],
    ['- item', '"- item"'],
    ['*alias &anchor !tag', '"*alias &anchor !tag"'],
    ['{{ page }}', '"{{ page }}"'],
    ['tab\there\u0000\u0085\u2028', '"tab here"'],
    ['“curly” ’ é 雨 🌧', '"“curly” ’ é 雨 🌧"'],
  ])('%j is a string', (headline, quoted) => {
    expect(frontMatter(articleWith({ headline }))).toBe(`---\ntitle: ${quoted}\n---\n`)
  })

  test('of an article with nothing in it is nothing', () => {
    expect(frontMatter(empty)).toBe('')
  })

  test('leaves out what is no time, no web address and no urgency', () => {
    const article = articleWith({
      published: 'Monday',
      modified: '2025-02-30',
      url: 'javascript:alert(1)',
      urgency: 10,
    })
    expect(frontMatter(article)).toBe('')
  })

  test('of any article is rows of a key and JSON between two rules', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const matter = frontMatter(article)
        if (matter === '') return
        const rows = matter.split('\n')
        expect([rows[0], rows.at(-2), rows.at(-1)]).toStrictEqual(['---', '---', ''])
        for (const row of rows.slice(1, -2)) {
          const [, key = '', value = ''] = /^([a-z]{1,20}): (.*)$/.exec(row) ?? []
          expect(key).not.toBe('')
          expect(JSON.stringify(JSON.parse(value))).toBe(value)
        }
      }),
      { seed: 31, numRuns: 300 },
    )
  })
})

test('any article gives the same text each time, without control characters, and ends with a line break', () => {
  fc.assert(
    fc.property(anyArticle, fc.boolean(), (article, html) => {
      const markdown = toMarkdown(article, { html })
      expect(markdown).not.toMatch(UNFIT)
      expect(markdown).toMatch(/^$|[^\n]\n$/)
      expect(toMarkdown(structuredClone(article), { html })).toBe(markdown)
      if (!html) expect(toMarkdown(article, { frontMatter: false })).not.toContain('<')
    }),
    { seed: 31, numRuns: 300 },
  )
})
