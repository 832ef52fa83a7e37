import { describe, expect, test } from 'vitest'
import { see } from '../src/inspect-document'
import { lexiconFor } from '../src/lexicon'
import type { Document, Evidence } from '../src/parts'
import { read } from '../src/readers'
import { recognizers } from '../src/recognizers'
import { fixtureInputs } from './fixture-inputs'
import { wireStory } from './fuzz/walk'

/** The plain way: line by line, each recognizer in turn. */
function plainly({ lines, metadata }: Document): Evidence[] {
  const lexicon = lexiconFor()
  return lines.flatMap((line, i) =>
    recognizers.flatMap((look) => look(line, { before: lines[i - 1], after: lines[i + 1], metadata, lexicon })),
  )
}

describe('what is seen block by block is what is seen line by line', () => {
  test('in every fixture', () => {
    for (const { name, input, options } of fixtureInputs) {
      const document = read(input, options)
      expect(see(document, recognizers), name).toStrictEqual(plainly(document))
    }
  })

  test('in documents of many blocks, of short lines and of long ones', () => {
    const stories = Array.from({ length: 12 }, (_, i) => wireStory(i).text)
    for (const joint of ['\n\n', ' ', '\n\nHome\n\nNews\n\n'])
      for (const text of [stories.join(joint), stories.join(joint).replaceAll('. ', '.\n\n')]) {
        const document = read(`${text}\n\n`.repeat(12), { format: 'text' })
        expect(see(document, recognizers)).toStrictEqual(plainly(document))
      }
  })
})
