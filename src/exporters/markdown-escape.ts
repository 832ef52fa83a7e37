/**
 * Marks that mean something anywhere in a line of CommonMark, GFM, MDX or Liquid; `&` where it opens a reference; and what
 * makes GFM read a link in plain text: `https://` `//` `www.` `ada@example.com`.
 */
const INLINE = /[\\`*_[\]{}~|<]|&(?=#?[a-z\d]{1,31};)|:(?=\/\/)|(?<!:)\/(?=\/)|(?<=www)\.|(?<=[\w.+-])@\b/giu
/**
 * Marks that mean something at the start of a block: `# `, `> `, `: `, `- `, `+ `, `---`, `===`, `% `; a group for what
 * stands before the mark of an ordered item, `12.`
 */
const START = /^(?:[#>:]|[-+=%](?=[\s=+-]|$)|(\d{1,9})(?=[.)](?:\s|$)))/u
/** The marks that close a heading: `# Words ##`. */
const HEADING_END = /#$/u
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['&', '&amp;'],
])

/**
 * One line of text as markdown that shows exactly that text inside a line. `<` and `&` become references, since not every
 * dialect lets a backslash escape them; the other marks are escaped by a backslash, as CommonMark has it.
 */
export const inlineText = (text: string): string => text.replace(INLINE, (mark) => REFERENCES.get(mark) ?? `\\${mark}`)

/** One line of text as markdown that shows exactly that text as a block of its own. */
export const blockText = (text: string): string =>
  inlineText(text).replace(START, (mark, number: string | undefined) =>
    number === undefined ? `\\${mark}` : `${number}\\`,
  )

/** One line of text as the words of an ATX heading. */
export const headingText = (text: string): string =>
  text === '#' ? '\\#' : blockText(text).replace(HEADING_END, '\\#')

/** An image, its title being the caption: `![A crane](https://example.com/a.jpg "A crane in the harbor")`. */
export function imageText(url: string, alt: string, title: string): string {
  const words = title === '' ? '' : ` "${closed(inlineText(title).replaceAll('"', '\\"'))}"`
  return `![${alternative(alt)}](${url.replace(IN_ADDRESS, encodeAddress)}${words})`
}

/** What ends an address in a link or is read as a reference in it. */
const IN_ADDRESS = /[()]|&(?=#?[A-Za-z\d]{1,31};)/gu
const encodeAddress = (mark: string): string => (mark === '(' ? '%28' : mark === ')' ? '%29' : '&amp;')

/** Brackets in an alternative text as references: not every reader counts escaped ones out. */
const alternative = (alt: string): string => inlineText(alt).replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;')

/** A title whose round brackets do not pair has them as references, for readers that count them. */
function closed(title: string): string {
  let depth = 0
  for (const char of title) {
    if (char === '(') depth++
    else if (char === ')' && --depth < 0) break
  }
  return depth === 0 ? title : title.replaceAll('(', '&#40;').replaceAll(')', '&#41;')
}
