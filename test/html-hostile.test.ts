import type { Element, Text } from 'hast'
import { describe, expect, it } from 'vitest'
import type { Document } from '../src/parts'
import { readHtml, readTree } from '../src/readers/html'

const read = (html: string): Document => readHtml(html, {})

/** Pages that hurt: each grows with `n`, and holds the word `end`. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'nested divs': (n) => `${'<div>'.repeat(n)}end`,
  'nested divs, closed': (n) => `${'<div>'.repeat(n)}end${'</div>'.repeat(n)}`,
  'unclosed formatting': (n) => `${'<b><i><a>'.repeat(n)}end`,
  'formatting opened anew in each paragraph': (n) =>
    `${Array.from({ length: n / 20 }, (_, i) => `<p><b id=${i}>x`).join('')}end`,
  'nested tables': (n) => `${'<table><tr><td>'.repeat(n)}end`,
  'misnested spans': (n) => `${'<span><div></span></div>'.repeat(n)}end`,
  'closed drawings': (n) => `<svg>${'<path/>'.repeat(n)}</svg>end`,
  'line breaks': (n) => `${'<br>'.repeat(n)}end`,
  attributes: (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>end`,
  'less-than signs': (n) => `end${'<'.repeat(n)}`,
  'comments never closed': (n) => `end${'<!--'.repeat(n)}`,
  'quotes never closed': (n) => `end${'<a b="'.repeat(n)}`,
  'adjacent links': (n) => `${'<a href=/x>y</a>'.repeat(n)}end`,
  'null characters': (n) => `${'\0<p>\0'.repeat(n)}end`,
  'halves of pairs': (n) => `${'<p>\ud800</p>'.repeat(n)}end`,
  'deep JSON': (n) => `<script type="application/ld+json">${'{"a":['.repeat(n)}</script>end`,
}

describe('hostile pages', () => {
  it.each(Object.entries(HOSTILE))('do not throw and lose no text: %s', (_, page) => {
    expect(read(page(20_000)).source).toContain('end')
  })

  it.each(Object.entries(HOSTILE))('cost in proportion to their length: %s', (_, page) => {
    const cost = (html: string): number => {
      const start = performance.now()
      read(html)
      return performance.now() - start
    }
    const [small, large] = [page(1000), page(8000)]
    const ratios = Array.from({ length: 6 }, () => cost(large) / Math.max(cost(small), cost(small), 2))
    expect(Math.min(...ratios)).toBeLessThan(16)
  })

  it('say when they were nested too deep', () => {
    const codes = (html: string): string[] => read(html).notes.map((note) => note.code)
    expect(codes('<div>'.repeat(100_000))).toEqual(['too-deep'])
    expect(codes('<span><div></span></div>'.repeat(20_000))).toEqual(['too-deep'])
    expect(codes('<div>'.repeat(200))).toEqual([])
    expect(codes('<p>x'.repeat(5000))).toEqual([])
    expect(codes('<div>x</div>'.repeat(5000))).toEqual([])
    expect(codes('<p>one <b>two</b> <i>three</i></p>'.repeat(2000))).toEqual([])
    expect(codes(`<svg>${'<path d="M0"/>'.repeat(2000)}</svg>`)).toEqual([])
    expect(
      codes(`<script>${'<div>'.repeat(2000)}</script>${'<p title="<div>">x</p><!-- <div> -->'.repeat(2000)}`),
    ).toEqual([])
  })

  it('keep the elements that do not nest too deep', () => {
    const { lines } = read(
      `<article><p>first</p></article>${'<div>'.repeat(5000)}<p>deep</p>${'</div>'.repeat(5000)}<h2>last</h2>`,
    )
    expect(lines.map((line) => line.text)).toEqual(['first', 'deep', 'last'])
    expect(lines[0]?.hints.box?.parent?.tag).toBe('article')
    expect(lines[2]?.hints.box?.parent?.tag).toBe('body')
  })

  it('may be trees as deep as may be, which other tools made', () => {
    let inner: Element | Text = { type: 'text', value: 'deep' }
    for (let i = 0; i < 100_000; i++) inner = { type: 'element', tagName: 'div', properties: {}, children: [inner] }
    const document = readTree({ type: 'root', children: [inner] }, {})
    expect(document.source).toBe('deep')
  })
})
