const SPECIAL = /[$()*+./?[\\\]^{|}]/gu
const SPACE = / /gu

/** The source of an expression that matches any of these texts, longest first; a space in them stands for any run of up to three. */
export const anyOf = (texts: readonly string[]): string =>
  texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(SPECIAL, String.raw`\$&`).replace(SPACE, String.raw`\s{1,3}`))
    .join('|')
