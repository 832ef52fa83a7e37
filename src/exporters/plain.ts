/** A lone half of a surrogate pair; as in `String.prototype.toWellFormed` it becomes U+FFFD. */
const LONE = /\p{Cs}/gu
/** White space of any kind, line breaks, tabs and NEL included; not the byte-order mark, which JavaScript counts as space. */
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu
/** Control characters, noncharacters and byte-order marks. */
const UNFIT = /[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]/gu

/** The text on one line, fit for any format: well-formed, single spaces, no control characters, trimmed. */
export const oneLine = (text: string): string =>
  text.replace(LONE, '\ufffd').replace(SPACE, ' ').replace(UNFIT, '').replace(SPACE, ' ').trim()

/** `oneLine` of a text that may be missing; undefined when nothing is left. */
export function someText(text: string | undefined): string | undefined {
  const words = text === undefined ? '' : oneLine(text)
  return words === '' ? undefined : words
}

/** The texts that say something, each on one line. */
export const someTexts = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => someText(text) ?? [])

/** The list, or undefined when it is empty. */
export const some = <T>(list: readonly T[]): T[] | undefined => (list.length === 0 ? undefined : [...list])

/** A record without its undefined members: what may be undefined is optional. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The members that are there, in the order in which they are written. */
export function present<T extends object>(members: T): Present<T>
export function present(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
