import { captionMarks } from '../../src/data/credits'
import { phraseKeys } from '../../src/data/phrases/types'
import type { Agency, Revision, RightsForm, TagForm } from '../../src/model'
import { type Chance, chanceOf, some } from '../chance'
import { headOf, type House, houses } from './houses'
import type { Extra, Recipe } from './recipe'
import { phraseRows } from './phrase-rows'
import type { Tongue } from './tongues'

/** What must be read from a story. */
export interface Answer {
  readonly headline: string
  readonly revision: Omit<Revision, 'raw'> | undefined
  readonly genre: string | undefined
  readonly urgency: number | undefined
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  readonly editorNotes: readonly string[]
  readonly captions: readonly string[]
  readonly dateline: {
    readonly raw: string
    readonly place: string | undefined
    readonly month: number | undefined
    readonly day: number | undefined
  }
  /** Ids of the agencies that share the name: one of them. */
  readonly agency: readonly string[]
  readonly body: readonly string[]
  /** Whom the copyright notice names, as far as it names one. */
  readonly holder: string | undefined
  /** Lines of which nothing may be in a field. */
  readonly removed: readonly string[]
}

/** A story as filed and what must be read from it. */
export interface Story {
  readonly name: string
  readonly text: string
  readonly answer: Answer
}

interface Drawn {
  readonly house: House
  readonly agency: Agency
  readonly tongue: Tongue
  /** The chance of one extra: dropping another changes nothing of it. */
  readonly chance: (extra: string) => Chance
  readonly has: (extra: Extra) => boolean
}

const SEEDS = 7919
const SPACES = /\s+/gu

/** The story that the recipe gives. */
export function storyOf({ house: index, words, paragraphs, extras, blank }: Recipe): Story {
  const house = houses[index % houses.length] ?? some(houses, 'house')[0]
  const { agency, tongue } = house
  const chance = (extra: string): Chance =>
    chanceOf(words * SEEDS + [...extra].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7))
  const drawn: Drawn = { house, agency, tongue, chance, has: (extra) => extras.includes(extra) }
  const head = headOf(house, chance('head'))
  const headline = chance('headline').pick(tongue.headlines)
  const tag = tagOf(drawn)
  const note = noteOf(drawn)
  const captions = captionsOf(drawn)
  const people = chance('byline').shuffle(tongue.people).slice(0, 2)
  const signed = drawn.has('byline') && tongue.byline && head.names.length === 0 ? bylineOf(tongue, people) : []
  const lead = chance('lead').pick(tongue.leads)
  const body = [
    lead,
    ...chance('body')
      .shuffle([...new Set(tongue.paragraphs)])
      .slice(0, paragraphs),
  ]
  const tail = tailOf(drawn)
  const above = junkOf(drawn, 'junk-above', 1)
  const inside = junkOf(drawn, 'junk-inside', 1)
  const lines = [
    ...above,
    ...tag.above,
    tag.before + headline + tag.behind,
    ...captions.map(({ line }) => line),
    ...note,
    ...signed.map(({ line }) => line),
    ...(head.alone ? [head.text, lead] : [head.text + lead]),
    ...body.slice(1, 2),
    ...inside,
    ...body.slice(2),
    ...tail.lines,
  ]
  return {
    name: `${agency.id} ${house.form}`,
    text: `${lines.join(blank ? '\n\n' : '\n')}\n`,
    answer: {
      headline,
      ...tag.says,
      bylines: head.names.length > 0 ? head.names : signed.flatMap(({ names }) => names),
      contributors: tail.contributors,
      editorNotes: note,
      captions: captions.map(({ caption }) => caption),
      dateline: { raw: head.text.trim().replaceAll(SPACES, ' '), place: head.place, month: head.month, day: head.day },
      agency: [agency.id, ...sharers(house.name, agency)],
      body,
      holder: tail.holder,
      removed: [...above, ...inside, ...tail.removed],
    },
  }
}

