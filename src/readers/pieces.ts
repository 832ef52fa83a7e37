import { bareEntities, contractions, elisions, entities } from '../data/entities'
import type { Piece, Repair } from '../parts'
import { MAY_HOLD_SYNTAX, readSyntax } from './syntax'

/** White space of any kind, but for a single space. */
const BLANKS = /[^\S ]\s*| \s+/u
/* eslint-disable no-control-regex -- control characters are what these look for */
/** Shows nothing: control, zero-width, bidi and byte-order characters, half of a broken pair. A joiner inside a word stays. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\ud800-\udfff]|(?<![^\u0000-\u02ff])[\u200c\u200d]/u
/** `&#8212;` `&amp;` and the doubly escaped `&amp;quot;` */
const ENTITY = /&(?:amp;|#38;){0,3}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/u
/** ` #39;` ` amp;` where a feed turned the ampersand into a space */
const BARE_ENTITY = new RegExp(`(?:^|\\s{0,8} )(?:${Object.keys(bareEntities).join('|')});`, 'u')
const TOKEN = new RegExp([BARE_ENTITY, BLANKS, INVISIBLE, ENTITY].map((part) => part.source).join('|'), 'gu')
/** The tokens of a text without a semicolon. */
const TOKEN_BUT_ENTITY = new RegExp(`${BLANKS.source}|${INVISIBLE.source}`, 'gu')
/** What needs no repair: single spaces between ordinary characters. */
const NEEDS_REPAIR = new RegExp(`[^\\S ]| {2}|^ | ?;| $|${INVISIBLE.source}`, 'u')
/** Scripts that are written without spaces: a line break inside a word is no space. */
const SPACELESS = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u

/** What a unit tells: it may stand anywhere, it is a space, or the expressions must look. */
const ORDINARY = 1
const SPACE = 2
const TELLING = 3
const units = new Uint8Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const kind = char === ' ' ? SPACE : NEEDS_REPAIR.test(char) || MAY_HOLD_SYNTAX.test(char) ? TELLING : ORDINARY
  units[unit] = kind
  return kind
}

/** Nothing in it is syntax or needs repair, by one look at each unit: words of ordinary characters with single spaces between. */
function isPlain(raw: string): boolean {
  let before = SPACE
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    const kind = units[unit] || learn(unit)
    if (kind !== ORDINARY && (kind === TELLING || before === SPACE)) return false
    before = kind
  }
  return before !== SPACE
}

const ALL_INVISIBLE = new RegExp(INVISIBLE.source, 'gu')

/** A text that stands in no line, such as an image's alternative text, without what shows nothing. */
export const withoutInvisible = (text: string): string => text.replace(ALL_INVISIBLE, '')

export interface Reading {
  readonly pieces: readonly Piece[]
  /** The pieces' texts, joined. */
  readonly text: string
  /** Characters that stand in links, and in bold. */
  readonly linked: number
  readonly bold: number
}

/** What the stretch `[start, end)` of source says: its words, with every repair marked. */
export function readPieces(source: string, start: number, end: number, markdown = false, numbered = false): Reading {
  const raw = source.slice(start, end)
  return isPlain(raw)
    ? { pieces: [{ text: raw, start, end }], text: raw, linked: 0, bold: 0 }
    : readByExpressions(raw, start, markdown, numbered)
}

/** What `readPieces` gives of a raw stretch that starts at `start`, said plainly. */
export function readByExpressions(raw: string, start: number, markdown: boolean, numbered = false): Reading {
  const end = start + raw.length
  const { drops, linked, bold } = readSyntax(raw, markdown, numbered)
  if (drops.length === 0 && !NEEDS_REPAIR.test(raw))
    return { pieces: raw === '' ? [] : [{ text: raw, start, end }], text: raw, linked, bold }
  const draft: Draft = { pieces: [], endsInSpace: true }
  const { pieces } = draft
  let at = 0
  for (const drop of drops) {
    readWords(draft, raw, at, drop.start, start)
    const text = !draft.endsInSpace && ROW_BREAK.test(raw.slice(drop.start, drop.end)) ? ' ' : ''
    push(draft, text, start + drop.start, start + drop.end, 'markup')
    at = drop.end
  }
  readWords(draft, raw, at, raw.length, start)
  trimEnd(pieces)
  return { pieces, text: pieces.map((piece) => piece.text).join(''), linked, bold }
}

/** `<br>` `&lt;br /&gt;` between words that nothing else parts */
const ROW_BREAK = /^(?:<|&(?:amp;){0,3}lt;)br\b/iu

/** Pieces so far, and whether what they say ends in a space; so begins a line, where a space says nothing. */
interface Draft {
  readonly pieces: Piece[]
  endsInSpace: boolean
}

function readWords(draft: Draft, raw: string, from: number, to: number, offset: number): void {
  const words = raw.slice(from, to)
  const shift = offset + from
  let at = 0
  for (const { 0: token, index } of words.matchAll(words.includes(';') ? TOKEN : TOKEN_BUT_ENTITY)) {
    if (index > at) push(draft, words.slice(at, index), shift + at, shift + index)
    at = index + token.length
    const [text, repair] = repaired(token, words, index)
    push(draft, text, shift + index, shift + at, repair)
  }
  if (at < words.length) push(draft, words.slice(at), shift + at, shift + words.length)
}

