// `npm run mutate -- src/recognizers/end-mark.ts`: changes the file in every small way that Stryker knows and says which
// changes no test noticed, and the share of those that some test did.
import { spawnSync } from 'node:child_process'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('mutate: name a file, as in: npm run mutate -- src/recognizers/end-mark.ts')
  process.exit(2)
}
const { status } = spawnSync('stryker', ['run', '--mutate', file], {
  stdio: 'inherit',
  env: { ...process.env, MUTATED: file },
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
