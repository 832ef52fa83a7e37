import { expect, test } from 'vitest'
import { cleanArticle, type Image } from '../src/index'
import { readHtml } from '../src/readers/html'

const kinds = (html: string): string[] =>
  readHtml(html, { url: 'https://news.example/2025/storm.html' }).lines.map((line) => `${line.kind}: ${line.text}`)

test('a caption class is taken for a caption in a figure, or right behind an image', () => {
  expect(kinds('<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Seen</p></div>')).toEqual([
    'image: ',
    'caption: Seen',
  ])
  expect(kinds('<div class="photoBox"><span class="caption">Seen</span></div>')).toEqual(['caption: Seen'])
  expect(kinds('<div class="image"><p class="info">Seen</p></div>')).toEqual(['caption: Seen'])
  expect(kinds('<div class="legend">Told</div>')).toEqual(['text: Told'])
  expect(kinds('<div><img src="/a.jpg"><p class="caption">Seen</p></div>')).toEqual(['image: ', 'caption: Seen'])
  expect(kinds('<img src="/a.jpg"><p>Told</p><p class="caption">Told</p>')).toEqual([
    'image: ',
    'text: Told',
    'text: Told',
  ])
  expect(kinds('<img src="/a.jpg"><p class="intro">Told</p>')).toEqual(['image: ', 'text: Told'])
})

test('a word for picture beside one for what stands below it names a caption or a credit', () => {
  expect(kinds('<img src="/a.jpg"><div class="img-cap">Seen</div>')).toEqual(['image: ', 'caption: Seen'])
  expect(kinds('<div class="foto"><p class="foto_desc">Seen</p><p class="foto-author">Ann</p></div>')).toEqual([
    'caption: Seen',
    'caption: Ann',
  ])
  expect(kinds('<p class="img-desc">Told</p>')).toEqual(['text: Told'])
  expect(kinds('<div class="foto"><p class="author">Told</p></div>')).toEqual(['text: Told'])
  expect(kinds('<div class="media-head"><p class="info">Told</p></div>')).toEqual(['text: Told'])
})

const CREDITED = ['caption: The fox early on Sunday', 'caption: Ann Lee']

test.each<[string, string[]]>([
  ['The fox early on Sunday<span class="photo-credit">Ann Lee</span>', CREDITED],
  ['<span class="cap">The fox early on Sunday</span> <b class="source">Ann Lee</b>', CREDITED],
  [
    'The fox early on Sunday. <i class="author">Ann Lee</i> Buy it',
    ['caption: The fox early on Sunday.', 'caption: Ann Lee', 'caption: Buy it'],
  ],
  [
    'The fox early on Sunday, seen by <span class="credit">Ann Lee</span>',
    ['caption: The fox early on Sunday, seen by Ann Lee'],
  ],
  ['Photo: <span class="credit">Ann Lee</span>', ['caption: Photo: Ann Lee']],
  ['The fox early on Sunday. <span class="name">Ann Lee</span>', ['caption: The fox early on Sunday. Ann Lee']],
])('a part of a caption that is named a credit is a line of its own: %s', (html, expected) => {
  expect(kinds(`<figcaption>${html}</figcaption>`)).toEqual(expected)
})

test('such a part of a paragraph is none', () => {
  expect(kinds('<p>The fox early on Sunday. <span class="author">Ann Lee</span></p>')).toEqual([
    'text: The fox early on Sunday. Ann Lee',
  ])
})

/** The images of a story with this in the caption of its only one. */
function imagesOf(caption: string): Image[] {
  const figure = `<figure><img src="https://a.example/fox.jpg"><figcaption>${caption}</figcaption></figure>`
  const story = `<p>A fox in the old harbour has learned to press the button of a crossing, the council said.</p>`
  return cleanArticle(`<article><h1>A fox learns to press a button</h1>${figure}${story}${story}</article>`).images
}

test.each([
  [
    'The fox on Sunday morning<span class="fig_credit">Harbor Lighting Department</span>',
    'The fox on Sunday morning',
    'Harbor Lighting Department',
  ],
  [
    'The fox on Sunday morning. <span class="credit">(Ann Lee/Harbor Ledger)</span>',
    'The fox on Sunday morning.',
    'Ann Lee/Harbor Ledger',
  ],
  ['The fox on Sunday morning. <span class="author">Ann Lee</span>', 'The fox on Sunday morning.', 'Ann Lee'],
  [
    '<span class="n">1/6</span> The fox on Sunday morning. <span class="author">Photo: Ann Lee</span>',
    'The fox on Sunday morning.',
    'Ann Lee',
  ],
  [
    'The fox on Sunday morning. <span class="source">It pressed the button twice.</span>',
    'The fox on Sunday morning.',
    undefined,
  ],
])('what is named a credit is one, unless it is a sentence: %s', (html, caption, credit) => {
  const [image] = imagesOf(html)
  expect([image?.caption, image?.credit]).toEqual([caption, credit])
})

test('a caption whose own figure shows no picture that has an address is not the next figure’s', () => {
  const story = '<p>The quay lights are back after a winter, the port said.</p>'
  const figures =
    '<figure><svg></svg><figcaption>The quay on Monday.</figcaption></figure>' +
    '<figure><img src="/lamps.jpg"><figcaption>Lamps on Sunday.</figcaption></figure>'
  const page = `<article><h1>Quay lights return</h1>${story}${figures}${story.replace('quay', 'pier')}</article>`
  expect(cleanArticle(page, { format: 'html', url: 'https://n.example/a' }).images).toEqual([
    { caption: 'The quay on Monday.' },
    { url: 'https://n.example/lamps.jpg', caption: 'Lamps on Sunday.' },
  ])
})
