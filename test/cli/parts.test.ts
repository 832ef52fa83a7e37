import fc from 'fast-check'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order'
import { LONGEST } from '../../src/cli/limits'
import { lineBatches } from '../../src/cli/lines'
import { changedLine } from '../../src/cli/members'
import { progressLine } from '../../src/cli/progress'
import { visible, visibleLine } from '../../src/golden/visible'

async function* chunked(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  let start = 0
  for (const place of places) {
    yield bytes.subarray(start, place)
    start = place
  }
}

async function linesOf(chunks: AsyncIterable<Buffer>): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const batch of lineBatches(chunks)) {
    expect(batch.first).toBe(lines.length + 1)
    lines.push(...batch.lines)
  }
  return lines
}

describe('lines', () => {
  test('are the same however the bytes are cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '新', '🛥', '\r', '\u2028'), maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.array(fc.nat(200)), async (lines, cuts) => {
        const found = await linesOf(chunked(Buffer.from(lines.map((text) => `${text}\n`).join('')), cuts))
        expect(found).toStrictEqual(lines)
      }),
    )
  })

  test('need no line feed at the end', async () => {
    expect(await linesOf(chunked(Buffer.from('a\n\nb'), []))).toStrictEqual(['a', '', 'b'])
  })

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the great end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('of %s with a mark are read, however the bytes are cut', async (_, encoded) => {
    const bytes = encoded('{"a":"é"}\n{"b":"新🛥"}\n')
    for (let cut = 0; cut < bytes.length; cut += 1)
      expect(await linesOf(chunked(bytes, [cut, cut + 1]))).toStrictEqual(['{"a":"é"}', '{"b":"新🛥"}'])
  })

  test('that are no UTF-8 are read as files are, the others as UTF-8', async () => {
    const latin = Buffer.from('caf\xe9\n', 'latin1')
    const bytes = Buffer.concat([Buffer.from('\ufeffcafé\n'), latin, Buffer.from('\n新 \ufffd\n'), latin])
    for (let cut = 0; cut < bytes.length; cut += 1)
      expect(await linesOf(chunked(bytes, [cut]))).toStrictEqual(['café', 'café', '', '新 \ufffd', 'café'])
  })

  test('that are too long are undefined, and held by nobody', async () => {
    async function* chunks(): AsyncGenerator<Buffer> {
      yield Buffer.from('a\nb')
      for (let size = 0; size <= LONGEST; size += 2 ** 22) yield Buffer.alloc(2 ** 22, 'b')
      yield Buffer.from('b\nc\nd')
      for (let size = 0; size <= LONGEST; size += 2 ** 22) yield Buffer.alloc(2 ** 22, 'd')
    }
    expect(await linesOf(chunks())).toStrictEqual(['a', undefined, 'c', undefined])
  })
})

describe('work in order', () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let i = 0; i < count; i += 1) yield i
  }

  test('keeps the order and never has more under way than it may', async () => {
    let under = 0
    let most = 0
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, (under += 1))
      await setTimeout((item * 7) % 5)
      under -= 1
      return item
    }
    const found: number[] = []
    for await (const item of inOrder(numbers(40), work, 4)) found.push(item)
    expect(found).toStrictEqual(Array.from({ length: 40 }, (_, i) => i))
    expect(most).toBe(4)
  })

  test('passes on what the source throws, and what came before it', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1
      throw new Error('gone')
    }
    const found: number[] = []
    const all = async (): Promise<void> => {
      for await (const item of inOrder(broken(), (item) => Promise.resolve(item), 1)) found.push(item)
    }
    await expect(all()).rejects.toThrow('gone')
    expect(found).toStrictEqual([1])
  })
})

test('progress is a bar, or megabytes where the end is not known', () => {
  expect(progressLine({ read: 50, size: 200, records: 1204, failed: 3, seconds: 4 })).toBe(
    '[######------------------]  25%  1,204 done  3 failed  301/s',
  )
  expect(progressLine({ read: 12_400_000, records: 1, failed: 0, seconds: 0.2 })).toBe('12.4 MB  1 done')
})

test('what is shown keeps its line feeds, or stays on one line', () => {
  expect(visible('a\tb\n\u001b[31m\u009b\u202ec')).toBe('a\tb\n\\u001b[31m\\u009b\\u202ec')
  expect(visibleLine('a\nb\u2028')).toBe('a\\u000ab\\u2028')
  expect(visible('a\u200eb\u061c\u2028c\u2067')).toBe('a\\u200eb\\u061c\\u2028c\\u2067')
})

describe('a line of JSON', () => {
  const nothing = { dropped: [], added: {}, notes: [] }
  /** The value as others write it, with white space of their own. */
  const written = fc
    .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom('', ' ', '\t'))
    .map(([value, space]) => JSON.stringify(value, null, space).replaceAll('\n', ' '))

  test('whose members are all kept says what it said', () => {
    fc.assert(
      fc.property(written, (json) => {
        expect(JSON.parse(changedLine(json, nothing))).toStrictEqual(JSON.parse(json))
      }),
    )
  })

  test('loses members by their names, and gets others at its end', () => {
    fc.assert(
      fc.property(written, (json) => {
        const names = Object.keys(JSON.parse(json) as object)
        const dropped = names.filter((_, i) => i % 2 === 0)
        const left = JSON.parse(changedLine(json, { ...nothing, dropped, added: { '': 1 } })) as object
        expect(new Set(Object.keys(left))).toStrictEqual(
          new Set([...names.filter((name) => !dropped.includes(name)), '']),
        )
      }),
    )
  })

  test('of quotes and backslashes takes time in proportion to its length', () => {
    const json = (length: number): string => JSON.stringify({ a: '\\"'.repeat(length), b: '\\'.repeat(length) })
    const long = json(4_000_000)
    expect(changedLine(long, nothing)).toBe(long)
  })
})
