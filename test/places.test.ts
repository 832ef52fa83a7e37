import { describe, expect, it } from 'vitest'
import { gazetteer } from '../src/data/places/gazetteer'
import { localPlaces } from '../src/data/places/local'
import { morePlaces } from '../src/data/places/more'
import { looksLikePlace, readPlaces } from '../src/lexicon/place-names'
import { placeSuffix } from '../src/lexicon/place-starts'
import { foldPlace, isCountry, isPlace, isPlaceStart, isRegion } from '../src/lexicon/places'
import type { Place } from '../src/model'
import { growth, MOST } from './growth-clock'

/** The names of a front-coded list, as its own head describes it. */
function names(coded: string): string[] {
  let name = ''
  return Array.from(coded.matchAll(/([0-9a-z])([^0-9a-z\n]+)/g), ([, shared, rest]) => {
    name = name.slice(0, parseInt(shared ?? '0', 36)) + (rest ?? '')
    return name
  })
}

describe('the gazetteer', () => {
  const listed = names(gazetteer)

  it('holds sorted, folded names, none of them twice', () => {
    expect(listed.length).toBeGreaterThan(2_500)
    expect(listed).toEqual([...new Set(listed)].sort())
    expect(listed.filter((name) => foldPlace(name) !== name)).toEqual([])
  })

  it('is known by name, with the lists kept by hand', () => {
    const byHand = Object.values({ ...morePlaces, ...localPlaces }).flatMap((text) => text.split(','))
    expect(byHand.filter((name) => name.trim() === '')).toEqual([])
    expect([...listed, ...byHand].filter((name) => !isPlace(name))).toEqual([])
  })

  it('has no name in both lists kept by hand', () => {
    const folded = (record: Readonly<Record<string, string>>) =>
      Object.values(record).flatMap((text) => text.split(',').map(foldPlace))
    const more = new Set(folded(morePlaces))
    expect(folded(localPlaces).filter((name) => more.has(name))).toEqual([])
  })
})

const row = (text: string): string[] => text.split('|').map((name) => name.trim())

describe('isPlace', () => {
  const yes = `
    WASHINGTON | HANOI | Berlin | München | MUENCHEN | DÜSSELDORF | DUESSELDORF | São Paulo | SAO PAULO | ST LOUIS
    | ST. LOUIS | SAINT LOUIS | Port-au-Prince | PORT AU PRINCE | FT. WORTH | Fort Worth | KING OF PRUSSIA
    | KUALA LUMPUR | SAN LUIS OBISPO | Upper Saddle River | COEUR D’ALENE | XI'AN | PEKING | SAIGON | BOMBAY
    | UNITED NATIONS | CAPE CANAVERAL | THE HAGUE | DEN HAAG | VATICAN CITY | GAZA CITY | Gaza Strip | CAMP DAVID
    | WEST POINT | ABOARD AIR FORCE ONE | TEL AVIV | ABU DHABI | Seúl | Pékin | Moscou | Roma | Milano | Wien
    | МОСКВА | Москва | Київ | Минск | 서울 | 부산 | 평양 | 도쿄 | 워싱턴 | 베이징 | 北京 | 上海 | 东京 | 首尔 | 华盛顿
    | 台北 | 東京 | ソウル | ワシントン | القاهرة | بيروت | القدس | دمشق | नई दिल्ली | Αθήνα | ירושלים`
  const no = `
    Data Processing Agreement | The ECB | PARIS SAINT-GERMAIN | nice | reading | Net Profit | OIL | SHARES
    | Vietnam Airlines | NEW YORK TIMES | Bank of Tokyo | SAN | U.S. STEEL | 연합뉴스 | 新华社 | Reuters | Monday
    | March | constructor |`
  it.each(row(yes))('knows %s', (name) => expect(isPlace(name)).toBe(true))
  it.each(row(no))('does not know "%s"', (name) => expect(isPlace(name)).toBe(false))
})

