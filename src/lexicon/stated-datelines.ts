/** Datelines that a label or an element says to be one, whatever stands there: `HALIFAX, Nova Scotia`, `BASTIA, 18 oct 2007 (AFP)`. */
import type { Dateline } from '../model'
import type { AgencyRef } from '../parts'
import type { Lexicon } from '.'
import { dateBeforeAgency } from './dates'
import { readPlaces } from './place-names'

/** ` --`, ` -` */
const DASH = /\s{0,2}[-–—_]{1,2}$/u
/** `(AP)`, `(اف ب)` */
const IN_BRACKETS = /\s?[(（]([^()（）]{2,40})[)）]$/u
const BETWEEN = /[\s,،.]{1,3}$/u
const LONGEST = 120

export interface StatedDateline {
  readonly dateline: Dateline
  readonly agency?: AgencyRef
}

/** Places, date and agency of a whole text; undefined where it has neither place nor date. */
export function statedDateline(text: string, { names }: Lexicon): StatedDateline | undefined {
  if (text.length > LONGEST) return undefined
  const words = text.replace(DASH, '')
  const bracket = IN_BRACKETS.exec(words)
  const agency = bracket && agencyOf(bracket[1] ?? '', names)
  const told = words.slice(0, bracket?.index ?? words.length)
  const date = dateBeforeAgency(told, told.length)
  const place = told.slice(0, date?.start ?? told.length).replace(BETWEEN, '')
  const places = place === '' ? [] : readPlaces(place)
  if (places.length === 0 && !date) return undefined
  return { dateline: { raw: text, places, ...(date && { date: date.date }) }, ...(agency && { agency }) }
}

function agencyOf(name: string, names: Lexicon['names']): AgencyRef | undefined {
  const hit = names.at(name, 0)
  return hit?.end === name.length ? hit.value[0]?.ref : undefined
}
