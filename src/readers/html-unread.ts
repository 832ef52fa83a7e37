import * as facts from '../data/html'
import { rawEnd } from './html-raw-text'
import { EXCLAMATION, isLetter, nameEnd, QUESTION, SLASH, tagEnd } from './html-tags'

/** Elements whose content no tree can change into markup, and that nobody reads: their content is left out before parsing. */
const UNREAD: ReadonlySet<string> = new Set(facts.unread)
const RAW_TEXT: ReadonlySet<string> = new Set(facts.rawText)
/** In these a parser goes by rules of its own: nothing is left out there, and behind what it may then take for text. */
const FOREIGN: ReadonlySet<string> = new Set(facts.foreign)
const HOLDS_HTML: ReadonlySet<string> = new Set(facts.foreignHtml)
const DOUBTFUL: ReadonlySet<string> = new Set(facts.doubtful)

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

/** Where a tag stands. */
interface Tag {
  readonly start: number
  readonly end: number
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
  const next = page.charCodeAt(at + 1)
  if (next === EXCLAMATION || next === QUESTION) return declaration(scan, at)
  const closing = next === SLASH
  const start = closing ? at + 2 : at + 1
  if (!isLetter(page.charCodeAt(start))) return closing ? bogusEnd(page, at) : at + 1
  const behind = nameEnd(page, start)
  const name = page.slice(start, behind).toLowerCase()
  const end = tagEnd(page, behind)
  if (end === undefined || DOUBTFUL.has(name) || name.length > LONGEST_NAME) return undefined
  return closing ? closed(scan, name, end) : opened(scan, name, { start: at, end })
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

function opened(scan: Scan, name: string, { start, end }: Tag): number | undefined {
  const { page } = scan
  if (scan.drawings > 0 || FOREIGN.has(name)) openDrawn(scan, name, page.slice(start, end))
  if (name === 'select') scan.selecting = true
  if (!RAW_TEXT.has(name)) return end
  if (scan.drawings > 0) return foreignText(scan, name, end)
  if (scan.selecting && name !== 'script') return undefined
  const close = rawEnd(page, end, name)
  if (close === undefined || (name === 'script' && holdsScript(page.slice(end, close)))) return undefined
  if (UNREAD.has(name) && !DATA.test(page.slice(start, end))) leaveOut(scan, end, close)
  return close
}

function openDrawn(scan: Scan, name: string, tag: string): void {
  if (CLOSES_ITSELF.test(tag)) return
  if (scan.drawings > 0 && HOLDS_HTML.has(name)) scan.islands++
  if (FOREIGN.has(name)) scan.drawings++
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
