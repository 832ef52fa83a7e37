import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Document } from '../src/parts'
import { readTree } from '../src/readers/html'
import { parseTree } from '../src/readers/html-tree'
import { withoutUnread } from '../src/readers/html-unread'
import { chanceOf } from './chance'
import { fixtureInputs } from './fixture-inputs'

const URL = 'https://news.example/story'
const read = (page: string): Document => readTree(unified().use(rehypeParse).parse(page), { url: URL })
/** The same, by the reader's own tree. */
const readOwn = (page: string): Document => readTree(parseTree(page).root, { url: URL })

/** Where `<script`, `<style` and `<!--` stand that begin none, and where one ends that seems not to. */
const TRAPS = {
  'in an attribute': '<p title="<script>">one</p><p title=\'<!--\'>two</p><a ="x>three<script>four</script>five',
  'in a comment':
    '<!-- <script> --><p>one</p><!--!><p>no</p>--><p>two</p><!--><p>three</p><!---><p>four</p><!--x--!><p>five</p>',
  'in a title or a textarea': '<title><script>T</title><p>one</p><textarea><style></textarea><p>two</p></style>',
  'in a script': '<script>"<!--"; "<style>"</script><p>one</p><script>x</scripts></script ><p>two</p>',
  'in a comment in a script': '<script><!-- <script> </script> --></script><p>one</p>',
  'in a frame': '<iframe><script></iframe><p>one</p><xmp><!--</xmp><p>two</p><noembed><style></noembed><p>three</p>',
  'in a drawing': '<svg><style>a<b>c</b></style><script>d<p>e</script></svg><p>one</p><svg/><style>f</style><p>two</p>',
  'in a drawing with values': '<svg a=b/><script>x<p>one</p></script></svg><p>two</p><math><style>g<p>three</style>',
  'in an island of a drawing': '<svg><desc></svg><script>h<p>one</p></script></desc><script>i<p>two</p></script>',
  'in a selection': '<select><style><option>a</style><option>b<script>c</script></select><p>one</p>',
  'in all that follows': '<p>one</p><plaintext><script>two</script><!-- three -->',
  'never closed': '<p>one</p><script>two<p>three',
  'a comment never closed': '<p>one</p><!-- two <p>three',
  'a tag never closed': '<p>one</p><script src="two<p>three',
  'character data': '<p>one</p><svg><![CDATA[<script>two</script>]]></svg><![CDATA[<p>three]]><p>four',
  'data, however it is written':
    '<script type="application/ld&#43;json">{"@type":"NewsArticle","headline":"A"}</script><SCRIPT TYPE=application/LD+JSON>{"@id":"b"}</SCRIPT><p>one</p>',
  'odd ends': '<p>one</p></ script><p>two</p></><p>three</p><?x <script> ?><p>four</p><!x <style>><p>five</p>',
  'odd names': '<script\u00a0>one</script><scripts>two</scripts><p>three</p><script/x>four</script/><p>five',
  'in values':
    '<p class=a/>one</p><p class = "b>" hidden>no</p><a href=/?a&amp;b id=c>two</a><a href="/?a&b" rel=d>three</a>',
  'in names written twice':
    '<a href=/a HREF=/b>one</a><a href=/?a&b href=/c>two</a><p class=x class="y&amp;z">three</p>',
  'in values that look like names': '<a href="/?a&amp;b class=c id=d" class="hidden" id="story">one</a><p>two</p>',
  'in an end tag': '<p>one</p class=no hidden><p>two</p><div id=a>three</div id=b><p id=c>four</p>',
  'in formatting': '<p><b class=a><b class=b><b class=a><b class=a>one<p>two</b></b></b></b><p>three',
  'in a second body': '<body class=a><p>one<body class=b id=c><p>two<html lang=de><p>three',
  'in forms': '<table><input type=hidden value=a><input type=text><tr><td>one</table><input type="hidden">',
  'in a page with the sign of what is put aside': '<p id=a>one</p><p ¤=0>two</p><img src=/a.jpg alt=¤ ¤="1">',
} as const

const PARTS = [
  ' class=x',
  ' hidden',
  ' href="/a?b&amp;c"',
  " ID='y",
  '<b',
  '<a',
  '</p',
  '<img src=/a.jpg',
  '<input type=hidden',

  '<script>',
  '</script>',
  '<style ',
  '</style>',
  '<!--',
  '-->',
  '<svg>',
  '</svg>',
  '<p>',
  '"',
  "'",
  '=',
  '>',
  ' a',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<select>',
  '</select>',
  '<desc>',
  '/',
  '<',
  '<math>',
  '<noscript>',
  '</noscript>',
  '<template>',
  '</template>',
  '<![CDATA[',
  '<table>',
  '<td>',
] as const

/** Of the pages those without NITF's `<body.head>`, which rehype-parse takes for a `body` of class `head`. */
const comparable = fixtureInputs.filter(({ input }) => input.trimStart().startsWith('<') && !input.includes('<body.'))

describe('what is left out before parsing is what nobody reads', () => {
  test.each(Object.entries(TRAPS))('%s', (_, page) => {
    const whole = read(page)
    expect(read(withoutUnread(page))).toStrictEqual(whole)
    expect(readOwn(page)).toStrictEqual(whole)
  })

  test.each(comparable)('$name', ({ input }) => {
    const whole = read(input)
    expect(read(withoutUnread(input))).toStrictEqual(whole)
    expect(readOwn(input)).toStrictEqual(whole)
  })

  test('in markup at random', () => {
    const { between, pick } = chanceOf(77)
    for (let i = 0; i < 4000; i++) {
      const page = Array.from(
        { length: between(2, 14) },
        (_, n) => `${pick(PARTS)}${between(0, 3) === 0 ? `w${n}` : ''}`,
      ).join('')
      const text = read(page)
      if (JSON.stringify(read(withoutUnread(page))) !== JSON.stringify(text))
        expect({ page, text: read(withoutUnread(page)) }).toStrictEqual({ page, text })
    }
  })

  test('and most of such a page is', () => {
    expect(withoutUnread('<style>a{}</style><p>one<!-- two --><script>three</script>')).toBe(
      '<style></style><p>one<!----><script></script>',
    )
  })
})
