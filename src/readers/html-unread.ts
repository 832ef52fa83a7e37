import * as facts from '../data/html'

/** Elements whose content no tree can change into markup, and that nobody reads: their content is left out before parsing. */
const UNREAD: ReadonlySet<string> = new Set(facts.unread)
const RAW_TEXT: ReadonlySet<string> = new Set(facts.rawText)
/** In these a parser goes by rules of its own: nothing is left out there, and behind what it may then take for text. */
const FOREIGN: ReadonlySet<string> = new Set(facts.foreign)
const HOLDS_HTML: ReadonlySet<string> = new Set(facts.foreignHtml)
const DOUBTFUL: ReadonlySet<string> = new Set(facts.doubtful)

/** `<div` `</p` */
const TAG_NAME = /<\/?([A-Za-z][^\t\n\f\r />]{0,200})/uy
const LONGEST_NAME = 200
const COMMENT = '<!--'
const COMMENT_END = /--!?>/gu
/** `type="application/ld+json"`, its plus sign as an entity or not */
const DATA = /json|&/iu
/** A script may hold comments that hold scripts. */
const SCRIPT = /<script[\t\n\f\r />]/iu
/** `<svg/>`, `<svg a="b" />`; not `<svg a=b/>` */
const CLOSES_ITSELF = /^<[^\s/>]{1,200}\/>$|[\s"']\/>$/u

/** Where a scan of a page stands. */
interface Scan {
  readonly page: string
  readonly kept: string[]
  /** What follows is not yet kept. */
  from: number
  /** How deep in drawings, and whether in a selection, whose rules are others. */
  drawings: number
  selecting: boolean
  /** Elements of drawings in which HTML goes on that are open. */
  islands: number
}

/**
 * The page without what is neither shown nor read: the contents of scripts, styles and comments, whose tags stay. They are found as
 * a tokenizer finds them; from the first place on where that would take a whole parser, all stays as it is.
 */
export function withoutUnread(page: string): string {
  const scan: Scan = { page, kept: [], from: 0, drawings: 0, selecting: false, islands: 0 }
  for (let at = page.indexOf('<'); at !== -1;) {
    const next = step(scan, at)
    if (next === undefined) break
    at = page.indexOf('<', next)
  }
  scan.kept.push(page.slice(scan.from))
  return scan.kept.join('')
}

/** Steps over what begins at `at`; undefined where nothing after it is certain. */
function step(scan: Scan, at: number): number | undefined {
  const { page } = scan
  const next = page.charAt(at + 1)
  if (next === '!' || next === '?') return declaration(scan, at)
  TAG_NAME.lastIndex = at
  const match = TAG_NAME.exec(page)
  if (!match?.[1]) return next === '/' ? bogusEnd(page, at) : at + 1
  const name = match[1].toLowerCase()
  const end = tagEnd(page, at + match[0].length)
  if (end === undefined || DOUBTFUL.has(name) || name.length > LONGEST_NAME) return undefined
  if (next === '/') return closed(scan, name, end)
  return opened(scan, name, page.slice(at, end), end)
}

/** `</>` is nothing, `</ x>` a comment up to its `>`. */
function bogusEnd(page: string, at: number): number | undefined {
  const end = page.indexOf('>', at)
  return end === -1 ? undefined : end + 1
}

/** `<!-- … -->` is emptied, `<!doctype html>` stays. In a drawing `<![CDATA[` is text. */
function declaration(scan: Scan, at: number): number | undefined {
  const { page, drawings } = scan
  if (!page.startsWith(COMMENT, at)) return drawings > 0 ? undefined : bogusEnd(page, at)
  const start = at + COMMENT.length
  if (page.startsWith('>', start)) return start + 1
  if (page.startsWith('->', start)) return start + 2
  COMMENT_END.lastIndex = start
  const match = COMMENT_END.exec(page)
  if (!match) return undefined
  leaveOut(scan, start, match.index)
  return COMMENT_END.lastIndex
}

function leaveOut(scan: Scan, start: number, end: number): void {
  scan.kept.push(scan.page.slice(scan.from, start))
  scan.from = end
}

function closed(scan: Scan, name: string, end: number): number | undefined {
  if (name === 'select') scan.selecting = false
  if (scan.drawings === 0) return end
  if (HOLDS_HTML.has(name)) scan.islands--
  if (!FOREIGN.has(name)) return end
  scan.drawings--
  return scan.islands === 0 ? end : undefined
}

function opened(scan: Scan, name: string, tag: string, end: number): number | undefined {
  const closes = CLOSES_ITSELF.test(tag)
  if (scan.drawings > 0 && HOLDS_HTML.has(name) && !closes) scan.islands++
  if (FOREIGN.has(name) && !closes) scan.drawings++
  if (name === 'select') scan.selecting = true
  if (!RAW_TEXT.has(name)) return end
  if (scan.drawings > 0) return foreignText(scan, name, end)
  if (scan.selecting && name !== 'script') return undefined
  const close = rawEnd(scan.page, end, name)
  if (close === undefined || (name === 'script' && holdsScript(scan.page.slice(end, close)))) return undefined
  if (UNREAD.has(name) && !DATA.test(tag)) leaveOut(scan, end, close)
  return close
}

function holdsScript(script: string): boolean {
  const comment = script.indexOf(COMMENT)
  return comment !== -1 && SCRIPT.test(script.slice(comment))
}

/** In a drawing such content is markup: it is stepped over only where it holds none. */
function foreignText({ page }: Scan, name: string, end: number): number | undefined {
  if (name === 'title') return end
  const next = page.indexOf('<', end)
  return next !== -1 && page.slice(next + 2, next + 2 + name.length).toLowerCase() === name ? next : undefined
}

/** Where the end tag begins that ends raw text: `</script>`, `</SCRIPT `; not `</scripts>`. */
function rawEnd(page: string, from: number, name: string): number | undefined {
  for (let at = page.indexOf('</', from); at !== -1; at = page.indexOf('</', at + 2)) {
    const behind = page.charCodeAt(at + 2 + name.length)
    if (
      (behind === GREATER || behind === SLASH || isSpace(behind)) &&
      page.slice(at + 2, at + 2 + name.length).toLowerCase() === name
    )
      return at
  }
  return undefined
}

/** The place after the `>` that ends a tag, by the states of the tokenizer; undefined where the page ends first. */
function tagEnd(page: string, from: number): number | undefined {
  for (let at = from; at < page.length;) {
    while (isGap(page.charCodeAt(at))) at++
    if (page.charCodeAt(at) === GREATER) return at + 1
    const next = attributeEnd(page, at)
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

/** The place after an attribute, which begins at `at` with whatever sign. */
function attributeEnd(page: string, at: number): number | undefined {
  let end = at + 1
  while (end < page.length && !isGap(page.charCodeAt(end)) && !isEither(page.charCodeAt(end), EQUALS, GREATER)) end++
  let sign = end
  while (isSpace(page.charCodeAt(sign))) sign++
  if (page.charCodeAt(sign) !== EQUALS) return end
  let value = sign + 1
  while (isSpace(page.charCodeAt(value))) value++
  const code = page.charCodeAt(value)
  if (isEither(code, QUOTE, APOSTROPHE)) {
    const close = page.indexOf(page.charAt(value), value + 1)
    return close === -1 ? undefined : close + 1
  }
  while (value < page.length && !isSpace(page.charCodeAt(value)) && page.charCodeAt(value) !== GREATER) value++
  return value
}

const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const EQUALS = 61
const GREATER = 62
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)
const isGap = (code: number): boolean => code === SLASH || isSpace(code)
const isEither = (code: number, one: number, other: number): boolean => code === one || code === other
