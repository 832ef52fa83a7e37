import { type Check, type Checks, listOf, memberAt, objectWith, oneOf, text, textLike, wholeNumber } from './checks'
import { isKnownSlot, slotsIn } from './lexicon/forms'
import type { Agency, RevisionKind, RightsForm, TagForm } from './model'

/** `yonhap` `europa-press` */
const ID = /^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,5}$/u
/** `KR` */
const COUNTRY = /^[A-Z]{2}$/u
/** `en` `zh-Hant` `pt-BR` */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/u

const KINDS = {
  agency: true,
  'press-release': true,
  'newspaper-service': true,
  broadcaster: true,
} as const satisfies Record<Agency['kind'], true>
const REVISIONS = {
  lead: true,
  update: true,
  writethru: true,
  wrapup: true,
  correction: true,
  refile: true,
  repeat: true,
  recast: true,
  add: true,
  insert: true,
  substitute: true,
} as const satisfies Record<RevisionKind, true>
const PLACES = { prefix: true, suffix: true, line: true } as const satisfies Record<TagForm['where'], true>
const SAYS = { notice: true, terms: true, origin: true } as const satisfies Record<
  NonNullable<RightsForm['says']>,
  true
>
const MEANINGS = ['revision', 'genre', 'urgency'] as const

const form: Check = (value, at) =>
  typeof value !== 'string' || value.trim() === ''
    ? text(value, at)
    : slotsIn(value).flatMap((slot) => (isKnownSlot(slot) ? [] : [`${at} has a slot that is not known, {${slot}}`]))

const datelineForm: Check = (value, at) => {
  const problems = form(value, at)
  if (problems.length > 0 || slotsIn(String(value)).some((slot) => slot === 'agency' || slot === 'dash'))
    return problems
  return [`${at} must have the slot {agency} or {dash}`]
}

const WIRE = { form, example: text } as const satisfies Checks
const wireForms = listOf(objectWith(WIRE))

const dateline = objectWith(
  { form: datelineForm, example: text },
  {
    place: text,
    month: wholeNumber(1, 12),
    day: wholeNumber(1, 31),
    year: wholeNumber(1000, 9999),
    names: listOf(text),
  },
)

const tagShape = objectWith(
  { ...WIRE, where: oneOf(PLACES) },
  { revision: oneOf(REVISIONS), genre: text, urgency: wholeNumber(1, 9), number: wholeNumber(0, 999) },
)

const tag: Check = (value, at) => {
  const problems = tagShape(value, at)
  if (problems.length > 0) return problems
  const meanings = MEANINGS.filter((member) => (value as TagForm)[member] !== undefined)
  return meanings.length === 1 ? [] : [`${at} must have exactly one of ${MEANINGS.join(', ')}`]
}

const shape = objectWith(
  {
    id: textLike(ID, 'a short name in kebab-case'),
    name: text,
    kind: oneOf(KINDS),
    country: textLike(COUNTRY, 'two capitals as in ISO 3166-1'),
    languages: listOf(textLike(LANGUAGE, 'a language as in BCP 47')),
    names: listOf(text),
    datelines: listOf(dateline),
    sources: listOf(text),
    no: listOf(text),
  },
  {
    ambiguous: listOf(text),
    desks: listOf(text),
    twoRowDatelines: listOf(datelineForm),
    tags: listOf(tag),
    endMarks: wireForms,
    signOffs: wireForms,
    credits: wireForms,
    rights: listOf(objectWith(WIRE, { holder: text, says: oneOf(SAYS) })),
  },
)

/** What is wrong with an agency, its examples aside, a sentence each: `datelines[0].form must be a string, not 5`. */
export function agencyProblems(value: unknown, at = ''): string[] {
  const problems = shape(value, at)
  return problems.length > 0 ? problems : memberProblems(value as Agency, at)
}

/** Where members do not fit each other. */
function memberProblems({ names, ambiguous = [], datelines, twoRowDatelines = [] }: Agency, at: string): string[] {
  const lacks = (member: string, item: string, other: string): string =>
    `${memberAt(at, member)} has «${item}», which is not in ${other}`
  const forms = datelines.map((known) => known.form)
  return [
    ...(names.length === 0 ? [`${memberAt(at, 'names')} is empty`] : []),
    ...ambiguous.filter((name) => !names.includes(name)).map((name) => lacks('ambiguous', name, 'names')),
    ...twoRowDatelines
      .filter((rows) => !forms.includes(rows.replace('\n', ' ')))
      .map((rows) => lacks('twoRowDatelines', rows, 'datelines')),
  ]
}
