import type { Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Box, Document, Line } from '../src/parts'
import { readHtml, readTree } from '../src/readers/html'

const PAGE = 'https://news.example/2025/storm.html'
const read = (html: string): Document => readHtml(html, { url: PAGE })
const lines = (html: string): readonly Line[] => read(html).lines
const texts = (html: string): string[] => lines(html).map((line) => line.text)
const kinds = (html: string): string[] => lines(html).map((line) => `${line.kind}: ${line.text}`)
const parse = (html: string): Root => unified().use(rehypeParse).parse(html)
/** The same tree with what React has streamed in it shown, which no rule of HTML tells. */
function shown(tree: Root): Root {
  const left: Root['children'] = [...tree.children]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type !== 'element') continue
    if (/S:[\da-f]+$/u.test(String(node.properties['id']))) delete node.properties['hidden']
    left.push(...node.children)
  }
  return tree
}
const bare = (text: string): string => text.replace(/\s+/gu, '')

function only(html: string): Line {
  const [line, ...more] = lines(html)
  if (!line || more.length > 0) throw new Error(`not one line: ${more.length + (line ? 1 : 0)}`)
  return line
}

describe('the visible text of a page', () => {
  it('is a line for each block, and inline elements are part of theirs', () => {
    expect(read('<h1>Storm</h1><div>One <b>two</b><p>Three\n  four</p>five</div>').source).toBe(
      'Storm\nOne two\nThree four\nfive',
    )
  })

  it('breaks lines at <br>, and two in a row leave a blank line', () => {
    const [first, second, third] = lines('<p>one<br>two<br><br>three</p>')
    expect([first?.text, second?.text, third?.text]).toEqual(['one', 'two', 'three'])
    expect([first, second, third].map((line) => line?.hints.blanksBefore)).toEqual([0, 0, 1])
    expect(read('<p>one<br>two<br><br>three</p>').source).toBe('one\ntwo\n\nthree')
  })

  it('takes a paragraph of a hard space for a blank line', () => {
    expect(lines('<p>one</p><p>&nbsp;</p><p>two</p>').map((line) => line.hints.blanksBefore)).toEqual([0, 1])
  })

  it('keeps the line breaks and indents of preformatted text', () => {
    const read = lines('<pre>\nADVISORY\n   By Ann Lee\n\nTEXT</pre>')
    expect(read.map((line) => [line.text, line.hints.indent, line.hints.blanksBefore])).toEqual([
      ['ADVISORY', 0, 0],
      ['By Ann Lee', 3, 0],
      ['TEXT', 0, 1],
    ])
    expect(texts('<div style="white-space: pre-line">one\ntwo</div>')).toEqual(['one', 'two'])
  })

  it('leaves out what a browser does not render', () => {
    const html =
      '<head><title>t</title></head><style>s</style><script>s</script><noscript>n</noscript><template>t</template>' +
      '<p hidden>h</p><dialog>d</dialog><dialog open>shown</dialog><math><semantics><mi>E</mi><annotation>e</annotation></semantics></math>'
    expect(texts(html)).toEqual(['shown', 'E'])
  })

  it('shows the parts that React has streamed, hidden until a script puts them in their place', () => {
    const part = (id: string): string[] => texts(`<p>one</p><div hidden id="${id}"><p>two</p></div>`)
    for (const id of ['S:0', 'S:1b', ':app-S:12']) expect(part(id)).toEqual(['one', 'two'])
    for (const id of ['', 'S:', 's:0', 'B:0', 'S:0x', 'PS:0', 'S:0 1']) expect(part(id)).toEqual(['one'])
  })

  it.each([
    ['<div><span class="who">Ann Lee</span><span class="when">6 May</span></div>', 'Ann Lee 6 May'],
    ['<div><span class="who">سامر الخطيب</span><time>مايو</time></div>', 'سامر الخطيب مايو'],
    ['<p><span class="cap">S</span><span class="rest">torm</span></p>', 'Storm'],
    ['<p><span>Mc</span><span>Lee</span></p>', 'McLee'],
    ['<p><b class="a">H</b><sub class="b">2</sub></p>', 'H2'],
    ['<div><span class="a">大桥</span><span class="b">封闭</span></div>', '大桥封闭'],
  ])('keeps the named parts of a row apart, and no word: %s', (html, expected) => {
    expect(texts(html)).toEqual([expected])
  })

  it('keeps buttons and neighbouring links apart, but not words in scripts without spaces', () => {
    expect(texts('<p><a href="/1">Ann Lee</a><a href="/2">Bo Kim</a></p>')).toEqual(['Ann Lee Bo Kim'])
    expect(texts('<p><button>Share</button><button>Print</button></p>')).toEqual(['Share Print'])
    expect(texts('<p><a href="/1">北京</a><a href="/2">上海</a></p>')).toEqual(['北京上海'])
    expect(texts('<p><i>New</i><b>castle</b></p>')).toEqual(['Newcastle'])
  })
})

