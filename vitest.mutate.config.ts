import { existsSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** What holds everything: whole documents by their goldens and by hand. */
const WHOLE = ['test/fixtures.test.ts', 'test/expectations.test.ts']
/** What holds a file beside the test that is called like it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  dateline: ['test/datelines.test.ts', 'test/agencies.test.ts'],
  'box-features': ['test/decide/features.test.ts'],
  bundles: ['test/decide/features.test.ts'],
  agencies: ['test/decide/surroundings.test.ts'],
  cohesion: ['test/decide/layout.test.ts'],
  decide: ['test/decide/moves.test.ts', 'test/decide/furniture.test.ts'],
  standfirst: ['test/decide/free-moves.test.ts', 'test/decide/moves.test.ts'],
  'free-moves': [
    'test/decide/moves.test.ts',
    'test/decide/decide.test.ts',
    'test/decide/furniture.test.ts',
    'test/decide/opening-title.test.ts',
    'test/decide/scores.test.ts',
  ],
  moves: ['test/decide/decide.test.ts', 'test/decide/furniture.test.ts'],
  priced: ['test/decide/moves.test.ts', 'test/decide/decide.test.ts'],
  'page-scores': ['test/decide/learned-scores.test.ts'],
  scores: ['test/decide/headline-score.test.ts', 'test/decide/moves.test.ts'],
  strangers: ['test/decide/surroundings.test.ts'],
  surroundings: ['test/decide/moves.test.ts'],
  survey: ['test/learned-trees.test.ts'],
  trees: ['test/learned-trees.test.ts'],
}

/** The tests of a recognizer are those that are called like it, and of all else whole documents. */
function testsFor(file: string): readonly string[] {
  const name = path.basename(file, '.ts')
  const own = path.join('test', file.replace(/^src\//u, '').replace(/\.ts$/u, '.test.ts'))
  const tests = [...(existsSync(own) ? [own] : []), ...(BESIDE[name] ?? [])]
  return tests.length > 0 ? tests : WHOLE
}

/** For `npm run mutate`, which says what is mutated. */
export default defineConfig({ test: { include: [...testsFor(process.env['MUTATED'] ?? '')], testTimeout: 30_000 } })
