const SPACES = / {2,}/gu
/** `[the|this]` and `(story|article)`. */
const CHOICE = /([[(][^\])]{0,900}[\])])/u

function choicesOf(part: string): string[] {
  if (part.startsWith('[')) return ['', ...part.slice(1, -1).split('|')]
  return part.startsWith('(') ? part.slice(1, -1).split('|') : [part]
}

const tidy = (wording: string): string =>
  wording.includes('  ') ? wording.replace(SPACES, ' ').trim() : wording.trim()

/** Every wording that a phrase stands for: `Share [this] page` gives `Share page` and `Share this page`. */
export function wordings(phrase: string): string[] {
  if (!CHOICE.test(phrase)) return [tidy(phrase)]
  let all = ['']
  for (const part of phrase.split(CHOICE)) {
    const choices = choicesOf(part)
    all = all.flatMap((head) => choices.map((choice) => head + choice))
  }
  return all.map(tidy)
}
