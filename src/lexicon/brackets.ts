const CLOSING = ')]）］'

/** Whether a text ends in a bracket, a full stop behind it or not: `… i retten (NTB).` */
export function endsInBracket(text: string): boolean {
  const last = text.length - (text.endsWith('.') ? 2 : 1)
  return last >= 0 && CLOSING.includes(text.charAt(last))
}
