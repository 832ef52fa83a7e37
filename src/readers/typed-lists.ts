import type { Stretch } from './lines'

/** Marks that begin an item of a list and hardly anything else. A hyphen or a number may begin speech or a table. */
const MARKS = '*+•‣▪◦'
/** `* item` `• item` */
const MARK = /^[*+•‣▪◦]\s+(?=\S)/u
const LONGEST_MARK = 40

/** A mark that stands alone on its row, above the words of its item: what a page's list leaves when each element gets a row. */
export const LONE_MARK = /^[-–*•·‣▪◦]$/u
/** So many of them are a list, and no dashes of a story. */
const LEAST_ALONE = 3

/** Rows of one mark each, with the row below as the item that it begins: `-`, `Harbour opens`, `-`, `Bridge closes`. */
export function marksAlone(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const isMark = stretches.map(({ kind, start, end }) => kind === 'text' && LONE_MARK.test(source.slice(start, end)))
  const isItem = stretches.map(({ kind }, i) => kind === 'text' && isMark[i - 1] === true && isMark[i] !== true)
  if (isItem.filter(Boolean).length < LEAST_ALONE) return stretches
  return stretches.flatMap((stretch, i) => {
    if (isMark[i] && isItem[i + 1]) return []
    const mark = isItem[i] ? stretches[i - 1] : undefined
    if (!mark) return [stretch]
    const peelStart = stretch.start - mark.start + (stretch.peelStart ?? 0)
    return [{ ...stretch, ...mark, end: stretch.end, kind: 'list-item', peelStart }]
  })
}

/** Two rows or more that begin with the same typed mark, one after the other, are a list, and the mark is no word of it. */
export function typedLists(source: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const marks = stretches.map((stretch) => markOf(source, stretch))
  return marks.every((mark) => mark === '')
    ? stretches
    : stretches.map((stretch, i) => {
        const mark = marks[i] ?? ''
        const isList = mark !== '' && [marks[i - 1], marks[i + 1]].some((other) => other?.charAt(0) === mark.charAt(0))
        return isList ? { ...stretch, kind: 'list-item', peelStart: mark.length } : stretch
      })
}

function markOf(source: string, { kind, start }: Stretch): string {
  if (kind !== 'text' || !MARKS.includes(source.charAt(start))) return ''
  return MARK.exec(source.slice(start, start + LONGEST_MARK))?.[0] ?? ''
}
