import { Tokenizer, type TokenHandler } from 'parse5'

/** A character reference as far as signs may belong to it, and what stands behind it in an address: `&amp;` `&#8217;` `&copy=`. */
const REFERENCE = /&#?[\da-zA-Z]+[;=]?/gu

/** So many references are kept, of so few characters: pages use the same ones over and over. */
const MOST_KEPT = 2000
const LONGEST_KEPT = 12

/** The text that a stretch of a page stands for. */
export type Decode = (raw: string) => string

/** Decodes the character references in text. */
export const decodeText = decoder(charactersOf)

/** Decodes the character references in the value of an attribute, where fewer signs are one. */
export const decodeValue = decoder(valueOf)

function decoder(decode: Decode): Decode {
  const kept = new Map<string, string>()
  const decoded = (reference: string): string => {
    const before = kept.get(reference)
    if (before !== undefined) return before
    const text = decode(reference)
    if (reference.length <= LONGEST_KEPT && kept.size < MOST_KEPT) kept.set(reference, text)
    return text
  }
  return (raw) => (raw.includes('&') ? raw.replace(REFERENCE, decoded) : raw)
}

function charactersOf(raw: string): string {
  let text = ''
  const add: TokenHandler['onCharacter'] = ({ chars }) => {
    text += chars
  }
  tokenize(raw, { onCharacter: add, onWhitespaceCharacter: add })
  return text
}

function valueOf(raw: string): string {
  let value = ''
  tokenize(`<a a="${raw}">`, {
    onStartTag({ attrs }) {
      value = attrs[0]?.value ?? ''
    },
  })
  return value
}

const nothing = (): void => undefined
const NO_HANDLER: TokenHandler = {
  onCharacter: nothing,
  onWhitespaceCharacter: nothing,
  onNullCharacter: nothing,
  onStartTag: nothing,
  onEndTag: nothing,
  onComment: nothing,
  onDoctype: nothing,
  onEof: nothing,
}

/** Gives a handler what it asks for of the tokens of some markup that stands alone. */
export function tokenize(markup: string, handler: Partial<TokenHandler>): void {
  new Tokenizer({}, { ...NO_HANDLER, ...handler }).write(markup, true)
}
