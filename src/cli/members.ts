import type { RecordChange } from '../stream/record'

/** A member of an object, as it stands in the text: `"id":12345678901234567890`. */
interface Member {
  /** Without escapes: `text` for `"te\u0078t"`. */
  readonly name: string
  readonly text: string
}

/** What parts the members of an object from each other and from what is in them. */
const PART = /["{}[\],]/gu

/**
 * The line of JSON with the change made in it. Members that stay keep their own text, so that no number is rounded and
 * no name is moved; a value that is no object gives the new members alone.
 */
export function changedLine(json: string, { dropped, added }: RecordChange): string {
  const kept = json.trimStart().startsWith('{') ? membersOf(json).filter(({ name }) => !dropped.includes(name)) : []
  const texts = [
    ...kept.map(({ text }) => text),
    ...Object.entries(added).flatMap(([name, value]) => member(name, value)),
  ]
  return `{${texts.join(',')}}`
}

/** None for a value that JSON does not have. */
function member(name: string, value: unknown): string[] {
  const text: string | undefined = JSON.stringify(value)
  return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]
}

/** The members of an object in a text that is known to be JSON. */
function membersOf(json: string): Member[] {
  const members: Member[] = []
  let depth = 0
  let start = -1
  PART.lastIndex = 0
  for (let part = PART.exec(json); part; part = PART.exec(json)) {
    const [sign] = part
    if (sign === '"') {
      if (depth === 1 && start < 0) start = part.index
      PART.lastIndex = stringEnd(json, part.index)
    } else if (sign === '{' || sign === '[') depth += 1
    else {
      if (depth === 1 && start >= 0) members.push(memberIn(json.slice(start, part.index).trimEnd()))
      if (depth === 1) start = -1
      if (sign !== ',') depth -= 1
    }
  }
  return members
}

const memberIn = (text: string): Member => ({ name: String(JSON.parse(text.slice(0, stringEnd(text, 0)))), text })

/** Where the string that begins at a place ends: behind the next quote without an odd number of backslashes before it. */
function stringEnd(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end > 0; end = json.indexOf('"', end + 1)) {
    let before = end
    while (json[before - 1] === '\\') before -= 1
    if ((end - before) % 2 === 0) return end + 1
  }
  return json.length
}
