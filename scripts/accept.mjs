// `npm run accept -- NAME`: writes article.json and ledger.txt of the fixtures whose path holds NAME. Read the diff before you commit it.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inspectArticle, ledgerText } from '../dist/index.js'

const [name] = process.argv.slice(2)
if (!name) {
  console.error('accept: name a fixture, as in: npm run accept -- ap/flood')
  process.exit(2)
}
const inputs = readdirSync('fixtures', { recursive: true })
  .map(String)
  .filter((file) => /(?:^|\/)input\.\w+$/u.test(file) && file.includes(name))
if (inputs.length === 0) {
  console.error(`accept: no fixture's path holds «${name}»`)
  process.exit(2)
}
for (const file of inputs) {
  const folder = path.join('fixtures', path.dirname(file))
  const own = path.join('fixtures', file)
  const input = file.endsWith('.ref') ? path.join(folder, readFileSync(own, 'utf8').trim()) : own
  const optionsFile = path.join(folder, 'options.json')
  const options = statSync(optionsFile, { throwIfNoEntry: false }) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {}
  const inspection = inspectArticle(readFileSync(input, 'utf8'), options)
  const { article, notes } = inspection
  writeFileSync(
    path.join(folder, 'article.json'),
    `${JSON.stringify(notes.length > 0 ? { article, notes } : { article }, null, 2)}\n`,
  )
  writeFileSync(path.join(folder, 'ledger.txt'), ledgerText(inspection))
  console.log(`accepted ${folder}`)
}
