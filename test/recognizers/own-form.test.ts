import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/parts'
import { seeOwnForm } from '../../src/recognizers/own-form'
import { lookAt } from './corpus'

/** What is seen in a line, with whose form it is and, of a part of the line, its words: `hint end-mark kuna «(end) fnk.tb»`. */
const seen = (text: string, kind = 'text'): string[] =>
  lookAt(seeOwnForm, { text, context: new Map([['kind', kind]]) }).map((item) => {
    const part = item.start === 0 && item.end === text.length ? [] : [`«${text.slice(item.start, item.end)}»`]
    return [item.strength, ...said(item), ...part].join(' ')
  })

function said(item: Evidence): string[] {
  if (item.kind === 'junk') return [item.reason, item.agency?.id ?? 'nobody', item.because]
  if (item.kind !== 'copyright') return [item.kind]
  return [item.kind, item.holder ?? 'nobody', String(item.year ?? '?'), item.agency?.id ?? 'nobody', item.because]
}

describe('a line that is a closing form of an agency may be one, in that agency’s stories', () => {
  test.each([
    ['MNA/5678901', ['hint end-mark mehr own-form/mehr']],
    ['AVN 14:20 12/05/2015', ['hint end-mark avn own-form/avn']],
    ['(END)', ['hint end-mark yonhap own-form/yonhap']],
    ['Enditem', ['hint end-mark cna own-form/cna', 'hint end-mark xinhua own-form/xinhua']],
    ['Enditem/AW', ['hint sign-off cna own-form/cna']],
    ['-- BERNAMA', ['hint end-mark bernama own-form/bernama']],
    ['BSS/ABC/1234', ['hint sign-off bss own-form/bss']],
    ['/RY/', ['hint sign-off bta own-form/bta']],
    ['SOURCE Harbor Lines, Inc.', ['hint sign-off cnw own-form/cnw', 'hint sign-off pr-newswire own-form/pr-newswire']],
    ['ABC/DEF/', ['hint sign-off belga own-form/belga', 'hint sign-off pap own-form/pap']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toStrictEqual(expected)
  })

  test('initials with a stroke between them are those of many', () => {
    expect(seen('ab/cd/ef')).toContain('hint sign-off afp own-form/afp')
    expect(seen('ab/cd/ef')).toContain('hint sign-off lusa own-form/lusa')
  })
})

describe('a form in brackets behind the last sentence of a paragraph is seen alone', () => {
  const mark = 'hint end-mark kuna own-form/kuna «(end) fnk.tb»'
  const names = 'hint sign-off cna own-form/cna «（編輯：許若水）1141029»'
  test.each([
    ['behind a full stop', 'The harbor sold eleven pearls. (end) fnk.tb', mark],
    ['behind an exclamation mark', 'The harbor sold eleven pearls! (end) fnk.tb', mark],
    ['behind a quotation', '“The harbor sold eleven pearls.” (end) fnk.tb', mark],
    ['without a space', 'The harbor sold eleven pearls.(end) fnk.tb', mark],
    ['behind a Chinese full stop', '港口賣了電動機車。（編輯：許若水）1141029', names],
    ['behind a Chinese question mark', '港口賣了電動機車嗎？（編輯：許若水）1141029', names],
    ['in a long paragraph', `${'The harbor sold eleven pearls. '.repeat(12)}(end) fnk.tb`, mark],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toStrictEqual([expected])
  })
})

describe('whoever distributes copy or had it first holds no right in it by that', () => {
  test.each([
    '©2018 The Harbor Times. Distributed by Tribune Content Agency, LLC.',
    'Distributed by McClatchy-Tribune Business News',
    'This article originally appeared in The New York Times.',
  ])('%s', (text) => {
    expect(seen(text)).toStrictEqual([])
  })
})

describe('a rights line of an agency is probably that, with its holder', () => {
  test.each([
    ['© AAP 2023', 'likely copyright Australian Associated Press 2023 nobody own-form/rights'],
    ['© Kyodo News', 'likely copyright Kyodo News ? kyodo own-form/rights'],
    ['© 2024 Reuters. All rights reserved', 'likely copyright Reuters 2024 reuters own-form/rights'],
    ['(C) Yonhap. All Rights Reserved', 'likely copyright Yonhap News Agency ? yonhap own-form/rights'],
    [
      '本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。',
      'likely copyright 中央通訊社 ? nobody own-form/rights',
    ],
  ])('%s', (text, expected) => {
    expect(seen(text)).toStrictEqual([expected])
  })
})

describe('nothing is seen', () => {
  test.each([
    ['in words that are no form', 'All pearls are sold.'],
    ['in the name of an agency with no form of that kind', 'WAFA'],
    ['in a sign that says nothing itself', '(*)'],
    ['in a letter and a number', '(D013)'],
    ['in that letter and number behind a sentence', 'The pearls are sold. (D013)'],
    ['in a few letters that may be any word', 'pearl sold'],
    ['in a form behind a comma', 'The harbor sold eleven pearls, (end) fnk.tb'],
    ['in a form behind no mark', 'The harbor sold eleven pearls (end) fnk.tb'],
    ['in a form in the midst of a sentence', 'The harbor. (end) fnk.tb was sold to the men of the north today.'],
    ['in other words in brackets behind a sentence', 'The pearls are sold. (They were eleven)'],
    ['in a form without brackets behind a sentence', 'The pearls are sold. Enditem'],
    ['in a paragraph that begins as a form does', `SOURCE ${'Harbor Lines and Sons, '.repeat(13)}Inc.`],
  ])('%s', (_, text) => {
    expect(seen(text)).toStrictEqual([])
  })

  test('in the words beside a picture', () => {
    expect(seen('MNA/5678901', 'image')).toStrictEqual([])
  })
})
