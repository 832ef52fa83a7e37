import { describe, expect, test } from 'vitest'
import { readPieces } from '../../src/readers/pieces'

const say = (source: string, markdown = false): string => readPieces(source, 0, source.length, markdown).text

/** The pieces are adjacent, cover the stretch, and say what is not marked as repaired. */
function checkPieces(source: string, markdown = false): void {
  let at = 0
  for (const piece of readPieces(source, 0, source.length, markdown).pieces) {
    expect(piece.start).toBe(at)
    expect(piece.end).toBeGreaterThan(piece.start)
    if (piece.repair === undefined) expect(piece.text).toBe(source.slice(piece.start, piece.end))
    at = piece.end
  }
  expect(at).toBe(source.length)
}

const texts: readonly (readonly [source: string, said: string])[] = [
  // spaces
  ['two  spaces\tand\u00a0one\u2009thin\u3000wide', 'two spaces and one thin wide'],
  ['a row\nand its wrap', 'a row and its wrap'],
  ['a row\r\n   and its wrap', 'a row and its wrap'],
  ['한 줄\n두 줄', '한 줄 두 줄'],
  ['记者在\n北京报道', '记者在北京报道'],
  // a row break between a word and what is written onto it
  ['the council\n, which met (\non Monday\n), voted', 'the council, which met (on Monday), voted'],
  ['She said “\nnever\n” and\n’s not a word', 'She said “never” and’s not a word'],
  ["of l'\nÉcume, dell’\narte", "of l'Écume, dell’arte"],
  ['jusqu’\nà lorsqu’\nelle, quell’\narte', 'jusqu’à lorsqu’elle, quell’arte'],
  ['It was today.\n.\n.NET and\n.5 rose', 'It was today. . .NET and .5 rose'],
  ['the workers’\nunion\n“Never” is\n‘tis said', 'the workers’ union “Never” is ‘tis said'],
  // what shows nothing
  ['\ufeffA byte-order mark', 'A byte-order mark'],
  ['zero\u200bwidth soft\u00adhyphen', 'zerowidth softhyphen'],
  ['con\u0000trol \u0007bell\u009c', 'control bell'],
  ['\u202aleft\u202c \u2066isolated\u2069', 'left isolated'],
  ['half of a pair \ud83d here', 'half of a pair here'],
  ['a whole pair 😀 stays', 'a whole pair 😀 stays'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  // entities
  ['Tom &amp; Ada&#8212;both', 'Tom & Ada—both'],
  ['&ldquo;so&rdquo; &#x2019;tis &nbsp;odd', '“so” ’tis odd'],
  ['&amp;quot;twice escaped&amp;quot; &amp;amp;', '"twice escaped" &'],
  ['Baker #39;s oven, Whitlow amp; Sons', "Baker's oven, Whitlow & Sons"],
  ['He said #147;no #148; to it', 'He said “no” to it'],
  ['He said quot;no, quot; and quot;never quot;', 'He said "no," and "never"'],
  ['He said,  quot;no, quot; to  quot;it quot;', 'He said, "no," to "it"'],
  ['AT amp;T and Johnson  amp; Johnson', 'AT&T and Johnson & Johnson'],
  ['O #39;Neill didn #39;t say #39;never #39;', "O'Neill didn't say 'never'"],
  ['ten days #8212; or more #8212;of rain', 'ten days — or more—of rain'],
  ['a #163;20 note', 'a £20 note'],
  ['&#146;s and &#151;', '’s and —'],
  ['&#128512;', '😀'],
  // and what is none
  ['AT&T; R&D; Q&A', 'AT&T; R&D; Q&A'],
  ['&#99999999; &#xD800;', '&#99999999;'],
  ['&nosuchname; stays', '&nosuchname; stays'],
  ['No. 39; no. 40', 'No. 39; no. 40'],
  ['issue #39 is open', 'issue #39 is open'],
  // leftovers of markdown and HTML
  ['**bold** and __Bold__', 'bold and Bold'],
  ['__very bold__', 'very bold'],
  ['It takes **kwargs and **args.', 'It takes **kwargs and **args.'],
  ['It takes **kwargs and **bold** words.', 'It takes **kwargs and bold words.'],
  ['** bold ** words', 'bold words'],
  ['a [link](https://x.example/a_(b)) here', 'a link here'],
  ['a [link [with] brackets](https://x.example)', 'a link [with] brackets'],
  ['a <b>tag</b>, a <br/>break &lt;i&gt;escaped&lt;/i&gt;', 'a tag, a break escaped'],
  ['see <https://x.example/a>', 'see'],
  ['back](https://x.example/a_(b) "Ferry") again](/ferry)', 'back again'],
  // and what is none
  ['[brackets] alone (stay)', '[brackets] alone (stay)'],
  ['words](that stay) and](https://x.example/open', 'words](that stay) and](https://x.example/open'],
  ['[not closed(https://x.example', '[not closed(https://x.example'],
  ['2 * 3 * 4 and **open', '2 * 3 * 4 and **open'],
  ['5 < 6 and a > b', '5 < 6 and a > b'],
  ['snake_case_name and __init__', 'snake_case_name and __init__'],
  ['The compiler emits a <b> tag first.', 'The compiler emits a <b> tag first.'],
  ['The compiler emits a &lt;b&gt; tag first.', 'The compiler emits a <b> tag first.'],
  ['The compiler emits a &amp;lt;b&amp;gt; tag first.', 'The compiler emits a <b> tag first.'],
  ['The port <br> said so.', 'The port said so.'],
  ['one&lt;br&gt;two', 'one two'],
  ['The lamps <a href="https://x.example/?a=1&b=2">burn</a>.', 'The lamps burn.'],
  ['The pump stops if a<b and c>d.', 'The pump stops if a<b and c>d.'],
  ['It holds where x<a and b>y.', 'It holds where x<a and b>y.'],
  ['Burlington Inc <BR> said so.', 'Burlington Inc <BR> said so.'],
  ['The lamps<BR>burn.', 'The lamps burn.'],
  ['&amp;lt;p&amp;gt;The port said so.', 'The port said so.'],
]

const markdownTexts: readonly (readonly [source: string, said: string])[] = [
  ['*so* and _so_', 'so and so'],
  [String.raw`5 \* 6 \_ \# \[x\]`, '5 * 6 _ # [x]'],
  ['`code` here', 'code here'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_name', 'snake_case_name'],
]

describe('what a stretch of text says', () => {
  test.each(texts)('%j', (source, said) => {
    expect(say(source)).toBe(said)
    checkPieces(source)
  })
})

describe('what a stretch of markdown says', () => {
  test.each(markdownTexts)('%j', (source, said) => {
    expect(say(source, true)).toBe(said)
    checkPieces(source, true)
  })
})
