import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { readTree } from '../src/readers/html'
import { parseTree } from '../src/readers/html-tree'
import { fixtureInputs } from './fixture-inputs'

const URL = 'https://news.example/story'
const full = (page: string) => readTree(unified().use(rehypeParse).parse(page), { url: URL })
const own = (page: string) => readTree(parseTree(page).root, { url: URL })

/** Markup in which a parser moves, repeats or renames what stands in it. */
const PAGES = {
  'attributes as lists, numbers and switches':
    '<p class=" a\tb  c " id=x hidden>one<p hidden=until-found>two<h2 role="x  heading" aria-level=" 3 ">three</h2><dialog open>four</dialog>',
  'attributes of a second body': '<html lang=en><body class=a><p>one<body class=b id=c><html lang=fr><p>two',
  'text before, in and after a table': 'a<table>b<tr>c<td>d</td>e</tr>f</table>g<p>h<table>i<caption>j</table>',
  'formatting opened again':
    '<p><b class=x>one<p>two<i>three</b>four</i>five<a href=/1>six<p>seven<a href=/2>eight</a>',
  'a drawing':
    '<svg class="a  b" itemprop=name hidden><title>t</title><text>one</text><foreignObject><p>two</p></foreignObject></svg>three',
  'a drawing that text breaks out of': '<svg><g><p>one</p><script>x</script></g></svg><math><mi>a</mi></math>two',
  'a template': '<template><meta property=og:title content=no><p>one</p></template><p>two',
  'comments between links': '<p><a href=/a>Ada</a><!-- x --><a href=/b>Bo</a><a href=/c>Cy</a>',
  'images and their sets':
    '<img src=a.jpg width=0640 height=480px alt=" a  b "><img srcset="a.jpg 1x, b.jpg 2x"><img data-src=c.jpg data-lazy-srcset="d.jpg 320w, e.jpg 640w">',
  'times and metadata':
    '<meta http-equiv="Content-Language" content=de><meta property="og:title" content="T &amp; U"><time datetime=2025-01-02 itemprop="datePublished  x">x</time><link rel="a canonical" href=/c>',
  'a day behind an abbreviation': '<p>one<abbr class="published" title="2025-01-02">January 2</abbr></p>',
  'a script of data': '<script type="application/ld+json">{"@type":"NewsArticle","headline":"H"}</script><p>one',
  'no script': '<head><noscript><meta property=og:title content=N></noscript></head><noscript><p>one</p></noscript>two',
  'a selection': '<select><option>a<optgroup label=b><option>c</select><textarea><p>d</textarea>e',
}

/** Of the pages those without NITF's `<body.head>`, which rehype-parse takes for a `body` of class `head`. */
const comparable = fixtureInputs.filter(({ input }) => input.trimStart().startsWith('<') && !input.includes('<body.'))

describe('the reader’s own tree says what that of rehype-parse says', () => {
  test.each(Object.entries(PAGES))('%s', (_, page) => {
    expect(own(page)).toStrictEqual(full(page))
  })

  test.each(comparable)('$name', ({ input }) => {
    if (!parseTree(input).tooDeep) expect(own(input)).toStrictEqual(full(input))
  })
})
