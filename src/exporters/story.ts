import type { Article, BlockType } from '../model'
import { oneLine, someText } from './plain'

/** A dateline in three parts, the credit being the agency's bracket: `OSLO, Sept. 22 `, `(AP)`, ` -- `. */
export interface LeadIn {
  readonly before: string
  readonly credit: string
  readonly after: string
}

/** A block of the body as it is written out: its text on one line, its label, and the dateline if it is the first paragraph. */
export interface Passage {
  readonly type: BlockType
  /** Without the label. */
  readonly text: string
  readonly label: string
  readonly leadIn?: LeadIn
}

/** `HAMBURG, 3. März (dpa) - `: groups are what stands before the only bracket, the bracket, and what follows. */
const BRACKET = /^([^()]{1,200})(\([^()]{1,80}\))([^()]{0,20})$/u
/** A label that can be set off by marks: it begins and ends with a letter or digit. */
const WORD_EDGES = /^[\p{L}\p{N}](?:.{0,200}[\p{L}\p{M}\p{N}])?$/u

/** The body's blocks that say something; the dateline goes with the first paragraph, or stands alone when there is none. */
export function passagesOf(article: Article): Passage[] {
  const passages = article.body.flatMap(({ type, text, label }) => {
    const words = oneLine(text)
    return words === '' ? [] : [passage(type, words, oneLine(label ?? ''))]
  })
  const leadIn = leadInOf(article)
  if (!leadIn) return passages
  const first = passages.findIndex(({ type }) => type === 'paragraph')
  if (first === -1) return [{ type: 'paragraph', text: '', label: '', leadIn }, ...passages]
  return passages.map((each, i) => (i === first ? { ...each, leadIn } : each))
}

function passage(type: BlockType, words: string, label: string): Passage {
  const set = label !== '' && words.startsWith(label) && WORD_EDGES.test(label)
  return set ? { type, text: words.slice(label.length), label } : { type, text: words, label: '' }
}

function leadInOf({ dateline, agency }: Article): LeadIn | undefined {
  const raw = someText(dateline?.raw)
  if (raw === undefined) return undefined
  const [, before, credit, after] = (agency && BRACKET.exec(raw)) ?? []
  if (before === undefined || credit === undefined) return { before: `${raw} `, credit: '', after: '' }
  return { before, credit, after: `${after ?? ''} ` }
}

/** The dateline as it stands, with the space that parts it from the text. */
export const leadInText = (leadIn: LeadIn | undefined): string =>
  leadIn ? leadIn.before + leadIn.credit + leadIn.after : ''

/** The body's texts, joined by a blank line, without the dateline: as `Article.text`, fit for any format. */
export const storyText = (article: Article): string =>
  article.body
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== '')
    .join('\n\n')

/** Signs of scripts that put no space between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu
const WORD = /\S+/gu

/** How many words a text has, parted by spaces; undefined when a fifth of it is in scripts that do not part words so. */
export function wordCount(text: string): number | undefined {
  const signs = text.match(SPACELESS)?.length ?? 0
  return signs * 5 > text.length ? undefined : (text.match(WORD)?.length ?? 0)
}

/** How many characters (Unicode code points) a text has. */
export const charCount = (text: string): number => [...text].length

/** The urgency, if it is a whole number from 1 to 9. */
export const urgencyOf = ({ urgency }: Article): number | undefined =>
  urgency !== undefined && Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined
