/** All matches of an expression with the `g` flag in a text, first to last; a copy of it, as `matchAll` makes, costs more than the search. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  let match = expression.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = expression.exec(text)) {
    matches.push(match)
    // Within a pair of units an expression begins again before it.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

const NONE: readonly RegExpExecArray[] = []
