import { describe, expect, test } from 'vitest'
import { readMarkdown, readText } from '../../src/readers/text'

const rows = (source: string): string[] => readText(source).lines.map(({ text }) => text)

describe('a break that HTML left in a text', () => {
  test.each(['<br>', '<br/>', '<br />', '<BR>', '<br>\n', '<br> \r\n', '<br><br>', '<br>\n<br>\n', ' <br> '])(
    'ends a row: %j',
    (mark) => {
      expect(rows(`Ferry is back${mark}By Ada Lind${mark}It sails twice a day.${mark}`)).toStrictEqual([
        'Ferry is back',
        'By Ada Lind',
        'It sails twice a day.',
      ])
    },
  )

  test('parts paragraphs where it is doubled', () => {
    const blanks = (mark: string): (number | undefined)[] =>
      readText(`Ferry is back${mark}By Ada Lind`).lines.map(({ hints }) => hints.blanksBefore)
    expect(blanks('<br>')).toStrictEqual([0, 0])
    expect(blanks('<br>\n')).toStrictEqual([0, 0])
    expect(blanks('<br><br>')).toStrictEqual([0, 1])
    expect(blanks('<br />\n<br />\n')).toStrictEqual([0, 1])
  })

  test('stands in the row before it, so that every sign of the source has a line', () => {
    const source = '<br>Ferry is back<br> <br>By Ada Lind<br>'
    const { lines } = readText(source)
    const between = lines.map(({ start }, i) => source.slice(lines[i - 1]?.end ?? 0, start))
    expect(between.join('').trim()).toBe('')
    expect(lines.at(-1)?.end).toBe(source.length)
  })

  test.each(['The tag <br> ends a row.', 'Burlington Inc <BR> said so.', '| Ferry<br>bus | 12 |'])(
    'is none in %s',
    (source) => {
      expect(readMarkdown(source).lines).toHaveLength(1)
    },
  )
})
