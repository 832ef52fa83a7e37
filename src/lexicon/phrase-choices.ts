const SPACES = / {2,}/gu
/** What stands around choices: `[the|this]`, `(story|article)`. */
const SIGN = /[[\]()]/u

const tidy = (wording: string): string =>
  wording.includes('  ') ? wording.replace(SPACES, ' ').trim() : wording.trim()

function joined(heads: readonly string[], choices: readonly string[]): string[] {
  const all: string[] = []
  for (const head of heads) for (const choice of choices) all.push(head + choice)
  return all
}

/** What may stand one after another in a phrase: `Share ` or ` page` only, but `this` or nothing for `[this]`. */
function choicesIn(phrase: string): readonly (readonly string[])[] {
  let at = 0
  return phrase.split(SIGN).map((part, i) => {
    const optional = phrase[at - 1] === '['
    at += part.length + 1
    if (i % 2 === 0) return [part]
    return optional ? ['', ...part.split('|')] : part.split('|')
  })
}

/** Every wording that a phrase stands for: `Share [this] page` gives `Share page` and `Share this page`. */
export const wordings = (phrase: string): string[] => choicesIn(phrase).reduce(joined, ['']).map(tidy)

/** The first word of a phrase, where all its wordings share it; undefined where there is a choice. */
export function onlyOpening(phrase: string): string | undefined {
  const word = firstWord(phrase)
  return SIGN.test(word) ? undefined : word
}

/** The first words of a phrase's wordings, as far as a space: `(Read|See) [the] story` gives `Read` and `See`. */
export function openingWords(phrase: string): readonly string[] {
  const opens = phrase[0]
  if (opens !== '(' && opens !== '[') {
    const only = onlyOpening(phrase)
    return only === undefined ? wordings(phrase).map(firstWord) : [only]
  }
  const end = phrase.indexOf(opens === '(' ? ')' : ']')
  if (end + 1 < phrase.length && phrase[end + 1] !== ' ') return wordings(phrase).map(firstWord)
  const words = phrase.slice(1, end).split('|').map(firstWord)
  return opens === '[' ? [...words, ...openingWords(phrase.slice(end + 2))] : words
}

/** The first of some words. */
export function firstWord(words: string): string {
  const space = words.indexOf(' ')
  return space === -1 ? words : words.slice(0, space)
}

/** Every wording of several phrases, each once. */
export const allWordings = (phrases: readonly string[]): string[] => [...new Set(phrases.flatMap(wordings))]
