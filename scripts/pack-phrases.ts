// What tsup puts in the place of src/lexicon/phrase-wordings.ts: every wording, worked out once and for all.
import { phraseKeys } from '../src/data/phrases/types'
import { coded, type PackedPhrases, type PackedWordings } from '../src/lexicon/packed-phrases'
import type { Wordings } from '../src/lexicon/phrase-wordings'
import { packedModule } from './packed-module'

/** Go reads it, which knows no `u` flag. */
const MODULE = /[/\\]src[/\\]lexicon[/\\]phrase-wordings\.ts$/

const KEYS: readonly string[] = phraseKeys

/** The wordings by strength and language, in their order; a key is its place in the list of keys. */
export function packPhrases(all: readonly Wordings[]): PackedPhrases {
  const packed: PackedPhrases[number][] = []
  for (const { sense, whole, start, contain } of all) {
    const row = packedRow(KEYS.indexOf(sense.key), [whole, start, contain])
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
): PackedWordings {
  const [whole, start, contain] = lists
  if (contain.length > 0) return [key, coded(whole), coded(start), coded(contain)]
  return start.length > 0 ? [key, coded(whole), coded(start)] : [key, coded(whole)]
}

/** The build's own reading of the phrases. */
export const packedPhrases = packedModule('packed-phrases', MODULE, ({ phraseWordings }) => ({
  name: 'phraseWordings',
  value: packPhrases((phraseWordings as () => readonly Wordings[])()),
  unpack: 'unpackPhrases',
  from: './packed-phrases',
}))
