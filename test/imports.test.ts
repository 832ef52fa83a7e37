import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which folder of `src` may import from which; files at the top stand for themselves. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parts: ['model'],
  data: ['model', 'data'],
  lexicon: ['data', 'model', 'parts', 'lexicon'],
  readers: ['data', 'model', 'parts', 'readers', 'lexicon'],
  recognizers: ['data', 'lexicon', 'model', 'parts', 'recognizers'],
  decide: ['lexicon', 'model', 'parts', 'decide'],
  assemble: ['lexicon', 'model', 'parts', 'assemble'],
  exporters: ['data', 'model', 'checks', 'exporters'],
  checks: [],
  'agency-shape': ['lexicon', 'model', 'checks'],
  options: ['model', 'checks', 'agency-shape'],
  'inspect-document': ['readers', 'lexicon', 'recognizers', 'decide', 'assemble', 'model', 'parts'],
  'split-document': ['inspect-document', 'lexicon', 'decide', 'recognizers', 'model', 'parts'],
  'clean-article': ['readers', 'inspect-document', 'decide', 'options', 'model'],
  'split-stories': ['readers', 'split-document', 'options', 'model'],
  text: ['readers', 'inspect-document', 'decide', 'split-document', 'define-agency', 'exporters', 'options', 'model'],
  'sound-tree': [],
  rehype: ['readers', 'inspect-document', 'decide', 'options', 'model', 'sound-tree'],
  stream: ['clean-article', 'options', 'data', 'model', 'stream'],
  // A golden tests what the command does, so bytes become text as they do there.
  golden: ['clean-article', 'options', 'model', 'golden', 'cli'],
}

/** What may touch files; the rest runs wherever JavaScript does. */
const ON_NODE: readonly string[] = ['cli', 'golden']

const IMPORT = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gmu

const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))

const placeOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/u, '') ?? ''

describe('imports run one way', () => {
  test.each(files)('%s', (file) => {
    const from = placeOf(file)
    for (const [, target = ''] of readFileSync(path.join('src', file), 'utf8').matchAll(IMPORT)) {
      if (target.startsWith('node:')) expect(ON_NODE, `${file} imports ${target}`).toContain(from)
      if (!target.startsWith('.')) continue
      const to = placeOf(path.join(path.dirname(file), target))
      const allowed = ARROWS[from]
      if (allowed) expect(allowed, `${file} imports ${target}`).toContain(to)
    }
  })
})

describe('no recognizer imports another', () => {
  test.each(files.filter((file) => file.startsWith('recognizers/') && !file.endsWith('index.ts')))('%s', (file) => {
    const targets = [...readFileSync(path.join('src', file), 'utf8').matchAll(IMPORT)].map(([, target = '']) => target)
    expect(targets.filter((target) => target.startsWith('./') && target !== './recognizer')).toStrictEqual([])
  })
})
