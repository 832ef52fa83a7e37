import type { Chance } from './chance'

/** Word lists of an invented coast: no sentence made of them was ever printed. */
const people = [
  'Maren Tveit',
  'Tomas Ekdal',
  'Ines Quiroga',
  'Paul Okonjo',
  'Ruth Calder',
  'Hana Mori',
  'Devi Rao',
] as const
const posts = ['harbor master', 'mayor', 'union leader', 'chief engineer', 'librarian', 'ferry captain'] as const
const bodies = [
  'The port authority',
  'The city council',
  'A fishing cooperative',
  'The ferry company',
  'The school board',
  'The water board',
  'A group of bakers',
  'The tram operator',
] as const
const acts = ['approved', 'delayed', 'rejected', 'presented', 'reviewed', 'published', 'withdrew', 'defended'] as const
const things = [
  'a plan to widen the quay',
  'the budget for new cranes',
  'a survey of the old lighthouse',
  'rules for night buses',
  'a loan for the cold store',
  'the timetable of the island ferry',
  'a study of the mud flats',
  'the contract for the swing bridge',
] as const
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const causes = [
  'residents asked for more time',
  'two storms had damaged the breakwater',
  'the price of steel fell',
  'a court lifted its order',
  'engineers found a crack in the lock gate',
  'volunteers counted more seals than before',
] as const
const sayings = [
  'We ran out of ice twice in a week',
  'Nobody here wants to sell a boat',
  'The tide does not read our calendar',
  'It is a small price for a quiet night',
  'My father built this wall by hand',
  'We shall know more when the water is gone',
] as const
const units = ['boats', 'tonnes of herring', 'passengers', 'households', 'crates of lemons', 'loaves'] as const

const shapes: readonly [(c: Chance) => string, ...((c: Chance) => string)[]] = [
  (c) => `${c.pick(bodies)} ${c.pick(acts)} ${c.pick(things)} on ${c.pick(days)} after ${c.pick(causes)}.`,
  (c) =>
    `${c.pick(bodies)} said it counted ${String(c.between(12, 980))} ${c.pick(units)} last year, up from ${String(c.between(2, 11))} the year before.`,
  (c) => `"${c.pick(sayings)}," said ${c.pick(people)}, the ${c.pick(posts)}.`,
  (c) =>
    `${c.pick(people)}, ${String(c.between(24, 81))}, who has worked on the quay for ${String(c.between(3, 40))} years, called it "a slow repair."`,
  (c) =>
    `The work is expected to cost ${String(c.between(2, 90))}.${String(c.between(1, 9))} million crowns and to last until the autumn of next year, when ${c.pick(causes)}.`,
  (c) =>
    `Shares of the company closed ${String(c.between(1, 6))}.${String(c.between(1, 9))} percent lower, while the wider market was flat.`,
  (c) => `It was not clear on ${c.pick(days)} whether ${c.pick(things)} would be put to a vote again.`,
  (c) =>
    `More than ${String(c.between(2, 60))},000 people signed a letter against ${c.pick(things)}, ${c.pick(people)} told reporters.`,
  (c) =>
    `In the old town, ${c.pick(people)} kept the shop open and sold ${String(c.between(12, 700))} ${c.pick(units)} before noon.`,
  (c) =>
    `Under the proposal, ${c.pick(things)} would be financed by a fee of ${String(c.between(2, 9))} crowns a ticket.`,
  (c) => `"${c.pick(sayings)}. ${c.pick(sayings)}," the ${c.pick(posts)} said in a statement.`,
  (c) => `Critics say that ${c.pick(things)} came too late: ${c.pick(causes)} in ${String(c.between(1961, 2019))}.`,
]

/** A paragraph of one to three sentences, 60 characters or more. */
export function paragraph(chance: Chance): string {
  const count = chance.between(1, 3)
  let text = chance.pick(shapes)(chance)
  for (let i = 1; i < count || text.length < 60; i++) text += ` ${chance.pick(shapes)(chance)}`
  return text
}

/** `count` paragraphs, no two alike. */
export function paragraphs(chance: Chance, count: number): string[] {
  const found = new Set<string>()
  while (found.size < count) found.add(paragraph(chance))
  return [...found]
}

/** A lead: it begins with a capital and reports one thing. */
export const lead = (chance: Chance): string =>
  `${chance.pick(bodies)} ${chance.pick(acts)} ${chance.pick(things)} on ${chance.pick(days)}, after ${chance.pick(causes)} and ${chance.pick(causes)}.`

const headlineActs = ['approves', 'delays', 'rejects', 'reviews', 'defends', 'withdraws'] as const
const headlineBodies = [
  'Port authority',
  'City council',
  'Ferry company',
  'Tram operator',
  'School board',
  'Water board',
] as const

/** `Port authority delays budget for new cranes`. */
export const headline = (chance: Chance): string =>
  `${chance.pick(headlineBodies)} ${chance.pick(headlineActs)} ${chance.pick(things).replace(/^(?:an?|the) /u, '')}`

/** `Fishermen mend nets near the old lighthouse on Sunday.` */
export const captionText = (chance: Chance): string =>
  `${chance.pick(['Fishermen mend nets', 'Workers paint a crane', 'Children watch the ferry', 'A crew clears ice'])} near the ${chance.pick(['old lighthouse', 'swing bridge', 'cold store'])} on ${chance.pick(days)}.`

/** One name or two different ones. */
export function names(chance: Chance, most: 1 | 2): string[] {
  const [first, second] = chance.shuffle(people)
  return [first, most === 2 ? second : undefined].filter((name) => name !== undefined)
}