describe('the kinds of lines', () => {
  it('come from the innermost element that tells', () => {
    expect(
      kinds(
        '<h2>Head</h2><div role="heading">Role</div><ul><li>Item<p>More</p></li></ul><blockquote><p>Said</p></blockquote>' +
          '<figure><figcaption>Seen</figcaption></figure><p>Text</p>',
      ),
    ).toEqual([
      'heading: Head',
      'heading: Role',
      'list-item: Item',
      'list-item: More',
      'quote: Said',
      'caption: Seen',
      'text: Text',
    ])
  })

  it('are items of a list where two rows or more begin with the same typed mark, which is no word of theirs', () => {
    expect(kinds('<p>* One</p><p>* Two</p><p>Three</p><p>• Four</p>')).toEqual([
      'list-item: One',
      'list-item: Two',
      'text: Three',
      'text: • Four',
    ])
    expect(kinds('<p>- No, he said.</p><p>- Yes, she said.</p>')).toEqual([
      'text: - No, he said.',
      'text: - Yes, she said.',
    ])
  })

  it('give headings their level', () => {
    expect(lines('<h3>a</h3><p role="heading" aria-level="4">b</p><p>c</p>').map((line) => line.hints.level)).toEqual([
      3, 4, 0,
    ])
  })

  it('are text again in an article inside a list item', () => {
    expect(kinds('<ol><li>Update<article><p>Told</p></article></li></ol>')).toEqual(['list-item: Update', 'text: Told'])
  })

  it('join the short cells of a row, and leave layout tables in lines', () => {
    expect(
      kinds(
        '<table><caption>Scores</caption><tr><th>Town</th><th>Rain</th></tr><tr><td>Ayr</td><td>3</td></tr></table>',
      ),
    ).toEqual(['caption: Scores', 'table-row: Town Rain', 'table-row: Ayr 3'])
    expect(kinds('<table><tr><td>Menu</td><td><h1>Storm</h1><p>It rained.</p></td></tr></table>')).toEqual([
      'text: Menu',
      'heading: Storm',
      'text: It rained.',
    ])
    expect(kinds(`<table><tr><td>Menu</td><td>${'It rained on. '.repeat(20)}</td></tr></table>`)[0]).toBe('text: Menu')
  })

  it('mark rules between parts', () => {
    expect(kinds('<p>one</p><hr><p>two</p>')).toEqual(['text: one', 'rule: ', 'text: two'])
  })
})

