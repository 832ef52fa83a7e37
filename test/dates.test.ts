import { describe, expect, it } from 'vitest'
import { dateBefore, readDate } from '../src/lexicon/dates'

/** `month-day`, `year-month-day`, `-day`, `year`: what a date must say. */
function told(date: { month?: number; day?: number; year?: number } | undefined): string | undefined {
  if (date === undefined) return undefined
  return [date.year ?? '', date.month ?? '', date.day ?? ''].join(' ')
}

describe('readDate', () => {
  const whole: readonly (readonly [text: string, year: number | '', month: number | '', day: number | ''])[] = [
    ['April 15', '', 4, 15],
    ['Sept. 22', '', 9, 22],
    ['SEPT. 22', '', 9, 22],
    ['Jan 30', '', 1, 30],
    ['Oct 20, 2003', 2003, 10, 20],
    ['Oct 20 2003', 2003, 10, 20],
    ['Nov.24', '', 11, 24],
    ['November 13', '', 11, 13],
    ['October 1st 2009', 2009, 10, 1],
    ['June 05, 2017', 2017, 6, 5],
    ['14 December 2002', 2002, 12, 14],
    ['02nd May, 2021', 2021, 5, 2],
    ['15th March, 2020', 2020, 3, 15],
    ['4th of July', '', 7, 4],
    ['22-Sep-2020', 2020, 9, 22],
    ['2 MAY 90', 1990, 5, 2],
    ['4 May 90', 1990, 5, 4],
    ['16 NOV 07', 2007, 11, 16],
    ['29 GEN', '', 1, 29],
    ['16 MAG', '', 5, 16],
    ['26 AGO', '', 8, 26],
    ['6 LUG', '', 7, 6],
    ['10 SET', '', 9, 10],
    ['1 OTT', '', 10, 1],
    ['2 mar.', '', 3, 2],
    ['18 set.', '', 9, 18],
    ['1° ottobre', '', 10, 1],
    ['3 ene', '', 1, 3],
    ['11 may', '', 5, 11],
    ['20 mayo 2020', 2020, 5, 20],
    ['28 de Payares', '', 11, 28],
    ["3 d'avientu", '', 12, 3],
    ['28 de septiembre de 2020', 2020, 9, 28],
    ['28 DE SEPTIEMBRE DEL 2020', 2020, 9, 28],
    ['5 setiembre', '', 9, 5],
    ['31 dez 2008', 2008, 12, 31],
    ['7 de março de 2021', 2021, 3, 7],
    ['julho 30, 2025', 2025, 7, 30],
    ['9 d’octubre de 2019', 2019, 10, 9],
    ['12 de xuño', '', 6, 12],
    ['10 juil 2024', 2024, 7, 10],
    ['1er août', '', 8, 1],
    ['11 AOUT', '', 8, 11],
    ['11 aou\u0302t', '', 8, 11],
    ['22 févr. 2019', 2019, 2, 22],
    ['23. April', '', 4, 23],
    ['11. Juni 2002', 2002, 6, 11],
    ['3. Jänner 2020', 2020, 1, 3],
    ['5. märz', '', '', ''],
    ['31.07.2002', 2002, 7, 31],
    ['27.04.24', 2024, 4, 27],
    ['3 maart', '', 3, 3],
    ['18. června', '', 6, 18],
    ['7. září 2020', 2020, 9, 7],
    ['3 mája 2020', 2020, 5, 3],
    ['11 listopada 2020', 2020, 11, 11],
    ['11. listopada 2020', 2020, 10, 11],
    ['5 października', '', 10, 5],
    ['22. 9. 2020', 2020, 9, 22],
    ['14. travnja', '', 4, 14],
    ['3. avgusta 2021', 2021, 8, 3],
    ['9. februarja 2026', 2026, 2, 9],
    ['4. januarja', '', 1, 4],
    ['30. junija', '', 6, 30],
    ['1. julija', '', 7, 1],
    ['16. oktobra 2002', 2002, 10, 16],
    ['4. ožujka', '', 3, 4],
    ['kovo 4', '', 3, 4],
    ['16 февраля', '', 2, 16],
    ['22 ноя', '', 11, 22],
    ['10 фев', '', 2, 10],
    ['7 мая', '', 5, 7],
    ['27 СЕН', '', 9, 27],
    ['16 февраля 2011 г.', 2011, 2, 16],
    ['17 марта 2008 года', 2008, 3, 17],
    ['3 листопада 2020 року', 2020, 11, 3],
    ['12 кастрычніка', '', 10, 12],
    ['6 юни 2019', 2019, 6, 6],
    ['4. октобра 2022', 2022, 10, 4],
    ['2013. március 12., kedd', 2013, 3, 12],
    ['2013. márc. 12.', 2013, 3, 12],
    ['március 12', '', 3, 12],
    ['3 Ağustos 2021', 2021, 8, 3],
    ['3 AĞUSTOS 2021', 2021, 8, 3],
    ['14 KASIM', '', 11, 14],
    ['5 ŞUBAT', '', 2, 5],
    ['9 sentyabr', '', 9, 9],
    ['22 Σεπτεμβρίου 2020', 2020, 9, 22],
    ['22 ΣΕΠΤΕΜΒΡΙΟΥ', '', 9, 22],
    ['3 ΜΑΪΟΥ', '', 5, 3],
    ['4. syyskuuta 2020', 2020, 9, 4],
    ['3. märts 2020', 2020, 3, 3],
    ['2020. gada 22. septembrī', 2020, 9, 22],
    ['2020 m. rugsėjo 22 d.', 2020, 9, 22],
    ['8 ianuarie 2018', 2018, 1, 8],
    ['14 Maret 2009', 2009, 3, 14],
    ['17 Agt', '', 8, 17],
    ['5 Ogos 2022', 2022, 8, 5],
    ['3 tháng 5, 2013', 2013, 5, 3],
    ['22 tháng 10 năm 2025', 2025, 10, 22],
    ['2 tháng Mười Một', '', 11, 2],
    ['31/07', '', 7, 31],
    ['15/06/1997', 1997, 6, 15],
    ['22-9-2020', 2020, 9, 22],
    ['16-11-2016', 2016, 11, 16],
    ['2020-03-31', 2020, 3, 31],
    ['2026. 9. 22', 2026, 9, 22],
    ['Mon, 08/24/2009', 2009, 8, 24],
    ['8月12日', '', 8, 12],
    ['2020年8月12日', 2020, 8, 12],
    ['１０月２２日', '', 10, 22],
    ['10月25日(土)', '', 10, 25],
    ['三月十六日', '', 3, 16],
    ['二〇〇七年十二月三十一日', 2007, 12, 31],
    ['令和7年10月25日', 2025, 10, 25],
    ['29日', '', '', 29],
    ['２６日', '', '', 26],
    ['4월 15일', '', 4, 15],
    ['2026년 9월 22일', 2026, 9, 22],
    ['2026년06월20일', 2026, 6, 20],
    ['114年4月24日', 2025, 4, 24],
    ['주체115(2026)년 4월 15일', 2026, 4, 15],
    ['98年12月3日', 2009, 12, 3],
    ['09年3月5日', 2009, 3, 5],
    ['April 18. 2018 Juche 107', 2018, 4, 18],
    ['April 16 Juche 107 (2018)', 2018, 4, 16],
    ['Juche 107 (2018)', 2018, '', ''],
    ['11 Jumadil Akhir 1436/31 March 2015', 2015, 3, 31],
    ['05 صفر 1442 هـ الموافق 22 سبتمبر 2020', 2020, 9, 22],
    ['15 اکتوبر', '', 10, 15],
    ['22 سبتمبر 2020', 2020, 9, 22],
    ['٢٢ سبتمبر ٢٠٢٠', 2020, 9, 22],
    ['22 أيلول/سبتمبر 2020', 2020, 9, 22],
    ['3 تشرين الثاني 2020', 2020, 11, 3],
    ['7 اوت', '', 8, 7],
    ['۱۰ ژوئیه', '', 7, 10],
    ['۱۵ مهر ۱۴۰۲', 2023, 10, 7],
    ['۱۵ مهرماه ۱۴۰۲', 2023, 10, 7],
    ['1 فروردين 1400', 2021, 3, 21],
    ['۳۰ اسفند ۱۴۰۳', 2025, 3, 20],
    ['۱۴۰۲/۰۷/۱۵', 2023, 10, 7],
    ['شنبه ۱۵ مهر ۱۴۰۲', 2023, 10, 7],
    ['5 มีนาคม 2567', 2024, 3, 5],
    ['5 มี.ค. 67', 2024, 3, 5],
    ['5 มี.ค.', '', 3, 5],
    ['5 มีนาคม 2024', 2024, 3, 5],
    ['วันอังคารที่ 5 มีนาคม พ.ศ. 2567', 2024, 3, 5],
    ['22 בספטמבר 2020', 2020, 9, 22],
    ['22 सितंबर', '', 9, 22],
    ['२२ सितम्बर २०२०', 2020, 9, 22],
    ['3 फरवरी', '', 2, 3],
    ['Friday, March 5', '', 3, 5],
    ['Friday March 5, 2021', 2021, 3, 5],
    ['lunes, 5 de mayo de 2025', 2025, 5, 5],
    ['terça-feira, novembro 30, 2004', 2004, 11, 30],
    ['понедельник, 5 марта', '', 3, 5],
    ['Montag, den 5. Mai', '', 5, 5],
    ['Thứ Sáu, 3 tháng 5, 2013', 2013, 5, 3],
    ['Kamis (12/3)', '', 3, 12],
    ['Sunday (Feb 12)', '', 2, 12],
  ]
  const dates = whole.filter(([, year, month, day]) => `${year}${month}${day}` !== '')

  it.each(dates)('reads the whole of «%s»', (text, year, month, day) => {
    const match = readDate(`${text} (`, 0)
    expect(match?.date.raw).toBe(text)
    expect(told(match?.date)).toBe([year, month, day].join(' '))
  })

  it.each(dates)('finds «%s» before an offset, after a place', (text) => {
    const copy = `КИЕВ ST. LOUIS, ${text} (AFP) --`
    const end = copy.indexOf(' (AFP)')
    expect(dateBefore(copy, end)?.date.raw).toBe(text)
  })

  const within: readonly (readonly [text: string, at: number, raw: string])[] = [
    ['SEOUL, Sept. 22 (Yonhap) --', 7, 'Sept. 22'],
    ['MADRID, 3 ene (EFE).-', 8, '3 ene'],
    ['МОСКВА, 16 февраля. /ТАСС/.', 8, '16 февраля'],
    ['ASTANA, March 16. /TASS/.', 8, 'March 16'],
    ['МОСКВА, 22 ноя - РИА', 8, '22 ноя'],
    ['ROMA, 2 mar. (Adnkronos)', 6, '2 mar.'],
    ['新华社北京8月12日电（记者', 5, '8月12日'],
    ['台北29日電）', 2, '29日'],
    ['[東京 ２６日 ロイター] -', 4, '２６日'],
    ['(평양 4월 15일발 조선중앙통신)', 4, '4월 15일'],
    ['Kumasi 14 December 2002-Oheneba', 7, '14 December 2002'],
    ['NEW YORK Nov 14 U.S.-listed', 9, 'Nov 14'],
    ['(MEXICO), 2 MAY 90 (NOTIMEX)', 10, '2 MAY 90'],
    ['KYIV, 5 May 10 workers', 6, '5 May'],
    ['KYIV, 5 May 10:30 GMT', 6, '5 May'],
    ['calendar>>April 18. 2018 Juche 107 |', 10, 'April 18. 2018 Juche 107'],
    ['ROSEAU, March 5-- The', 8, 'March 5'],
    ['TOKYO, Nov. 26 (Jiji', 7, 'Nov. 26'],
    ['Ankara, 3 Mart’ta', 8, '3 Mart'],
  ]
  it.each(within)('reads no more than the date in «%s»', (text, at, raw) => {
    expect(readDate(text, at)?.date.raw).toBe(raw)
  })

  const not = `
    May said | March also rocked | 12 Angry Men | Route 31/07B | 31/07B | 31/07/7 | 1.2.3 | 7 | 2020 | 24/7
    9/11 | 3/4 cup | 13/13/2020 | 32/01 | April 32 | April 0 | 32 April | 00 March | 13月5日 | 8月32日 | 10日間
    10日前 | 3일간 | may 5 people | march 5 | March 5,000 | March 5.3 percent | May 10:30 | March 5% | August 5pm
    March | March 2020 was | Marches 5 | Mayor 5 | Augusta 5 | Sunday | Sunday 12 | sun 5 | set 5 | 5 sets
    12 mayors | 5marzo | mai 68 mars | Juche | 11 Jumadil Akhir 1436 | 11 Men Named 1436/31 March 2015
    192.168.10.12 | 30 اسفند 1402 | 31 مهر 1402 | 15 مهربان 1402 | 15 مهر 1242 | 1445/03/22 | 1402/13/01 | 1402/07-15 | 5 มีน | วัน 5
  `
    .trim()
    .split(/ \| |\n +/)
  it.each(['', ...not])('reads no date in «%s»', (text) => {
    expect(readDate(text, 0)).toBeUndefined()
  })

  const inside: readonly (readonly [text: string, at: number])[] = [
    ['112 April', 1],
    ['1,200 May', 2],
    ['3.5 May', 2],
    ['DISMAY 5', 3],
    ['$12 May', 1],
    ['129日', 1],
    ['v1.31.07.2002', 3],
    ['Route B31/07', 7],
  ]
  it.each(inside)('begins no date inside a word or number: «%s» at %i', (text, at) => {
    expect(readDate(text, at)).toBeUndefined()
  })

  it('gives an ISO date only for a day that exists', () => {
    expect(readDate('29 February 2024', 0)?.date.iso).toBe('2024-02-29')
    expect(readDate('29 February 2023', 0)?.date).toEqual({ raw: '29 February 2023', month: 2, day: 29, year: 2023 })
    expect(readDate('Feb 30', 0)?.date).toEqual({ raw: 'Feb 30', month: 2, day: 30 })
  })

  it('keeps offsets outside the text harmless', () => {
    expect(readDate('May 5', -3)).toBeUndefined()
    expect(readDate('May 5', 99)).toBeUndefined()
    expect(dateBefore('May 5', 0)).toBeUndefined()
    expect(dateBefore('May 5', 99)).toBeUndefined()
  })
})

