import {
  captionCues,
  captionMarks,
  captionOpenings,
  creditOpenings,
  creditWords,
  gluedCreditOpenings,
  hanCredits,
  koreanCredits,
  pictureNotices,
  pictureUsage,
  placedCaptionEnds,
  viaWords,
} from '../data/credits'
import { creditLabels } from '../data/picture-labels'
import type { Lexicon } from '../lexicon'
import { anyOf } from '../lexicon/any-of'
import { isLetterAt } from '../lexicon/char-kinds'
import { captionLabel, type CaptionParts, isPictureLabel, readCaption, type Stretch } from '../lexicon/caption-parts'
import { isNamedCredit } from '../lexicon/credit-boxes'
import { dateBefore } from '../lexicon/dates'
import { isSupplier, readCredit } from '../lexicon/credits'
import { openingLook } from '../lexicon/openings'
import { leadingCreditEnd } from '../lexicon/leading-credits'
import { matchPhrases } from '../lexicon/phrases'
import { stemLook } from '../lexicon/stems'
import type { Image } from '../model'
import type { Evidence, Line, LineKind, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

const NO_CAPTIONS: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'rule', 'front-matter', 'heading'])
/** What is looked at of a line, in characters: for a credit at its end, for one at its start. */
const TAIL = 300
const SHORT = 60
/** Longest lines that are captions as a whole, a Han or Hangul character counted as two. */
const LONGEST = { sure: 300, likely: 450, pictured: 200, plain: 250, credited: 140 } as const

