import { oncePer } from '../lexicon/once-per'
import { mostLook, titleLook, titlesAgree } from '../lexicon/titles'
import type { Line, Metadata, Strength } from '../parts'
import type { Recognizer } from './recognizer'

const LONGEST_HEADLINE = 220

/** Sees a line that says what another line says, and one that says what the page's metadata gives as headline. */
export const seeRepeat: Recognizer = (line, { metadata }) => {
  const { text, index } = line
  const all = { line: index, start: 0, end: text.length }
  const stated = text.length > LONGEST_HEADLINE * 2 ? undefined : statedAs(line, metadata)
  const headline = stated ? ([{ ...all, kind: 'headline', strength: stated, because: 'repeat/metadata' }] as const) : []
  if (!(line.hints.twin || stated) || text.length > LONGEST_HEADLINE || line.shape.words < 3) return headline
  return [...headline, { ...all, kind: 'junk', reason: 'repeated-headline', strength: 'hint', because: 'repeat/twin' }]
}

/** A heading of the first level that is one link may be the site's name: `Kabar Pesisir` over `Kabar Pesisir: Nelayan …`. */
const LINK = 0.9
const BOLD = 0.9
/** Lesser headings than these head no page. */
const LEAST_LEVEL = 4

/**
 * How surely the page's metadata gives the line as its headline: in these words, or, of a heading of the first level, in
 * nearly these, and of another heading, in these words beside the name of a site that nothing else tells. A title that the
 * metadata has beside its headline may be the standfirst.
 */
function statedAs({ text, hints }: Line, metadata: Metadata): Strength | undefined {
  const { headline, alternativeHeadlines } = metadata
  if (headline === text) return 'sure'
  const { all, isOne, isMostOfOne } = titlesOf(metadata)
  if (all.length === 0) return undefined
  if (alternativeHeadlines.includes(text)) return hints.level === 1 ? 'likely' : 'hint'
  const isMost = isMostOfOne(text)
  if (hints.level !== 1) {
    if (isMost) return isSetOff(hints) ? 'likely' : 'hint'
    return isOne(text) ? 'hint' : undefined
  }
  if (!all.some((title) => titlesAgree(text, title))) return undefined
  return hints.linked > LINK && !isMost && !isOne(text) ? 'hint' : 'likely'
}

/** A lesser heading, or one in bold as pages had them before style sheets. */
const isSetOff = ({ level, bold }: Line['hints']): boolean => (level > 0 && level <= LEAST_LEVEL) || bold > BOLD

interface Titles {
  readonly all: readonly string[]
  readonly isOne: (text: string) => boolean
  readonly isMostOfOne: (text: string) => boolean
}

/** The page's titles, read once for all of its lines. */
const titlesOf = oncePer(({ headline, alternativeHeadlines }: Metadata): Titles => {
  const all = headline === undefined ? alternativeHeadlines : [headline, ...alternativeHeadlines]
  return { all, isOne: titleLook(all), isMostOfOne: mostLook(all) }
})
