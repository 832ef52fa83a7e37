import { denseScripts } from '../data/dense-scripts'

const DENSE = denseScripts.map(({ first, last, letters }) => ({
  first: first.charCodeAt(0),
  last: last.charCodeAt(0),
  more: letters - 1,
}))
const FIRST_DENSE = Math.min(...DENSE.map(({ first }) => first))
const MOST = Math.max(...DENSE.map(({ more }) => more + 1))

/** Whether a text is as long to read as so many Latin letters: 32 ideographs are as long as 80. */
export function isAsLongAs(text: string, letters: number): boolean {
  if (text.length >= letters) return true
  if (text.length * MOST < letters) return false
  let length = text.length
  for (let at = 0; at < text.length && length < letters; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_DENSE) length += DENSE.find(({ first, last }) => unit >= first && unit <= last)?.more ?? 0
  }
  return length >= letters
}
