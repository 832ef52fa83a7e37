import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paragraphBreaks } from '../../src/readers/breaks'

const texts = readFileSync('test/corpora/paragraph-breaks.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

/** The text with `¶` where its breaks are put back. */
function marked(text: string): string {
  const offsets = paragraphBreaks(text)
  return [0, ...offsets].map((from, i) => text.slice(from, offsets[i] ?? text.length)).join('¶')
}

test.each(texts)('%s', (wanted) => {
  expect(marked(wanted.replaceAll('¶', ''))).toBe(wanted)
})
