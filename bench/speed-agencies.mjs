import { cleanArticle } from '../dist/index.js'
import { milliseconds, times } from './figures.mjs'
import { madeUpAgencies, madeUpText } from './made-up.mjs'
import { cost, median, ratio, warmRace } from './race.mjs'

const COUNTS = [10, 100, 1000, 5000]
/** The count that the others are set beside. */
const USUAL = COUNTS.indexOf(100)
const ROUNDS = 5

/** Cleaning with ever more agencies passed as an option, beside cleaning with a hundred: a story, and the first story, for which the look-ups are built. */
export async function agencyRows(passes) {
  const lists = COUNTS.map(madeUpAgencies)
  const stories = lists[0].map(({ id, names: [name] }) => ({ id, text: madeUpText(3000, name) }))
  for (const agencies of lists) checkRead(stories, agencies)
  const seconds = await warmRace(
    lists.map((agencies) => (story) => cleanArticle(story.text, { agencies })),
    Array.from({ length: ROUNDS }, () => stories).flat(),
    passes,
    ROUNDS * stories.length,
  )
  const builds = await timeBuilds(lists, stories[0], passes)
  return [...rowsFor('story', seconds, ROUNDS * stories.length), ...rowsFor('first story', builds, 1)]
}

/** Throws unless each story's dateline is read as its agency's: what is timed must be the real work. */
function checkRead(stories, agencies) {
  for (const { id, text } of stories)
    if (cleanArticle(text, { agencies }).agency?.id !== id) throw new Error(`the dateline of ${id} is not read`)
}

/** Look-ups are kept by list, so that a copied list has them built anew. The first pass warms up. */
async function timeBuilds(lists, story, passes) {
  const seconds = lists.map(() => [])
  for (let pass = -1; pass < passes; pass++)
    for (const [i, list] of lists.entries())
      seconds[i].push(await cost(() => cleanArticle(story.text, { agencies: [...list] })))
  return seconds.map((list) => list.slice(1))
}

const rowsFor = (what, seconds, stories) =>
  seconds
    .map((list, i) => [
      `${what}, ${COUNTS[i].toLocaleString('en')} agencies more`,
      milliseconds(median(list) / stories),
      `${COUNTS[USUAL]} agencies more`,
      milliseconds(median(seconds[USUAL]) / stories),
      times(ratio(list, seconds[USUAL])),
    ])
    .filter((_, i) => i !== USUAL)
