import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from './cli/spawn'

export const STORY = 'OSLO, Sept. 22 (AP) -- The harbor office opened a new pier on Monday, officials said.\n'

/** A folder with an input in each layout, and no goldens yet. */
export async function makeGoldens(): Promise<{ readonly folder: string; readonly file: (name: string) => string }> {
  const folder = await makeFolder()
  const file = (name: string): string => path.join(folder, name)
  await mkdir(file('ap/pier'), { recursive: true })
  await Promise.all([
    writeFile(file('ap/pier/input.txt'), STORY),
    writeFile(file('ap/pier/options.json'), '{"referenceDate":"2025-09-25"}'),
    writeFile(file('ap/pier/notes.txt'), 'Beside an input, not one.'),
    writeFile(file('ferry.md'), '# Ferry late\n\nThe ferry was late on Monday, the office said.\n'),
    writeFile(file('ferry.options.json'), '{"format":"markdown"}'),
    writeFile(file('README.md'), 'About this folder.'),
  ])
  return { folder, file }
}
