import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../src/clean-article'
import { splitStories } from '../src/split-stories'

const digest = readFileSync('fixtures/digest/coast-briefs/input.txt', 'utf8')

describe('the stories of a digest', () => {
  test('are stretches that tile the input, each with its own head', () => {
    const stories = splitStories(digest)
    expect(stories.map(({ start, end }) => digest.slice(start, end).split('\n')[0])).toStrictEqual([
      'Storm moves a beach across the road',
      'Chess club wins use of fire station',
      'Orchard sells last apples by lottery',
    ])
    expect(stories.map(({ start, end }) => digest.slice(start, end)).join('')).toBe(digest)
  })

  test('are each read as a story of their own', () => {
    const articles = splitStories(digest).map(({ start, end }) => inspectArticle(digest.slice(start, end)))
    expect(articles.map(({ article }) => article.agency?.id)).toStrictEqual(['ap', 'ap', 'ap'])
    expect(articles.flatMap(({ notes }) => notes)).toStrictEqual([])
  })
})

test('an ordinary story is one stretch, and an empty text none', () => {
  const story = 'OSLO, March 3 (Reuters) - The ferry is back.\n\nIt sails twice a day, the port said.'
  expect(splitStories(story)).toStrictEqual([{ start: 0, end: story.length }])
  expect(splitStories('')).toStrictEqual([])
})

test('a dateline on a row of its own opens the next story', () => {
  const first =
    'Vuelven las luces\n\nMADRID, 3 Mar. (EUROPA PRESS) -\n\nLas luces del muelle vuelven tras un largo invierno.\n\nArden desde las seis, dijo el puerto.'
  const second =
    'Cierra la vieja lonja\n\nSEVILLA, 4 Mar. (EUROPA PRESS) -\n\nLa vieja lonja cierra tras noventa años.\n\nSus puestos se mudan al norte.'
  const both = `${first}\n\n${second}`
  expect(splitStories(both).map(({ start, end }) => both.slice(start, end).trim())).toStrictEqual([first, second])
  expect(inspectArticle(both).notes.map(({ code }) => code)).toContain('several-stories')
})
