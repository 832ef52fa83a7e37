/**
 * Words that place names are made of. They tell how far an unknown name reaches to the left:
 * `UPPER SADDLE RIVER`, `FOND DU LAC`, `MOUNT PROSPECT`.
 */

/** Words that open a name of several words: `SAN MARINO`, `FORT LEE`, `UPPER DARBY`. */
export const placeStarts = `
  San Santa Santo São Sankt St. Ste. Saint Sainte Los Las El La Les Des Del Van Den Al The New North South East West
  Northeast Northwest Southeast Southwest Upper Lower Great Grand Little Big Old Port Fort Ft. Mount Mt. Pt. Lake Cape
  Camp Glen Isle Isla Ile Ilha Villa Ville Ciudad Puerto Porto Punta Playa Nuevo Nueva Nova Novo Monte Vila Bad Nizhny
  Veliky Novy Stary Boca Costa Coral Palm Buena Bel Belle Casa Palo Rancho Chula Baton Corpus Sioux Kuala Kota Bandar
  Tanjung Abu Beit Bani Deir Ras Umm Dar Phnom Addis Ulan Nay Ban Rocky Elk Fond Eau Belo
`

/** Of those, what is shortened as often as not; in capitals. */
export const placeShorts = { SAINT: 'ST', SAINTE: 'STE', FORT: 'FT', MOUNT: 'MT' } as const

/** Capitals that are no letter with an accent, as names without them are written. */
export const plainLetters = { Ø: 'O', Æ: 'AE', Œ: 'OE', Ł: 'L', Đ: 'D', Ð: 'D', Þ: 'TH', Ə: 'A' } as const

/** Words that close a name and hardly ever are one: `BOYNTON BEACH`, `SHAKER HEIGHTS`, `HARPERS FERRY`. */
export const placeEnds = `
  City Beach Heights Springs Park Hills Hill Falls Grove Valley Village Island Islands Isle Lake Lakes River Rivers
  Rapids Bay Harbor Harbour Point Ridge Vista Mesa Creek Center Centre Junction Bluff Bluffs Estates Gardens Garden
  Township Forest Oak Oaks Pines Plain Plains Prairie Mills Bridge Rock Station Landing Shores Key Barracks Church
  Fork Forks Wood Woods Meadows Meadow Rouge Neck Ferry Branch Brook Cove Crossing Cross Farms Field Fields Gate Gulch
  Haven Head Hollow Keys Lodge Mountain Narrows Pass Peak Quay Ranch Run Sands Shore Square Town Tree View Dam Base
  Depot Camp Cay Cliff Cliffs Corner Corners Highlands Manor Acres Place Court Bank Flat Flats Mound Knoll Knolls Knob
  Mill Castle Abbey Bottom Lawn Mine Mines Air Isles Lick Shoals Marsh Trace Airport County Province District
  Prefecture Parish Road Market Sound Inlet Dell Settlement Pike Hall Dunes Bayou Canyon Foothills Waters Water
  Ranches
`

/** Words that join two halves of a name, and with which no headline ends: `KING OF PRUSSIA`, `RIO DE JANEIRO`. */
export const placeLinks = `
  of de della di da do dos das du d' am an der im au aux sur sous en upon on under by le
`

/** Those of them, and others, that stand in no English headline. */
export const foreignLinks = `
  de del della di da do dos das du d' der im aux sur sous la las los les el
`

/** Small words that may stand uncapitalised within a name: `Isle of Man`, `Port-au-Prince`, `Frankfurt am Main`. */
export const smallWords = `
  a a.M. al am an and au aux bei by d da dal das de dei del della den der des di do dos du e ed el en et f i im in la las
  le les los na nad o of on op or s sous sul sur the u und upon van vor y z zu
`

/** Rivers that follow a slash or stand in brackets and belong to the name: `Frankfurt/Main`, `Frankfurt (Oder)`. */
export const riverSuffixes =
  'Main Oder Oberpfalz Saale Spree Havel Neckar Donau Saar Elbe Ruhr Lahn Rhein Inn Ems Weser Ilm Unstrut'

/** Words between two places of one dateline: `LONDON and PARIS`, `BERLIN und BONN`. */
export const placeJoints = 'and & y e et und og och und i и و und dan và'

/** Towns of the country Georgia, which in `TBILISI, Georgia` is no state of the USA. */
export const georgianTowns =
  'Tbilisi Batumi Kutaisi Gori Rustavi Poti Zugdidi Sukhumi Tskhinvali Telavi Anaklia Borjomi Gudauri'

/** Before the name of a ship or an aircraft that a story was written on: `ABOARD THE USS ORCHARD, March 5 (AP) --`. */
export const aboardLeads: readonly string[] = [
  ...[
    'ABOARD',
    'Aboard',
    'ON BOARD',
    'On board',
    'À BORD',
    'A BORD',
    'À bord',
    'A BORDO',
    'A bordo',
    'AN BORD',
    'An Bord',
  ],
]
