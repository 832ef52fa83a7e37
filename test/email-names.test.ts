import { expect, test } from 'vitest'
import { cleanArticle } from '../src/clean-article'
import { spellsName } from '../src/lexicon/email-names'

test.each([
  ['zita.marosi@example.org', 'Zita Marosi'],
  ['zmarosi@example.org', 'Zita Marosi'],
  ['marosi3@example.org', 'ZITA MAROSI'],
  ['hanjiwon@example.org', 'Han Ji-won'],
  ['jlee@example.org', 'Jun Lee'],
  ['b.muller@example.org', 'Björn Müller'],
])('%s is the address of %s', (address, name) => {
  expect(spellsName(address, name)).toBe(true)
})

test.each([
  ['news@example.org', 'Zita Marosi'],
  ['garam@example.org', '문가람'],
  ['lee@example.org', 'Jun Lee'],
  ['ada.lind@example.org', 'Zita Marosi'],
  ['press@example.org', 'Ann Presser'],
  ['', 'Ada Lind'],
])('%s is not that of %s', (address, name) => {
  expect(spellsName(address, name)).toBe(false)
})

const STORY = 'SEJONG, June 18 (Yonhap) -- The ministry said Wednesday it will put off the start of work by six months.'

test('an address below the story that spells a byline is its address', () => {
  const { bylines } = cleanArticle(`Ministry delays plant\nBy Han Ji-won\n${STORY}\nhanjiwon@yna.co.kr\n(END)`)
  expect(bylines).toStrictEqual([{ name: 'Han Ji-won', email: 'hanjiwon@yna.co.kr' }])
})

test('the address of a desk is nobody’s', () => {
  const { bylines } = cleanArticle(`Ministry delays plant\nBy Han Ji-won\n${STORY}\nnewsdesk@yna.co.kr\n(END)`)
  expect(bylines).toStrictEqual([{ name: 'Han Ji-won' }])
})
