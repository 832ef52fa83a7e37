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
    [{ url: 'https://example.org/a.jpg', alt: 'Harbor logo', width: 640, height: 400 }, { alt: 'Harbor logo' }],
  ])('%o', (image, expected) => {
    expect(seen(image)).toMatchObject([{ kind: 'image', strength: 'likely', image: expected }])
  })
})

describe('a picture that shows nothing of a story is named', () => {
  test.each<[LineImage, string, string]>([
    [{}, 'empty-image', 'sure'],
    [{ url: 'data:image/png;base64,iVBOR' }, 'empty-image', 'sure'],
    [{ url: 'javascript:void(0)' }, 'empty-image', 'sure'],
    [{ url: 'https://example.org/a.png', alt: 'TOI logo' }, 'logo', 'sure'],
    [{ url: 'https://example.org/a.png', width: 24, height: 24 }, 'page-furniture', 'sure'],
    [{ url: 'https://example.org/pixel.gif' }, 'page-furniture', 'likely'],
  ])('%o is %s', (image, reason, strength) => {
    expect(seen(image)).toMatchObject([{ kind: 'junk', reason, strength }])
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
