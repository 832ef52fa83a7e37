import { visible as withoutCommands, visibleLine as lineWithoutCommands } from '../golden/visible'

/** Marks of direction that are no commands, and the ends of lines of Unicode. */
const MARKS = /[\u061c\u200e\u200f\u2028\u2029]/gu

const withoutMarks = (text: string): string =>
  text.replace(MARKS, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The text as a terminal shows it as it stands: its commands, and marks that move its parts, are escapes. */
export const visible = (text: string): string => withoutMarks(withoutCommands(text))

/** The same on one line. */
export const visibleLine = (text: string): string => withoutMarks(lineWithoutCommands(text))
