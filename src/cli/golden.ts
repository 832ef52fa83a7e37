import type { Command } from 'commander'
import { visibleLine } from '../golden/visible'
import { FINE, SOME_FAILED } from './say'

/** Adds `golden check FOLDER` and `golden accept FOLDER NAME...`; `exit` hears of the exit code. */
export function addGolden(program: Command, exit: (code: number) => void): void {
  const golden = program
    .command('golden')
    .description('checks a folder of inputs against the articles kept beside them')
  golden
    .command('check')
    .description('report every difference by field; a missing article fails too')
    .argument('<FOLDER>', 'holds NAME/input.txt and NAME/article.json, or NAME.txt and NAME.article.json')
    .argument('[NAME...]', 'check only these')
    .action(async (folder: string, names: readonly string[]) => {
      const { checkGoldens } = await import('../golden')
      const { ok, text } = await checkGoldens(folder, names.length > 0 ? { names } : {})
      process.stdout.write(`${text}\n`)
      exit(ok ? FINE : SOME_FAILED)
    })
  golden
    .command('accept')
    .description('write the articles as they come out now; read the diff before you commit it')
    .argument('<FOLDER>', 'as for check')
    .argument('[NAME...]', 'write only these')
    .option('--all', 'write all of them')
    .action(async (folder: string, names: readonly string[], { all }: { readonly all?: true }) => {
      if (!all && names.length === 0) throw new Error('name what to accept, or say --all')
      const { acceptGoldens, checkGoldens } = await import('../golden')
      const chosen = all ? (await checkGoldens(folder)).results.map(({ name }) => name) : names
      const accepted = await acceptGoldens(folder, chosen)
      process.stdout.write(accepted.map((name) => `accepted ${visibleLine(name)}\n`).join(''))
      exit(FINE)
    })
}