describe('dateBefore', () => {
  const rows: readonly (readonly [text: string, upTo: string, raw: string | undefined])[] = [
    ['SEOUL, Sept. 22 (Yonhap)', ' (', 'Sept. 22'],
    ['NEW YORK March 3 (Reuters)', ' (', 'March 3'],
    ['PARIS May 5, 2021 /X/', ' /', 'May 5, 2021'],
    ['PARIS May 5, 2021 /X/', ', 2021', 'May 5'],
    ['MARCH, England (AP)', ' (', undefined],
    ['MARCH, England, May 5 (AP)', ' (', 'May 5'],
    ['LE MARS, Iowa, May 5 (AP)', ' (', 'May 5'],
    ['MAR DEL PLATA 5 may (X)', ' (', '5 may'],
    ['SANTO DOMINGO, 5 may (EFE)', ' (', '5 may'],
    ['Santo Domingo, 5 may (EFE)', ' (', '5 may'],
    ['MADRID, domingo 5 may (X)', ' (', 'domingo 5 may'],
    ['(TAIPEI, TAIWAN - Tuesday, May 23, 2002) -', ') -', 'Tuesday, May 23, 2002'],
    ['ROCHEFORT 31/07 (BELGA) =', ' (', '31/07'],
    ['Riyadh, 11 Jumadil Akhir 1436/31 March 2015 (MINA)', ' (', '11 Jumadil Akhir 1436/31 March 2015'],
    ['中新社北京三月十六日電', '電', '三月十六日'],
    ['（中央社記者戴雅真台北29日電）', '電', '29日'],
    ['ROMA, 2 mar. (Adnkronos)', ' (', '2 mar.'],
    ['ROMA, 2 mar. (Adnkronos)', '. (', '2 mar'],
    ['МОСКВА, 7 сентября. /ИТАР-ТАСС /.', '. /', '7 сентября'],
    ['देहरादून, पांच सितंबर (भाषा)', ' (', 'पांच सितंबर'],
    ['MADRID, 12 (EUROPA PRESS)', ' (', undefined],
    ['Highway 31/07B (AP)', ' (', undefined],
    ['KYIV, May 5 2 (AP)', ' (', undefined],
  ]
  it.each(rows)('in «%s», before «%s»: %s', (text, upTo, raw) => {
    expect(dateBefore(text, text.indexOf(upTo))?.date.raw).toBe(raw)
  })
})
