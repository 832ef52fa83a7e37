/** Where a line that has no word for it may be a byline: between title and lead, beside a moment. */
import type { Line } from '../parts'
import { columnsOf } from './columns'
import { HOUSE_WORDS } from './posts-below'
import { holdsHouse, OPENS_HOUSE } from './posts'
import { readTimeRow } from './time-rows'

/** Least words of a title above a name, or columns where words are not parted. */
const TITLE_WORDS = 4
const TITLE_COLUMNS = 16
/** So far down a text its title and deck end; so wide is a lead. */
const MOST_ABOVE_LEAD = 3
const SHORTEST_LEAD = 60

/** A title stands above it and a paper's name below, as in `Ferry is back after storm`, `Ada Lind`, `The Harbor Times`. */
export const isBetween = (title: Line | undefined, house: Line | undefined): boolean =>
  title?.shape.ending === 'none' &&
  title.shape.words >= TITLE_WORDS &&
  house?.shape.ending === 'none' &&
  house.shape.words <= HOUSE_WORDS &&
  OPENS_HOUSE.test(house.text) &&
  holdsHouse(house.text)

/** Any place where a line that is nothing but names may be who wrote the story. */
export const isAmongNames = (line: Line, before: Line | undefined, after: Line | undefined): boolean =>
  isBetween(before, after) || isAboveLead(line, before, after) || isBesideMoment(line, before, after)

/** Near the top of a text, a title or its deck stands right above it and a lead right below. */
export const isAboveLead = ({ hints, index }: Line, title: Line | undefined, lead: Line | undefined): boolean =>
  hints.box === undefined &&
  index <= MOST_ABOVE_LEAD &&
  title?.shape.ending === 'none' &&
  (title.shape.words >= TITLE_WORDS || (title.shape.words === 1 && columnsOf(title.text) >= TITLE_COLUMNS)) &&
  lead?.shape.ending === 'sentence' &&
  columnsOf(lead.text) >= SHORTEST_LEAD &&
  lead.text.length > title.text.length

/** No box tells what it is: it stands in a text, or right below the headline of a page. */
export const isOpen = ({ hints }: Line, before: Line | undefined): boolean =>
  hints.box === undefined || before?.hints.level === 1

/** A moment stands right above it or below it, as in `Ada Lind`, `3 March 2026, 14:05`. */
export const isBesideMoment = (line: Line, before: Line | undefined, after: Line | undefined): boolean =>
  isOpen(line, before) && (isMoment(before) || isMoment(after))

const isMoment = (line: Line | undefined): boolean => line !== undefined && tellsMoment(line.text)

/** Nothing but a day with its time, or how long ago. */
export const tellsMoment = (text: string): boolean =>
  readTimeRow(text)?.some(
    ({ iso, loose, hasDate, hasClock }) => iso !== undefined || loose || (hasDate && hasClock),
  ) === true
