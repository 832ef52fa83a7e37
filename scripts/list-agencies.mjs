// Writes src/data/agencies/index.ts from the files beside it: one import and one entry an agency.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/data/agencies/', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .sort()
const entries = files.flatMap((file) => {
  const name = /^export const (\w+)/mu.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1]
  return name ? [{ name, file: file.replace(/\.ts$/u, '') }] : []
})
const text = `import type { Agency } from '../../model'
${entries.map(({ name, file }) => `import { ${name} } from './${file}'`).join('\n')}

/** Every agency and press-release wire that is built in. Made by \`npm run list-agencies\`. */
export const agencies: readonly Agency[] = [
${entries.map(({ name }) => `  ${name},`).join('\n')}
]
`
writeFileSync(new URL('index.ts', folder), text)