const sharers = (name: string, agency: Agency): string[] =>
  houses
    .filter((other) => other.agency.id !== agency.id && other.agency.names.includes(name))
    .map((other) => other.agency.id)

interface Tag {
  readonly above: readonly string[]
  readonly before: string
  readonly behind: string
  readonly says: Pick<Answer, 'revision' | 'genre' | 'urgency'>
}

const NO_TAG: Tag = {
  above: [],
  before: '',
  behind: '',
  says: { revision: undefined, genre: undefined, urgency: undefined },
}
/** `(Zusammenfassung {text})` */
const OTHER_SLOTS = /\{(?!n\}|nth\})/u
/** `({n})`: a tag only where it is sure whose story it is. */
const WORDLESS = /^\P{L}{1,3}\{n\}\P{L}{1,3}$/u
/** A dateline that is one only right below a title: `(Belga) `. */
const UNSURE = '({agency})'

const isTag = (form: string, house: House): boolean =>
  !OTHER_SLOTS.test(form) && !(WORDLESS.test(form) && house.form === UNSURE)

/** `CORRECTED-Harbour`, but `ALERT - Le pont` */
const GLUED = /[-/]$/u
const PARTED = /[-/] \S/u

/** A tag of the agency's own, its number filled in. */
function tagOf({ agency, chance: draw, has, tongue, house }: Drawn): Tag {
  const tags = (agency.tags ?? []).filter(({ form, example }) => isTag(form, house) && isWritten(example, tongue))
  if (tags.length === 0 || !has('tag')) return NO_TAG
  const chance = draw('tag')
  const tag = chance.pick(some(tags, 'tag'))
  const n = chance.between(2, 4)
  const filled = tag.form.replace('{nth}', n === 2 ? '2nd' : n === 3 ? '3rd' : '4th').replace('{n}', String(n))
  const says = { revision: revisionOf(tag, n), genre: genreOf(tag, tags), urgency: tag.urgency }
  if (tag.where === 'line') return { ...NO_TAG, above: [filled], says }
  const gap = (tag.where === 'prefix' ? GLUED.test(filled) && !PARTED.test(tag.example) : !/ \S+$/u.test(tag.example))
    ? ''
    : ' '
  return tag.where === 'prefix' ? { ...NO_TAG, before: filled + gap, says } : { ...NO_TAG, behind: gap + filled, says }
}

/** Of tags in a chain one may say the genre: `UPDATE 2-INTERVIEW-`. */
function genreOf({ form, genre }: TagForm, tags: readonly TagForm[]): string | undefined {
  const links = form.split('-').map((link) => `${link}-`)
  return genre ?? tags.find((tag) => tag.genre !== undefined && tag.form !== form && links.includes(tag.form))?.genre
}

function revisionOf({ form, revision, number }: TagForm, n: number): Answer['revision'] {
  if (revision === undefined) return undefined
  const says = /\{n(?:th)?\}/u.test(form) ? n : number
  return says === undefined ? { kind: revision } : { kind: revision, number: says }
}

/** The text is written as the language is: in letters without case, or not. */
function isWritten(text: string, { headlines: [headline] }: Tongue): boolean {
  return isUncased(text) === isUncased(headline)
}
const isUncased = (text: string): boolean => /\p{Lo}/u.test(text)

/** Notes to editors, as the agencies of which it is known write them. */
const NOTES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  yonhap: ['(ATTN: ADDS details in paras 3-4; UPDATES with minor edits throughout)', '(ATTN: ADDS photo)'],
  reuters: ['(Adds details, background)', '(Recasts with comments, adds shares)'],
  ap: ['Eds: Adds details. With AP Photos.', 'Eds: Updates. Adds quotes.'],
}

function noteOf({ agency, tongue, chance, has }: Drawn): string[] {
  const notes = NOTES[agency.id]
  return notes && tongue.language === 'en' && has('note') ? [chance('note').pick(notes)] : []
}

