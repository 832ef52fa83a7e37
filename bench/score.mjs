// The measure of the public article-extraction-benchmark: shingles of four words, counted; shares are taken page by page and then averaged.

const WORD = /[\p{L}\p{N}_]+/gu
const SPACE = /\s+/gu
const DOUBLE_QUOTE = /[“”„«»]/gu
const SINGLE_QUOTE = /[‘’‚`´]/gu
const DASH = /[\u2010-\u2015]/gu
const BETWEEN_NAMES = /[,;|&/·]|\s(?:[eiy]|and|und|et|og|och|en|with)\s/iu
const BEFORE_NAMES = /^(?:by|von|par|por|di|av|door)\s/iu
const SHINGLE = 4

const wordsOf = (text) => text.match(WORD) ?? []
const mean = (numbers) => (numbers.length > 0 ? numbers.reduce((sum, n) => sum + n, 0) / numbers.length : 0)

/** How often each run of four words stands in the text; a shorter text is one run. */
function countShingles(words) {
  const counts = new Map()
  for (let at = 0; at === 0 || at + SHINGLE <= words.length; at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** What of `gold` stands in `found`: shares `hit`, `extra` and `missed`, which sum to 1 (or are all 0), and whether the words are the same. */
export function scorePage(gold, found) {
  const [goldWords, foundWords] = [wordsOf(gold), wordsOf(found)]
  const [wanted, given] = [countShingles(goldWords), countShingles(foundWords)]
  let [hit, extra, missed] = [0, 0, 0]
  for (const shingle of new Set([...wanted.keys(), ...given.keys()])) {
    const difference = (given.get(shingle) ?? 0) - (wanted.get(shingle) ?? 0)
    hit += Math.min(given.get(shingle) ?? 0, wanted.get(shingle) ?? 0)
    if (difference > 0) extra += difference
    else missed -= difference
  }
  const all = hit + extra + missed || 1
  return {
    hit: hit / all,
    extra: extra / all,
    missed: missed / all,
    exact: goldWords.join(' ') === foundWords.join(' '),
  }
}

/** Means over pages: precision where something was found, recall where something was to be found, their F1, and the share of exact pages. */
export function summarize(scores) {
  const precision = mean(scores.filter((s) => s.hit + s.extra > 0).map((s) => s.hit / (s.hit + s.extra)))
  const recall = mean(scores.filter((s) => s.hit + s.missed > 0).map((s) => s.hit / (s.hit + s.missed)))
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return { precision, recall, f1, exact: mean(scores.map((s) => Number(s.exact))) }
}

/** A title or name with plain spaces, quotes and dashes: `“Harbor” – plan` is `"Harbor" - plan`. */
export function plain(text) {
  const quotes = text.normalize('NFKC').replace(DOUBLE_QUOTE, '"').replace(SINGLE_QUOTE, "'")
  return quotes.replace(DASH, '-').replace(SPACE, ' ').trim()
}

/** The names in a credit: `By Ana Ruiz and Bo Lind` gives two. */
export const namesIn = (credit) =>
  plain(credit)
    .replace(BEFORE_NAMES, '')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const sameList = (a, b) => a.map(plain).sort().join('|') === b.map(plain).sort().join('|')

/** Whether the authors are those of the label. Who gives one string for all is right if the string is, whole or split at commas and «and». */
export const sameAuthors = (gold, found) =>
  sameList(gold, found) ||
  sameList(
    gold.flatMap((name) => namesIn(name)),
    found.flatMap((credit) => namesIn(credit)),
  )
