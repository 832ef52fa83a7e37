const SPECIAL = /[$()*+./?[\\\]^{|}]/gu

/** The source of an expression that matches any of these texts, longest first. */
export const anyOf = (texts: readonly string[]): string =>
  texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(SPECIAL, String.raw`\$&`))
    .join('|')
