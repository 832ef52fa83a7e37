import { andWords } from '../data/small-words'
import type { Cited } from '../parts'

/** `김토일 김여솔`, `Ada Lind and Max Roe`, `林海 沈小渡`: what stands between two names. */
const NAME_JOINT = new RegExp(
  ` ?[·、,，] ?| (?:${andWords.join('|')}) |(?<=[\\uac00-\\ud7af]) (?=[\\uac00-\\ud7af])|(?<=\\p{Script=Han}{2}) (?=\\p{Script=Han}{2})`,
  'u',
)
/** Korean names have two to four syllables; longer words beside them name an office. */
const LONG_HANGUL = /[\uac00-\ud7af]{5}/u

/** The reporters whom a dateline names between two offsets: `김토일 한지훈` in `(서울=연합뉴스) 김토일 한지훈 기자 =`. */
export function reporterNames(text: string, { start, end }: { start: number; end: number }): Cited<string>[] {
  const names: Cited<string>[] = []
  let at = start
  for (const name of text.slice(start, end).split(NAME_JOINT)) {
    const from = text.indexOf(name, at)
    at = from + name.length
    if (name.trim() !== '' && !LONG_HANGUL.test(name)) names.push({ value: name.trim(), start: from, end: at })
  }
  return names
}
