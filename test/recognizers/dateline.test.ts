import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/parts'
import { seeDateline } from '../../src/recognizers/dateline'
import { checkUnreadKind, lookAt } from './corpus'

const LEAD = 'An old ferry went back to work along the coast after eleven years in the yard, its owner said.'
/** A lead of so many characters. */
const lead = (length: number): string => `${LEAD.slice(0, length - 1).trimEnd()}`.padEnd(length - 1, 'y').concat('.')

/** What is seen in a line below another: `sure agency yonhap SEOUL «SEOUL (Yonhap) -- »`. */
const seen = (text: string, before?: string): string[] =>
  lookAt(seeDateline, { text, context: new Map(before === undefined ? [] : [['before', before]]) }).map((item) =>
    [item.strength, item.because.replace('dateline/', ''), ...said(item), `«${text.slice(item.start, item.end)}»`].join(
      ' ',
    ),
  )

function said(item: Evidence): string[] {
  if (item.kind !== 'dateline') return [item.kind]
  const { agency, dateline, names = [] } = item
  const places = dateline.places.map(({ name, region, country }) => [name, region, country].filter(Boolean).join('/'))
  const date = dateline.date === undefined ? [] : [dateline.date.raw]
  return [...(agency ? [agency.id] : []), ...places, ...date, ...names.map(({ value }) => `by ${value}`)]
}

describe('a dateline with its agency is seen', () => {
  test.each([
    [
      'at the start of a line',
      `SEOUL, Sept. 22 (Yonhap) -- ${LEAD}`,
      'sure agency yonhap SEOUL Sept. 22 «SEOUL, Sept. 22 (Yonhap) -- »',
    ],
    [
      'behind signs',
      `** SEOUL, Sept. 22 (Yonhap) -- ${LEAD}`,
      'sure agency yonhap SEOUL Sept. 22 «SEOUL, Sept. 22 (Yonhap) -- »',
    ],
    [
      'behind a headline',
      `Ferry is back SEOUL, Sept. 22 (Yonhap) -- ${LEAD}`,
      'sure agency yonhap SEOUL Sept. 22 «SEOUL, Sept. 22 (Yonhap) -- »',
    ],
    ['without a date', `Oslo (dpa) - ${LEAD}`, 'sure agency dpa Oslo «Oslo (dpa) - »'],
    ['with a desk of the agency', `Oslo (dpa/lno) - ${LEAD}`, 'sure agency dpa Oslo «Oslo (dpa/lno) - »'],
    ['with a partner', `Paris (AFP/dpa) - ${LEAD}`, 'sure agency afp Paris «Paris (AFP/dpa) - »'],
    ['with two partners', `Paris (AFP-DPA-REUTER) - ${LEAD}`, 'sure agency afp Paris «Paris (AFP-DPA-REUTER) - »'],
    [
      'with its reporter',
      '(서울=연합뉴스) 박가람 기자 = 옛 연락선이 다시 바다로 나간다.',
      'sure agency yonhap 서울 by 박가람 «(서울=연합뉴스) 박가람 기자 =»',
    ],
    [
      'without a place, as a hint',
      '(EFE).- Un barco comenzó este lunes a recorrer el río.',
      'hint agency efe «(EFE).- »',
    ],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toStrictEqual([expected])
  })

  test('far into a line, but no further than a page puts headline and deck', () => {
    const at = (count: number): string =>
      `${'Ferry is back in port and all is well with it. '.repeat(count)}SEOUL, Sept. 22 (Yonhap) -- ${LEAD}`
    expect(seen(at(8))).toStrictEqual(['sure agency yonhap SEOUL Sept. 22 «SEOUL, Sept. 22 (Yonhap) -- »'])
    expect(seen(at(9))).toStrictEqual([])
  })
})

