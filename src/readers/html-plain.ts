import { readPieces } from './pieces'

/** `<b>` `</p>` `<!-- -->` */
const TAG = /<[/!]?[a-z-][^<>]{0,2000}>/giu
/** `<br>` `</p>` `&lt;/p&gt;` */
const LINE_END = /(?:<|&lt;)(?:br\s{0,3}\/?|\/(?:p|div|li|h[1-6]|blockquote))(?:>|&gt;)/giu
const LINE_BREAK = /\r\n?|\n/u

/** A value as plain text on one line: entities decoded, markup and control characters left out, at most `most` characters. */
export function plainText(value: unknown, most = 2000): string | undefined {
  const raw = typeof value === 'number' ? String(value) : value
  if (typeof raw !== 'string' || raw.length > most * 4) return undefined
  const text = plain(raw)
  return text === '' || text.length > most ? undefined : text
}

/** A long text as plain text, a paragraph a line. */
export function plainParagraphs(text: string): string | undefined {
  const paragraphs = text.replace(LINE_END, '\n').split(LINE_BREAK).map(plain)
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n') || undefined
}

/** Markup may stand behind entities: `&lt;b&gt;`. */
function plain(raw: string): string {
  const text = decoded(raw.replace(TAG, ''))
  return text.includes('<') ? decoded(text.replace(TAG, '')) : text
}

const decoded = (text: string): string => readPieces(text, 0, text.length).text.trim()
