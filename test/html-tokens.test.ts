import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { propertiesOf } from '../src/readers/html-attributes'
import { parseTree } from '../src/readers/html-tree'
import { chanceOf } from './chance'

const { isElementNode, isTextNode, isCommentNode, getTemplateContent } = defaultTreeAdapter
const UNREAD = ['script', 'style']

/** A node as lists: its name, namespace, attributes that are read, and what is in it; of a comment only that it is there. */
function told(node: DefaultTreeAdapterTypes.Node): unknown {
  if (isTextNode(node)) return node.value
  if (isCommentNode(node)) return ['<!---->']
  if (!('childNodes' in node)) return [node.nodeName, 'name' in node && node.name]
  const inside = node.nodeName === 'template' && 'content' in node ? getTemplateContent(node) : node
  const children = inside.childNodes.map(told)
  if (!isElementNode(node)) return [node.nodeName, 'mode' in node && node.mode, children]
  const unread = UNREAD.includes(node.tagName) && node.namespaceURI === html.NS.HTML
  return [node.tagName, node.namespaceURI, propertiesOf(node.attrs, node.namespaceURI), unread ? [] : children]
}

/** The tree that parse5 makes of a page, without the contents of scripts and styles. */
const full = (page: string): unknown => told(parse(page, { scriptingEnabled: false }))

/** The reader's own, whose root is not the document, of which it says nothing. */
function own(page: string): unknown {
  const element = parseTree(page).root.children.find((child) => child.type === 'element')
  const node = element as unknown as DefaultTreeAdapterTypes.Element
  return told(node.parentNode ?? node)
}

const TRAPS = {
  'text that looks like tags': 'a < b <3 </ <><p>c</><!><?x>d</p',
  'text before all else': ' \n one <p>two',
  'references in text':
    '&lt;p&gt; &amp;amp; &notit; &notin; &#65 &#x41g &#0; &#13;&#128; &copy &copy= &bogus; &; &# &#x; A&B&nbsp;C',
  'references in values': '<a href="?a=1&copy=2&lt=3&amp=4&notit;&#38;b" title=&quot;x&quot; id=\'&copy;&copy\'>x',
  'white space that begins with a reference': '<table>&#32;<tr>&#10; &#9;x<td>y</table><pre>&#10;one</pre>',
  'the first line break of a preformatted text':
    '<pre>\n\none</pre><pre>\r\ntwo</pre><textarea>\n\nthree</textarea><pre>\n',
  'line breaks of all kinds': '<p title="a\r\nb\rc">one\r\ntwo\rthree\n</p>\r',
  'NUL in all places':
    'a\0b<p\0 hid\0den title="a\0b" alt=\0>c\0</p\0><svg>d\0 e<![CDATA[f\0]]></svg><title>g\0</title><table>\0 \0h',
  'capitals that are none of ASCII': '<linK rel=a><scrİpt>one</scrİpt><ſcript>two</ſcript><P HİDDEN ıd=x STYLe=y>three',
  'a self-closing tag': '<svg><g/><g a=b/><g a="b"/><g / ><g/a></svg><p/><br/>one<a/b=/c/>two',
  'a script in a comment in a script':
    '<script>a<!--<script>b</script>c--></script>d<script><!--></script>e<script><!--<script></script>-->',
  'scripts of other letters':
    '<script><!--<ſcript></script>one<script><!-- <SCRIPT/></ScRiPt></script>two--></script>three',
  'comments that end at once': 'a<!-->b<!--->c<!---->d<!--x--!>e<!----!>f<!--!>g--><!-- <!-- -->h<!--<!-->i<!--',
  'a document type': '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN"><p>one<table><tr><td>two</table>',
  'a document type that is not closed': '<!doctype html',
  quirks: '<p>one<table></table><!doctype html>',
  'no quirks': '<!doctype html><p>one<table></table>',
  'character data': '<svg><![CDATA[a <b> &amp; c]]]>d<desc><![CDATA[e]]></desc><![CDATA[f',
  'text that a table sends out': '<table> a <b> b </b> <tr> c <td>d <col> e <colgroup> f <col>g',
  'a template of columns': '<template><col> a b <col>c</template><template><tr>d e</template>',
  frames: '<frameset> a b <frame> c </frameset> d <noframes><p>e</noframes> f </html> g h',
  'all the rest is text': 'one<plaintext>\n<p>two</plaintext>&amp;\0',
  'tags that are not closed': '<p>one<a href="x>two<b>three',
  'an end tag that is not closed': '<title>one</title <p>two',
  'raw text that is not closed': '<textarea>one</textareas><p>&amp;',
  'attributes written twice': '<b id=a ID=b class=c id=d><html lang=a><html lang=b class=c><body a=1><body a=2 id=x>',
  'odd names of attributes': '<p =a=b "c" d=\'e\'f g = h hidden= id=">" class=/ =x alt = >one',
} as const

const PARTS = [
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<b id=a>',
    '<a href="?a&amp;b&copy=1">',
    '</a>',
    '<i',
    '<br/>',
    '</br>',
    '<li>',
    '<h1>',
  ],
  ...[
    '<div class=x',
    ' hidden',
    " ID='y",
    ' a',
    '=',
    '"',
    "'",
    '>',
    '/',
    '/>',
    '<',
    '</',
    '</>',
    '<!',
    '<?',
    ' ',
    '\n',
    '\r\n',
    '\0',
  ],
  ...[
    '&amp;',
    '&lt',
    '&#32;',
    '&#10;',
    '&notit;',
    '&',
    ';',
    'w',
    ' a b ',
    '-',
    '--',
    '!',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '--!>',
  ],
  ...[
    '<script>',
    '</script>',
    '<SCRIPT ',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<svg>',
    '</svg>',
    '<math>',
    '<mi>',
    '<desc>',
    '<foreignObject>',
    '</desc>',
    '<g/>',
    '<iframe>',
    '</iframe>',
    '<xmp>',
    '</xmp>',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<th>',
    '</td>',
    '<caption>',
    '<col>',
    '<colgroup>',
    '<tbody>',
    '<select>',
    '</select>',
  ],
  ...[
    '<option>',
    '<template>',
    '</template>',
    '<noscript>',
    '</noscript>',
    '<frameset>',
    '</frameset>',
    '<frame>',
    '<noframes>',
  ],
  ...[
    '<html lang=a>',
    '<head>',
    '</head>',
    '<body id=b>',
    '</body>',
    '</html>',
    '<!doctype html>',
    '<!DOCTYPE x',
    '<plaintext>',
  ],
  ...[
    '<input type=hidden>',
    '<form>',
    '</form>',
    '<button>',
    '<nobr>',
    '<meta name=a>',
    '<link rel=b>',
    '<base>',
    '<font color=a>',
  ],
] as const

describe('a page is told to the tree builder as parse5 tells it', () => {
  test.each(Object.entries(TRAPS))('%s', (_, page) => {
    expect(own(page)).toStrictEqual(full(page))
  })

  test('markup at random', () => {
    const { between, pick } = chanceOf(78)
    for (let i = 0; i < 20_000; i++) {
      const page = Array.from({ length: between(2, 16) }, () => pick(PARTS)).join('')
      if (JSON.stringify(own(page)) !== JSON.stringify(full(page)))
        expect({ page, tree: own(page) }).toStrictEqual({ page, tree: full(page) })
    }
  })
})
