import { chanceOf } from './chance'
import { paragraphs } from './sentences'
import { wireStory } from './fuzz/walk'

/** An input that means harm, or comes from something broken: it grows with `n`. */
export interface HostileInput {
  readonly name: string
  readonly make: (n: number) => string
  /** The size at which `npm run hostile` reads it, and the one at which the tests do. */
  readonly full: number
  readonly quick: number
}

const repeat =
  (text: string) =>
  (n: number): string =>
    text.repeat(n)
const numbered =
  (unit: (i: number) => string) =>
  (n: number): string =>
    Array.from({ length: n }, (_, i) => unit(i)).join('')

/** Units of 16 bits, or of 8, as a file gives them that is no text; the same ones for the same size. */
function noise(n: number, most: number): string {
  const chance = chanceOf(n)
  return Array.from({ length: n }, () => String.fromCharCode(chance.between(0, most - 1))).join('')
}

/** What UTF-8 becomes where it was read as Windows-1252. */
const MOJIBAKE = 'Ð¡Ð°Ð½ÐºÑ‚ â€œharbourâ€ Ã¼ber cafÃ© ï»¿Â© 2024 Â\u00a0â€” '
const GIF = 'GIF89a\u0001\0\u0001\0\u0080\0\0\u00ff\u00ff\u00ff\0\0\0!\u00f9\u0004\u0001\0\0\0\0,'
const RECORD = 'LENGTH: 9 words\n\nHEADLINE: Quay\n\nBODY:\nThe quay opens.\n\nLOAD-DATE: March 13, 2024\n\n'
const story = wireStory(5).text
const [sentence = ''] = paragraphs(chanceOf(3), 1)

const input = (name: string, make: HostileInput['make'], full: number, quick: number): HostileInput => ({
  name,
  make,
  full,
  quick,
})

const strings: readonly HostileInput[] = [
  input('nothing', repeat(''), 1, 1),
  input('white space', repeat(' \n\t\r\n \u00a0 '), 1_000_000, 5000),
  input('lone surrogates', repeat('\ud800 Harbor \udc00\n\n\udfff\udfff'), 500_000, 2000),
  input('NUL', repeat('SEOUL\0, Sept. 22 (Yonhap) -- \0The harbor\0 opened.\0\n'), 200_000, 400),
  input('C1 and other controls', repeat('\u0080The\u009f \u0085harbor\u001b[31m \u0007opened\u000b.\n'), 200_000, 400),
  input('bidi overrides', repeat('\u202eOSLO (AP) \u2066-- The\u202d quay\u2069 opened.\u202c\n\n'), 200_000, 400),
  input('byte-order marks', repeat('\ufeff'), 10_000_000, 20_000),
  input('a text without a space or line break', repeat('harbor'), 1_700_000, 100_000),
  input('the same in Chinese', repeat('港口开放'), 2_500_000, 50_000),
  input('short lines', repeat('so\n'), 1_000_000, 4000),
  input('short lines, parted', repeat('so\n\n'), 1_000_000, 3000),
  input(
    'lines that differ',
    numbered((i) => `Line ${String(i)}.\n`),
    1_000_000,
    3000,
  ),
  input('datelines on lines', repeat('SEOUL, Sept. 22 (Yonhap) -- The quay.\n\n'), 1_000_000, 1000),
  input('datelines on one line', repeat('SEOUL, Sept. 22 (Yonhap) -- The '), 1_000_000, 10_000),
  input('records of a database', repeat(RECORD), 100_000, 300),
  input('a corpus in markup', (n) => `<REUTERS A="1">${'<D>quay</D>\n'.repeat(n)}`, 1_000_000, 10_000),
  input(
    'a mail of many labels',
    (n) => `From: a@b.example\nSubject: Quay\n${'To: c@d.example\n'.repeat(n)}\nThe quay.`,
    1_000_000,
    10_000,
  ),
  input('Chinese datelines', repeat('新华社北京8月12日电(记者李明)港口开放。\n\n'), 1_000_000, 1000),
  input('bylines', repeat('By Ada Lind and Tom Ekdal\n\n'), 1_000_000, 1500),
  input('credits', repeat('(AP Photo/Ada Lind)\n\n'), 1_000_000, 1500),
  input('copyright lines', repeat('Copyright 2024 The Associated Press. All rights reserved.\n\n'), 500_000, 1000),
  input('stories', repeat(`${story}\n\n`), 20_000, 60),
  input('quotes never closed', repeat('"We said “and then '), 1_000_000, 5000),
  input('brackets never closed', repeat('('), 10_000_000, 100_000),
  input('square brackets never closed', repeat('['), 10_000_000, 100_000),
  input('brackets of all kinds', repeat('([{<«【「“'), 1_000_000, 10_000),
  input('images nested', repeat('![a'), 1_000_000, 1000),
  input('images nested and closed', (n) => `${'![a'.repeat(n)}${'](b)'.repeat(n)}`, 500_000, 1000),
  input('links nested and closed', (n) => `${'[a'.repeat(n)}${'](b)'.repeat(n)}`, 500_000, 1000),
  input('emphasis never closed', repeat('**a _b *c '), 1_000_000, 5000),
  input('quotation marks of mail', (n) => `${'>'.repeat(n)} The quay.`, 10_000_000, 50_000),
  input('fences', repeat('```\n'), 1_000_000, 4000),
  input('rows of a table', repeat('| a | b |\n'), 1_000_000, 3000),
  input('mojibake', repeat(`${MOJIBAKE}\n`), 400_000, 500),
  input('a binary file', (n) => GIF + noise(n, 256), 10_000_000, 60_000),
  input('units of 16 bits', (n) => noise(n, 65_536), 2_000_000, 30_000),
]

