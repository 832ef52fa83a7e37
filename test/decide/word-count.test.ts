import { expect, test } from 'vitest'
import { withUnparted, wordCount } from '../../src/decide/word-count'
import { linesOf, row } from './rows'

test.each([
  ['the ferry sails again', 4],
  ['Donaudampfschifffahrtsgesellschaft', 1],
  ['https://harbour.example/ferries/timetable-2026', 1],
  ['渡船星期一恢复通航港务局说', 6],
  ['渡船星期一恢复通航港务局', 6],
  ['渡船复航 港口开放 市长致辞', 3],
  ['港の渡し船は月曜日に再開する。', 7],
  ['เรือข้ามฟากกลับมาแล้ว', 10],
  ['한국의 항구에서 배가 다시 떠난다', 5],
  ['—', 0],
])('%s: %i words, or as good as', (text, words) => {
  const [line] = linesOf([row(text)])
  if (!line) throw new Error('no line')
  expect(wordCount(line)).toBe(words)
})

test.each([
  ['渡船复航 港口开放 市长致辞', 6],
  ['the ferry sails again', 4],
  ['港 ferry', 2],
])('of the title %s: %i', (text, words) => {
  const [line] = linesOf([row(text)])
  if (!line) throw new Error('no line')
  expect(withUnparted(line)).toBe(words)
})
