import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { acceptGoldens, checkGoldens } from '../src/golden'
import { differences } from '../src/golden/diff'
import type { Article } from '../src/model'
import { makeFolder, wirecopy } from './cli/spawn'
import { makeGoldens, STORY } from './golden-folder'

describe('a check', () => {
  test('fails for goldens that are missing, and writes nothing', async () => {
    const { folder, file } = await makeGoldens()
    const { ok, results, text } = await checkGoldens(folder)
    expect({ ok, results }).toMatchObject({
      ok: false,
      results: [
        { name: 'ap/pier', status: 'missing' },
        { name: 'ferry', status: 'missing' },
      ],
    })
    expect(text).toContain(`ap/pier: no golden; read the article, then: wirecopy golden accept ${folder} ap/pier`)
    expect(existsSync(file('ap/pier/article.json')) || existsSync(file('ferry.article.json'))).toBe(false)
  })

  test('holds after they are accepted, with the options that stand beside them', async () => {
    const { folder, file } = await makeGoldens()
    expect(await acceptGoldens(folder)).toMatchObject({
      ok: true,
      accepted: ['ap/pier', 'ferry'],
      text: 'accepted ap/pier: a new golden\n\naccepted ferry: a new golden\n\n2 of 2 goldens accepted',
    })
    expect(await checkGoldens(folder)).toMatchObject({ ok: true, text: '2 goldens hold' })
    expect(JSON.parse(await readFile(file('ap/pier/article.json'), 'utf8'))).toMatchObject({
      dateline: { date: { year: 2025, yearInferred: true } },
    })
    expect(await acceptGoldens(folder)).toMatchObject({
      ok: true,
      accepted: [],
      text: 'nothing to accept in 2 goldens',
    })
  })

  test('shows each difference by field, and the exit of accept is to write it', async () => {
    const { folder, file } = await makeGoldens()
    await acceptGoldens(folder, { names: ['ap/pier'] })
    const golden = JSON.parse(await readFile(file('ap/pier/article.json'), 'utf8')) as Record<string, unknown>
    const edited = { ...golden, agency: { id: 'afp', name: 'AFP' }, headline: 'Gone \u001b[31m' }
    await writeFile(file('ap/pier/article.json'), JSON.stringify(edited))
    const { ok, text } = await checkGoldens(folder, { names: ['ap/pier'] })
    expect(ok).toBe(false)
    expect(text).toContain('ap/pier: 3 differences\n')
    expect(text).toContain('  agency.id\n    expected "afp"\n    got      "ap"\n')
    expect(text).toContain('  headline\n    expected "Gone \\u001b[31m"\n    got      (nothing)')
    const accepted = await acceptGoldens(folder, { names: ['ap'] })
    expect(accepted).toMatchObject({ ok: true, accepted: ['ap/pier'] })
    expect(accepted.text).toContain(
      'accepted ap/pier: 3 differences\n  agency.id\n    expected "afp"\n    got      "ap"\n',
    )
    expect(JSON.parse(await readFile(file('ap/pier/article.json'), 'utf8'))).toStrictEqual(golden)
  })

  test('reads goldens that an editor saved with a byte-order mark', async () => {
    const { folder, file } = await makeGoldens()
    await acceptGoldens(folder, { names: ['ferry'] })
    const golden = await readFile(file('ferry.article.json'), 'utf8')
    await writeFile(file('ferry.article.json'), `\ufeff${golden}`)
    expect(await checkGoldens(folder, { names: ['ferry'] })).toMatchObject({ ok: true })
  })

  test('knows goldens that hold the notes beside the article', async () => {
    const { folder, file } = await makeGoldens()
    await acceptGoldens(folder, { names: ['ferry'] })
    const article: unknown = JSON.parse(await readFile(file('ferry.article.json'), 'utf8'))
    await writeFile(file('ferry.article.json'), JSON.stringify({ article, notes: [] }))
    expect((await checkGoldens(folder, { names: ['ferry'] })).results).toMatchObject([
      { status: 'different', differences: [{ path: 'notes', expected: [] }] },
    ])
    await acceptGoldens(folder, { names: ['ferry'] })
    expect(JSON.parse(await readFile(file('ferry.article.json'), 'utf8'))).toStrictEqual({ article })
  })

  test.each([
    ['a golden that has lost its input', 'lost.article.json', '{}', /^lost: .+ has lost its input/mu],
    ['a golden that is no JSON', 'ferry.article.json', '{', /^ferry: .+ferry\.article\.json is not JSON .+ anew: /mu],
    ['options that are wrong', 'ferry.options.json', '{"form":"text"}', /^ferry: there is no option «form»/mu],
    ['options that are a list', 'ferry.options.json', '[]', /does not hold a JSON object/u],
  ])('says what is broken: %s', async (_, name, content, said) => {
    const { folder, file } = await makeGoldens()
    await writeFile(file(name), content)
    const { ok, text } = await checkGoldens(folder)
    expect(ok).toBe(false)
    expect(text).toMatch(said)
  })

  test.each([
    ['is no JSON', '<<<<<<< HEAD\n{'],
    ['is a list', '[]'],
  ])('a golden that %s is written anew, and named with the way to do it', async (_, content) => {
    const { folder, file } = await makeGoldens()
    await acceptGoldens(folder)
    await writeFile(file('ferry.article.json'), content)
    const { results, text } = await checkGoldens(folder)
    expect(results).toMatchObject([{ status: 'same' }, { name: 'ferry', status: 'unreadable' }])
    expect(text).toContain(`; to write it anew: wirecopy golden accept ${folder} ferry\n\n1 of 2 goldens does not hold`)
    expect(await acceptGoldens(folder)).toMatchObject({
      ok: true,
      accepted: ['ferry'],
      text: 'accepted ferry: written anew\n\n1 of 2 goldens accepted',
    })
    expect(await checkGoldens(folder)).toMatchObject({ ok: true })
  })

  test('what is broken is left, and hinders no other', async () => {
    const { folder, file } = await makeGoldens()
    await writeFile(file('lost.article.json'), '{}')
    await mkdir(file('ap/pier/article.json'))
    const { ok, accepted, text } = await acceptGoldens(folder)
    expect({ ok, accepted }).toStrictEqual({ ok: false, accepted: ['ferry'] })
    expect(text).toMatch(/^ap\/pier: .*directory.*\n\nlost: .+ has lost its input\n\n1 of 3 goldens accepted$/mu)
    expect(await readFile(file('lost.article.json'), 'utf8')).toBe('{}')
  })

  test('a command is told as a shell takes it', async () => {
    const folder = path.join(await makeFolder(), "Ada's goldens")
    await mkdir(folder)
    await writeFile(path.join(folder, 'ferry late.txt'), STORY)
    const { text } = await checkGoldens(folder)
    expect(text).toContain(`wirecopy golden accept '${folder.replace("'", String.raw`'\''`)}' 'ferry late'\n`)
  })

  test('one is counted as one', async () => {
    const { folder } = await makeGoldens()
    expect(await checkGoldens(folder, { names: ['ap'] })).toMatchObject({
      text: expect.stringMatching(/\n1 of 1 golden does not hold$/u) as string,
    })
    await acceptGoldens(folder)
    expect(await checkGoldens(folder, { names: ['ap'] })).toMatchObject({ text: '1 golden holds' })
  })

  test('does not hold for a folder without inputs', async () => {
    const folder = await makeFolder()
    expect(await checkGoldens(folder)).toMatchObject({ ok: false, text: `no inputs under ${folder}` })
  })

  test('rejects for what is not there', async () => {
    const { folder, file } = await makeGoldens()
    await expect(checkGoldens(file('gone'))).rejects.toThrow(
      `cannot read the folder ${file('gone')} (no such file or directory)`,
    )
    await expect(checkGoldens(file('README.md'))).rejects.toThrow('(not a directory)')
    await expect(acceptGoldens(folder, { names: ['ferr'] })).rejects.toThrow('there is no input «ferr»')
  })
})

