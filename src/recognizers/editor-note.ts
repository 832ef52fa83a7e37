import {
  addressedLabels,
  afterLoudVerb,
  attentionLabels,
  correctionLabels,
  media,
  noteHeadings,
  noteLabels,
} from '../data/advisories'
import { andWords } from '../data/small-words'
import { isSmallAt } from '../lexicon/char-kinds'
import { isVerb, namesParagraphs, noteWeight, readChanges, verbAt } from '../lexicon/changes'
import { anyOf } from '../lexicon/any-of'
import { fold } from '../lexicon/date-fold'
import { openingLook } from '../lexicon/openings'
import { stemLook } from '../lexicon/stems'
import type { Evidence, Line, LineKind, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** Notes stand at the head of a line; so many characters of a longer line are looked at. */
const HEAD = 300
/** The longest note in brackets, the longest without any mark, the longest line of capital verbs. */
const LONGEST_BRACKETS = 600
const LONGEST_PLAIN = 160
const LONGEST_LOUD = 320
const NO_NOTES: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'caption', 'rule', 'front-matter'])

/** `(ATTN: ADDS …` */
const ATTN = new RegExp(String.raw`[(（](?:${anyOf(attentionLabels)})`, 'u')
/** `Eds: ` `^Eds: ` `(Eds: ` `EDS:` `ATTN EDITORS:` */
const EDS = new RegExp(String.raw`^\^?[([]?(?:${anyOf(addressedLabels)}):\s`, 'u')
/** `EDITOR'S NOTE _ ` `NDLR: ` `[Editor’s note: ` `편집자 주 = ` */
const LABEL = new RegExp(
  String.raw`^\^?[([]?(?:${anyOf(noteLabels).replaceAll('’', "['’]")})\s?(?<mark>[:：_=]|[-–—]{1,2}(?=\s)|\)|\])`,
  'iu',
)
/** `Correction: ` `訂正：` */
const CORRECTION = new RegExp(String.raw`^(?:${anyOf(correctionLabels)})\s?[:：]`, 'iu')
const mayAttend = stemLook(attentionLabels)
const mayLabel = openingLook([...addressedLabels, ...noteLabels, ...correctionLabels])
const mayHead = openingLook(noteHeadings)
const OPENING = /^[([（]/u
const CLOSING = /[)\]）]$/u
/** A bracket with a note at the end of a bullet: `* Shares rise 10 pct (Follows alerts)`. */
const BULLET = /^[*•]\s/u
const BRACKETS_LAST = /\(([^()]{4,120})\)$/u
/** `RECASTS with attack on …, UPDATES throughout` */
const LOUD = new RegExp(String.raw`^\p{Lu}{4,14}(?:\s(?:${anyOf(afterLoudVerb)})(?!\p{L})|,\s\p{Lu}{4,14}\s)`, 'u')
const SECOND_LOUD = new RegExp(String.raw`,\s(?:(?:${anyOf(andWords)})\s)?\p{Lu}{4,13}S(?=\s)`, 'u')
const MEDIA = new RegExp(String.raw`^\((?:${anyOf(media)})(?:\s?\+\s?(?:${anyOf(media)})){1,5}\)$`, 'iu')
const HEADING = new RegExp(String.raw`^#{0,3}\s?(?:${anyOf(noteHeadings)}):?$`, 'iu')
const ITEM = /^(?:[-*•]\s)?/u
const CAPITAL_FIRST = /^[\p{Lu}\p{Lo}]/u
const SENTENCE_INSIDE = /[.!?]\s\p{Lu}/u
const END_MARK = /<$/u
/** `ATTN: ` `Eds: ` `EDITOR'S NOTE _ ` */
const LABEL_FIRST = /^[([（]?[^:_]{1,40}[:_]\s{0,3}/u
const LABELLED: ReadonlySet<string> = new Set(['attn', 'eds', 'label'])

interface Note {
  readonly start: number
  readonly end: number
  readonly strength: Strength
  readonly rule: string
}

/** Sees notes to editors: `(ATTN: ADDS details in paras 4-6)`, `Eds: With AP Photos.`, `(Adds comments, detail)`, `NDLR: …`. */
export const seeEditorNote: Recognizer = (line, { before }) => {
  if (line.text.length < 4 || NO_NOTES.has(line.kind)) return []
  const note =
    attn(line) ??
    labelled(line) ??
    bracketed(line.text) ??
    bulletEnd(line.text) ??
    loud(line) ??
    plain(line) ??
    listed(line, before)
  return note ? [toEvidence(line, note)] : []
}

/** `(ATTN: …)`, at the line's start or behind the headline; where it is not closed, a sentence is none of it. */
function attn({ text, shape }: Line): Note | undefined {
  const start = mayAttend(text) ? text.slice(0, HEAD).search(ATTN) : -1
  if (start === -1) return undefined
  const end = closingOf(text, start) ?? (start === 0 && shape.ending !== 'sentence' ? text.length : undefined)
  return end === undefined ? undefined : { start, end, strength: 'sure', rule: 'attn' }
}

/** `Eds: …` and `EDITOR'S NOTE _ …`, to the end of the line or of their brackets; `Correction: …` where it is a sentence. */
function labelled({ text, shape }: Line): Note | undefined {
  if (!mayLabel(text)) return undefined
  const eds = EDS.test(text.slice(0, 40))
  const head = text.slice(0, 60)
  const label = eds
    ? undefined
    : (LABEL.exec(head) ?? (shape.ending === 'sentence' ? CORRECTION.exec(head) : undefined))
  if (!eds && !label) return undefined
  const start = text.startsWith('^') ? 1 : 0
  const brackets = OPENING.test(text.slice(start))
  const end = brackets ? closingOf(text, start) : text.replace(END_MARK, '').length
  if (end === undefined || (!brackets && CLOSING.test(label?.groups?.['mark'] ?? ''))) return undefined
  if (eds) return { start, end, strength: 'sure', rule: 'eds' }
  const whole = end >= text.length - 1
  const strength = label?.groups?.['mark'] === '_' ? 'sure' : whole ? 'likely' : 'hint'
  return { start, end, strength, rule: 'label' }
}

/** `(Adds comments, detail)` at the line's start. */
function bracketed(text: string): Note | undefined {
  if (!text.startsWith('(')) return undefined
  if (text.length < 80 && text.includes('+') && MEDIA.test(text))
    return { start: 0, end: text.length, strength: 'sure', rule: 'media' }
  const end = closingOf(text, 0)
  if (end === undefined || end > HEAD) return undefined
  const inner = text.slice(1, end - 1).trim()
  const weight = noteWeight(inner)
  if (weight === 0 || SENTENCE_INSIDE.test(inner)) return undefined
  const whole = end === text.length
  if (weight === 1)
    return whole && CAPITAL_FIRST.test(inner) ? { start: 0, end, strength: 'hint', rule: 'verb' } : undefined
  if (!CAPITAL_FIRST.test(inner) && !whole) return undefined
  return { start: 0, end, strength: whole && CAPITAL_FIRST.test(inner) ? 'sure' : 'likely', rule: 'verb' }
}

function bulletEnd(text: string): Note | undefined {
  if (!text.endsWith(')') || !BULLET.test(text)) return undefined
  const from = Math.max(0, text.length - 124)
  const match = BRACKETS_LAST.exec(text.slice(from))
  const inner = match?.[1]
  if (!match || inner === undefined || !CAPITAL_FIRST.test(inner) || noteWeight(inner) < 2) return undefined
  return { start: from + match.index, end: text.length, strength: 'likely', rule: 'bullet' }
}

/** `RECASTS with attack on …, RAISES death toll, UPDATES throughout` */
function loud({ text, shape }: Line): Note | undefined {
  if (text.length > LONGEST_LOUD || shape.ending === 'sentence' || isSmallAt(text, 1) || !LOUD.test(text))
    return undefined
  const verb = verbAt(text)
  if (verb === undefined || shape.capitals > 0.75) return undefined
  const sure = SECOND_LOUD.test(text) || namesParagraphs(text)
  if (!sure && !isVerb(verb)) return undefined
  return { start: 0, end: text.length, strength: sure ? 'sure' : 'likely', rule: 'capitals' }
}

/** `Adds details in paragraph 3, background throughout`: without brackets only when it names paragraphs. */
function plain({ text, shape }: Line): Note | undefined {
  if (text.length > LONGEST_PLAIN || shape.ending === 'sentence' || !namesParagraphs(text)) return undefined
  if (!CAPITAL_FIRST.test(text) || verbAt(text) === undefined || noteWeight(text) < 2) return undefined
  return { start: 0, end: text.length, strength: 'likely', rule: 'plain' }
}

/** `## Note to editors`, and the changes in the list below it. */
function listed({ text }: Line, before: Line | undefined): Note | undefined {
  if (text.length > LONGEST_PLAIN) return undefined
  if (
    mayHead(text) &&
    HEADING.test(text) &&
    noteHeadings.some((heading) => fold(text).includes(fold(heading)) && heading.includes(' '))
  )
    return { start: 0, end: text.length, strength: 'likely', rule: 'heading' }
  if (!before || before.text.length > 60 || !mayHead(before.text) || !HEADING.test(before.text)) return undefined
  return verbAt(text.replace(ITEM, '')) === undefined
    ? undefined
    : { start: 0, end: text.length, strength: 'likely', rule: 'listed' }
}

/** Where the bracket that opens at `start` closes; undefined when it does not within the reach of a note. */
function closingOf(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + LONGEST_BRACKETS); at++) {
    const char = text[at] ?? ''
    if (char === '(' || char === '[' || char === '（') depth++
    else if ((char === ')' || char === ']' || char === '）') && --depth === 0) return at + 1
  }
  return undefined
}

function toEvidence(line: Line, { start, end, strength, rule }: Note): Evidence {
  const raw = line.text.slice(start, end)
  const inner = OPENING.test(raw) && CLOSING.test(raw) ? raw.slice(1, -1) : raw
  const said = LABELLED.has(rule) ? inner.replace(LABEL_FIRST, '') : inner.replace(ITEM, '')
  const changes = readChanges(said)
  return { kind: 'editor-note', line: line.index, start, end, strength, because: `editor-note/${rule}`, raw, changes }
}
