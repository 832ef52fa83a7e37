import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../src/clean-article'
import type { Format } from '../src/model'
import { chanceOf } from './chance'
import { paragraphs } from './sentences'
import { wireStory } from './fuzz/walk'
import { growth, MOST } from './growth-clock'

const body = (count: number): string[] => paragraphs(chanceOf(11), count)
const repeat =
  (text: string) =>
  (n: number): string =>
    text.repeat(n)
/** `b` `cd`: a number in letters, so that lines differ and hold no figures. */
const letters = (n: number): string => n.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
const SENTENCE = 'The ferry to Lindholm sails again from Monday, the harbour office said after weeks of repairs.'
/** Paragraphs that begin with the same words and go on with others. */
const alike = (n: number): string[] =>
  Array.from({ length: n }, (_, i) => `<p>${SENTENCE.slice(0, -1)}, and ${letters(i)} was no other than the rest.</p>`)
const head = wireStory(5).text.split('\n').slice(0, 3).join('\n')

/** Inputs by a size `n` that their length is proportional to, with the `n` to begin at. */
const inputs: readonly (readonly [name: string, format: Format, make: (n: number) => string, n: number])[] = [
  ['a story of many paragraphs', 'text', (n) => `${head}\n\n${body(n).join('\n\n')}`, 30],
  ['many stories', 'text', (n) => Array.from({ length: n }, (_, i) => wireStory(i).text).join('\n\n'), 6],
  ['one line without breaks', 'text', (n) => `${head} ${body(n).join(' ')}`, 30],
  ['one word without end', 'text', repeat('harbor'), 500],
  ['opening brackets', 'text', repeat('('), 3000],
  ['opening square brackets', 'text', repeat('['), 3000],
  ['quotes never closed', 'text', repeat('"We said “and then '), 300],
  [
    'records of a database',
    'text',
    repeat('LENGTH: 9 words\n\nHEADLINE: Quay\n\nBODY:\nThe quay.\n\nLOAD-DATE: March 13\n\n'),
    30,
  ],
  ['heads of contacts without one', 'text', repeat('Contacts\n'), 1500],
  ['a corpus in markup', 'text', (n) => `<REUTERS A="1">${'<D>quay</D>\n'.repeat(n)}`, 200],
  ['datelines on one line', 'text', repeat('SEOUL, Sept. 22 (Yonhap) -- The '), 100],
  ['datelines on lines', 'text', repeat('SEOUL, Sept. 22 (Yonhap) -- The quay.\n'), 60],
  ['places and dashes', 'text', repeat('LONDON, PARIS - OSLO -- '), 200],
  ['bylines', 'text', repeat('By Ada Lind and Tom Ekdal\n'), 80],
  ['credits in a line', 'text', repeat('(AP Photo/Ada Lind) '), 150],
  ['spaces', 'text', repeat(' \t '), 2000],
  ['line breaks', 'text', repeat('\n'), 4000],
  ['short lines', 'text', repeat('so\n'), 400],
  [
    'titles on lines',
    'text',
    (n) => Array.from({ length: n }, (_, i) => `The boats stay ${letters(i)}`).join('\n\n'),
    2000,
  ],
  [
    'titles in a page’s text',
    'text',
    (n) =>
      `${repeat('Share\nRead more\n')(n)}${Array.from({ length: n }, (_, i) => `Boats stay at the quay ${letters(i)}\n`).join('')}${body(n).join('\n')}`,
    60,
  ],
  ['hard wraps', 'text', repeat('the harbor was closed and the boats stayed out at sea\n'), 100],
  ['a story in markdown', 'markdown', (n) => `# Harbor\n\n${body(n).join('\n\n')}`, 30],
  ['nested images', 'markdown', repeat('![a'), 1000],
  ['nested images that close', 'markdown', (n) => `${'[![a'.repeat(n)}${'](b)](c)'.repeat(n)}`, 300],
  ['stars', 'markdown', repeat('**a *b '), 500],
  ['table rows', 'markdown', repeat('| ![]() | The quay. (Yonhap) |\n'), 80],
  ['quotation marks of mail', 'markdown', (n) => `${'>'.repeat(n)} The quay.`, 2000],
  [
    'a page',
    'html',
    (n) =>
      `<article><h1>Harbor</h1>${body(n)
        .map((p) => `<p>${p}</p>`)
        .join('')}</article>`,
    30,
  ],
  [
    'one picture shown again and again',
    'html',
    (n) =>
      `<p>${SENTENCE}</p>${'<figure><img src=a.jpg><figcaption>Ferry by Ada Lind/AP</figcaption></figure>'.repeat(n)}`,
    250,
  ],
  ['paragraphs that say the same', 'html', repeat(`<p>${SENTENCE}</p>`), 1000],
  ['paragraphs that begin alike', 'html', (n) => alike(n).join(''), 1000],
  ['paragraphs that hold those before', 'html', (n) => `${alike(n).join('')}<p>${alike(n).join(' ')}</p>`, 500],
  ['nested elements', 'html', (n) => `${'<div>'.repeat(n)}The quay.`, 60],
  ['elements never closed', 'html', repeat('<b><i>The quay '), 100],
  ['links', 'html', repeat('<li><a href="/a">The quay and the boats</a></li>'), 80],
  ['tags never closed', 'html', repeat('<a href="'), 500],
  ['a line of breaks', 'html', repeat('The quay.<br>'), 150],
  ['entities', 'html', repeat('&amp;#8212;&nbsp;'), 600],
  [
    'JSON never closed',
    'html',
    (n) => `<script type="application/ld+json">${'{"a":['.repeat(n)}</script><p>The quay.`,
    500,
  ],
]

describe('eight times the input takes less than sixteen times as long', () => {
  test.each(inputs)('%s as %s', (_, format, make, n) => {
    const [small, large] = [make(n), make(8 * n)]
    const run = (input: string) => () => void inspectArticle(input, { format })
    expect(growth(run(small), run(large))).toBeLessThan(MOST)
  })
})