describe('images', () => {
  const image = (html: string) => lines(html).find((line) => line.kind === 'image')?.hints.image

  it('stand where they are, or after the text that they stand in', () => {
    expect(kinds('<p><img src="/a.jpg" alt="A">One <img src="/b.jpg"> two</p><p>three</p>')).toEqual([
      'image: ',
      'text: One two',
      'image: ',
      'text: three',
    ])
  })

  it('have address, alternative text and size', () => {
    expect(image('<img src="a.jpg" alt=" A  dog " width="640" height="480px">')).toEqual({
      url: 'https://news.example/2025/a.jpg',
      alt: 'A dog',
      width: 640,
      height: 480,
    })
  })

  it('are looked for behind the placeholders of lazy loaders', () => {
    const url = (html: string) => image(html)?.url
    expect(url('<img src="data:image/gif;base64,AA" data-src="/b.jpg">')).toBe('https://news.example/b.jpg')
    expect(url('<img src="/blank.gif" data-srcset="/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w">')).toBe(
      'https://news.example/l.jpg',
    )
    expect(url('<img srcset="/s,1.jpg 1x,/l,2.jpg 2x">')).toBe('https://news.example/l,2.jpg')
    expect(url('<picture><source srcset="/p.webp"><img src="data:,"></picture>')).toBe('https://news.example/p.webp')
    expect(url('<img src="{{src}}" alt="x">')).toBeUndefined()
  })

  it('are none when they count readers or show nothing', () => {
    expect(lines('<img src="/pixel.gif" width="1" height="1"><img src="javascript:go()"><img>')).toEqual([])
  })

  it('have a box of their own that says what they are', () => {
    const line = only('<img class="author-avatar" src="/a.jpg">')
    expect(line.hints.box).toMatchObject({ tag: 'img', words: ['author', 'avatar'] })
  })
})

describe('hints', () => {
  it('measure what stands in links and in bold', () => {
    const { linked, bold, links } = only(
      '<p>ab <a href="/x">cd</a> <b>e</b><span style="font-weight:700">f</span> gh</p>',
    ).hints
    expect([linked, bold]).toEqual([0.25, 0.25])
    expect(links).toEqual(['https://news.example/x'])
  })

  it('give where links lead, authors marked, and nothing for what leads nowhere', () => {
    const { links } = only(
      '<p><a href="#top">1</a><a href="javascript:x()">2</a><a href="mailto:ann@news.example">3</a>' +
        '<a rel="author" href="/ann">4</a><span class="byline"><a href="/bo">5</a></span><a href="//cdn.example/z">6</a></p>',
    ).hints
    expect(links).toEqual([
      'mailto:ann@news.example',
      'author:https://news.example/ann',
      'author:https://news.example/bo',
      'https://cdn.example/z',
    ])
  })

  it('resolve links against <base>', () => {
    expect(only('<base href="https://b.example/dir/"><a href="x">y</a>').hints.links).toEqual([
      'https://b.example/dir/x',
    ])
  })

  it('give the machine time of a <time>', () => {
    expect(only('<p>On <time datetime="2025-03-03T10:00Z">Monday</time></p>').hints.time).toBe('2025-03-03T10:00Z')
    expect(lines('<div><time datetime="2025-03-03"></time></div><p>x</p>')[0]?.hints.time).toBeUndefined()
  })

  it('mark what style or aria hides, in a line of its own where it begins one', () => {
    const hidden = lines(
      `<p>${'Shown. '.repeat(20)}</p><p style="display: none">a</p><p aria-hidden="true">b</p><iframe>c</iframe>` +
        '<p><span style="visibility:hidden">d</span> e</p>',
    ).map((line) => [line.text.slice(0, 5), line.hints.hidden])
    expect(hidden.slice(1)).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', true],
      ['e', false],
    ])
  })

  it('take for hidden what is there to be filled in or copied', () => {
    const story = 'The ferry to Lindholm sails again from Monday, the harbour office said.'
    expect(lines(`<p>${story}</p><textarea>${story.slice(0, 30)}</textarea>`).map((line) => line.hints.hidden)).toEqual(
      [false, true],
    )
  })

  it('take nothing for hidden that holds most of the page', () => {
    expect(
      lines('<main aria-hidden="true"><p>The story as told.</p></main><p>Menu</p>').map((line) => line.hints.hidden),
    ).toEqual([false, false])
  })

  it('name the innermost block', () => {
    expect(only('<section><p>a <i>b</i></p></section>').hints.tag).toBe('p')
  })
})

