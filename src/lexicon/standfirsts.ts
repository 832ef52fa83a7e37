import { standfirstsApart } from '../data/standfirsts'

const APART_IN: ReadonlySet<string> = new Set(standfirstsApart)
const SUBTAG = /[-_]/u

/** Whether papers in a language, by its tag, open the story with the standfirst: not in English, nor where none is told. */
export const opensWithStandfirst = (language: string | undefined): boolean =>
  language !== undefined && !APART_IN.has(language.toLowerCase().split(SUBTAG)[0] ?? '')
