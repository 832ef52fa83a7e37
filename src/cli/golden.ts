import type { Command } from 'commander'
import type { GoldenOptions, GoldenReport } from '../golden'
import { FINE, SOME_FAILED } from './say'

const EXITS = `
Exit codes: 0 all goldens hold, or were accepted; 1 some do not hold, or could not be accepted; 2 wrong arguments, or the
folder cannot be read.`

const REFERENCE_DATE = [
  '--reference-date <date>',
  'ISO date by which a missing year may be inferred, where options.json has none',
] as const

interface Flags {
  readonly all?: true
  readonly referenceDate?: string
}

/** Adds `golden check FOLDER [NAME...]` and `golden accept FOLDER [NAME...]`; `exit` hears of the exit code. */
export function addGolden(program: Command, exit: (code: number) => void): void {
  const tell = ({ ok, text }: GoldenReport): void => {
    process.stdout.write(`${text}\n`)
    exit(ok ? FINE : SOME_FAILED)
  }
  const golden = program
    .command('golden')
    .description('checks a folder of inputs against the articles kept beside them')
    .addHelpText('after', EXITS)
  golden
    .command('check')
    .description('report every difference by field; a missing article fails too')
    .argument('<FOLDER>', 'holds NAME/input.txt and NAME/article.json, or NAME.txt and NAME.article.json')
    .argument('[NAME...]', 'check only these')
    .option(...REFERENCE_DATE)
    .action(async (folder: string, names: readonly string[], flags: Flags) => {
      const { checkGoldens } = await import('../golden')
      tell(await checkGoldens(folder, asked(names, flags)))
    })
  golden
    .command('accept')
    .description('write the articles that are missing or differ; read the diff before you commit it')
    .argument('<FOLDER>', 'as for check')
    .argument('[NAME...]', 'write only these')
    .option('--all', 'write all of them, as when none is named')
    .option(...REFERENCE_DATE)
    .action(async (folder: string, names: readonly string[], flags: Flags) => {
      if (flags.all && names.length > 0) throw new Error('name what to accept, or say --all')
      const { acceptGoldens } = await import('../golden')
      tell(await acceptGoldens(folder, asked(names, flags)))
    })
}

const asked = (names: readonly string[], { referenceDate }: Flags): GoldenOptions => ({
  ...(names.length > 0 ? { names } : {}),
  ...(referenceDate === undefined ? {} : { referenceDate }),
})
