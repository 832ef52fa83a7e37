// Invented agencies, stories and pages of any size. All come from their number, so that every run reads the same.

const CONSONANTS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'
const SYLLABLES = CONSONANTS.length * VOWELS.length
const NAMES = SYLLABLES ** 3
const WORDS =
  'harbor council the a of to and in on plan ferry bridge market said would spring winter after before with new old three company workers minister river schools budget night quiet report its their had been for that was more than percent'.split(
    ' ',
  )

const syllable = (n) => CONSONANTS[n % CONSONANTS.length] + VOWELS[Math.floor(n / CONSONANTS.length) % VOWELS.length]
const capital = (word) => word[0].toUpperCase() + word.slice(1)

/** A name that is no word: `Kelovax`. Each number under 343,000 has its own. */
function madeUpName(number) {
  const n = (number * 48_271 + 11) % NAMES
  return capital(syllable(n) + syllable(Math.floor(n / SYLLABLES)) + syllable(Math.floor(n / SYLLABLES ** 2)) + 'x')
}

/** One made-up agency, with a name, a code and a form of each kind. */
function madeUpAgency(number) {
  const name = madeUpName(number)
  const id = name.toLowerCase()
  return {
    id,
    name: `${name} News Agency`,
    kind: 'agency',
    country: 'XX',
    languages: ['en'],
    names: [name, name.toUpperCase(), `${name} News Agency`],
    datelines: [{ form: '{place}, {date} ({agency}) {dash}', example: `SEOUL, Aug. 20 (${name}) -- The` }],
    tags: [{ form: `(${name} Focus)`, where: 'prefix', genre: 'Focus', example: `(${name} Focus) Harbor plan` }],
    endMarks: [{ form: `(${id}/end)`, example: `(${id}/end)` }],
    credits: [{ form: '(Photo: {agency})', example: `(Photo: ${name})` }],
    rights: [{ form: 'Copyright {agency}', example: `Copyright ${name} News Agency` }],
    sources: [],
    no: [],
  }
}

/** So many made-up agencies; a shorter list is the beginning of a longer one. */
export const madeUpAgencies = (count) => Array.from({ length: count }, (_, i) => madeUpAgency(i))

/** Words by turns of a generator of the kind x → ax + c. */
function madeUpWords(seed, count) {
  let state = seed + 1
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return WORDS[Math.floor(state / 2 ** 16) % WORDS.length]
  })
}

/** A sentence of 8 to 23 words; some hold a quotation or a figure. */
function madeUpSentence(seed) {
  const words = madeUpWords(seed, 8 + ((seed * 7) % 16)).join(' ')
  if (seed % 5 === 0) return `"${capital(words)}," said ${madeUpName(seed)} ${madeUpName(seed + 1)}.`
  if (seed % 5 === 1) return `${capital(words)} ${(seed * 37) % 1000}.`
  return `${capital(words)}.`
}

/** A paragraph of three sentences. */
const madeUpParagraph = (seed) => [0, 1, 2].map((i) => madeUpSentence(seed * 3 + i)).join(' ')

const paragraphsTo = (size, open, close) => {
  const paragraphs = []
  for (let length = 0; length < size; length += paragraphs.at(-1).length + 2)
    paragraphs.push(open + madeUpParagraph(paragraphs.length) + close)
  return paragraphs
}

/** A story of at least `size` characters, as text, with a headline, a dateline of the agency and an end mark. */
export function madeUpText(size, agency = 'Yonhap') {
  const [first, ...rest] = paragraphsTo(size, '', '')
  return ['Council Weighs New Harbor Plan', `SEOUL, Aug. 20 (${agency}) -- ${first}`, ...rest, '(END)'].join('\n\n')
}

/** A page of at least `size` characters around such a story, with navigation, a list of other stories and a footer. */
export function madeUpPage(size) {
  const links = Array.from(
    { length: 30 },
    (_, i) => `<li><a href="/${i}">${capital(madeUpWords(i, 5).join(' '))}</a></li>`,
  )
  const [first, ...rest] = paragraphsTo(size, '<p>', '</p>')
  return [
    '<!doctype html><html lang="en"><head><title>Council Weighs New Harbor Plan</title></head><body>',
    `<nav><ul>${links.slice(0, 10).join('')}</ul></nav><article><h1>Council Weighs New Harbor Plan</h1>`,
    first.replace('<p>', '<p>SEOUL, Aug. 20 (Yonhap) -- '),
    ...rest,
    `</article><aside class="related"><ul>${links.slice(10).join('')}</ul></aside>`,
    '<footer><p>All rights reserved.</p></footer></body></html>',
  ].join('\n')
}
