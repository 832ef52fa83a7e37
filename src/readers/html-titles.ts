import { articles } from '../data/small-words'
import { partsTitle } from '../lexicon/titles'

const NOT_WORD = /[^\p{L}\p{N}]+/gu
/** `theguardian` and `guardian` name one paper. */
const ARTICLE = new RegExp(`^(?:${articles.join('|')})`, 'u')
/** A name that is part of the end of a title, such as `Bugle` of `Bugle Online`. */
const MOST_SITE_WORDS = 4
const LEAST_SITE = 3

/** A title without the site's name at its end or start: `Storm hits coast - The Bugle` → `Storm hits coast`. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(fold).filter((name) => name.length >= LEAST_SITE)
  let words = title.split(' ')
  for (let i = words.length - 2; i > 0; i--) {
    if (!partsTitle(words[i])) continue
    if (!namesSite(words.slice(i + 1), names)) break
    words = words.slice(0, i)
  }
  const first = words.findIndex(partsTitle)
  if (first > 0 && first < words.length - 1 && namesSite(words.slice(0, first), names)) words = words.slice(first + 1)
  return words.join(' ')
}

function namesSite(words: readonly string[], names: readonly string[]): boolean {
  const text = fold(words.join(' '))
  if (names.includes(text)) return true
  return words.length <= MOST_SITE_WORDS && names.some((name) => text.startsWith(name) || text.endsWith(name))
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(NOT_WORD, '').replace(ARTICLE, '')

/** Names of a site that its address tells: `thebugle` of `www.thebugle.co.example`; the last part of a host is none. */
export function namesInAddress(address: string | undefined): string[] {
  if (address === undefined || !URL.canParse(address)) return []
  return new URL(address).hostname.split('.').slice(0, -1)
}
