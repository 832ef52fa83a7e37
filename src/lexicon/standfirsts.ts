import { standfirstNames, standfirstsApart } from '../data/standfirsts'

const APART_IN: ReadonlySet<string> = new Set(standfirstsApart)
const SUBTAG = /[-_]/u

/** Whether papers in a language, by its tag, open the story with the standfirst: not in English, nor where none is told. */
export const opensWithStandfirst = (language: string | undefined): boolean =>
  language !== undefined && !APART_IN.has(language.toLowerCase().split(SUBTAG)[0] ?? '')

const NAMES: ReadonlySet<string> = new Set(standfirstNames)

/** Whether one of an element's words names a standfirst that stands apart from the story: `article-summary`. */
export const namesStandfirstApart = (words: readonly string[]): boolean => words.some((word) => NAMES.has(word))
