import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MORE_MONTHS, MORE_WEEKDAYS } from '../src/data/dates'
import { MONTHS, WEEKDAYS } from '../src/data/months'
import { fold, plain } from '../src/lexicon/date-fold'
import { dateBefore, readClock, readDate, readTimestamp, resolveYear, weekdayIn } from '../src/lexicon/dates'

describe('resolveYear', () => {
  const rows: readonly (readonly [
    month: number,
    day: number,
    reference: string,
    weekday: number | undefined,
    iso: string | undefined,
  ])[] = [
    [9, 22, '2025-10-25', undefined, '2025-09-22'],
    [12, 31, '2025-01-02', undefined, '2024-12-31'],
    [10, 25, '2025-10-25T08:00:00Z', undefined, '2025-10-25'],
    [10, 27, '2025-10-25', undefined, '2025-10-27'],
    [10, 28, '2025-10-25', undefined, '2024-10-28'],
    [1, 1, '2025-12-31', undefined, '2026-01-01'],
    [2, 29, '2023-03-01', undefined, '2020-02-29'],
    [2, 30, '2023-03-01', undefined, undefined],
    [9, 22, 'yesterday', undefined, undefined],
    [9, 22, '2025-02-30', undefined, undefined],
    [9, 22, '2025-10-25', 1, '2025-09-22'],
    [9, 22, '2025-10-25', 0, '2025-09-22'],
    [9, 22, '2025-10-25', 2, '2025-09-22'],
    [9, 22, '2025-10-25', 4, '2023-09-22'],
    [9, 22, '2025-10-25', 6, '2024-09-22'],
  ]
  it.each(rows)('%i/%i by %s, weekday %s: %s', (month, day, reference, weekday, iso) => {
    const date = { raw: 'x', month, day }
    const found = resolveYear(date, reference, weekday)
    expect(found.iso).toBe(iso)
    expect(found.yearInferred).toBe(iso === undefined ? undefined : true)
    if (iso === undefined) expect(found).toBe(date)
  })

  it('leaves a date alone that has a year or lacks its day', () => {
    const dated = { raw: 'x', month: 1, day: 2, year: 2003, iso: '2003-01-02' }
    const dayless = { raw: 'x', day: 29 }
    expect(resolveYear(dated, '2025-10-25')).toBe(dated)
    expect(resolveYear(dayless, '2025-10-25')).toBe(dayless)
  })
})

describe('weekdayIn', () => {
  const rows: readonly (readonly [text: string, weekday: number | undefined])[] = [
    ['The port reopened on Monday, officials said Tuesday.', 1],
    ['Ministers met Wednesday’s deadline', 3],
    ['they monday and sunday', undefined],
    ['The Sun said so, and Mon Repos too', undefined],
    ['teilte am Donnerstag mit', 4],
    ['am Sonnabend eröffnet', 6],
    ['a annoncé mardi le port', 2],
    ['informó este miércoles', 3],
    ['en Santo Domingo este jueves', 4],
    ['nesta segunda-feira', 1],
    ['nella giornata di venerdì', 5],
    ['сообщили в среду', 3],
    ['на этой неделя и окружающая среда', undefined],
    ['повідомили у п’ятницю', 5],
    ['w środę', 3],
    ['v pondělí', 1],
    ['v soboto so odprli', 6],
    ['у сераду паведамілі', 3],
    ['otrdien pavēstīja', 2],
    ['op zaterdag', 6],
    ['på lördagen i lördag', 6],
    ['Salı günü', 2],
    ['hétfőn közölte', 1],
    ['항만은 월요일 다시', 1],
    ['港は月曜日に', 1],
    ['港口星期一重开', 1],
    ['港口周日重开', 0],
    ['港口星期天重开', 0],
    ['一周一次的会议', undefined],
    ['trong ngày Thứ Sáu', 5],
    ['lần thứ hai', undefined],
    ['يوم الخميس', 4],
    ['ביום שני בבוקר', 1],
    ['सोमवार को', 1],
    ['trei luni', undefined],
    ['', undefined],
  ]
  it.each(rows)('«%s»: %s', (text, weekday) => {
    expect(weekdayIn(text)).toBe(weekday)
  })
})

