import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { lateChunks } from './scripts/late-chunks'
import { lateExpressions } from './scripts/late-expressions'
import { packedAgencies } from './scripts/pack-agencies'
import { packedPhrases } from './scripts/pack-phrases'

/** What is imported, as ES modules and as CommonJS. */
const LIBRARY = {
  index: 'src/index.ts',
  text: 'src/text.ts',
  stream: 'src/stream.ts',
  golden: 'src/golden.ts',
  ninjs: 'src/exporters/ninjs.ts',
  'schema-org': 'src/exporters/schema-org.ts',
  markdown: 'src/exporters/markdown.ts',
  readability: 'src/exporters/readability.ts',
  rehype: 'src/rehype.ts',
}
/** What is run. */
const PROGRAM = { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' }

const SHARED = {
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: LIBRARY },
  splitting: true,
  // It comes as many files, whose import takes longer than all the rest, and as ES modules only, which jest cannot load.
  noExternal: ['parse5'],
  esbuildPlugins: [packedAgencies, packedPhrases, lateExpressions],
  plugins: [lateChunks],
  treeshake: true,
  // Letters of every script stay themselves. Names stay too, for traces that can be read. A fifth of the size goes.
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
} as const satisfies Options

// Both builds write to one folder, so neither may empty it.
rmSync('dist', { recursive: true, force: true })

const { text, ...OTHERS } = LIBRARY

export default defineConfig([
  { ...SHARED, format: 'esm', entry: { ...OTHERS, ...PROGRAM } },
  // The text-only entry point is one file with short names: its import is to take no longer than reading it.
  { ...SHARED, format: 'esm', entry: { text }, dts: false, splitting: false, minify: true },
  { ...SHARED, format: 'cjs', entry: LIBRARY },
])
