/** Arrays and objects of JSON, before anything is known of what is in them. */
export type Json = Readonly<Record<string, unknown>>

/** `<!--` `-->` `<![CDATA[` `//]]>` around the JSON of a script */
const WRAPPING =
  /^\s{0,200}(?:\/[/*]\s{0,20})?(?:<!--|<!\[CDATA\[)(?:\s{0,20}\*\/)?|(?:\/[/*]\s{0,20})?(?:-->|\]\]>)(?:\s{0,20}\*\/)?\s{0,200};?\s{0,200}$/gu
const BLANK = /\s/u
const MOST_CHARACTERS = 2_000_000

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member that the object has itself: `constructor` and `__proto__` are names like others. */
export const member = (record: Json, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined)

/** What a JSON-LD script says, its usual faults mended; undefined where it cannot be read or is too long. */
export function readJson(script: string): unknown {
  if (script.length > MOST_CHARACTERS) return undefined
  return parsed(script) ?? parsed(mended(script.replace(WRAPPING, '')))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON with raw line breaks and tabs in its strings escaped, and without trailing commas and semicolons. */
function mended(text: string): string {
  const parts: string[] = []
  let from = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '"') inString = !inString
    else if (inString ? character < ' ' : character === ',' && endsList(text, at + 1)) {
      parts.push(text.slice(from, at), inString ? escaped(character) : '')
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts.join('').trim().replace(/;$/u, '')
}

const escaped = (control: string): string => (control === '\n' ? '\\n' : ' ')

/** A comma with nothing after it but the end of its list. */
function endsList(text: string, from: number): boolean {
  let at = from
  while (at < text.length && BLANK.test(text.charAt(at))) at++
  return text.startsWith(']', at) || text.startsWith('}', at)
}