describe('readClock', () => {
  const rows: readonly (readonly [text: string, time: string | undefined, raw?: string, zone?: string])[] = [
    ['01:25 PM --', '13:25', '01:25 PM'],
    ['12:05 a.m. today', '00:05', '12:05 a.m.'],
    ['12:05 PM', '12:05', '12:05 PM'],
    ['5:24PM by', '17:24', '5:24PM'],
    ['15:10 hrs', '15:10', '15:10 hrs'],
    ['1509GMT<', '15:09', '1509GMT', 'Z'],
    ['0001 GMT', '00:01', '0001 GMT', 'Z'],
    ['10:11', '10:11', '10:11'],
    ['03:47:54 [', '03:47:54', '03:47:54'],
    ['17h05', '17:05', '17h05'],
    ['20.44 Uhr', '20:44', '20.44 Uhr'],
    ['13.51 WIB', '13:51', '13.51 WIB'],
    ['08시00분 송고', '08:00', '08시00분'],
    ['오후 6:01', '18:01', '오후 6:01'],
    ['上午9:05', '09:05', '上午9:05'],
    ['13:55 GMT+1', '13:55', '13:55 GMT+1', '+01:00'],
    ['13:55 (UTC+05:30)', '13:55', '13:55 (UTC+05:30)', '+05:30'],
    ['17:15 ET (21', '17:15', '17:15 ET'],
    ['3 PM', '15:00', '3 PM'],
    ['25:10', undefined],
    ['10:60', undefined],
    ['10:115', undefined],
    ['20.44', undefined],
    ['20.44 percent', undefined],
    ['1509', undefined],
    ['7', undefined],
    ['3 pmg', undefined],
  ]
  it.each(rows)('«%s»: %s', (text = '', time, raw, zone) => {
    const clock = readClock(text, 0)
    expect(clock?.time).toBe(time)
    expect(clock?.zone).toBe(zone)
    if (clock !== undefined) expect(text.slice(clock.start, clock.end)).toBe(raw)
  })

  it('begins no time inside a number or word', () => {
    expect(readClock('110:11', 1)).toBeUndefined()
    expect(readClock('1:10:11', 2)).toBeUndefined()
    expect(readClock('x10:11', 1)).toBeUndefined()
    expect(readClock('日17:01', 1)?.time).toBe('17:01')
  })
})

