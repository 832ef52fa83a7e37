import { describe, expect, test } from 'vitest'
import { checkIdempotent, inspectArticle } from './laws'

const REST = `The work will cost 12.4 million crowns and last until the autumn of next year, the authority said on Monday.

Last year 418 boats were counted in the harbour, eleven more than in the year before, according to its figures.`

/** Copy that once read otherwise when its own text was read again; the first words of its body, and whatever it is. */
const texts: readonly (readonly [what: string, input: string, first: string])[] = [
  [
    'indented copy whose first row has lost its indent',
    `OSLO, March 2 - Harbour Ferries and Lind are issuing
European bonds in three currencies for the new ferries, the
company said on Monday.
    The first of the issues is worth 200 mln crowns with a
coupon of 5.5 pct, and holders of its shares have a right to a
part of it as long as they hold them until the end of the year.
    The second issue will be made in May, the company said.
 Reuter`,
    'Harbour Ferries and Lind are issuing European bonds in three currencies',
  ],
  [
    'indented copy with a single paragraph below the first',
    `OSLO, N.Y., March 2 - McAda Industries Inc's United
Harbour Lines subsidiary said it has agreed in principle to
transfer its coastal service by arranging for the transfer of
certain charters.
    U.H. Lines said negotiations on the contract are expected
to be completed within the next week.
 Reuter`,
    "McAda Industries Inc's United Harbour Lines subsidiary said it has agreed in principle",
  ],
  [
    'a company whose ampersand was lost',
    `Ferry shares drop after announcement

 OSLO (Reuters) - Ferry shares were lower on Thursday  after harbour company and index component Lind   Co. said it  was withdrawing a key ferry, casting a dark mood over the coast  as steel prices remained high.`,
    'Ferry shares were lower on Thursday after harbour company and index component Lind Co.',
  ],
  [
    'a dateline right behind another',
    `Ferry company posts narrower loss

OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO -- Harbour Ferries Inc. today posted a narrower quarterly loss as revenue rose year over year for the second consecutive quarter.`,
    'Harbour Ferries Inc. today posted a narrower quarterly loss',
  ],
  [
    'rows of a table that end alike',
    `HARBOUR FERRIES LTD <HARB.O> 1986 YEAR

OSLO, March 31 - Shr nil vs same
    Final and yr div nil vs same
    Pre-tax, pre-minorities loss 3.53 mln crowns vs profit 17.40
mln.
    Net attributable loss 17.14 mln crowns vs loss 8.73 mln
    Sales 220.84 mln vs 173.50 mln
 REUTER`,
    'Shr nil vs same',
  ],
  [
    'the head of a table',
    `HARBOUR FERRIES PROFIT FALLS IN QUARTER

OSLO, April 7 - 1ST QTR TO MARCH 31
    Working profit 487.50 mln crowns vs 559.59 mln
    Tax 274.28 mln vs 302.15 mln
    Net 264.32 mln vs 300.99 mln
 Reuter`,
    '1ST QTR TO MARCH 31',
  ],
  [
    'a digest that lost its line breaks',
    `Storm moves a pier OCEAN SHORES, Wash. (AP) — A winter storm moved a pier across the road on Sunday. Nobody was hurt, and the pier will be carried back in trucks. Club wins fire station COOS BAY, Ore. (AP) — A chess club has been given the use of an old fire station. It has 58 members.`,
    'A winter storm moved a pier across the road on Sunday.',
  ],
  [
    'a desk’s notebook as headings in plain text',
    `Moorbahn darf wieder fahren
Vechta (dpa/lni) - Die Schmalspurbahn durch das Moor darf nach 14 Jahren wieder Fahrgäste befördern, teilte der Verein mit.
Fahren sollen zunächst zwei Züge am Tag, gezogen von einer Diesellok aus dem Jahr 1957.
# dpa-Notizblock
## Internet
- [Trägerverein](https://moorbahn.example/)
* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt
## dpa-Kontakte
- Autor: Uwe Fenne, <fenne@dpa.example>
dpa uwf yyzz n1 bkr
© dpa-infocom, dpa:250318-99-123456/2`,
    'Die Schmalspurbahn durch das Moor darf nach 14 Jahren wieder Fahrgäste befördern',
  ],
  [
    'a paragraph above a dateline that some slip put into a sentence',
    `Night buses return to Kochi
Kochi, July 26 (IANS) Hours after the rain stopped, six buses with women at the wheel left the depot in Kochi on Saturday night and resumed a service that had been suspended for a year, to the relief of nurses, who are the most frequent passengers of all.
The buses run every 40 minutes between the railway (서울=연합뉴스) 홍길동 기자 = station and the hospitals until five in the morning.
--IANS
sjv/dpb`,
    'Hours after the rain stopped, six buses',
  ],
]

describe('what was cleaned stays as it is when it is cleaned again', () => {
  test.each(texts)('%s', (_, input, first) => {
    const { article } = inspectArticle(input, { format: 'text' })
    expect(article.text.slice(0, first.length)).toBe(first)
    checkIdempotent(article)
  })
})

test('two datelines in a row are one, with the place of one and the agency of the other', () => {
  const { article } = inspectArticle(texts[3]?.[1] ?? '', { format: 'text' })
  expect(article.dateline).toMatchObject({
    raw: 'OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO --',
    places: [{ name: 'SAN FRANCISCO' }],
    date: { month: 10, day: 14, year: 2004 },
  })
  expect(article.agency?.id).toBe('reuters')
})

test('below a story the byline of another is no part of it', () => {
  const teasers = ['Bo Ek', 'Ida Moe', 'Tor Vik'].map(
    (name) => `<div class="teaser"><h3>Harbour notes</h3><p class="meta">Kolumne von ${name} - 07.04.2024</p></div>`,
  )
  const page = `<!doctype html><html><head><title>Swing bridge put off</title>
<meta name="author" content="Ada Lind"></head><body><article><h1>Swing bridge put off</h1><p class="author">By Ada Lind</p>
<p>The harbour board put off on Monday the building of the new swing bridge by a year, because steel has become dearer.</p>
${REST.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article><section class="related"><h2>Read more</h2>${teasers.join('\n')}</section></body></html>`
  const { article } = inspectArticle(page, { format: 'html' })
  expect(article.body).toHaveLength(3)
  expect(article.text.endsWith('according to its figures.')).toBe(true)
  checkIdempotent(article)
})