describe('a difference', () => {
  test.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [
      { a: 1 },
      { b: 1 },
      [
        { path: 'a', expected: 1 },
        { path: 'b', got: 1 },
      ],
    ],
    [['a', 'c'], ['a', 'b', 'c'], [{ path: '[1]', got: 'b' }]],
    [
      ['a', 'b', 'c'],
      ['c'],
      [
        { path: '[0]', expected: 'a' },
        { path: '[1]', expected: 'b' },
      ],
    ],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, [{ path: 'a[0].b', expected: 1, got: 2 }]],
    [null, {}, [{ path: '', expected: null, got: {} }]],
    [[], {}, [{ path: '', expected: [], got: {} }]],
  ])('of %j and %j', (expected, got, found) => {
    expect(differences(expected, got)).toStrictEqual(found)
  })
})

describe('the program', () => {
  test('checks, accepts and checks again', async () => {
    const { folder } = await makeGoldens()
    const before = await wirecopy(['golden', 'check', folder])
    expect(before).toMatchObject({ code: 1, stderr: '' })
    expect(before.stdout).toMatch(/2 of 2 goldens do not hold\n$/u)
    const accepted = await wirecopy(['golden', 'accept', folder])
    expect(accepted).toMatchObject({ code: 0, stderr: '' })
    expect(accepted.stdout).toMatch(/^accepted ap\/pier: a new golden\n\naccepted ferry: a new golden\n\n2 of 2/u)
    expect(await wirecopy(['golden', 'check', folder])).toMatchObject({ code: 0, stdout: '2 goldens hold\n' })
    expect(await wirecopy(['golden', 'accept', folder, '--all'])).toStrictEqual({
      code: 0,
      stdout: 'nothing to accept in 2 goldens\n',
      stderr: '',
    })
  })

  test('takes a reference date, under that of options.json', async () => {
    const { folder, file } = await makeGoldens()
    await writeFile(file('ap/ferry.txt'), 'OSLO, Sept. 22 (AP) -- The pier is open.')
    await wirecopy(['golden', 'accept', folder, '--reference-date', '2021-10-01'])
    const year = async (name: string): Promise<unknown> =>
      (JSON.parse(await readFile(file(name), 'utf8')) as Article).dateline?.date?.year
    expect([await year('ap/ferry.article.json'), await year('ap/pier/article.json')]).toStrictEqual([2021, 2025])
    expect(await wirecopy(['golden', 'check', folder, '--reference-date', '2021-13-01'])).toMatchObject({
      code: 2,
      stderr: 'wirecopy: options.referenceDate must be an ISO date such as 2025-10-25\n',
    })
  })

  test('accepts only what is named, and fails where something is broken', async () => {
    const { folder, file } = await makeGoldens()
    await writeFile(file('lost.article.json'), '{}')
    const named = await wirecopy(['golden', 'accept', folder, 'ferry'])
    expect(named).toMatchObject({ code: 0, stdout: 'accepted ferry: a new golden\n\n1 of 1 golden accepted\n' })
    expect(await wirecopy(['golden', 'accept', folder])).toMatchObject({ code: 1 })
    expect(await wirecopy(['golden', 'accept', folder, 'ferry', '--all'])).toMatchObject({
      code: 2,
      stderr: 'wirecopy: name what to accept, or say --all\n',
    })
  })
})

