// `npm start [-- FILE…]`: shows what is found in the files, by default the two in seeds/.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const files = process.argv.slice(2)
const shown =
  files.length > 0
    ? files
    : readdirSync('seeds')
        .sort()
        .map((file) => `seeds/${file}`)
const { status } = spawnSync(process.execPath, ['dist/cli.js', '--show', ...shown], { stdio: 'inherit' })
process.exitCode = status ?? 1
