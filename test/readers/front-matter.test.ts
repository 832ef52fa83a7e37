import { describe, expect, test } from 'vitest'
import { readMarkdown, readText } from '../../src/readers/text'

describe('front matter', () => {
  test('names its authors in records, too, whose other members say nothing', () => {
    const source = [
      '---',
      'authors:',
      '  - name: Ada Lind',
      '    url: https://site.example/lind',
      '  - email: bo@site.example',
      '    name: "Bo Ekman"',
      '  - Cleo Moe',
      'tags:',
      '  - https://site.example/tag',
      '---',
    ]
    const { authors, keywords } = readMarkdown(source.join('\n')).metadata
    expect(authors).toStrictEqual(['Ada Lind', 'Bo Ekman', 'Cleo Moe'])
    expect(keywords).toStrictEqual(['https://site.example/tag'])
  })
  test('tells headline, authors, dates, keywords and where the story stood', () => {
    const source = [
      '---',
      'title: "Ferry: the last one"',
      'author: [\'Ada Lind\', "Bo Dahl"]',
      'date: 2024-05-06',
      'updated: yesterday',
      'url: https://courier.example/ferry',
      'site: Courier',
      'lang: en',
      'tags:',
      '  - ferries',
      '  - rivers',
      '---',
      '',
      'The last ferry sailed on Monday.',
    ].join('\n')
    expect(readMarkdown(source).metadata).toStrictEqual({
      alternativeHeadlines: [],
      images: [],
      headline: 'Ferry: the last one',
      authors: ['Ada Lind', 'Bo Dahl'],
      published: '2024-05-06',
      url: 'https://courier.example/ferry',
      siteName: 'Courier',
      language: 'en',
      keywords: ['ferries', 'rivers'],
    })
  })
  test('is none without an end, or where a row is no key', () => {
    expect(readMarkdown('---\ntitle: A story\n\nText.').metadata.headline).toBeUndefined()
    expect(readMarkdown('---\nJust words\n---\nText.').metadata.headline).toBeUndefined()
  })
  test('holds no active link, and no name that is a number of brackets', () => {
    const { url, authors } = readMarkdown('---\nurl: javascript:alert(1)\nauthor: []\n---\nText.').metadata
    expect(url).toBeUndefined()
    expect(authors).toStrictEqual([])
  })
})

test('values of front matter are as lines are read: no half of a pair, entities decoded', () => {
  const source = '---\ntitle: \ud800Pier &amp; quay\ntags: ["a\ud800", b]\n---\nText.'
  const { metadata } = readMarkdown(source, {})
  expect(metadata.headline).toBe('Pier & quay')
  expect(metadata.keywords.join()).toMatch(/^[^\ud800]+$/u)
})

describe('where a text was found', () => {
  test('is what its front matter says, else what the caller says', () => {
    const urlOf = (source: string, url: string): string | undefined => readText(source, { url }).metadata.url
    expect(urlOf('The ferry is back.', 'https://inlet.example/ferry')).toBe('https://inlet.example/ferry')
    expect(urlOf('---\nurl: https://inlet.example/own\n---\nThe ferry is back.', 'https://inlet.example/ferry')).toBe(
      'https://inlet.example/own',
    )
  })

  test('is nothing where that is no web address', () => {
    expect(readText('The ferry is back.', { url: 'javascript:alert(1)' }).metadata.url).toBeUndefined()
    expect(readText('The ferry is back.').metadata.url).toBeUndefined()
  })
})

test('front matter may say a thing on several rows, and hold commas in quotation marks', () => {
  const source =
    '---\ntitle: >-\n  The ferry\n  is back\nsummary: |\n  At noon\ntags: [quay, "ferries, large", \'fog, light\']\n---\nText.'
  const { metadata } = readText(source)
  expect(metadata.headline).toBe('The ferry is back')
  expect(metadata.keywords).toStrictEqual(['quay', 'ferries, large', 'fog, light'])
})
