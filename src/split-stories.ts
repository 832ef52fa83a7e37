import type { CleanOptions, StoryStretch } from './model'
import { checkInput } from './options'
import { read } from './readers'
import { splitDocument } from './split-document'

/**
 * The stretches of `input` that hold one story each, adjacent and in order: one for an ordinary document, several for a
 * digest. Offsets are in UTF-16 code units. A page in HTML is one stretch, for its stories are no stretches of its source.
 */
export function splitStories(input: string, options: CleanOptions = {}): StoryStretch[] {
  checkInput(input, options)
  return splitDocument(read(input, options), input, options)
}
