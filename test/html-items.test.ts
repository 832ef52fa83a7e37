import { describe, expect, it } from 'vitest'
import { metadata } from './page-heads'

describe('microdata', () => {
  const item = (type: string, content: string): string =>
    `<div itemscope itemtype="https://schema.org/${type}">${content}</div>`
  const said = (name: string, day: string): string =>
    `<b itemprop="author">${name}</b> <time itemprop="datePublished" datetime="2025-03-${day}">…</time>`
  const of = (html: string): readonly unknown[] => {
    const { authors, published } = metadata(html)
    return [authors, published]
  }
  const heading = '<h1>Storm hits coast</h1>'
  const ann = [['Ann Lee'], '2025-03-04']

  it.each([
    ['of an article with the heading', item('NewsArticle', heading + said('Ann Lee', '04'))],
    ['of the only article', heading + item('NewsArticle', said('Ann Lee', '04'))],
    ['of no article at all', heading + said('Ann Lee', '04')],
    ['around the article', said('Ann Lee', '04') + item('NewsArticle', heading)],
    ['of a page with the article', item('WebPage', said('Ann Lee', '04') + item('NewsArticle', heading))],
    ['of a person in the article', item('NewsArticle', heading + item('Person', said('Ann Lee', '04')))],
    [
      'beside another article',
      item('Article', said('Bo Kim', '05')) + item('Article', heading + said('Ann Lee', '04')),
    ],
    ['around a comment', item('Article', heading + said('Ann Lee', '04') + item('Comment', said('Bo Kim', '05')))],
    ['behind a video', item('VideoObject', said('Bo Kim', '05')) + heading + said('Ann Lee', '04')],
    ['beside a type unknown', item('NewsArticle', heading + item('', said('Ann Lee', '04')))],
  ])('%s is the story’s', (_, html) => {
    expect(of(html)).toEqual(ann)
  })

  it.each([
    ['a comment', item('NewsArticle', heading) + item('Comment', said('Bo Kim', '05'))],
    ['readers’ comments', `${heading}<ol class="comments">${said('Bo Kim', '05')}</ol>`],
    ['a video in the article', item('NewsArticle', heading + item('VideoObject', said('Bo Kim', '05')))],
    ['an article in a video', item('VideoObject', item('NewsArticle', heading + said('Bo Kim', '05')))],
    ['another article', item('NewsArticle', heading) + item('NewsArticle', `<h3>Cows</h3>${said('Bo Kim', '05')}`)],
  ])('of %s is not', (_, html) => {
    expect(of(html)).toEqual([[], undefined])
  })
})