describe('behind the story’s own dateline the next on its line, surely of another story, is seen', () => {
  const first = `SEOUL, Sept. 22 (Yonhap) -- ${LEAD}`
  const own = 'sure agency yonhap SEOUL Sept. 22 «SEOUL, Sept. 22 (Yonhap) -- »'

  test.each([
    [
      'with its date',
      `Oslo, March 2 (Reuters) - ${LEAD}`,
      'sure agency reuters Oslo March 2 «Oslo, March 2 (Reuters) - »',
    ],
    ['that alone would only be likely', `COOS BAY (AP) — ${LEAD}`, 'sure agency ap COOS BAY «COOS BAY (AP) — »'],
  ])('%s', (_, second, expected) => {
    expect(seen(`${first} ${second}`)).toStrictEqual([own, expected])
    expect(seen(`${first} ${second} LIMA (AFP) - ${LEAD}`)).toStrictEqual([own, expected])
  })

  test.each([
    ['that names no agency', `LIMA — ${LEAD}`],
    ['that belongs to a sentence', `They met in OSLO (Reuters) - ${LEAD}`],
    ['beyond its reach', `${LEAD.repeat(4)} OSLO (Reuters) - ${LEAD}`],
  ])('but none %s', (_, second) => {
    expect(seen(`${first} ${second}`)).toStrictEqual([own])
  })

  test('nor one behind what may be none', () => {
    expect(seen(`(EFE).- ${LEAD} OSLO (Reuters) - ${LEAD}`)).toStrictEqual([
      'likely agency reuters OSLO «OSLO (Reuters) - »',
    ])
  })
})

describe('a dateline right behind another says the rest of it', () => {
  test.each([
    [
      'its place',
      `Oct. 14 (Reuters) - SAN FRANCISCO -- ${LEAD}`,
      'sure agency reuters SAN FRANCISCO Oct. 14 «Oct. 14 (Reuters) - SAN FRANCISCO -- »',
    ],
    [
      'its date, and neither place nor agency where it has them',
      `SAN FRANCISCO (Reuters) - OSLO, Oct. 14 (AP) -- ${LEAD}`,
      'sure agency reuters SAN FRANCISCO Oct. 14 «SAN FRANCISCO (Reuters) - OSLO, Oct. 14 (AP) -- »',
    ],
    [
      'no date where it has one',
      `OSLO, Oct. 14 (Reuters) - OSLO, Oct. 15 (AP) -- ${LEAD}`,
      'sure agency reuters OSLO Oct. 14 «OSLO, Oct. 14 (Reuters) - OSLO, Oct. 15 (AP) -- »',
    ],
    [
      'its agency',
      `OSLO -- Oct. 14 (Reuters) - ${LEAD}`,
      'likely city reuters OSLO Oct. 14 «OSLO -- Oct. 14 (Reuters) - »',
    ],
    [
      'its other reporter',
      '(서울=연합뉴스) 박가람 기자 = (부산=연합뉴스) 김하늘 기자 = 옛 연락선이 다시 바다로 나간다.',
      'sure agency yonhap 서울 by 박가람 by 김하늘 «(서울=연합뉴스) 박가람 기자 = (부산=연합뉴스) 김하늘 기자 =»',
    ],
    ['nothing if it is a hint', `OSLO (Reuters) -- BIKOTA — ${LEAD}`, 'sure agency reuters OSLO «OSLO (Reuters) -- »'],
    ['nothing behind a hint', `(EFE).- LIMA — ${LEAD}`, 'hint agency efe «(EFE).- »'],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toStrictEqual([expected])
  })

  test('and both are its words, where their names stand', () => {
    const text = '(서울=연합뉴스) 박가람 기자 = (부산=연합뉴스) 김하늘 기자 = 옛 연락선이 다시 바다로 나간다.'
    const [item] = lookAt(seeDateline, { text, context: new Map() })
    if (item?.kind !== 'dateline') throw new Error('no dateline')
    expect(item.dateline.raw).toBe('(서울=연합뉴스) 박가람 기자 = (부산=연합뉴스) 김하늘 기자 =')
    expect(item.names?.map(({ start, end }) => text.slice(start, end))).toStrictEqual(['박가람', '김하늘'])
  })

  test('and says of what neither has nothing', () => {
    const [item] = lookAt(seeDateline, { text: `NEW YORK (March 14, 2006)--LIMA — ${LEAD}`, context: new Map() })
    expect(item).toMatchObject({ kind: 'dateline', dateline: { date: { iso: '2006-03-14' } } })
    expect(Object.keys(item ?? {}).filter((member) => ['names', 'agency'].includes(member))).toStrictEqual([])
  })
})

