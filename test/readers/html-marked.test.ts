import { describe, expect, test } from 'vitest'
import type { Marked } from '../../src/readers/html-marked'
import { pageFacts } from '../../src/readers/html-page'
import { parseTree } from '../../src/readers/html-tree'

const markedIn = (html: string): Marked => pageFacts(parseTree(html).root).marked
const empty = (count: number): string => '<i></i>'.repeat(count)
const NAME = 'x'.repeat(120)

describe('who wrote a page is marked in its text', () => {
  test.each<[string, string]>([
    ['by microdata', '<p itemprop="author">Ann Lee</p>'],
    ['by microdata that names the name', '<p itemprop="author">By <b itemprop="name">Ann Lee</b>, Oslo</p>'],
    ['by the content of the name', '<p itemprop="author"><meta itemprop="name" content="Ann Lee">A. Lee</p>'],
    ['by a card', '<p class="author vcard">By <b class="fn">Ann Lee</b>, Oslo</p>'],
    ['by a link', '<a rel="nofollow Author">Ann Lee</a>'],
    ['in parts', '<a rel="author">Ann <b>Lee</b></a>'],
    ['with parts inside parts', '<a rel="author"><u><b>Ann</b> <i>L</i></u>ee</a>'],
    ['with blanks around and between', '<a rel="author"> Ann\n  <b> Lee </b> </a>'],
    ['with a remark of the page’s author', '<a rel="author">Ann <!-- editor -->Lee</a>'],
    ['beside an empty one', '<a rel="author"> </a><a rel="author">Ann Lee</a>'],
    ['twice', '<a rel="author">Ann Lee</a><p itemprop="author">Ann Lee</p>'],
    ['among many elements', `<p itemprop="author">By ${empty(28)}<b class="fn">Ann Lee</b></p>`],
    ['above readers’ comments', '<a rel="author">Ann Lee</a><ul class="comments"><li><a rel="author">Bo</a></li></ul>'],
    ['in a page that is called so', '<body class="single comments"><a rel="author">Ann Lee</a></body>'],
  ])('%s', (_, html) => {
    expect(markedIn(html).authors).toStrictEqual(['Ann Lee'])
  })

  test('by a name of 120 characters at most', () => {
    expect(markedIn(`<a rel="author">${NAME}</a>`).authors).toStrictEqual([NAME])
    expect(markedIn(`<a rel="author">${NAME}y</a>`).authors).toStrictEqual([])
    expect(markedIn(`<a rel="author">${NAME}<b>y</b></a>`).authors).toStrictEqual([])
  })

  test('by all words of the element, where the name stands far inside', () => {
    const html = `<p itemprop="author">By ${empty(29)}<b class="fn">Ann Lee</b></p>`
    expect(markedIn(html).authors).toStrictEqual(['By Ann Lee'])
  })

  test.each<[string, string]>([
    ['a card of somebody else', '<p class="vcard">Ann Lee</p>'],
    ['a class alone', '<p class="author">Ann Lee</p>'],
    ['another property', '<p itemprop="publisher">Ann Lee</p>'],
    ['another relation', '<a rel="next">Ann Lee</a>'],
    ['the whole story', '<article itemprop="author">Ann Lee</article>'],
    ['two people', '<a rel="author">Ann Lee</a><a rel="author">Bo Kim</a>'],
    ['a comment', '<div class="comment"><p><a rel="author">Ann Lee</a></p></div>'],
    ['comments by their property', '<div itemprop="comment"><p itemprop="author">Ann Lee</p></div>'],
    ['the author of a comment', '<p class="comment-author author vcard">Ann Lee</p>'],
    ['an element without words', '<link rel="author" href="/a"><meta itemprop="author" content="Ann Lee">'],
  ])('but not by %s', (_, html) => {
    expect(markedIn(html).authors).toStrictEqual([])
  })
})

describe('when a page was published is marked in its text', () => {
  test.each<[string, string]>([
    ['by a time', '<time class="published" datetime="2025-03-04" title="a">March 4</time>'],
    ['by a time with other classes', '<time class="meta entry-date updated" datetime="2025-03-04">March 4</time>'],
    ['by an abbreviation', '<abbr class="published" title="2025-03-04" datetime="x">March 4</abbr>'],
    [
      'beside one that says nothing',
      '<time class="published">now</time><time class="published" datetime="2025-03-04">March 4</time>',
    ],
  ])('%s', (_, html) => {
    expect(markedIn(html).published).toStrictEqual(['2025-03-04'])
  })

  test.each<[string, string]>([
    ['a time of another class', '<time class="updated" datetime="2025-03-04">March 4</time>'],
    ['a time in a comment', '<div class="comment"><time class="published" datetime="2025-03-04">March 4</time></div>'],
    [
      'two times',
      '<time class="published" datetime="2025-03-04">a</time><time class="published" datetime="2025-03-05">b</time>',
    ],
  ])('but not by %s', (_, html) => {
    expect(markedIn(html).published).toStrictEqual([])
  })
})
