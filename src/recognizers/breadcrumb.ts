import { matchPhrases } from '../lexicon/phrases'
import { stemLook } from '../lexicon/stems'
import type { Line } from '../parts'
import type { Recognizer } from './recognizer'

/** `Home › News › Politics`, `Portada » Regiones » Norte`: short names parted by arrows */
const STEP = /\s(?:[›»>→]|&gt;)\s/u
/** `首頁 / 地方`: a slash parts them too, where the first is known */
const SLASH = /\s\/\s/u
const mayStep = stemLook(['›', '»', '>', '→', '&gt;', ' / '])
const LONGEST = 120
const LONGEST_STEP = 40
/** The story's title may be the last step, where the next line says it too. */
const LONGEST_TITLE = 200
/** A step behind a known one is no longer than this, and has no more words. */
const LONGEST_NAME = 24
const MOST_WORDS = 2

/** Sees the way from a site's front page to the story: two arrows or more between short names, or one behind a part that sites have. */
export const seeBreadcrumb: Recognizer = ({ index, text }, { after }) => {
  if (text.length > LONGEST + LONGEST_TITLE || !mayStep(text)) return []
  const because = breadcrumbIn(text, after)
  if (because === undefined) return []
  return [{ kind: 'junk', reason: 'breadcrumb', line: index, start: 0, end: text.length, strength: 'likely', because }]
}

function breadcrumbIn(text: string, after: Line | undefined): string | undefined {
  const steps = text.split(STEP)
  const way = steps.slice(0, -1)
  if (way.length > 1 && way.every((step) => step.length <= LONGEST_STEP)) {
    const last = steps.at(-1) ?? ''
    if ((last.length <= LONGEST_STEP && text.length <= LONGEST) || last === after?.text) return 'breadcrumb/arrows'
  }
  const [first = '', ...names] = way.length > 0 ? steps : text.split(SLASH)
  const known = names.length > 0 && names.every(isName) && matchPhrases(first).some(isPartOfSite)
  return known ? 'breadcrumb/known' : undefined
}

const isName = (step: string): boolean => step.length <= LONGEST_NAME && step.split(/\s/u).length <= MOST_WORDS

const isPartOfSite = ({ how, key }: ReturnType<typeof matchPhrases>[number]): boolean =>
  how === 'whole' && key === 'navigation'