describe('an agency alone in brackets opens a story below its title', () => {
  test('as a hint', () => {
    expect(seen(`(AP) ${LEAD}`, 'Ferry is back')).toStrictEqual(['hint agency ap «(AP)»'])
  })

  test('and nothing below a sentence, or on the first line', () => {
    expect(seen(`(AP) ${LEAD}`, 'Ferry is back.')).toStrictEqual([])
    expect(seen(`(AP) ${LEAD}`)).toStrictEqual([])
  })
})

describe('a dateline without an agency is seen', () => {
  test.each([
    [
      'by its date and dash',
      `NEW YORK (March 14, 2006)--${LEAD}`,
      'sure date NEW YORK March 14, 2006 «NEW YORK (March 14, 2006)--»',
    ],
    [
      'by a hyphen between its year and the lead',
      `Kumasi (Ashanti Region) 14 December 2002-Oheneba the ferry is back.`,
      'sure date Kumasi/Ashanti Region 14 December 2002 «Kumasi (Ashanti Region) 14 December 2002-»',
    ],
    ['by a known place and a colon', `LIMA: ${LEAD}`, 'likely city LIMA «LIMA: »'],
    ['by a known place above a short lead', 'LIMA: An old ferry went back.', 'likely city LIMA «LIMA: »'],
    ['by a known place and a long dash', `LIMA — ${LEAD}`, 'likely city LIMA «LIMA — »'],
    ['by a known place and a hyphen', `LIMA - ${LEAD}`, 'likely city LIMA «LIMA - »'],
    ['with the country', `LIMA, Peru — ${LEAD}`, 'likely city LIMA/Peru «LIMA, Peru — »'],
    [
      'behind a credit',
      `Rita Solano/AP MANAGUA, Nicaragua – ${LEAD}`,
      'likely city MANAGUA/Nicaragua «MANAGUA, Nicaragua – »',
    ],
    ['by any place in capitals above a whole lead', `BIKOTA — ${lead(91)}`, 'hint city BIKOTA «BIKOTA — »'],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toStrictEqual([expected])
  })
})

describe('a place that a full stop or a colon parts from its lead is seen', () => {
  test.each([
    ['below a title', `LIMA. ${LEAD}`, 'Ferry is back', 'likely city LIMA «LIMA. »'],
    ['below a title, above a lead of some length', `LIMA. ${lead(74)}`, 'Ferry is back', 'likely city LIMA «LIMA. »'],
    [
      'below the line of its agency',
      `Manaus - ${LEAD}`,
      'Repórter da Agência Brasil',
      'likely city Manaus «Manaus - »',
    ],
    [
      'below its agency’s name and place',
      `Kochi: ${LEAD}`,
      'Press Trust of India Kochi',
      'likely city Kochi «Kochi: »',
    ],
    ['above a lead of some length', `Kochi: ${lead(73)}`, 'Press Trust of India Kochi', 'likely city Kochi «Kochi: »'],
  ])('%s', (_, text, before, expected) => {
    expect(seen(text, before)).toStrictEqual([expected])
  })
})

