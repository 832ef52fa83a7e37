const SPACES = / {2,}/gu
/** What stands around choices: `[the|this]`, `(story|article)`. */
const SIGN = /[[\]()]/u

const tidy = (wording: string): string =>
  wording.includes('  ') ? wording.replace(SPACES, ' ').trim() : wording.trim()

function joined(heads: readonly string[], text: string, choices: readonly string[]): string[] {
  const all: string[] = []
  for (const head of heads) for (const choice of choices) all.push(head + text + choice)
  return all
}

/** Every wording that a phrase stands for: `Share [this] page` gives `Share page` and `Share this page`. */
export function wordings(phrase: string): string[] {
  const parts = phrase.split(SIGN)
  if (parts.length === 1) return [tidy(phrase)]
  let all = ['']
  let at = 0
  for (let i = 0; i < parts.length; i += 2) {
    const [text = '', given = ''] = parts.slice(i, i + 2)
    at += text.length
    const choices = given.split('|')
    all = joined(all, text, phrase[at] === '[' ? ['', ...choices] : choices)
    at += given.length + 2
  }
  return all.map(tidy)
}

/** Every wording of several phrases, each once. */
export const allWordings = (phrases: readonly string[]): string[] => [...new Set(phrases.flatMap(wordings))]
