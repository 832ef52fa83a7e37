import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BODY, makeFolder, PAGE, STORY, wirecopy } from './spawn'

const folder = await makeFolder()
const file = (name: string): string => path.join(folder, name)
await mkdir(file('pages/deep'), { recursive: true })
await Promise.all([
  writeFile(file('story.txt'), STORY),
  writeFile(file('pages/a.html'), PAGE),
  writeFile(file('pages/A.txt'), STORY),
  writeFile(file('pages/deep/b.txt'), STORY),
])

const filesIn = async (name: string): Promise<string[]> => {
  const entries = await readdir(file(name), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(file(name), path.join(entry.parentPath, entry.name)))
    .sort()
}

describe('--out', () => {
  test('writes a file for each document, where it stands in its folder, and nothing else', async () => {
    const { code, stdout } = await wirecopy(['--text', '--out', 'texts', 'pages', 'story.txt', '-'], {
      cwd: folder,
      input: STORY,
    })
    expect({ code, stdout }).toStrictEqual({ code: 0, stdout: '' })
    expect(await filesIn('texts')).toStrictEqual(['A.txt', 'a-2.txt', 'deep/b.txt', 'stdin.txt', 'story.txt'])
    expect(await readFile(file('texts/deep/b.txt'), 'utf8')).toBe(`${BODY}\n`)
  })

  test.each([
    ['json', 'a.json', '{\n  "headline"'],
    ['ninjs', 'a.json', '{\n  "uri"'],
    ['schema-org', 'a.jsonld', '{\n  "@context"'],
    ['markdown', 'a.md', '---\n'],
  ])('names the files of %s by their format', async (format, name, start) => {
    await wirecopy(['--format', format, '--out', `as-${format}`, 'pages/a.html'], { cwd: folder })
    expect(await filesIn(`as-${format}`)).toStrictEqual([name])
    expect(await readFile(file(`as-${format}/${name}`), 'utf8')).toMatch(start.slice(0, 4))
  })

  test('reads no file of a former run, where its folder is a part of the one that is read', async () => {
    await mkdir(file('site'))
    await writeFile(file('site/a.txt'), STORY)
    for (let run = 0; run < 2; run += 1) await wirecopy(['--text', '--out', 'site/out', 'site'], { cwd: folder })
    expect(await filesIn('site')).toStrictEqual(['a.txt', 'out/a.txt'])
  })

  test('writes over none of the inputs', async () => {
    const { code, stderr } = await wirecopy(['--text', '--out', '.', 'story.txt'], { cwd: folder })
    expect({ code, stderr }).toStrictEqual({ code: 2, stderr: 'wirecopy: cannot write story.txt (it is read too)\n' })
    expect(await readFile(file('story.txt'), 'utf8')).toBe(STORY)
  })

  test('stays in its folder, whatever the name of an input and wherever links lead', async () => {
    await mkdir(file('inner'))
    await mkdir(file('linked'))
    await symlink(file('inner'), file('linked/deep'))
    await writeFile(file('inner/kept.txt'), 'kept')
    await symlink(file('inner/kept.txt'), file('linked/a.txt'))
    const { code } = await wirecopy(['--text', '--out', 'up', '../pages/deep/*.txt'], { cwd: file('site') })
    expect(code).toBe(0)
    expect(await filesIn('site/up')).toStrictEqual(['pages/deep/b.txt'])
    const linked = await wirecopy(['--text', '--out', 'linked', 'pages/deep/b.txt', 'pages/a.html', 'pages/deep'], {
      cwd: folder,
    })
    expect(linked.stderr).toContain('cannot write linked/a.txt (it leads out of linked)')
    const out = await wirecopy(['--text', '--out', '../linked', 'deep/*.txt'], { cwd: file('pages') })
    expect({ code: out.code, stderr: out.stderr }).toStrictEqual({
      code: 2,
      stderr: 'wirecopy: cannot write ../linked/deep/b.txt (it leads out of ../linked)\n',
    })
    expect(await filesIn('inner')).toStrictEqual(['kept.txt'])
    expect(await readFile(file('inner/kept.txt'), 'utf8')).toBe('kept')
  })
})

describe('several documents in one output', () => {
  test('stand below their names, as text', async () => {
    const { stdout } = await wirecopy(['--text', 'story.txt', 'pages/deep'], { cwd: folder })
    expect(stdout).toBe(`==> story.txt <==\n${BODY}\n\n==> pages/deep/b.txt <==\n${BODY}\n\n`)
    const explained = await wirecopy(['--explain', 'pages/deep'], { cwd: folder })
    expect(explained.stdout).toMatch(/^==> pages\/deep\/b\.txt <==\n0-23 dateline/u)
  })

  test('have their names beside them, as JSON', async () => {
    const { stdout } = await wirecopy(['--format', 'json', 'pages/deep'], { cwd: folder })
    expect(JSON.parse(stdout)).toMatchObject({ file: 'pages/deep/b.txt', article: { text: BODY } })
  })

  test('are told nothing of where there is one', async () => {
    expect((await wirecopy(['--text', 'story.txt'], { cwd: folder })).stdout).toBe(`${BODY}\n`)
  })
})
