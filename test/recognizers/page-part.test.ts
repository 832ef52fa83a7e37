import { describe, expect, test } from 'vitest'
import { pageParts } from '../../src/data/page-parts'
import { lexiconFor } from '../../src/lexicon'
import { read } from '../../src/readers'
import { seePagePart } from '../../src/recognizers/page-part'

const STORY =
  '<p>The ferry to Lindholm sails again from Monday, the harbour office said after three weeks of repairs.</p>'.repeat(
    9,
  )

/** What is seen of each line of a page that has a story beside the part. */
function seenIn(part: string): (string | undefined)[] {
  const { lines, metadata } = read(`<article>${STORY}</article>${part}`, { format: 'html' })
  const reasons = lines.map((line) => {
    const [item] = seePagePart(line, { before: undefined, after: undefined, metadata, lexicon: lexiconFor() })
    return item?.kind === 'junk' ? item.reason : undefined
  })
  return reasons.slice(9)
}

const seen = (part: string): string | undefined => seenIn(part)[0]

describe('a line is seen by the name of the part that it stands in', () => {
  const names = Object.entries(pageParts).flatMap(([reason, all]) => all.map((name) => [name, reason] as const))
  test.each(names)('%s', (name, reason) => {
    expect(seen(`<div class="${name.replaceAll(' ', '-')}">Well said, and about time.</div>`)).toBe(reason)
  })

  test.each([
    ['an id', '<div id="disqus_thread"><p>Well said.</p></div>', 'comments'],
    ['letters of two sizes', '<div class="commentContent">Well said.</div>', 'comments'],
    ['other names around it', '<div class="box dark related-posts wide">Ferries</div>', 'related'],
    [
      'far outside',
      '<div class="OUTBRAIN"><ul><li><a href="/x"><span>Ten ferries</span></a></li></ul></div>',
      'related',
    ],
    ['the nearest of two', '<div class="related-posts"><p class="share-buttons">Tweet</p></div>', 'share'],
  ])('by %s', (_, part, reason) => {
    expect(seen(part)).toBe(reason)
  })

  test('all of the line, likely', () => {
    const { lines, metadata } = read(`${STORY}<div class="comment-body">Well said.</div>`, { format: 'html' })
    const line = lines[9]
    if (!line) throw new Error('no line')
    expect(seePagePart(line, { before: undefined, after: undefined, metadata, lexicon: lexiconFor() })).toEqual([
      {
        kind: 'junk',
        reason: 'comments',
        line: 9,
        start: 0,
        end: 10,
        strength: 'likely',
        because: 'page-part/comments',
      },
    ])
  })
})

describe('nothing is seen', () => {
  test.each([
    ['in a part of no name', '<div><p>Well said.</p></div>'],
    ['where the words stand the other way round', '<div class="content comment">Well said.</div>'],
    ['where another word parts them', '<div class="comment-has-content">Well said.</div>'],
    ['where a word only begins so', '<div class="comment-contents">Well said.</div>'],
    ['where one of the words is missing', '<div class="related">Ferries</div>'],
    ['where each stands in a box of its own', '<div class="comment"><p class="content">Well said.</p></div>'],
    ['of an image that says nothing', '<div class="related-posts"><img src="/x.png"></div>'],
  ])('%s', (_, part) => {
    expect(seen(part)).toBeUndefined()
  })

  test.each(['html', 'body', 'main'])('by the names of <%s>, which tell what the page is made with', (tag) => {
    const html = `<${tag} class="cookie-notice related-posts"><div>${STORY}</div><p>Well said.</p></${tag}>`
    const { lines, metadata } = read(html, { format: 'html' })
    const items = lines.flatMap((line) => [
      ...seePagePart(line, { before: undefined, after: undefined, metadata, lexicon: lexiconFor() }),
    ])
    expect(items).toEqual([])
  })

  test('where most of the page stands in the part: that is its story', () => {
    expect(seen(`<div class="related-posts">${STORY}${STORY}</div>`)).toBeUndefined()
    expect(seen(`<div class="related-posts">${STORY}</div>`)).toBe('related')
  })

  test('in a text', () => {
    const { lines, metadata } = read('class="comment-content"\n\ncomment content', { format: 'text' })
    for (const line of lines)
      expect(seePagePart(line, { before: undefined, after: undefined, metadata, lexicon: lexiconFor() })).toEqual([])
  })
})

test('no name is given twice, nor held by another of another part', () => {
  const all = Object.entries(pageParts).flatMap(([reason, names]) =>
    names.map((name) => ({ name: ` ${name} `, reason })),
  )
  for (const { name, reason } of all) {
    expect(all.filter((other) => other.name === name)).toHaveLength(1)
    expect(all.filter((other) => other.reason !== reason && other.name.includes(name))).toEqual([])
  }
})

describe('a line is seen that a reader fills in or chooses from', () => {
  test.each([
    '<textarea>Your comment</textarea>',
    '<select><option>North</option></select>',
    '<p><select><optgroup label=a><option>North',
  ])('%s', (part) => expect(seenIn(part)).toContain('page-furniture'))

  test.each(['<button>North</button>', '<label>North</label>', '<p>Choose <output>North</output></p>'])(
    '%s is none',
    (part) => expect(seen(part)).toBeUndefined(),
  )
})
