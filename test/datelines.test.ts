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