describe('isRegion', () => {
  const yes = `
    S.C. | Jiangxi | Calif. | South Dakota | PA | Penn. | Wisc. | Ark | Kansas | British Columbia | Que. | D.C. | Bayern
    | Jammu & Kashmir | NSW | England | QUÉBEC | W. Va. | N. J. | N. Mex. | ON | 경기 | 四川 | KANAGAWA`
  it.each(row(yes))('takes %s for one', (name) => expect(isRegion(name)).toBe(true))
  it.each(row('in | In | or | On | ohio | France | Toronto |'))('does not take "%s" for one', (name) =>
    expect(isRegion(name)).toBe(false),
  )
})

describe('isCountry', () => {
  const yes = `
    Vietnam | BRITAIN | UK | U.K. | U.S. | USA | South Korea | West Germany | USSR | UAE | CHNA | ALEMANIA | España | EE.UU.
    | Schweiz | Côte d’Ivoire | Ucrania | Россия | Україна | 중국 | 美国 | ドイツ | مصر | Palestinian Territories | Türkiye
    | Czech Republic | Bosnia and Herzegovina | Trinidad and Tobago`
  it.each(row(yes))('takes %s for one', (name) => expect(isCountry(name)).toBe(true))
  it.each(row('us | Us | Uk | chad | Texas | Tokyo | Korea Herald |'))('does not take "%s" for one', (name) =>
    expect(isCountry(name)).toBe(false),
  )
})

describe('isPlaceStart', () => {
  const yes = 'SAN | Santa | NEW | FORT | FT | Ft. | ST | St. | LOS | LAS | EL | NORTH | LAKE | MT | CAPE | PALM | PORT'
  it.each(row(yes))('%s may open a name', (word) => expect(isPlaceStart(word)).toBe(true))
  it.each(row('SHARES | OF | TORONTO |'))('"%s" opens none', (word) => expect(isPlaceStart(word)).toBe(false))
})

