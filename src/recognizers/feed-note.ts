import { type FeedNote, feedNotes } from '../data/feed-notes'
import { stemLook } from '../lexicon/stems'
import type { LineKind } from '../parts'
import type { Recognizer } from './recognizer'

const NO_NOTES: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'rule', 'front-matter', 'heading'])
/** Longest title and name of a site, in characters. */
const LONGEST_TITLE = 260
const LONGEST_SITE = 80
const SENTENCE_END = /[.!?…؟]["”’»)\]]?\s$/u
const CLOSED = /[.。]$/u

const mayBeNote = stemLook(feedNotes.map(({ joins }) => joins))

/** Sees the note below an item of a feed: `The post Ferry is back appeared first on Harbour News.` */
export const seeFeedNote: Recognizer = ({ index, text, kind }, { after }) => {
  if (NO_NOTES.has(kind) || !mayBeNote(text)) return []
  const start = noteStart(text)
  if (start === undefined) return []
  const closes = after?.shape.ending !== 'sentence'
  return [
    {
      kind: 'junk',
      reason: 'syndication-note',
      line: index,
      start,
      end: text.length,
      strength: closes ? 'sure' : 'likely',
      because: `feed-note/${start === 0 ? 'whole' : 'glued'}`,
    },
  ]
}

/** Where the note begins: with the line, or behind the last sentence of the story. */
function noteStart(text: string): number | undefined {
  for (const note of feedNotes) {
    if (isNote(text, note)) return 0
    const start = note.opens === undefined ? 0 : text.lastIndexOf(` ${note.opens} `) + 1
    if (isNote(text.slice(start), note)) return SENTENCE_END.test(text.slice(0, start)) ? start : undefined
  }
  return undefined
}

/** Title and site stand where the note has them, and the line ends with the note. */
function isNote(text: string, { opens = '', joins, ends = '' }: FeedNote): boolean {
  const inner = CLOSED.test(text) ? text.slice(0, -1) : text
  const joint = inner.lastIndexOf(` ${joins}`)
  const title = inner.slice(opens.length, joint).trim()
  const site = inner.slice(joint + joins.length + 1, inner.length - ends.length).trim()
  return (
    joint > 0 &&
    inner.startsWith(opens) &&
    inner.endsWith(ends) &&
    title.length <= LONGEST_TITLE &&
    isTitle(title) &&
    site.length > 1 &&
    site.length <= LONGEST_SITE
  )
}

const SMALL = /^\p{Ll}/u
/** A note names its page by its title: `The post of harbour master appeared first on …` goes on as a sentence. */
const isTitle = (text: string): boolean => text.length > 2 && !SMALL.test(text)
