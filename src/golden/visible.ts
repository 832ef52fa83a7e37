/** Control characters, the marks that turn the direction of a line, and the ends of lines that Unicode has beside the line feed. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
/** What would break a line in two, or the place of what follows in it. */
const BREAK = /[\t\n]/gu

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The text as it is safe to show in a terminal: `\u001b` for the character that begins a command. Tabs and line feeds stay. */
export const visible = (text: string): string =>
  text.replace(UNSAFE, (char) => (char === '\t' || char === '\n' ? char : escaped(char)))

/** The same on one line. */
export const visibleLine = (text: string): string => visible(text).replace(BREAK, escaped)