describe('placeSuffix', () => {
  /** Before the bar the headline, behind it the place. */
  const rows = `
    CANADA'S FROM DOW REMOVAL | TORONTO
    TEXAS COMMERCE FILES PLAN | NEW YORK
    MILL OWNER BUYS STAKE IN UNIT | ROLLING MEADOWS
    MILL OWNER BUYS STAKE IN UNIT | ROLLING MEADOWS, Ill.
    PUMP MAKER <PMP> 4TH QTR NET | KING OF PRUSSIA
    LABEL MAKER <LBL> SETS SPLIT | UPPER SADDLE RIVER
    RUBBER BOARD SEES RISE | KUALA LUMPUR
    WINERY SALE CALLED OFF | SAN LUIS OBISPO
    BREWERY REPORTS LOSS | ST. LOUIS
    BREWERY REPORTS LOSS | ST LOUIS
    BREWERY REPORTS LOSS | SAINT LOUIS
    BREWERY REPORTS LOSS | EAST ST. LOUIS
    COFFEE HARVEST BELOW PLAN | PORT-AU-PRINCE
    COFFEE HARVEST BELOW PLAN | PORT AU PRINCE
    COFFEE HARVEST BELOW PLAN | SÃO PAULO
    BANK TRIMS RATE TO 6 PCT | WEST PALM BEACH
    BANK TRIMS RATE TO 6 PCT | SANTA IMAGINARIA
    BANK TRIMS RATE TO 6 PCT | MOUNT IMAGINARY
    BANK TRIMS RATE TO 6 PCT | UPPER FABLE CREEK
    BANK TRIMS RATE TO 6 PCT | POINTE DU NOWHERE
    BANK TRIMS RATE TO 6 PCT | FABLEDON HEIGHTS
    BANK TRIMS RATE TO 6 PCT | FABLE CLIFFS, W. Va.
    BANK TRIMS RATE TO 6 PCT | FABLEDON
    AIRLINE <ALR> SEES JAN 31 LOSS | FABLEDON
    COURT HEARS CASE OF TWO SHIPS | BEIRUT/THE HAGUE
    CARRIERS AGREE TO MERGE | WASHINGTON/NEW YORK
    CARRIERS AGREE TO MERGE | DALLAS/FORT WORTH, Texas
    CARRIERS AGREE TO MERGE | LONDON AND PARIS
    CARRIERS AGREE TO MERGE | SAN FRANCISCO & TEL AVIV
    CARRIERS AGREE TO MERGE | SAN FRANCISCO & TEL AVIV, Israel
    CARRIERS AGREE TO MERGE | FRANKFURT/MAIN
    CARRIERS AGREE TO MERGE | TALLINN, HARJU, ESTONIA
    CARRIERS AGREE TO MERGE | KOTA KINABALU (Malaysia)
    FERRY LINK OPENS BETWEEN ISLES AND | LONDON
    Minister opens bridge over river | KABUL
    Minister opens bridge in New York | WASHINGTON
    Minister opens bridge in Kabul | KABUL, Afghanistan
    Minister opens bridge | FABLE ON THE MARSH
    Talks end without deal as AT&T leaves | FABLEDON, N.J.
    Minister opens bridge | San Antonio
    Glowworms counted along canal | Frankfurt/Main
    다리 개통식 열려 | 서울
    两座新桥开通 | 北京
    Открыт новый мост | Нижний Новгород
    افتتاح جسر جديد | تل أبيب
  `
  it.each(rows.trim().split('\n').map(row))('in "%s %s" it finds the second', (headline = '', place = '') => {
    const text = `${headline} ${place}`
    expect(text.slice(placeSuffix(text))).toBe(place)
  })

  it('gives 0 where there is but a place', () => {
    for (const text of ['TORONTO', 'NEW YORK', 'BEIRUT/THE HAGUE', 'Fabledon', '서울'])
      expect(placeSuffix(text)).toBe(0)
  })

  it('finds a place at the end of Chinese copy without spaces', () => {
    const text = '两国外长会谈在日内瓦'
    expect(text.slice(placeSuffix(text))).toBe('日内瓦')
  })

  it('never leaves the text', () => {
    for (const text of [
      '',
      ' ',
      '/',
      ' / ',
      '//',
      ', Ill.',
      '(Malaysia)',
      ' and ',
      'A/',
      '/A',
      '& B',
      'Main',
      '/Main',
    ]) {
      expect(placeSuffix(text)).toBeGreaterThanOrEqual(0)
      expect(placeSuffix(text)).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('readPlaces', () => {
  /** Text, then each place as `name | region | country`. */
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['HANOI, Vietnam', 'HANOI||Vietnam'],
    ['COLUMBIA, S.C.', 'COLUMBIA|S.C.'],
    ['ST. JOSEPH, Mich.', 'ST. JOSEPH|Mich.'],
    ['ROLLING MEADOWS, Ill.,', 'ROLLING MEADOWS|Ill.'],
    ['DONGXIANG, Jiangxi', 'DONGXIANG|Jiangxi'],
    ['CARLSBAD, Calif.', 'CARLSBAD|Calif.'],
    ['ROSCOE, South Dakota', 'ROSCOE|South Dakota'],
    ['KULPSVILLE, PA', 'KULPSVILLE|PA'],
    ['HORSHAM, Penn.', 'HORSHAM|Penn.'],
    ['TOPEKA, Kansas', 'TOPEKA|Kansas'],
    ['MANCHESTER (BRITAIN)', 'MANCHESTER||BRITAIN'],
    ['STUTTGART (ALEMANIA)', 'STUTTGART||ALEMANIA'],
    ['KOTA KINABALU (Malaysia)', 'KOTA KINABALU||Malaysia'],
    ['Damascus [Syria]', 'Damascus||Syria'],
    ['Lucknow (Uttar Pradesh) [India]', 'Lucknow|Uttar Pradesh|India'],
    ['VANCOUVER, British Columbia', 'VANCOUVER|British Columbia'],
    ['MURDOCHVILLE, Que.', 'MURDOCHVILLE|Que.'],
    ["ST. JOHN'S, Newfoundland and Labrador", "ST. JOHN'S|Newfoundland and Labrador"],
    ['HANOVER, West Germany', 'HANOVER||West Germany'],
    ['SHANGHAI, CHNA', 'SHANGHAI||CHNA'],
    ['ROAD TOWN, Trinidad and Tobago', 'ROAD TOWN||Trinidad and Tobago'],
    ['BEIRUT/THE HAGUE', 'BEIRUT', 'THE HAGUE'],
    ['DALLAS/FORT WORTH, Texas', 'DALLAS|Texas', 'FORT WORTH|Texas'],
    ['BEIRUT/JERUSALEM, Israel', 'BEIRUT', 'JERUSALEM||Israel'],
    ['SAN FRANCISCO & TEL AVIV, Israel', 'SAN FRANCISCO', 'TEL AVIV||Israel'],
    ['LONDON and PARIS', 'LONDON', 'PARIS'],
    ['DALLAS, Texas and BOSTON, Mass.', 'DALLAS|Texas', 'BOSTON|Mass.'],
    ['BEIRUT, DAMASCUS', 'BEIRUT', 'DAMASCUS'],
    ['Frankfurt/Main', 'Frankfurt/Main'],
    ['Frankfurt/Oder', 'Frankfurt/Oder'],
    ['Frankfurt (Oder)', 'Frankfurt (Oder)'],
    ['BERLIN/Frankfurt/Main', 'BERLIN', 'Frankfurt/Main'],
    ['서울·도쿄', '서울', '도쿄'],
    ['北京、上海', '北京', '上海'],
    ['Gaza City, Palestinian Territories', 'Gaza City||Palestinian Territories'],
    ['TALLINN, HARJU, ESTONIA', 'TALLINN|HARJU|ESTONIA'],
    ['WASHINGTON, D.C.', 'WASHINGTON|D.C.'],
    ['WASHINGTON D.C.', 'WASHINGTON|D.C.'],
    ['SAN JOSE CA', 'SAN JOSE|CA'],
    ['SPOKANE, Washington', 'SPOKANE|Washington'],
    ['ALBANY, New York', 'ALBANY|New York'],
    ['NEW YORK, NEW YORK', 'NEW YORK|NEW YORK'],
    ['ATLANTA, Georgia', 'ATLANTA|Georgia'],
    ['TBILISI, Georgia', 'TBILISI||Georgia'],
    ['MEXICO CITY, Mexico', 'MEXICO CITY||Mexico'],
    ['FABLEDON, Nowhere County', 'FABLEDON|Nowhere County'],
    ['FABLEDON, Nowhere County, Ohio, USA', 'FABLEDON|Nowhere County, Ohio|USA'],
    ['  Isle of Man , ', 'Isle of Man'],
    ['Black and Tan', 'Black and Tan'],
    ['ABOARD AIR FORCE ONE', 'ABOARD AIR FORCE ONE'],
    [''],
    [' , / '],
  ]
  const place = (row: string): Place => {
    const [name = '', region = '', country = ''] = row.split('|')
    return { name, ...(region === '' ? {} : { region }), ...(country === '' ? {} : { country }) }
  }

  it.each(rows)('reads "%s"', (text, ...places) => expect(readPlaces(text)).toEqual(places.map(place)))
})

describe('looksLikePlace', () => {
  const yes = `
    FABLEDON | Fabledon, PA | King of Prussia | Stow-on-the-Wold | L'Aquila | Coeur d’Alene | St. Ives | BEIRUT/THE HAGUE
    | Damascus [Syria] | Rio de Janeiro | 東京 | 서울·도쿄 | दिल्ली | القاهرة | Łódź | U.S. Base`
  it.each(row(yes))('%s has the shape of a place', (text) => expect(looksLikePlace(text)).toBe(true))

  const no = `
    fabledon | Fabledon 2 | 20 km off | Shares rose on Monday | He said | the end | A (B) c | What? | Town of | and Paris
    | One Two Three Four Five Six | Fabledon "Old Town" | 京 | 会见在北京举行的两国外长会谈 | Fabledon: Old
    | Fabledon, Fabledon, Fabledon, Fabledon, Fabledon, Fabledon, Fable | Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |`
  it.each(row(no))('"%s" has not', (text) => expect(looksLikePlace(text)).toBe(false))
})

describe('long input', () => {
  const units = ['A', 'A ', 'A and ', 'PARIS AND ', 'Main/', 'A/', 'A, ', 'A (', 'St. ', '京', "d'", '·']

  it.each(units)('of "%s" takes time in step with its length', (unit) => {
    for (const read of [placeSuffix, readPlaces, looksLikePlace, isPlace]) {
      const [short, long] = [unit.repeat(1_000), unit.repeat(8_000)]
      expect(
        growth(
          () => read(short),
          () => read(long),
          0.1,
        ),
      ).toBeLessThan(MOST)
    }
  })
})
