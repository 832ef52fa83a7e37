import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exports } from '../package.json'
import { entryPoints } from '../typedoc.json'

const entries = Object.keys(exports).filter((entry) => entry !== './package.json')
const names = entries.map((entry) => entry.replace('.', 'wirecopy'))

test('every entry point is used by the projects of `npm run check:installs`', () => {
  const modules = readFileSync('test/installs/use.mjs', 'utf8') + readFileSync('test/installs/golden.node.mjs', 'utf8')
  for (const source of [modules, ...['use.cjs', 'use.ts'].map((file) => readFileSync(`test/installs/${file}`, 'utf8'))])
    expect(names.filter((name) => !source.includes(`'${name}'`))).toStrictEqual([])
})

test('every entry point is in the reference, and in the README', () => {
  const documented = entryPoints.map((file) => file.replace('src/', './').replace('exporters/', '').replace('.ts', ''))
  expect(documented.toSorted()).toStrictEqual(entries.map((entry) => (entry === '.' ? './index' : entry)).toSorted())
  const readme = readFileSync('README.md', 'utf8')
  expect(names.filter((name) => !readme.includes(`'${name}'`) && !readme.includes(`\`${name}\``))).toStrictEqual([])
})