describe('boxes', () => {
  const chain = (box: Box | undefined): string[] => (box ? [...chain(box.parent), box.tag] : [])

  it('are the elements around a line, one object an element', () => {
    const [one, two] = lines('<div class="storyBody main-text" id="s1"><p>one</p><p>two</p></div>')
    expect(chain(one?.hints.box)).toEqual(['html', 'body', 'div', 'p'])
    expect(one?.hints.box?.parent).toBe(two?.hints.box?.parent)
    expect(one?.hints.box?.parent?.words).toEqual(['story', 'body', 'main', 'text', 's1'])
  })

  it('include an inline element only where it holds the whole line and says what it is', () => {
    expect(chain(only('<p><span class="byline">By <b>Ann</b></span></p>').hints.box)).toEqual([
      'html',
      'body',
      'p',
      'span',
    ])
    expect(chain(only('<p><b>By</b></p>').hints.box)).toEqual(['html', 'body', 'p'])
    expect(chain(only('<p><i class="x">By</i> Ann</p>').hints.box)).toEqual(['html', 'body', 'p'])
  })

  it('count the text, links, prose and lines in them', () => {
    const prose = 'The river rose by two metres in the night and the lower streets of the town were under water.'
    const [first] = lines(`<div><p>${prose}</p><p><a href="/x">More</a></p></div><p>End</p>`)
    const div = first?.hints.box?.parent
    expect(div).toMatchObject({ text: prose.length + 4, linked: 4, prose: prose.length, lines: 2 })
    expect(div?.parent).toMatchObject({ tag: 'body', text: prose.length + 7, lines: 3 })
  })
})

const INVENTED: readonly string[] = [
  '',
  'no tags at all & an &amp; entity',
  '<p>one<p>two<ul><li>three<li>four</ul>five',
  '<table>\n<tr>\n<td>a</td>\n<td><p>b</p><p>c</p></td></tr><tr><td colspan=2>d</table>stray',
  '<table>foster<tr><td>parent</table>',
  '<svg><title>t</title><text>drawn</text><style>s</style></svg><math><mi>x</mi></math>',
  '<select><option>Jan<option>Feb</select><textarea> a\n b </textarea><button>c</button>',
  '<video>no video</video><iframe><p>no frame</p></iframe><object>no object</object><ruby>漢<rp>(</rp><rt>kan</rt></ruby>',
  '<p>شارك\u200f هذا\u202a x</p><p>zero\u200bwidth\u00adsoft</p>',
  '<details><summary>More</summary>told</details><dl><dt>a<dd>b</dl><fieldset><legend>l</legend>f</fieldset>',
  '<dialog>no</dialog><div hidden="until-found">no</div><p style="display:none">yes</p><datalist><option>no</datalist>',
  '<pre>  a\n\tb\r\nc</pre><xmp><b>raw</b></xmp><nobr>a  b</nobr>',
  '<a href=x><div><h3>card</h3><p>text</p></div></a><b><p>bold</b> not</p>',
  '<noscript><p>no</p></noscript><template><p>no</p></template><plaintext>rest <p>of it',
]

describe('hast-util-to-text reads the same', () => {
  it.each(INVENTED)('%s', (html) => {
    const { source, lines } = read(html)
    expect(bare(source)).toBe(bare(toText(parse(html))))
    expect(lines.every((line, i) => line.start >= (lines[i - 1]?.end ?? 0))).toBe(true)
  })

  const pages = path.resolve('../shared/bench/data/pages')
  it.skipIf(!existsSync(pages)).each(['aeb', 'fundus'])('on every page of %s', { timeout: 120_000 }, (set) => {
    const names = readdirSync(path.join(pages, set)).filter((name) => name.endsWith('.html.gz'))
    const differing = names.filter((name) => {
      const tree = parse(gunzipSync(readFileSync(path.join(pages, set, name))).toString('utf8'))
      return bare(readTree(tree, {}).source) !== bare(toText(shown(tree)))
    })
    expect(differing).toEqual([])
  })
})

describe('readTree', () => {
  it('gives what readHtml gives', () => {
    const html = '<h1>Storm</h1><p class="a">It <b>rained</b>.</p>'
    expect(readTree(parse(html), { url: PAGE })).toEqual(readHtml(html, { url: PAGE }))
  })

  it('does not change the tree', () => {
    const tree = parse('<p>one<br>two</p>')
    const before = JSON.stringify(tree)
    readTree(tree, {})
    expect(JSON.stringify(tree)).toBe(before)
  })
})
