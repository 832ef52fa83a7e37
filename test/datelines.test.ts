import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Dateline } from '../src/model'
import { inspectArticle } from './laws'

const rows = readFileSync('test/corpora/datelines.txt', 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))

const SECOND = 'A second paragraph follows, as long as first paragraphs usually are, and says nothing of its own place.'

/** `2025-05-05`, `?-05-05`, `?-?-29`; `-` where the dateline has no date. */
function dateOf({ date }: Dateline): string {
  if (!date) return '-'
  const two = (value: number | undefined): string => (value === undefined ? '?' : String(value).padStart(2, '0'))
  return `${String(date.year ?? '?')}-${two(date.month)}-${two(date.day)}`
}

test.each(rows)('%s', (row) => {
  const [agency = '', place = '', area = '', date = '', text = ''] = row.split('\t')
  const [dateline = '', lead = ''] = text.split('¦')
  const { article } = inspectArticle(`Headline of an invented story\n${dateline}${lead}\n${SECOND}\n`)
  const [first] = article.dateline?.places ?? []
  expect({
    raw: article.dateline?.raw,
    agency: article.agency?.id ?? '-',
    place: first?.name ?? '-',
    area: first?.region ?? first?.country ?? '-',
    date: article.dateline && dateOf(article.dateline),
    lead: article.body[0]?.text,
  }).toStrictEqual({ raw: dateline.trim(), agency, place, area, date, lead })
})

const LEAD = 'An old ferry went back to work along the coast after eleven years in the yard, its owner said.'

test.each([
  ['Repórter da Agência Brasil', `Manaus - ${LEAD}`, 'Manaus'],
  ['Press Trust of India Kochi', `Kochi: ${LEAD}`, 'Kochi'],
  ['By Ada Lind', `Rita Solano/AP MANAGUA, Nicaragua – ${LEAD}`, 'MANAGUA'],
])('below «%s» or behind a credit the place opens the lead: %s', (above, row, place) => {
  const { article } = inspectArticle(`Headline of an invented story\n${above}\n${row}\n${SECOND}\n`)
  expect(article.dateline?.places[0]?.name).toBe(place)
  expect(article.body[0]?.text).toBe(LEAD)
})

test.each([
  ['By Ada Lind', `Manaus - ${LEAD}`],
  ['Press Trust of India Kochi', `Ferries: ${LEAD}`],
  ['The agency AFP said on Monday that it would open a school of kites.', `London: ${LEAD}`],
])('below «%s» no place opens the lead: %s', (above, row) => {
  const { article } = inspectArticle(`Headline of an invented story\n${above}\n${row}\n${SECOND}\n`)
  expect(article.dateline).toBeUndefined()
  expect(article.text).toContain(row)
})

test.each([
  'Lind, March 4 (aged 90) - The writer of sea stories died at home on Sunday.',
  'PARIS, March 3 (see map) - The ferry is back after ten years, the port said.',
  'GAMES, March 3 (all times GMT) - The ferry race opens the week in the harbour.',
  'London, May 5 (1910) - My dear friend, the ferry is back after all these years.',
  'Opening hours, March 3 (Holiday) - The office is closed all day long, it said.',
])('what stands in brackets behind a day is no agency: %s', (row) => {
  expect(inspectArticle(`${row}\n\n${SECOND}\n`).article.dateline).toBeUndefined()
})

test.each([
  'Harbourwick (Middle Shire) 10 April 2001',
  'Accra (Ghana First) April 2001',
  'Accra 10 April 2001',
  'The council of Accra (Greater Accra) met on 10 April 2001',
])('a row of a place and a date is no dateline: %s', (row) => {
  const { article } = inspectArticle(`Headline of an invented story\n${row}\n${LEAD}\n${SECOND}\n`)
  expect(article.dateline).toBeUndefined()
})

test('a place with its region and a whole date are a dateline only above a sentence', () => {
  const row = 'Accra (Greater Accra) 10 April 2001'
  expect(inspectArticle(`Old ferries\n${row}\n${LEAD}\n${SECOND}\n`).article.dateline?.raw).toBe(row)
  expect(inspectArticle(`Old ferries\n${LEAD}\n${row}\nTamale and Kumasi`).article.dateline).toBeUndefined()
})

test.each([
  ['北浜', '【北浜共同】入り江で長く使われていなかった灯台に十九日、四十年ぶりに明かりがともったという。'],
  [undefined, '【北浜共同】灯台に明かりがともった。'],
  [undefined, '【北浜共同】入り江で長く使われていなかった灯台に四十年ぶりに明かりがともった日の写真'],
])('glued to the agency, what no gazetteer knows is the place %s before a long sentence only', (place, row) => {
  const { article } = inspectArticle(
    `灯台に明かり\n\n${row}\n\n二つ目の段落は場所を言わず、灯台の歴史をゆっくりと語っていく。\n`,
  )
  expect(article.dateline?.places[0]?.name).toBe(place)
})

test.each([
  '(가람=한빛일보) 물안마을에서 58년 만에 장터가 다시 열렸다고 시가 밝혔다.',
  '장터(가람=한빛일보) 김하늘 기자 = 물안마을에서 장터가 다시 열렸다.',
  '(가람=한빛일보) 김하늘 기자는 물안마을에서 장터를 보았다고 말했다.',
])('a paper that is no agency is no dateline without its reporter: %s', (row) => {
  expect(
    inspectArticle(`물안마을 장터\n\n${row}\n\n상인은 모두 아홉 명이었다고 시가 밝혔다.\n`).article.dateline,
  ).toBeUndefined()
})

test.each([
  'BOATS, Planes — The tide came in at six, and with it came a piano.',
  'HARBORVIEW, Wash., is where the piano came in.',
])('what no state stands behind is no place that opens the lead: %s', (row) => {
  const { article } = inspectArticle(`Headline of an invented story\n${row}\n${SECOND}\n`)
  expect(article.dateline).toBeUndefined()
})

test.each([
  '“OSLO, March 7 (Reuters) -” is a short novel, and most readers skip it on the way to the ferry.',
  '"OSLO, March 7 (Reuters) -" is a short novel, and most readers skip it on the way to the ferry.',
  '(서울=연합뉴스)라는 말을 나는 오랫동안 한 단어로 알았고 아버지는 그 말부터 읽으셨다.',
  '“(서울=연합뉴스) 기자 이름도 읽어야지.” 아버지는 그렇게 말씀하시며 신문을 접으셨다.',
])('a dateline that a sentence is about is none: %s', (row) => {
  const { article } = inspectArticle(`Headline of an invented story\n\n${row}\n\n${SECOND}\n`)
  expect(article.dateline).toBeUndefined()
  expect(article.text).toContain(row)
})
