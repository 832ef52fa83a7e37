import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { acceptGoldens, checkGoldens } from '../src/golden'
import { makeFolder } from './cli/spawn'
import { makeGoldens, STORY } from './golden-folder'

describe('the golden kit', () => {
  test('reads what is not UTF-8 as its page says, and gzip', async () => {
    const folder = await makeFolder()
    const page = gzipSync(Buffer.from('<meta charset="windows-1251"><h1>\xcf\xe0\xf0\xee\xec</h1><p>OK', 'latin1'))
    await writeFile(path.join(folder, 'ferry.html'), page)
    await acceptGoldens(folder, { names: ['ferry'] })
    const golden: unknown = JSON.parse(await readFile(path.join(folder, 'ferry.article.json'), 'utf8'))
    expect(golden).toMatchObject({ headline: 'Паром' })
  })

  test.each(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'HTM', 'txt.gz', 'htm.gz'])(
    'takes .%s for an input, as the command does',
    async (extension) => {
      const folder = await makeFolder()
      await mkdir(path.join(folder, 'pier'))
      for (const name of [`ferry.${extension}`, `pier/input.${extension}`])
        await writeFile(path.join(folder, name), STORY)
      expect((await checkGoldens(folder)).results.map(({ name }) => name)).toStrictEqual(['ferry', 'pier'])
    },
  )

  test('input.ref names an input that stands elsewhere', async () => {
    const { folder, file } = await makeGoldens()
    await mkdir(file('elsewhere'))
    await writeFile(file('elsewhere/input.ref'), '../ap/pier/input.txt\n')
    await acceptGoldens(folder, { names: ['elsewhere'] })
    expect(JSON.parse(await readFile(file('elsewhere/article.json'), 'utf8'))).toMatchObject({ agency: { id: 'ap' } })
  })

  test('two inputs of one golden are an error that names both', async () => {
    const { folder, file } = await makeGoldens()
    await writeFile(file('ap/pier/input.html'), STORY)
    await writeFile(file('ferry.txt'), STORY)
    const { results } = await checkGoldens(folder)
    expect(results.map(({ status, problem }) => [status, problem])).toStrictEqual([
      [
        'broken',
        `${file('ap/pier/input.html')} and ${file('ap/pier/input.txt')} are inputs of one golden; keep one of them`,
      ],
      ['broken', `${file('ferry.md')} and ${file('ferry.txt')} are inputs of one golden; keep one of them`],
    ])
  })

  test('takes nothing else for an input where an article.json stands', async () => {
    const { folder, file } = await makeGoldens()
    await mkdir(file('lost'))
    await writeFile(file('lost/article.json'), '{}')
    await writeFile(file('lost/ledger.txt'), '0-4 body[0]')
    expect((await checkGoldens(folder)).results.map(({ name, status }) => [name, status])).toStrictEqual([
      ['ap/pier', 'missing'],
      ['ferry', 'missing'],
      ['lost', 'broken'],
    ])
  })

  test('holds for the fixtures of this project', async () => {
    expect((await checkGoldens('fixtures')).text).toMatch(/^\d+ goldens hold$/u)
  })
})