describe('readTimestamp', () => {
  const rows: readonly (readonly [text: string, iso: string | undefined, raw?: string])[] = [
    ['Published: 22:04, 22 Apr 2024', '2024-04-22T22:04', '22:04, 22 Apr 2024'],
    ['2026/09/22 19:19 송고', '2026-09-22T19:19', '2026/09/22 19:19'],
    ['2026년06월20일 08시00분 송고', '2026-06-20T08:00', '2026년06월20일 08시00분'],
    ['입력 2026.07.12 22:09', '2026-07-12T22:09', '2026.07.12 22:09'],
    ['기사입력 :[ 2018-09-28 17:32 ]', '2018-09-28T17:32'],
    ['2024.11.26. 오후 6:01', '2024-11-26T18:01', '2024.11.26. 오후 6:01'],
    ['2026.07.12 (일) 22:09', '2026-07-12T22:09'],
    ['Stand: 26.04.2024, 20:44 Uhr', '2024-04-26T20:44', '26.04.2024, 20:44 Uhr'],
    ['Aktualisiert am 28. April 2023, 20:22 Uhr', '2023-04-28T20:22'],
    ['Veröffentlicht am 27.04.24 um 07:39 Uhr', '2024-04-27T07:39'],
    ['Publié le 19 janvier 2013 à 17h05', '2013-01-19T17:05', '19 janvier 2013 à 17h05'],
    ['Dernière modification : 28/03/2013', '2013-03-28'],
    ['Actualizado el 25/05/2025 21:57 h', '2025-05-25T21:57'],
    ['Dec. 17, 2013 at 11:55 AM', '2013-12-17T11:55'],
    ['Updated: 2020-03-31 00:00', '2020-03-31T00:00'],
    ['2007年03月16日 17:01 来源', '2007-03-16T17:01', '2007年03月16日 17:01'],
    ['16 апреля 2010, 16:02', '2010-04-16T16:02'],
    ['14:34 17 марта 2008', '2008-03-17T14:34', '14:34 17 марта 2008'],
    ['Новости 16 февраля 2011 г. 10:11', '2011-02-16T10:11'],
    ['Giriş: 03.07.2024 - 18:24', '2024-07-03T18:24'],
    ['Sabtu, 14 Maret 2009 – 13:51 WIB', '2009-03-14T13:51', 'Sabtu, 14 Maret 2009 – 13:51 WIB'],
    ['Thứ tư, 22/10/2025', '2025-10-22', 'Thứ tư, 22/10/2025'],
    ['28.04.2021 - 07:18', '2021-04-28T07:18'],
    ['Thursday, October 1st 2009 - 05:35 UTC', '2009-10-01T05:35Z'],
    ['2 minute readApril 25, 20232:26 PM GMT+2Last Updated', '2023-04-25T14:26+02:00', 'April 25, 20232:26 PM GMT+2'],
    ['March 7, 20247:55 AM UTCUpdated ago', '2024-03-07T07:55Z', 'March 7, 20247:55 AM UTC'],
    ['Published on 06/01/2026 - 13:55 GMT+1 •Updated 14:20', '2026-01-06T13:55+01:00'],
    ['06/01/2026 1:55 PM', '2026-06-01T13:55'],
    ['11/24/2025 03:47:54 [BFW]', '2025-11-24T03:47:54'],
    ['First Published: Jun 10 2016 | 1:07 AM IST', '2016-06-10T01:07'],
    ['Posted On: 08 APR 2025 5:24PM by', '2025-04-08T17:24'],
    ['Mon, 08/24/2009 - 13:52', '2009-08-24T13:52'],
    ['17:27 September 22, 2014', '2014-09-22T17:27'],
    ['julho 30, 2025 12:53', '2025-07-30T12:53'],
    ['2025. Augusztus 28. 07:49, csütörtök', '2025-08-28T07:49'],
    ['September 14, 2017 17:15 ET (21:15 GMT)', '2017-09-14T17:15'],
    ['2010-05-23 07:31:43 GMT2010-05-23 15:31:43', '2010-05-23T07:31:43Z'],
    ['2026-01-08 | 12:42', '2026-01-08T12:42'],
    ['posted 04/02/2009 @ 16:07', '2009-02-04T16:07'],
    ['22:45 - 4 May 2019', '2019-05-04T22:45'],
    ['2020-03-31T10:15:00.000+02:00', '2020-03-31T10:15:00+02:00'],
    ['2020-03-31T10:15:00Z', '2020-03-31T10:15:00Z'],
    ['2020-03-31 10:15:00 +0200', '2020-03-31T10:15:00+02:00'],
    ['3. maj 2021 kl. 20.44', '2021-05-03T20:44'],
    ['20 Nisan 2026•Güncelleme: 20 Nisan 2026', '2026-04-20', '20 Nisan 2026'],
    ['Feb 22, 2021', '2021-02-22'],
    ['1/14 19:40', undefined],
    ['Sept. 22', undefined],
    ['30 February 2020', undefined],
    ['Published 3 seconds ago', undefined],
    ['version 1.2.3 of 2020', undefined],
    [`${'x'.repeat(200)} 2020-03-31`, undefined],
  ]
  it.each(rows)('«%s»: %s', (text = '', iso, raw) => {
    const match = readTimestamp(text)
    expect(match?.iso).toBe(iso)
    if (raw !== undefined) expect(match && text.slice(match.start, match.end)).toBe(raw)
  })
})