const OPEN_BRACKET = /^[([（［【]/u
const MARK = new RegExp(`^(?:${anyOf(captionMarks)})`, 'u')
/** The first signs of those. */
const MARK_SIGNS: ReadonlySet<string> = new Set(captionMarks.map((mark) => mark.charAt(0)))
const OPENING = new RegExp(`^(?:${anyOf(captionOpenings)})`, 'u')
const mayOpen = openingLook(captionOpenings)
const CUE = new RegExp(anyOf(captionCues), 'u')
/** Something that a credit or a restriction has must be near the end at all. */
const MAY_END = new RegExp(
  `[)\\]>】）］/／|©ⓒ*@]|\\s(?:${anyOf(viaWords)})\\s|(?:${anyOf([...hanCredits, ...koreanCredits])})[)）\\]]?$|(?:${anyOf(creditWords)})\\s?[:：=]|(?:${anyOf([...creditOpenings, ...gluedCreditOpenings, ...creditLabels, ...pictureUsage, ...pictureNotices])})`,
  'u',
)
/** The words and signs of which it needs one. */
const mayEnd = stemLook([
  ...')]>】）］/／|©ⓒ*@',
  ...viaWords,
  ...hanCredits,
  ...koreanCredits,
  ...creditWords,
  ...creditOpenings,
  ...gluedCreditOpenings,
  ...creditLabels,
  ...pictureUsage,
  ...pictureNotices,
])
const SIGNED = /^[©ⓒ]/u
const BRACKETED = /^[(（]([^()（）]+)[)）]$/u
const SIGN_BEFORE = /[|/]\s?$/u
const SIGN_AFTER = /^[©ⓒ/|]/u
const OPENING_SIGN = /^[©ⓒ] ?(?=\p{L}[^.!?]{2,}$)/u
const UNMARKED = /[\p{L}\p{N}]$/u
const WIDE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu

/** `(서울=연합뉴스) 박민수 기자 = 12일 … 벽시계. 2025.5.12 pms@example.kr`: a caption with a dateline of its own, told by the day or the bracket at its end; nobody need have filed it where a star closes it. */
const FILED_CAPTION =
  /^[([【［][^=()[\]【】]{1,16}=(?<credit>[^()[\]【】]{2,16})[)\]】］](?:[^=]{0,24}=\s?|(?=[^=]{4,300}\d\.?\s?[\w.+\-]{1,40}@[\w.\-]{3,60}\s?\*))(?<caption>[^[\]]{4,300}?)\s?(?:(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?|\[(?<usage>[^\]]{4,160})\])\s?(?:\/\S{2,10}|[\w.+\-]{1,40}@[\w.\-]{3,60})?(?:\s?\*[^*]{4,40})?$/u

/** `KUWAIT: Passengers board the ferry - Harbor Diwan photos`: a caption told by the word for pictures at its end. */
const PLACED_CAPTION = new RegExp(
  `^\\p{Lu}[\\p{Lu} ]{2,24}: (?<caption>[^.!?:]{8,160}?)\\.? [-–—] (?<credit>(?:\\p{Lu}[\\p{L}.&’'-]{0,24} ){1,4}(?:${anyOf(placedCaptionEnds)}))$`,
  'u',
)
/** `MANCHESTER (BRITAIN), Sept. 29, 2020 -- A tram climbs the hill.` behind a credit: agencies date so what they show. */
const DATED_CAPTION =
  /^\s?\p{Lu}[\p{Lu} .()'’-]{2,40}, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d (?:\(\p{Lu}\p{L}{1,12}\) )?(?:--|—|–) \p{Lu}[^.!?]{8,200}\.$/u

/** How a line begins, and what stands before it. */
interface Look extends CaptionParts {
  readonly marked: boolean
  readonly opened: boolean
  /** It says of itself that it is a caption: `Image caption, …`. */
  readonly labelled: boolean
  readonly captioned: boolean
  readonly afterImage: boolean
  /** Prose follows it. */
  readonly aboveProse: boolean
  /** It opens the document, a page's own words aside, and ends as a title does: `[사진] 부두의 아침`. */
  readonly titled: boolean
}

/** Sees captions and picture credits: `▲ … (Yonhap)`, `FILE PHOTO: … REUTERS/A Name`, `Photo: A Name/Getty Images`. */
export const seeCaption: Recognizer = (line, sight) => {
  if (line.text === '' || NO_CAPTIONS.has(line.kind)) return []
  const { text } = line
  const whole = bareLabel(line) ?? namedCredit(line, sight.lexicon) ?? filedCaption(line) ?? alternative(line, sight)
  if (whole) return [whole]
  const outside = outsideOf(line, sight)
  const { marked, opened, labelled, captioned, afterImage } = outside
  if (!(marked || opened || labelled || captioned || afterImage || mayBeCredit(text, sight.lexicon)))
    return leadingCredit(line, sight.lexicon)
  const verdict = judge(line, {
    ...((captioned ? signedAsCredit(text) : undefined) ?? readCaption(text, sight.lexicon)),
    ...outside,
  })
  return verdict ? [verdict] : leadingCredit(line, sight.lexicon)
}

/** `Image caption,` above the caption itself */
function bareLabel({ index, text }: Line): Evidence | undefined {
  if (!isPictureLabel(text)) return undefined
  return {
    kind: 'image',
    line: index,
    start: 0,
    end: text.length,
    strength: 'sure',
    because: 'caption/label',
    image: {},
  }
}

/** `Harbor Lighting Department` in an element that its class names a credit; what its words tell is read as in any line. */
function namedCredit(line: Line, lexicon: Lexicon): Evidence | undefined {
  if (!isNamedCredit(line)) return undefined
  const { text, index } = line
  if (SIGNED.test(text) || readCaption(text, lexicon).credit) return undefined
  const image = { credit: BRACKETED.exec(text)?.[1] ?? text }
  return { kind: 'image', line: index, start: 0, end: text.length, strength: 'likely', because: 'caption/named', image }
}

/** An image's alternative text above the same words with a credit: `The pier at dawn`, `The pier at dawn - ©AFP`. */
function alternative({ index, text, shape }: Line, { after, lexicon }: Sight<Lexicon>): Evidence | undefined {
  if (shape.words < 3 || !after?.text.startsWith(text) || after.text.length - text.length > SHORT) return undefined
  if (after.text.length === text.length || readCaption(after.text, lexicon).credit === undefined) return undefined
  const image = { alt: text }
  return { kind: 'image', line: index, start: 0, end: text.length, strength: 'likely', because: 'caption/twin', image }
}

/** `© Given by the museum of the harbor` in a caption's place: whose it is, whatever the words. */
function signedAsCredit(text: string): CaptionParts | undefined {
  const sign = text.length <= LONGEST.credited ? OPENING_SIGN.exec(text)?.[0] : undefined
  if (sign === undefined) return undefined
  const credit = { start: sign.length, end: text.length, level: 'fair', person: false, pictured: true } as const
  return { from: 0, credit }
}

const opensBracket = (text: string): boolean => !isLetterAt(text, 0) && OPEN_BRACKET.test(text)

function filedCaption({ text, index }: Line): Evidence | undefined {
  const filed = text.length <= LONGEST.likely ? filedWords(text) : null
  const { caption, credit, usage } = filed?.groups ?? {}
  if (caption === undefined || credit === undefined) return undefined
  const image = { caption: caption.trim(), credit: credit.trim(), ...(usage === undefined ? {} : { usage }) }
  return { kind: 'image', line: index, start: 0, end: text.length, strength: 'sure', because: 'caption/filed', image }
}

/** The words of a caption that has a dateline of its own, or a place before it. */
function filedWords(text: string): RegExpExecArray | null {
  const filed = opensBracket(text) ? FILED_CAPTION.exec(text) : null
  return filed ?? (placedCaptionEnds.some((end) => text.endsWith(end)) ? PLACED_CAPTION.exec(text) : null)
}

const mayBeCredit = (text: string, { names }: Lexicon): boolean =>
  (mayEnd(text) && MAY_END.test(text.slice(-TAIL))) ||
  (text.length <= SHORT && (isSupplier(text) || names.within(text, 0, text.length).length > 0))

const outsideOf = (
  { text, kind, shape }: Line,
  { before, after, metadata }: Sight<Lexicon>,
): Omit<Look, keyof CaptionParts> => ({
  marked: MARK_SIGNS.has(text.charAt(0)) && MARK.test(text),
  opened: mayOpen(text) && OPENING.test(text),
  labelled: captionLabel(text) !== undefined,
  captioned:
    kind === 'caption' ||
    (before !== undefined && isPictureLabel(before.text)) ||
    metadata.images.some((image) => image.caption === text),
  afterImage: before?.kind === 'image',
  aboveProse: after?.kind === 'text' && after.shape.ending === 'sentence' && after.text.length > SHORT,
  titled: shape.ending === 'none' && opensBracket(text) && (before === undefined || isFurniture(before)),
})

/** A line that only a page has: `로그인` above the title. */
const isFurniture = ({ text }: Line): boolean => matchPhrases(text).some(({ how }) => how === 'whole')

function judge(line: Line, look: Look): Evidence | undefined {
  const { text } = line
  const strength = look.caption ? captionStrength(text, look) : creditStrength(look)
  if (strength === undefined) return undefined
  const because = look.credit ? 'caption/credit' : look.usage ? 'caption/usage' : 'caption/words'
  const whole = !look.caption || isWhole(text, look)
  const start = whole ? 0 : look.from
  return {
    kind: 'image',
    line: line.index,
    start,
    end: text.length,
    strength,
    because,
    image: imageOf(text, look, whole),
  }
}

/** A credit at the end of a longer paragraph says nothing of the paragraph. */
function isWhole(text: string, { credit, usage, marked, opened, labelled, captioned }: Look): boolean {
  if (captioned || marked || opened || labelled || !credit) return true
  const longest = credit.person || usage ? LONGEST.likely : credit.level === 'strong' ? LONGEST.pictured : LONGEST.plain
  return weigh(text) <= longest
}

function creditStrength({ credit, usage, captioned, afterImage }: Look): Strength | undefined {
  if (usage || credit?.level === 'strong') return 'sure'
  if (credit?.level === 'fair') return 'likely'
  return credit && (captioned || afterImage) ? 'likely' : undefined
}

function captionStrength(text: string, look: Look): Strength | undefined {
  const { credit, usage, marked, opened, labelled, captioned, afterImage, titled } = look
  const near = (): boolean => afterImage || isDated(text, look) || isCredited(text, look) || isPartedOff(text, look)
  if (captioned) return credit?.level === 'strong' || (usage && credit) ? 'sure' : 'likely'
  const weight = weigh(text)
  if (labelled && weight <= LONGEST.likely) return 'sure'
  if ((marked || opened || usage) && credit && weight <= LONGEST.likely) return 'sure'
  if (credit?.level === 'strong') return credit.person && weight <= LONGEST.sure ? 'sure' : 'likely'
  if (credit?.level === 'fair') return near() ? 'likely' : 'hint'
  const signed = isSigned(text, look)
  if (weight > (signed ? LONGEST.likely : LONGEST.plain)) return undefined
  if (credit) return signed || near() ? 'likely' : 'hint'
  if (opened && titled && !usage) return 'hint'
  return usage || opened ? 'likely' : bareStrength(text, look)
}

/**
 * A line or two of words before a bracket that says photo, or a square one that names a person: `A clock in a cellar. (Photo
 * Courtesy City Museum)`, `Ferries lie at the quay. [Ada Lind - Anadolu Agency]`.
 */
const isCredited = (text: string, { credit, from }: Look): boolean =>
  weigh(text) <= LONGEST.credited &&
  ((credit?.pictured === true && OPEN_BRACKET.test(text.slice(from, from + 1))) ||
    (credit?.person === true && text[from] === '['))

/** A short line above prose that ends in a sign and a name: `Ferries lie at the quay. | AFP`. The last line of a story may say so whose it is. */
const isPartedOff = (text: string, { from, credit, aboveProse }: Look): boolean =>
  aboveProse &&
  weigh(text) <= LONGEST.credited &&
  (SIGN_BEFORE.test(text.slice(0, from)) || SIGN_AFTER.test(text.slice(from)) || credit?.person === true)

/** Words without a mark at their end before a name behind the sign: `Eleven children came on Monday © Harbor School`. */
const isSigned = (text: string, { caption, credit, from }: Look): boolean =>
  credit !== undefined &&
  caption !== undefined &&
  SIGNED.test(text.slice(from)) &&
  UNMARKED.test(text.slice(0, caption.end))

/** Captions of agencies end with the full date: `… in Aomori Prefecture on Jan. 18, 2025.` */
function isDated(text: string, { caption }: Look): boolean {
  const end = caption ? caption.end - (text[caption.end - 1] === '.' ? 1 : 0) : 0
  return end > 0 && dateBefore(text, end)?.date.year !== undefined
}

/** A caption without a credit is told by its mark, or by its words below a picture. */
function bareStrength(text: string, { marked, afterImage }: Look): Strength | undefined {
  if (!afterImage) return marked ? 'hint' : undefined
  return marked || CUE.test(text) ? 'likely' : undefined
}

const weigh = (text: string): number =>
  text.length > LONGEST.likely ? text.length : text.length + (text.match(WIDE)?.length ?? 0)

function imageOf(text: string, { caption, credit, usage }: CaptionParts, whole: boolean): Image {
  const words = ({ start, end }: Stretch): string => text.slice(start, end).trim()
  return {
    ...(caption && whole ? { caption: words(caption) } : {}),
    ...(credit ? { credit: words(credit) } : {}),
    ...(usage ? { usage: words(usage) } : {}),
  }
}

/** A credit glued in front of a paragraph: `A Name/AP TAIPEI, Taiwan – …`. */
function leadingCredit(line: Line, lexicon: Lexicon): Evidence[] {
  const { text } = line
  const end = leadingCreditEnd(text, lexicon)
  if (end === undefined) return []
  const credit = readCredit(text.slice(0, end), lexicon)
  if (!credit) return []
  const words = text.slice(credit.start, credit.end)
  const image = { credit: words }
  if (text.length <= LONGEST.sure && DATED_CAPTION.test(text.slice(end))) {
    const place = { line: line.index, start: 0, end: text.length, strength: 'sure', because: 'caption/dated' } as const
    return [{ kind: 'image', ...place, image: { caption: text.slice(end).trim(), credit: words } }]
  }
  return [
    { kind: 'image', line: line.index, start: 0, end, strength: 'likely', because: 'caption/leading-credit', image },
  ]
}
