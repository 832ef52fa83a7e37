import { wordsKey } from '../lexicon/fold'
import { isAsLongAs } from '../lexicon/reading-length'
import type { Document, Evidence, Line, Strength } from '../parts'
import { bounded, MOST_SCORE } from './bounded'
import { type Group, groupLines, type Groups, probability } from './groups'
import { dumpTitle } from './dump-titles'
import { isProse, type Opening, openingAt, type Page } from './page'
import { cohesionOf } from './cohesion'
import { runsOf } from './layout'
import { wordCount } from './word-count'

/** What is measured of a line once all lines have a first score, in the order of `MEASURES`; the learned trees ask for it. */
export type Survey = readonly number[]

const SHAPE = ['words', 'chars', 'linked', 'bold', 'digits', 'capitals', 'small', 'sentence', 'open', 'level', 'hidden']
const KINDS = ['text', 'heading', 'list-item', 'quote', 'caption', 'table-row', 'image']
const BESIDE = ['', ':words', ':linked', ':heading', ':image', ':junk']
const GROUP = [':lines', ':score', ':weighted', ':share', ':density', ':linked']

/** The names of what is measured, as the trees have them. */
export const MEASURES: readonly string[] = [
  'score',
  'belowBest',
  ...SHAPE,
  ...KINDS,
  'twins',
  'twinLead',
  ...BESIDE.map((name) => `before${name}`),
  ...BESIDE.map((name) => `after${name}`),
  'before2',
  'after2',
  ...['siblings', 'namesakes', 'box0', 'box1', 'box2'].flatMap((group) => GROUP.map((name) => `${group}${name}`)),
  'tag:lines',
  'tag:score',
  'core',
  'first',
  'last',
  'above',
  'sinceStory',
  'untilStory',
  'sureLines',
  'title',
  'lead',
  'junk',
  'cohesion',
  'run',
  'run:above',
  'run:below',
]

/** What stands for a mean of nothing. */
const NOTHING = -9
/** A line that is surely running text: so long, with such a score. */
const STORY_SCORE = 1
const STORY_LENGTH = 60
/** A line near the story has such a score. */
const NEAR_SCORE = 0.5
const FAR = 99
const LEADS = { none: 0, deck: 1, lead: 2 } as const satisfies Record<Opening, number>
const STRENGTHS = { sure: 3, likely: 2, hint: 1 } as const satisfies Record<Strength, number>

/** The groups that lines stand in, with what their first scores come to. */
export const groupsOf = (lines: readonly Line[], first: readonly number[]): Groups[] =>
  groupLines(lines, first.map(bounded))

/** Measures every line by the first scores of those around it, beside it and called like it. */
export function surveyOf(
  document: Document,
  evidence: readonly Evidence[],
  first: readonly number[],
  whole: Page,
  groups = groupsOf(document.lines, first),
): Survey[] {
  const { lines, format } = document
  const page = format === 'html' ? whole : withTitle(whole, document, evidence, first)
  const scores = first.map(bounded)
  const junk = junkOf(lines, evidence, format === 'html' ? JUNK : NAMED)
  const twins = twinsOf(lines, first)
  const best = first.reduce((most, score) => Math.max(most, score), NOTHING)
  const story = storyOf(lines, scores, groups)
  const addRead = format === 'html' ? addUnread : readIn(lines, scores)
  return groups.map(({ line, boxes, siblings, namesakes, tag, depth }) => {
    const { index } = line
    const score = scores[index] ?? 0
    const survey: number[] = [first[index] ?? 0, (first[index] ?? 0) - best]
    addShape(survey, line)
    twins(survey, line)
    addBeside(survey, lines[index - 1], scores, junk)
    addBeside(survey, lines[index + 1], scores, junk)
    survey.push(scores[index - 2] ?? -MOST_SCORE, scores[index + 2] ?? -MOST_SCORE)
    for (const group of [siblings, namesakes, boxes[0], boxes[1], boxes[2]])
      addGroup(survey, group, line, score, story.total)
    survey.push(tag.lines - Number(line.text !== ''), others(tag, line, score), depth)
    story.addPlace(survey, index)
    survey.push(page.title < 0 ? NOTHING : index - page.title, LEADS[openingAt(page, index)], junk[index] ?? 0)
    addRead(survey, index)
    return survey
  })
}

/** A text has no tag for its title: by the first scores it is told where that stands, and where running text begins below it. */
function withTitle(page: Page, document: Document, evidence: readonly Evidence[], first: readonly number[]): Page {
  const title = dumpTitle(document, evidence, ({ index }) => first[index] ?? 0)
  const prose = document.lines.find((line) => line.index > title && isProse(line))
  return { ...page, title, firstProse: prose?.index ?? -1 }
}

/** Measures are added to the survey in the order of their names: a list for each would be most of the work. */
function addShape(survey: number[], line: Line): void {
  const { text, kind, hints, shape } = line
  survey.push(wordCount(line), text.length, hints.linked, hints.bold, shape.digits, shape.capitals)
  survey.push(Number(shape.startsSmall), Number(shape.ending === 'sentence'), Number(shape.ending === 'open'))
  survey.push(hints.level, Number(hints.hidden))
  for (const name of KINDS) survey.push(Number(kind === name))
}

