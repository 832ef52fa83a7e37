import { readTimeRow } from '../lexicon/time-rows'
import type { Recognizer } from './recognizer'

/** `Growers win smog case (AP)`: one bracket at the end of a headline */
const CREDIT = /(?<=\S)\s\(([^()]{2,40})\)$/u
/** `… in primavera. -`: the dash belongs to the agency's signature. */
const ENDS_SENTENCE = /[.!?]["”»]?(?: ?[-–—])?$/u
const LONGEST_HEADLINE = 200

/** Sees the agency in brackets behind a headline: feeds and portals put it there. */
export const seeHeadlineCredit: Recognizer = (line, { after, lexicon }) => {
  if (line.text.length > LONGEST_HEADLINE || !line.text.endsWith(')') || line.kind === 'caption') return []
  const credit = CREDIT.exec(line.text)
  const name = credit?.[1]
  const [named] = name === undefined ? [] : (lexicon.names.get(name) ?? [])
  if (!credit || name === undefined || !named || named.agency.kind === 'press-release') return []
  const agrees = after?.text.startsWith(name) ?? false
  if (!agrees && ENDS_SENTENCE.test(line.text.slice(0, credit.index))) return []
  if (!agrees && readTimeRow(line.text.slice(0, credit.index))) return []
  const strength = agrees ? 'sure' : named.ambiguous ? 'hint' : 'likely'
  const start = credit.index
  return [
    {
      kind: 'headline-credit',
      line: line.index,
      start,
      end: line.text.length,
      strength,
      because: 'headline-credit/bracket',
      agency: named.ref,
    },
  ]
}
