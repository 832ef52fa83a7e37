// `npm run check:installs`: packs the package, installs it into fresh projects in a temporary folder and uses it there as its
// users do: ES modules, CommonJS, TypeScript, a browser's bundle, the command, the golden kit; under each runtime that the
// registry brings. `-- --here` uses only the Node that runs this. Exits 1 if anything fails.
import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'

/** What an install may weigh, in bytes by summed file sizes, and how many packages it may bring, itself included. */
const MOST_BYTES = 5_000_000
const MOST_PACKAGES = 35
/** Runtimes by the npm package that brings them; the command that each runs a file by. */
const RUNTIMES = [
  { name: 'Node 20.19', from: 'node@20.19', file: 'node/bin/node', args: [], must: true },
  { name: 'Node 22', from: 'node@22', file: 'node/bin/node', args: [], must: true },
  { name: 'Node 24', from: 'node@24', file: 'node/bin/node', args: [], must: true },
  { name: 'Bun', from: 'bun', file: '.bin/bun', args: [], must: false },
  { name: 'Deno', from: 'deno', file: '.bin/deno', args: ['run', '--allow-read', '--allow-env'], must: false },
]
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']

const root = path.resolve(import.meta.dirname ?? path.dirname(process.argv[1]), '..')
const uses = path.join(root, 'test', 'installs')
const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-installs-'))
const failures = []

