import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../src/lexicon'
import type { Evidence, Hints, Line, LineImage } from '../../src/parts'
import { makeLines } from '../../src/readers/lines'
import { NO_METADATA } from '../../src/readers/front-matter'
import { readText } from '../../src/readers/text'
import { seeImage } from '../../src/recognizers/image'
import { checkLine, makeLine, readCorpus } from './corpus'

const corpus = readCorpus('image')
const sight = { before: undefined, after: undefined, metadata: NO_METADATA, lexicon: lexiconFor() }

/** A picture of a page, with what the page says of it. */
function picture(image: LineImage, hints: Partial<Hints> = {}): Line {
  const [line] = makeLines('', [{ start: 0, end: 0, kind: 'image', hints: { ...hints, image } }])
  if (!line) throw new Error('no line for a picture')
  return line
}

const seen = (image: LineImage, after?: Line): readonly Evidence[] => seeImage(picture(image), { ...sight, after })

describe('signs and lines that name a logo are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeImage, line)
  })
})

describe('lines about logos and banners are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeImage, line)
  })
})

describe('a picture gives its address and its alternative text', () => {
  test.each<[LineImage, object]>([
    [{ url: 'https://example.org/a.jpg' }, { url: 'https://example.org/a.jpg' }],
    [
      { url: 'https://example.org/a.jpg', alt: 'A crane' },
      { url: 'https://example.org/a.jpg', alt: 'A crane' },
    ],
    [
      { url: '/images/a.jpg', alt: 'A crane' },
      { url: '/images/a.jpg', alt: 'A crane' },
    ],
    [{ url: '//example.org/a.jpg' }, { url: '//example.org/a.jpg' }],
    [{ alt: 'A crane over the yard' }, { alt: 'A crane over the yard' }],
    [{ url: 'data:image/gif;base64,R0lGOD', alt: 'A crane over the yard' }, { alt: 'A crane over the yard' }],
    [{ url: ' JavaScript:alert(1)', alt: 'A crane over the yard' }, { alt: 'A crane over the yard' }],
    [{ url: '\u0001javascript:alert(1)', alt: 'A crane over the yard' }, { alt: 'A crane over the yard' }],
    [{ url: 'java\tscript:alert(1)', alt: 'A crane over the yard' }, { alt: 'A crane over the yard' }],
    [{ url: '&#106;avascript:alert(1)', alt: 'A crane over the yard' }, { alt: 'A crane over the yard' }],
    [{ url: 'javascript&colon;alert(1)', alt: 'A crane over the yard' }, { alt: 'A crane over the yard' }],
    [
      { url: 'a.jpg?b=1&c=2', alt: 'A crane' },
      { url: 'a.jpg?b=1&c=2', alt: 'A crane' },
    ],
    [
      { url: 'https://example.org/a.jpg', alt: 'Harbor logo', width: 300, height: 40 },
      { url: 'https://example.org/a.jpg', alt: 'Harbor logo' },
    ],
    [{ url: 'https://example.org/a.jpg', width: 61, height: 60 }, { url: 'https://example.org/a.jpg' }],
    [{ url: 'https://example.org/a.jpg', width: 60, height: 61 }, { url: 'https://example.org/a.jpg' }],
    [{ url: 'https://example.org/a.jpg', width: 60 }, { url: 'https://example.org/a.jpg' }],
    [{ url: 'https://example.org/a.jpg', height: 60 }, { url: 'https://example.org/a.jpg' }],
    [{ url: ' ', alt: 'A crane' }, { alt: 'A crane' }],
    [{ alt: 'TOI North Harbor Times of Nordvik logo' }, { alt: 'TOI North Harbor Times of Nordvik logo' }],
    [{ alt: `${'Harborharbor'.repeat(7)} logo` }, { alt: `${'Harborharbor'.repeat(7)} logo` }],
    [{ alt: 'Mayor shows new logo' }, { alt: 'Mayor shows new logo' }],
  ])('%o', (image, expected) => {
    const because = 'url' in expected ? 'image/picture' : 'image/alt'
    const end = 0
    expect(seen(image)).toStrictEqual([
      { kind: 'image', line: 0, start: 0, end, strength: 'likely', because, image: expected },
    ])
  })
})

describe('a picture that shows nothing of a story is named', () => {
  test.each<[LineImage, string, string, string]>([
    [{}, 'empty-image', 'sure', 'empty'],
    [{ url: 'data:image/png;base64,iVBOR' }, 'empty-image', 'sure', 'empty'],
    [{ url: 'javascript:void(0)' }, 'empty-image', 'sure', 'empty'],
    [{ url: 'https://example.org/a.png', alt: 'TOI logo' }, 'logo', 'sure', 'sign'],
    [{ url: 'https://example.org/a.png', width: 24, height: 24 }, 'page-furniture', 'sure', 'tiny'],
    [{ url: 'https://example.org/a.png', width: 60, height: 60 }, 'page-furniture', 'sure', 'tiny'],
    [{ url: 'https://example.org/a.png', alt: 'Harbor logo', width: 299 }, 'logo', 'sure', 'sign'],
    [{ url: 'https://example.org/a.png', alt: 'TOI North Harbor Times logo' }, 'logo', 'sure', 'sign'],
    [{ url: 'https://example.org/pixel.gif' }, 'page-furniture', 'likely', 'tracker'],
  ])('%o is %s', (image, reason, strength, rule) => {
    expect(seen(image)).toMatchObject([{ kind: 'junk', reason, strength, because: `image/${rule}` }])
  })
})

test('a logo with a caption below it is a picture of the story', () => {
  const [evidence] = seen(
    { url: 'https://example.org/a.png', alt: 'Harbor logo' },
    makeLine('The new sign.', 'caption'),
  )
  expect(evidence?.kind).toBe('image')
})

test('an image of a text dump without address and words is empty', () => {
  const [line] = readText('![]()').lines
  if (!line) throw new Error('no line')
  expect(seeImage(line, sight)).toMatchObject([{ kind: 'junk', reason: 'empty-image', strength: 'sure' }])
})

describe('a portrait of the author is no image of the story', () => {
  const authors = { ...NO_METADATA, authors: ['Ada Lind'] }
  const url = 'https://example.org/a.jpg'
  const box = { parent: undefined, tag: 'div', words: ['author', 'row'], text: 20, linked: 0, prose: 0, lines: 2 }
  const rules = (image: LineImage, hints: Partial<Hints> = {}): string[] =>
    seeImage(picture(image, hints), { ...sight, metadata: authors }).map(({ because }) => because)

  test.each<[string, LineImage, Partial<Hints>, string]>([
    ['named as the page names its author', { url, alt: 'Ada Lind' }, {}, 'image/portrait'],
    ['in a box of the author', { url, alt: 'Ada' }, { box }, 'image/portrait'],
    ['of somebody else', { url, alt: 'Bo Ekman' }, {}, 'image/picture'],
    ['in a box with more than a name', { url, alt: 'Ada' }, { box: { ...box, text: 900 } }, 'image/picture'],
    ['as wide as a story’s', { url, alt: 'Ada Lind', width: 640 }, {}, 'image/picture'],
  ])('%s', (_, image, hints, rule) => {
    expect(rules(image, hints)).toStrictEqual([rule])
  })
})
