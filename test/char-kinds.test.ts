import { describe, expect, test } from 'vitest'
import { agencies } from '../src/data/agencies'
import { foldByExpressions, foldWords, openingKey, wordsKey } from '../src/lexicon/fold'
import { indexEdges } from '../src/lexicon/edges'
import { indexPatterns, type PatternUse } from '../src/lexicon/patterns'
import { JOINT, jointsOf } from '../src/readers/breaks'
import { readByExpressions, type Reading, readPieces } from '../src/readers/pieces'
import { shapeByExpressions, shapeOf } from '../src/lexicon/shape'
import { chanceOf } from './chance'

/** Every unit by itself, and beside what it may join or change. */
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
const BESIDE = ['', 'Α', '\u0301', '\u1161']

const POOLS = [
  [32, 127],
  [32, 127],
  [0xa0, 0x24f],
  [0x370, 0x52f],
  [0x2010, 0x203f],
  [0x3000, 0x30ff],
  [0, 0xffff],
] as const

/** Runs of characters from all over, most of them from a few scripts. */
function runs(count: number): string[] {
  const { between, pick } = chanceOf(6)
  return Array.from({ length: count }, () => {
    const [from, to] = pick(POOLS)
    return String.fromCharCode(...Array.from({ length: between(0, 40) }, () => between(from, to)))
  })
}

const read = (text: string): Reading => readPieces(text, 0, text.length)

describe('the quick way gives what the plain one gives', () => {
  test('words folded unit by unit are those folded by expressions', () => {
    for (const beside of BESIDE)
      for (const unit of UNITS) {
        const text = `b${unit}${beside}`
        if (foldWords(text) !== foldByExpressions(text)) expect(foldWords(text)).toBe(foldByExpressions(text))
      }
    for (const text of runs(3000)) expect(foldWords(text)).toBe(foldByExpressions(text))
    const long = runs(3000).join(' ')
    expect(foldWords(long)).toBe(foldByExpressions(long))
  })

  test('texts that fold to the same words have one key', () => {
    for (const text of runs(3000)) expect(wordsKey(foldByExpressions(text))).toBe(wordsKey(text))
    expect(wordsKey('“Ferries” sail')).toBe(wordsKey('FERRIES — sail!'))
    const long = 'Ferries sail from the old harbor to the islands at no'
    for (const tail of ['', 'e\u0301', '\u00e9', '\u0301'])
      for (let end = 30; end < long.length; end++) {
        const text = long.slice(0, end) + tail
        for (const most of [20, 40, 50]) expect(openingKey(text, most)).toBe(openingKey(foldByExpressions(text), most))
      }
    expect(openingKey(`${long} ferries`, 20)).toBe(openingKey(`${long} boats`, 20))
    expect(wordsKey('Ferries sail')).not.toBe(wordsKey('Ferries fail'))
  })

  test('a text without repairs is read as the expressions read it', () => {
    for (const unit of UNITS)
      for (const text of [unit, `a${unit}`, `${unit}a`, `a ${unit}`, `a${unit} b`, `a${unit}${unit}b`])
        if (JSON.stringify(read(text)) !== JSON.stringify(readByExpressions(text, 0, false)))
          expect(read(text)).toStrictEqual(readByExpressions(text, 0, false))
    for (const text of runs(3000)) expect(read(text)).toStrictEqual(readByExpressions(text, 0, false))
  })

  test('joints of sentences found by their marks are those found everywhere', () => {
    const everywhere = new RegExp(JOINT.source, 'gu')
    const { between } = chanceOf(8)
    const letters = ['a', 'N', '.', '!', '"', '”', '“', ')', "'", ' ', '7', 'o', 'é', 'İ']
    const words = Array.from({ length: 6000 }, () =>
      Array.from({ length: between(3, 24) }, () => letters[between(0, letters.length - 1)]).join(''),
    )
    for (const text of [...words, ...runs(1000)])
      expect(jointsOf(text)).toStrictEqual(Array.from(text.matchAll(everywhere)))
  })

  test('a shape seen unit by unit is that seen by expressions', () => {
    for (const unit of UNITS)
      for (const text of [unit, `A${unit}`, `${unit} said`]) {
        const shape = shapeOf(text)
        const plain = shapeByExpressions(text)
        if (JSON.stringify(shape) !== JSON.stringify(plain))
          expect({ text, shape }).toStrictEqual({ text, shape: plain })
      }
    for (const text of runs(3000)) expect(shapeOf(text)).toStrictEqual(shapeByExpressions(text))
  })
})

describe('forms are found by their edges', () => {
  const uses = { tag: 'tags', endMark: 'endMarks', signOff: 'signOffs', credit: 'credits', rights: 'rights' } as const
  const patterns = indexPatterns(agencies)

  test.each(Object.entries(uses))('every %s example has a form', (use, member) => {
    for (const agency of agencies)
      for (const { form, example } of agency[member] ?? []) {
        const found = (['starting', 'ending', 'whole'] as const).flatMap((how) =>
          patterns[how](use as PatternUse, example),
        )
        expect(found.map((hit) => hit.pattern.form)).toContain(form)
      }
  })

  test('none is missed, and they come in the order of the list', () => {
    const forms = ['{names}/{agency}', '(END)', '{initials}', 'Photo: {names}', '(END) {n}', '{n} END)']
    const index = indexEdges(forms.map((form) => ({ form })))
    const formsOf = (found: readonly { form: string }[]): string[] => found.map(({ form }) => form)
    expect(formsOf(index.start('(END) 12'))).toStrictEqual(['(END)', '(END) {n}', '{initials}', '{n} END)'])
    expect(formsOf(index.end('a END)'))).toStrictEqual(['{n} END)', '{initials}'])
    expect(formsOf(index.whole('Ada/AP'))).toStrictEqual(['{names}/{agency}', '{initials}'])
  })
})