/** What a token says, and how it was repaired; a token that says itself is no repair. */
function repaired(token: string, words: string, at: number): [string, Repair?] {
  if (token.trim() === '') return [breaksWord(token, words, at) ? '' : ' ', 'space']
  if (token.startsWith('&')) {
    const text = decode(token)
    return text === undefined ? [token] : [text, 'entity']
  }
  if (token.endsWith(';')) return [bare(token, words, at), 'entity']
  return ['', 'invisible']
}

/** A row break that is no space: inside a word of a script without spaces, or between a word and what is written onto it. */
function breaksWord(token: string, words: string, at: number): boolean {
  if (!/[\n\r]/u.test(token)) return false
  const end = at + token.length
  if (SPACELESS.test(words[at - 1] ?? '') && SPACELESS.test(words[end] ?? '')) return true
  if (words[end] === '.' && words[at - 1] === '.') return false
  return WRITTEN_ONTO.test(words.slice(end, end + 4)) || OPENS_WORD.test(words.slice(Math.max(0, at - 10), at))
}

/** No row begins so by itself: `, said`, `.`, `) fell`, `” she`, `’s` */
const WRITTEN_ONTO = new RegExp(
  `^(?:[,.:;](?=[\\s"'”’»)\\]]|$)|[)\\]、。，]|["'”’»](?=[\\s,.;:!?)]|$)|['’](?:${contractions.join('|')})(?!\\p{L}))`,
  'u',
)
/** Nothing ends so: `(`, `said “`, `l’` */
const OPENS_WORD = new RegExp(`(?:[(\\[¿¡]|(?:^|\\s)["'“‘„«]|(?<!\\p{L})(?:${elisions.join('|')})['’])$`, 'iu')

const BARE: ReadonlyMap<string, string> = new Map(Object.entries(bareEntities))
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries(entities))

/** `It #39;s`, `O #39;Neill`: an apostrophe inside a word; else it opens a quotation when a word follows. */
const APOSTROPHE_AFTER = /(?:^|\P{L})\p{L}$/u
const APOSTROPHE_BEFORE = new RegExp(String.raw`^(?:${contractions.join('|')})(?!\p{L})`, 'u')
/** ` `, `.` */
const NO_WORD = /^[\s\p{P}]/u

/** A bare entity says its character, and the space before it where the ampersand alone was not what it stood for. */
function bare(token: string, words: string, at: number): string {
  const character = BARE.get(token.trim().slice(0, -1)) ?? ''
  const before = words.slice(Math.max(0, at - 2), at)
  const after = words.slice(at + token.length, at + token.length + 4)
  return (token.startsWith('  ') || keepsSpace(character, before, after) ? ' ' : '') + character
}

/** Where spaces were folded, one stands for both: `Whitlow amp; Sons`, `said quot;No quot;`; in `AT amp;T` it is the ampersand's. */
function keepsSpace(character: string, before: string, after: string): boolean {
  if (before === '') return false
  const open = after !== '' && !NO_WORD.test(after)
  switch (character) {
    case '“':
    case '‘':
    case '£':
    case '€':
      return true
    case '"':
      return open
    case "'":
      return open && !APOSTROPHE_BEFORE.test(after) && !APOSTROPHE_AFTER.test(before)
    case '&':
    case '–':
    case '—':
      return after.startsWith(' ')
    default:
      return false
  }
}

/** `&#8212;` → `—`, `&amp;quot;` → `"`; undefined for a name that HTML does not know. */
function decode(entity: string): string | undefined {
  const parts = entity.slice(1, -1).split(';')
  const name = parts.at(-1) ?? ''
  if (/^#x/iu.test(name)) return character(Number.parseInt(name.slice(2), 16))
  if (name.startsWith('#')) return character(Number(name.slice(1)))
  return NAMED.get(name)
}

/** Windows-1252 numbers stand for what browsers show; control characters and halves of pairs for nothing. */
function character(code: number): string | undefined {
  if (code === 160) return ' '
  if (code < 32 || (code >= 127 && code < 160)) return WINDOWS_1252[code] ?? ''
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ''
  return String.fromCodePoint(code)
}

const WINDOWS_1252: Readonly<Record<number, string>> = {
  9: ' ',
  10: ' ',
  13: ' ',
  130: '‚',
  132: '„',
  133: '…',
  139: '‹',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  155: '›',
}

/** Adds a piece; a space after a space, or at the start, says nothing. */
function push(draft: Draft, text: string, start: number, end: number, repair?: Repair): void {
  const { pieces } = draft
  if (text.startsWith(' ') && draft.endsInSpace) {
    pieces.push({ text: '', start, end: start + 1 < end && repair === undefined ? start + 1 : end, repair: 'space' })
    if (repair !== undefined || text.length === 1) return
    push(draft, text.slice(1), start + 1, end)
    return
  }
  if (text !== '') draft.endsInSpace = text.endsWith(' ')
  pieces.push(repair === undefined ? { text, start, end } : { text, start, end, repair })
}

/** A space at the end says nothing. */
function trimEnd(pieces: Piece[]): void {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]
    if (!piece || piece.text === '') continue
    if (!piece.text.endsWith(' ')) return
    const text = piece.text.slice(0, -1)
    const cut = piece.end - 1
    if (text === '' || piece.repair !== undefined)
      pieces[i] = { ...piece, text: '', repair: piece.repair === 'markup' ? 'markup' : 'space' }
    else
      pieces.splice(
        i,
        1,
        { text, start: piece.start, end: cut },
        { text: '', start: cut, end: piece.end, repair: 'space' },
      )
    return
  }
}
