import { expect, test } from 'vitest'
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
