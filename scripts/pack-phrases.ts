// What tsup puts in the place of src/lexicon/phrase-wordings.ts: every phrase, folded once and for all.
import { phraseKeys } from '../src/data/phrases/types'
import { BETWEEN_PHRASES, type PackedPhrases, type PackedSense } from '../src/lexicon/packed-phrases'
import { wordings } from '../src/lexicon/phrase-choices'
import { type Phrasings, wordsWithSlots } from '../src/lexicon/phrase-wordings'
import { packedModule } from './packed-module'

/** Go reads it, which knows no `u` flag. */
const MODULE = /[/\\]src[/\\]lexicon[/\\]phrase-wordings\.ts$/

const KEYS: readonly string[] = phraseKeys

/** What stands between the signs of choices: `read `, `the` and ` full ` of `read [the] full`. */
const LITERAL = /[^[\]()|]+/gu

/** The phrases by strength and language, in their order; a key is its place in the list of keys. */
export function packPhrases(all: readonly Phrasings[]): PackedPhrases {
  const packed: PackedPhrases[number][] = []
  for (const { sense, whole, start, contain } of all) {
    const row = packedRow(KEYS.indexOf(sense.key), [condensed(whole), start, contain])
    const last = packed.at(-1)
    const { strength, language } = sense
    if (last?.[0] === strength && last[1] === language) packed[packed.length - 1] = [...last, row]
    else packed.push([strength, language, row])
  }
  return packed
}

function packedRow(
  key: number,
  lists: readonly [readonly string[], readonly string[], readonly string[]],
): PackedSense {
  const [whole, start, contain] = lists
  if (contain.length > 0) return [key, joined(whole), joined(start), joined(contain)]
  return start.length > 0 ? [key, joined(whole), joined(start)] : [key, joined(whole)]
}

function joined(phrases: readonly string[]): string {
  const odd = phrases.find((phrase) => phrase.includes(BETWEEN_PHRASES))
  if (odd !== undefined) throw new TypeError(`the sign ${BETWEEN_PHRASES} stands between phrases, and in «${odd}»`)
  return phrases.join(BETWEEN_PHRASES)
}

/** Phrases of whole lines with nothing in them but words and choices, sorted, so that neighbours begin alike. */
const condensed = (phrases: readonly string[]): string[] => [...new Set(phrases.flatMap(wordsOnly))].toSorted()

/** A phrase whose wordings are the words of its wordings, or all of these where there is no such phrase. */
function wordsOnly(phrase: string): string[] {
  const wanted = new Set(wordings(phrase).map(wordsWithSlots))
  const short = phrase.replace(LITERAL, (part) => {
    const words = wordsWithSlots(part)
    const [before, after] = [part.startsWith(' ') ? ' ' : '', part.endsWith(' ') ? ' ' : '']
    return words === '' ? before || after : before + words + after
  })
  const given = new Set(wordings(short))
  return given.size === wanted.size && [...given].every((words) => wanted.has(words)) ? [short] : [...wanted]
}

/** The build's own reading of the phrases. */
export const packedPhrases = packedModule('packed-phrases', MODULE, ({ phrasings }) => ({
  name: 'phrasesByWords',
  value: packPhrases((phrasings as () => readonly Phrasings[])()),
  unpack: 'unpackPhrases',
  from: './packed-phrases',
}))
