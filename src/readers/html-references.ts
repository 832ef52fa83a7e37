import { Tokenizer, type TokenHandler } from 'parse5'

/** A character reference as far as signs may belong to it, and what stands behind it in an address: `&amp;` `&#8217;` `&copy=`. */
const REFERENCE = /&#?[\da-zA-Z]+[;=]?/gu

/** The text that a stretch of a page stands for. */
export type Decode = (raw: string) => string

/** Decodes the character references of a page, each of them once. */
export function decoder(inAttribute: boolean): Decode {
  const known = new Map<string, string>()
  const decoded = (reference: string): string => {
    const before = known.get(reference)
    if (before !== undefined) return before
    const text = inAttribute ? valueOf(reference) : charactersOf(reference)
    known.set(reference, text)
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
