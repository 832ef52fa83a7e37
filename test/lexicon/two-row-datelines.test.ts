import { describe, expect, test } from 'vitest'
import { twoRowDatelines } from '../../src/lexicon/two-row-datelines'
import type { Agency } from '../../src/model'

const PORT: Agency = {
  ...{ id: 'port', name: 'Port', kind: 'agency', country: 'NO', languages: ['nb'], names: ['Port', 'Havn'] },
  datelines: [],
  twoRowDatelines: ['{place}, {date}\n[{agency}]', '{place} / {agency}\n{date}', '{place}\n{date}'],
  ...{ sources: [], no: [] },
}

describe('a dateline in two rows', () => {
  test.each(['Trend:', 'Trend :', '/ Trend /', '/Trend/'])('has the name alone below: %s', (row) => {
    expect(twoRowDatelines([]).isName(row)).toBe(true)
  })

  test.each(['Trend', 'Trends:', 'The Trend:', 'trend:', '{agency}:', '', '- Trend'])(
    'has no other words there: %s',
    (row) => {
      expect(twoRowDatelines([]).isName(row)).toBe(false)
    },
  )

  test.each(['Дамаск – САНА', 'Дамаск - САНА', 'Дамаск—САНА', 'دمشق-سانا'])('ends in the name above: %s', (row) => {
    expect(twoRowDatelines([]).endsInName(row)).toBe(true)
  })

  test.each(['Дамаск САНА', 'САНА – Дамаск', 'Дамаск – {agency}', 'Дамаск', '', 'Baku – Trend:'])(
    'ends in nothing else: %s',
    (row) => {
      expect(twoRowDatelines([]).endsInName(row)).toBe(false)
    },
  )

  test('is that of another agency too, by each of its names', () => {
    const { isName, endsInName } = twoRowDatelines([PORT])
    expect(['[Port]', '[Havn]', 'Trend:', '[Port', '{date}', ''].map(isName)).toStrictEqual([
      ...[true, true, true],
      ...[false, false, false],
    ])
    expect(['Oslo / Port', 'Oslo/Havn', 'Дамаск – САНА', 'Oslo Port', 'Oslo', ''].map(endsInName)).toStrictEqual([
      ...[true, true, true],
      ...[false, false, false],
    ])
  })

  test('is none of an agency that writes it in one', () => {
    const plain = { ...PORT, twoRowDatelines: [] }
    expect(twoRowDatelines([plain]).isName('[Port]')).toBe(false)
    expect(twoRowDatelines([plain]).endsInName('Oslo / Port')).toBe(false)
  })
})