const pages: readonly HostileInput[] = [
  input('one text node', (n) => `<p>${`${sentence} `.repeat(n)}`, 250_000, 2000),
  input('one word in a text node', (n) => `<p>${'harbor'.repeat(n)}`, 3_500_000, 20_000),
  input(
    'attributes of one element',
    (n) => `<p ${numbered((i) => `a${String(i)}=1 `)(n)}>The quay.`,
    1_000_000,
    100_000,
  ),
  input(
    'attributes of one body after another',
    numbered((i) => `<body a${String(i)}=1>`),
    1_000_000,
    20_000,
  ),
  input('formatting opened in each paragraph', repeat('<p><b c=1><p><b c=2>'), 500_000, 10_000),
  input(
    'formatting that differs',
    numbered((i) => `<p><b c=${String(i)}>x`),
    500_000,
    5000,
  ),
  input('formatting that others hold open', repeat('<b><object></b></object>x'), 200_000, 3000),
  input('cells in a row', (n) => `<table><tr>${'<td>a</td>'.repeat(n)}`, 100_000, 30_000),
  input('cells in rows', (n) => `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(n)}`, 50_000, 2000),
  input('words between cells', (n) => `<table>${'x<tr>'.repeat(n)}`, 200_000, 10_000),
  input('line breaks', repeat('<br>'), 200_000, 200_000),
  input('lines broken', repeat('so<br>'), 200_000, 4000),
  input('elements nested', repeat('<div>'), 100_000, 100_000),
  input('elements nested and closed', (n) => `${'<div>'.repeat(n)}The quay.${'</div>'.repeat(n)}`, 100_000, 50_000),
  input('tables nested', repeat('<table><tr><td>'), 100_000, 10_000),
  input('unclosed <b><i><a>', repeat('<b><i><a>'), 20_000, 20_000),
  input('crossed tags', repeat('<b><p>The</b> quay.</p>'), 200_000, 5000),
  input('links that touch', repeat('<a href="/a">Ada</a>'), 96_000, 12_000),
  input('buttons that touch', repeat(`<button>${'ferry '.repeat(12)}x</button>`), 24_000, 3_000),
  input('spans that blocks hold open', repeat('<span><div></span></div>'), 100_000, 20_000),
  input('links beside links', repeat('<a href=/x>y</a>'), 200_000, 20_000),
  input('images', repeat('<img src=a.jpg alt="The quay">'), 200_000, 3000),
  input('images in one paragraph', (n) => `<p>The quay${'<img src=a.jpg>'.repeat(n)}`, 200_000, 3000),
  input('quotes never closed in tags', repeat('<a href="'), 1_000_000, 20_000),
  input('tags never closed', repeat('<p'), 1_000_000, 50_000),
  input('comments never closed', repeat('<!--'), 1_000_000, 50_000),
  input('scripts never closed', repeat('<script>'), 1_000_000, 20_000),
  input('less-than signs', repeat('<'), 10_000_000, 100_000),
  input('ampersands', repeat('&amp'), 5_000_000, 50_000),
  input('drawings', (n) => `<svg>${'<path/>'.repeat(n)}</svg><p>The quay.`, 200_000, 20_000),
  input('templates nested', repeat('<template>'), 100_000, 20_000),
  input(
    'JSON-LD nested',
    (n) => `<script type="application/ld+json">${'{"a":['.repeat(n)}</script><p>The quay.`,
    1_000_000,
    50_000,
  ),
  input('metadata', repeat('<meta name=author content="Ada Lind">'), 200_000, 5000),
]

const asPage = (made: string): string => `<!doctype html><html><body><p>${made}`

/** Inputs of no format, each read as all of them. */
export const hostileStrings = strings
/** Pages, read as such. */
export const hostilePages: readonly HostileInput[] = [
  ...pages,
  ...strings.map(({ make, ...rest }) => ({
    ...rest,
    name: `${rest.name}, in a page`,
    make: (n: number) => asPage(make(n)),
  })),
]
