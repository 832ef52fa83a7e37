/** The menus of a page: lists of short links, whose words say where they lead and nothing of the story beside them. */
import type { Box, Line } from '../parts'
import { isAuthorBox } from './author-boxes'
import { oncePerPart } from './recent'

/** A line with a smaller share of its text in links is more than a link. */
const LINKED_LINE = 0.9
/** Fewer lines are no menu: the links of a byline, or of a section and its parts. */
const LEAST_LINES = 6
/** So much of a menu's text stands in links, and its lines have no more characters on average. */
const LINKED_BOX = 0.95
const LONGEST_MEAN = 80

/** Whether a line is a link of a menu, such as `Boys Golf` among a school's sports; the link to an author is none. */
export const isMenuLink = (line: Line): boolean =>
  line.hints.linked >= LINKED_LINE && line.hints.box !== undefined && isMenu(line.hints.box) && !isAuthorBox(line)

const isMenu: (box: Box) => boolean = oncePerPart((box) => {
  const { lines, linked, text, parent } = box
  const menu = lines >= LEAST_LINES && linked >= text * LINKED_BOX && text <= lines * LONGEST_MEAN
  return menu || (parent !== undefined && isMenu(parent))
})
