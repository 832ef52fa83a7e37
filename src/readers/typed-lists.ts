import type { Stretch } from './lines'

/** Marks that begin an item of a list and hardly anything else. A hyphen or a number may begin speech or a table. */
const MARKS = '*+•‣▪◦'
/** `* item` `• item` */
const MARK = /^[*+•‣▪◦]\s+(?=\S)/u
const LONGEST_MARK = 40

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
