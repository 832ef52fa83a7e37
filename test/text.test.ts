import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as whole from '../src/index'
import type { CleanOptions } from '../src/model'
import { sniff } from '../src/readers/sniff'
import * as text from '../src/text'
import { fixtureInputs } from './fixture-inputs'
import { checkNothingInvented, checkTiling } from './laws'

const page = `<!doctype html><html><body><article><h1>Ferry back after ten years</h1>
<p>The harbour ferry is back after ten years, and it sails twice a day, the port said.</p></article></body></html>`

const isPage = (input: string, { format = 'auto' }: CleanOptions): boolean =>
  format === 'html' || (format === 'auto' && sniff(input) === 'html')
const copy = fixtureInputs.flatMap(({ name, input, options: { format = 'auto', ...options } }) =>
  format === 'html' || isPage(input, options) ? [] : [[name, input, { ...options, format }] as const],
)

describe('the entry point for text reads text and markdown as the whole package does', () => {
  test('there are stories to compare', () => {
    expect(copy.length).toBeGreaterThan(30)
  })

  test.each(copy)('%s', (_, input, options) => {
    expect(text.inspectArticle(input, options)).toStrictEqual(whole.inspectArticle(input, options))
    expect(text.splitStories(input, options)).toStrictEqual(whole.splitStories(input, options))
  })
})

describe('a page in the entry point for text', () => {
  test('throws a TypeError that names the other entry point, where the format says html', () => {
    const options = { format: 'html' } as CleanOptions as text.TextOptions
    for (const call of [text.cleanArticle, text.inspectArticle, text.splitStories]) {
      expect(() => call(page, options)).toThrow(TypeError)
      expect(() => call(page, options)).toThrow('import from «wirecopy»')
    }
  })

  test('is read as text, with a note, where the format is told by looking', () => {
    const inspection = text.inspectArticle(page)
    expect(inspection.source).toBe(page)
    expect(inspection.notes.map(({ code }) => code)).toContain('html-as-text')
    expect(text.inspectArticle(page, { format: 'text' }).notes).not.toContainEqual(
      expect.objectContaining({ code: 'html-as-text' }),
    )
    checkTiling(inspection)
    checkNothingInvented(inspection)
  })
})

test('both entry points have the same functions', () => {
  expect(Object.keys(text).toSorted()).toStrictEqual(Object.keys(whole).toSorted())
})

test('no parser of HTML is in the bundle of the entry point for text', async () => {
  const inputsOf = async (entry: string): Promise<string[]> => {
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
    })
    return Object.keys(metafile.inputs).filter((file) => /parse5|rehype|htmlparser|readers\/html\.ts/u.test(file))
  }
  expect((await inputsOf('src/index.ts')).length).toBeGreaterThan(5)
  expect(await inputsOf('src/text.ts')).toStrictEqual([])
})