/** Runs a program to its end; rejects with what it printed. */
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.stderr.on('data', (chunk) => (text += chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${command} ${args.join(' ')}\n${text}`)),
    )
  })
}

async function check(what, work) {
  try {
    const said = await work()
    console.log(`ok    ${what}${said ? `: ${said}` : ''}`)
  } catch (error) {
    failures.push(what)
    console.log(`FAILS ${what}\n${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A fresh project with the package in it; `type` is that of its package.json. */
async function project(name, type, tarball, ...others) {
  const at = path.join(folder, name)
  mkdirSync(at)
  writeFileSync(path.join(at, 'package.json'), JSON.stringify({ private: true, type }))
  await run(NPM, ['install', ...QUIET, tarball, ...others], at)
  cpSync(uses, at, { recursive: true })
  return at
}

function bytesIn(at) {
  const sizes = readdirSync(at, { recursive: true }).map((file) => statSync(path.join(at, String(file))))
  return sizes.reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
}

function weigh(at) {
  const bytes = bytesIn(path.join(at, 'node_modules'))
  const lock = JSON.parse(readFileSync(path.join(at, 'node_modules', '.package-lock.json'), 'utf8'))
  const packages = Object.keys(lock.packages).length
  if (bytes > MOST_BYTES || packages > MOST_PACKAGES)
    throw new Error(`${bytes} bytes in ${packages} packages; at most ${MOST_BYTES} in ${MOST_PACKAGES}`)
  return `${(bytes / 1e6).toFixed(1)} MB in ${packages} packages`
}

/** Types are checked under both ways of resolution that projects use, with nothing skipped, and what comes out is run. */
async function typescript(at, module, moduleResolution, out) {
  const compilerOptions = { target: 'es2022', lib: ['es2023', 'dom'], types: ['node'], strict: true }
  Object.assign(compilerOptions, { exactOptionalPropertyTypes: true, module, moduleResolution, outDir: out })
  const config = path.join(at, `tsconfig.${out}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ['use.ts'] }))
  await run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', config], at)
  return used(await run(process.execPath, [path.join(at, out, 'use.js')], at))
}

function used(printed) {
  if (!printed.includes('used')) throw new Error(`printed «${printed}»`)
}

/** The bundle runs where there is nothing of Node. */
async function browser(at) {
  const { outputFiles } = await build({
    absWorkingDir: at,
    entryPoints: ['bundle.mjs'],
    bundle: true,
    minify: true,
    platform: 'browser',
    write: false,
  })
  const context = vm.createContext({ URL, TextEncoder, structuredClone })
  vm.runInContext(outputFiles[0].text, context)
  const found = JSON.stringify(context.found)
  if (found !== '["ap","ap","Ferry is back"]') throw new Error(`found ${found}`)
}

async function command(at, runtime) {
  const story = path.join(at, 'goldens', 'ferry', 'input.txt')
  const bin = path.join(at, 'node_modules', 'wirecopy', 'dist', 'cli.js')
  const { agency } = JSON.parse(await run(runtime, [bin, story], at))
  if (agency.id !== 'ap') throw new Error(JSON.stringify(agency))
  await run(runtime, [bin, 'golden', 'check', 'goldens'], at)
}

/** Goldens that hold, and one that does not. */
function writeGoldens(at) {
  const from = path.join(root, 'fixtures', 'ap', 'river-ferry')
  for (const place of ['goldens', 'broken']) cpSync(from, path.join(at, place, 'ferry'), { recursive: true })
  const golden = path.join(at, 'broken', 'ferry', 'article.json')
  const { article } = JSON.parse(readFileSync(golden, 'utf8'))
  writeFileSync(golden, JSON.stringify({ article: { ...article, headline: 'Another headline' } }))
}

async function goldenKit(at) {
  const modules = path.join(at, 'node_modules')
  await check('golden kit under node:test', () =>
    run(process.execPath, ['--test', 'golden.node.mjs'], at).then(() => ''),
  )
  symlinkSync(path.join(root, 'node_modules', 'vitest'), path.join(modules, 'vitest'))
  await check('golden kit under vitest', () =>
    run(process.execPath, [path.join(modules, 'vitest/vitest.mjs'), 'run', '--root', at, 'golden-vitest'], at).then(
      () => '',
    ),
  )
  await check('golden kit under jest', async () => {
    await run(NPM, ['install', ...QUIET, '--no-save', 'jest@30'], at)
    await run(process.execPath, [path.join(modules, 'jest/bin/jest.js'), '--testRegex', 'golden\\.jest\\.cjs$'], at)
  })
}

/** The program of a runtime, from the registry; undefined where that does not bring it. */
async function fetchRuntime({ name, from, file }) {
  const at = path.join(folder, name.replaceAll(' ', '-'))
  mkdirSync(at)
  writeFileSync(path.join(at, 'package.json'), '{"private":true}')
  try {
    await run(NPM, ['install', ...QUIET, from], at)
    const program = path.join(at, 'node_modules', file)
    return { program, version: (await run(program, ['--version'], at)).trim().split('\n')[0] }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

async function runtimes(esm, cjs) {
  const fetched = await Promise.all(RUNTIMES.map(fetchRuntime))
  for (const [i, { name, args, must }] of RUNTIMES.entries()) {
    const { program, version, problem } = fetched[i]
    if (problem !== undefined) {
      if (must) await check(name, () => Promise.reject(new Error(problem)))
      else console.log(`–     ${name}: not to be had here`)
      continue
    }
    await check(`${name} (${version}), ES modules`, () => run(program, [...args, 'use.mjs'], esm).then(used))
    await check(`${name}, CommonJS`, () => run(program, [...args, 'use.cjs'], cjs).then(used))
    if (name.startsWith('Node')) await check(`${name}, the command`, () => command(esm, program))
  }
}

async function main() {
  await run(NPM, ['pack', '--pack-destination', folder, '--loglevel=error'], root)
  const tarball = path.join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '')
  const [esm, cjs] = [await project('esm', 'module', tarball), await project('cjs', 'commonjs', tarball)]
  writeGoldens(esm)
  writeGoldens(cjs)
  await check('install', () => weigh(esm))
  await check('ES modules', () => run(process.execPath, ['use.mjs'], esm).then(used))
  await check('CommonJS', () => run(process.execPath, ['use.cjs'], cjs).then(used))
  await check('the command', () => command(esm, process.execPath))
  await check('browser bundle', () => browser(esm))
  cpSync(path.join(root, 'node_modules/@types/node'), path.join(esm, 'node_modules/@types/node'), { recursive: true })
  cpSync(path.join(root, 'node_modules/undici-types'), path.join(esm, 'node_modules/undici-types'), { recursive: true })
  await check('TypeScript, nodenext', () => typescript(esm, 'nodenext', 'nodenext', 'nodenext'))
  await check('TypeScript, bundler', () => typescript(esm, 'esnext', 'bundler', 'bundler'))
  await goldenKit(cjs)
  if (!process.argv.includes('--here')) await runtimes(esm, cjs)
}

try {
  await main()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failures.length > 0) {
  console.log(`${failures.length} fail`)
  process.exitCode = 1
}
