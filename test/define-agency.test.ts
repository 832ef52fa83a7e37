import { describe, expect, test } from 'vitest'
import { agencyProblems } from '../src/agency-shape'
import { cleanArticle } from '../src/clean-article'
import { agencies } from '../src/data/agencies'
import { defineAgency } from '../src/define-agency'
import type { Agency } from '../src/model'

const TIDEPORT = {
  id: 'tideport',
  name: 'Tideport News Agency',
  kind: 'agency',
  country: 'NO',
  languages: ['en'],
  names: ['TNA'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'OSLO (TNA) -- The', place: 'OSLO' }],
  sources: [],
  no: [],
} as const satisfies Agency

const KINDS = 'agency, press-release, newspaper-service, broadcaster'
const [FORM] = TIDEPORT.datelines
const ZAP = { form: 'ZAP:', example: 'ZAP:', where: 'prefix' }

/** Members that are wrong, and everything that is said of them. */
const WRONG: readonly (readonly [members: object, problems: readonly string[]])[] = [
  [{ id: 'Tide Port' }, ['id must be a short name in kebab-case, not «Tide Port»']],
  [{ name: undefined, no: undefined }, ['name is missing', 'no is missing']],
  [{ name: 5, names: 5 }, ['name must be a string, not 5', 'names must be an array, not 5']],
  [{ kind: 'zzz' }, [`kind must be one of ${KINDS}, not «zzz»`]],
  [{ kind: 'toString' }, [`kind must be one of ${KINDS}, not «toString»`]],
  [{ country: 'Norway' }, ['country must be two capitals as in ISO 3166-1, not «Norway»']],
  [{ languages: ['english'] }, ['languages[0] must be a language as in BCP 47, not «english»']],
  [{ names: [] }, ['names is empty']],
  [{ names: [null, ' '] }, ['names[0] must be a string, not null', 'names[1] is empty']],
  [{ names: [, 'TNA'] }, ['names[0] must be a string, not undefined']],
  [{ ambiguous: ['QQQ'] }, ['ambiguous has «QQQ», which is not in names']],
  [{ datelines: [null] }, ['datelines[0] must be an object, not null']],
  [{ datelines: [{}] }, ['datelines[0].form is missing', 'datelines[0].example is missing']],
  [{ datelines: [FORM, { ...FORM, form: 5 }] }, ['datelines[1].form must be a string, not 5']],
  [{ datelines: [{ ...FORM, form: '' }] }, ['datelines[0].form is empty']],
  [{ datelines: [{ ...FORM, form: '{plce} {dash}' }] }, ['datelines[0].form has a slot that is not known, {plce}']],
  [{ datelines: [{ ...FORM, form: '{place}:' }] }, ['datelines[0].form must have the slot {agency} or {dash}']],
  [{ datelines: [{ ...FORM, month: 13 }] }, ['datelines[0].month must be a whole number from 1 to 12, not 13']],
  [
    { twoRowDatelines: ['{place}\n({agency})'] },
    ['twoRowDatelines has «{place}\n({agency})», which is not in datelines'],
  ],
  [
    { tags: [{ ...ZAP, where: 'nowhere', urgency: 99 }] },
    [
      'tags[0].where must be one of prefix, suffix, line, not «nowhere»',
      'tags[0].urgency must be a whole number from 1 to 9, not 99',
    ],
  ],
  [{ tags: [ZAP] }, ['tags[0] must have exactly one of revision, genre, urgency']],
  [{ tags: [{ ...ZAP, genre: 'ZAP', urgency: 2 }] }, ['tags[0] must have exactly one of revision, genre, urgency']],
  [{ tags: [{ ...ZAP, genre: '' }] }, ['tags[0].genre is empty']],
  [{ endMarks: [{ form: '', example: 'x' }] }, ['endMarks[0].form is empty']],
  [{ rights: [{ ...ZAP, says: 'mine' }] }, ['rights[0].says must be one of', 'there is no rights[0].where']],
  [{ bogus: 1 }, ['there is no bogus; there are id, name, kind']],
]

describe('what is wrong with an agency is said with its place', () => {
  test.each(WRONG)('%j', (members, problems) => {
    const agency = { ...TIDEPORT, ...members } as unknown as Agency
    const found = agencyProblems(agency)
    expect(found).toHaveLength(problems.length)
    problems.forEach((problem, i) => {
      expect(found[i]).toContain(problem)
    })
    expect(() => defineAgency(agency)).toThrow(
      new TypeError(`the agency «${agency.id}» is not well defined: ${found.join('; ')}`),
    )
    expect(() => cleanArticle('', { agencies: [agency] })).toThrow(TypeError)
  })

  test.each([null, undefined, 5, 'ap', []])('%j is none', (value) => {
    expect(() => defineAgency(value as unknown as Agency)).toThrow(
      /^the agency is not well defined: it must be an object, /u,
    )
  })

  test('nothing is wrong with those that are built in', () => {
    expect(agencies.flatMap((agency) => agencyProblems(agency, agency.id))).toStrictEqual([])
  })
})

describe('agencies among the options', () => {
  test('are checked as defineAgency does, examples aside', () => {
    const wrong = { ...TIDEPORT, names: [5] } as unknown as Agency
    expect(() => cleanArticle('', { agencies: [TIDEPORT, wrong] })).toThrow(
      new TypeError('options.agencies[1].names[0] must be a string, not 5'),
    )
    const { agency } = cleanArticle('OSLO (TNA) -- The ferry is back.', { agencies: [TIDEPORT] })
    expect(agency).toStrictEqual({ id: 'tideport', name: 'Tideport News Agency' })
  })

  test('have an id each', () => {
    expect(() => cleanArticle('', { agencies: [TIDEPORT, { ...TIDEPORT }] })).toThrow(
      new TypeError('options.agencies[1].id is «tideport», as that of another agency of the list'),
    )
  })
})

describe('an agency that is built in too', () => {
  const AP = defineAgency({
    ...TIDEPORT,
    id: 'ap',
    name: 'The AP',
    names: ['APX'],
    datelines: [{ form: '{place} <{agency}> {dash}', example: 'OSLO <APX> -- The', place: 'OSLO' }],
    tags: [{ form: 'ZAP:', example: 'ZAP:', where: 'prefix', urgency: 3 }],
  })

  test.each(['OSLO, March 3 (AP) -- ', 'OSLO <APX> -- ', 'OSLO <AP> -- '])('adds to it: %s', (raw) => {
    const { agency, dateline, text } = cleanArticle(`ZAP: Ferry\n\n${raw}The ferry is back.`, { agencies: [AP] })
    expect(agency).toStrictEqual({ id: 'ap', name: 'The AP' })
    expect(dateline?.raw).toBe(raw.trim())
    expect(text).toBe('The ferry is back.')
  })
})
