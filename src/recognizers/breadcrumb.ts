import { stemLook } from '../lexicon/stems'
import type { Recognizer } from './recognizer'

/** `Home › News › Politics`, `Portada » Regiones » Norte`: short names parted by arrows */
const STEP = /\s(?:[›»>→]|&gt;)\s/u
const mayStep = stemLook(['›', '»', '>', '→', '&gt;'])
const LONGEST = 120
const LONGEST_STEP = 40

/** Sees the way from a site's front page to the story: two arrows or more between short names. */
export const seeBreadcrumb: Recognizer = ({ index, text }) => {
  if (text.length > LONGEST || !mayStep(text) || !STEP.test(text)) return []
  const steps = text.split(STEP)
  if (steps.length < 3 || steps.some((step) => step.length > LONGEST_STEP)) return []
  return [
    {
      kind: 'junk',
      reason: 'breadcrumb',
      line: index,
      start: 0,
      end: text.length,
      strength: 'likely',
      because: 'breadcrumb/arrows',
    },
  ]
}
