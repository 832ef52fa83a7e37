import {
  logoParticles,
  logoWords,
  notBesideLogo,
  pictureSchemes,
  signs,
  signWords,
  trackerParts,
  siteWords,
  verbEndings,
} from '../data/logos'
import { isAuthorBox } from '../lexicon/author-boxes'
import { isAuthor } from '../lexicon/authors'
import { stemLook } from '../lexicon/stems'
import type { Image, RemovalReason } from '../model'
import type { Evidence, Line, LineImage, LineKind, Metadata, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** A picture that is no larger than this either way is a sign or a tracker, in CSS pixels. */
const TINY = 60
/** One that is as wide as this belongs to a story whatever its words. */
const LARGE = 300
/** Longest line that is the words of a logo, in characters and words. */
const LONGEST = 40
const MOST_WORDS = 5

/** `apple news logo` */
const SITE_WORD: ReadonlySet<string> = new Set(siteWords)
const LOGO: ReadonlySet<string> = new Set(logoWords)
const mayBeLogo = stemLook(logoWords)
const SIGN_WORD: ReadonlySet<string> = new Set(signWords)
const SIGN: ReadonlySet<string> = new Set(signs)
const PARTICLE: ReadonlySet<string> = new Set(logoParticles)
const NOT_BESIDE: ReadonlySet<string> = new Set(notBesideLogo)
const VERB = new RegExp(`^\\p{Ll}{2,20}(?:${verbEndings.join('|')})$`, 'u')
const SCHEME = /^([a-z][a-z\d+.-]{0,30}):/iu
/** What browsers overlook in an address: `\u0001javascript:` */
const OVERLOOKED = /[\p{Cc}\s]/gu
/** `&#106;avascript:` `javascript&colon;`: a reference that may stand for a scheme's letter or colon */
const HIDES_SCHEME = /^[a-z\d+.-]{0,30}&(?:#|colon\b|tab\b|newline\b)/iu
const SCHEMES: ReadonlySet<string> = new Set(pictureSchemes)
/** `LockIcon` as `Lock Icon`, `podcast_logo` as `podcast logo` */
const WORD_BREAK = /[\s_/.()[\]-]+|(?<=\p{Ll})(?=\p{Lu})/u
const SENTENCE_MARK = /[.!?,:;"“”«»()]/u
const LETTER = /\p{L}/u
const NAME_WORD = /^[\p{Lu}\p{Lo}\p{N}]/u
const TEXT_KINDS: ReadonlySet<LineKind> = new Set<LineKind>(['text', 'list-item', 'table-row', 'caption'])

/** `<image>data:image/s3,… alt=""</image>`: what a scraper leaves of a picture. */
const TAG = /^<image>[^<>]{0,400}<\/image>$/u

/** Sees pictures and their alternative texts: `![A crane](https://…)`, `![]()`, `![TOI logo]`, and lines such as `cupure logo`. */
export const seeImage: Recognizer = (line, { after, metadata }) => {
  if (line.kind === 'image') return [pictureOf(line, after, metadata)]
  if (line.text.startsWith('<') && TAG.test(line.text)) return [junk(line, 'empty-image', 'sure', 'image/tag')]
  if (!TEXT_KINDS.has(line.kind) || line.text.length > LONGEST || !mayBeLogo(line.text) || !isLogoLine(line.text))
    return []
  return [junk(line, 'logo', 'sure', 'image/logo-line')]
}

const junk = (line: Line, reason: RemovalReason, strength: Strength, because: string): Evidence => ({
  kind: 'junk',
  reason,
  line: line.index,
  start: 0,
  end: line.text.length,
  strength,
  because,
})

function pictureOf(line: Line, after: Line | undefined, { authors }: Metadata): Evidence {
  const { url, alt = line.text, width } = line.hints.image ?? {}
  const address = url !== undefined && isPicture(url) ? url : undefined
  if (address === undefined && alt === '') return junk(line, 'empty-image', 'sure', 'image/empty')
  const story = (width ?? 0) >= LARGE || after?.kind === 'caption'
  if (!story && isSign(alt)) return junk(line, 'logo', 'sure', 'image/sign')
  if (!story && (isAuthor(alt, authors) || isAuthorBox(line)))
    return junk(line, 'author-box', 'likely', 'image/portrait')
  if (isTiny(line.hints.image)) return junk(line, 'page-furniture', 'sure', 'image/tiny')
  if (address !== undefined && isTracker(address)) return junk(line, 'page-furniture', 'likely', 'image/tracker')
  const image: Image = { ...(address === undefined ? {} : { url: address }), ...(alt === '' ? {} : { alt }) }
  const because = address === undefined ? 'image/alt' : 'image/picture'
  return { kind: 'image', line: line.index, start: 0, end: line.text.length, strength: 'likely', because, image }
}

/** Pages' own pictures have an address on the web; scripts and data in an address are refused. */
function isPicture(url: string): boolean {
  const plain = url.replace(OVERLOOKED, '')
  const scheme = SCHEME.exec(plain)?.[1]?.toLowerCase()
  return plain !== '' && !HIDES_SCHEME.test(plain) && (scheme === undefined || SCHEMES.has(scheme))
}

const isTiny = (image: LineImage | undefined): boolean =>
  image?.width !== undefined && image.height !== undefined && image.width <= TINY && image.height <= TINY

const isTracker = (url: string): boolean => {
  const folded = url.slice(0, LARGE).toLowerCase()
  return trackerParts.some((part) => folded.includes(part))
}

/** The words of a logo, an icon or a banner: few, and such a word first or last. */
function isSign(alt: string): boolean {
  if (SIGN.has(alt.toLowerCase())) return true
  if (alt.length > LONGEST * 2) return false
  const words = alt.split(WORD_BREAK).filter((word) => LETTER.test(word))
  if (words.length > MOST_WORDS || words.some(isHeadlineWord)) return false
  const edges = [words[0], words.at(-1)].map((word) => word?.toLowerCase() ?? '')
  if (edges.some((word) => LOGO.has(word))) return true
  return edges.some((word) => SIGN_WORD.has(word)) && (words.length <= 2 || words.every(isNameWord))
}

/** `cupure logo`, `Logo der Zeitung`: a name and the word, and nothing that makes a headline of them. */
function isLogoLine(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || SENTENCE_MARK.test(text)) return false
  const last = LOGO.has((words.at(-1) ?? '').toLowerCase())
  const first = LOGO.has((words[0] ?? '').toLowerCase())
  if (!last && !first) return false
  const beside = last ? words.slice(0, -1) : words.slice(1)
  if (last && beside.length === 1) return !PARTICLE.has(folded(beside[0])) && !NOT_BESIDE.has(folded(beside[0]))
  if (last && beside.length === 2 && SITE_WORD.has(beside[1] ?? '')) return !NOT_BESIDE.has(folded(beside[0]))
  return !beside.some(isHeadlineWord) && (last ? isName(beside) : isNamed(beside))
}

const folded = (word = ''): string => word.toLowerCase()

const isHeadlineWord = (word: string): boolean => NOT_BESIDE.has(word.toLowerCase()) || VERB.test(word)

/** Before the word: all capitalised, or a single word that is no article. */
const isName = (words: readonly string[]): boolean =>
  words.length === 1 ? !PARTICLE.has((words[0] ?? '').toLowerCase()) : words.every(isNameWord)

/** After the word: `Logo der Zeitung`, `logo - Harbor Times`; a title in capitals (`Logo Design Contest`) is none. */
const isNamed = (words: readonly string[]): boolean =>
  words.every(isNameWord) && (words.length === 1 || words.some((word) => PARTICLE.has(word)))

const isNameWord = (word: string): boolean => PARTICLE.has(word) || NAME_WORD.test(word)