describe('the names of months and weekdays', () => {
  type More = Readonly<Record<string, Readonly<Record<number, string>>>>
  function clashes(table: Readonly<Record<string, string>>, more: More, least: number): string[] {
    const values = new Map<string, Set<number>>()
    const add = (slot: string, value: number): void => {
      for (const name of slot.split(',').filter((each) => each !== '')) {
        const key = fold(name.replace('.', ''))
        values.set(key, (values.get(key) ?? new Set()).add(value))
      }
    }
    for (const line of Object.values(table)) line.split('|').forEach((slot, index) => add(slot, index + least))
    for (const slots of Object.values(more)) for (const [value, slot] of Object.entries(slots)) add(slot, Number(value))
    return [...values].filter(([, found]) => found.size > 1).map(([key]) => key)
  }

  it('mean one month each, but for one that the dot of the day tells apart', () => {
    expect(clashes(MONTHS, MORE_MONTHS, 1)).toEqual(['listopad', 'listopada'])
  })
  it('mean one weekday each', () => {
    expect(clashes(WEEKDAYS, MORE_WEEKDAYS, 0)).toEqual([])
  })
  it('fill twelve and seven slots in every language', () => {
    for (const line of Object.values(MONTHS)) expect(line.split('|').filter((slot) => slot !== '')).toHaveLength(12)
    for (const line of Object.values(WEEKDAYS)) expect(line.split('|').filter((slot) => slot !== '')).toHaveLength(7)
  })

  const full = Object.entries(MONTHS).flatMap(([language, line]) =>
    line.split('|').map((slot, index) => [language, slot.split(',')[0] ?? '', index + 1] as const),
  )
  it('are all read after a day, as written and in capitals', () => {
    for (const [language, name, month] of full) {
      const dot = ['hr', 'sl', 'cs', 'de'].includes(language) ? '.' : ''
      if (name === 'listopad') continue
      expect(readDate(`7${dot} ${name} 2020`, 0)?.date, `${language} ${name}`).toMatchObject({
        month,
        day: 7,
        year: 2020,
      })
      const capitals = name.toLocaleUpperCase(language)
      expect(readDate(`7${dot} ${capitals} 2020`, 0)?.date, `${language} ${capitals}`).toMatchObject({ month, day: 7 })
    }
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'May',
      'Sept.',
      '5',
      '22',
      '2020',
      ', ',
      ' ',
      '/',
      '.',
      '-',
      '月',
      '日',
      '年',
      '2월',
      '29日',
      'Friday',
      '(',
      ')',
      'de ',
      '12:30',
      'PM',
    ],
    ...['三', '十', '１０', 'мая', 'Juche 107', ' GMT+2', '\u00e9', '\ud83d', 'سبتمبر', 'ngày', 'İ', '1436/'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(words, { maxLength: 24 }).map((each) => each.join('')),
  )

  it('is read without error, and what is read is what stands there', () => {
    fc.assert(
      fc.property(texts, fc.nat(120), (text, at) => {
        for (const match of [readDate(text, at), dateBefore(text, at)]) {
          if (match === undefined) continue
          expect(match.date.raw).toBe(text.slice(match.start, match.end))
          expect(match.start === at || match.end === at).toBe(true)
          expect(match.end).toBeGreaterThan(match.start)
        }
        const clock = readClock(text, at)
        if (clock !== undefined) expect(clock.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
        const stamp = readTimestamp(text)
        if (stamp !== undefined) {
          expect(stamp.iso).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/)
          expect(stamp.start >= 0 && stamp.end <= text.length && stamp.end > stamp.start).toBe(true)
        }
        const weekday = weekdayIn(text)
        if (weekday !== undefined) expect([0, 1, 2, 3, 4, 5, 6]).toContain(weekday)
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  it('keeps every offset in its plain form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => plain(text).length === text.length))
  })
})