function addBeside(survey: number[], line: Line | undefined, scores: readonly number[], junk: readonly number[]): void {
  if (!line) {
    survey.push(-MOST_SCORE, 0, 0, 0, 0, 0)
    return
  }
  const { index, kind, hints } = line
  survey.push(scores[index] ?? -MOST_SCORE, wordCount(line), hints.linked)
  survey.push(Number(kind === 'heading'), Number(kind === 'image'), junk[index] ?? 0)
}

/** The mean score of a group's other lines. */
function others(group: Group, { text }: Line, score: number): number {
  const own = Number(text !== '')
  return group.lines > own ? (group.score - own * score) / (group.lines - own) : NOTHING
}

/** What is known of a group but for the line itself; `all` is the page's text that is probably the story's. */
function addGroup(survey: number[], group: Group | undefined, line: Line, score: number, all: number): void {
  if (!group) {
    survey.push(0, NOTHING, 0, 0, NOTHING, 0)
    return
  }
  const own = line.text.length
  const chars = group.chars - own
  const story = group.story - probability(score) * own
  survey.push(group.lines - Number(own > 0), others(group, line, score))
  survey.push(chars > 0 ? (group.weighted - score * own) / chars : NOTHING, story / all)
  survey.push(chars > 0 ? story / chars : NOTHING, group.chars > 0 ? group.linked / group.chars : NOTHING)
}

const JUNK: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>(['junk'])
/** A text has no tags by which who, when and pictures are told from running text. */
const NAMED: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>([
  'junk',
  'byline',
  'published',
  'modified',
  'image',
  'copyright',
])

/** How strongly each line is seen as none of the story's running text. */
function junkOf(lines: readonly Line[], evidence: readonly Evidence[], kinds: ReadonlySet<Evidence['kind']>): number[] {
  const junk = lines.map(() => 0)
  for (const { kind, line, strength } of evidence)
    if (kinds.has(kind)) junk[line] = Math.max(junk[line] ?? 0, STRENGTHS[strength])
  return junk
}

/** Lines that say the same: how many, which of them scores best, and the two best scores. */
interface Twins {
  count: number
  best: number
  first: number
  second: number
}

/** How many other lines say the same, and by how much this one's score is above the best of theirs. */
function twinsOf(lines: readonly Line[], scores: readonly number[]): (survey: number[], line: Line) => void {
  const same = new Map<number, Twins>()
  for (const { hints, text, index } of lines)
    if (hints.twin) {
      const key = wordsKey(text)
      const twins = same.get(key)
      const score = scores[index] ?? 0
      if (!twins) same.set(key, { count: 1, best: index, first: score, second: -Infinity })
      else if (score > twins.first)
        same.set(key, { count: twins.count + 1, best: index, first: score, second: twins.first })
      else {
        twins.count++
        twins.second = Math.max(twins.second, score)
      }
    }
  return (survey, { hints, text, index }) => {
    const twins = hints.twin ? same.get(wordsKey(text)) : undefined
    if (!twins || twins.count === 1) survey.push(0, -NOTHING)
    else survey.push(twins.count - 1, (scores[index] ?? 0) - (twins.best === index ? twins.second : twins.first))
  }
}

/** The page's text that is probably the story's, and where a line stands with respect to it. */
function storyOf(
  lines: readonly Line[],
  scores: readonly number[],
  groups: readonly Groups[],
): { total: number; addPlace: (survey: number[], index: number) => void } {
  const sure = groups.flatMap(({ line, depth }) => (isSure(line, scores) && depth >= 0 ? [line] : []))
  const first = sure[0]?.index
  const last = sure.at(-1)?.index
  const mass = lines.map(({ text, index }) => probability(scores[index] ?? 0) * text.length)
  const total = mass.reduce((sum, part) => sum + part, 0) || 1
  const above: number[] = []
  let sum = 0
  for (const part of mass) {
    above.push(sum / total)
    sum += part
  }
  const down = distances(scores)
  const up = distances(scores.toReversed()).toReversed()
  return {
    total,
    addPlace: (survey, index) => {
      survey.push(first === undefined ? NOTHING : index - first, last === undefined ? NOTHING : index - last)
      survey.push(above[index] ?? 0, down[index] ?? FAR, up[index] ?? FAR, sure.length)
    },
  }
}

const isSure = ({ text, index }: Line, scores: readonly number[]): boolean =>
  (scores[index] ?? 0) > STORY_SCORE && isAsLongAs(text, STORY_LENGTH)

/** Of a page its boxes tell what is measured here by a text's words and rows. */
const addUnread = (survey: number[]): void => {
  survey.push(NOTHING, 0, 0, 0)
}

/** How much a line shares with the story's surest, and the short lines around it. */
function readIn(lines: readonly Line[], scores: readonly number[]): (survey: number[], index: number) => void {
  const cohesion = cohesionOf(lines, (line) => isSure(line, scores), NOTHING)
  const runs = runsOf(lines)
  return (survey, index) => {
    const [run = 0, above = 0, below = 0] = runs[index] ?? []
    survey.push(cohesion[index] ?? NOTHING, run, above, below)
  }
}

/** How many lines back the last one near the story stands. */
function distances(scores: readonly number[]): number[] {
  let at = -FAR
  return scores.map((score, i) => {
    const distance = i - at
    if (score > NEAR_SCORE) at = i
    return distance
  })
}