const BRACKETED = /^[([（].*[)\]）]$/u

/** Without a mark before the caption only a credit that speaks of a picture or names somebody is one: `(Kyodo)` closes stories too. */
const OF_PICTURE = /^[^\])]*(?:photo|foto|사진|\{names\})[^\])]*[\])]$/iu

/** A picture's caption, mostly behind a mark, with a credit of the data behind it. */
function captionsOf({ agency, tongue, chance: draw, has }: Drawn): { line: string; caption: string }[] {
  const credits = (agency.credits ?? []).filter(({ example }) => BRACKETED.test(example) && isWritten(example, tongue))
  if (credits.length === 0 || !has('caption')) return []
  const chance = draw('caption')
  const caption = chance.pick(tongue.captions)
  const mark = chance.pick(some(captionMarks, 'mark'))
  const { form, example } = chance.pick(some(credits, 'credit'))
  const bare = OF_PICTURE.test(form) && chance.happens(50)
  return [{ line: `${bare ? '' : `${mark} `}${caption} ${example}`, caption }]
}

function bylineOf({ byline: [form, and] = ['', ''] }: Tongue, people: readonly string[]) {
  const joint = /\p{L}/u.test(and) ? ` ${and} ` : and
  const names = people.slice(0, form.startsWith('{') ? 1 : 2)
  return [{ line: form.replace('{names}', names.join(joint)), names }]
}

interface Tail {
  readonly lines: readonly string[]
  readonly contributors: readonly string[]
  readonly holder: string | undefined
  readonly removed: readonly string[]
}

function tailOf(drawn: Drawn): Tail {
  const { agency, tongue, chance, has } = drawn
  const [reporter = '', editor = ''] = chance('contributors').shuffle(tongue.people)
  const helped = has('contributors') && agency.id === 'reuters' && tongue.language === 'en'
  const example = (extra: Extra, forms: Agency['endMarks']): string[] => {
    const fit = (forms ?? []).filter(({ form }) => !form.includes('{names}'))
    return has(extra) && fit.length > 0 ? [chance(extra).pick(some(fit, extra)).example] : []
  }
  const signOff = example('sign-off', agency.signOffs)
  const endMark = example('end-mark', agency.endMarks)
  const rights = agency.rights ?? []
  const right = has('rights') && rights.length > 0 ? chance('rights').pick(some(rights, 'notice')) : undefined
  const below = junkOf(drawn, 'junk-below', 3)
  return {
    lines: [
      ...(helped ? [`(Reporting by ${reporter}; Editing by ${editor})`] : []),
      ...signOff,
      ...endMark,
      ...(right ? [right.example] : []),
      ...below,
    ],
    contributors: helped ? [reporter, editor] : [],
    holder: right && saysHolder(right) ? right.holder : undefined,
    removed: [...endMark, ...below],
  }
}

/** The notice names the holder, and nobody else besides. */
const saysHolder = ({ form, example, holder }: RightsForm): boolean =>
  holder !== undefined && example.includes(holder) && !form.includes('{text}')

/** What only a page says: kinds of phrases that stand in no story, wherever they stand. */
const JUNK = phraseKeys.filter(
  (key) =>
    !['byline', 'caption', 'contributors', 'copyright', 'credit', 'modified', 'published', 'usage'].includes(key) &&
    !['author-box', 'contact', 'source-line', 'timestamp', 'tag-list', 'breadcrumb', 'counter'].includes(key),
)
/** Of these what stands below is no story any more. */
const ENDS: readonly string[] = ['related', 'comments', 'read-more', 'paywall', 'newsletter', 'promotion']

const junkOf = ({ tongue, chance: draw, has }: Drawn, extra: Extra, most: number): string[] =>
  has(extra)
    ? phraseRows(
        tongue.language,
        JUNK.filter((key) => extra === 'junk-below' || !ENDS.includes(key)),
        most,
        draw(extra),
      )
    : []