describe('a place and a day on a row of their own between title and lead are seen', () => {
  const seenBetween = (text: string, title = 'Ferry is back after the winter'): string[] =>
    lookAt(seeDateline, {
      text,
      context: new Map([
        ['before', title],
        ['after', LEAD],
      ]),
    }).map(({ strength }) => strength)
  test.each([
    ['Oslo, March 3, 2026', 'sure'],
    ['Oslo - 3 March 2026', 'sure'],
    ['Paris, Texas, March 3, 2026', 'sure'],
    ['Nordvik, March 3, 2026', 'likely'],
  ])('%s', (text, strength) => {
    expect(seenBetween(text)).toStrictEqual([strength])
  })
  test.each(['Ada Lind, March 3, 2026', 'March 3, 2026', 'May 3, 2026', 'Oslo, March 3', 'Oslo has 3 ferries in 2026'])(
    'but not %s',
    (text) => {
      expect(seenBetween(text)).toStrictEqual([])
    },
  )
  test('nor below a sentence', () => {
    expect(seenBetween('Oslo, March 3, 2026', 'The ferry is back.')).toStrictEqual([])
  })
})

describe('nothing is seen', () => {
  test.each<[string, string, string?]>([
    ['between a name, a day and two dashes', `Ada Lind - 4 March 2026 - ${LEAD}`],
    [
      'before the time of day at which a page was made',
      'Lima - 15 oct 2026 - 08:22 Actualizado: 15 oct 2026 - 17:38 PET',
    ],
    ['between what is on and when', `Harbour concert - March 3 - ${LEAD}`],
    ['between a known place and a word', `OSLO--(see below)--${LEAD}`],
    ['in a bracket with words that are no desk', `Oslo (dpa/xyz) - ${LEAD}`],
    ['in a headline of capitals', 'LIMA: AN OLD FERRY WENT BACK TO WORK'],
    ['in a place before a small letter', `LIMA - a${LEAD.slice(1)}`],
    ['in unknown capitals above a short lead', `BIKOTA — ${lead(90)}`],
    ['in unknown capitals before a colon', `BIKOTA: ${LEAD} It sails at noon on Mondays.`],
    ['in capitals before a full stop below a sentence', `LIMA. ${LEAD}`, 'Ferry is back.'],
    ['in capitals before a full stop on the first line', `LIMA. ${LEAD}`],
    ['in capitals before a full stop above a short lead', `LIMA. ${lead(73)}`, 'Ferry is back'],
    ['in capitals before a full stop above what is no sentence', `LIMA. ${LEAD.slice(0, -1)}`, 'Ferry is back'],
    ['in unknown capitals before a full stop', `BIKOTA. ${LEAD} It sails at noon.`, 'Ferry is back'],
    ['in a place below no agency', `Kochi: ${LEAD}`, 'By Ada Lind'],
    ['in a place on the first line', `Kochi: ${LEAD}`],
    ['in a place above a short lead', `Kochi: ${lead(72)}`, 'Press Trust of India Kochi'],
    ['in a place above what is no sentence', `Kochi: ${LEAD.slice(0, -1)}`, 'Press Trust of India Kochi'],
    ['in an unknown word below an agency', `Bikota: ${LEAD}`, 'Press Trust of India Kochi'],
    ['in a place below more words than name an agency', `Kochi: ${LEAD}`, 'Press Trust of India in old Kochi'],
    ['in a place below an agency among words', `Kochi: ${LEAD}`, 'The Press Trust of India closes'],
    ['in brackets right behind a letter', `The ferry sai(서울=연합뉴스) 박가람 기자 = led at noon.`],
    ['in a word of two scripts further in', `The ferry sails again 등SEOUL (Yonhap) -- ${LEAD}`],
    ['in a word that a figure opens further in', `The ferry sails again 1,48LIMA (AP) — ${LEAD}`],
    ['in a paragraph', LEAD],
  ])('%s', (_, text, before) => {
    expect(seen(text, before)).toStrictEqual([])
  })

  test.each(['image', 'rule', 'front-matter'] as const)('in a line of the kind %s', (kind) => {
    checkUnreadKind(seeDateline, [`SEOUL, Sept. 22 (Yonhap) -- ${LEAD}`, `LIMA: ${LEAD}`], kind)
  })
})