describe('other runners', () => {
  const run = promisify(execFile)
  const kit = path.resolve(path.dirname(process.env['WIRECOPY_CLI'] ?? 'dist/cli.js'), 'golden.js')
  const lines = (runner: string): string => `
    import assert from 'node:assert/strict'
    import { test } from '${runner}'
    import { checkGoldens } from ${JSON.stringify(kit)}
    test('goldens', async () => {
      const { ok, text } = await checkGoldens(process.env.GOLDENS)
      assert.ok(ok, text)
    })`

  test.each([
    ['node:test', 'kit.node.mjs', (file: string) => ['--test', file]],
    [
      'vitest',
      'kit.test.mjs',
      (file: string) => [path.resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', path.dirname(file)],
    ],
  ])('%s fails and passes with the goldens', async (runner, name, args) => {
    const { folder } = await makeGoldens()
    const home = await makeFolder()
    await symlink(path.resolve('node_modules'), path.join(home, 'node_modules'))
    await writeFile(path.join(home, name), lines(runner))
    const options = { env: { PATH: process.env['PATH'] ?? '', GOLDENS: folder } }
    const failed: unknown = await run(process.execPath, args(path.join(home, name)), options).catch(
      (error: unknown) => error,
    )
    expect(JSON.stringify(failed)).toContain('2 of 2 goldens do not hold')
    await acceptGoldens(folder)
    await run(process.execPath, args(path.join(home, name)), options)
  })
})
