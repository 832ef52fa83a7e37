const MARKS = /\p{M}/gu
const NOT_LETTER = /[^a-z]/gu
const SPACES = /[\s.]+/u
/** A part of a name that is this long, in letters, is enough by itself. */
const TELLING = 5

const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(NOT_LETTER, '')

/**
 * Whether an address spells a name: `zita.marosi@…` and `zmarosi@…` Zita Marosi, `hanjiwon@…` Han Ji-won. `news@…` spells
 * nobody, and names in other scripts are spelt by none.
 */
export function spellsName(address: string, name: string): boolean {
  const local = plain(address.split('@')[0] ?? '')
  const parts = name
    .split(SPACES)
    .map(plain)
    .filter((part) => part.length > 1)
  const spelt = parts.filter((part) => local.includes(part))
  const [first = '', ...others] = parts
  const last = others.at(-1) ?? ''
  return (
    spelt.length > 1 ||
    spelt.some((part) => part.length >= TELLING) ||
    (last.length > 2 && (local === first.charAt(0) + last || local === last + first.charAt(0)))
  )
}
