/** Not those of other scripts, nor the sign of Kelvin. */
const CAPITALS = /[A-Z]+/gu

/** Is told where an attribute stands in the page, its name and its value. Without a value both ends of it are the name's. */
export type Take = (start: number, nameEnd: number, valueStart: number, valueEnd: number) => void

/** The place after a tag's name, which begins at `from`: `<div class=a>`, `</p>`. */
export function nameEnd(page: string, from: number): number {
  let at = from
  while (at < page.length && !isGap(page.charCodeAt(at)) && page.charCodeAt(at) !== GREATER) at++
  return at
}

/**
 * The place after the `>` that ends a tag, by the states of the tokenizer; undefined where the page ends first. `from` is
 * where its name ends; `take` is told of its attributes.
 */
export function tagEnd(page: string, from: number, take: Take = NO_TAKE): number | undefined {
  for (let at = from; at < page.length;) {
    while (isGap(page.charCodeAt(at))) at++
    if (page.charCodeAt(at) === GREATER) return at + 1
    const next = attributeEnd(page, at, take)
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

const NO_TAKE: Take = () => undefined

/** The place after an attribute, which begins at `start` with whatever sign. */
function attributeEnd(page: string, start: number, take: Take): number | undefined {
  let nameEnd = start + 1
  while (nameEnd < page.length && !endsName(page.charCodeAt(nameEnd))) nameEnd++
  const sign = afterSpaces(page, nameEnd)
  if (page.charCodeAt(sign) !== EQUALS) {
    take(start, nameEnd, nameEnd, nameEnd)
    return nameEnd
  }
  const value = afterSpaces(page, sign + 1)
  const code = page.charCodeAt(value)
  if (isQuote(code)) {
    const close = page.indexOf(code === QUOTE ? '"' : "'", value + 1)
    if (close === -1) return undefined
    take(start, nameEnd, value + 1, close)
    return close + 1
  }
  let valueEnd = value
  while (valueEnd < page.length && !isSpace(page.charCodeAt(valueEnd)) && page.charCodeAt(valueEnd) !== GREATER)
    valueEnd++
  take(start, nameEnd, value, valueEnd)
  return valueEnd
}

function afterSpaces(page: string, from: number): number {
  let at = from
  while (isSpace(page.charCodeAt(at))) at++
  return at
}

/** A name as a tokenizer has it: capital letters of ASCII, and no others, made small. Nearly every name is so already. */
export function lowered(name: string): string {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code === 0 || (code >= 65 && code <= 90))
      return name.replace(CAPITALS, (letters) => letters.toLowerCase()).replaceAll('\0', '\ufffd')
  }
  return name
}

export const EXCLAMATION = 33
const QUOTE = 34
const APOSTROPHE = 39
export const SLASH = 47
const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
const isQuote = (code: number): boolean => code === QUOTE || code === APOSTROPHE
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)
/** What begins the name of a tag. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
export const isGap = (code: number): boolean => code === SLASH || isSpace(code)
const endsName = (code: number): boolean => isGap(code) || code === EQUALS || code === GREATER
